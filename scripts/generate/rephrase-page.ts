// docs/rephrase.md: what a rewrite does, with one draft for every theme of the complaint lexicon and one for every move.
import { MOVES, PLAN } from '#lib/language/rephrase/moves/index.ts';
import { rephrase } from '#lib/language/rephrase/rephrase.ts';
import type { Analysis } from '#lib/language/types.ts';
import { FRAMES } from '#lib/vocabulary/complaints/index.ts';
import { PATTERN_FAMILY, PATTERN_IDS, type PatternId } from '#lib/vocabulary/ids.ts';

/** A draft for every theme, with the pattern it is read in. */
const BY_THEME: readonly [theme: string, draft: string, pattern: PatternId][] = [
  ['attention', 'You never listen to me when I talk about work', 'criticism'],
  ['contact', 'u never call me back', 'protest'],
  ['time', "You're late again. You're always late.", 'criticism'],
  ['promises', 'you promised you would fix the shelf, all talk as usual', 'criticism'],
  ['housework', 'You always leave the dishes in the sink!', 'criticism'],
  ['money', 'You blew our savings on a motorbike without asking me', 'criticism'],
  ['family', "Whenever there's an argument you take your mother's side", 'criticism'],
  ['children', 'You never do bedtime. Must be nice.', 'passive-aggression'],
  ['closeness', "you don't even care about me anymore", 'mind-reading'],
  ['trust', 'You lied to my face about the party', 'criticism'],
  ['talk', 'stop yelling at me in front of the kids, what is wrong with you', 'criticism'],
  ['friends', 'nice pics, so nobody invited me then', 'passive-aggression'],
  ['work', 'You took all the credit for the design. Typical.', 'criticism'],
  ['digital', "you're always on your phone at dinner", 'criticism'],
  ['respect', "you're so selfish", 'criticism'],
  ['celebrations', 'You forgot my birthday. Again.', 'criticism'],
  ['things', 'you broke my guitar and you never return anything', 'criticism'],
  ['decisions', 'You decided about the holiday without asking me, as always', 'criticism'],
  ['health', 'Three pints on a Tuesday, you are a joke', 'contempt'],
];

/** A draft in which each move shows. */
const BY_MOVE: readonly [move: string, draft: string, pattern: PatternId][] = [
  ['owning', 'you cancelled on me an hour before, you never think of anyone', 'criticism'],
  ['request', 'send me the report NOW', 'demand'],
  ['soften', 'you never help with the garden', 'criticism'],
  ['break', "I'm done discussing the wedding", 'stonewalling'],
  ['repair', "I didn't shout. You should hear yourself.", 'defensiveness'],
  ['boundary', 'cancel on me again and we are finished', 'threat'],
  ['appreciation', "it's always me who texts first", 'protest'],
  ['unpack', 'I felt so used after the move', 'faux-feeling'],
  ['ask-instead', 'you only invited me so your mum would not ask questions', 'mind-reading'],
  ['apology', 'sorry sorry sorry for missing the call, I am the worst', 'over-apology'],
  ['dehedge', 'just wondering if maybe you could possibly send the notes, no worries if not!!', 'self-silencing'],
  ['stand', "I didn't propose anything, you puppet", 'contempt'],
  ['plainly', 'fuck off', 'contempt'],
];

function heard(text: string, pattern: PatternId): Analysis {
  return {
    severity: 3,
    guard: null,
    secure: [],
    arousal: 0,
    findings: [{ pattern, family: PATTERN_FAMILY[pattern], severity: 3, start: 0, end: text.length }],
  };
}

function example(draft: string, pattern: PatternId, move?: string): string {
  const made = rephrase(draft, heard(draft, pattern));
  const shown = move ? made.filter((rewrite) => rewrite.move === move) : made;
  return [`> ${draft}`, ...(shown.length ? shown : made).map(({ text, move: by }) => `- ${text} *(${by})*`)]
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ')
    .replace('\n- ', '\n\n- ');
}

/** The whole of docs/rephrase.md. */
export function rephrasePage(): string {
  const themes = BY_THEME.map(([theme, draft, pattern]) => {
    const frames = FRAMES.filter((frame) => frame.theme === theme).map(({ id }) => `\`${id}\``);
    return `### ${theme}\n\n${frames.length} frames: ${frames.join(', ')}.\n\n${example(draft, pattern)}`;
  });
  const moves = BY_MOVE.map(([move, draft, pattern]) => `### ${move}\n\n${example(draft, pattern, move)}`);
  const plan = PATTERN_IDS.map((id) => `| ${id} | ${PLAN[id].map((move) => move.id).join(', ')} |`);
  return `<!-- Written by \`npm run generate\`; do not edit by hand. -->

# Rephrase

For a draft worth a prompt Tend offers up to three wordings: direct, owning the feeling, in the writer's voice, with what they came to say.
A draft is read sentence by sentence. Sentences without a finding stay as they are. For the others Tend looks for what happened (a complaint frame, else a
clause of the draft without its judgement, else the thing it names), and ${MOVES.length} moves put it in words. Each wording is read again by the analyser and offered only
where it finds nothing. What Tend had to choose, a time or a size, is marked and can be changed. Under a guard there are no wordings.

## Complaint frames by theme

${FRAMES.length} frames.

${themes.join('\n\n')}

## Moves

${moves.join('\n\n')}

## Which moves are tried for which pattern

| pattern | moves, best first |
|---|---|
${plan.join('\n')}
`;
}
