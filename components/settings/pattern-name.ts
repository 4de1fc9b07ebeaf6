// A pattern's name in the person's language. Message names hold no hyphens, so `mind-reading` is `mind_reading` there.
import { i18n } from '#i18n';
import type { PatternId } from '#lib/vocabulary/ids.ts';

export type KeyOf<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : Id;

export function patternName(id: PatternId): string {
  return i18n.t(`pattern.${id.replaceAll('-', '_') as KeyOf<PatternId>}`);
}
