/** A QR code as an SVG element, made in the browser. */
import { drawQr } from './qr.ts';

const svgNames = 'http://www.w3.org/2000/svg';

/** @param side width and height in CSS pixels. */
export function qrImage(address: string, side: number): SVGSVGElement {
  const { size, path } = drawQr(address);
  const svg = document.createElementNS(svgNames, 'svg');
  const attributes = {
    class: 'qr',
    role: 'img',
    'aria-label': `QR ${address}`,
    width: String(side),
    height: String(side),
    viewBox: `0 0 ${size} ${size}`,
    'shape-rendering': 'crispEdges',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const shape = document.createElementNS(svgNames, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
