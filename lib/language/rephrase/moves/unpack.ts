// Unpack a faux feeling: the verdict in "I feel ignored" gives way to the feeling and the need under it; the rest of the sentence stays.
import { emotionOf } from '../../../vocabulary/emotions.ts';
import { FAUX_FEELINGS } from '../../../vocabulary/faux-feelings.ts';
import { NEEDS } from '../../../vocabulary/needs.ts';
import { isVerdict, swears, tidy, upper, words } from '../read/clean.ts';
import { ask } from '../say.ts';
import type { Context, Move } from './move.ts';

const byWord = new Map(FAUX_FEELINGS.map((faux) => [faux.word as string, faux]));
const WORDS = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|');
const FELT = new RegExp(
  `\\b(?:(?:I|we)(?:'m| am| was| have been|'ve been)?(?: just| really| honestly| still| do| always| so)*(?: (?:feel|felt|feeling|feelin))?|makes? me feel|made me feel|feeling|left)((?: (?:so|really|completely|totally|utterly|rather|a bit|a little|kind of|very|just|constantly|like i'm|like i'm being|being))*) (?:being )?(${WORDS})\\b(?: (?:by|from) (?:you|u|all of you|everyone)(?: guys| all| people)?)?(.*)$`,
  'i',
);
const OPENING = new RegExp(`^(${WORDS})\\b[.,!]*\\s*(.*)$`, 'i');

function parts(context: Context): { word: string; past: boolean; rest: string } | undefined {
  for (const sentence of context.draft.sentences) {
    const hit = FELT.exec(sentence.plain);
    if (hit)
      return {
        word: (hit[2] ?? '').toLowerCase(),
        past: /\b(?:felt|was|made)\b/i.test(hit[0].slice(0, hit[0].length - (hit[3] ?? '').length)),
        rest: hit[3] ?? '',
      };
    const lone = OPENING.exec(sentence.plain);
    if (lone) return { word: (lone[1] ?? '').toLowerCase(), past: false, rest: '' };
  }
  return undefined;
}

/** A trailing part that can follow the feeling: "when …", "after Friday", "in that meeting", "about the rota". */
function tail(rest: string): string {
  const whole = rest.replace(/^[\s,]+/, '');
  const text = tidy(words(whole) > 12 ? (whole.split(/[,;]/)[0] ?? '') : whole);
  const keeps =
    /^(?:when|whenever|every time|after|in|at|on|about|around|during|since|because|that|with|this|today|tonight|last|lately|and)\b/i.exec(
      text,
    );
  if (!keeps || isVerdict(text) || swears(text) || words(text) > 16) return '';
  return text.replace(/^and (?=I\b)/i, 'and ');
}

export const unpack: Move = {
  id: 'unpack',
  answers: ['faux-feeling'],
  forms(context) {
    const found = parts(context);
    const faux = found && byWord.get(found.word);
    if (!found || !faux) return [];
    const feel = context.named ? context.feel : context.pick(faux.emotions.slice(0, 2) as [string, ...string[]], 'faux');
    const other = context.named ? undefined : faux.emotions.find((word) => word !== feel && emotionOf(word));
    const need = NEEDS.find((entry) => entry.id === faux.needs[0]);
    const end = tail(found.rest);
    const both = other && context.pick([true, false], 'both') ? `${feel} and ${other}` : feel;
    const when =
      !end && context.matter?.when
        ? context.matter.who === 'you'
          ? ` when ${context.matter.when}`
          : ''
        : end
          ? ` ${end}`
          : context.matter?.about
            ? ` about ${context.matter.about}`
            : '';
    const past = found.past || (context.matter?.tense === 'did' && when.startsWith(' when'));
    const said = `I ${past ? 'felt' : 'feel'} ${both}${when}.`;
    const wish = need ? context.pick([`What I need is ${need.phrase}.`, `I'd like ${need.phrase}.`], 'need') : '';
    const after = context.matter
      ? ask(context, context.matter, 'unpack', true)
      : context.pick(
          ['Could you tell me how you see it?', 'Could we find a way to change that?', 'Can you tell me what was going on for you?'],
          'ask',
        );
    return [`${upper(said)} ${after}`, `${upper(said)} ${wish}`.trim()];
  },
};
