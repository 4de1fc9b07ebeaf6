// What goes on while nobody writes: in a focused box that nobody touches, and in a tab in the background.
import { type Frame, frameOf } from './ask.ts';
import { type BenchBrowser, metric } from './chat.ts';
import type { Row } from './row.ts';

/** How long it is watched, in milliseconds. */
const REST = 20_000;
/** The line is opened and the first question answered within this. */
const SETTLE = 1500;

/** What may wake somebody. Runs in a world of the extension's, sent there as text: counts each timer set and each that runs, from now on. */
function countActs(): void {
  type Timer = (run: (...given: unknown[]) => void, ...rest: unknown[]) => unknown;
  const scope = globalThis as unknown as Record<string, Timer> & { acts: number };
  scope.acts = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const own = scope[name];
    if (!own) continue;
    scope[name] = (run, ...rest) => {
      scope.acts += 1;
      const counted = (...given: unknown[]) => {
        scope.acts += 1;
        run(...given);
      };
      return own(counted, ...rest);
    };
  }
}

/** The same in the background: also what comes in from frames, and alarms that ring. */
function countHeard(): void {
  interface Heard {
    addListener(heard: (port: { onMessage: Heard }) => void): void;
  }
  const scope = globalThis as unknown as { acts: number; chrome: { runtime: Record<string, Heard>; alarms: { onAlarm: Heard } } };
  const count = () => {
    scope.acts += 1;
  };
  scope.chrome.runtime.onMessage?.addListener(count);
  scope.chrome.runtime.onConnect?.addListener((port) => {
    count();
    port.onMessage.addListener(count);
  });
  scope.chrome.alarms.onAlarm.addListener(count);
}

async function inFrame({ devtools, world }: Frame, expression: string): Promise<number> {
  const { result } = await devtools.send('Runtime.evaluate', { contextId: world, expression, returnByValue: true });
  return Number(result.value);
}

/** Milliseconds of script in a chat whose box has the focus. */
async function scriptAtRest(frame: Frame): Promise<number> {
  await frame.devtools.send('Performance.enable');
  const before = await metric(frame.devtools, 'ScriptDuration');
  await frame.page.waitForTimeout(REST);
  return ((await metric(frame.devtools, 'ScriptDuration')) - before) * 1000;
}

/** @param tend a browser with Tend in it. @param empty the same browser with an extension that does nothing */
export async function atRestRows(tend: BenchBrowser, empty: BenchBrowser): Promise<Row[]> {
  const worker = await tend.worker();
  await worker.evaluate(`(${countActs.toString()})(); (${countHeard.toString()})()`);
  const behind = await frameOf(tend, '31');
  const front = await frameOf(tend, '30');
  const none = await frameOf(empty, '30');
  const acts = async () => {
    const background = await worker.evaluate(() => (globalThis as unknown as { acts: number }).acts);
    return { background, front: await inFrame(front, 'acts'), behind: await inFrame(behind, 'acts') };
  };
  for (const frame of [behind, front]) await inFrame(frame, `(${countActs.toString()})()`);
  for (const { page } of [behind, front, none]) await page.getByLabel('Message').focus();
  await front.page.bringToFront();
  await front.page.waitForTimeout(SETTLE);
  const before = await acts();
  const [ours, theirs] = await Promise.all([scriptAtRest(front), scriptAtRest(none)]);
  const after = await acts();
  for (const { page } of [behind, front, none]) await page.close();
  const row = (where: string, what: keyof typeof after): Row => ({
    what: `timers, messages and alarms at rest in ${REST / 1000} s: ${where}`,
    unit: 'count',
    values: [after[what] - before[what]],
    reach: { kind: 'at most', most: 0 },
  });
  return [
    {
      what: `script run in a focused, untouched box in ${REST / 1000} s`,
      unit: 'ms',
      values: [ours],
      against: { what: 'an empty content script', values: [theirs] },
      reach: { kind: 'above', most: 0.1 },
    },
    row('a focused, untouched box', 'front'),
    row('a tab in the background', 'behind'),
    row("Tend's background", 'background'),
  ];
}
