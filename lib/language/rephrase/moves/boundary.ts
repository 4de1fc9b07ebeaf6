// Boundary: a limit as one's own action, without a penalty. Never sharper than what the draft says.
import { isBase } from '../../../vocabulary/verbs.ts';
import { isVerdict, swears, tidy, words } from '../read/clean.ts';
import { readCondition } from '../read/orders.ts';
import type { Move } from './move.ts';

export const boundary: Move = {
  id: 'boundary',
  answers: ['threat', 'contempt', 'criticism'],
  forms({ flagged, matters, feel, pick, pattern }) {
    const condition = pattern === 'threat' ? flagged.map((s) => readCondition(s.plain)).find(Boolean) : undefined;
    const pushed = flagged.map((s) => /\bdon't make me ([a-z]+[^.,!?;]*)$/i.exec(s.plain)?.[1]).find(Boolean);
    const verb = tidy(pushed ?? '');
    if (verb && isBase(verb.split(' ')[0] ?? '') && !isVerdict(verb) && !swears(verb) && words(verb) < 9)
      return [
        `I'm ${feel}, and I don't want to ${verb}. ${pick(['Can we slow down?', 'Can we stop for a minute?', 'Could we take a break?'], 'pushed')}`,
      ];
    const rest = [
      "I'd need to step back for a while to look after myself",
      "I'd take some space to look after myself",
      "I'd need some time apart to feel okay again",
    ] as const;
    if (condition?.not) return [`I'm ${feel}. If you ${condition.what} again, ${pick(rest, 'limit')}.`];
    const about = matters.find((matter) => matter.about)?.about;
    if (about)
      return [
        pick(
          [
            `I've reached my limit with ${about}. I need something to change, and I'd like to work [[that|it]] out with you.`,
            `I can't go on like this with ${about}. Can we find a way that works for both of us?`,
          ],
          'about',
        ),
      ];
    return [
      pick(
        [
          `I'm ${feel}, and I've reached my limit. I'm going to take some time before we talk again.`,
          `[[I want us to speak kindly to each other|I'd like us to be kind to each other|I want to speak to you with care]], and I'm too ${feel} for that right now. I'm taking [[a moment|some time|a break]] first.`,
          `This has gone too far for me, and I'm ${feel}. I'm going to take a break and come back {{tonight|tomorrow|later}}.`,
        ],
        'bare',
      ),
    ];
  },
};
