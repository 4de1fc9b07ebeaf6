// How long the words of a commitment may be: longer ones are no reminder.

export const LONGEST_COMMITMENT = 160;
