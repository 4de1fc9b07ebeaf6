// One drill: the words that came, or what happened; an answer; what Tend sees in it; and, when asked for, one way to say it.
import { createSignal, createUniqueId, onMount, Show } from 'solid-js';
import { i18n } from '#i18n';
import { analyze } from '#lib/language/analyze.ts';
import { answerFeedback } from '#lib/practice/answer-feedback.ts';
import type { Drill } from '#lib/practice/drill.ts';
import { AnswerFeedback } from './AnswerFeedback.tsx';
import { Seen } from './Seen.tsx';

interface DrillCardProps {
  drill: Drill;
  /** Whether it came in place of another: then it is read out. */
  fresh: boolean;
}

export function DrillCard(props: DrillCardProps) {
  const name = createUniqueId();
  const [answer, setAnswer] = createSignal('');
  const [before, setBefore] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const feedback = () => answerFeedback(answer(), analyze);
  const model = () => props.drill.good;
  let box: HTMLTextAreaElement | undefined;
  let told: HTMLElement | undefined;
  let lead: HTMLParagraphElement | undefined;
  onMount(() => props.fresh && lead?.focus());

  const look = () => {
    const text = box?.value.trim() ?? '';
    setAsked(!text);
    setAnswer(text);
    if (text) queueMicrotask(() => told?.focus());
    else box?.focus();
  };
  const again = () => {
    setBefore(answer());
    setAnswer('');
    box?.focus();
  };

  return (
    <article class="drill" aria-labelledby={`${name}-lead`}>
      <p class="soft" id={`${name}-lead`} tabIndex={-1} ref={lead}>
        {i18n.t(`studio.drill.${props.drill.kind}.${props.drill.register}`)}
      </p>
      <Show when={props.drill.kind === 'message'} fallback={<p class="serif drill__text">{props.drill.text}</p>}>
        <blockquote class="serif drill__text">{props.drill.text}</blockquote>
      </Show>
      <label class="drill__answer">
        <span>{i18n.t('studio.drill.answer')}</span>
        <textarea class="field studio__box" autocomplete="off" ref={box} aria-describedby={asked() ? `${name}-asked` : undefined} />
      </label>
      <p class="small soft" role="status" id={`${name}-asked`}>
        <Show when={asked()}>{i18n.t('studio.drill.first')}</Show>
      </p>
      <div class="studio__ways">
        <button type="button" class="button" onClick={look}>
          {i18n.t('studio.drill.look')}
        </button>
      </div>
      <Show when={answer()}>
        {(text) => (
          <section class="drill__told" tabIndex={-1} ref={told} aria-label={i18n.t('studio.drill.told')}>
            <Show when={feedback().guard === null} fallback={<Seen attempt={{ text: text(), analysis: analyze(text()) }} />}>
              <AnswerFeedback text={text()} feedback={feedback()} aims={props.drill.aims} />
              <details>
                <summary>{i18n.t('studio.drill.model')}</summary>
                <blockquote class="serif drill__text">{model()}</blockquote>
                <AnswerFeedback text={model()} feedback={answerFeedback(model(), analyze)} aims={props.drill.aims} />
                <p class="small soft">{i18n.t('studio.drill.yours')}</p>
              </details>
              <div class="studio__ways">
                <button type="button" class="button button--quiet" onClick={again}>
                  {i18n.t('studio.drill.again')}
                </button>
              </div>
            </Show>
          </section>
        )}
      </Show>
      <Show when={before()}>
        {(text) => (
          <details class="drill__before">
            <summary>{i18n.t('studio.drill.before')}</summary>
            <blockquote>{text()}</blockquote>
            <AnswerFeedback text={text()} feedback={answerFeedback(text(), analyze)} aims={props.drill.aims} />
          </details>
        )}
      </Show>
    </article>
  );
}
