// Words to mend, hours after a heated message went out as it was. The message is gone: these go by the kind of pattern alone, and
// leave room for what really happened. Own a part, name what it may have been like, offer a next step.
import type { PatternId } from '../../vocabulary/ids.ts';

/** Two wordings for each pattern: a short one, and one that offers a talk. */
export const REPAIRS: Record<PatternId, readonly [string, string]> = {
  criticism: [
    'What I wrote earlier came out as blame. I’m sorry. I was upset about one thing, and I’d like to say it better.',
    'I’m sorry for how I put it before. Could we talk about what happened, one thing at a time?',
  ],
  contempt: [
    'I’m sorry for the words I used earlier. You did not deserve them. I was hurt.',
    'What I said before was unkind, and I take it back. I’d like to tell you what hurt, without the name-calling.',
  ],
  defensiveness: [
    'I hit back earlier. Part of this was mine, and I’m sorry for that part.',
    'I was busy defending myself before. I’d like to hear your side again, and listen this time.',
  ],
  demand: [
    'I pushed earlier, and I’m sorry. You can say no. I’d still like to ask.',
    'What I wrote sounded like an order. May I ask you again, in a better way?',
  ],
  threat: [
    'I’m sorry for the threat earlier. I was scared and angry, and it was not fair to you.',
    'I don’t want to press you like I did before. Could we talk about what we each need?',
  ],
  'mind-reading': [
    'I told you what you think earlier, as if I knew. I’m sorry. I’d like to ask instead.',
    'I made up a story before and believed it. How was it for you?',
  ],
  'faux-feeling': [
    'What I wrote earlier was more of a verdict than a feeling. I’m sorry. I was hurt.',
    'I’d like to say again how I feel, without saying what you did wrong. Is now a good time?',
  ],
  protest: [
    'I pressed for an answer earlier, and I’m sorry. I missed you. Write when you can.',
    'I got worried in the silence and it came out sharp. Could we find a time to talk?',
  ],
  reassurance: [
    'I asked the same thing again and again earlier. I was worried. Thank you for your patience.',
    'My worry did the writing before. When you have a moment, I’d love a short call.',
  ],
  'guilt-trip': [
    'I made you feel you owe me something earlier. I’m sorry. You don’t.',
    'I’d like to ask for what I need without the guilt. Could I try again?',
  ],
  catastrophizing: [
    'I made everything sound ruined earlier. It was one hard moment, and I’m sorry.',
    'It felt very big when I wrote before. I’d like to talk about just today.',
  ],
  stonewalling: [
    'I shut the door earlier, and I’m sorry. I needed a break. I’d like to come back to it.',
    'I was too full to talk before. Could we try again tonight, or tomorrow?',
  ],
  'passive-aggression': [
    'I said it sideways earlier, and I’m sorry. Something did bother me. I’d like to tell you plainly.',
    'What I wrote before had an edge. Can I say openly what I meant?',
  ],
  invalidation: [
    'I waved your feelings away earlier, and I’m sorry. They matter to me.',
    'I did not really listen before. Would you tell me again how it was for you?',
  ],
  'over-apology': [
    'I buried you in sorries earlier. What I mean is one thing: I’m sorry, and thank you.',
    'I asked you to comfort me before, when it was about you. How are you with it?',
  ],
  'self-silencing': [
    'I said it did not matter earlier. It does, a little. May I tell you?',
    'I held back before and it came out wrong. I’d like to say what I need.',
  ],
};
