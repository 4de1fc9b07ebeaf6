// Somebody has taken over a page's process, and with it the world of Tend's script there. They may ask for an analysis and record how a
// prompt ended; everything else is shut.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Harness, HEATED, until } from '../harness.ts';
import { chat, ScriptWorld } from './stage.ts';

/** A line to the background, as the script has it: what comes over it, and a question that is always answered to know that all before was read. */
const LINE = `
  const line = chrome.runtime.connect({ name: 'composer' });
  const heard = [];
  let ended = false;
  line.onMessage.addListener((message) => heard.push(message));
  line.onDisconnect.addListener(() => { ended = true; });
  const settled = async (id = 900001) => {
    line.postMessage({ type: 'review', id, text: 'hello' });
    for (let tries = 0; tries < 500 && !ended && !heard.some((one) => one.id === id); tries += 1) await new Promise((done) => setTimeout(done, 10));
    return heard.some((one) => one.id === id);
  };
  const outcome = { type: 'outcome', id: 900002, moment: crypto.randomUUID(), outcome: { kind: 'kept' }, site: 'whatsapp', conversation: 'x1', patterns: ['criticism'], secure: [], severity: 2 };
`;
const SECRET = 'a sentence of the person’s own';

let tend: Harness;
let page: Page;
let world: ScriptWorld;

beforeAll(async () => {
  tend = await Harness.start();
  page = await chat(tend);
  world = await ScriptWorld.of(page);
});
beforeEach(async () => {
  await tend.worker();
});
afterAll(async () => {
  await tend?.stop();
});

const kept = () => tend.moments();
/** Sends these over a fresh line, waits until the background has read them all. @returns what it answered */
const tell = (messages: string) =>
  world.run<{ heard: unknown[]; settled: boolean }>(`${LINE} for (const message of ${messages}) line.postMessage(message);
    const done = await settled(); line.disconnect(); return { heard: heard.filter((one) => one.id !== 900001), settled: done };`);

describe('a page’s process that was taken over may', () => {
  test('ask for an analysis and record an outcome, and that is all there is to see of it', async () => {
    const before = (await kept()).length;
    const heard = await world.run<unknown[]>(`${LINE}
      line.postMessage({ type: 'draft', rev: 1, text: ${JSON.stringify(HEATED)}, conversation: 'x1' });
      line.postMessage(outcome);
      for (let tries = 0; tries < 500 && !heard.some((one) => one.type === 'verdict'); tries += 1) await new Promise((done) => setTimeout(done, 10));
      return heard.filter((one) => one.type === 'verdict');`);
    expect(heard).toMatchObject([{ type: 'verdict', rev: 1 }]);
    await until(async () => (await kept()).length === before + 1, 'the moment');
    expect(Object.keys((await kept()).at(-1) ?? {}).sort()).toEqual(
      ['at', 'day', 'hour', 'id', 'outcome', 'patterns', 'secure', 'severity', 'site'].sort(),
    );
  });
});

describe('it may not', () => {
  test('open Tend’s database: the one it opens belongs to the page, and is empty', async () => {
    expect(await world.run('return (await indexedDB.databases()).filter(({ name }) => name === "tend").length')).toBe(0);
  });

  test.each(['local', 'session'])('read the browser’s %s storage for Tend', async (area) => {
    const got = await world.run<string>(
      `try { return typeof chrome.storage?.${area} === 'undefined' ? 'none' : JSON.stringify(await chrome.storage.${area}.get(null)); } catch (error) { return 'refused'; }`,
    );
    expect(['none', 'refused']).toContain(got);
  });

  test('reach tabs, scripting, permissions or commands', async () => {
    const reached = await world.run<string[]>(`
      return ['tabs.query', 'scripting.executeScript', 'permissions.request', 'commands.getAll', 'windows.getAll', 'management.getAll', 'cookies.getAll', 'webRequest.onBeforeRequest']
        .filter((path) => path.split('.').reduce((found, name) => found?.[name], chrome) !== undefined);`);
    expect(reached).toEqual([]);
  });

  test('be heard beside the one line: not by sendMessage, not under another name', async () => {
    const before = (await kept()).length;
    const answers = await world.run<string[]>(`${LINE}
      const told = await Promise.race([chrome.runtime.sendMessage(outcome).then((value) => 'answered ' + JSON.stringify(value ?? null), () => 'nobody there'), new Promise((done) => setTimeout(done, 500, 'silent'))]);
      const other = chrome.runtime.connect({ name: 'admin' });
      const said = [];
      other.onMessage.addListener((message) => said.push(message));
      try { other.postMessage(outcome); } catch {}
      await settled();
      return [told, String(said.length)];`);
    expect(answers[0]).not.toContain('ok');
    expect(answers[1]).toBe('0');
    expect((await kept()).length).toBe(before);
  });

  test('have a sentence kept, in whatever field it is put', async () => {
    const before = (await kept()).length;
    const { settled } = await tell(`(() => { const secret = ${JSON.stringify(SECRET)}; return [
      { ...outcome, text: secret }, { ...outcome, draft: secret }, { ...outcome, emotion: secret + secret + secret }, { ...outcome, site: secret },
      { ...outcome, outcome: { kind: 'kept', text: secret } }, { ...outcome, outcome: { kind: 'rephrased', move: secret } }, { ...outcome, patterns: [secret] },
      { ...outcome, secure: [secret] }, { ...outcome, conversation: secret }, { ...outcome, id: secret }, { ...outcome, at: 1, day: secret }]; })()`);
    expect(settled).toBe(true);
    const all = await kept();
    expect(JSON.stringify(all)).not.toContain(SECRET);
    expect(all.length).toBe(before);
  });

  test('upset the background with what is no message', async () => {
    const before = (await kept()).length;
    const { heard, settled } = await tell(`(() => { let deep = {}; for (let i = 0; i < 500; i += 1) deep = { deep };
      return [null, 0, '', 'draft', true, [], [[]], {}, deep, { type: null }, { type: 'outcome' }, { type: '__proto__' }, { type: 'constructor' }, JSON.parse('{"__proto__":{"type":"outcome"},"type":"outcome"}'),
        { type: 'draft', rev: -1, text: 'x' }, { type: 'draft', rev: 1e300, text: 1 }, { type: 'wordings', id: 'x', text: {} }, { type: 'review', id: 1.5, text: 'x' }, { ...outcome, severity: 9 }, { ...outcome, patterns: Array(9999).fill('criticism') }]; })()`);
    expect(settled).toBe(true);
    expect(heard).toEqual([]);
    expect((await kept()).length).toBe(before);
  });

  test('choke it with a text of five megabytes', async () => {
    const { heard, settled } = await tell(
      `['draft', 'review', 'wordings'].map((type, id) => ({ type, id, rev: id, conversation: 'x1', text: 'You never listen. '.repeat(280000) }))`,
    );
    expect(settled).toBe(true);
    expect(heard).toEqual([]);
  });

  test('gain by an order nobody types in: each question is answered for itself', async () => {
    const { heard } = await tell(`[9, 3, 9, 1].map((rev) => ({ type: 'draft', rev, text: 'Fine.', conversation: 'x1' }))`);
    expect(heard).toMatchObject([{ rev: 9 }, { rev: 3 }, { rev: 9 }, { rev: 1 }]);
  });

  test('fill the store: what one frame leaves behind in a minute is bounded', async () => {
    const before = (await kept()).length;
    const { settled } = await tell('Array.from({ length: 1000 }, () => ({ ...outcome, moment: crypto.randomUUID() }))');
    expect(settled).toBe(true);
    const after = (await kept()).length;
    expect(after - before).toBeGreaterThan(0);
    expect(after - before).toBeLessThanOrEqual(60);
  });

  test('keep the worker from others by asking without end', async () => {
    const count = await world.run<number>(`${LINE}
      for (let id = 1; id <= 3000; id += 1) line.postMessage({ type: 'review', id, text: 'hello' });
      await new Promise((done) => setTimeout(done, 50));
      const other = chrome.runtime.connect({ name: 'composer' });
      await new Promise((done) => { other.onMessage.addListener(done); other.postMessage({ type: 'review', id: 1, text: 'hello' }); });
      return heard.length;`);
    expect(count).toBeLessThanOrEqual(1_200);
  });

  test('put words into the store as a promise nobody was asked about', async () => {
    const { heard } = await tell(`[{ type: 'remember', id: 5, words: ${JSON.stringify(SECRET)}, due: Date.now() + 1e6 }]`);
    expect(heard).toEqual([{ type: 'answer', id: 5, ok: false }]);
  });

  test('fill the phrases that are never flagged past their bound, or with more than a phrase', async () => {
    const { settled } = await tell(
      `[{ type: 'never-flag', id: 1, words: 'x'.repeat(5000) }, { type: 'never-flag', id: 1, words: 'you dork', tab: 3 }, { type: 'never-flag', id: 1, words: { a: 1 } }]`,
    );
    expect(settled).toBe(true);
    const phrases = await (await tend.worker()).evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const open = indexedDB.open('tend');
          open.onsuccess = () => {
            const get = open.result.transaction('policy').objectStore('policy').get('memory');
            get.onsuccess = () => {
              open.result.close();
              resolve(get.result?.phrases ?? []);
            };
          };
        }),
    );
    expect(phrases).toEqual([]);
  });

  test('have the card put into another tab or frame', async () => {
    const other = await chat(tend);
    const { heard } = await tell(
      `[{ type: 'open-prompt', id: 7, tabId: 1 }, { type: 'open-prompt', id: 8, frameId: 0 }, { type: 'open-prompt', id: 9, target: { tabId: 2 } }]`,
    );
    expect(heard).toEqual([]);
    expect(await (await ScriptWorld.of(other)).run("return Symbol.for('tend.prompt') in globalThis")).toBe(false);
    await other.close();
  });

  test('load a page of Tend’s, to read what it shows', async () => {
    const got = await world.run<string[]>(`const had = [];
      for (const path of ['home.html', 'popup.html', 'manifest.json']) had.push(await fetch(chrome.runtime.getURL(path)).then(() => 'had', () => 'refused'));
      return [...new Set(had)];`);
    expect(got).toEqual(['refused']);
  });
});
