// What a tool is: a short practice made of parts that are gone through one after the other, stoppable at any point.
import type { BreathPattern } from './breath.ts';

/**
 * breath: follow the ring · steps: read and do, one at a time · timer: sit, with a word now and then · write: a page of the journal with a
 * question · moment: a memory of being cared for, kept with the secure moments.
 */
export type ToolPart =
  | { kind: 'breath'; breath: BreathPattern['id'] }
  | { kind: 'steps'; steps: readonly string[] }
  | { kind: 'timer'; minutes: number; words: readonly string[] }
  | { kind: 'write'; ask: string }
  | { kind: 'moment'; ask: string };

export const TOOL_GROUPS = ['breathe', 'ground', 'kindness', 'write'] as const;
export type ToolGroup = (typeof TOOL_GROUPS)[number];

export interface Tool {
  id: string;
  group: ToolGroup;
  title: string;
  /** What it is for, in one line. */
  purpose: string;
  minutes: number;
  /** What research says, in one honest line, and where. */
  evidence: string;
  source: string;
  /** Meets old hurt: begins with grounding, and its way out is always in sight. */
  tender: boolean;
  parts: readonly ToolPart[];
}
