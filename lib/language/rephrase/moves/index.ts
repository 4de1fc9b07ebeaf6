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
  contempt: [owning, stand, plainly, request, pause, repair, boundary],
  defensiveness: [repair, stand, owning, plainly, request, askInstead, pause],
  demand: [request, owning, plainly, askInstead, pause],
  threat: [owning, request, plainly, boundary, pause, repair],
  'mind-reading': [askInstead, owning, plainly, request, appreciation],
  'faux-feeling': [unpack, owning, askInstead, plainly, request, appreciation],
  protest: [owning, request, plainly, appreciation, askInstead],
  reassurance: [owning, plainly, appreciation, request],
  'guilt-trip': [owning, request, plainly, appreciation],
  catastrophizing: [owning, plainly, request, pause],
  stonewalling: [owning, pause, plainly, request],
  'passive-aggression': [owning, request, stand, plainly, soften, askInstead, pause],
  invalidation: [askInstead, stand, plainly, repair, owning, pause],
  'over-apology': [apology, dehedge, stand, plainly],
  'self-silencing': [dehedge, owning, plainly, request],
};
