// Every affirmation of ours, by theme: short sentences a person can believe. Their softer wordings are in bridges.ts.
import type { Affirmation, Theme, ThemeAffirmation } from '../affirmation.ts';
import { boundaries } from './affirmations/boundaries.ts';
import { closeness } from './affirmations/closeness.ts';
import { courage } from './affirmations/courage.ts';
import { repair } from './affirmations/repair.ts';
import { rest } from './affirmations/rest.ts';
import { selfKindness } from './affirmations/self-kindness.ts';
import { space } from './affirmations/space.ts';
import { trust } from './affirmations/trust.ts';
import { voice } from './affirmations/voice.ts';
import { worth } from './affirmations/worth.ts';

const BY_THEME: Record<Theme, readonly ThemeAffirmation[]> = {
  worth,
  closeness,
  space,
  voice,
  boundaries,
  repair,
  courage,
  rest,
  'self-kindness': selfKindness,
  trust,
};

export const AFFIRMATIONS: readonly Affirmation[] = (Object.keys(BY_THEME) as Theme[]).flatMap((theme) =>
  BY_THEME[theme].map((affirmation) => ({ ...affirmation, theme })),
);
