/** The groups as a profile (radar) chart: one accessible image whose description holds every number. */
import { useId } from 'preact/hooks';
import type { Comparison, GroupScore } from '#src/domain/assessment/index.ts';
import { formatPercent } from '#src/domain/assessment/index.ts';
import { radarPoint, radarPolygon } from '#src/domain/chart/radar.ts';
import { resultText } from '../../../ui-text/result.ts';

const text = resultText.groups;
const radius = 100;
/** Percents of the rings. */
const rings = [25, 50, 75, 100];
/** With fewer axes there is no area to draw. */
const fewest = 3;

export interface ProfileChartProps {
  readonly title: string;
  readonly groups: readonly GroupScore[];
  /** Percents of the earlier assessment, in the same order. */
  readonly before: Comparison['groups'] | null;
  /** Ring to mark, in percent. */
  readonly floor: number | undefined;
}

export function ProfileChart({ title, groups, before, floor }: ProfileChartProps) {
  const id = useId();
  if (groups.filter(({ percent }) => percent !== null).length < fewest) return null;
  const axes = groups.length;
  const shares = groups.map(({ percent }) => share(percent));
  const ring = (percent: number) =>
    radarPolygon(
      groups.map(() => percent / 100),
      radius,
    );
  const numbers = groups.map((group) =>
    text.chartValue(`${group.id}. ${group.title}`, formatPercent(group.percent)),
  );
  return (
    <figure class="profile">
      <svg viewBox="-190 -135 380 270" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{numbers.join('; ')}</desc>
        {rings.map((percent) => (
          <polygon
            key={percent}
            class={percent === floor ? 'profile-ring profile-floor' : 'profile-ring'}
            points={ring(percent)}
          />
        ))}
        {groups.map((group, axis) => {
          const end = radarPoint(axis, axes, 1, radius);
          return <line key={group.id} class="profile-axis" x2={end.x} y2={end.y} />;
        })}
        {before !== null && (
          <polygon
            class="profile-before"
            points={radarPolygon(
              before.map((each) => share(each.before)),
              radius,
            )}
          />
        )}
        <polygon class="profile-now" points={radarPolygon(shares, radius)} />
        {groups.map((group, axis) => (
          <AxisLabel key={group.id} group={group} axis={axis} axes={axes} />
        ))}
      </svg>
      {before !== null && <figcaption class="small soft">{text.chartBefore}</figcaption>}
    </figure>
  );
}

function AxisLabel(props: { readonly group: GroupScore; readonly axis: number; readonly axes: number }) {
  const { group, axis, axes } = props;
  const { x, y } = radarPoint(axis, axes, 1.12, radius);
  const anchor = Math.abs(x) < 5 ? 'middle' : x > 0 ? 'start' : 'end';
  const value = group.percent === null ? text.noValue : formatPercent(group.percent);
  return (
    <text class="profile-label" x={x} y={y} font-size="14" text-anchor={anchor} dominant-baseline="middle">
      <tspan font-weight="700">{group.id}</tspan> {value}
    </text>
  );
}

function share(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}
