import type { SecureMove } from '../../vocabulary/ids.ts';

// The shapes of the secure moves (their definitions: the catalogue of patterns), after Rosenberg 2003 (owning, request),
// Gottman & Silver 1999 (repair, break) and Algoe 2012 (appreciation).
const FEELING =
  '(sad|hurt|lonely|worried|anxious|scared|afraid|nervous|angry|frustrated|overwhelmed|disappointed|tired|exhausted|jealous|ashamed|embarrassed|upset|stressed|confused|happy|grateful|relieved|hopeful|touched|insecure|tender|torn|guilty|annoyed|irritated|low|down|small|uneasy|helpless|homesick|shaky|panicky|cross|mad|excited|proud|moved|calm|loved|safe|vulnerable|numb|flat|drained|rattled|resentful|gutted|unsettled|left behind|sore|heartbroken|miserable|teary|tense|on edge|wobbly|unsure|awkward|furious|envious|raw)';

export const SECURE_RULES: { evidence: Record<SecureMove, readonly string[]>; unless: Partial<Record<SecureMove, readonly string[]>> } = {
  evidence: {
    owning: [
      `(i|im) (@intens|am|was|have been|got|felt|feel|feeling|get|been|still|do|did|a little|started|ended up|noticed i|find myself|notice i|realise i|kept)* ${FEELING} (when|that|about|because|after|since|and|by|at|this|today|to|not|right now|hearing|seeing|with|$|if|last|for|over|so|lately|whenever|every|yesterday|earlier|of|before|but|in|all)`,
      `(i|im) (@intens|felt|feel|am|was|feeling)+ ${FEELING}`,
      '(i) (@intens)* (need|needed|miss|missed|want|would love|would like|long|was hoping|hoped|value) (@intens|more|some|a|to|for|us|you|your|time|it|that|when)+ ..4',
      '(i)? (own|owned) (my|that|it|up) ..4',
      '(my|the) (fear|worry|hurt|anger|jealousy|anxiety|sadness|panic|story|old stuff) (@intens|is|was|comes|came|about|that|i tell|talking|got|kicks)+ ..4',
      '(the story i (tell|told|am telling)|i notice|i noticed|i am noticing|i realise|i realised|i caught myself|part of me|i get) (@intens|that|myself|is|i|am|feeling|getting|a)* ..6',
      '(i) (@intens)* (got|get) (scared|worried|defensive|overwhelmed|jealous|anxious|quiet|upset|hurt|angry|stuck|prickly) ..3',
      '(my feelings (were|are)|i was|it) (hurt|hurts|stung|hit me|landed) ..3',
      '(i had been|i was) (hoping|looking forward) ..4',
    ],
    request: [
      '(can|could|would|will) (you|we|u|somebody|someone|one of you) (@intens|please|maybe|possibly|just|be (able|willing|up|open|ok|okay)|mind|consider|try|help|let|tell|call|text|send|talk|give|take|come|make|do|pick|check|share|agree|swap|meet|sit|put|have|find|set|go|bring|look|keep|ask|turn|listen|show|split|plan|add|move|get|stay|spend|say|speak|start|leave|read|remind|cover|ring|grab|wait|hold|book|be|drop|collect|hug)+ ..4',
      '(would|do) you (@intens)* (mind|be (willing|open|able|up for|ok with|okay with|free|happy)|have (time|a minute|ten|five|capacity)|like to|want to|fancy) ..6',
      '(i would like|id like|i would love|id love|i would appreciate|id appreciate|i would be grateful|it would help|it would mean|it would really help|i need|i am asking|what would help) (@intens|me|a lot|if|it|you|to|for|us|your|so|is|that|a|some|help)* ..6 (could|help|we|you|your|ask|talk|time|hear|with|have|know|before|by|is|hug|tonight|tomorrow|minutes|if|together|more)+ ..4',
      '(please|pls|plz) (@intens|can|could|let|call|text|send|tell|help|bring|check|pick|give|take|turn|ask|make|add|put|remember|wait|come|confirm|reply|share|have|ring|keep|leave|use|try|speak|listen|reply)+ ..4',
      '(is it|would it be|is that|is there any chance|any chance|are you (free|up|able|around|open)|how about|what about|shall we|let us|lets|could i|may i|can i|wanna|want to|do you want|fancy) (@intens|ok|okay|possible|alright|if|you|we|could|can|to|i|us|a|for|that)* ..6 (talk|call|meet|borrow|help|come|swap|speak|go|chat|sit|lunch|coffee|dinner|walk|tonight|tomorrow|later|weekend|ask|have|get|move|plan|do|take|together|free|see|watch|$)+ ..3',
      '(let me know|tell me|text me|call me|send me|give me a (ring|shout|call)) (@intens|if|when|what|whether|by|once|how|which|either|a|the|where)+ ..5',
    ],
    boundary: [
      '(i|we) (@intens)* (will not|wont|am not going to|am not ok|am not okay|am not comfortable|am not available|am not willing|need (some|a bit of|my)? (space|time|distance)|can not (be|do|lend|take|host|come)) ..6',
      '(please|pls) (do not|dont|stop) ..5',
    ],
    repair: [
      '(i am|im|am|so|really|i) (@intens|so|want to say i am|want to say|wanted to say|just|do)* (sorry|apologise|apologize) (@intens|for|that|about|i|to|how|my|we|it|was|what)+ ..5 (i|my|that|how|what|hurt|said|snapped|late|shouted|raised|was|forgot|did|should|mean|made|wrong|you|about|earlier|yesterday|tone|missed|ignored|not|losing|left)+ ..4',
      '(that|it) was (@intens)* (unfair|harsh|unkind|wrong|my mistake|not fair|not ok|out of line|uncalled for|my fault|on me|mean) (@intens|of me|to you|and|i|from me|how|$)+ ..4',
      '(i) (@intens)* (should not have|shouldnt have|was wrong|was out of|was unfair|was too|messed up|got it wrong|hurt you|snapped|overreacted|let you down|did not listen|owe you|regret|missed|went too|handled that) ..6',
      '(can|could|may|shall) (we|i) (@intens|please)* (start over|start again|try (that|this|it)? again|try again|rewind|redo|have a do over|make (it|this) (up|right)|make up|talk it|fix|begin again|reset|take that back|put this|say that again|mend|clear the air|meet half|try that) ..4',
      '(let us|lets|i would like to|id like to|i want to|i would love to|how can i|what can i do to|can i) (@intens|please)* (start over|start again|try again|make it (up|right)|make this right|make up for|put (it|this) right|fix (this|it)|repair|mend|sort this|do better|redo|apologise|meet you half|hear your side|make peace|reset) ..4',
      '(you are|you were) right (about|that|i|and) ..5 (i|my|sorry|did|should|did not)+ ..3',
      '(next time|from now on|in future|in the future|going forward) (@intens)* (i will|ill|i am going to|id|let me|i promise|i would) ..5',
      '(i)? (own|take) (@intens|that|my|full|the|this)* (part|responsibility|blame for|one)+ ..4',
    ],
    appreciation: [
      '(thank you|thanks|ty|cheers|tysm|thank u|many thanks|thankyou) (@intens|so much|again|a million|both|all|guys|love|mate|for|very much|everyone|loads)* (for|you|it|that|means|so|love|really|helped|i|again|mum|dad|mate|x|$|everyone|a lot|bro)+ ..4',
      '(i|we) (@intens|do|am|was|feel)* (appreciate|appreciated|grateful|thankful|value|loved (that|how|it when)|love (how|that|the way|it when)|admire|noticed (how|that|you)|lucky|proud of|treasure|enjoyed) (@intens|you|that|it|your|how|for|to|the|what|when|us|of|all)+ ..5',
      '(it|that|this|you|your) (@intens|really|so)* (meant|means|made|helped|makes|touched|saved|cheered|was (so|really|very) (kind|sweet|thoughtful|helpful|lovely|good)|made my) (@intens|the world|a lot|so much|everything|me (smile|feel|laugh|so)|my (day|week|night)|such|more|all|loads|of you|me)+ ..4',
      '(you are|your|u r|ur) (@intens|such|a|an|so|the|always)* (star|legend|gem|lifesaver|angel|the best|kind|thoughtful|amazing|wonderful|great (friend|mum|dad|listener|help|husband|wife|partner)|sweet|good (friend|egg)|rock|best|patient|brilliant|generous|hero) ..5',
      '(well done|great job|good job|nice work|great work|proud of you|congratulations|congrats|brilliant work|so impressed|lovely work) (@intens|on|for|with|you|to|that|everyone|$)* ..4',
      '(so|really|very|how) (kind|sweet|thoughtful|generous|lovely|nice|good) of you ..4',
      '(i am|im|we are|feel) (@intens|so)* (glad|lucky|happy|thankful|grateful|blessed|proud) (@intens|to have|you|that|we|for|to know|i|of|have|are)+ ..4 (you|me|us|your|friend|here|have|met|did|it)+ ..3',
    ],
    break: [
      '(i|we|let us|lets|can we|can i|could we|could i|i am|im|ill|shall we|mind if i|mind if we|going to|i need to|is it ok if) (@intens|am|need|want|would like|going to|to|just|please|have to|should|can|could|will|must|maybe)* (take|have|need|taking|pause|stop|step|cool|park|leave|breathe|walk|break|go|sleep|calm|come back|time out|an hour|a break|a minute|ten minutes|get some air|clear my head|some time|half an hour|a walk|twenty minutes|a breather|the night|a moment|press pause|hit pause|put this) ..12 (then|later|after|tomorrow|tonight|when|in (an|a|the|ten|twenty|thirty|half)|back|come back|pick|again|at (six|seven|eight|nine|ten|five|four|noon)|talk|call|continue|finish|until|morning|monday|saturday|sunday|once|by) (@intens|then|we|i|can|will|talk|later|to|this|it|up|call|you|back|about|finish|continue|tomorrow|tonight|the|after|when|am|have|dinner|morning|hour|again|am calmer|minutes|from|work|at)+ ..4',
      '(too|so|getting|feel|feeling|am) (@intens)* (angry|upset|tired|worked up|overwhelmed|heated|flooded|wound up|stressed|hot|emotional|cross|mad|frazzled|raw) ..4 (to talk|right now|to (do|have|think|finish|answer|speak)|can we|give me|i need|let me|so i|need|now|minute|hour|pause|break|walk|sleep|back|tomorrow|later)+ ..8',
      '(give|allow|let) me (@intens|have)* (an|a|ten|twenty|thirty|five|half|some|fifteen|forty|one|until|the|till|two)+ (hour|minutes|minute|mins|bit|moment|time|day|night|evening|tomorrow|tonight|morning|hours|an hour|breather|five|ten) ..12 (then|and|will|talk|back|call|later|come|calm|properly|answer|text|ring|reply|before)+ ..4',
      '(can|could|shall|may) (we|i) (@intens|please|maybe)* (pause|park|finish|continue|talk|pick|do|come back|have|sleep|leave|stop|take) (@intens|this|it|here|about|up|to|on|talking|that|a|for|now|tonight|break|conversation|the rest|again|five)+ (tomorrow|later|tonight|after|when|in|until|then|for (an|a|ten|twenty|half)|and|again|at|once|morning|over|before|on) ..5',
      '(i will|ill|we can|we will|lets|let us|i am going to|happy to|i promise i will|i want to) (@intens|be|come|pick|talk|call|ring|finish|continue|get|still|and)+ (@intens|back|about|this|it|up|to|you|again|on|with|properly|the|in)* (in (an|a|the|ten|twenty|half|thirty)|after|tomorrow|tonight|when (i|we) (am|are|have|get|can|feel)|later|once|at (six|seven|eight|nine|ten)|then) ..4',
    ],
    curiosity: [
      '(what|wat) (@intens|is|was|are|were|would|do|did|could|can|makes|made|has|have|happened|part|else|kind|about)+ (@intens|it|that|the|your|you|for you|going on|like|most|help|think|feel|up|been|mean|need|want|worry|worries|there|day|best|hardest|side|view|happening|on your mind|hoping|excited|with)+ ..8 $',
      '(how|hows) (@intens|is|was|are|were|did|do|would|has|have|come|about)+ (you|your|it|that|things|the|this|u|ya|everything|everyone|mum|dad)+ (@intens|feel|feeling|doing|been|going|find|see|sleep|day|like|handle|holding|think|land|look|want|today|for you|work|week|go|now|interview|trip|getting|really|exam|coping|mum|dad|he|she)* ..6 $',
      '(tell me|i would love to hear|id love to hear|i would like to (hear|know|understand)|i want to (hear|know|understand)|i am curious|im curious|curious|help me understand|walk me through|i wonder|say more|talk me through|i am listening|i would like to) (@intens|more|about|how|what|if|whether|your|it|that|the|you|why|is|from|to|understand|hear|know|side)* ..8',
      '(do|would|are|is|did|have|were|was|can) (you|there|it|that) (@intens|want|like|feel|feeling|think|need|mean|see|ok|okay|something|anything|help|remember|worried|free to|up for|enjoy|still|have|hear|hope|mind)+ (@intens|to|about|it|that|like|talk|share|me|on your mind|you|i|how|this|any|else|with|the|up|going|bothering|for|a|right|missing|way|before)* ..6 $',
      '(which|where|when|who) (@intens|part|of|do|did|would|are|is|was|were|bits|one|did|made)+ (you|your|it|that|u|the)+ ..8 $',
      '(did|do) i (@intens)* (get|hear|understand|understood|misunderstand|miss|read) (@intens|you|that|it|this|what|something|right)+ ..5 $',
      '(and)? (how|what) about you $',
      '(are|r) (you|u) (@intens)* (ok|okay|alright|all right|well|doing ok|coping|good|safe|feeling (better|ok)) ..4 $',
    ],
  },
  unless: {
    owning: [
      'feel (like|that|as if|as though) (you|u|nobody|no one|everyone|i am (being|the))',
      '(feel|feeling|felt) (@intens)* (ignored|used|abandoned|betrayed|attacked|judged|disrespected|manipulated|rejected|unappreciated)',
      'because you (always|never|are)',
      'you (make|made) me',
      'if you (leave|do not|dont)',
      '(sick of|tired of) (you|your)',
      'disappointed (in|with|by) you',
      '(what is wrong with|stupid|idiot|shut up)',
    ],
    request: [
      '(answer me|or else|right now|shut up|what is wrong with you|the hell|the fuck)',
      '(can|could|would|will) you (not|stop|shut|just shut|ever|even|at least|for once|please stop|please shut|please not)',
      'would it (kill|hurt|have killed)',
      'please do not',
      'please dont',
      'please stop',
      'please leave me',
    ],
    boundary: ['(worry|forget|miss|be late)', 'i will not (be (late|long|home)|forget|miss|lie|tell|let you down|be able to make it)'],
    repair: [
      'sorry (you|if you|that you) (feel|felt|took|are|think|got|were|misunderstood)',
      '(sorry|apologise) but',
      'sorry (not sorry|to (hear|bother|disturb)|for (your loss|existing|being|having|caring))',
      'but you',
    ],
    appreciation: [
      'thanks (for nothing|a lot for|for ruining|for ignoring|for not)',
      'thank you for (nothing|not|ignoring|ruining)',
      '(as usual|oh wait|not)',
    ],
    break: ['(done talking|leave me alone|never talk|do not (call|text|talk))'],
    curiosity: [
      '(what is wrong with|the hell|the fuck|why (would|do|are|did) you (always|even|never)|what is your problem|what were you thinking|do you even|who do you think|are you stupid|hear yourself|how (can|could|dare) you|what did i do|are you (mad|angry|upset|annoyed)|do you (still)? (love|hate|like|miss|care))',
      '(price|time|address|password|wifi|invoice|file|endpoint|server|train|bus|flight|recipe|link)',
    ],
  },
};
