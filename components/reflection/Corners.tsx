// The four regions of the plane: what people there tend to feel, do and need, and what helps.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import { CORNER_WORDS } from '#lib/practice/en/reflection.ts';
import { CORNERS, type Corner } from '#lib/practice/reflection.ts';

/** `open`: the regions the answers leave open. */
export function Corners(props: { open: readonly Corner[] }) {
  return (
    <section class="reflection__corners">
      <h2>{i18n.t('grow.look.regions')}</h2>
      <For each={CORNERS}>
        {(corner) => (
          <details class="card" open={props.open.includes(corner)}>
            <summary class="serif">{CORNER_WORDS[corner].name}</summary>
            <p>{CORNER_WORDS[corner].feel}</p>
            <p>{CORNER_WORDS[corner].act}</p>
            <p>{i18n.t('grow.look.need', { need: CORNER_WORDS[corner].need })}</p>
            <p>{i18n.t('grow.look.helps', { helps: CORNER_WORDS[corner].helps })}</p>
          </details>
        )}
      </For>
    </section>
  );
}
