// Verbs people use about each other, in the forms a sentence needs to be turned round.

/** base past participle; a regular verb is its base alone. */
const IRREGULAR = `
be was been|become became become|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|buy bought bought
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|get got got|give gave given
go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led
learn learnt learnt|leave left left|lend lent lent|let let let|lie lied lied|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|pick picked picked|put put put
quit quit quit|read read read|ring rang rung|run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|shoot shot shot|show showed shown|shut shut shut|sing sang sung
sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|stand stood stood|steal stole stolen|stick stuck stuck|swear swore sworn|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won|write wrote written
`;

const REGULAR = `
accept add admit agree answer apologise appear arrange arrive ask attend bail block book borrow bother brush call cancel carry change charge chat check clean clear close comment commit complain compare
cook copy correct cover criticise crop decide delete deliver deny disappear discuss dismiss ditch drag drop dump embarrass end enter exclude expect explain fail fill finish fix flirt follow ghost
grab guess handle happen help hog ignore include insist interrupt introduce invite joke judge jump kiss knock laugh leave lecture like listen live lock log look manage mention mess message miss
mock move mute name nag need nod nominate notice offer open order overrule park pass phone pick place plan play poke post present press pretend promise protect pull punish push raise reach react refuse
remember remind repeat reply report reschedule respond return review roll rush scroll scream share shout show side sign sigh slam smile smoke sneak snap sort spoil stare start stay stop storm
submit swap switch tag talk tease text thank tidy touch track train treat trust try turn type unfollow untag update use vanish visit vote wait walk wash waste watch whisper wish work worry yell zone
apologize criticize recognise recognize realise realize paint repaint decorate unpack unlock join save search suggest support upload warn wipe wrap attach avoid bake boil celebrate chase claim collect confirm contact correct cross damage download earn edit encourage excuse fetch film fold force gather greet host improve inform install insult lift load mark matter mend organise organize owe pack pause pour prepare print promise propose provide question quit receive recommend remove rent repair replace request rescue reserve rest retire revise scratch separate settle shower step stir store surprise survive tease test threaten tie trim upset warm withdraw babysit steal lower shake delay extend split meddle prioritise prioritize unload rinse vacuum hoover empty iron dodge skip wander mumble dance cheer clap hug hurry lend merge assign approve deploy forward flag ping cc
`;

const pastOf = new Map<string, string>();
const baseOf = new Map<string, string>();
const bases = new Set<string>();
for (const row of IRREGULAR.trim().split(/\n|\|/)) {
  const [base = '', past = '', participle = ''] = row.trim().split(' ');
  bases.add(base);
  pastOf.set(base, past);
  baseOf.set(past, base);
  baseOf.set(participle, base);
}
for (const base of REGULAR.trim().split(/\s+/)) bases.add(base);

/** Whether a word is a verb's plain form ("leave", "text"). */
export const isBase = (word: string): boolean => bases.has(word);

/** Whether a word reads as a past form: known, or in -ed. */
export function isPast(word: string): boolean {
  if (word === 'was' || word === 'were') return true;
  const base = baseOf.get(word);
  return base !== undefined
    ? pastOf.get(base) === word
    : /[a-z]{2}ed$/.test(word) &&
        !/^(?:need|feed|speed|bleed|breed|seed|weed|indeed|exceed|proceed|succeed|tired|bored|sacred|hundred|embed|shed)$/.test(word);
}

/** The past of a plain form: "call" → "called", "leave" → "left". */
export function toPast(base: string): string {
  const known = pastOf.get(base);
  if (known) return known;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/e$/.test(base)) return `${base}d`;
  if (
    /^(?:stop|drop|plan|chat|ban|hug|nag|crop|grab|slam|snap|skip|zip|tag|flag|ping|rip|clap|wrap|swap|hog|bin|log|jog|slip|flip|refer|prefer|admit|commit|submit|permit)$/.test(
      base,
    )
  )
    return `${base}${base.slice(-1)}ed`;
  return `${base}ed`;
}

/** The plain form of a gerund: "leaving" → "leave"; undefined where it is not known. */
export function fromGerund(gerund: string): string | undefined {
  const stem = gerund.replace(/ing$/, '');
  if (stem === gerund) return undefined;
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/y$/, 'ie')].find((word) => bases.has(word));
}
