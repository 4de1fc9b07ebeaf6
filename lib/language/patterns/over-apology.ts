import { definePattern } from '../define-pattern.ts';

// Apologises for existing, piles up sorries, takes all blame.
export default definePattern({
  id: 'over-apology',
  source: 'Schumann 2018, Curr Dir Psychol Sci 27 (apologies); Tangney & Dearing 2002, Shame and Guilt',
  evidence: {
    clear: [
      '(so|very|really|truly)? sorry (so|very|really|i am|im|for (everything|all)|please|truly)* sorry',
      '(sorry|apologies|apologise|forgive me|my bad|my fault) ..25 (sorry|apologise|apologies|forgive me) ..25 (sorry|apologise|apologies|forgive me|sorry again)',
      '(sorry|apologies) // ..12 (sorry|apologies|apologise|forgive me) // ..12 (sorry|apologies|apologise|forgive)',
      '(sorry|apologies) ..15 // ..15 (sorry|apologise|apologies|forgive me) ..3',
      '(i am|im|i|am) (@intens|so)* (sorry|apologise) ..20 (i am|im|i|am|again|once again|really|so|but|and|please) (@intens|so|so so|again)* (sorry|apologise)',
      '(i am|im|i was|i know i am|i know im|i am just|i am being|i feel like|such|always) (@intens|such|just|being|really|literally|always|honestly|so|clearly)* (a|an|the)? (@intens|#Adjective)* (worst|terrible|horrible|awful|useless|burden|nuisance|pest|pain|bother|mess|idiot|bad (friend|person|daughter|son|wife|husband|mother|mum|partner|girlfriend|boyfriend|employee|colleague|sister|brother)|stupid|hopeless|disaster|embarrassment|annoying|pathetic|waste of (your|everyone|everybody)|inconvenience|liability|disappointment|rubbish|problem|a lot|too much|clumsy|failure|handful|nightmare|drain|dead weight|most useless|worst (friend|person|daughter|son|mother|wife|husband)|one (to blame|who ruined)|selfish|awful|bad) ..3 (sorry|forgive|apolog|please|i will (try|do|make|be|never|fix|change|pay|redo|stop)|i know|i do not (deserve|know why you)|you deserve|you must|should (have|not)|always|hate me|no excuse|again|i should|i ruin|i never|my fault|i promise) ..3',
      '(it is|its|it was|this is|that is|that was|everything is|is|was|all of this is|all of it is|probably|thats) (@intens|all|always|only|entirely|totally|completely|definitely|100|probably|just|of course)+ (my|me) (@intens)* (fault|fault again|stupid fault|doing|mistake|own|bad|problem) ..4',
      '(all|entirely|totally|completely|always|everything) my fault ..3',
      '(my fault|i ruined|i messed|i always|i should have|blame me|i deserve) ..8 (as always|as usual|like always|again|always|everything|for everything|i am the (problem|worst)|i am sorry|sorry|forgive|hate me|stupid)  ..2',
      '(please|pls|i hope you can|can you ever|will you ever|i beg you|hope you can) (please|just|ever|find it|somehow)* (forgive|do not hate|dont hate|do not be (mad|angry|upset)|do not fire|excuse) (me|my|with me) ..5 (sorry|please|i am|i did not|again|i will|i know|stupid|i beg|for) ..2',
      '(i|let me|i just want to|i wanted to|once again i|again i|i would like to|i need to) (@intens|sincerely|deeply|again|must|want to|cannot|can not|have to|really|just)* (apologise|apologize|say sorry|beg your|beg for) (@intens|again|enough|for|to|profusely|sincerely|once|a million|a thousand)* (everything|again|being|my (existence|being)|enough|a (million|thousand|hundred) times|all the|the (trouble|inconvenience|bother)|taking|bothering|your (time|trouble)|once more|any|forgiveness|inconvenience) ..4',
      '(a million|a thousand|a billion|million|thousand|ten thousand|endless|so many|infinite|many many|all the) (apologies|sorries|sorrys|sorry)',
      '(feel free to|you can|you should|please|you have every right to|would understand if you|i get it if you|understand if you|i would not blame you if you|dont blame you if|i deserve it if you) (@intens|just)* (hate|yell|shout|be mad|be angry|never (talk|speak)|block|fire|ignore|kick|tell me off|hit|not (want|speak|talk|forgive)|leave|dump|unfriend|cut|replace|stop being|punish|take it out) (at|me|to|my|with|being|off|of|me out|it)* ..3',
      '(i)? (know|realise|get) (i am|that i am|im|i|i have been) (@intens|being|always|such|just|probably|really|so|the)* (a|an)? (a lot|annoying|a burden|too much|difficult|a nuisance|a pain|hard work|the worst|the problem|needy|clingy|a mess|a handful|stupid|useless|bothering|hard to|not (easy|good|worth|the easiest)|always|ruin|taking up|asking (a lot|too)|in the way|rubbish|being) ..5 (sorry|i will|try|stop|less|you|forgive|please|apolog|but|do not|hate|and) ..3',
      '(sorry|apologies) (i am|im|for being|that i am|i|if i am|that i|about) (@intens|such|like|always|so|being|just|the|a|this)* (like this|me|this way|so (much|needy|sensitive|emotional|slow|stupid|useless|annoying|difficult|clingy|boring|sad|weird|awkward)|too much|a lot|annoying|useless|stupid|needy|the worst|a burden|boring|emotional|slow|dumb|clingy|weird|hopeless|sad|difficult|crazy|hard to|not (good|enough|better|smart|pretty|her|perfect|more)|crying|a mess|alive|idiot|pathetic|bad at|being) ..4',
      '(sorry|apologies) (in advance|for my|for the) ..3 (stupid|dumb|silly|terrible|awful|bad|rambling|rubbish|horrible|annoying|long|ugly|pathetic|another|whole|mere|entire|endless) ..4',
      '(blame|it is on|put it on|that is on) me (for (everything|all)|not|all|entirely|everything|always|i|completely|it is always|all of it|100) ..4',
      '(no need to|do not|you do not have to|dont) (reply|answer|respond|forgive|say anything|be nice|thank) ..3 (sorry|i deserve|i am (so|such|the)|my fault)+ ..2',
      '(yes|yeah|ok)? (you|u) (are|r) right (i am|im) (@intens)* (bad|stupid|useless|wrong|the worst|horrible|terrible|selfish|a bad|an idiot|rubbish|no good|worthless|awful) ..2',
    ],
    mild: [
      'sorry (for|to|if|that) (@intens|i|i am|am|be|being|the|my|a|an|such|so)* (bother|bothering|bothered|burden|nuisance|pest|pain|existing|exist|breathing|everything|taking up|wasting|pestering|rambling|annoying|crying|needy|too much|oversharing|disturb|disturbing|stupid|useless|trouble|alive|in the way|like this|feelings|emotional|mess|difficult|rant|clingy|asking again) ..4',
      '(i am|im) (@intens|such)* (a|an|the)? (@intens)* (worst|burden|nuisance|pest|terrible person|bad person|horrible person|annoying) ..1',
      '(it is|its|was|that is)? (all|always|entirely) my fault',
      'me again (sorry|with|i know|being|the) ..3',
      '(my bad|my fault|sorry|apologies) (my bad|my fault|sorry|apologies)',
      '(so so|really really|very very|so very|terribly|extremely|deeply|awfully|truly|incredibly|unbelievably) (so|really|very)* sorry',
    ],
  },
  unless: [
    '(sorry|apologies) (for|about|to hear about) (your|the) (loss|wait|delay|late|inconvenience caused|short notice|confusion|mix up|news|passing|mother|father|dad|mum)',
    '(sorry|so sorry|really sorry) (to hear|for your|about your|you are going|that happened|you have|he|she|they|that (he|she|they|it|your))',
    '(not|never) sorry',
    '(should|must|need to|have to|please|can you|you) (say sorry|apologise|be sorry)',
    '(sorry|apologies) (i am|im|i will be|we are|am|i was) (running|late|on my way|stuck|busy|not (free|around|able|available))',
    '(he|she|they) (said|is|was|are|says|keeps|always)',
  ],
  playable: true,
  allows: ['self-silencing', 'catastrophizing', 'reassurance', 'guilt-trip', 'protest', 'passive-aggression', 'criticism'],
  examples: { hits: [], misses: [] },
});
