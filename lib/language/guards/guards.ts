// What silences or redirects a finding. Order where several show: crisis, danger, control over another's body or freedom, boundary.
import type { GuardId } from '../../vocabulary/ids.ts';
import type { Context } from '../match/context.ts';
import { isBoundary } from './boundary.ts';
import { isControl } from './control.ts';
import { isCrisis } from './crisis.ts';
import { isDanger } from './danger.ts';

/** The guard a draft is under, if any. */
export function guards(context: Context): GuardId | null {
  if (isCrisis(context)) return 'crisis';
  if (isDanger(context)) return 'danger';
  if (isControl(context)) return 'control';
  if (isBoundary(context)) return 'boundary';
  return null;
}
