import { describe, expect, test } from 'vitest';
import { radarPoint, radarPolygon } from '#src/domain/chart/radar.ts';

describe('a profile chart', () => {
  test.each([
    { axis: 0, axes: 4, share: 1, at: { x: 0, y: -100 } },
    { axis: 1, axes: 4, share: 1, at: { x: 100, y: 0 } },
    { axis: 2, axes: 4, share: 0.5, at: { x: 0, y: 50 } },
    { axis: 3, axes: 4, share: 0.25, at: { x: -25, y: 0 } },
    { axis: 2, axes: 3, share: 0, at: { x: 0, y: 0 } },
  ])('puts share $share of axis $axis of $axes at $at.x, $at.y', ({ axis, axes, share, at }) => {
    expect(radarPoint(axis, axes, share, 100)).toEqual(at);
  });

  test('draws through every axis that has a share and passes the others over', () => {
    expect(radarPolygon([1, null, 0.5, 0.25], 100)).toBe('0,-100 0,50 -25,0');
  });

  test('is empty without shares', () => {
    expect(radarPolygon([null, null], 100)).toBe('');
    expect(radarPolygon([], 100)).toBe('');
  });
});
