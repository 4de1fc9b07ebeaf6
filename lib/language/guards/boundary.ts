import { defineGuard } from './define-guard.ts';

const TREATMENT =
  '(shouted at|yelled at|sworn at|called (that|names|stupid|a ..2|an ..2)|spoken to (like|that|this)|talked to (like|that|this)|touched|treated (like|that|this)|insulted|pressured|rushed|blamed|used|filmed|photographed|tagged|hugged|followed|screamed at|laughed at|guilted|interrupted)';
const UNTIL = '(tonight|this evening|today|this weekend|for (a|now|an|the|tonight|today|this)|until|till|while|right now|this week)';

/**
 * A "no", "stop", "don't contact me", leaving, a limit on how one is treated, a calm need for space.
 * Plain or calm only: the same words with an insult or in a rage are the patterns' matter (labelling rule 7).
 */
export const isBoundary = defineGuard({
  evidence: [
    // a plain no
    '^^ (no|no thanks|no thank you|absolutely not|definitely not|hard no|still no|i said no|the answer is no|my answer is no|no means no|stop|stop it|please stop|no way|please no|not happening|hands off|let go of me|get off me|do not touch me|please do not) (please|thanks|thank you|i said|stop|again|now|from me|i mean it|that is final|sorry|forget it|all this|this|that|me|touching me|i am serious|no)* $$',
    '(a)? (@intens|firm|hard|polite|clear)* no (from me|from my side|from us|this time|on that|to (this|that|your|all))',
    '(it is|that is|so it is|still) (a)? no (from me|for me|thank you|again)',
    '(my|the) (answer|decision|mind) (@intens|on this|on that)* (is no|has not changed|will not change|is final|is made up|stands|is still no|is not changing|is settled)',
    '(no|nah|sorry) (but no|i will not|i am not (able|going to|comfortable|up for|free|interested|coming|available)|i can not|i do not (want to|drink|lend|feel comfortable|date)|thanks i|thank you i|it does not work for me|that does not work for me|i would rather not|no hours|not this time|told you i)',
    '(thanks|thank you) but (no|i will not|i would rather|i am not|it is not)',
    '(i (have|need) to|i will|i am going to|going to) (say no|decline|pass|refuse|politely decline)',
    '(count me out|i would rather not|i prefer not|i am giving it a miss|i will give it a miss|giving the ..2 a miss|will be declining|it is not on offer|is not on offer)',
    '(i|we) (am|are) not (coming (home|to|for|this)|attending|available (on|for|at|after)|interested in (dating|a relationship|you|meeting|seeing)|ready (to (talk|meet|date|share|have)|for (that|this|sex|a))|comfortable|willing|able to (take on|lend|help|host|cover)|doing that|sending you|giving you|lending|sharing my|signing|answering (that|any|work)|going to (discuss (my|that|our)|lend|send you|share my|explain my|do your|write your|say sorry for being|pick up (extra|another)|cover (for|your)|sleep with|have sex|kiss)|here to be|responsible for|your (therapist|maid|secretary|taxi)) !(if|yet)',
    '(not|never) (sending|giving|lending|sharing|showing) (you|u) ..6',
    '(i|we) (will not|would not|can not|do not|could not) (@intens|be|be able to|want to|feel like|feel comfortable|lend|give|share|send|take|do|come|go|host|cover|drink|date|kiss|hug|discuss|talk about|answer|sign|let|allow|accept|tolerate|put up with|stand for|stay|be spoken|be shouted|be called)+ (@intens|you|to|in|on|at|a|an|any|my|the|it|being|me|about|for|that|this|with|up|extra|more)* (money|pin|password|passcode|nudes|that kind of|pictures|photos|guarantor|overtime|extra (hours|shifts)|shifts|visitors|drink alcohol|religion|politics|body|weight|sex|private life|salary|work (calls|emails|messages)|on weekends|at weekends|on sundays|after (six|five|seven|eight|work)|middle of (this|it)|only person|like that|like this|this way|that way|names|shouted at|spoken to|yelled at|on a first date|my ex|the children in|lie for you|choose between) ..4',
    // contact
    '(please|kindly|i would like you to|i need you to|i want you to|i am asking you to|could you|can you|from now on|i ask you to|i must ask you to|bro) (please|kindly|just|can you|could you)* (stop|do not|not|never|quit|refrain from) (ever|to|bring|keep)? (contact|contacting|message|messaging|send|sending|text|texting|call|calling|write|writing|email|emailing|talking to me|tag|tagging|touch|touching|hug|hugging|coming|come|comment|commenting|follow|following|shout|shouting|yell|yelling|swear|swearing|making|make|using|use|sharing|share|posting|post|show up|turn up|turning up|reading|opening|going through|go through|enter|pressure|pressuring|push|pushing|offer|offering|asking|ask|involve|discuss|mention|ring|ringing|kiss|photograph|film|pick up|persuade|telling me|tell me|bringing|bring|raise|raising|wait|joking|joke|fool|all this|this|it|that|drop by|send ..2 to persuade|expect me|visit|speak|do that|do this|put me|play|try) ..6 !(supplier|client|parcel|the baby)',
    '^ (do not|never) (contact|message|text|call|email|touch|tag|follow|phone|write to) (me|us|this number|my (family|mother|work)) ..4 (anymore|any more|please|thank you|i mean it|$)',
    '(do not|never) (contact|message|text|call|email|touch|send) (me|messages|message|any) ..2 (again|anymore|any more|please|from now on|thank you|here|at work|at night)',
    '^ (no)? do not send (message|messages|me ..3) $',
    `(leave|let) me (be|alone) (please|kindly)? ${UNTIL}`,
    '(please|kindly) (leave me alone|leave me be|let me be|give me (some)? (space|time|room|privacy)|leave us alone|back off|let me (go|sleep|rest|think)|respect (that|my|this|it)|go home)',
    '(leave me alone|leave me be|let me be) please',
    '(only)? contact me (only)? through (my)? (solicitor|lawyer|agent|hr)',
    '(remove|take) (this number|my number|me) (from|off) ..4 (list|chat|group)',
    '(i am|we are|i have|i will be|i will) (blocking this number|muting (this|the) (chat|group)|leaving (this|the) (chat|group)|stepping (back|out|away)|turning my phone off (at|for)|logging off (at|now|for)|declining|withdrawing from|resigning|passing on|sitting this|taking (some time|a break from (social|this group|dating))|not replying (until|till|after)) ..6',
    // limits on treatment
    `(i|we) (will not|do not|am not (ok|okay|happy|going to be|comfortable)|refuse to|no longer|am done|can not) (like|want|accept|be|being|to be|with being|put up with|tolerate|allow|go on|stand for|let myself be|being)* ${TREATMENT} ..6`,
    '(that|this|it) (is|comment|touch|joke|word|question|nickname|photo) (@intens)* (not ok|not okay|unacceptable|crosses a line|crossed a line|over the line|makes me uncomfortable|not funny to me|not something i (discuss|talk about|share)|not up for (discussion|debate)|off limits|private|between me and) (with me|for me|to me|and i|$|please|me|thank|so)*',
    '(makes|making|made|feel|feeling) (me)? (feel)? (@intens)* (uncomfortable|uneasy) (when|with|about|so|please|to|a|and) ..6',
    '(if|when|next time|once|the next time) (it|this|the|that|you|voices|anyone|people|someone)* (@intens)* (shouting|yelling|insults|name calling|swearing|happens again|happens|goes on|continues|keep shouting|keep yelling|shout|yell|swear|call me|go up|gets loud|are drunk|raise your voice|speak to me like|talk to me like|turn up|drink|starts again|insult me|get loud|carries on|calls me|called names|comes up) ..5 (i will|i am going to|i put|i leave|i hang up|i go|we will|i step|i walk|i end) (@intens)* (hang|leave|go|end|step|put|take|walk|close|stop|be|mute|sleep|head|call|drive|get off|need|not) ..8',
    '(i)? (need|want|would like|am taking|am asking for|could use|need to have) (some|more|a bit of|a little|my|to have|to take)* (space|distance|alone time|time alone|privacy|time apart|time to myself|a night to myself|an evening to myself|a quiet (night|one|evening)|to be (alone|left alone|by myself|on my own)|breathing space|room to (breathe|think)|peace and quiet|this week to myself|tonight to myself)',
    '(keeping|keep) (tonight|this weekend|sunday|the evening|my evenings) (for myself|to myself|free)',
    '(i am|i have|we are) (decided|deciding|ending|leaving|going|made up my mind)* (to)? (end|ending|ended|leave|leaving|call off|calling off) (things|it|this|the relationship|our relationship|the marriage|us|the engagement) ..4 (between us|with you|for good|and|i|it|with|but|$)',
    '(it is|we are|were) (over|through|thru|done) (between us|josh|#ProperNoun)? $',
    '(relationship|this|it) is not right for me ..8',
    '(my last day is|accept this as my (notice|resignation)|handing in my notice to you)',
    '(my|our) (boundary|limit|rule) (is|here) ..8 (i|my|me|we)',
    '(my (body|phone|room|weight|love life|private life|salary|body hair|diary|diet|religion|ex|accent)|when (we|i) have (children|kids|a baby)|(how|what) i (eat|wear|weigh|earn|spend)) (is|are) (my|not|mine|between|off|private|nobody|none) ..6',
    '(you|people|no one|nobody) (can not|may not|do not get to|are not (allowed|welcome) to|must|need to|have to) (ask (me|us|first)|knock|touch (me|my)|comment on|come in without|call me (that|names)|speak to me like|talk to me like|use my|go through my|have a key|decide (what|how|for)|share my|post (my|pictures)|enter my|tell me (how|what) to (feel|eat|wear)|read my) ..6',
    '(we do not use that word|use my name|my name is ..2 please|do not call me (that|babe|sweetheart|honey|love)|call me by my name)',
    'i (would|did)? (rather|prefer) (that)? you (did not|do not|not|stopped|asked|knocked|left|kept|waited) ..6',
    '(i)? (finish|stop|log off|clock off|switch off|do not (work|answer|check)) (work|my phone|calls|emails|messages)? (at (five|six|seven|eight|nine|ten)|after (five|six|seven|eight|nine|ten)|on (weekends|sundays|saturdays)|at weekends)',
    '(it is not a punishment|i wish you no harm|i mean it kindly|nothing against you) ..10',
    'from (now on|today) (please|anything for|i will (not|only)) ..8',
    '(saturdays|sundays|evenings|weekends|nights|mornings|lunch|12 to 1) (are|is) (for my|for me|blocked|family|mine|kept) ..4',
    '(stop|quit) (shouting|yelling|screaming|swearing|cursing|insulting|touching|hitting|pushing|grabbing|following|filming|calling me (names|that|stupid|fat|ugly|crazy)|talking to me like|speaking to me like) ..4',
    'do not (shout|yell|scream|swear|speak|talk) (at|to) me (like (that|this)|in that tone|that way|please|$)',
    'i (will not|do not|am not going to) (lend|loan) ..6',
    'no (visitors|extra hours|more loans|more favours) ..4',
    '(not in front of|not at (this|the|my) (table|house|desk)|not on a work night) ..4',
  ],
  never: ['(whatever|fuck|fucking|bitch|asshole|idiot|moron|loser|shut up|screw you|i hate you)', '(talk to the (wall|hand)|go be with|subject closed|not another word)'],
  unless: [
    '(no|nope) (worries|problem|idea|way you|rush|hurry|pressure|doubt|one|need|clue|longer|matter|offense|wonder)',
    '(you are|your|you|such) (@intens|a|an|such|just)* (@insult-noun|stupid|pathetic|useless|disgusting)',
    '(fuck|fucking|shit|bitch|asshole|idiot|moron|loser|hate you|shut up|screw you|dumb)',
    '(and|then) (you are dead|we are done|i am telling|you will (regret|never|lose|be sorry)|i will (tell|take|post|leak|make sure|ruin|sue|never forgive))',
    'or else',
    '(he|she|they) (said|says|told|asked|wants|does not|is not|was not|will not|did not)',
    '(the|a|your) (supplier|client|parcel|server|build|endpoint|spoiler|recipe|oven)',
    '(stop|no|stopppp) (no|stop)* (i am|im) (crying|dying|screaming|dead|laughing)',
    '(do not|never) (stop|worry|forget|miss|give up|rush|feel bad|panic|stress)',
    '(you said|did you say|you told me)',
    '(just|then|so|and) (leave|go away|forget it|whatever)',
  ],
});
