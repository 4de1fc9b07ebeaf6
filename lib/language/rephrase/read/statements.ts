// What a heated sentence states besides its heat: a plain fact or denial that can stand by itself ("I've been busy with work").
import { isPast } from '../../../vocabulary/verbs.ts';
import { inside, isDoom, isVerdict, swears, tidy, upper, words } from './clean.ts';
import type { Sentence } from './draft.ts';
import { clausesOf } from './events.ts';

const INSULT =
  /[\s,]*\b(?:you |u )?(?:[a-z]+ )?(?:idiots?|morons?|fools?|bitch(?:es)?|bastards?|loo?sers?|assholes?|dumbass|jerk|puppet|clown|lady|mister|genius|hypocrite|douche|prick|twat|dickhead)\b$/i;
const OPENS =
  /^(?:I|I'm|I've|I'd|we|we've|we're|it|it's|that's|this|there(?:'s| is| are| was)|my|our|not every(?:one|body)|he|she|they|the)\b/i;
const VERB =
  /\b(?:am|is|are|was|were|isn't|aren't|wasn't|weren't|have|has|had|haven't|hasn't|hadn't|do|does|did|don't|doesn't|didn't|can|can't|could|couldn't|got|need|want|work|pay)\b|(?:'m|'s|'ve|'re)\b/i;
const BARBED =
  /\b(?:you|your|yours|always|never|ever|all|as if|obviously|clearly|guess|bet|sure|fine|whatever|nobody|everyone|hate|sick of|done with|tired of|wish|hope|dare|care|sucks?|ordering|sucker|telling|stupid|crap|hell|enough|pity|enjoy|lovely|nice|funny|glad|happy for|no wonder|because|cause|so|mad|furious|angry|sorry|talk|talking|know)\b/i;

/** The first clause of the flagged sentences that states something without a barb, as a sentence of its own. */
export function readStatement(flagged: readonly Sentence[]): string | undefined {
  for (const { plain } of flagged)
    for (const clause of clausesOf(plain)) {
      const text = tidy(clause.replace(INSULT, ''));
      if (words(text) < 3 || words(text) > 14 || !OPENS.test(text) || BARBED.test(text) || isVerdict(text) || isDoom(text) || swears(text))
        continue;
      if (
        !VERB.test(text) &&
        !text
          .split(' ')
          .slice(1, 3)
          .some((word) => isPast(word.toLowerCase()))
      )
        continue;
      return upper(inside(text));
    }
  return undefined;
}
