// Goes through a tool part by part. The way out is always there; what was done to its end is marked.
import { createSignal, Match, Show, Switch } from 'solid-js';
import { Breath } from '#components/breath/Breath.tsx';
import { i18n } from '#i18n';
import { BREATHS } from '#lib/practice/breaths.ts';
import type { Tool, ToolPart } from '#lib/practice/tool.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { markPractice } from '#lib/store/practices.ts';
import { StepsPart } from './StepsPart.tsx';
import { TimerPart } from './TimerPart.tsx';
import { WritePart } from './WritePart.tsx';
import './ToolPlayer.css';

interface ToolPlayerProps {
  tool: Tool;
  day: LocalDay;
  /** Ended or stopped. */
  onClose(): void;
}

export function ToolPlayer(props: ToolPlayerProps) {
  const [at, setAt] = createSignal(0);
  const part = () => props.tool.parts[at()];
  const ofKind = <Kind extends ToolPart['kind']>(kind: Kind) => {
    const now = part();
    return now?.kind === kind ? (now as Extract<ToolPart, { kind: Kind }>) : undefined;
  };
  const next = () => {
    setAt(at() + 1);
    // A mark that cannot be kept is no reason to interrupt somebody who has just come to rest.
    if (!part()) markPractice(props.day, 'mindful', Date.now()).catch(() => {});
  };
  const breath = () => BREATHS.find(({ id }) => id === ofKind('breath')?.breath);

  return (
    <section class="tool" aria-label={props.tool.title}>
      <h2 class="tool__title" tabIndex={-1} ref={(heading) => queueMicrotask(() => heading.focus())}>
        {props.tool.title}
      </h2>
      <Switch
        fallback={
          <div class="tool__part">
            <p class="tool__say serif">{i18n.t('practice.tool.done')}</p>
            <button type="button" class="button button--main" onClick={props.onClose}>
              {i18n.t('practice.tool.close')}
            </button>
          </div>
        }
      >
        <Match when={breath()} keyed>
          {(pattern) => <Breath pattern={pattern} rounds={pattern.rounds} onDone={next} onStop={props.onClose} />}
        </Match>
        <Match when={ofKind('steps')} keyed>
          {(steps) => <StepsPart steps={steps.steps} onDone={next} />}
        </Match>
        <Match when={ofKind('timer')} keyed>
          {(timer) => <TimerPart minutes={timer.minutes} words={timer.words} onDone={next} />}
        </Match>
        <Match when={ofKind('write')} keyed>
          {(page) => <WritePart ask={page.ask} day={props.day} tags={[props.tool.title.toLowerCase()]} onDone={next} />}
        </Match>
      </Switch>
      <Show when={part() && !breath()}>
        <button type="button" class="button button--quiet" onClick={props.onClose}>
          {i18n.t('practice.tool.stop')}
        </button>
      </Show>
    </section>
  );
}
