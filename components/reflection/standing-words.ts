// Where somebody stands, in words: never a type, always lately, and unsure where it is.
import { i18n } from '#i18n';
import { leaning, type Standing } from '#lib/practice/reflection.ts';

export interface Place {
  worry: Standing;
  distance: Standing;
}

/** The lead ("Lately, with Mina:") and a sentence for each line. `bond` empty or left out is bonds in general. */
export function standingWords({ worry, distance }: Place, bond: string | undefined): string[] {
  return [bond ? i18n.t('grow.look.inBond', { bond }) : i18n.t('grow.look.inGeneral'), ...leaningWords({ worry, distance })];
}

/** A sentence for each line. */
export function leaningWords({ worry, distance }: Place): string[] {
  return [i18n.t(`grow.look.worry.${leaning(worry)}`), i18n.t(`grow.look.distance.${leaning(distance)}`)];
}
