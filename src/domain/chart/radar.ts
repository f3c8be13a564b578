/** SHIPS TO THE BROWSER. Geometry of a profile chart: one axis per group, clockwise from the top. Units are those of `radius`. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a share (0 to 1) of an axis lies, the centre being 0,0 and y growing downwards as in SVG. Two decimals. */
export function radarPoint(axis: number, axes: number, share: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes;
  return { x: tidy(share * radius * Math.sin(angle)), y: tidy(-share * radius * Math.cos(angle)) };
}

/** The `points` of an SVG polygon through the shares of all axes; an axis without a share is passed over. */
export function radarPolygon(shares: readonly (number | null)[], radius: number): string {
  return shares
    .flatMap((share, axis) => {
      if (share === null) return [];
      const { x, y } = radarPoint(axis, shares.length, share, radius);
      return [`${x},${y}`];
    })
    .join(' ');
}

/** Two decimals, and 0 instead of -0. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
