// While a wording is edited in the card: what it says now, in one line.
import { createEffect, createSignal, type JSX, on, onCleanup } from 'solid-js';
import { i18n } from '#i18n';
import type { Analysis } from '#lib/language/types.ts';
import { quoteWords } from '#lib/prompt/quote-words.ts';
import type { PromptState } from './state.ts';
import { patternProse, spokenWith } from './strings.tsx';

/** Long enough not to talk into a word that is being typed. */
const TYPING_PAUSE = 400;

function lineFor(text: string, { findings, guard, severity, secure }: Analysis): string {
  const first = findings[0];
  if (first && severity > 1 && !guard) return spokenWith(patternProse(first.pattern).noticed, quoteWords(text, first));
  return severity === 0 && !guard && secure.length > 0 ? i18n.t('prompt.say.clear') : '';
}

export function Review(props: { state: PromptState; text: string }): JSX.Element {
  const [line, setLine] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  createEffect(
    on(
      () => props.text,
      (text) => {
        clearTimeout(timer);
        const turn = ++asked;
        timer = setTimeout(() => {
          props.state.request.review(text).then(
            (analysis) => turn === asked && setLine(lineFor(text, analysis)),
            // The background is gone: what is being written needs no judge.
            () => turn === asked && setLine(''),
          );
        }, TYPING_PAUSE);
      },
    ),
  );
  onCleanup(() => {
    clearTimeout(timer);
    asked++;
  });
  return <output class="soft small review">{line()}</output>;
}
