// Chance that falls the same way each time.

export interface Dice {
  /** From 0 up to 1. */
  roll(): number;
  pick<T>(items: readonly T[]): T;
}

/** Dice that always roll the same from one seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { roll, pick: (items) => items[Math.floor(roll() * items.length)] as (typeof items)[number] };
}
