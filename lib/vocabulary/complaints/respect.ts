// Names people call each other, with what they tend to stand for: the label goes, the point stays.
import { type ComplaintFrame, m } from './frame.ts';

/** "you're so …", "you …", "such a …" before a label. */
const YOU = String.raw`(?:\byou(?:'re| are| can be| were)?|\bare you|\bis you|why (?:are|is) you|how|\bsuch|\bur|\bbeing|\bu|\bfucking|^)(?: (?:just|still|so|such|really|very|too|are|the|being|an?|one|big|little|fucking|bloody|absolute|complete|total|actually|literally|all|bunch of|bit|becoming|know|can|be|as|not|most|pure|a lot of|like|only))*`;

export const RESPECT: readonly ComplaintFrame[] = [
  {
    id: 'selfish',
    theme: 'respect',
    match: m(
      `(?:${YOU} (?:selfish|self[- ]?centred|self[- ]?centered|inconsiderate|thoughtless|greedy)|only think(?:ing)? (?:about|of) yourself|think (?:only )?of yourself|don't think\\b.*about anyone|^selfish)`,
    ),
    feel: ['hurt', 'frustrated'],
    need: 'consideration',
    wish: 'have my side thought of too',
    asks: [
      'Could you ask how it is for me before you decide?',
      'Could we find something that works for both of us?',
      'What I want matters too. Could you hear it?',
    ],
  },
  {
    id: 'irresponsible',
    theme: 'respect',
    match: m(`${YOU} (?:irresponsible|unreliable|immature|childish|careless|reckless|a (?:big )?(?:baby|child|kid))`),
    feel: ['frustrated', 'worried', 'tired'],
    need: 'trust',
    wish: 'be able to rely on you',
    asks: [
      'Could you take this one over, and tell me when it is done?',
      'Could we agree on what each of us takes care of?',
      'I need to be able to count on you. What can you take on?',
    ],
  },
  {
    id: 'hypocrite',
    theme: 'respect',
    match: m(
      "(?:hypocri\\w+|says the (?:one|guy|girl|person|man|woman) (?:who|that|typing) ?(?<what>[^.,!?;]*)|you (?:literally )?(?:did|do) the same|look who's talking|practi[sc]e what you preach|should hear yourself|you also)",
    ),
    feel: ['frustrated', 'confused'],
    need: 'fairness',
    about: ['the way we each do it'],
    asks: ['It looks to me as if we both do it. Could we talk about both sides?', 'Could the same rule hold for both of us?'],
  },
  {
    id: 'failure-parent',
    theme: 'respect',
    match: m(
      `(?:joke of a|sorry excuse for|call yourself|what kind of|terrible|useless|bad|awful|shit|worst|poor excuse for an?|nt a nice|not a (?:nice|good)|some) (?<who>father|mother|dad|mum|mom|friend|husband|wife|partner|boyfriend|girlfriend|son|daughter|housemate|flatmate|sister|brother|boss|manager)\\b`,
    ),
    feel: ['disappointed', 'hurt', 'angry'],
    need: 'support',
    asks: [
      "I'm [[disappointed|upset]], because I was counting on you as a {who}. [[Can we talk about it?|Can I tell you what I need?]]",
      'I need [[more|something else]] from a {who} right now. [[Can I tell you what?|Can we talk about it?|Could you hear me out?]]',
      "I'm [[really |]]disappointed right now. What I need from a {who} is [[a bit of support|somebody on my side]].",
    ],
  },
  {
    id: 'argument',
    theme: 'respect',
    only: ['contempt', 'criticism', 'defensiveness', 'invalidation', 'mind-reading', 'demand', 'threat', 'passive-aggression'],
    match: m(
      String.raw`(?<yours>your (?:\w+ )?(?:comments?|opinions?|stats|theor(?:y|ies)s?|posts?|columns?|article|style|reply|rebuke|point|values|poem|software|work))|(?<thing>(?:the |a )?(?:article|evidence|facts?|opinions?|comments?|conspiracy theories|by-election|election|polls?|climate|liberals?|conservatives?|government|NDP|GOP|Trump|Obama|Harper|Trudeau|Ford|Wynne|Scheer|pipelines?|taxes|debt|religion|freedom of thought|supply side|indictments?|substance|bombings?|referendum|vaccines?|immigration|economy|constitution|media|oil boom|science|statistics)(?!'s))`,
    ),
    feel: ['frustrated', 'uneasy'],
    need: 'understanding',
    asks: [
      '[[I see {yours} another way|I read {yours} differently]]. [[What do you base it on?|What makes you see it that way?|Which part matters most to you?|How did you get there?]]',
      'I [[have a different view|think differently]] about {thing}. [[What do you base yours on?|What makes you see it that way?|Which part matters most to you?|How did you get there?]]',
      "About {yours}: [[that doesn't fit with what I have read|I see it another way|I think there is more to it]]. [[Could you say more about it?|Where did you find that?|What is it based on?]]",
      '[[I see it another way|I think there is more to it]] where {thing} [[comes in|is concerned]]. [[Could you say more about it?|Where did you find that?|What is it based on?]]',
    ],
  },
  {
    id: 'not-interesting',
    theme: 'respect',
    only: ['contempt', 'criticism', 'defensiveness', 'invalidation', 'mind-reading', 'demand', 'threat', 'passive-aggression'],
    match: m(
      "(?:nothing interesting|boring|bore me|don't have a life|get a life|no life|nobody (?:likes|wants|cares)|waste of (?:space|time)|worthless|useless|rubbish|trash|loo?ser|failure|pathetic|weak|coward)",
    ),
    feel: ['frustrated', 'hurt', 'disappointed'],
    need: 'connection',
    asks: [
      "I'm [[really |so |]][[disappointed|frustrated|annoyed]] right now. [[Can I tell you why?|Can we talk about it?|Can I tell you what I was hoping for?|Could you give me a minute?]]",
      "I was hoping for something [[else|different]], and I'm [[disappointed|frustrated|upset]]. [[Could we talk about it?|Could I tell you what?|Could we start again?]]",
    ],
  },
  {
    id: 'stupid',
    theme: 'respect',
    only: ['contempt', 'criticism', 'defensiveness', 'invalidation', 'mind-reading', 'demand', 'threat', 'passive-aggression'],
    match: m(
      `(?:${YOU} (?:stupid|dumb|idiot\\w*|moron\\w*|fool\\w*|thick|dense|clueless|dopey|brainless|ignorant|mad person|crazy|insane|mental|bot|robot|puppet)|(?<!(?:it was|it's|that's|I'm|I am|I was|is) (?:such |just |so |probably )*(?:a )?)\\b(?:stupid|dumb(?:ass)?|idiot|moron|fool|dopey|thick)\\b|is that how your brain|smaller words|crayons|more than you can grasp)`,
    ),
    feel: ['frustrated', 'annoyed', 'angry'],
    need: 'understanding',
    asks: [
      "I'm [[getting |really |so |pretty |]][[annoyed|frustrated|irritated]] right now. [[Can we take a minute?|I need a break before I say more.|I need a moment before I say more.|Can we slow down?]]",
      "[[That makes no sense to me|That doesn't make sense to me|I really don't get that]], and I'm [[annoyed|frustrated|irritated]]. [[Can you explain it?|What did you mean?|Can you put it another way?]]",
      "I'm [[really |so |]][[annoyed|frustrated|irritated]], and I [[don't agree with you|really don't agree with you|don't see it your way]]. [[Can you tell me how you got there?|What did you mean?|What makes you say that?]]",
    ],
  },
  {
    id: 'arrogant',
    theme: 'respect',
    match: m(
      `${YOU} (?:arrogant|full of (?:yourself|it)|smug|stuck[- ]up|know[- ]it[- ]all|perfectionist|insufferable|genius|condescending|bossy|superior|mr|entrepreneur)|throw your weight|think you(?:'re| are) (?:better|so|all that|it)|genius|mister know`,
    ),
    feel: ['annoyed', 'hurt', 'discouraged'],
    need: 'respect',
    wish: 'be met as an equal',
    asks: [
      'Could you ask me what I think too?',
      'Could we look at it as two people who both know something?',
      'Could you leave me room to do it my way?',
    ],
  },
  {
    id: 'ungrateful',
    theme: 'respect',
    match: m(`${YOU} (?:ungrateful|spoil(?:t|ed)|entitled(?! to)|brat)|no gratitude`),
    feel: ['hurt', 'tired'],
    need: 'appreciation',
    wish: 'hear a thank you',
    asks: [
      'Could you tell me when something I do helps you?',
      '[[A thank you would mean a lot to me.|I would love to hear a thank you.|It would help to hear a thank you.|A word of thanks would do me good.]]',
    ],
  },
  {
    id: 'controlling',
    theme: 'respect',
    match: m(`${YOU} (?:controlling|possessive|jealous|needy|clingy|bossy|suffocat\\w+)|smother\\w*|suffocated`),
    feel: ['overwhelmed', 'tense'],
    need: 'space',
    wish: 'have a bit of room of my own',
    asks: ['Could we agree on some time for each of us {{this week|tonight}}?', 'Could you ask me instead of checking?'],
  },
  {
    id: 'asshole',
    theme: 'respect',
    only: ['contempt', 'criticism', 'defensiveness', 'invalidation', 'mind-reading', 'demand', 'threat', 'passive-aggression'],
    match: m(
      `\\b(?:ass?h?o?les?|assholes?|bitch\\w*|bastards?|jerk|dick\\w*|prick|twat|cunt\\w*|douche\\w*|pig|scum\\w*|cockroach|snake|rat|slut|whore|tramp|vagina\\w*|wanker|arse\\w*|fuck you|fuck u|screw you|go to hell|suck(?:s)?\\b|horse's|butt)\\b`,
    ),
    feel: ['angry', 'hurt', 'furious'],
    need: 'respect',
    asks: [
      "I'm [[really angry|furious|so angry|very angry]] with you right now. [[I need ten minutes before I say more.|Give me a while and I can talk.|I need to cool off first.|I need some time before we talk.]]",
      '[[What happened made me furious|That made me really angry|That made me so angry]]. [[Could you tell me why you did it?|What was that about?|Could you tell me what you meant by it?|What was going on?]]',
      "I'm [[too angry to be fair to you|too angry to talk|too wound up to talk]] right now. [[Could we talk|Can we try again|Could we go on]] {{later|tonight|tomorrow}}?",
      "[[You've really upset me|I'm not okay with this|That got to me]], and I'm angry. [[Could you tell me what was going on?|What was that about?|Could we talk it out?]]",
    ],
  },
  {
    id: 'disgusting',
    theme: 'respect',
    only: ['contempt', 'criticism', 'defensiveness', 'invalidation', 'mind-reading', 'demand', 'threat', 'passive-aggression'],
    match: m('\\b(?:disgust\\w*|gross|eww+|filthy|skin crawl|make me sick|smell|ugly|fat)\\b'),
    feel: ['upset', 'uneasy'],
    need: 'consideration',
    asks: [
      "I don't feel okay with this. Could we change something about it?",
      "I'm not comfortable with it. Could you stop that, please?",
      "This doesn't sit well with me. Could we talk about what would work for both of us?",
    ],
  },
  {
    id: 'pity',
    theme: 'respect',
    only: ['contempt', 'criticism', 'defensiveness', 'invalidation', 'mind-reading', 'demand', 'threat', 'passive-aggression'],
    match: m(
      "\\b(?:I (?:just )?(?:pity|settled)|what a man|be so proud|embarrassing|couldn't be me|imagine being|ashamed of you|shame on you|disgrace)\\b",
    ),
    feel: ['disappointed', 'sad', 'hurt'],
    need: 'connection',
    asks: [
      "I'm [[disappointed|sad about this|upset]], and it's hard to say. [[Could we talk about what I was hoping for?|Could I tell you what I had hoped for?|Could you tell me how you see it?]]",
      'I was hoping for something different. [[Could you tell me how you see it?|Could we talk about what we both want?|Could I tell you what?]]',
      "I'm [[upset about what happened|sad about where we are|not happy with how it went]]. [[Could you tell me what you were thinking?|What was it like for you?|Could we talk about what we both want?]]",
    ],
  },
  {
    id: 'threat-dare',
    theme: 'respect',
    only: ['threat', 'contempt', 'demand'],
    match: m(
      "\\b(?:dare you|say that again|try me|see what happens|you'll regret|you will regret|be sorry for this|watch (?:your(?:self)?|it)|last (?:chance|time|warning)|wish I could (?:slap|hit)|slap|whip your|beat you|punch|teeth|snap your|make your life)\\b",
    ),
    feel: ['furious', 'angry'],
    need: 'boundaries',
    asks: [
      "I'm [[furious|very angry|angry enough to stop here]], and I need to step back for {{an hour|the evening|a while}}. [[Could we talk after that?|Then I can talk.|Can we go on after that?]]",
      "[[That crossed a line for me|This is where my limit is|That is too much for me]]. [[Please don't do it again.|Could you stop, please?|Please leave it there.]]",
      "I'm [[very angry|furious|really angry]] right now. [[I'm taking a walk before I say more.|I need some time before I say more.|Could we go on later?]]",
    ],
  },
  {
    id: 'sick-of',
    theme: 'respect',
    match: m(
      '(?:(?:tired|sick|sick and tired|fed up) (?:of|with) (?<what>(?:this|the|your|all|having|always|hearing|waiting|doing|being) ?[^.,!?;]*))',
    ),
    about: ['this'],
    feel: ['tired', 'frustrated'],
    need: 'ease',
    asks: [
      'Something has to change for me. Could we look at it together {{tonight|this week|tomorrow}}?',
      'I need a change. Could you tell me what you could do?',
    ],
  },
];
