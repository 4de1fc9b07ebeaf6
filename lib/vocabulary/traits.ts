// The six traits of people who feel secure in their bonds, as the growth path names them.

export const TRAITS = ['trust', 'closeness', 'conflict', 'attunement', 'reflection', 'worth'] as const;
export type Trait = (typeof TRAITS)[number];
