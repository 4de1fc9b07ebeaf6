// A list of a person's own sentences: added to, changed and let go in place, and what was let go can be brought back.
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import type { StoreName } from '#lib/store/schema.ts';
import './OwnWords.css';

interface OwnSentence {
  id: string;
  text: string;
  /** Left out where nothing is ever paused. */
  paused?: boolean;
}

interface OwnWordsProps<T extends OwnSentence> {
  title: string;
  /** What belongs here, in a line. */
  what: string;
  /** The label of the field. */
  ask: string;
  longest: number;
  store: StoreName;
  list(): Promise<T[]>;
  make(text: string): T;
  /** `began`: as it was when changing it began. */
  save(sentence: T, began?: T): Promise<void>;
  remove(sentence: T): Promise<void>;
}

export function OwnWords<T extends OwnSentence>(props: OwnWordsProps<T>) {
  const stored = createStored([props.store], () => props.list());
  const [text, setText] = createSignal('');
  /** The one that is being changed; undefined while a new one is written. */
  const [changing, setChanging] = createSignal<T>();
  const [gone, setGone] = createSignal<T>();
  const { attempt, trouble } = createAttempts();
  let field: HTMLTextAreaElement | undefined;

  const stop = () => {
    setChanging();
    setText('');
    field?.focus();
  };
  const keep = () => {
    const words = text().trim();
    if (!words) return field?.focus();
    const before = changing();
    return attempt(() => (before ? props.save({ ...before, text: words }, before) : props.save(props.make(words))), stop);
  };
  const change = (sentence: T) => {
    setChanging(() => sentence);
    setText(sentence.text);
    field?.focus();
  };
  const remove = (sentence: T) =>
    attempt(
      () => props.remove(sentence),
      () => {
        if (changing()?.id === sentence.id) stop();
        setGone(() => sentence);
      },
    );

  return (
    <section class="own" aria-label={props.title}>
      <p class="small soft">{props.what}</p>
      <ul class="own__list">
        <For each={stored.latest()}>
          {(sentence) => (
            <li class="own__one" classList={{ 'own__one--paused': sentence.paused ?? false }}>
              <p class="own__text">{sentence.text}</p>
              <div class="own__ways small">
                <Show when={sentence.paused !== undefined}>
                  <button
                    type="button"
                    class="link"
                    aria-label={i18n.t(sentence.paused ? 'own.showOne' : 'own.pauseOne', { text: sentence.text })}
                    onClick={() => attempt(() => props.save({ ...sentence, paused: !sentence.paused }))}
                  >
                    {i18n.t(sentence.paused ? 'own.show' : 'own.pause')}
                  </button>
                </Show>
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('own.changeOne', { text: sentence.text })}
                  onClick={() => change(sentence)}
                >
                  {i18n.t('practice.checkin.edit')}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('own.removeOne', { text: sentence.text })}
                  onClick={() => remove(sentence)}
                >
                  {i18n.t('people.remove')}
                </button>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Undo
        gone={gone()}
        said={i18n.t('practice.checkin.deleted')}
        onUndo={(sentence) =>
          attempt(
            () => props.save(sentence),
            () => setGone(),
          )
        }
      />
      <form
        class="own__form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <textarea
          class="field"
          ref={field}
          rows={2}
          maxLength={props.longest}
          aria-label={props.ask}
          placeholder={props.ask}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="own__ways">
          <button type="submit" class="button">
            {i18n.t(changing() ? 'practice.checkin.change' : 'own.add')}
          </button>
          <Show when={changing()}>
            <button type="button" class="button button--quiet" onClick={stop}>
              {i18n.t('practice.checkin.cancel')}
            </button>
          </Show>
        </div>
      </form>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={keep} words={text()} />}</Show>
      <Show when={stored.state().status === 'failed' && stored.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={stored.refresh} />}
      </Show>
    </section>
  );
}
