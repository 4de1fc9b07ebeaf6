// Words that judge a person. Nouns and adjectives apart; contempt (worse than) apart from criticism (does wrong).

export const judgement = {
  'insult-noun': `
    idiot, idiots, moron, morons, imbecile, cretin, loser, losers, dumbass, dumbasses, asshole, assholes, bastard, bastards, bitch, bitches, cunt,
    cunts, dick, dicks, dickhead, prick, pricks, twat, wanker, wankers, tosser, knob, knobhead, bellend, muppet, clown, clowns, joke, fool, fools,
    halfwit, dimwit, nitwit, numpty, eejit, gobshite, simpleton, airhead, bimbo, pig, pigs, snake, scum, scumbag, trash, garbage, filth, vermin,
    parasite, leech, coward, cowards, weakling, wimp, wuss, pussy, snowflake, snowflakes, psycho, lunatic, maniac, freak, weirdo, creep, pervert, perv,
    slob, slag, whore, slut, hoe, skank, thot, douche, douchebag, troll, trolls, degenerate, lowlife, waste of (space|time|air|oxygen|skin),
    piece of (shit|crap|trash|garbage|filth), disgrace, embarrassment, sociopath, psychopath, brat, crybaby, peasant, donkey, hag, monster, devil,
    mumu, olodo, bastid, ass, arse, ass hole, bum, dunce, dope, dummy, dumb ass, ignoramus, half wit, plonker, pillock, berk, wally, drongo, galah,
    grub, bogan, chav, moocher, sponger, freeloader, doormat, fraud, fake, phony, poser, nutjob, nutter, nut job, nutcase, puppet, goon, thug, sucker,
    scrub, noob, incel, cuck, tramp, hoebag, skinflint, cheapskate, tightwad, gold digger, drama queen, attention seeker, attention whore, tattletale,
    snitch, backstabber, sellout, potato brain, pea brain, motherfucker, fucker, fuckers, shithead, shit, jerk, jerks, retard, retards, piece of work,
    laughing stock, man child, manchild, mummys boy, spoiled brat, spoilt brat, bigot, racist, savage, tyrant, leper, rodent, worm, slimeball,
    sleazebag, dirtbag, meathead, bozo, dumbo, cretins, buffoon, jackass, nincompoop, blockhead, chump, wench, swine, crook, dimwits, scumbags,
    hypocrite, eejits, numpties, clot, ninny, twit, tosspot, knobs, sicko, wacko, weasel, pig headed ..1`,
  'insult-adjective': `
    stupid, dumb, thick, pathetic, disgusting, worthless, useless, brainless, clueless, moronic, idiotic, retarded, mental, deranged, insane, delusional, laughable, lame,
    trashy, gross, vile, repulsive, revolting, ugly, fat, dense, dim, slow, gutless, spineless, weak, feeble, beneath me, beneath contempt, cringe, cringey, incompetent, rubbish,
    braindead, brain dead, illiterate, nuts, crazy, psychotic, unhinged, out of {your} mind, off your head, dumber than ..4, cheap, filthy, sick in the head, sick, twisted, perverted, sleazy,
    slimy, inhuman, heartless bitch, evil, wicked, talentless, mindless, senseless, gormless, daft, simple, uneducated, ignorant, low, low life, shallow, trash, garbage, dead to me, nothing to me,
    nothing, nobody, no one, a nobody, hopeless, good for nothing, not (worth|good enough|smart|bright|man enough|even a real ..2), a total waste, bald, wretched, unlovable, past it, a bit slow, bitchy, cowardly, dopey, moronic, infantile, bratty, gormless, witless, pea brained, brain damaged, soulless, toothless, pitiful, contemptible, despicable, foolish, sad little ..2, full of (shit|crap|it|hot air|nonsense), talking (shit|rubbish|nonsense|crap|out of ..3), unbearable, insufferable, obnoxious, vulgar, crass`,
  'fault-adjective': `
    selfish, lazy, rude, mean, cruel, cold, heartless, insensitive, inconsiderate, thoughtless, careless, unreliable, irresponsible, immature, childish, annoying, irritating,
    impossible, controlling, jealous, needy, clingy, stubborn, arrogant, bossy, two faced, dishonest, ungrateful, unfair, unbelievable, ridiculous, messy, sloppy,
    disorganised, disorganized, negative, bitter, hateful, nasty, horrible, terrible, awful, toxic, manipulative, self absorbed, self centred, self centered, self obsessed, self righteous,
    entitled, spoilt, spoiled, petty, greedy, stingy, nosy, judgmental, judgemental, critical, moody, distant, closed off, difficult, boring, shameless, disloyal, unfaithful,
    disrespectful, hypocritical, obsessive, obsessed with ..3, paranoid, uncaring, unsupportive, untrustworthy, full of (yourself|yourselves), unreasonable, harsh, abusive, aggressive, condescending, patronising, patronizing, dismissive, defensive,
    passive aggressive, demanding, ignorant, impolite, unkind, vicious, vindictive, spiteful, sneaky, shady, dodgy, slippery, unprofessional, sick, wrong in the head, lousy, useless, hopeless,
    unhelpful, impatient, hot headed, short tempered, hard hearted, narrow minded, close minded, closed minded, small minded, snobby, stuck up, bigheaded, cocky, smug, pushy, intrusive, overbearing, suffocating, stifling, possessive, wishy washy,
    flaky, forgetful, oblivious, tone deaf, blind, inattentive, absent, never here, checked out, all talk, all over the place, out of line, out of order, out of control, too much, the worst, bad at ..3, shit at ..3, crap at ..3, no help, no better than ..3, no different,
    a bad (friend|person|boyfriend|girlfriend|husband|wife|mother|father|mum|dad|son|daughter|partner|brother|sister|boss|influence), a terrible ..2, a horrible ..2, an awful ..2, a lousy ..2, a bully, a hypocrite, a liar, a cheat, a cheater, a nightmare, a pain, a narcissist, a control freak, a coward, a user, a flirt, a snob, a nag, a quitter, a player, a show off, a mess, a problem, a burden, a disappointment, a failure,
    such a (bully|hypocrite|liar|cheat|cheater|nightmare|pain|narcissist|coward|user|snob|nag|player|disappointment|mess|child|kid|baby|bad ..2), liar, liars, cheater, hypocrite, cheating, lying, bad, evil, unkind, loud, obnoxious, unlikeable, delusional, unromantic, ungentlemanly, weird, creepy, fake, worse, worst, horrid, disappointing, frustrating, infuriating, exhausting, tiring, draining, embarrassing, maddening, insufferable, unbearable, intolerable, incorrigible, ineffective, incapable, inept, clumsy, ditzy, slack, tight, tight fisted`,
  'label-noun': `
    liar, liars, cheat, cheater, cheaters, hypocrite, hypocrites, narcissist, bully, bullies, coward, control freak, user, snob, nag, traitor, manipulator, gaslighter, disappointment, failure, burden, nightmare, flake, slacker, thief, mess, joke, monster, know it all, tyrant, quitter, player, dictator`,
  'praise-adjective': `
    amazing, great, beautiful, lovely, sweet, kind, right, welcome, funny, hilarious, clever, smart, brilliant, wonderful, awesome, gorgeous, cute, perfect, good, nice, generous, thoughtful, adorable, a star, a legend, a gem, a genius, the best, so good, fantastic, incredible, lucky, strong, brave, special, precious, loved, fine, safe`,
  'your-part': `
    attitude, behaviour, behavior, opinion, opinions, logic, reasoning, excuses, lies, mouth, face, brain, life, personality, voice, family, mother, cooking, work, writing, idea, ideas, comment, comments, question, advice, jokes, joke, face, breath, taste, parenting, apology, promises, word, values, manners, spelling, english, grammar, post, code, job, plan, help, efforts, tone, drama, whining, moaning, nagging, mess, feelings, problems, standards, friends`,
} as const;
