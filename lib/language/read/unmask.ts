// Masked swearing ("f**k", "sh!t", "a$$hole") and leetspeak back to letters, without moving any offset.

const MASKED = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}*@$!#]*[\p{L}])(?=[\p{L}\p{N}*@$!#]*[*@$!#013457])[\p{L}*@$!#013457]{3,}/gu;
const LETTER: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Words that people mask, by the shape they leave: first letter, length, what still shows. */
const OFTEN_MASKED = [
  'fuck',
  'fucking',
  'fucked',
  'fucker',
  'fuckin',
  'shit',
  'shitty',
  'bullshit',
  'bitch',
  'bitches',
  'ass',
  'asshole',
  'cunt',
  'dick',
  'bastard',
  'damn',
  'whore',
  'slut',
  'stupid',
  'idiot',
  'hate',
  'dumbass',
  'prick',
  'twat',
  'wanker',
  'crap',
  'piss',
  'hell',
  'moron',
  'loser',
  'pathetic',
  'useless',
  'motherfucker',
  'retard',
  'retarded',
];

function revealed(written: string): string | undefined {
  const trailing = written.match(/!+$/)?.[0].length ?? 0;
  const core = written.slice(0, written.length - trailing).toLowerCase();
  if (!/[*@$!#013457]/.test(core) || !/\p{L}/u.test(core)) return undefined;
  const shape = new RegExp(
    `^${[...core].map((c) => (c === '*' || c === '#' ? '.' : LETTER[c] ? `[${c.replace(/[$]/, '\\$')}${LETTER[c]}]` : c)).join('')}$`,
    'u',
  );
  const word = OFTEN_MASKED.find((candidate) => candidate.length === core.length && shape.test(candidate));
  return word ? word + written.slice(written.length - trailing) : undefined;
}

/** The same text, of the same length, with masked words in plain letters where they are known. */
export function unmask(text: string): string {
  if (!/[*@$!#0134579]/.test(text)) return text;
  return text.replace(MASKED, (written) => revealed(written) ?? written);
}
