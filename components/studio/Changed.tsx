// What changed since the first try, in the person's own words.
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { compareTries, type Try } from '#lib/practice/compare-tries.ts';
import { quoteWords } from '#lib/prompt/quote-words.ts';

export function Changed(props: { first: Try; now: Try }) {
  const change = () => compareTries(props.first, props.now);
  const lines = () => [
    ...change().gone.map((finding) => i18n.t('studio.gone', { words: quoteWords(props.first.text, finding) })),
    ...change().gained.map((move) => i18n.t('studio.gained', { move: i18n.t(`studio.secure.${move}`) })),
    ...change().fresh.map((finding) => i18n.t('studio.fresh', { words: quoteWords(props.now.text, finding) })),
  ];
  return (
    <section class="studio__changed" aria-label={i18n.t('studio.changed')}>
      <h2>{i18n.t('studio.changed')}</h2>
      <blockquote class="soft">{props.first.text}</blockquote>
      <Show when={lines().length > 0} fallback={<p>{i18n.t('studio.same')}</p>}>
        <ul>
          <For each={lines()}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Show>
    </section>
  );
}
