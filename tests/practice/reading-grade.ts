// How hard a text is to read: the Flesch–Kincaid grade (Kincaid et al. 1975). Syllables are counted by rule, good to about one in ten words.

/** Syllables of one English word. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const sounding = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, sounding.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The school grade a text asks for; short everyday sentences come out below zero. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence)).length;
  const words = text.split(/[\s—–-]+/).filter((word) => /\w/.test(word));
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59;
}
