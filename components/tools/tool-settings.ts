// How a tool is to go this time.
import { BREATHS } from '#lib/practice/breaths.ts';
import type { Tool } from '#lib/practice/tool.ts';

/** Slower and faster, as factors of the written pace. */
export const PACES = [1.25, 1, 0.85] as const;
export const MOST_ROUNDS = 20;
/** Minutes a timer may run. */
export const STRETCHES = [1, 3, 5, 10, 20] as const;

export interface ToolSettings {
  pace: (typeof PACES)[number];
  rounds: number;
  /** Whether a soft tone says when a step begins. */
  sound: boolean;
  minutes: number;
}

/** The breath a tool holds, if it does. */
export function breathOf(tool: Tool) {
  const part = tool.parts.find((one) => one.kind === 'breath');
  return part?.kind === 'breath' ? BREATHS.find(({ id }) => id === part.breath) : undefined;
}

/** How a tool goes where nobody says otherwise: as it is written, and without a sound. */
export function settingsOf(tool: Tool): ToolSettings {
  const timer = tool.parts.find((part) => part.kind === 'timer');
  return {
    pace: 1,
    rounds: breathOf(tool)?.rounds ?? 1,
    sound: false,
    minutes: timer?.kind === 'timer' ? timer.minutes : tool.minutes,
  };
}
