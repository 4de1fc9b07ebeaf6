// The last times Tend spoke up: when, about what, and what the person did. There is no text to show: none was kept.
import { For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { doneWords } from '#components/moments/done-words.ts';
import { patternName } from '#components/settings/pattern-name.ts';
import { i18n } from '#i18n';
import { listMoments } from '#lib/store/moments.ts';
import './LastMoments.css';

const SHOWN = 3;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const when = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' });

export function LastMoments() {
  const stored = createStored(['moments'], async () => {
    const now = Date.now();
    return (await listMoments({ from: now - WEEK_MS, to: now + 1 })).slice(-SHOWN).reverse();
  });
  return (
    <Show when={stored.latest()?.length}>
      <section class="last-moments" aria-labelledby="last-moments">
        <h2 id="last-moments" class="small soft">
          {i18n.t('moments.title')}
        </h2>
        <ul>
          <For each={stored.latest()}>
            {(moment) => (
              <li class="last-moments__one small">
                <time class="soft" dateTime={new Date(moment.at).toISOString()}>
                  {when.format(moment.at)}
                </time>
                <span>{moment.patterns.slice(0, 2).map(patternName).join(', ')}</span>
                <span class="soft">{doneWords(moment.outcome)}</span>
              </li>
            )}
          </For>
        </ul>
        <a class="small" href="/home.html#/moments" target="_blank" rel="noopener">
          {i18n.t('moments.all')}
        </a>
      </section>
    </Show>
  );
}
