// Release notes out of conventional commits (https://www.conventionalcommits.org): what is new, what was put right, what asks for attention.

export interface Commit {
  subject: string;
  body: string;
}

const CONVENTIONAL = /^(\w+)(?:\(([^)]+)\))?(!?): (.+)$/;
/** What a person who uses Tend would want to know; the rest is for those who build it. */
const TITLES = { feat: 'New', fix: 'Put right', perf: 'Faster' } as const;

function line(scope: string | undefined, what: string): string {
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return scope ? `- **${scope}**: ${sentence}` : `- ${sentence}`;
}

/** The notes as Markdown. @param commits newest first, as git tells them */
export function releaseNotes(version: string, commits: readonly Commit[]): string {
  const groups = new Map<string, string[]>();
  const add = (title: string, text: string) => groups.set(title, [...(groups.get(title) ?? []), text]);
  for (const { subject, body } of commits) {
    const [, type = '', scope, loud, what = ''] = CONVENTIONAL.exec(subject) ?? [];
    const breaking = /^BREAKING[ -]CHANGE: ([\s\S]+)/m.exec(body)?.[1]?.trim();
    if (loud || breaking) add('Please note', line(scope, breaking ?? what));
    if (type in TITLES) add(TITLES[type as keyof typeof TITLES], line(scope, what));
  }
  const parts = ['Please note', ...Object.values(TITLES)]
    .map((title) => ({ title, lines: [...new Set(groups.get(title))].sort() }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}\n`);
  return [`# Tend ${version}\n`, ...(parts.length > 0 ? parts : ['Nothing a person would notice.\n'])].join('\n');
}
