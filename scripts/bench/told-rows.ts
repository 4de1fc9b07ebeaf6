// The figures of the gate and of Tend's own pages as lines of the table.
import type { GateFigures } from './gate.ts';
import type { PagesTimes } from './pages.ts';
import type { Row } from './row.ts';

export function gateRows({ drafts, held, keys }: GateFigures): Row[] {
  return [
    {
      what: `heated drafts held when Enter follows the last key by 150 ms, of ${drafts}`,
      unit: '%',
      values: [(100 * held) / drafts],
      reach: { kind: 'at least', least: 90 },
    },
    ...keys.map(
      ({ editor, characters, elements, shown, added }): Row => ({
        what: `script a keystroke adds${shown ? ' with a card open' : ''}: ${editor}, ${characters.toLocaleString('en')} characters, ${elements.toLocaleString('en')} elements`,
        unit: 'ms',
        values: added,
        reach: { kind: 'at most', most: shown ? 0.5 : characters > 1000 ? 0.4 : 0.3 },
      }),
    ),
  ];
}

export function pageRows(times: PagesTimes): Row[] {
  const line = (what: string, name: 'newtab' | 'popup', time: 'paint' | 'ready', most: number): Row => ({
    what,
    unit: 'ms',
    values: [times[name][time]],
    against: { what: 'an empty page of the extension', values: [times.empty[time]] },
    reach: { kind: 'above', most },
  });
  return [
    line('popup: first paint', 'popup', 'paint', 60),
    line('popup: ready to type', 'popup', 'ready', 60),
    line('new tab: first paint', 'newtab', 'paint', 20),
    line('new tab: its sentence', 'newtab', 'ready', 20),
  ];
}
