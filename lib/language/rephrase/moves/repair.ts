// Repair: turns back towards the other in the middle of a fight. What the writer says they did, or did not do, stays theirs to say.
import { upper } from '../read/clean.ts';
import { readEvents } from '../read/events.ts';
import { ask } from '../say.ts';
import type { Move } from './move.ts';

export const repair: Move = {
  id: 'repair',
  answers: ['defensiveness', 'contempt', 'invalidation', 'criticism', 'threat'],
  forms(context) {
    const { flagged, matters, feel, pick, pattern } = context;
    const about = matters.find((matter) => matter.about)?.about;
    const out: string[] = [];
    if (pattern === 'defensiveness') {
      const denied = flagged
        .map(
          (s) =>
            /\b(I (?:didn't|don't|wasn't|never|haven't|couldn't|did) (?:[^.,!?;]+?))(?:[.,!?;]|$| (?:and|but|because) )/i.exec(
              s.plain,
            )?.[1],
        )
        .find(
          (clause) =>
            clause &&
            clause.split(' ').length > 2 &&
            clause.split(' ').length < 11 &&
            !/\b(?:remember|know|think|care|need)\b/.test(clause),
        );
      const did = flagged.flatMap((s) => readEvents(s.plain)).find((event) => event.who === 'I');
      const only = flagged.map((s) => /\bI only ([a-z]+ [^.,!?;]+?) (?:because|cause|cos) /i.exec(s.plain)?.[1]).find(Boolean);
      const yours = flagged.flatMap((s) => readEvents(s.plain)).find((event) => event.who === 'you' && event.tense !== 'does');
      if (only)
        out.push(pick([`I know I ${only}. Can I tell you why?`, `Yes, I ${only}. I'd like to tell you what was going on for me.`], 'only'));
      else if (denied)
        out.push(
          pick(
            [
              `The way I remember it, ${denied}. Can you tell me how it looked to you?`,
              `${upper(denied)}, as I see it. How did it come across to you?`,
              `From my side, ${denied}. I'd like to hear your side too.`,
            ],
            'denied',
          ),
        );
      else if (did)
        out.push(
          pick(
            [
              `From my side, ${did.clause}. Can you tell me how it was for you?`,
              `It's true that ${did.clause}. Can I tell you my side, and hear yours?`,
              `${upper(did.clause)}. That's how I remember it. How was it for you?`,
            ],
            'did',
          ),
        );
      else if (yours)
        out.push(
          pick(
            [
              `The way I remember it, ${yours.clause}. How do you remember it?`,
              `From my side, ${yours.clause}, and I feel ${feel}. Can you tell me how it was for you?`,
            ],
            'yours',
          ),
        );
    }
    if (about)
      out.push(
        pick(
          [
            `I don't want to fight about ${about}. [[Can you tell me what matters most to you there?|What matters most to you there?|How do you see it?]]`,
            `Can we start over about ${about}? [[I'd like to hear your side and tell you mine.|I want to hear your side first.|Tell me how you see it, and I'd like to say how I do.]]`,
            `I feel ${feel} about ${about}, and [[I want to hear your side too.|I'd like to know how you see it.|I want to understand your side.]]`,
          ],
          'about',
        ),
      );
    else if (context.matter?.when) out.push(`I don't want to fight. ${ask(context, context.matter, 'repair', false)}`);
    else
      out.push(
        pick(
          [
            `[[This is going badly|This is getting heated|We are getting stuck]], and I don't want to fight. [[Can we start over?|Can we try again?|Could we slow down?|Could we begin again, one at a time?]]`,
            `I'm ${feel}, and I still want to [[sort this out|work this out|get this right]]. [[What matters most to you here?|What do you need from me?|What is the main thing for you?]]`,
            `[[I don't like how this is going|This isn't how I want to talk with you|I'd like this talk to go better]], and I'm ${feel}. Can we [[each say it again, slower|go back a step|try that again]]?`,
            `[[Can we rewind?|Can we go back a step?|Could we start again?|Can we start this talk over?]] [[I want|I'd like]] to [[hear your side|hear how you see it|hear you out]], and then [[tell you mine|say how I see it|tell you my side]].`,
          ],
          'bare',
        ),
      );
    return out;
  },
};
