// One of a person's own things for a day: the same all day, another on most other days, and not moved by what is added beside it.
import { hash } from './hash.ts';

/** The one a day picks (the highest of hashes over day and id); undefined where there is none. */
export function pickOfDay<T extends { id: string }>(all: readonly T[], day: string): T | undefined {
  const weight = ({ id }: T) => hash(`${day}/${id}`);
  return all.reduce<T | undefined>((best, one) => (best === undefined || weight(one) > weight(best) ? one : best), undefined);
}
