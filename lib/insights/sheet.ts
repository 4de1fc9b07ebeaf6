// A page to hand to somebody: a title, a note, and sections of lines and quotes. The same on screen, on paper and as Markdown.

export interface SheetSection {
  title: string;
  lines: string[];
  /** The person's own words, each under a line that says where they are from. */
  quotes?: { lead: string; text: string }[];
}

export interface Sheet {
  title: string;
  note: string;
  sections: SheetSection[];
}

/** The sheet as Markdown. What was typed stays text: it can neither end its quote nor become a heading. */
export function sheetMarkdown({ title, note, sections }: Sheet): string {
  const parts = sections.flatMap((section) => [
    `## ${oneLine(section.title)}`,
    section.lines.map((line) => `- ${oneLine(line)}`).join('\n'),
    ...(section.quotes ?? []).flatMap(({ lead, text }) => [`**${oneLine(lead)}**`, text.trim().replaceAll(/^/gm, '> ')]),
  ]);
  return `${[`# ${oneLine(title)}`, oneLine(note), ...parts].filter(Boolean).join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
