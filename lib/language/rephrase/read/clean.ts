// What may stand in a rewrite and what may not: the words that judge, doom, swear or exaggerate.

/** Words that judge a person or claim to know a mind: a clause that holds one is no observation. */
const VERDICT =
  /\b(?:idiot|stupid|dumb|moron\w*|pathetic|selfish|lazy|useless|worthless|liar|lying|lies|cruel|heartless|disgust\w*|rude|crazy|insane|mental|psycho|narciss\w*|toxic|gaslight\w*|manipulat\w*|abus\w*|hypocri\w*|fool\w*|joke of|clown|loser|failure|coward\w*|childish|immature|big baby|dramatic|drama|sensitive|overreact\w*|ridiculous|ignorant|arrogant|spoil(?:ed|t)|ungrateful|entitled|incompeten\w*|unreliable|careless\w*|thoughtless|inconsiderate|horrible|terrible|awful|worst|nasty|petty|bitter|jealous|controlling|needy|clingy|annoying|irritating|boring|cheap|fake|two.?faced|trash|garbage|rubbish|scum|creep\w*|weird|ugly|fat|bitch\w*|bastard|slut|whore|tramp|cunt|dick\w*|prick|twat|wanker|ass|arse\w*|asshole\w*|jerk|pig|snake|rat|cockroach|puppet|troll|bigot\w*|redneck\w*|thick|deserve\w*|ruin\w*|destroy\w*|wreck\w*|betray\w*|humiliat\w*|punish\w*|hate\w*|despise\w*|care|cared|cares|love|loved|loves|respect\w*|value|matter to|gives? a|on purpose|deliberate\w*|pretend\w*|admit|obviously|clearly|treat\w*|act(?:ed|ing)? like|like a|like an|like the|like some|as if|as though|like i'm|like i am|like we're|guess|bet|fault|blame|blaming|excuses?|fuss\w*|whin\w*|nag\w*|moan\w*|kill\w*|slap\w*|hit|beat|punch\w*|smash\w*|teeth|dead|death|die|dying|hell|god|victim|waterworks|tantrum|sulk\w*|stink\w*|sex|vagina\w*|ruined|wrong with|thinks?|thought|wants?|wanted|wish|rather|pity|smug|genius|grow up|shame\w*|stfu|shut up|opinion|your face|ghosted|ditch\w*|dump\w*|brag\w*|poor|sludge|smok\w*|crack|crap|snore|waste of|old and|got old|behaviou?r|yourself in|backbone|drivel|mess)\b/i;

const SWEAR =
  /\b(?:f+u+c+k\w*|fkn|fking|shit\w*|bull\w*|damn\w*|goddamn|bloody|crap\w*|wtf|ffs|omfg|stfu|piss\w*|freaking|frigging|feckin\w*|fricking)\b/gi;
const DOOM =
  /\b(?:always|never|nobody|no one|nothing|everyone|everybody|everything|forever|ruined|over|finished|doomed|hopeless|destroyed|dead|hate|hates|worst|end of|ever again|no way back|whole life|disaster|failure|unlovable|too late|hopeless|pointless|alone|the street|leaves?|doom|cursed|broken|done)\b/i;
/** Words that make a thing bigger than it was. */
const BIG =
  /\b(?:literally|exactly|every single|single|actually|honestly|seriously|totally|completely|absolutely|simply|even|just|ever|at all|whole entire|entire|damn|bloody|so called|so-called|apparently|basically|genuinely|really|constantly|magically|conveniently|suddenly|of course|as usual|as always|yet again|once again|for once|somehow)\b/gi;
const LEAD =
  /^(?:(?:and|but|so|then|yet|now|well|oh|ok|okay|like|look|listen|honestly|seriously|literally|lol|lmao|omg|wow|ugh|yeah|yes|no|nope|right|fine|sure|great|nice|hey|hi|hello|i mean|you know|mate|bro|dude|babe|actually|basically|apparently|anyway|again|tbh|ngl|idk|smh|clearly|obviously|funny how|funny|typical|because|since|also|please|man|huh|god|jesus|christ|haha|alright|aww|bravo|cool|lovely|amazing|perfect|let me guess|just so you know|the fact that|i see|i saw that|i noticed that|i noticed|not sure why|is it because|see|guess what|interesting that|interesting|noted|still|meanwhile|admit it|friendly reminder)\b[\s,:!.-]*)+/i;
const TRAIL =
  /[\s,:-]*\b(?:right|remember|lol|lmao|tbh|smh|ngl|honestly|seriously|btw|by the way|though|haha|innit|huh|ok|okay|either|anyway|or what|is it|isn't it|aren't you|don't you|did you|do you|you know|mate|bro|dude|man|babe|love|sir|thanks|then|please|fyi|already|and you know it|what|lah|smh|xx+|x|for god's sake|for once|rn|lately|in case you were wondering|apparently|don't we|for crying out loud)$/i;

/** Small words a clause cannot end on. */
const DANGLING =
  /\s+\b(?:and|but|or|because|so|that|which|who|when|while|whether|if|the|a|an|my|your|very|of|than|as|was|were|is|are|be|been|not|till|until|how|what|why|like|to|plus|with|for|from|at|then|just|even|only)$/i;

export const isVerdict = (clause: string): boolean => VERDICT.test(clause);
export const isDoom = (clause: string): boolean => DOOM.test(clause);
export const swears = (clause: string): boolean => clause.search(SWEAR) >= 0;

/** A clause without what leads in, trails off, swears or exaggerates. */
export function tidy(clause: string): string {
  let out = clause
    .replace(SWEAR, ' ')
    .replace(/["*_~()[\]]/g, ' ')
    .replace(/\p{Extended_Pictographic}[\uFE0F\u200D]*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '');
  for (let before = ''; before !== out; ) {
    before = out;
    out = out
      .replace(TRAIL, '')
      .replace(DANGLING, '')
      .replace(/[\s.,!?;:'-]+$/, '');
  }
  return out
    .replace(BIG, ' ')
    .replace(/\s+([,.!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

export const words = (text: string): number => (text ? text.split(/\s+/).length : 0);

/** Sentence case for what opens a sentence. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word that opened a sentence, brought inside one: "You" → "you", names and "I" stay. */
export function inside(text: string): string {
  return /^(?:I\b|I'|[A-Z][a-z]+'s\b)/.test(text) ||
    !/^(?:Could|Can|What|How|Is|When|Would|Are|Please|Something|Let's|That|To|The|A|An|You|Your|My|We|Our|It|This|That|They|He|She|There|Nobody|No|Everyone|Every|When|If|All|Two|Three|Six|Not|After|Since|Last|One|Another|Some|Our|His|Her|Their)\b/.test(
      text,
    )
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}
