// Ask instead of assume: what I saw, the guess marked as mine, and a question. What somebody sensed is never called untrue.
import { swears, tidy, upper, words } from '../read/clean.ts';
import { afterFeel, clausesOf } from '../read/events.ts';
import { readQuestion } from '../read/questions.ts';
import { ask } from '../say.ts';
import { spread } from '../spread.ts';
import type { Context, Move } from './move.ts';

const INSULT =
  /\b(?:idiot|stupid|dumb|moron\w*|pathetic|liar|bitch\w*|bastard|whore|tramp|asshole\w*|jerk|loser|disgust\w*|squirm|kill|dead)\b/i;
const FIRST = /^(?:(?:just|only|obviously|clearly|simply|really|actually|literally|deep down|so) )+/i;

/** What the draft claims to know of the other, as a clause that can follow "that"; `aim` keeps what it says of the intent. */
function claim(context: Context, aim: boolean): string | undefined {
  for (const { plain } of context.flagged) {
    for (const clause of clausesOf(afterFeel(plain))) {
      const text = tidy(clause)
        .replace(/^(?:I )?(?:guess|bet|suppose|think|know|figure|reckon|swear)(?: that)? (?=you\b|he\b|she\b|they\b)/i, '')
        .replace(/^you (?:just|only|obviously|clearly|really) /i, 'you ')
        .replace(aim ? /$^/ : /\s*\b(?:on purpose|deliberate(?:ly)?)\b/g, '')
        .replace(FIRST, '')
        .replace(/^you not (?=[a-z])/i, "you don't ")
        .replace(/\bangry to me\b/i, 'angry with me')
        .replace(/ (?:and (?:we both|everyone|I|everybody|you) know.*|and everyone.*|I (?:can tell|know).*|and (?:that|it) .*)$/i, '')
        .trim();
      if (/^(?:you|he|she|they)\b/i.test(text) && words(text) >= 3 && words(text) <= 18 && !INSULT.test(text) && !swears(text))
        return text.replace(/^(?:You|He|She|They)/, (word) => word.toLowerCase());
    }
  }
  return undefined;
}

export const askInstead: Move = {
  id: 'ask-instead',
  answers: [
    'mind-reading',
    'invalidation',
    'passive-aggression',
    'defensiveness',
    'reassurance',
    'protest',
    'criticism',
    'faux-feeling',
    'demand',
  ],
  forms(context) {
    const { matter, matters, feel, pick, pattern } = context;
    const about = matters.find((entry) => entry.about)?.about;
    if (pattern === 'mind-reading' || pattern === 'faux-feeling') {
      const guesses = [...new Set([claim(context, true), claim(context, false)])].filter((guess) => guess !== undefined);
      // "You don't love me": the hope in it is what can be asked.
      const hope = guesses
        .map((guess) => /^you don't ((?:love|like|want|miss|need|trust|believe) (?:me|us)\b.*)$/.exec(guess)?.[1])
        .find(Boolean);
      const hopes = hope
        ? [
            pick(
              [`I keep wondering if you ${hope}. Can you tell me?`, `I'm not sure if you ${hope}, and I feel ${feel}. Can you tell me?`],
              'hope',
            ),
          ]
        : [];
      if (guesses.length)
        return hopes.concat(
          guesses.flatMap((guess) =>
            spread(
              pick,
              [
                `I'm worried that ${guess}. Is that right, or am I reading it wrong?`,
                `I might be wrong, but it seems to me that ${guess}. Can you tell me how it is for you?`,
                `Part of me thinks that ${guess}. How is it really for you?`,
                `I keep wondering if ${guess}. Can you tell me?`,
                `I keep telling myself that ${guess}. Is there another side to it?`,
              ],
              'guess',
            ),
          ),
        );
      if (matter?.when && matter.who === 'you')
        return [
          pick(
            [
              `I noticed ${matter.when}, and I felt ${feel}. Can you tell me what was behind it?`,
              `When ${matter.when}, I wondered why. Can you tell me?`,
            ],
            'saw',
          ),
        ];
      if (about)
        return [
          pick(
            [
              `I keep wondering about ${about}, and I feel ${feel}. Can you tell me what was behind it?`,
              `Can you tell me what was going on with ${about}? I may be reading it wrong.`,
            ],
            'about',
          ),
        ];
      return [];
    }
    if (pattern === 'reassurance') {
      const asked = context.flagged.map(({ plain }) => readQuestion(plain)).find(Boolean);
      return asked
        ? spread(
            pick,
            [
              `I keep wondering if ${asked}, and I feel ${feel}. Can you tell me?`,
              `I'm ${feel}, because I can't tell if ${asked}. Can you tell me how it is?`,
              `I've been asking myself if ${asked}. How is it for you?`,
            ],
            'asked',
          )
        : [];
    }
    if (pattern === 'invalidation') {
      if (matter?.when && matter.who === 'you' && matter.tense === 'doing')
        return spread(
          pick,
          [`I can see that ${matter.when}. What is it?`, `I see that ${matter.when}. Can you tell me what's behind it?`],
          'see',
        );
      if (about)
        return [
          pick(
            [
              `I can see you care about ${about}, and I see it differently. What bothers you most?`,
              `I don't quite see yet what is so hard about ${about}. Can you tell me?`,
              `I want to understand what it is about ${about} that hurts. Then I'd like to tell you how I see it.`,
              `Tell me more about ${about}? I see it differently, and I'd like to understand.`,
            ],
            'inval',
          ),
        ];
      return [];
    }
    if (matter?.when && matter.who === 'you' && matter.tense !== 'does')
      return [
        pick(
          [
            `I noticed ${matter.when}. Is everything okay?`,
            `I noticed ${matter.when}, and I wondered why. What happened?`,
            `Can you tell me what happened? I noticed ${matter.when}, and I felt ${feel}.`,
          ],
          'noticed',
        ),
      ];
    if (about)
      return [
        pick(
          [
            `Can you tell me how you see ${about}? I feel ${feel} about it.`,
            `I'd like to understand how you see ${about}. For me it's hard right now.`,
          ],
          'how',
        ),
      ];
    if (matter) return [upper(ask(context, matter, 'ask-instead', false))];
    return [];
  },
};
