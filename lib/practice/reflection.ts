// A look at one's own pattern on two lines: worry about the bond, and distance from closeness. A mirror, not a test: it gives a place and
// how unsure that place is, and never a type.

export const LINES = ['worry', 'distance'] as const;
export type Line = (typeof LINES)[number];

/** The lowest and the highest answer, and the middle between. */
export const LOWEST = 1;
export const HIGHEST = 7;
const MIDDLE = (LOWEST + HIGHEST) / 2;

export interface Statement {
  id: string;
  line: Line;
  /** Agreeing with it means less of its line. */
  reversed: boolean;
  text: string;
}

/** Where somebody stands on a line, and how far that may be off. */
export interface Standing {
  at: number;
  /** Half of the stretch in which they may as well stand. */
  spread: number;
}

export const CORNERS = ['secure', 'anxious', 'avoidant', 'fearful'] as const;
export type Corner = (typeof CORNERS)[number];

/** Student's t for 95 % and the seven degrees of freedom of eight statements. */
const T_7 = 2.365;
/** Even with eight equal answers, another day would give others. */
const LEAST_SPREAD = 0.5;

/** Where the answers put somebody on a line; undefined while one is missing. */
export function standingOn(line: Line, statements: readonly Statement[], answers: Readonly<Record<string, number>>): Standing | undefined {
  const values: number[] = [];
  for (const { id, reversed } of statements.filter((statement) => statement.line === line)) {
    const answer = answers[id];
    if (answer === undefined) return undefined;
    values.push(reversed ? LOWEST + HIGHEST - answer : answer);
  }
  const at = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - at) ** 2, 0) / (values.length - 1);
  return { at, spread: Math.max(LEAST_SPREAD, (T_7 * Math.sqrt(variance)) / Math.sqrt(values.length)) };
}

/** Which side of the middle somebody leans to; `between` where the stretch they may stand in crosses it. */
export function leaning({ at, spread }: Standing): 'low' | 'high' | 'between' {
  if (at - spread > MIDDLE) return 'high';
  if (at + spread < MIDDLE) return 'low';
  return 'between';
}

/** Every corner of the plane that the answers leave open. */
export function openCorners(worry: Standing, distance: Standing): Corner[] {
  const sides: Record<Corner, ['low' | 'high', 'low' | 'high']> = {
    secure: ['low', 'low'],
    anxious: ['high', 'low'],
    avoidant: ['low', 'high'],
    fearful: ['high', 'high'],
  };
  const fits = (standing: Standing, side: 'low' | 'high') => leaning(standing) === 'between' || leaning(standing) === side;
  return CORNERS.filter((corner) => fits(worry, sides[corner][0]) && fits(distance, sides[corner][1]));
}
