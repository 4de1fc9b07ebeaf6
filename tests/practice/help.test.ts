// A wrong number is the worst mistake Tend can make: every one has two sources that can be looked up, and says how old they are.
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '#lib/practice/help/countries.ts';
import { guessCountry } from '#lib/practice/help/guess-country.ts';
import { HELP_KINDS } from '#lib/practice/help/help-line.ts';

const DATE = /^20(?:1[5-9]|2\d)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const NUMBER = /^\d[\d -]*\d$/;

/** The site a page belongs to: `orf.at`, `sbs.com.au`. */
function publisher(url: string): string {
  const parts = new URL(url).hostname.split('.');
  return parts.slice(/^(?:com|co|org|gov|net)$/.test(parts.at(-2) ?? '') ? -3 : -2).join('.');
}

const numbers = COUNTRIES.flatMap(({ country, emergency, lines }) => [
  { what: `${country} emergency`, ...emergency },
  ...lines.map((line) => ({ what: `${country} ${line.name}`, ...line })),
]);

describe('help', () => {
  it('is there for thirty countries and more, each once, never without an emergency number', () => {
    const names = COUNTRIES.map(({ country }) => country);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(name), name).toBeTruthy();
    for (const kind of HELP_KINDS) expect(COUNTRIES.some(({ lines }) => lines.some(({ kinds }) => kinds.includes(kind)))).toBe(true);
  });

  it.each(numbers)('$what: $call has two named sources, by different publishers', ({ sources }) => {
    expect(new Set(sources.map(({ name }) => name)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(sources.map(({ url }) => publisher(url))).size).toBeGreaterThanOrEqual(2);
    for (const { name, url, date } of sources) {
      expect(name.trim().length).toBeGreaterThan(2);
      expect(url).toMatch(/^https?:\/\/[^ ]+$/);
      if (date !== undefined) expect(date).toMatch(DATE);
    }
  });

  it.each(numbers)('$what was checked when its newest source says, and no later', ({ sources, checked }) => {
    const dates = sources.map(({ date }) => date).filter((date) => date !== undefined);
    expect(dates.length, 'a source that tells its date').toBeGreaterThanOrEqual(1);
    // A bare year is the beginning of it.
    expect(checked).toBe(dates.toSorted().at(-1));
  });

  it.each(numbers)('$what is a number one can dial', ({ call }) => {
    for (const one of call.split(' / ')) expect(one).toMatch(NUMBER);
  });

  it('sends texts to a number, with at most one word to begin with', () => {
    for (const { text } of COUNTRIES.flatMap(({ lines }) => lines)) {
      if (!text) continue;
      expect(text.to).toMatch(/^\d{3,6}$/);
      if (text.word) expect(text.word).toMatch(/^[A-Z]+$/);
    }
  });
});

describe('the country', () => {
  it('is where the clock says, whatever the language', () => {
    expect(guessCountry('Europe/Berlin', ['en-US', 'en'])).toBe('DE');
    expect(guessCountry('America/Indiana/Knox', ['en'])).toBe('US');
    expect(guessCountry('Australia/Perth', [])).toBe('AU');
    expect(guessCountry('America/Toronto', ['en-US'])).toBe('CA');
  });

  it('is the language’s where the clock says nothing', () => {
    expect(guessCountry('UTC', ['en', 'en-GB', 'en-US'])).toBe('GB');
    expect(guessCountry('Etc/GMT+5', ['de-XX', 'fr-FR'])).toBe('FR');
    expect(guessCountry('', ['en'])).toBeUndefined();
  });

  it('is left open on a journey Tend has no numbers for', () => {
    expect(guessCountry('Asia/Tokyo', ['en-US'])).toBeUndefined();
  });

  it('can be guessed for every country there is help for', () => {
    const guessed = Intl.supportedValuesOf('timeZone').map((zone) => guessCountry(zone, []));
    expect(COUNTRIES.map(({ country }) => country).filter((country) => !guessed.includes(country))).toEqual([]);
  });
});
