import { Inflate, inflateSync } from "fflate";
import { HostError } from "../../core/host-error";
import { LIMITS, megabytes, tooLarge, WHOLE_INFLATE_BYTES } from "../limits";
import { crc32 } from "./crc32";
import { inflateNatively } from "./native-zlib";

/** An entry as it stands in the file: enough to copy it untouched, and to inflate it when it is wanted. */
export interface ZipEntry {
  readonly name: string;
  /** The entry's record in the central directory, with extra fields and comment. */
  readonly central: Uint8Array;
  /** Where its local header stands in the file. */
  readonly offset: number;
  /** From the local header to what comes next in the file: data, descriptor, and whatever a program left behind them. */
  readonly local: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly encrypted: boolean;
}

/** A zip file as it stands. The order of its directory need not be that of its data: WPS writes them differently. */
export interface ZipFile {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly bytes: Uint8Array;
  /** What stands before the first entry: nothing as a rule. */
  readonly lead: Uint8Array;
  /** The comment of the file, and what stands behind its end. */
  readonly comment: Uint8Array;
  readonly tail: Uint8Array;
}

/** What is wrong with a zip file. `openPackage` turns it into a HostError. */
export class ZipDamage extends Error {
  override readonly name = "ZipDamage";
}

const END_OF_DIRECTORY = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** Reads a zip file's directory. Throws ZipDamage. */
export function readZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let { at } = end;
  if (end.count > LIMITS.parts) throw tooLarge(LIMITS.parts, "parts");
  const found: FoundEntry[] = [];
  for (let i = 0; i < end.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipDamage("directory");
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > bytes.length) throw new ZipDamage("directory");
    found.push(entryAt(bytes, view, at, length));
    at += length;
  }
  const behind = end.record + 22 + view.getUint16(end.record + 20, true);
  return {
    bytes,
    entries: withLocals(bytes, found, end.at),
    lead: bytes.subarray(
      0,
      found.reduce((least, { offset }) => Math.min(least, offset), end.at),
    ),
    comment: bytes.subarray(end.record + 22, behind),
    tail: bytes.subarray(behind),
  };
}

/** Where the directory is, and its end record. */
interface End {
  readonly record: number;
  readonly at: number;
  readonly count: number;
}

/** The last record that says where a directory is, and tells the truth; comment and other bytes may follow it. */
function findEnd(view: DataView): End {
  for (let record = view.byteLength - 22; record >= 0; record--) {
    if (view.getUint8(record) !== 0x50 || view.getUint32(record, true) !== END_OF_DIRECTORY) continue;
    if (record + 22 + view.getUint16(record + 20, true) > view.byteLength) continue;
    const { count, at, stop } = wideEnd(view, record) ?? { count: view.getUint16(record + 10, true), at: view.getUint32(record + 16, true), stop: record };
    // offsets count from the first byte: the directory of a file inside of a file that is cut off would not fit
    if (isDirectory(view, at, count, stop)) return { record, at, count };
  }
  throw new ZipDamage("no directory: the file is cut off");
}

function isDirectory(view: DataView, at: number, count: number, stop: number): boolean {
  if (count === 0) return at === stop;
  return at + 46 <= stop && view.getUint32(at, true) === DIRECTORY_ENTRY;
}

/** The wide form of the end of the directory, which large files have, and files of some writers that need it not. */
function wideEnd(view: DataView, record: number): { count: number; at: number; stop: number } | null {
  const locator = record - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) return null;
  const stop = Number(view.getBigUint64(locator + 8, true));
  if (stop + 56 > locator || view.getUint32(stop, true) !== WIDE_END) return null;
  return { count: Number(view.getBigUint64(stop + 32, true)), at: Number(view.getBigUint64(stop + 48, true)), stop };
}

type FoundEntry = Omit<ZipEntry, "local">;

/** Entries reach to the next one in the file: the length of a descriptor cannot be told from its bytes. */
function withLocals(bytes: Uint8Array, found: readonly FoundEntry[], directory: number): ZipEntry[] {
  const starts = [...new Set([...found.map(({ offset }) => offset), directory])].sort((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]));
  return found.map((one) => {
    const dataEnd = one.data.byteOffset - bytes.byteOffset + one.data.length;
    return { ...one, local: bytes.subarray(one.offset, Math.max(dataEnd, next.get(one.offset) ?? dataEnd)) };
  });
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): FoundEntry {
  const flags = view.getUint16(at + 8, true);
  const { size, compressed, offset } = sizesAt(view, at);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw new ZipDamage("entry");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stop = start + compressed;
  if (stop > bytes.length) throw new ZipDamage("entry is cut off");
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    central: bytes.subarray(at, at + length),
    offset,
    data: bytes.subarray(start, stop),
    method: view.getUint16(at + 10, true),
    size,
    crc: view.getUint32(at + 16, true),
    encrypted: (flags & 1) !== 0,
  };
}

/** Sizes and place of an entry; some writers put them into the zip64 field although they are small. */
function sizesAt(view: DataView, at: number): { size: number; compressed: number; offset: number } {
  let size = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end) {
    const id = view.getUint16(field, true);
    let next = field + 4;
    field = next + view.getUint16(field + 2, true);
    if (id !== 1) continue;
    const long = (): number => {
      if (next + 8 > end) throw new ZipDamage("zip64 field");
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    if (size === 0xffffffff) size = long();
    if (compressed === 0xffffffff) compressed = long();
    if (offset === 0xffffffff) offset = long();
  }
  return { size, compressed, offset };
}

/** Part names are ASCII; what is not is read as UTF-8. Some writers put backslashes, or a slash in front. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}

/**
 * The bytes of an entry. `limit` is asked of the size that the entry claims before anything is inflated, and of what
 * really comes out; beyond it is `too-large`. Throws ZipDamage where the data is not what the directory says.
 */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw tooLarge(megabytes(limit), "megabytes");
  if (entry.encrypted) throw new HostError("encrypted");
  const bytes = ahead.get(entry) ?? rawBytes(entry);
  ahead.delete(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new ZipDamage(`checksum of ${entry.name}`);
  return bytes;
}

/** What was inflated ahead of being asked for. */
const ahead = new WeakMap<ZipEntry, Uint8Array>();

/** Inflates an entry ahead, the fast way, where that is worth it. Never fails: whatever is wrong is said when it is asked for. */
export async function inflateAhead(entry: ZipEntry, limit: number): Promise<void> {
  if (entry.method !== 8 || entry.encrypted || entry.size > limit || entry.data.length < WORTH_IT) return;
  const bytes = await inflateNatively(entry.data, entry.size);
  if (bytes !== null) ahead.set(entry, bytes);
}

/** Below, starting a stream costs more than it saves. */
const WORTH_IT = 50_000;

function rawBytes(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.data;
  if (entry.method !== 8) throw new ZipDamage(`compression method ${entry.method}`);
  try {
    if (entry.data.length <= WHOLE_INFLATE_BYTES) return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
    return inflateInPieces(entry);
  } catch (cause) {
    if (cause instanceof ZipDamage) throw cause;
    throw new ZipDamage(`data of ${entry.name}`, { cause });
  }
}

function inflateInPieces(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > out.length) throw new ZipDamage(`size of ${entry.name}`);
    out.set(piece, length);
    length += piece.length;
  });
  const step = 1 << 19;
  for (let at = 0; at < entry.data.length; at += step) {
    inflate.push(entry.data.subarray(at, at + step), at + step >= entry.data.length);
  }
  return out.subarray(0, length);
}
