// A chat page on which the built prompt is shown in any state, with a message box made for the occasion. The closed root is
// opened here, so that a test can look inside; that the product's is closed is tested with the extension itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Analysis } from '#lib/language/types.ts';
import type { AfterSent, HelpHere, Outcome, OwnPlan, PromptModule, PromptSession, Voice } from '#lib/prompt/bridge.ts';

const BUILD = process.env.TEND_EXTENSION ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

export interface Scene {
  voice: Voice;
  draft: string;
  analysis: Partial<Analysis>;
  wordings?: { move: string; text: string; complete?: boolean; choices?: { start: number; end: number; options: string[] }[] }[];
  /** Whether the box refuses to be replaced. */
  refuses?: boolean;
  /** Wordings never come: the background is gone. */
  gone?: boolean;
  /** Nothing was ever held before. */
  firstHold?: boolean;
  /** What help is found. */
  help?: HelpHere;
  /** The person's own card. */
  plan?: OwnPlan;
}

export interface Stage {
  session: PromptSession;
  outcomes: [Outcome, string | undefined][];
  asked: (string | undefined)[];
  /** What was to be remembered. */
  remembered: [words: string, due: number][];
}

declare global {
  interface Window {
    stage: Stage;
    show(scene: Scene): void;
    after(after: AfterSent, keeps?: boolean): void;
  }
}

const STYLE = `
  * { box-sizing: border-box } body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 15px/1.4 system-ui; background: #fff; color: #1c1c1c }
  main { flex: 1; display: flex; flex-direction: column; justify-content: flex-end; gap: 6px; padding: 20px; overflow: auto }
  main p { margin: 0; padding: 8px 12px; border-radius: 14px; background: #eef0f2; max-width: 60%; align-self: start } main p.me { background: #d8ebff; align-self: end }
  form { display: flex; gap: 8px; padding: 12px 20px; border-top: 1px solid #ddd; align-items: end }
  textarea#box { flex: 1; min-width: 0; font: inherit; padding: 10px 12px; border: 1px solid #ccc; border-radius: 18px; resize: none; background: #fff; color: inherit; height: 64px }
  #send { font: inherit; padding: 10px 16px; border: 0; border-radius: 18px; background: #2c6bd4; color: #fff }
  .dark body { background: #15181c; color: #e8e8e8 } .dark main p { background: #262b31 } .dark main p.me { background: #1f3b5a } .dark textarea#box { background: #1d2126; border-color: #3a3f45 } .dark form { border-color: #2b3036 }`;

const CHAT = [
  'Running late again, sorry',
  'ok',
  'Meeting ran over. Home by nine?',
  'You said that on Monday too',
  'I know. I will make it up to you',
];

/** A page with a chat, a message box and a send control. */
export function chatPage(dark = false): string {
  const lines = CHAT.map((line, index) => `<p${index % 2 ? ' class="me"' : ''}>${line}</p>`).join('');
  return `<!doctype html><html lang="en"${dark ? ' class="dark"' : ''}><meta charset="utf-8"><title>Chat</title><style>${STYLE}</style>
    <main>${lines}</main><form onsubmit="return false"><textarea id="box" aria-label="Message"></textarea><button id="send" type="submit">Send</button></form></html>`;
}

/** Loads the built prompt into the page; afterwards `show` opens it in a scene. */
export async function prepare(page: Page): Promise<void> {
  const script = `${BUILD}/prompt.js`;
  if (!existsSync(script)) throw new Error(`${script} is missing: run npm run build first`);
  const messages = JSON.parse(readFileSync(`${BUILD}/_locales/en/messages.json`, 'utf8')) as Record<string, { message: string }>;
  await page.evaluate((texts) => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
    const getMessage = (key: string, subs: string[] = []) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => subs[Number(n) - 1] ?? '');
    Object.assign(globalThis, { browser: { runtime: { id: 'stage' }, i18n: { getMessage } } });
  }, messages);
  await page.evaluate(readFileSync(script, 'utf8'));
  await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#box')!;
    const send = document.querySelector('#send')!;
    const promptModule = () => (globalThis as unknown as Record<symbol, PromptModule>)[Symbol.for('tend.prompt')]!;
    const place = {
      element: box,
      rect: () => box.getBoundingClientRect(),
      sendRect: () => send.getBoundingClientRect(),
      spanRects: () => [],
      focus: () => box.focus(),
    };
    window.after = (after, keeps = true) => {
      const stage: Omit<Stage, 'session'> = { outcomes: [], asked: [], remembered: [] };
      box.value = '';
      const session = promptModule().after({
        after,
        composer: { ...place, replace: async () => 'refused', undo: async () => false },
        async remember(words, due) {
          stage.remembered.push([words, due]);
          return keeps;
        },
      });
      window.stage = { ...stage, session: session as PromptSession };
    };
    window.show = (scene) => {
      box.value = scene.draft;
      let before = scene.draft;
      const stage: Omit<Stage, 'session'> = { outcomes: [], asked: [], remembered: [] };
      const session = promptModule().open({
        voice: scene.voice,
        draft: scene.draft,
        analysis: { severity: 2, guard: null, findings: [], secure: [], arousal: 0.2, ...scene.analysis },
        composer: {
          ...place,
          async replace(text) {
            if (scene.refuses) return 'refused';
            before = box.value;
            box.value = text;
            return 'replaced';
          },
          async undo() {
            box.value = before;
            return true;
          },
        },
        async wordings(emotion) {
          stage.asked.push(emotion);
          if (scene.gone) throw new Error('gone');
          const found = (scene.wordings ?? []).map((wording) => ({ complete: true, choices: [], ...wording }));
          return emotion ? found.map((wording) => ({ ...wording, choices: [], text: wording.text.replace('upset', emotion) })) : found;
        },
        firstHold: scene.firstHold ?? false,
        help: async () => scene.help ?? { lines: [] },
        plan: async () => scene.plan ?? null,
        neverFlag: () => {},
        review: async () => ({ severity: 0, guard: null, findings: [], secure: [], arousal: 0 }),
        onOutcome: (outcome, emotion) => stage.outcomes.push([outcome, emotion]),
      });
      window.stage = { ...stage, session };
    };
  });
}

/** The scene of a draft in which `words` show `pattern`. */
export function scene(draft: string, pattern: Analysis['findings'][number]['pattern'], words: string, more: Partial<Scene> = {}): Scene {
  const start = draft.indexOf(words);
  const severity = more.voice === 'pause' ? 3 : more.voice === 'note' ? 1 : 2;
  return {
    voice: 'prompt',
    draft,
    ...more,
    analysis: { severity, findings: [{ pattern, family: 'fight', severity, start, end: start + words.length }], ...more.analysis },
  };
}
