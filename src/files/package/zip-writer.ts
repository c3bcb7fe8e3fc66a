import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { deflateNatively } from "./native-zlib";
import { ZipDamage, type ZipEntry, type ZipFile } from "./zip-reader";

/** What goes into a file: an entry copied as it was, or new bytes under a name. */
export type Outgoing = ZipEntry | { readonly name: string; readonly bytes: Uint8Array };

/** 1980-01-01 00:00, the first moment that a zip file knows: the same input gives the same file. */
const DOS_DATE = 0x0021;
/** Larger parts are packed the quick way: half the time for a tenth more bytes. */
const QUICK_FROM = 1_000_000;
/** Names are UTF-8. */
const UTF8_NAME = 0x0800;

/**
 * A zip file of these entries, its directory in their order. Copied entries keep their bytes, headers and compression.
 * `origin`: the file that they come from; data then stands in the order of that file, what was replaced in its old
 * place, what is new behind all others; the comment and what stood around the entries stays.
 */
export function writeZip(entries: readonly Outgoing[], origin?: ZipFile): Uint8Array {
  const places = new Map(origin?.entries.map(({ name, offset }) => [name.toLowerCase(), offset]));
  const placeOf = (entry: Outgoing): number => ("central" in entry ? entry.offset : (places.get(entry.name.toLowerCase()) ?? Infinity));
  const made = entries.map((entry) =>
    "bytes" in entry ? { entry, ...packed(entry.name, entry.bytes) } : { entry, local: [entry.local], central: entry.central.slice() },
  );
  const inFile = origin === undefined ? made : [...made].sort((a, b) => compare(placeOf(a.entry), placeOf(b.entry)));
  const pieces: Uint8Array[] = origin === undefined ? [] : [origin.lead];
  let offset = origin?.lead.length ?? 0;
  for (const { local, central } of inFile) {
    moveTo(central, offset);
    for (const piece of local) {
      pieces.push(piece);
      offset += piece.length;
    }
  }
  const directory = made.reduce((sum, { central }) => sum + central.length, 0);
  pieces.push(...made.map(({ central }) => central), endRecord(entries.length, directory, offset, origin?.comment.length ?? 0));
  if (origin !== undefined) pieces.push(origin.comment, origin.tail);
  return joined(pieces);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Tells a directory record where its entry stands now. One whose place is in a wide field is told there. */
function moveTo(central: Uint8Array, offset: number): void {
  const view = new DataView(central.buffer, central.byteOffset, central.byteLength);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true);
    return;
  }
  const wide = [20, 24].filter((at) => view.getUint32(at, true) === 0xffffffff).length * 8;
  let field = 46 + view.getUint16(28, true);
  const end = field + view.getUint16(30, true);
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === 1) {
      view.setBigUint64(field + 4 + wide, BigInt(offset), true);
      return;
    }
    field += 4 + view.getUint16(field + 2, true);
  }
  throw new ZipDamage("zip64 field");
}

/** What was deflated ahead of being written. */
const ahead = new WeakMap<Uint8Array, Uint8Array>();
/** Below, starting a stream costs more than it saves. */
const WORTH_IT = 50_000;

/** Deflates large entries ahead, the fast way; for speed only. */
export async function packAhead(entries: readonly Outgoing[]): Promise<void> {
  await Promise.all(
    entries.map(async (entry) => {
      if (!("bytes" in entry) || entry.bytes.length < WORTH_IT || ahead.has(entry.bytes)) return;
      const data = await deflateNatively(entry.bytes);
      if (data !== null) ahead.set(entry.bytes, data);
    }),
  );
}

function packed(name: string, bytes: Uint8Array): { local: Uint8Array[]; central: Uint8Array } {
  const title = new TextEncoder().encode(name);
  const data = ahead.get(bytes) ?? deflateSync(bytes, { level: bytes.length > QUICK_FROM ? 1 : 6 });
  const crc = crc32(bytes);
  const header = new Uint8Array(30 + title.length);
  const central = new Uint8Array(46 + title.length);
  const fields = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 8, DOS_DATE, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint16(at + 22, title.length, true);
  };
  const local = new DataView(header.buffer);
  local.setUint32(0, 0x04034b50, true);
  fields(local, 4);
  header.set(title, 30);
  const directory = new DataView(central.buffer);
  directory.setUint32(0, 0x02014b50, true);
  directory.setUint16(4, 20, true);
  fields(directory, 6);
  central.set(title, 46);
  return { local: [header, data], central };
}

function endRecord(count: number, size: number, offset: number, comment: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment, true);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
