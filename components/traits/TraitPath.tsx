// One trait over time: a dot a look, joined, with its words at the end. What a screen reader hears is the same, in words.
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { TraitLook } from '#lib/store/traits.ts';
import type { Trait } from '#lib/vocabulary/traits.ts';

const WIDTH = 200;
const HEIGHT = 48;
const EDGE = 6;
/** Older looks than these would be too close to tell apart. */
const SHOWN = 12;

export function TraitPath(props: { trait: Trait; looks: readonly TraitLook[] }) {
  const month = new Intl.DateTimeFormat(undefined, { month: 'long', day: 'numeric' });
  const shown = () => props.looks.slice(-SHOWN);
  const word = (score: number) => i18n.t(`traits.degree.d${Math.round(score) as 0 | 1 | 2 | 3 | 4}`);
  const points = () =>
    shown().map(({ day, scores }, index, all) => ({
      day,
      score: scores[props.trait],
      x: all.length === 1 ? EDGE : EDGE + (index / (all.length - 1)) * (WIDTH - 2 * EDGE),
      y: HEIGHT - EDGE - (scores[props.trait] / 4) * (HEIGHT - 2 * EDGE),
    }));
  return (
    <li class="card traits__path">
      <h2 class="serif">{i18n.t(`traits.name.${props.trait}`)}</h2>
      <p class="small soft">{i18n.t(`traits.means.${props.trait}`)}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" class="traits__line">
        <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} class="traits__ground" />
        <Show when={points().length > 1}>
          <polyline
            points={points()
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
            class="traits__stroke"
          />
        </Show>
        <For each={points()}>{({ x, y }) => <circle cx={x} cy={y} r="3.5" class="traits__dot" />}</For>
      </svg>
      <ul class="unseen">
        <For each={points()}>
          {({ day, score }) => (
            <li>
              {month.format(new Date(`${day}T12:00`))}: {word(score)}
            </li>
          )}
        </For>
      </ul>
      <p class="small" aria-hidden="true">
        {word(points().at(-1)?.score ?? 0)}
      </p>
    </li>
  );
}
