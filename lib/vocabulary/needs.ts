// What a feeling points to: universal needs, after Rosenberg's Nonviolent Communication (2003) and Maslow, in our own words.
// `phrase` completes "I need …" or "I'd like …"; `noun` completes "I need some …" or stands alone ("What mattered: understanding").

/** A need, in the two forms a sentence can use. */
export interface Need {
  id: string;
  phrase: string;
  noun: string;
}

export const NEEDS = [
  { id: 'understanding', phrase: 'to be heard', noun: 'understanding' },
  { id: 'empathy', phrase: 'to have someone listen to how I feel', noun: 'empathy' },
  { id: 'attention', phrase: 'to be noticed', noun: 'attention' },
  { id: 'connection', phrase: 'to feel close to you', noun: 'connection' },
  { id: 'contact', phrase: 'to hear from you', noun: 'contact' },
  { id: 'togetherness', phrase: 'to spend time together', noun: 'time together' },
  { id: 'affection', phrase: 'to feel some warmth between us', noun: 'affection' },
  { id: 'touch', phrase: 'to be held', noun: 'touch' },
  { id: 'belonging', phrase: 'to be part of this', noun: 'belonging' },
  { id: 'acceptance', phrase: 'to be myself and still be welcome', noun: 'acceptance' },
  { id: 'appreciation', phrase: 'to hear that what I do matters', noun: 'appreciation' },
  { id: 'respect', phrase: 'to be spoken to with respect', noun: 'respect' },
  { id: 'consideration', phrase: 'to be kept in mind', noun: 'consideration' },
  { id: 'mattering', phrase: 'to know I matter to you', noun: 'knowing I matter' },
  { id: 'reassurance', phrase: 'to know we are okay', noun: 'reassurance' },
  { id: 'trust', phrase: 'to be able to rely on this', noun: 'trust' },
  { id: 'honesty', phrase: 'to hear the truth, even when it is hard', noun: 'honesty' },
  { id: 'clarity', phrase: 'to know where we stand', noun: 'clarity' },
  { id: 'predictability', phrase: 'to know what to expect', noun: 'predictability' },
  { id: 'follow-through', phrase: 'to keep to what we agreed', noun: 'follow-through' },
  { id: 'fairness', phrase: 'to share this more evenly', noun: 'fairness' },
  { id: 'support', phrase: 'to have some support', noun: 'support' },
  { id: 'help', phrase: 'to have some help with this', noun: 'help' },
  { id: 'cooperation', phrase: 'to work this out together', noun: 'teamwork' },
  { id: 'safety', phrase: 'to feel safe', noun: 'safety' },
  { id: 'gentleness', phrase: 'to go gently here', noun: 'gentleness' },
  { id: 'comfort', phrase: 'to be comforted', noun: 'comfort' },
  { id: 'space', phrase: 'to have some time to myself', noun: 'space' },
  { id: 'privacy', phrase: 'to keep some things to myself', noun: 'privacy' },
  { id: 'choice', phrase: 'to make my own choice', noun: 'choice' },
  { id: 'voice', phrase: 'to have a say', noun: 'a say' },
  { id: 'boundaries', phrase: 'to keep to my limit', noun: 'a clear limit' },
  { id: 'rest', phrase: 'to rest', noun: 'rest' },
  { id: 'ease', phrase: 'to slow this down', noun: 'ease' },
  { id: 'peace', phrase: 'to have some quiet between us', noun: 'peace' },
  { id: 'order', phrase: 'to sort this out', noun: 'order' },
  { id: 'repair', phrase: 'to make this right', noun: 'repair' },
  { id: 'forgiveness', phrase: 'to start over', noun: 'forgiveness' },
  { id: 'self-kindness', phrase: 'to be kind to myself about this', noun: 'self-kindness' },
  { id: 'meaning', phrase: 'to do something that matters to me', noun: 'meaning' },
  { id: 'growth', phrase: 'to learn from this', noun: 'growth' },
  { id: 'play', phrase: 'to have some fun', noun: 'play' },
  { id: 'celebration', phrase: 'to share this joy', noun: 'celebration' },
  { id: 'mourning', phrase: 'to grieve what is gone', noun: 'time to grieve' },
] as const satisfies readonly Need[];

export type NeedId = (typeof NEEDS)[number]['id'];

const byId = new Map<string, Need>(NEEDS.map((need) => [need.id, need]));

/** The need of that id. @throws RangeError where there is none (ids are data of ours, so that is a mistake in the data). */
export function needOf(id: NeedId): Need {
  const need = byId.get(id);
  if (!need) throw new RangeError(`no need called ${id}`);
  return need;
}
