// Heated messages of many kinds, as the analyser itself judges them.
import { analyze } from '#lib/language/analyze.ts';

const DRAFTS = [
  'You are a pathetic idiot and you never listen to me.',
  'What kind of idiot forgets his own kid. You are disgusting.',
  'You are so selfish and you always ruin everything.',
  'Shut up, you pathetic liar.',
  'Go to hell, you worthless piece of garbage.',
  'I hate you. You are a disgusting human being.',
  'You are such a stupid, lazy idiot.',
  'Do that again and I will destroy you.',
  'Fuck off, you pathetic loser.',
  'You are the worst mother in the world, you stupid cow.',
  'If you do that again I will make you regret it.',
  'You disgust me, you pathetic coward.',
  'You are nothing but a lying piece of shit.',
  'Answer me right now or we are done for good!!!',
  'You fucking idiot, you ruined my whole life.',
  'You make me sick, you selfish pig.',
  'You are a moron and everybody knows it.',
  'Screw you, you worthless idiot.',
  'You are a sad, pathetic little man.',
  'I will make you pay for this, you bastard.',
];

/** Those of them that are to be held. @throws Error where that is hardly any */
export function heatedDrafts(): string[] {
  const heated = DRAFTS.filter((draft) => analyze(draft).severity === 3);
  if (heated.length < DRAFTS.length / 2) throw new Error('Too few of these drafts are heated for a measurement');
  return heated;
}
