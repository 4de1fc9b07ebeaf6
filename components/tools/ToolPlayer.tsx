// Goes through a tool part by part. The way out is always there; what was done to its end is marked, and how it felt where that was said.
import { createSignal, Match, Show, Switch } from 'solid-js';
import { createStore } from 'solid-js/store';
import { Breath } from '#components/breath/Breath.tsx';
import { i18n } from '#i18n';
import { BREATHS } from '#lib/practice/breaths.ts';
import type { Tool, ToolPart } from '#lib/practice/tool.ts';
import { type LocalDay, newId, type SittingId } from '#lib/store/ids.ts';
import { markPractice } from '#lib/store/practices.ts';
import { type Ease, saveSitting } from '#lib/store/sittings.ts';
import { EaseChoice } from './EaseChoice.tsx';
import { MomentPart } from './MomentPart.tsx';
import { StepsPart } from './StepsPart.tsx';
import { TimerPart } from './TimerPart.tsx';
import { ToolIntro } from './ToolIntro.tsx';
import { settingsOf } from './tool-settings.ts';
import { WritePart } from './WritePart.tsx';
import './ToolPlayer.css';

interface ToolPlayerProps {
  tool: Tool;
  day: LocalDay;
  /** Whether it begins at once, without saying first what it is for. */
  atOnce: boolean;
  /** Ended or stopped. */
  onClose(): void;
}

export function ToolPlayer(props: ToolPlayerProps) {
  // The player is made anew for each tool, so what it begins from does not change under it.
  const [at, setAt] = createSignal(props.atOnce ? 0 : -1);
  const [settings, setSettings] = createStore(settingsOf(props.tool));
  const [before, setBefore] = createSignal<Ease>();
  const [after, setAfter] = createSignal<Ease>();
  const sitting = newId<SittingId>();
  let heading: HTMLHeadingElement | undefined;

  const part = () => props.tool.parts[at()];
  const ofKind = <Kind extends ToolPart['kind']>(kind: Kind) => {
    const now = part();
    return now?.kind === kind ? (now as Extract<ToolPart, { kind: Kind }>) : undefined;
  };
  const breath = () => BREATHS.find(({ id }) => id === ofKind('breath')?.breath);
  const keep = () => {
    const [was, is, now] = [before(), after(), Date.now()];
    // A mark that cannot be kept is no reason to interrupt somebody who has just come to rest.
    saveSitting({
      id: sitting,
      at: now,
      day: props.day,
      tool: props.tool.id,
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
      updatedAt: now,
    }).catch(() => {});
  };
  const next = () => {
    // Before the part is there: one to write in takes focus itself.
    heading?.focus();
    setAt(at() + 1);
    if (part()) return;
    markPractice(props.day, 'mindful', Date.now()).catch(() => {});
    keep();
  };

  return (
    <section class="tool" aria-label={props.tool.title}>
      <h2
        class="tool__title"
        tabIndex={-1}
        ref={(title) => {
          heading = title;
          queueMicrotask(() => title.focus());
        }}
      >
        {props.tool.title}
      </h2>
      <Switch
        fallback={
          <div class="tool__part">
            <p class="tool__say serif" role="status">
              {i18n.t('practice.tool.done')}
            </p>
            <EaseChoice
              label={i18n.t('practice.ease.after')}
              chosen={after()}
              onChoose={(ease) => {
                setAfter(ease);
                keep();
              }}
            />
            <button type="button" class="button button--main" onClick={props.onClose}>
              {i18n.t('practice.tool.close')}
            </button>
          </div>
        }
      >
        <Match when={at() < 0}>
          <ToolIntro
            tool={props.tool}
            settings={settings}
            onSettings={setSettings}
            before={before()}
            onBefore={setBefore}
            onBegin={() => {
              heading?.focus();
              setAt(0);
            }}
          />
        </Match>
        <Match when={breath()} keyed>
          {(pattern) => (
            <Breath
              pattern={pattern}
              rounds={settings.rounds}
              pace={settings.pace}
              sound={settings.sound}
              onDone={next}
              onStop={props.onClose}
            />
          )}
        </Match>
        <Match when={ofKind('steps')} keyed>
          {(steps) => <StepsPart steps={steps.steps} onDone={next} />}
        </Match>
        <Match when={ofKind('timer')} keyed>
          {(timer) => <TimerPart minutes={settings.minutes} words={timer.words} onDone={next} />}
        </Match>
        <Match when={ofKind('write')} keyed>
          {(page) => <WritePart ask={page.ask} day={props.day} tags={[props.tool.title.toLowerCase()]} onDone={next} />}
        </Match>
        <Match when={ofKind('moment')} keyed>
          {(moment) => <MomentPart ask={moment.ask} onDone={next} />}
        </Match>
      </Switch>
      <Show when={(part() || at() < 0) && !breath()}>
        <button type="button" class="button button--quiet" onClick={props.onClose}>
          {i18n.t(at() < 0 ? 'practice.next.leave' : 'practice.tool.stop')}
        </button>
      </Show>
    </section>
  );
}
