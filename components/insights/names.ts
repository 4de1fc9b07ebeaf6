// Names of what is counted, in the person's language.
import { type KeyOf, patternName } from '#components/settings/pattern-name.ts';
import { i18n } from '#i18n';
import { AFFIRMATIONS } from '#lib/practice/en/affirmations.ts';
import { TOOLS } from '#lib/practice/en/tools.ts';
import type { LedgerAct } from '#lib/store/ledger.ts';
import type { MomentOutcome } from '#lib/store/moments.ts';
import type { Practice } from '#lib/vocabulary/practices.ts';

export { patternName };

const key = <Id extends string>(id: Id) => id.replaceAll('-', '_') as KeyOf<Id>;

export const outcomeName = (outcome: MomentOutcome) => i18n.t(`insights.outcome.${key(outcome)}`);
export const actName = (act: LedgerAct) => i18n.t(`insights.act.${key(act)}`);
export const practiceName = (practice: Practice) => i18n.t(`practice.marks.${practice}`);

const MOVES = [
  'apology',
  'appreciation',
  'ask-instead',
  'boundary',
  'break',
  'dehedge',
  'owning',
  'plainly',
  'repair',
  'request',
  'soften',
  'stand',
  'unpack',
] as const;

/** A kind of wording; one this version does not know keeps its id. */
export function moveName(move: string): string {
  const known = MOVES.find((one) => one === move);
  return known ? i18n.t(`insights.move.${key(known)}`) : move.replaceAll('-', ' ');
}

/** A tool's title; a tool that is gone keeps its id. */
export function toolName(id: string): string {
  return TOOLS.find((tool) => tool.id === id)?.title ?? id.replaceAll('-', ' ');
}

/** An affirmation's sentence; undefined for one that is gone. */
export function affirmationText(id: string): string | undefined {
  return AFFIRMATIONS.find((affirmation) => affirmation.id === id)?.text;
}
