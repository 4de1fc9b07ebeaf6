// Which way a person leans lately, by the reflection they last kept. For choosing among affirmations, nothing more.
import { listReflections } from '../store/reflections.ts';
import type { Lean } from './affirmation.ts';
import { leaning } from './reflection.ts';

/** The lean of the latest reflection, one about bonds in general before one about a single bond; undefined where there is none. @throws StoreError */
export async function latestLean(): Promise<Lean | undefined> {
  const all = await listReflections();
  const latest = all.findLast(({ bond }) => bond === undefined) ?? all.at(-1);
  if (!latest) return undefined;
  const worries = leaning(latest.worry) === 'high';
  const withdraws = leaning(latest.distance) === 'high';
  if (worries === withdraws) return 'both';
  return worries ? 'anxious' : 'avoidant';
}
