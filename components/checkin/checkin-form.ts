// What a check-in form holds while it is filled in, and how it becomes a check-in. The begun one is kept as a draft at every pause.
import { createEffect, on, onCleanup } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { Checkin } from '#lib/store/checkins.ts';
import { dropDraft, readDraft, saveDraft } from '#lib/store/drafts.ts';
import { type CheckinId, type LocalDay, localHour, newId } from '#lib/store/ids.ts';
import type { Mood } from './MoodField.tsx';

export interface CheckinFields {
  mood: Mood | undefined;
  emotions: string[];
  body: string;
  tags: string[];
  note: string;
}

const PAUSE_MS = 300;
const EMPTY: CheckinFields = { mood: undefined, emotions: [], body: '', tags: [], note: '' };

function fieldsOf(checkin: Checkin): CheckinFields {
  const { valence, arousal, emotions, body = '', tags, note = '' } = checkin;
  return { mood: { valence, arousal }, emotions: [...emotions], body, tags: [...tags], note };
}

/** Its own words as one text, for copying when they cannot be kept. */
export function wordsOf(fields: CheckinFields): string {
  return [fields.emotions.join(', '), fields.note.trim()].filter(Boolean).join('\n');
}

/** The time of day of `now`, on `day`: a check-in filled in later belongs to its day. */
function timeOn(day: LocalDay, now: Date): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds()).getTime();
}

/** The check-in the fields make: a changed one keeps its id, time and day. */
export function toCheckin(fields: CheckinFields & { mood: Mood }, day: LocalDay, before: Checkin | undefined, now: Date): Checkin {
  const note = fields.note.trim();
  const hour = before ? before.hour : localHour(now);
  return {
    id: before?.id ?? newId<CheckinId>(),
    at: before?.at ?? timeOn(day, now),
    day: before?.day ?? day,
    ...(hour !== undefined && { hour }),
    valence: fields.mood.valence,
    arousal: fields.mood.arousal,
    emotions: [...fields.emotions],
    ...(fields.body && { body: fields.body }),
    tags: [...fields.tags],
    ...(note && { note }),
    updatedAt: now.getTime(),
  };
}

/** The fields of a form. A new check-in begins from the draft of before, if it is of the same day, and is itself kept as one. */
export function createCheckinFields(day: LocalDay, before: Checkin | undefined, onResumed: () => void) {
  const [fields, setFields] = createStore<CheckinFields>(before ? fieldsOf(before) : { ...EMPTY });
  if (before) return { fields, setFields, forget: async () => {} };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!fields.mood) return;
    const { mood, emotions, body, tags, note } = fields;
    // A draft that cannot be kept is still on screen; keeping the check-in itself will say what is wrong.
    saveDraft({ key: 'checkin', day, ...mood, emotions: [...emotions], body, tags: [...tags], note, updatedAt: Date.now() }).catch(
      () => {},
    );
  };
  const flush = () => timer && keep();
  createEffect(
    on(
      () => [fields.mood, fields.emotions.join(), fields.body, fields.tags.join(), fields.note],
      () => {
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE_MS);
      },
      { defer: true },
    ),
  );
  document.addEventListener('visibilitychange', flush);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', flush);
    flush();
  });

  readDraft().then(
    (draft) => {
      if (!draft || draft.day !== day || fields.mood) return;
      const { valence, arousal, emotions, body, tags, note } = draft;
      setFields({ mood: { valence, arousal }, emotions, body, tags, note });
      onResumed();
    },
    // Nothing to go on from can be read: the form begins empty, and nothing is written until the person does something.
    () => {},
  );

  const forget = async () => {
    clearTimeout(timer);
    timer = undefined;
    setFields({ ...EMPTY });
    clearTimeout(timer);
    timer = undefined;
    await dropDraft().catch(() => {});
  };
  return { fields, setFields, forget };
}
