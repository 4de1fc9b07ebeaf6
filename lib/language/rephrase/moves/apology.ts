// Plain apology: one sorry for one act, or thanks in its place, and on to what the writer came to say. Only where the draft says sorry.
import { swears, tidy, words } from '../read/clean.ts';
import { dehedged } from './dehedge.ts';
import type { Context, Move } from './move.ts';

const ACT =
  /\b(?:sorry|apologi[sz]e|apologies|forgive me|pardon(?: me)?|feel (?:so |really )?(?:bad|awful|terrible|guilty))(?: again)?(?: sir| mam| everyone| team)?,?(?: so so sorry)? ((?:for|about|that I|I|if I|to) [^.,!?;–—]+)/gi;
const SMALL =
  /\b(?:bother\w*|(?:dumb|stupid|silly|basic|noob) questions?|disturb\w*|exist\w*|being (?:me|such|so|a|annoying|needy|like this)|breathing|ask\w*|email\w*|messag\w*|text\w* (?:again|so|you|u)|the length|long|taking up|spam\w*|annoy\w*|my whole|talking|rambling|being sorry|double|ringing|calling|be that|be a|be THAT|waste your|wasting)\b/i;
const SELF =
  /\b(?:I know|I am|I keep|I'm|I have|you had|you got|I'm (?:the worst|such|so|a|an|always)|idiot|stupid|useless|worst|terrible|hopeless|everything|always|all my|deserve|hate|disaster|burden)\b/i;

/** The draft says sorry in some way: only then may a wording. */
const SAID = /\bso+r+y+\b|\bsrr?y\b|\bsoz\b|apolog|forgive|pardon|excuse me|my bad|mea culpa|regret/i;

function act(context: Context): { lead: string; small: boolean } | undefined {
  let small: string | undefined;
  for (const sentence of context.draft.sentences)
    for (const hit of sentence.plain.matchAll(ACT)) {
      const said = tidy((hit[1] ?? '').replace(/ (?:and|but|so|because|it's|I'm|I am|I know|sorry) .*$/i, '').replace(/\bsorry\b.*$/i, ''));
      if (words(said) < 2 || words(said) > 14 || swears(said) || SELF.test(said)) continue;
      if (SMALL.test(said)) small ??= said;
      else return { lead: said, small: false };
    }
  return small ? { lead: small, small: true } : undefined;
}

export const apology: Move = {
  id: 'apology',
  answers: ['over-apology'],
  forms(context) {
    const { pick, matter } = context;
    const found = act(context);
    const asks = dehedged(context);
    const ask = asks ? ` ${asks}` : '';
    if (found && !found.small) {
      const sorry = pick(["I'm sorry", 'Sorry', "I'm really sorry"], 'sorry');
      const mend =
        ask ||
        pick(
          [
            ' Is there a way I can make it right?',
            ' Is there anything you need from me now?',
            ' What would help?',
            ' Tell me what would make it right.',
          ],
          'mend',
        );
      return [`${sorry} ${found.lead}.${mend}`, `${sorry} ${found.lead}.`];
    }
    const thanks = pick(['Thanks for your patience.', 'Thanks for your time.', 'Thank you for bearing with me.', 'Thank you!'], 'thanks');
    if (asks) return [`${asks} ${thanks}`, asks];
    if (
      found &&
      /\bquestions?\b/.test(found.lead) &&
      context.draft.sentences.some((s) => !context.flagged.includes(s) && /\?\s*$/.test(s.text))
    )
      return [pick(['I have a question.', 'May I ask you something?'], 'question')];
    if (SAID.test(context.draft.text) && matter?.when && matter.who === 'I')
      return [
        pick(
          [
            `I'm sorry ${matter.when}. Is there a way I can make it right?`,
            `${matter.when.charAt(0).toUpperCase()}${matter.when.slice(1)}, and I'm sorry. What would help?`,
          ],
          'own',
        ),
      ];
    if (!SAID.test(context.draft.text)) return [];
    const about = context.matters.find((entry) => entry.about)?.about;
    if (about)
      return [
        pick(
          [
            `I'm sorry about ${about}. Is there a way I can make it right?`,
            `I feel bad about ${about}, and I'm sorry. What would help?`,
            `I'm sorry about ${about}. How was it for you?`,
          ],
          'about',
        ),
      ];
    return [
      pick(
        [
          `I'm sorry. I feel ${context.feel}, and I'd rather ask than guess: [[how was it for you?|how did it land with you?|how are you with it?]]`,
          `I'm feeling ${context.feel} about it. [[Is there anything you need from me?|Is there something I can do now?|What would you like from me?]]`,
          "I'm sorry, and I'd like to [[put it right|make it right|mend this]]. [[What would help?|How can I do that?|What can I do?]]",
          `I'm feeling ${context.feel}. [[Can you tell me how you see it?|How do you see it?|Could you tell me how it was for you?]]`,
          `I feel ${context.feel}, and I'm sorry. [[What would help now?|What can I do now?|How can I mend it?]]`,
        ],
        'bare',
      ),
    ];
  },
};
