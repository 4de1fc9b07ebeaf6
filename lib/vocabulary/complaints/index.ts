// All complaint frames. Of two that fit, the earlier is taken: what happened stands before how it was said, and that before names.
import { ALONE } from './alone.ts';
import { ATTENTION } from './attention.ts';
import { BELONGINGS } from './belongings.ts';
import { CLOSING } from './closing.ts';
import { CONTACT } from './contact.ts';
import { FAMILY } from './family.ts';
import type { ComplaintFrame } from './frame.ts';
import { HOUSEWORK } from './housework.ts';
import { MONEY } from './money.ts';
import { PRESENCE } from './presence.ts';
import { PROMISES } from './promises.ts';
import { RESPECT } from './respect.ts';
import { TALK } from './talk.ts';
import { TOGETHER } from './together.ts';
import { TRUST } from './trust.ts';
import { WORK } from './work.ts';

export const FRAMES: readonly ComplaintFrame[] = [
  ...ATTENTION,
  ...PRESENCE,
  ...CONTACT,
  ...PROMISES,
  ...HOUSEWORK,
  ...MONEY,
  ...TRUST,
  ...TALK,
  ...CLOSING,
  ...FAMILY,
  ...WORK,
  ...TOGETHER,
  ...BELONGINGS,
  ...ALONE,
  ...RESPECT,
];
