// When something is to happen, as people write it in chats: "tomorrow at 6", "by Friday", "in half an hour". Pure: the time it is now comes in.
import type { Span } from './types.ts';

/** A time that was named: where it stands, and when it is. */
export interface When {
  /** The stretches of the text that name it, in order. */
  spans: Span[];
  /** In milliseconds since 1970. */
  due: number;
}

type Part = 'morning' | 'afternoon' | 'evening' | 'night';
/** The hour meant where only a part of the day is named. */
const PART_HOUR: Record<Part, number> = { morning: 10, afternoon: 15, evening: 19, night: 20 };
/** The hour meant where only a day is named: late enough to have had the day for it. */
const DAY_HOUR = 18;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Further away than this is no plan one needs reminding of, or a joke. */
const FURTHEST = 62 * DAY;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const PARTS = 'morning|afternoon|evening|night';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMBER = `\\d{1,3}|a|an|half an?|a couple of|a few|${NUMBERS.slice(1).join('|')}`;
/** What may stand after an hour without a mark: else "at 6 Elm Street" would be a time. */
const AFTER_HOUR = `(?=\\s*(?:$|[^\\w\\s:%€$£]|(?:on|to|and|so|when|about|for|with|in|the latest|latest|sharp|ish|or so|then|as|after|but|because|cause|cos|your time|my time|today|tonight|tomorrow|tmrw|tmr|tmw|this|next|o'?clock|${WEEKDAYS.join('|')})))`;

const IN = new RegExp(`\\b(?:with)?in (?<count>${NUMBER}) ?(?<unit>min(?:ute)?s?|h(?:ou)?rs?|h|days?|weeks?)\\b`, 'i');
const DATE = new RegExp(
  `\\b(?:on |by |before )(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<month2>${MONTH}) (?:the )?(?<day2>\\d{1,2})(?:st|nd|rd|th)?|(?<day3>\\d{1,2})(?:st|nd|rd|th))\\b`,
  'i',
);
const DAYS = new RegExp(
  [
    `(?<!\\b(?:from|since|last|until|till|the|a|your|my|our|that|of) )\\b(?:(?:on|by|before|for) )?(?:`,
    `(?<after>the day after tomorrow|overmorrow)`,
    `|(?:first thing |early |late |later )?(?<tomorrow>tomorrow|tmrw|tmr|tmw|tomoz|2morrow|2moro)`,
    `|(?:first thing |later )?(?<today>today)`,
    `|(?<tonight>tonight|tonite|2nite)`,
    `|(?:later )?this (?<thisPart>morning|afternoon|evening)`,
    `|(?<weekend>(?:this|at the|on the|over the) weekend)`,
    `|(?<nextWeek>(?:early )?next week)`,
    `|(?:(?<next>next) |this |coming )?(?<weekday>(?:sun|mon|tues|wednes|thurs|fri|satur)day)`,
    `|(?<=\\b(?:on|by|before|this|next) )(?<short>sun|mon|tues?|wed|thurs?|fri|sat)`,
    `|(?<eod>(?:the )?end of (?:the )?day|eod)`,
    `)(?![\\w'’])(?: (?:in the )?(?<part>${PARTS}))?`,
  ].join(''),
  'i',
);
const HOURS = new RegExp(
  [
    `(?<!\\w)(?:at|(?<!\\b(?:come|pop|swing|drop|stop|go) )by|before|after|around|about|from|@) ?(?:around |about |like )?(?:`,
    `(?<noon>noon|midday|lunch(?:time)?)|(?<midnight>midnight)`,
    `|(?<half>half) (?:past )?(?<halfHour>\\d{1,2}|${NUMBERS.join('|')})`,
    `|(?<quarter>quarter) (?<side>past|to) (?<quarterHour>\\d{1,2}|${NUMBERS.join('|')})`,
    `|(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?: ?(?<half12>[ap])\\.?m\\b\\.?| ?h\\b)?(?![\\d:%€$£]|[.]\\d)`,
    `|(?<word>${NUMBERS.join('|')}) ?(?:o'?clock)?`,
    `)(?:ish| ?o'?clock| sharp)?(?: (?:in the |at )(?<part>${PARTS}))?${AFTER_HOUR}`,
  ].join(''),
  'i',
);
const BARE_HOURS =
  /(?<!\w)(?:(?:at|by|@) ?)?(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))? ?(?<half12>[ap])\.?m\b\.?|\b(?<hour2>[01]?\d|2[0-3]):(?<minute2>[0-5]\d)\b/i;
const AROUND: readonly [RegExp, number][] = [
  [/\bbefore work\b/i, 8],
  [/\bfirst thing\b/i, 9],
  [/\b(?:after|at|over) lunch\b/i, 13],
  [/\bafter (?:work|school|class|uni)\b/i, 18],
  [/\b(?:after|over|at) dinner\b/i, 20],
  [/\bbefore (?:bed|i go to bed|i sleep)\b/i, 22],
];

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1);

interface Clock {
  hour: number;
  minute: number;
  /** The hour is on the clock of 24, or morning or afternoon was said. */
  sure: boolean;
}

interface Told<T> {
  value: T;
  spans: Span[];
  part?: Part | undefined;
}

function clockIn(text: string): Told<Clock> | null {
  const match = HOURS.exec(text) ?? BARE_HOURS.exec(text);
  if (match) {
    const { noon, midnight, halfHour, quarterHour, side, hour, hour2, minute, minute2, half12, word, part } = match.groups ?? {};
    const told = (value: Clock) => ({ value, spans: [spanOf(match)], part: part?.toLowerCase() as Part | undefined });
    if (noon) return told({ hour: 12, minute: 0, sure: true });
    if (midnight) return told({ hour: 24, minute: 0, sure: true });
    if (halfHour) return told({ hour: numberOf(halfHour), minute: 30, sure: false });
    if (quarterHour) {
      const near = numberOf(quarterHour);
      return told(side?.toLowerCase() === 'to' ? { hour: near - 1, minute: 45, sure: false } : { hour: near, minute: 15, sure: false });
    }
    const digits = hour ?? hour2 ?? '';
    const at = word ? numberOf(word) : Number(digits);
    const past = Number(minute ?? minute2 ?? 0);
    if (at > 24 || (at === 0 && digits.length < 2)) return null;
    const half = half12?.toLowerCase();
    if (half) return at > 12 ? null : told({ hour: (at % 12) + (half === 'p' ? 12 : 0), minute: past, sure: true });
    return told({ hour: at, minute: past, sure: at > 12 || digits.startsWith('0') });
  }
  for (const [shape, at] of AROUND) {
    const found = shape.exec(text);
    if (found) return { value: { hour: at, minute: 0, sure: true }, spans: [spanOf(found)] };
  }
  return null;
}

/** Midnight at the beginning of the day `days` after now's. */
function dayFrom(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

function dayIn(text: string, now: Date): Told<Date> | null {
  const date = DATE.exec(text);
  if (date) {
    const { day, day2, day3, month, month2 } = date.groups ?? {};
    const wanted = Number(day ?? day2 ?? day3);
    const named = (month ?? month2)?.slice(0, 3).toLowerCase();
    const inMonth = named ? MONTHS.indexOf(named) : now.getMonth();
    const start = dayFrom(now, 0);
    // What is over this month, or this year, is meant for the next.
    const tries = [0, 1].map((later) => new Date(now.getFullYear() + (named ? later : 0), inMonth + (named ? 0 : later), wanted));
    const found = tries.find((at) => at.getDate() === wanted && at >= start);
    return found ? { value: found, spans: [spanOf(date)] } : null;
  }
  const match = DAYS.exec(text);
  if (!match) return null;
  const { after, tomorrow, tonight, thisPart, weekend, nextWeek, next, weekday, short, eod, part } = match.groups ?? {};
  const told = (days: number, at?: string) => ({
    value: dayFrom(now, days),
    spans: [spanOf(match)],
    part: (at ?? part)?.toLowerCase() as Part | undefined,
  });
  if (after) return told(2);
  if (tomorrow) return told(1);
  if (tonight) return told(0, 'night');
  if (thisPart) return told(0, thisPart);
  const until = (day: number) => (day - now.getDay() + 7) % 7 || 7;
  if (weekend) return told(now.getDay() === 6 ? 0 : until(6));
  if (nextWeek) return told(until(1));
  if (weekday || short) {
    const day = WEEKDAYS.indexOf((weekday ?? short ?? '').slice(0, 3).toLowerCase());
    // "Next Friday" is the one of next week.
    const days = until(day);
    const sameWeek = days < until(1);
    return told(next && sameWeek ? days + 7 : days);
  }
  return told(0, eod ? 'evening' : undefined);
}

/** The hour of 24 that is meant on a day: an hour up to 7 is in the afternoon there, unless the morning was said. */
function hourOn(day: Date, clock: Clock, part: Part | undefined, now: Date): number {
  if (clock.sure || clock.hour === 12) return part === 'night' && clock.hour === 12 ? 24 : clock.hour;
  if (part) return part === 'morning' ? clock.hour : clock.hour + 12;
  const at = (hour: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, clock.minute).getTime();
  // Today the next time the clock says so is meant.
  if (day.getTime() === dayFrom(now, 0).getTime()) return at(clock.hour) > now.getTime() ? clock.hour : clock.hour + 12;
  return clock.hour < 8 ? clock.hour + 12 : clock.hour;
}

/** "in half an hour", "in two days". */
function spellIn(text: string, now: Date): When | null {
  const match = IN.exec(text);
  if (!match) return null;
  const { count = '', unit = '' } = match.groups ?? {};
  const word = count.toLowerCase();
  const many = word.startsWith('half')
    ? 0.5
    : /^an?$/.test(word)
      ? 1
      : word.endsWith('couple of')
        ? 2
        : word.endsWith('few')
          ? 3
          : numberOf(word);
  const kind = unit[0]?.toLowerCase();
  // Days are days of the calendar, whatever the clocks do in between.
  if (kind === 'd' || kind === 'w') {
    const days = Math.round(many * (kind === 'w' ? 7 : 1));
    const day = dayFrom(now, days);
    day.setHours(DAY_HOUR);
    return { spans: [spanOf(match)], due: day.getTime() };
  }
  const minutes = many * (kind === 'h' ? 60 : 1);
  // What is over before one could be reminded of it needs no reminder.
  return minutes < 15 ? null : { spans: [spanOf(match)], due: now.getTime() + minutes * MINUTE };
}

/**
 * The time named in `text`, as it is meant when it is written at `now`, on the calendar and clock of this device.
 * An hour without morning or evening is the next one today, and on other days one people are up at.
 * @returns null where none is named, it is over, or it is more than two months away
 */
export function whenIn(text: string, now: Date): When | null {
  const spell = spellIn(text, now);
  const day = spell ? null : dayIn(text, now);
  const clock = spell ? null : clockIn(text);
  if (!spell && !day && !clock) return null;
  const found = spell ?? settle(day, clock, now);
  return found.due > now.getTime() && found.due - now.getTime() < FURTHEST ? found : null;
}

function settle(day: Told<Date> | null, clock: Told<Clock> | null, now: Date): When {
  const on = day?.value ?? dayFrom(now, 0);
  const part = day?.part ?? clock?.part;
  const spans = [...(day?.spans ?? []), ...(clock?.spans ?? [])].sort((a, b) => a.start - b.start);
  const at = (hour: number, minute = 0) => new Date(on.getFullYear(), on.getMonth(), on.getDate(), hour, minute).getTime();
  if (clock) {
    const due = at(hourOn(on, clock.value, part, now), clock.value.minute);
    // "At 6", said at seven, is tomorrow's.
    return { spans, due: !day && due <= now.getTime() ? due + DAY : due };
  }
  const due = at(part ? PART_HOUR[part] : DAY_HOUR);
  const today = on.getTime() === dayFrom(now, 0).getTime();
  // Said late in the day, a little later is meant.
  return { spans, due: today && due - now.getTime() < 30 * MINUTE ? Math.min(at(23, 30), now.getTime() + 60 * MINUTE) : due };
}
