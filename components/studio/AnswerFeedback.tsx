// Feedback on an answer: what shows of each quality and what stands in its way, with the answer's own words.
import { For, Show } from 'solid-js';
import { patternProse, Quoting } from '#components/prompt/strings.tsx';
import { i18n } from '#i18n';
import type { AnswerFeedback as Feedback, Quality, QualityFeedback } from '#lib/practice/answer-feedback.ts';
import { onePerPattern } from '#lib/practice/compare-tries.ts';
import { quoteWords } from '#lib/prompt/quote-words.ts';

interface AnswerFeedbackProps {
  text: string;
  feedback: Feedback;
  /** What the drill is for: of these it is also said that they do not show yet. */
  aims: readonly Quality[];
}

export function AnswerFeedback(props: AnswerFeedbackProps) {
  const told = () => props.feedback.qualities.filter(({ quality, state }) => state !== 'open' || props.aims.includes(quality));
  return (
    <dl class="feedback">
      <For each={told()}>
        {(one) => (
          <div class="feedback__quality" data-state={one.state}>
            <dt>
              {i18n.t(`studio.drill.quality.${one.quality}`)} <span class="small soft">{i18n.t(`studio.drill.state.${one.state}`)}</span>
            </dt>
            <Show when={one.state === 'open'}>
              <dd>{i18n.t(`studio.drill.hint.${one.quality}`)}</dd>
            </Show>
            <Told text={props.text} one={one} />
          </div>
        )}
      </For>
    </dl>
  );
}

function Told(props: { text: string; one: QualityFeedback }) {
  return (
    <>
      <For each={props.one.shown}>
        {({ move, span }) => (
          <dd>
            <Show when={span}>{(at) => <q>{quoteWords(props.text, at())}</q>}</Show> {i18n.t(`studio.secure.${move}`)}
          </dd>
        )}
      </For>
      <For each={onePerPattern(props.one.against)}>
        {(finding) => (
          <dd>
            <Quoting sentence={patternProse(finding.pattern).noticed} words={quoteWords(props.text, finding)} />
          </dd>
        )}
      </For>
    </>
  );
}
