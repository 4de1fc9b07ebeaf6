// One chart: the finding, the picture, the same in words, and behind a disclosure its numbers and ways to save it.
import { createEffect, createSignal, createUniqueId, For, Show } from 'solid-js';
import { saveFile } from '#components/common/save-file.ts';
import { i18n } from '#i18n';
import type { ChartContent, Space } from './chart-content.ts';
import { draw, walkPoints } from './draw.ts';
import { sentence } from './words.ts';
import './Chart.css';

export function Chart(props: { content: ChartContent; space: Space }) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [said, setSaid] = createSignal('');
  const [saved, setSaved] = createSignal('');
  let host: HTMLDivElement | undefined;
  let svg: SVGSVGElement | undefined;

  const say = (event: Event) => {
    const point = (event.target as Element).closest?.('.point > *');
    if (point) setSaid(point.getAttribute('aria-label') ?? '');
  };
  // On what is around the picture: a listener for focus on an SVG element itself makes it a stop of its own in Chromium.
  const listen = (element: HTMLDivElement) => {
    host = element;
    element.addEventListener('keydown', walkPoints);
    element.addEventListener('focusin', say);
    element.addEventListener('pointerover', say);
  };
  createEffect(() => {
    const picture = props.content.picture?.(props.space);
    svg = picture && draw(picture, props.space);
    svg?.setAttribute('role', 'group');
    svg?.setAttribute('aria-labelledby', `${id}-title`);
    svg?.setAttribute('aria-describedby', `${id}-text`);
    setSaid('');
    host?.replaceChildren(...(svg ? [svg] : []));
  });
  const save = async (kind: 'svg' | 'png' | 'csv') => {
    const files = await import('./chart-files.ts');
    const name = `tend-${props.content.id}.${kind}`;
    const ground = host ? getComputedStyle(host).backgroundColor : '';
    if (kind === 'csv') saveFile(name, 'text/csv', files.csvFile(props.content));
    else if (svg && kind === 'svg') saveFile(name, 'image/svg+xml', files.svgFile(svg, props.content, ground));
    else if (svg) saveFile(name, 'image/png', await files.pngFile(svg, ground));
    setSaved(i18n.t('insights.saved'));
  };

  return (
    <figure class="card chart" id={`chart-${props.content.id}`} aria-labelledby={`${id}-title`}>
      <h3 class="chart__title" id={`${id}-title`}>
        {props.content.title}
      </h3>
      <div class="chart__picture" classList={{ 'chart__picture--none': !props.content.picture }} ref={listen} />
      <Show when={props.content.picture}>
        <p class="chart__said small" aria-hidden="true">
          {said()}
        </p>
      </Show>
      <p class="small" id={`${id}-text`}>
        {sentence(props.content.text)}
      </p>
      <Show when={props.content.caution}>{(caution) => <p class="small soft">{caution()}</p>}</Show>
      <Show when={props.content.table.rows.length > 0}>
        <details class="chart__more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="small">{i18n.t('insights.numbers')}</summary>
          <Show when={open()}>
            <div class="chart__saves">
              <For each={props.content.picture ? (['svg', 'png', 'csv'] as const) : (['csv'] as const)}>
                {(kind) => (
                  <button
                    type="button"
                    class="button small"
                    aria-label={i18n.t('insights.saveAs', { kind: kind.toUpperCase(), title: props.content.title })}
                    onClick={() => save(kind)}
                  >
                    {i18n.t('insights.save', { kind: kind.toUpperCase() })}
                  </button>
                )}
              </For>
              <span class="small soft" role="status">
                {saved()}
              </span>
            </div>
            {/* A wide or a long table scrolls in its own place, also by keyboard. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable */}
            <section class="chart__table" tabIndex={0} aria-label={i18n.t('insights.tableOf', { title: props.content.title })}>
              <table class="small">
                <thead>
                  <tr>
                    <For each={props.content.table.head}>{(cell) => <th scope="col">{cell}</th>}</For>
                  </tr>
                </thead>
                <tbody>
                  <For each={props.content.table.rows}>
                    {(row) => (
                      <tr>
                        <For each={row}>{(cell, at) => (at() === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>)}</For>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </section>
          </Show>
        </details>
      </Show>
    </figure>
  );
}
