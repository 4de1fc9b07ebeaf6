// One step: read, try, ask yourself, and what better looks like. An exercise or a question opens in place of the page and ends in the journal.
import { createSignal, For, onMount, Show } from 'solid-js';
import { EntryEditor } from '#components/journal/EntryEditor.tsx';
import { i18n } from '#i18n';
import type { Exercise, GrowthStep } from '#lib/practice/growth-step.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { newEntry } from '#lib/store/journal.ts';
import { CardExercise } from './CardExercise.tsx';
import './StepPage.css';

interface StepPageProps {
  step: GrowthStep;
  day: LocalDay;
  /** What was asked → when it was last answered. */
  answered: ReadonlyMap<string, number>;
  onBack(): void;
}

const cardOf = (exercise: Exercise) => (exercise.keeps === 'card' ? exercise : undefined);
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export function StepPage(props: StepPageProps) {
  const [open, setOpen] = createSignal<Exercise | string>();
  let heading: HTMLHeadingElement | undefined;
  const focusHeading = () => queueMicrotask(() => heading?.focus());
  onMount(focusHeading);
  const close = () => {
    setOpen();
    focusHeading();
  };
  const exercise = () => {
    const now = open();
    return typeof now === 'object' ? now : undefined;
  };
  /** The page to write on, found again by its step and by what it is. */
  const page = (ask: string, kind?: string) =>
    newEntry(props.day, Date.now(), { question: ask, tags: [props.step.title.toLowerCase(), ...(kind ? [kind] : [])] });

  const pageFor = ({ ask, keeps }: Exercise) => page(ask, i18n.t(`grow.tag.${keeps}`));

  return (
    <article class="step">
      <button type="button" class="button button--quiet step__back" onClick={props.onBack}>
        {i18n.t('grow.back')}
      </button>
      <h1 class="route__title" tabIndex={-1} ref={heading}>
        {props.step.title}
      </h1>
      <Show when={props.step.care}>
        <p class="step__care">
          {props.step.care} <a href="#/help">{i18n.t('home.route.help')}</a>
        </p>
      </Show>
      <Show
        when={open()}
        keyed
        fallback={
          <>
            <p>{props.step.purpose}</p>
            <section class="step__part">
              <h2>{i18n.t('grow.read')}</h2>
              <For each={props.step.lessons}>
                {(lesson, at) => (
                  <details class="card lesson" open={at() === 0}>
                    <summary class="serif">{lesson.title}</summary>
                    <For each={lesson.text}>{(paragraph) => <p>{paragraph}</p>}</For>
                    <p class="small soft">{lesson.source}</p>
                  </details>
                )}
              </For>
            </section>
            <section class="step__part">
              <h2>{i18n.t('grow.try')}</h2>
              <ul class="step__exercises">
                <For each={props.step.exercises}>
                  {(item) => (
                    <li class="card step__exercise">
                      <h3>{item.title}</h3>
                      <p class="small soft">
                        {i18n.t(`grow.keeps.${item.keeps}`)}
                        <Show when={props.answered.get(item.ask)}>
                          {(at) => ` · ${i18n.t('grow.triedOn', { date: date.format(at()) })}`}
                        </Show>
                      </p>
                      <button
                        type="button"
                        class="button"
                        aria-label={i18n.t('grow.tryOne', { exercise: item.title })}
                        onClick={() => setOpen(item)}
                      >
                        {i18n.t('grow.begin')}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <section class="step__part">
              <h2>{i18n.t('grow.ask')}</h2>
              <ul class="step__questions">
                <For each={props.step.questions}>
                  {(question) => (
                    <li>
                      <button type="button" class="card step__question serif" onClick={() => setOpen(question)}>
                        {question}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <section class="step__part">
              <h2>{i18n.t('grow.better')}</h2>
              <ul class="step__better">
                <For each={props.step.better}>{(sign) => <li>{sign}</li>}</For>
              </ul>
            </section>
          </>
        }
      >
        {(now) => (
          <section class="card step__write">
            <Show when={exercise()} fallback={<EntryEditor entry={page(String(now))} tagged={false} onClose={close} />}>
              {(item) => (
                <>
                  <h2>{item().title}</h2>
                  <For each={item().how}>{(line) => <p>{line}</p>}</For>
                  <Show when={cardOf(item())} fallback={<EntryEditor entry={pageFor(item())} tagged={false} onClose={close} />}>
                    {(card) => <CardExercise exercise={card()} page={pageFor(card())} onClose={close} />}
                  </Show>
                </>
              )}
            </Show>
            <p class="small soft">{i18n.t(exercise()?.keeps === 'card' ? 'grow.keptCard' : 'grow.kept')}</p>
          </section>
        )}
      </Show>
    </article>
  );
}
