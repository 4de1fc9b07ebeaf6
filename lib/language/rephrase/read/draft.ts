// The draft as the moves see it: sentences with their findings, who is spoken to, and the hash every choice of wording hangs on.

import nlp from 'compromise/two';
import type { PatternId } from '../../../vocabulary/ids.ts';
import type { Analysis, Span } from '../../types.ts';
import { contentStems } from '../carry.ts';
import { plain } from './plain.ts';

export interface Sentence extends Span {
  /** As written. */
  text: string;
  /** In plain spelling, without marks at the end. */
  plain: string;
  patterns: PatternId[];
}

export interface Draft {
  text: string;
  sentences: Sentence[];
  /** The one spoken to, as the draft calls them: "Dan", "Mum", "babe". */
  name: string | undefined;
  /** Stems of its content words, names of the one spoken to left out. */
  stems: ReadonlySet<string>;
  seed: number;
}

const TAIL = /(?:[\s.!?…,;:"'~*_\-–—)\]♀♂]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+$/u;
const CALLED =
  'mum|mom|mam|mummy|mommy|ma|amma|dad|da|daddy|appa|baba|papa|nan|gran|granny|love|babe|baby|honey|hun|sweetheart|darling|bro|bruv|mate|man|dude|sis|beta|habibi|jaan|sir|madam|team|guys|lads|everyone|all';
const VOCATIVE = new RegExp(
  `(?:^|[,!?] )(?:(?:hey|hi|hello|ok|okay|look|listen|sorry|dear|honestly|seriously|please|oh) )?(?:(${CALLED})|((?:(?:Mr|Mrs|Ms|Dr|Auntie|Uncle|Aunty|Chef|Coach) )?[A-Z][a-zé]{1,11}))(?=,|[.!?]*$)`,
  'i',
);
const NOT_NAME =
  /^(?:I|You|No|Yes|Ok|Okay|So|And|But|Well|Oh|Wow|Fine|Sure|Thanks|Great|Sorry|Please|Honestly|Seriously|Look|Listen|Right|Nice|Lovely|What|Why|How|When|Where|Who|Then|Now|Not|Never|Maybe|Whatever|Yeah|Nope|Hey|Hello|Hi|Nothing|Again|God|Jesus|Christ|Funny|Typical|Noted|Anyway|Actually|Really|Still|Cool|Good|Judged|Unheard|Selfish|Today|Tomorrow|Tonight|Everything|Everyone|Nobody|Sometimes|Congratulations|Congrats|Aww|Ha|Lol|Omg|Ah|Ugh|Hmm|Pathetic|Bravo|Kindly|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Eid|Diwali|Instagram|Facebook|WhatsApp|London|Paris|Interesting|Clearly|Obviously|Apparently|Friend|Grand|Perfect|Wrong|Stop|Enough|Bye|Goodbye|Exactly|Basically|Literally|Forever|Always|Hopeless|Embarrassing|Unbelievable|Ridiculous|Disgusting|Deleted|Deep|Mountain|Depression|Me|Mine|None|Enjoy|Goa|Lagos|Leeds|Hotel|Fuck|Shit|Shame|Idiot|Loser|Liar|Moron|Bitch|Asshole|Fool|Hypocrite|Douche|Stupid|[A-Z][a-z]+(?:ing|ed|ly|less|ful|ous|ble)|At|In|On|If|For|With|From|About|Because|Since|After|Before|All|Any|Some|Another|Every|One|Two|Three|Last|Next|First|Once|Every|Each|That|This|These|Those|The|A|An|My|Your|His|Her|Our|Their|It|He|She|We|They|There|Here|Is|Are|Was|Were|Do|Does|Did|Can|Could|Would|Will|Should|Have|Has|Had|Go|Come|Let|See|Tell|Say|Keep|Answer|Talk|Read|Call|Pick|Mea|Per|Quite|Quelle|Such|Just|Only|Even|Too|Much|More|Most|Poor|Dear|Kind|Best|Love|Hate|Leave|Blame|Wah|Aiyo|Aiyah|Gee|Bless|Cheers|Apologies|Deepest|Excuse|Pardon|Forgive|Mam's|Years|Hours|Days|Weeks|Minutes|Six|Nine|Ten|Four|Five|Seven|Eight)$/i;

/** A stable 32-bit hash (FNV-1a). */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

function nameIn(text: string): string | undefined {
  const lower = !/[A-Z]/.test(text);
  for (const part of text.split(/(?<=[.!?])\s+|\n+/)) {
    const hit = VOCATIVE.exec(part);
    if (!hit) continue;
    if (hit[1] && (hit.index > 0 || part[hit[0].length] === ',')) return hit[1];
    const name = hit[2];
    // At the start of a sentence any word has a capital: there it has to be a known name.
    if (
      name &&
      !lower &&
      /^[A-Z]/.test(name) &&
      !NOT_NAME.test(name.split(' ')[0] ?? '') &&
      (hit.index > 0 || (part[hit[0].length] === ',' && nlp(name).has('#Person')))
    )
      return name;
  }
  return undefined;
}

/** Splits a draft in sentences and lays the findings over them. A draft whose findings touch no sentence counts as flagged throughout. */
export function readDraft(text: string, analysis: Analysis): Draft {
  const sentences: Sentence[] = [];
  for (const hit of text.matchAll(/(?:[^.!?…\n]|[.!?…](?![\s.!?…"'”’)]|$))+(?:[.!?…]+["'”’)]*|$|(?=\n))/g)) {
    const raw = hit[0];
    const body = raw.trim();
    if (!body) continue;
    const start = hit.index + raw.indexOf(body);
    const end = start + body.length;
    // Marks and emoji between two sentences belong to the one before.
    const last = sentences.at(-1);
    if (!/[\p{L}\p{N}]/u.test(body)) {
      if (last) Object.assign(last, { end, text: text.slice(last.start, end) });
      continue;
    }
    const patterns = analysis.findings.filter((f) => f.start < end && f.end > start).map((f) => f.pattern);
    sentences.push({ start, end, text: body, plain: plain(body).replace(TAIL, ''), patterns });
  }
  const main = analysis.findings[0]?.pattern;
  if (main && !sentences.some((s) => s.patterns.length)) for (const s of sentences) s.patterns.push(main);
  const name = nameIn(text);
  const stems = contentStems(sentences.map((s) => s.plain).join(' '));
  if (name) for (const part of contentStems(name)) stems.delete(part);
  return { text, sentences, name, stems, seed: hash(text.toLowerCase().replace(/\s+/g, ' ').trim()) };
}
