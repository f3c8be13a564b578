/** QR codes as one SVG path: made at build for paper, in the browser for the room's current address. */
import { encode } from 'uqr';

export interface QrShape {
  /** Modules on a side, quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
}

/** The QR code of an address, with medium error correction and a quiet zone of four modules. */
export function drawQr(address: string): QrShape {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (row[x] !== true || row[x - 1] === true) continue;
      let width = 1;
      while (row[x + width] === true) width += 1;
      path += `M${x} ${y}h${width}v1h-${width}z`;
    }
  });
  return { size, path };
}
