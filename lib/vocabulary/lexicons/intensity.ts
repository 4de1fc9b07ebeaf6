// Words of degree, of generalising, of swearing.

export const intensity = {
  intens: `
    so, very, really, too, such, just, fucking, bloody, damn, goddamn, damned, freaking, flipping, literally, absolutely, actually, honestly, totally, completely, utterly, pretty, quite, kind of, sort of, a bit,
    a little, being, always, also, still, truly, seriously, incredibly, extremely, beyond, all, as, more, nothing but, acting, becoming, getting, turning into, basically, clearly, obviously, simply, downright, plain, even, ever, only, soo,
    kinda, sometimes, often, like, the most, the biggest, a total, a complete, an absolute, an utter, a real, a right, a proper, one, super, mega, hella, unbelievably, unbelievable, ridiculously, insanely, dead, well, proper, pure, fully, genuinely, such a big, the definition of, probably, now, again, sounding, looking, also such, of course, again being`,
  det: `a, an, the, this, that, some, one, such a, such an, a bunch of, a load of, quite the, my biggest, the biggest, the most`,
  generaliser: `
    always, never, ever, constantly, all the time, every time, every single time, every day, every single day, as usual, as always, like always, typical, continually, nonstop, non stop, day in day out, forever,
    without fail, once again, yet again, every night, every weekend, every week, whenever it suits, consistently, repeatedly, over and over, again and again, for once, not once, not one time, not a single time, the same old, for the (hundredth|thousandth|millionth|tenth) time, a hundred times, a thousand times, a million times`,
  swearing: `
    fuck, fucking, fucked, fucks, fuckin, shit, shitty, bullshit, bitch, cunt, asshole, dick, bastard, damn, goddamn, bloody, crap, piss, pissed, hell, wanker, twat, prick, dickhead, dumbass, motherfucker, motherfucking, arse, ass, bollocks, bugger, fucker, freaking`,
  hedge: `
    maybe, perhaps, possibly, kind of, sort of, i guess, i suppose, might, a bit, a little, somewhat, just wondering, i wonder, if possible, if you do not mind, if it is ok, if that is ok, if it is not too much trouble, hopefully, slightly, at some point, or whatever, or something, or not, totally fine, no worries, no pressure, no rush, only if, if you want, if you have time, whenever`,
  polite: `please, could you, can you, would you, would you mind, thank you, thanks, kindly, when you (get|have) a (chance|minute|moment|sec|second), no rush, whenever you can, if you can`,
  now: `now, right now, right this (minute|second|instant), this (minute|second|instant), immediately, at once, today, tonight, asap, this very (minute|second)`,
} as const;
