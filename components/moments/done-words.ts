// What a person did at a moment, said to them.
import { i18n } from '#i18n';
import type { MomentOutcome } from '#lib/store/moments.ts';

const DONE = {
  rephrased: 'moments.rephrased',
  undone: 'moments.undone',
  quiet: 'moments.quiet',
  edited: 'moments.edited',
  'sent-as-is': 'moments.sentAsIs',
  kept: 'moments.kept',
  'keep-editing': 'moments.keepEditing',
  'not-helpful': 'moments.notHelpful',
  closed: 'moments.closed',
} as const satisfies Record<MomentOutcome, string>;

export function doneWords(outcome: MomentOutcome): string {
  return i18n.t(DONE[outcome]);
}
