// The names the whole product shares: families, patterns, guards and secure moves. Plain data, light enough for every script.

export const FAMILIES = ['fight', 'pursue', 'withdraw', 'yield'] as const;
export type Family = (typeof FAMILIES)[number];

/** Every pattern with its family. A test holds this list and the files in `lib/language/patterns/` to each other. */
export const PATTERN_FAMILY = {
  criticism: 'fight',
  contempt: 'fight',
  defensiveness: 'fight',
  demand: 'fight',
  threat: 'fight',
  'mind-reading': 'fight',
  'faux-feeling': 'fight',
  protest: 'pursue',
  reassurance: 'pursue',
  'guilt-trip': 'pursue',
  catastrophizing: 'pursue',
  stonewalling: 'withdraw',
  'passive-aggression': 'withdraw',
  invalidation: 'withdraw',
  'over-apology': 'yield',
  'self-silencing': 'yield',
} as const satisfies Record<string, Family>;
export type PatternId = keyof typeof PATTERN_FAMILY;
export const PATTERN_IDS = Object.keys(PATTERN_FAMILY) as PatternId[];

export const GUARD_IDS = ['crisis', 'danger', 'boundary', 'control'] as const;
export type GuardId = (typeof GUARD_IDS)[number];

export const SECURE_MOVES = ['owning', 'request', 'boundary', 'repair', 'appreciation', 'break', 'curiosity'] as const;
export type SecureMove = (typeof SECURE_MOVES)[number];
