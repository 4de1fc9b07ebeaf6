// The five daily practices that build earned security.

export const PRACTICES = ['checkin', 'journal', 'mindful', 'affirm', 'connect'] as const;
export type Practice = (typeof PRACTICES)[number];
