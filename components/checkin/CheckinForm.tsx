// A check-in: where on the two axes, which words, and a line if there is one. At high unpleasant energy a breath comes before the words
// (naming first can make it worse: Nook et al. 2021).
import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { Breath } from '#components/breath/Breath.tsx';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { SIGH } from '#lib/practice/breaths.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';
import { createCheckinFields, toCheckin, wordsOf } from './checkin-form.ts';
import { EmotionWords } from './EmotionWords.tsx';
import { MoodField } from './MoodField.tsx';
import { MoreFields } from './MoreFields.tsx';
import './CheckinForm.css';

interface CheckinFormProps {
  day: LocalDay;
  /** The check-in to change; without it the form makes a new one. */
  before?: Checkin | undefined;
  title: string;
  onKept(checkin: Checkin): void;
  /** A breath was taken to its end. */
  onBreathed(): void;
  onCancel?: (() => void) | undefined;
}

export function CheckinForm(props: CheckinFormProps) {
  const [resumed, setResumed] = createSignal(false);
  // The form is made anew for each check-in, so what it begins from does not change under it.
  const { fields, setFields, forget } = createCheckinFields(props.day, props.before, () => setResumed(true));
  const [breath, setBreath] = createSignal<'open' | 'going' | 'over'>(props.before ? 'over' : 'open');
  const [trouble, setTrouble] = createSignal<StoreError>();
  const [hint, setHint] = createSignal('');
  let first: HTMLInputElement | undefined;
  // At its top, a page stays there: what stands above the form, such as the note on safety, is read before it.
  onMount(() => first?.focus({ preventScroll: scrollY === 0 }));

  const stirred = () => fields.mood !== undefined && fields.mood.valence < -0.2 && fields.mood.arousal > 0.4;
  /** A breath is offered or going on: words and keeping come after it. */
  const breathFirst = () => breath() === 'going' || (breath() === 'open' && stirred() && fields.emotions.length === 0 && !fields.note);
  const toggle = (list: 'emotions' | 'tags', word: string) =>
    setFields(list, (words) => (words.includes(word) ? words.filter((one) => one !== word) : [...words, word]));

  const keep = async () => {
    const { mood } = fields;
    if (!mood) {
      setHint(i18n.t('practice.checkin.moodFirst'));
      first?.focus();
      return;
    }
    const checkin = toCheckin({ ...fields, mood }, props.day, props.before, new Date());
    try {
      await saveCheckin(checkin, props.before);
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    await forget();
    props.onKept(checkin);
  };

  return (
    <form
      class="checkin"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          keep();
        }
      }}
    >
      <h1 class="checkin__title serif">{props.title}</h1>
      <p class="small soft checkin__resumed" role="status">
        <Show when={resumed()}>
          {i18n.t('popup.resumed')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setResumed(false);
              setBreath('open');
              forget();
            }}
          >
            {i18n.t('popup.fresh')}
          </button>
        </Show>
      </p>
      <MoodField
        mood={fields.mood}
        onMood={(mood) => {
          setHint('');
          setFields({ mood });
        }}
        ref={(slider) => {
          first = slider;
        }}
      />
      <Show when={fields.mood}>
        {(mood) => (
          <Switch
            fallback={
              <>
                <EmotionWords mood={mood()} chosen={fields.emotions} onToggle={(word) => toggle('emotions', word)} />
                <textarea
                  class="field checkin__note"
                  rows={2}
                  aria-label={i18n.t('practice.checkin.note')}
                  placeholder={i18n.t('practice.checkin.note')}
                  value={fields.note}
                  onInput={(event) => setFields({ note: event.currentTarget.value })}
                />
                <MoreFields fields={fields} onBody={(body) => setFields({ body })} onTag={(tag) => toggle('tags', tag)} />
              </>
            }
          >
            <Match when={breath() === 'going'}>
              <Breath
                pattern={SIGH}
                rounds={SIGH.rounds}
                onDone={() => {
                  setBreath('over');
                  setHint(i18n.t('practice.breath.done'));
                  first?.focus();
                  props.onBreathed();
                }}
                onStop={() => setBreath('over')}
              />
            </Match>
            <Match when={breathFirst()}>
              <div class="card checkin__offer">
                <p>{i18n.t('practice.breath.offer')}</p>
                <button type="button" class="button button--main" onClick={() => setBreath('going')}>
                  {i18n.t('practice.breath.start')}
                </button>
                <button type="button" class="button button--quiet" onClick={() => setBreath('over')}>
                  {i18n.t('practice.breath.skip')}
                </button>
              </div>
            </Match>
          </Switch>
        )}
      </Show>
      <p class="small checkin__hint" role="status">
        {hint()}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={keep} words={wordsOf(fields)} />}</Show>
      <Show when={!breathFirst()}>
        <div class="checkin__ways" classList={{ 'checkin__ways--in-reach': fields.mood !== undefined }}>
          <Show when={props.onCancel}>
            <button type="button" class="button button--quiet" onClick={() => props.onCancel?.()}>
              {i18n.t('practice.checkin.cancel')}
            </button>
          </Show>
          <button type="submit" class="button button--main" aria-disabled={!fields.mood}>
            {props.before ? i18n.t('practice.checkin.change') : i18n.t('practice.checkin.keep')}
          </button>
        </div>
      </Show>
    </form>
  );
}
