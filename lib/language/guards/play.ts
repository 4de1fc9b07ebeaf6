// Banter: laughter, teasing signs, affection around the tease. Cold signs (🙄 😒) cancel it.
import type { Context } from '../match/context.ts';
import { ruleSet } from '../match/rule-set.ts';

const affection = ruleSet({
  warm: [
    '(love|loved|adore|miss) (you|ya) !(to death|then|once|would|like i)',
    '(just|only|am|was|i am) (kidding|joking|messing|teasing)',
    'jk',
    'no offense',
    'come here',
    'proud of you',
    'happy birthday',
    '(you are|your) (my favourite|the best|a legend|hilarious|adorable)',
  ],
});

/** How much play is in the draft: 0 none, 1 some, 2 clear. */
export function isPlay(context: Context): number {
  const { signs } = context.reading;
  if (signs.some((sign) => sign.tone === 'cold' || sign.tone === 'angry')) return 0;
  const laughs = signs.filter((sign) => sign.tone === 'play').length;
  const warm = signs.filter((sign) => sign.tone === 'warm').length + (affection.some(context) ? 1 : 0);
  if (laughs > 0) return 2;
  return warm > 0 ? 1 : 0;
}
