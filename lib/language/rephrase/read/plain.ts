// A sentence in plain spelling that can be built on: "u didnt" → "you didn't". Contractions stay closed, names stay as they are.

const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  `u=you ya=you yu=you ure=you're r=are n=and nd=and abt=about bc=because bcz=because coz=because cos=because cuz=because cus=because plz=please pls=please thx=thanks ty=thank_you
k=okay ok=okay msg=message msgs=messages txt=text txts=texts ppl=people smth=something smthn=something nth=nothing bf=boyfriend gf=girlfriend tmr=tomorrow tmrw=tomorrow tomoro=tomorrow tonite=tonight 2nite=tonight 2day=today
wat=what wot=what da=the dis=this dat=that evry=every nvr=never shud=should cud=could wud=would gonna=going_to wanna=want_to gotta=have_to kinda=kind_of sorta=sort_of lemme=let_me gimme=give_me rn=right_now tho=though thru=through frm=from
w=with wid=with wit=with w/=with w/o=without bday=birthday prob=probably probs=probably rly=really rlly=really def=definitely obvs=obviously urself=yourself sry=sorry soz=sorry luv=love ppl's=people's yr=your yrs=years
im=I'm i'm=I'm ive=I've i've=I've i'd=I'd i'll=I'll i=I youre=you're youve=you've youd=you'd ud=you'd youll=you'll ull=you'll uve=you've dont=don't dnt=don't doesnt=doesn't didnt=didn't didint=didn't cant=can't cnt=can't cannot=can't
couldnt=couldn't wouldnt=wouldn't shouldnt=shouldn't wont=won't isnt=isn't arent=aren't wasnt=wasn't werent=weren't havent=haven't hasnt=hasn't hadnt=hadn't aint=isn't thats=that's whats=what's theres=there's wheres=where's hows=how's
heres=here's lets=let's hes=he's shes=she's theyre=they're theyve=they've mums=mum's moms=mom's dads=dad's everyones=everyone's everybodys=everybody's nobodys=nobody's noones=no_one's someones=someone's whos=who's
donot=don't til=till`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([from, to]) => [from, to.replaceAll('_', ' ')]),
);

const ARE_AFTER =
  /^(?:\s+)(?:so|just|literally|not|always|never|being|the|a|an|my|in|on|at|like|such|still|too|really|actually|acting|only|out|off|full|full of|late|mad|angry|online|busy|upset|ok|okay|fine|here|there|gonna|with|w|all|welcome|rude|mean|selfish|dumb|stupid|lazy|the worst|[a-z]{2,}ing)\b/i;
const NOT_ARE =
  /^\s+(?:thing|king|ring|wedding|building|meeting|painting|feeling|parking|washing|cleaning|training|evening|morning|rehearsal|drawing|reading|offering|timing|pudding|clothing|being\s+(?:nice|there))\b/i;
const NAME_SHOUT = /^(?:[A-Z]{2,3}|I)$/;

/** Plain spelling of one sentence of a draft. Runs of letters are cut, shouted words come down, quotes become straight. */
export function plain(sentence: string): string {
  const straight = sentence
    .replace(/[{}|]/g, '')
    // A stutter: "you-you're".
    .replace(/\b([a-z]+)-(?=\1\b)/gi, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/&(?:apos|#39);/g, "'");
  const shouting = !/[a-z]{2}/.test(straight);
  return straight
    .replace(/[A-Za-z0-9'/]+/g, (word, at: number) => {
      const rest = straight.slice(at + word.length);
      let out = word.replace(/([A-Za-z])\1{2,}/g, '$1');
      if (/[A-Z]{2}/.test(out) && !/[a-z]/.test(out) && (shouting || !NAME_SHOUT.test(out))) out = out.toLowerCase();
      const low = out.toLowerCase();
      if (low === 'ur') return ARE_AFTER.test(rest) && !NOT_ARE.test(rest) ? "you're" : 'your';
      if (low === 'urs') return 'yours';
      if (
        low === 'its' &&
        /^\s+(?:not|just|ok|okay|fine|whatever|always|never|like|a|the|so|all|been|too|only|my|your|ur|really|literally|nothing|cool|dumb|stupid|silly|me)\b/i.test(
          rest,
        )
      )
        return "it's";
      if (
        low === 'ill' &&
        /^\s+(?:just|be|never|do|go|keep|get|make|take|tell|send|call|find|snap|block|show|see|leave|wait|come|have|let|give|say|text|pay|try|put|sit|stay|manage|survive|sort|carry|not)\b/i.test(
          rest,
        )
      )
        return "I'll";
      if (low === 'id' && /^\s+(?:have|be|like|love|rather|say|do|go|never|just|been|want|feel)\b/i.test(rest)) return "I'd";
      if ((low === 'k' || low === 'r' || low === 'n' || low === 'w') && /^\d|^&/.test(rest)) return out;
      return Object.hasOwn(WORDS, low) ? (WORDS[low] ?? out) : out;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
