// Words for what a person feels, each placed by how pleasant it is and how much energy it has (Russell 1980; the places are our
// own estimates). A word completes "I feel …" and says nothing about anybody else: verdicts such as "ignored" are in faux-feelings.ts.
import type { NeedId } from './needs.ts';

export const EMOTION_FAMILIES = [
  'anger',
  'fear',
  'sadness',
  'hurt',
  'loneliness',
  'shame',
  'tiredness',
  'unsettled',
  'joy',
  'love',
  'calm',
  'strength',
  'interest',
] as const;
export type EmotionFamily = (typeof EMOTION_FAMILIES)[number];

export interface Emotion {
  word: string;
  /** −1 unpleasant to 1 pleasant. */
  valence: number;
  /** −1 low energy to 1 high energy. */
  arousal: number;
  family: EmotionFamily;
  /** What this feeling often points to, likeliest first. */
  needs: readonly [NeedId, ...NeedId[]];
}

export const EMOTIONS = [
  { word: 'furious', valence: -0.85, arousal: 0.95, family: 'anger', needs: ['respect', 'boundaries', 'fairness'] },
  { word: 'enraged', valence: -0.9, arousal: 0.98, family: 'anger', needs: ['respect', 'boundaries', 'safety'] },
  { word: 'angry', valence: -0.75, arousal: 0.75, family: 'anger', needs: ['respect', 'fairness', 'boundaries'] },
  { word: 'mad', valence: -0.7, arousal: 0.7, family: 'anger', needs: ['respect', 'fairness', 'understanding'] },
  { word: 'indignant', valence: -0.6, arousal: 0.65, family: 'anger', needs: ['fairness', 'respect', 'voice'] },
  { word: 'exasperated', valence: -0.62, arousal: 0.58, family: 'anger', needs: ['cooperation', 'ease', 'understanding'] },
  { word: 'frustrated', valence: -0.6, arousal: 0.5, family: 'anger', needs: ['cooperation', 'understanding', 'follow-through'] },
  { word: 'irritated', valence: -0.5, arousal: 0.45, family: 'anger', needs: ['consideration', 'ease', 'space'] },
  { word: 'annoyed', valence: -0.48, arousal: 0.38, family: 'anger', needs: ['consideration', 'cooperation', 'space'] },
  { word: 'impatient', valence: -0.35, arousal: 0.52, family: 'anger', needs: ['clarity', 'follow-through', 'ease'] },
  { word: 'resentful', valence: -0.65, arousal: 0.3, family: 'anger', needs: ['fairness', 'appreciation', 'voice'] },
  { word: 'bitter', valence: -0.7, arousal: 0.18, family: 'anger', needs: ['fairness', 'repair', 'mourning'] },
  { word: 'jealous', valence: -0.6, arousal: 0.55, family: 'anger', needs: ['reassurance', 'connection', 'mattering'] },
  { word: 'envious', valence: -0.5, arousal: 0.35, family: 'anger', needs: ['fairness', 'meaning', 'self-kindness'] },
  { word: 'grumpy', valence: -0.4, arousal: 0.1, family: 'anger', needs: ['rest', 'ease', 'space'] },

  { word: 'terrified', valence: -0.92, arousal: 0.92, family: 'fear', needs: ['safety', 'support', 'comfort'] },
  { word: 'panicky', valence: -0.8, arousal: 0.9, family: 'fear', needs: ['safety', 'ease', 'reassurance'] },
  { word: 'frightened', valence: -0.75, arousal: 0.78, family: 'fear', needs: ['safety', 'reassurance', 'comfort'] },
  { word: 'scared', valence: -0.7, arousal: 0.7, family: 'fear', needs: ['safety', 'reassurance', 'comfort'] },
  { word: 'afraid', valence: -0.68, arousal: 0.62, family: 'fear', needs: ['safety', 'reassurance', 'trust'] },
  { word: 'alarmed', valence: -0.58, arousal: 0.82, family: 'fear', needs: ['safety', 'clarity', 'reassurance'] },
  { word: 'anxious', valence: -0.55, arousal: 0.6, family: 'fear', needs: ['reassurance', 'predictability', 'contact'] },
  { word: 'worried', valence: -0.52, arousal: 0.42, family: 'fear', needs: ['reassurance', 'clarity', 'contact'] },
  { word: 'nervous', valence: -0.4, arousal: 0.55, family: 'fear', needs: ['reassurance', 'predictability', 'gentleness'] },
  { word: 'tense', valence: -0.42, arousal: 0.48, family: 'fear', needs: ['ease', 'safety', 'rest'] },
  { word: 'uneasy', valence: -0.4, arousal: 0.28, family: 'fear', needs: ['clarity', 'safety', 'trust'] },
  { word: 'wary', valence: -0.3, arousal: 0.25, family: 'fear', needs: ['trust', 'honesty', 'safety'] },
  { word: 'insecure', valence: -0.5, arousal: 0.22, family: 'fear', needs: ['reassurance', 'acceptance', 'mattering'] },
  { word: 'apprehensive', valence: -0.38, arousal: 0.38, family: 'fear', needs: ['predictability', 'clarity', 'support'] },
  { word: 'vulnerable', valence: -0.3, arousal: 0.15, family: 'fear', needs: ['gentleness', 'safety', 'acceptance'] },

  { word: 'devastated', valence: -0.95, arousal: 0.4, family: 'sadness', needs: ['comfort', 'mourning', 'support'] },
  { word: 'heartbroken', valence: -0.9, arousal: 0.25, family: 'sadness', needs: ['mourning', 'comfort', 'connection'] },
  { word: 'grieving', valence: -0.8, arousal: -0.1, family: 'sadness', needs: ['mourning', 'comfort', 'togetherness'] },
  { word: 'sad', valence: -0.65, arousal: -0.35, family: 'sadness', needs: ['comfort', 'connection', 'empathy'] },
  { word: 'unhappy', valence: -0.62, arousal: -0.22, family: 'sadness', needs: ['understanding', 'meaning', 'connection'] },
  { word: 'disappointed', valence: -0.55, arousal: -0.15, family: 'sadness', needs: ['follow-through', 'trust', 'understanding'] },
  { word: 'discouraged', valence: -0.55, arousal: -0.4, family: 'sadness', needs: ['support', 'appreciation', 'growth'] },
  { word: 'hopeless', valence: -0.85, arousal: -0.5, family: 'sadness', needs: ['support', 'comfort', 'meaning'] },
  { word: 'gloomy', valence: -0.55, arousal: -0.48, family: 'sadness', needs: ['comfort', 'togetherness', 'play'] },
  { word: 'low', valence: -0.55, arousal: -0.6, family: 'sadness', needs: ['comfort', 'rest', 'support'] },
  { word: 'tearful', valence: -0.6, arousal: 0.1, family: 'sadness', needs: ['comfort', 'empathy', 'touch'] },
  { word: 'wistful', valence: -0.15, arousal: -0.35, family: 'sadness', needs: ['mourning', 'connection', 'meaning'] },
  { word: 'homesick', valence: -0.42, arousal: -0.28, family: 'sadness', needs: ['belonging', 'comfort', 'contact'] },
  { word: 'sorry', valence: -0.38, arousal: -0.12, family: 'sadness', needs: ['repair', 'forgiveness', 'understanding'] },
  { word: 'regretful', valence: -0.48, arousal: -0.2, family: 'sadness', needs: ['repair', 'self-kindness', 'growth'] },

  { word: 'hurt', valence: -0.7, arousal: 0.2, family: 'hurt', needs: ['consideration', 'understanding', 'repair'] },
  { word: 'wounded', valence: -0.75, arousal: 0.15, family: 'hurt', needs: ['gentleness', 'repair', 'comfort'] },
  { word: 'crushed', valence: -0.85, arousal: 0.05, family: 'hurt', needs: ['comfort', 'mattering', 'support'] },
  { word: 'shocked', valence: -0.5, arousal: 0.8, family: 'hurt', needs: ['honesty', 'clarity', 'comfort'] },
  { word: 'upset', valence: -0.6, arousal: 0.4, family: 'hurt', needs: ['understanding', 'consideration', 'comfort'] },
  { word: 'distressed', valence: -0.72, arousal: 0.6, family: 'hurt', needs: ['support', 'safety', 'comfort'] },
  { word: 'raw', valence: -0.5, arousal: 0.3, family: 'hurt', needs: ['gentleness', 'space', 'comfort'] },
  { word: 'sensitive', valence: -0.2, arousal: 0.12, family: 'hurt', needs: ['gentleness', 'understanding', 'acceptance'] },

  { word: 'lonely', valence: -0.65, arousal: -0.4, family: 'loneliness', needs: ['connection', 'contact', 'togetherness'] },
  { word: 'alone', valence: -0.55, arousal: -0.45, family: 'loneliness', needs: ['connection', 'support', 'contact'] },
  { word: 'distant', valence: -0.38, arousal: -0.42, family: 'loneliness', needs: ['connection', 'affection', 'togetherness'] },
  { word: 'disconnected', valence: -0.45, arousal: -0.45, family: 'loneliness', needs: ['connection', 'belonging', 'affection'] },
  { word: 'empty', valence: -0.65, arousal: -0.65, family: 'loneliness', needs: ['meaning', 'connection', 'comfort'] },
  { word: 'lost', valence: -0.55, arousal: -0.2, family: 'loneliness', needs: ['clarity', 'support', 'meaning'] },
  { word: 'longing', valence: -0.2, arousal: 0.2, family: 'loneliness', needs: ['connection', 'affection', 'contact'] },
  { word: 'needy', valence: -0.35, arousal: 0.3, family: 'loneliness', needs: ['reassurance', 'affection', 'self-kindness'] },

  { word: 'ashamed', valence: -0.72, arousal: 0.12, family: 'shame', needs: ['acceptance', 'self-kindness', 'forgiveness'] },
  { word: 'guilty', valence: -0.6, arousal: 0.2, family: 'shame', needs: ['repair', 'forgiveness', 'self-kindness'] },
  { word: 'embarrassed', valence: -0.45, arousal: 0.45, family: 'shame', needs: ['acceptance', 'gentleness', 'privacy'] },
  { word: 'awkward', valence: -0.28, arousal: 0.3, family: 'shame', needs: ['acceptance', 'ease', 'belonging'] },
  { word: 'self-conscious', valence: -0.32, arousal: 0.35, family: 'shame', needs: ['acceptance', 'self-kindness', 'gentleness'] },
  { word: 'small', valence: -0.5, arousal: -0.28, family: 'shame', needs: ['respect', 'mattering', 'voice'] },
  { word: 'worthless', valence: -0.9, arousal: -0.4, family: 'shame', needs: ['acceptance', 'self-kindness', 'support'] },
  { word: 'shy', valence: -0.12, arousal: 0.08, family: 'shame', needs: ['gentleness', 'acceptance', 'space'] },

  { word: 'exhausted', valence: -0.5, arousal: -0.85, family: 'tiredness', needs: ['rest', 'help', 'ease'] },
  { word: 'drained', valence: -0.52, arousal: -0.75, family: 'tiredness', needs: ['rest', 'space', 'support'] },
  { word: 'burned out', valence: -0.65, arousal: -0.62, family: 'tiredness', needs: ['rest', 'help', 'boundaries'] },
  { word: 'weary', valence: -0.4, arousal: -0.68, family: 'tiredness', needs: ['rest', 'ease', 'comfort'] },
  { word: 'tired', valence: -0.28, arousal: -0.75, family: 'tiredness', needs: ['rest', 'ease', 'help'] },
  { word: 'sleepy', valence: -0.02, arousal: -0.9, family: 'tiredness', needs: ['rest', 'ease', 'comfort'] },
  { word: 'numb', valence: -0.5, arousal: -0.72, family: 'tiredness', needs: ['safety', 'space', 'comfort'] },
  { word: 'bored', valence: -0.3, arousal: -0.55, family: 'tiredness', needs: ['play', 'meaning', 'growth'] },
  { word: 'listless', valence: -0.4, arousal: -0.7, family: 'tiredness', needs: ['meaning', 'rest', 'play'] },
  { word: 'heavy', valence: -0.5, arousal: -0.5, family: 'tiredness', needs: ['support', 'rest', 'comfort'] },

  { word: 'overwhelmed', valence: -0.6, arousal: 0.65, family: 'unsettled', needs: ['help', 'ease', 'rest'] },
  { word: 'stressed', valence: -0.52, arousal: 0.62, family: 'unsettled', needs: ['ease', 'help', 'rest'] },
  { word: 'confused', valence: -0.35, arousal: 0.25, family: 'unsettled', needs: ['clarity', 'honesty', 'understanding'] },
  { word: 'torn', valence: -0.38, arousal: 0.3, family: 'unsettled', needs: ['clarity', 'choice', 'support'] },
  { word: 'helpless', valence: -0.7, arousal: -0.15, family: 'unsettled', needs: ['support', 'choice', 'help'] },
  { word: 'stuck', valence: -0.45, arousal: -0.1, family: 'unsettled', needs: ['choice', 'help', 'growth'] },
  { word: 'restless', valence: -0.22, arousal: 0.5, family: 'unsettled', needs: ['ease', 'meaning', 'play'] },
  { word: 'agitated', valence: -0.55, arousal: 0.75, family: 'unsettled', needs: ['ease', 'safety', 'space'] },
  { word: 'unsettled', valence: -0.35, arousal: 0.2, family: 'unsettled', needs: ['predictability', 'clarity', 'reassurance'] },
  { word: 'doubtful', valence: -0.3, arousal: 0.02, family: 'unsettled', needs: ['clarity', 'trust', 'honesty'] },
  { word: 'surprised', valence: 0.1, arousal: 0.68, family: 'unsettled', needs: ['clarity', 'predictability', 'honesty'] },
  { word: 'puzzled', valence: -0.12, arousal: 0.2, family: 'unsettled', needs: ['clarity', 'understanding', 'honesty'] },

  { word: 'elated', valence: 0.92, arousal: 0.85, family: 'joy', needs: ['celebration', 'togetherness', 'play'] },
  { word: 'thrilled', valence: 0.88, arousal: 0.88, family: 'joy', needs: ['celebration', 'togetherness', 'play'] },
  { word: 'excited', valence: 0.75, arousal: 0.78, family: 'joy', needs: ['celebration', 'play', 'meaning'] },
  { word: 'delighted', valence: 0.85, arousal: 0.58, family: 'joy', needs: ['celebration', 'appreciation', 'play'] },
  { word: 'joyful', valence: 0.88, arousal: 0.52, family: 'joy', needs: ['celebration', 'togetherness', 'play'] },
  { word: 'happy', valence: 0.8, arousal: 0.38, family: 'joy', needs: ['celebration', 'connection', 'play'] },
  { word: 'playful', valence: 0.65, arousal: 0.55, family: 'joy', needs: ['play', 'togetherness', 'affection'] },
  { word: 'amused', valence: 0.58, arousal: 0.4, family: 'joy', needs: ['play', 'togetherness', 'ease'] },
  { word: 'glad', valence: 0.65, arousal: 0.22, family: 'joy', needs: ['celebration', 'connection', 'appreciation'] },
  { word: 'pleased', valence: 0.6, arousal: 0.15, family: 'joy', needs: ['appreciation', 'celebration', 'meaning'] },
  { word: 'relieved', valence: 0.52, arousal: -0.15, family: 'joy', needs: ['ease', 'reassurance', 'rest'] },

  { word: 'loving', valence: 0.82, arousal: 0.18, family: 'love', needs: ['affection', 'connection', 'togetherness'] },
  { word: 'tender', valence: 0.55, arousal: -0.08, family: 'love', needs: ['affection', 'gentleness', 'touch'] },
  { word: 'close', valence: 0.62, arousal: 0.02, family: 'love', needs: ['connection', 'affection', 'togetherness'] },
  { word: 'warm', valence: 0.62, arousal: -0.05, family: 'love', needs: ['affection', 'connection', 'comfort'] },
  { word: 'fond', valence: 0.58, arousal: 0.08, family: 'love', needs: ['affection', 'connection', 'contact'] },
  { word: 'grateful', valence: 0.75, arousal: 0.05, family: 'love', needs: ['appreciation', 'celebration', 'connection'] },
  { word: 'touched', valence: 0.55, arousal: 0.25, family: 'love', needs: ['connection', 'appreciation', 'mattering'] },
  { word: 'caring', valence: 0.6, arousal: 0.12, family: 'love', needs: ['connection', 'affection', 'support'] },
  { word: 'trusting', valence: 0.58, arousal: -0.2, family: 'love', needs: ['trust', 'safety', 'honesty'] },

  { word: 'calm', valence: 0.52, arousal: -0.6, family: 'calm', needs: ['peace', 'ease', 'rest'] },
  { word: 'peaceful', valence: 0.68, arousal: -0.62, family: 'calm', needs: ['peace', 'rest', 'meaning'] },
  { word: 'relaxed', valence: 0.6, arousal: -0.68, family: 'calm', needs: ['ease', 'rest', 'comfort'] },
  { word: 'content', valence: 0.65, arousal: -0.32, family: 'calm', needs: ['ease', 'meaning', 'connection'] },
  { word: 'safe', valence: 0.58, arousal: -0.4, family: 'calm', needs: ['safety', 'trust', 'comfort'] },
  { word: 'settled', valence: 0.45, arousal: -0.45, family: 'calm', needs: ['ease', 'order', 'predictability'] },
  { word: 'at ease', valence: 0.55, arousal: -0.5, family: 'calm', needs: ['ease', 'acceptance', 'rest'] },
  { word: 'rested', valence: 0.48, arousal: -0.3, family: 'calm', needs: ['rest', 'ease', 'space'] },
  { word: 'okay', valence: 0.15, arousal: -0.15, family: 'calm', needs: ['ease', 'acceptance', 'peace'] },

  { word: 'proud', valence: 0.7, arousal: 0.42, family: 'strength', needs: ['appreciation', 'celebration', 'meaning'] },
  { word: 'confident', valence: 0.65, arousal: 0.32, family: 'strength', needs: ['trust', 'voice', 'growth'] },
  { word: 'brave', valence: 0.5, arousal: 0.48, family: 'strength', needs: ['support', 'meaning', 'growth'] },
  { word: 'strong', valence: 0.58, arousal: 0.4, family: 'strength', needs: ['choice', 'voice', 'meaning'] },
  { word: 'hopeful', valence: 0.58, arousal: 0.28, family: 'strength', needs: ['trust', 'meaning', 'growth'] },
  { word: 'determined', valence: 0.35, arousal: 0.52, family: 'strength', needs: ['meaning', 'choice', 'growth'] },
  { word: 'energized', valence: 0.65, arousal: 0.68, family: 'strength', needs: ['play', 'meaning', 'growth'] },

  { word: 'curious', valence: 0.42, arousal: 0.35, family: 'interest', needs: ['clarity', 'growth', 'honesty'] },
  { word: 'interested', valence: 0.45, arousal: 0.25, family: 'interest', needs: ['growth', 'connection', 'meaning'] },
  { word: 'inspired', valence: 0.72, arousal: 0.5, family: 'interest', needs: ['meaning', 'growth', 'celebration'] },
  { word: 'thoughtful', valence: 0.2, arousal: -0.25, family: 'interest', needs: ['space', 'meaning', 'understanding'] },
  { word: 'open', valence: 0.45, arousal: -0.02, family: 'interest', needs: ['honesty', 'connection', 'acceptance'] },
] as const satisfies readonly Emotion[];

export type EmotionWord = (typeof EMOTIONS)[number]['word'];

const byWord = new Map<string, Emotion>(EMOTIONS.map((emotion) => [emotion.word, emotion]));

/** The emotion a word names, in any case; undefined for a word that is not in the vocabulary. */
export function emotionOf(word: string): Emotion | undefined {
  return byWord.get(word.trim().toLowerCase());
}
