// One if-then card: what sets me off, what my body does, what I usually do, and what I will do instead.
import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { Trouble } from '#components/common/Trouble.tsx';
import { patternName } from '#components/settings/pattern-name.ts';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { saveTrigger, TRIGGER_LENGTH, TRIGGER_RESPONSES, type Trigger } from '#lib/store/triggers.ts';
import { PATTERN_IDS, type PatternId } from '#lib/vocabulary/ids.ts';
import './TriggerForm.css';

const LINES = ['cue', 'body', 'usual', 'instead'] as const;
type Line = (typeof LINES)[number];

interface TriggerFormProps {
  before: Trigger;
  /** What else is kept with the card; where it fails, both are kept again at the next try. */
  onKept?(card: Trigger): Promise<void>;
  onClose(): void;
}

export function TriggerForm(props: TriggerFormProps) {
  const name = createUniqueId();
  const [lines, setLines] = createStore<Record<Line, string>>({
    cue: props.before.cue,
    body: props.before.body ?? '',
    usual: props.before.usual ?? '',
    instead: props.before.instead,
  });
  // As it is now: what comes from elsewhere while this is open is newer.
  const began = props.before;
  const [response, setResponse] = createSignal(props.before.response);
  const [patterns, setPatterns] = createSignal<readonly PatternId[]>(props.before.patterns);
  const [hint, setHint] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  const fields: Partial<Record<Line, HTMLInputElement>> = {};
  onMount(() => fields.cue?.focus());

  const keep = async () => {
    const missing = (['cue', 'instead'] as const).find((line) => !lines[line].trim());
    if (missing) {
      setHint(i18n.t(`triggers.missing.${missing}`));
      fields[missing]?.focus();
      return;
    }
    const { id } = began;
    const [body, usual, way] = [lines.body.trim(), lines.usual.trim(), response()];
    const card: Trigger = {
      id,
      cue: lines.cue.trim(),
      instead: lines.instead.trim(),
      patterns: PATTERN_IDS.filter((pattern) => patterns().includes(pattern)),
      updatedAt: Date.now(),
      ...(body && { body }),
      ...(usual && { usual }),
      ...(way && { response: way }),
    };
    try {
      await saveTrigger(card, began);
      await props.onKept?.(card);
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    props.onClose();
  };
  const turn = (pattern: PatternId, on: boolean) =>
    setPatterns((before) => (on ? [...before, pattern] : before.filter((other) => other !== pattern)));

  return (
    <form
      class="card trigger-form"
      aria-label={i18n.t('triggers.card')}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <For each={LINES}>
        {(line) => (
          <>
            <label class="trigger-form__row">
              {i18n.t(`triggers.line.${line}`)}
              <input
                class="field"
                ref={(field) => {
                  fields[line] = field;
                }}
                maxLength={TRIGGER_LENGTH}
                autocomplete="off"
                placeholder={i18n.t(`triggers.example.${line}`)}
                value={lines[line]}
                onInput={(event) => setLines(line, event.currentTarget.value)}
              />
            </label>
            <Show when={line === 'usual'}>
              <fieldset class="trigger-form__ways">
                <legend class="small soft">{i18n.t('triggers.way')}</legend>
                <For each={TRIGGER_RESPONSES}>
                  {(way) => (
                    <label class="trigger-form__check">
                      <input type="radio" name={name} checked={response() === way} onChange={() => setResponse(way)} />
                      {i18n.t(`triggers.response.${way}`)}
                    </label>
                  )}
                </For>
              </fieldset>
            </Show>
          </>
        )}
      </For>
      <p class="small" role="status">
        {hint()}
      </p>
      <details>
        <summary>{i18n.t('triggers.shows', patterns().length)}</summary>
        <p class="small soft">{i18n.t('triggers.showsMeans')}</p>
        <div class="trigger-form__patterns">
          <For each={PATTERN_IDS}>
            {(pattern) => (
              <label class="trigger-form__check">
                <input
                  type="checkbox"
                  checked={patterns().includes(pattern)}
                  onChange={(event) => turn(pattern, event.currentTarget.checked)}
                />
                {patternName(pattern)}
              </label>
            )}
          </For>
        </div>
      </details>
      <Show when={trouble()}>
        {(error) => (
          <Trouble
            error={error()}
            during="write"
            onRetry={keep}
            words={LINES.map((line) => lines[line])
              .filter(Boolean)
              .join('\n')}
          />
        )}
      </Show>
      <div class="trigger-form__ends">
        <button type="button" class="button button--quiet" onClick={props.onClose}>
          {i18n.t('practice.checkin.cancel')}
        </button>
        <button type="submit" class="button button--main">
          {i18n.t('practice.checkin.keep')}
        </button>
      </div>
    </form>
  );
}
