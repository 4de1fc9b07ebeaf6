// Plainly: where no event can be told, the feeling and a request all the same, about the thing the draft names if it names one.
import { BARE } from '../bare/bare.ts';
import type { Move } from './move.ts';

/** Requests for support, where nobody did anything wrong: doom and worry ask for company, not for change. */
const SUPPORT = [
  'Could you help me think it through?',
  'Could you talk it through with me {{tonight|tomorrow|later}}?',
  'Can we look at it together {{tonight|tomorrow|later}}?',
  'Could you tell me what you would do?',
] as const;

export const plainly: Move = {
  id: 'plainly',
  answers: 'all',
  forms({ pattern, matters, feel, pick }) {
    const bare = BARE[pattern];
    const about = matters.find((matter) => matter.about)?.about;
    const out: string[] = [];
    if (about && pattern === 'catastrophizing')
      out.push(
        `${pick([`I'm ${feel} about ${about}.`, `I keep thinking about ${about}, and I feel ${feel}.`, `I'm feeling ${feel}, and it's about ${about}.`], 'say')} ${pick(SUPPORT, 'support')}`,
      );
    if (about && pattern === 'reassurance')
      out.push(
        `${pick([`I've been worrying about ${about}.`, `I keep thinking about ${about}, and I feel ${feel}.`], 'say')} ${pick(['If something is bothering you, could you tell me?', 'Can you tell me how you feel about it?'], 'ask')}`,
      );
    for (let n = 0; n < 4; n++) out.push(`${pick(bare.say, `say${n}`).replace('{f}', feel)} ${pick(bare.ask, `ask${n}`)}`);
    return out;
  },
};
