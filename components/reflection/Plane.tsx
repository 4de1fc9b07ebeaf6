// The plane of worry and distance: the place now, with the stretch one may stand in, and the places before it. The words beside it say the same.
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { HIGHEST, LOWEST, type Standing } from '#lib/practice/reflection.ts';
import type { Place } from './standing-words.ts';
import './Plane.css';

const SIZE = 240;
const toPlane = ({ at }: Standing) => ((at - LOWEST) / (HIGHEST - LOWEST)) * SIZE;
const radius = ({ spread }: Standing) => (spread / (HIGHEST - LOWEST)) * SIZE;

/** `before`: earlier places of the same bond, oldest first. */
export function Plane(props: { now: Place; before?: readonly Place[] }) {
  const before = () => props.before ?? [];
  const label = () => (before().length > 0 ? i18n.t('grow.look.planePath') : i18n.t('grow.look.plane'));
  const line = () => [...before(), props.now].map(({ worry, distance }) => `${toPlane(worry)},${toPlane(distance)}`).join(' ');
  return (
    <svg class="plane" viewBox={`-8 -20 ${SIZE + 16} ${SIZE + 40}`} role="img" aria-label={label()}>
      <rect class="plane__ground" width={SIZE} height={SIZE} rx="8" />
      <line class="plane__line" x1={SIZE / 2} y1="0" x2={SIZE / 2} y2={SIZE} />
      <line class="plane__line" x1="0" y1={SIZE / 2} x2={SIZE} y2={SIZE / 2} />
      <svg width={SIZE} height={SIZE}>
        <title>{label()}</title>
        <ellipse
          class="plane__region"
          cx={toPlane(props.now.worry)}
          cy={toPlane(props.now.distance)}
          rx={radius(props.now.worry)}
          ry={radius(props.now.distance)}
        />
      </svg>
      <Show when={before().length > 0}>
        <polyline class="plane__path" points={line()} />
      </Show>
      <For each={before()}>
        {({ worry, distance }) => <circle class="plane__before" cx={toPlane(worry)} cy={toPlane(distance)} r="4" />}
      </For>
      <circle class="plane__point" cx={toPlane(props.now.worry)} cy={toPlane(props.now.distance)} r="5" />
      <text x="0" y="-6">
        {i18n.t('grow.look.lessWorry')}
      </text>
      <text x={SIZE} y="-6" text-anchor="end">
        {i18n.t('grow.look.moreWorry')}
      </text>
      <text x="0" y={SIZE + 16}>
        {i18n.t('grow.look.moreDistance')}
      </text>
    </svg>
  );
}
