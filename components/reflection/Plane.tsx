// The plane of worry and distance, with the stretch one may stand in. The words beside it say the same.
import { i18n } from '#i18n';
import { HIGHEST, LOWEST, type Standing } from '#lib/practice/reflection.ts';
import './Plane.css';

const SIZE = 240;
const toPlane = (value: number) => ((value - LOWEST) / (HIGHEST - LOWEST)) * SIZE;

export function Plane(props: { worry: Standing; distance: Standing }) {
  const radius = (standing: Standing) => (standing.spread / (HIGHEST - LOWEST)) * SIZE;
  return (
    <svg class="plane" viewBox={`-8 -20 ${SIZE + 16} ${SIZE + 40}`} role="img" aria-label={i18n.t('grow.look.plane')}>
      <rect class="plane__ground" width={SIZE} height={SIZE} rx="8" />
      <line class="plane__line" x1={SIZE / 2} y1="0" x2={SIZE / 2} y2={SIZE} />
      <line class="plane__line" x1="0" y1={SIZE / 2} x2={SIZE} y2={SIZE / 2} />
      <svg width={SIZE} height={SIZE}>
        <title>{i18n.t('grow.look.plane')}</title>
        <ellipse
          class="plane__region"
          cx={toPlane(props.worry.at)}
          cy={toPlane(props.distance.at)}
          rx={radius(props.worry)}
          ry={radius(props.distance)}
        />
      </svg>
      <circle class="plane__point" cx={toPlane(props.worry.at)} cy={toPlane(props.distance.at)} r="5" />
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
