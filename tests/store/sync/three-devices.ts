// Three devices and the folder between them, as a random history has them: each writes, deletes, keeps in step, begins afresh; files are lost,
// rewound, doubled and shuffled on the way.
import fc from 'fast-check';
import { type DeviceId, NEVER, type Stamp } from '#lib/store/sync/clock.ts';
import type { Entry } from '#lib/store/sync/entry.ts';
import { type Here, stepOf } from '#lib/store/sync/step.ts';
import { nameOf } from '#lib/store/sync/version.ts';

interface Page {
  id: string;
  text: string;
}

const ids = [0, 1, 2].map((n) => `77a0c1e2-3b4c-4d5e-8f60-00000000000${n}`);
const device = fc.nat(2);
export const anyEvent = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), device, page: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), device, page: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('step' as const), device, order: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lose' as const), device, lines: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('double' as const), device }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('afresh' as const), device }) },
);
type Event = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

class Device {
  pages = new Map<string, Page>();
  here: Here;
  readonly #skew: number;

  constructor(name: number, skew: number) {
    this.here = { device: nameDevice(name), clock: NEVER, records: [], versions: [] };
    this.#skew = skew;
  }

  afresh(name: number): void {
    this.here = { device: nameDevice(name), clock: NEVER, records: [], versions: [] };
  }

  /** One step with what the folder shows. @returns what to add to this device's file */
  step(read: readonly Entry[], now: number): Entry[] {
    const records = [...this.pages.values()].map((record) => ({ store: 'journal' as const, record }));
    const { clock, changes, versions, publish } = stepOf({ ...this.here, records }, read, now + this.#skew);
    for (const { key, record } of changes) {
      if (record) this.pages.set(String(key), record as Page);
      else this.pages.delete(String(key));
    }
    const all = new Map(this.here.versions.map((version) => [version.name, version]));
    for (const version of versions) all.set(version.name, version);
    this.here = { ...this.here, clock, versions: [...all.values()] };
    return publish;
  }
}

function nameDevice(name: number): DeviceId {
  return name.toString(16).padStart(16, '0') as DeviceId;
}

export class World {
  readonly devices = [new Device(0, 0), new Device(1, -5_000_000), new Device(2, 7_000_000)];
  /** One file a device, also of names given up. */
  readonly #folder = new Map<DeviceId, Entry[]>();
  /** Texts that nobody who had them replaced or deleted. */
  readonly live = new Set<string>();
  #time = 1_700_000_000_000;
  #count = 3;

  play(event: Event): void {
    this.#time += 1000;
    this.#count += 1;
    const one = this.devices[event.device]!;
    switch (event.does) {
      case 'write': {
        const id = ids[event.page]!;
        this.live.delete(one.pages.get(id)?.text ?? '');
        const text = `text ${this.#count};`;
        this.live.add(text);
        one.pages.set(id, { id, text });
        break;
      }
      case 'delete': {
        const page = [...one.pages.values()][event.page];
        if (!page) break;
        this.live.delete(page.text);
        one.pages.delete(page.id);
        break;
      }
      case 'step':
        this.#step(one, event.order);
        break;
      case 'lose': {
        const file = this.#folder.get(one.here.device);
        file?.splice(event.lines);
        break;
      }
      case 'double': {
        const file = this.#folder.get(one.here.device);
        file?.push(...file);
        break;
      }
      case 'afresh':
        one.afresh(this.#count);
        break;
    }
  }

  /** Every device keeps in step until none has anything to say. */
  rest(): void {
    for (let round = 0; round < 6; round++) for (const one of this.devices) this.#step(one, round);
  }

  #step(one: Device, order: number): void {
    const all = [...this.#folder.values()].flat();
    const read = order % 2 ? all.toReversed() : all.slice(order % (all.length + 1)).concat(all.slice(0, order % (all.length + 1)));
    const publish = one.step(read, this.#time);
    this.#folder.set(one.here.device, [...(this.#folder.get(one.here.device) ?? []), ...publish]);
  }

  /** What each device holds: texts by id. */
  get texts(): Record<string, string>[] {
    return this.devices.map(({ pages }) =>
      Object.fromEntries([...pages.values()].map(({ id, text }) => [id, text] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
  }

  /** The name of every line that lies in the folder. */
  get lines(): { name: string; at: Stamp }[] {
    return [...this.#folder.values()].flat().map(({ store, key, at }) => ({ name: nameOf(store, key), at }));
  }
}
