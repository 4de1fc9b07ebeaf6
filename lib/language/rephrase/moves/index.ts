// All moves, and which are tried first for which pattern (the antidotes of the pattern catalogue).
import type { PatternId } from '../../../vocabulary/ids.ts';
import { apology } from './apology.ts';
import { appreciation } from './appreciation.ts';
import { askInstead } from './ask-instead.ts';
import { boundary } from './boundary.ts';
import { pause } from './break.ts';
import { dehedge } from './dehedge.ts';
import type { Move } from './move.ts';
import { owning } from './owning.ts';
import { plainly } from './plainly.ts';
import { repair } from './repair.ts';
import { request } from './request.ts';
import { soften } from './soften.ts';
import { stand } from './stand.ts';
import { unpack } from './unpack.ts';

export const MOVES: readonly Move[] = [
  owning,
  request,
  soften,
  pause,
  repair,
  boundary,
  appreciation,
  unpack,
  askInstead,
  apology,
  dehedge,
  plainly,
];

/** Best first. `plainly` says what can be said where a draft names nothing. */
export const PLAN: Readonly<Record<PatternId, readonly Move[]>> = {
  criticism: [owning, request, stand, plainly, soften, askInstead, appreciation, pause],
  contempt: [owning, stand, plainly, request, pause, repair, boundary, soften],
  defensiveness: [repair, stand, owning, plainly, request, askInstead, pause, soften],
  demand: [request, owning, stand, plainly, askInstead, pause, soften],
  threat: [owning, request, plainly, boundary, pause, repair, soften],
  'mind-reading': [askInstead, owning, stand, plainly, request, appreciation, soften],
  'faux-feeling': [unpack, owning, askInstead, stand, plainly, request, appreciation, soften],
  protest: [owning, request, stand, plainly, appreciation, askInstead, soften],
  reassurance: [owning, askInstead, plainly, appreciation, request],
  'guilt-trip': [owning, request, stand, plainly, appreciation, soften],
  catastrophizing: [owning, plainly, request, pause, soften],
  stonewalling: [owning, pause, plainly, request],
  'passive-aggression': [owning, request, stand, plainly, soften, askInstead, pause],
  invalidation: [askInstead, stand, plainly, repair, owning, pause, soften],
  'over-apology': [apology, dehedge, stand, plainly],
  'self-silencing': [dehedge, owning, plainly, request, soften],
};
