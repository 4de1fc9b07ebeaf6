// A place on one axis as words, for screen readers and for the list: "a little unpleasant", "very high energy".
import { i18n } from '#i18n';

function axisWord(value: number, low: string, high: string): string {
  const strength = Math.abs(value);
  if (strength < 0.15) return i18n.t('practice.mood.middle');
  const word = value < 0 ? low : high;
  if (strength < 0.45) return i18n.t('practice.mood.little', { word });
  return strength < 0.8 ? word : i18n.t('practice.mood.very', { word });
}

export const pleasantnessWord = (valence: number) =>
  axisWord(valence, i18n.t('practice.mood.unpleasant'), i18n.t('practice.mood.pleasant'));

export const energyWord = (arousal: number) => axisWord(arousal, i18n.t('practice.mood.lowEnergy'), i18n.t('practice.mood.highEnergy'));
