// The tools, in words of our own. The sources are for the idea; nobody is promised an effect.
import type { Tool } from '../tool.ts';
import { BREATHING } from './tools/breathe.ts';
import { GROUNDING } from './tools/ground.ts';
import { KINDNESS } from './tools/kindness.ts';
import { WRITING } from './tools/write.ts';

export const TOOLS: readonly Tool[] = [...BREATHING, ...GROUNDING, ...KINDNESS, ...WRITING];
