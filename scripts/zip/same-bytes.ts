// A zip whose bytes depend on nothing but the files in it: sorted by name, all of one time. So that anybody can build it again and compare.

/** 1 January 1980, the first day a zip can tell. */
const TIME = 0;
const DATE = 0x0021;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bit 11: names in UTF-8. What follows the data instead of standing before it (bit 3) is put before it. */
const UTF8 = 0x0800;

interface Entry {
  name: Buffer;
  method: number;
  crc: number;
  size: number;
  data: Buffer;
}

/** @throws Error where that is no zip */
export function sameBytes(zip: Buffer): Buffer {
  const entries = entriesOf(zip).sort((one, other) => Buffer.compare(one.name, other.name));
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, method, crc, size, data } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(TIME, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([number(LOCAL), common, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.concat([number(ENTRY), Buffer.from([20, 0]), common, place, name]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, number(END), end]);
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(number(END));
  if (end < 0) throw new Error('not a zip');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('not a zip');
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.subarray(at + 46, at + 46 + nameLength);
    // Folders are in the names of their files.
    if (name.at(-1) !== '/'.charCodeAt(0)) {
      entries.push({
        name,
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        size: zip.readUInt32LE(at + 24),
        data: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
      });
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
