// The page for a therapist in the person's language: period, moods, what sets them off and what helped, the reflection's path, and the
// excerpts they picked. Names that are known are left out unless the person wants them in.
import { checkins as checkinCount, days as dayCount, list } from '#components/insights/words.ts';
import { leaningWords } from '#components/reflection/standing-words.ts';
import { patternName } from '#components/settings/pattern-name.ts';
import { i18n } from '#i18n';
import { leaveOutNames } from '#lib/insights/leave-out-names.ts';
import type { Sheet, SheetSection } from '#lib/insights/sheet.ts';
import { moodSummary, patternSummary } from '#lib/insights/therapist-summary.ts';
import { bondsOf, moved, pathOf } from '#lib/practice/reflection-path.ts';
import { cardHalves } from '#lib/practice/trigger-card.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import type { JournalEntry } from '#lib/store/journal.ts';
import type { Moment } from '#lib/store/moments.ts';
import type { Reflection } from '#lib/store/reflections.ts';
import type { Sitting } from '#lib/store/sittings.ts';
import type { Trigger } from '#lib/store/triggers.ts';
import { patternLines, toolLines, wordingLines } from './helped-lines.ts';

export interface TherapistRecords {
  checkins: Checkin[];
  moments: Moment[];
  triggers: Trigger[];
  sittings: Sitting[];
  reflections: Reflection[];
  /** The pages of the period, latest first. */
  entries: JournalEntry[];
  /** Names of people and bonds, as the person wrote them. */
  names: string[];
}

interface Choices {
  from: LocalDay;
  to: LocalDay;
  /** Whether names stay in. */
  named: boolean;
  picked: readonly JournalEntry[];
}

/** Fewer check-ins say nothing about a period. */
const FEWEST = 3;
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const dayDate = (day: LocalDay) => date.format(new Date(`${day}T12:00`));

/** The sheet of these records under these choices. */
export function makeSheet(records: TherapistRecords, { from, to, named, picked }: Choices): Sheet {
  const plain = (text: string) => (named ? text : leaveOutNames(text, records.names, i18n.t('therapist.someone')));
  const patterns = patternSummary(records.moments);
  const sections: SheetSection[] = [
    { title: i18n.t('therapist.moods'), lines: moodLines(records.checkins) },
    { title: i18n.t('therapist.patterns'), lines: [...triggerLines(records.triggers).map(plain), ...patternLines(patterns)] },
    { title: i18n.t('therapist.helped'), lines: [...wordingLines(patterns), ...toolLines(records.sittings)] },
    { title: i18n.t('therapist.closeness'), lines: pathLines(records.reflections, named) },
    {
      title: i18n.t('therapist.words'),
      lines: [],
      quotes: picked.map(({ day, question, text }) => ({
        lead: plain([dayDate(day), question].filter(Boolean).join(' · ')),
        text: plain(text),
      })),
    },
  ];
  return {
    title: i18n.t('therapist.sheet', { from: dayDate(from), to: dayDate(to) }),
    note: i18n.t('therapist.note'),
    sections: sections.filter(({ lines, quotes = [] }) => lines.length + quotes.length > 0),
  };
}

function moodLines(checkins: readonly Checkin[]): string[] {
  const { count, days, pleasant, unpleasant, tense, words } = moodSummary(checkins);
  if (count < FEWEST) return [i18n.t('therapist.few')];
  const line = [
    i18n.t('therapist.checkins', { checkins: checkinCount(count), days: dayCount(days) }),
    i18n.t('therapist.felt', { pleasant, unpleasant, between: count - pleasant - unpleasant }),
  ];
  if (tense > 0) line.push(i18n.t('therapist.tense', { count: tense }));
  if (words.length > 0) line.push(i18n.t('therapist.feelings', { words: words.map((one) => `${one.word} (${one.count})`).join(', ') }));
  return line;
}

function triggerLines(triggers: readonly Trigger[]): string[] {
  return triggers.map((trigger) => {
    const { cue, instead } = cardHalves(trigger);
    const more = [
      trigger.body && i18n.t('triggers.body', { body: trigger.body }),
      trigger.usual && i18n.t('triggers.usual', { usual: trigger.usual }),
      trigger.patterns.length > 0 && i18n.t('therapist.goesWith', { patterns: list(trigger.patterns.map(patternName)) }),
    ];
    return [i18n.t('triggers.plan', { cue, instead }), ...more.filter(Boolean)].join(' · ');
  });
}

function pathLines(reflections: readonly Reflection[], named: boolean): string[] {
  return bondsOf(reflections).flatMap((bond, at) => {
    const path = pathOf(reflections, bond);
    const [first, last] = [path[0], path.at(-1)];
    if (!first || !last) return [];
    const whose = bond === undefined ? i18n.t('grow.look.general') : named ? bond : i18n.t('therapist.bond', { number: at + 1 });
    const change =
      first === last
        ? []
        : [
            i18n.t('grow.look.since', { date: date.format(first.at) }),
            i18n.t(`grow.look.movedWorry.${moved(first.worry, last.worry)}`),
            i18n.t(`grow.look.movedDistance.${moved(first.distance, last.distance)}`),
          ];
    return [[i18n.t('therapist.look', { whose, date: date.format(last.at) }), ...leaningWords(last), ...change].join(' ')];
  });
}
