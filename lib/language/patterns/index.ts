// Made by `npm run generate` from the files beside it.
import type { Pattern } from '../define-pattern.ts';
import catastrophizing from './catastrophizing.ts';
import contempt from './contempt.ts';
import criticism from './criticism.ts';
import defensiveness from './defensiveness.ts';
import demand from './demand.ts';
import fauxFeeling from './faux-feeling.ts';
import guiltTrip from './guilt-trip.ts';
import invalidation from './invalidation.ts';
import mindReading from './mind-reading.ts';
import overApology from './over-apology.ts';
import passiveAggression from './passive-aggression.ts';
import protest from './protest.ts';
import reassurance from './reassurance.ts';
import selfSilencing from './self-silencing.ts';
import stonewalling from './stonewalling.ts';
import threat from './threat.ts';

export const patterns: readonly Pattern[] = [
  catastrophizing,
  contempt,
  criticism,
  defensiveness,
  demand,
  fauxFeeling,
  guiltTrip,
  invalidation,
  mindReading,
  overApology,
  passiveAggression,
  protest,
  reassurance,
  selfSilencing,
  stonewalling,
  threat,
];
