// Words that sound like feelings and carry a verdict on somebody else ("I feel ignored"), with what is often felt and needed
// under them. The idea is Rosenberg's (Nonviolent Communication, 2003); the unpacking is our own.
import type { EmotionWord } from './emotions.ts';
import type { NeedId } from './needs.ts';

export interface FauxFeeling {
  word: string;
  /** Feelings often found under it, likeliest first. */
  emotions: readonly [EmotionWord, ...EmotionWord[]];
  /** Needs often found under it, likeliest first. */
  needs: readonly [NeedId, ...NeedId[]];
}

export const FAUX_FEELINGS = [
  { word: 'abandoned', emotions: ['lonely', 'scared', 'sad'], needs: ['connection', 'reassurance', 'contact'] },
  { word: 'accused', emotions: ['hurt', 'anxious', 'frustrated'], needs: ['understanding', 'fairness', 'trust'] },
  { word: 'attacked', emotions: ['scared', 'hurt', 'angry'], needs: ['safety', 'gentleness', 'respect'] },
  { word: 'belittled', emotions: ['hurt', 'small', 'angry'], needs: ['respect', 'appreciation', 'mattering'] },
  { word: 'betrayed', emotions: ['hurt', 'shocked', 'angry'], needs: ['trust', 'honesty', 'repair'] },
  { word: 'blamed', emotions: ['hurt', 'guilty', 'frustrated'], needs: ['fairness', 'understanding', 'cooperation'] },
  { word: 'brushed off', emotions: ['hurt', 'frustrated', 'sad'], needs: ['understanding', 'attention', 'mattering'] },
  { word: 'bullied', emotions: ['scared', 'hurt', 'angry'], needs: ['safety', 'respect', 'support'] },
  { word: 'cheated', emotions: ['angry', 'hurt', 'disappointed'], needs: ['honesty', 'fairness', 'trust'] },
  { word: 'controlled', emotions: ['frustrated', 'scared', 'resentful'], needs: ['choice', 'space', 'respect'] },
  { word: 'cornered', emotions: ['anxious', 'tense', 'scared'], needs: ['space', 'choice', 'safety'] },
  { word: 'criticized', emotions: ['hurt', 'ashamed', 'tense'], needs: ['acceptance', 'appreciation', 'gentleness'] },
  { word: 'dismissed', emotions: ['hurt', 'frustrated', 'sad'], needs: ['understanding', 'respect', 'voice'] },
  { word: 'disrespected', emotions: ['hurt', 'angry', 'upset'], needs: ['respect', 'consideration', 'boundaries'] },
  { word: 'excluded', emotions: ['lonely', 'sad', 'hurt'], needs: ['belonging', 'togetherness', 'consideration'] },
  { word: 'forgotten', emotions: ['sad', 'lonely', 'hurt'], needs: ['mattering', 'contact', 'consideration'] },
  { word: 'ignored', emotions: ['hurt', 'lonely', 'frustrated'], needs: ['contact', 'attention', 'mattering'] },
  { word: 'insulted', emotions: ['hurt', 'angry', 'embarrassed'], needs: ['respect', 'consideration', 'repair'] },
  { word: 'interrupted', emotions: ['frustrated', 'annoyed', 'hurt'], needs: ['understanding', 'respect', 'voice'] },
  { word: 'judged', emotions: ['hurt', 'ashamed', 'anxious'], needs: ['acceptance', 'understanding', 'gentleness'] },
  { word: 'left out', emotions: ['lonely', 'sad', 'hurt'], needs: ['belonging', 'togetherness', 'consideration'] },
  { word: 'let down', emotions: ['disappointed', 'sad', 'hurt'], needs: ['follow-through', 'trust', 'support'] },
  { word: 'lied to', emotions: ['hurt', 'angry', 'confused'], needs: ['honesty', 'trust', 'clarity'] },
  { word: 'manipulated', emotions: ['uneasy', 'angry', 'confused'], needs: ['honesty', 'choice', 'trust'] },
  { word: 'mistreated', emotions: ['hurt', 'angry', 'sad'], needs: ['respect', 'consideration', 'safety'] },
  { word: 'misunderstood', emotions: ['frustrated', 'lonely', 'sad'], needs: ['understanding', 'empathy', 'clarity'] },
  { word: 'mocked', emotions: ['hurt', 'embarrassed', 'angry'], needs: ['respect', 'gentleness', 'acceptance'] },
  { word: 'neglected', emotions: ['lonely', 'sad', 'hurt'], needs: ['attention', 'affection', 'mattering'] },
  { word: 'patronized', emotions: ['irritated', 'hurt', 'frustrated'], needs: ['respect', 'trust', 'voice'] },
  { word: 'pressured', emotions: ['anxious', 'overwhelmed', 'tense'], needs: ['choice', 'space', 'ease'] },
  { word: 'provoked', emotions: ['angry', 'irritated', 'hurt'], needs: ['peace', 'consideration', 'space'] },
  { word: 'punished', emotions: ['hurt', 'scared', 'sad'], needs: ['understanding', 'repair', 'gentleness'] },
  { word: 'pushed away', emotions: ['hurt', 'lonely', 'sad'], needs: ['connection', 'affection', 'reassurance'] },
  { word: 'rejected', emotions: ['hurt', 'sad', 'scared'], needs: ['acceptance', 'connection', 'reassurance'] },
  { word: 'smothered', emotions: ['tense', 'overwhelmed', 'irritated'], needs: ['space', 'choice', 'ease'] },
  { word: 'taken for granted', emotions: ['sad', 'tired', 'resentful'], needs: ['appreciation', 'fairness', 'consideration'] },
  { word: 'threatened', emotions: ['scared', 'anxious', 'angry'], needs: ['safety', 'reassurance', 'respect'] },
  { word: 'unappreciated', emotions: ['sad', 'hurt', 'discouraged'], needs: ['appreciation', 'attention', 'fairness'] },
  { word: 'unheard', emotions: ['frustrated', 'lonely', 'sad'], needs: ['understanding', 'empathy', 'voice'] },
  { word: 'unimportant', emotions: ['sad', 'hurt', 'lonely'], needs: ['mattering', 'attention', 'consideration'] },
  { word: 'unloved', emotions: ['sad', 'lonely', 'scared'], needs: ['affection', 'reassurance', 'acceptance'] },
  { word: 'unsupported', emotions: ['alone', 'overwhelmed', 'sad'], needs: ['support', 'help', 'cooperation'] },
  { word: 'unwanted', emotions: ['sad', 'lonely', 'hurt'], needs: ['belonging', 'acceptance', 'reassurance'] },
  { word: 'used', emotions: ['hurt', 'resentful', 'sad'], needs: ['consideration', 'respect', 'fairness'] },
] as const satisfies readonly FauxFeeling[];

const byWord = new Map<string, FauxFeeling>(FAUX_FEELINGS.map((entry) => [entry.word, entry]));

/** What lies under a verdict word; undefined for a word that is not one. */
export function fauxFeelingOf(word: string): FauxFeeling | undefined {
  return byWord.get(word.trim().toLowerCase());
}
