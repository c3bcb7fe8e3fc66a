import { Inflate, inflateSync } from "fflate";
import { megabytes, tooLarge, WHOLE_INFLATE_BYTES } from "../limits";
import { crc32 } from "./crc32";
import { inflateNatively } from "./native-zlib";

/** An entry as it stands in the file: enough to copy it untouched, and to inflate it when it is wanted. */
export interface ZipEntry {
  readonly name: string;
  /** The entry's record in the central directory, with extra fields and comment. */
  readonly central: Uint8Array;
  /** From the local header to the end of the data (and of its descriptor). */
  readonly local: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly encrypted: boolean;
}

/** What is wrong with a zip file. `openPackage` turns it into a HostError. */
export class ZipDamage extends Error {
  override readonly name = "ZipDamage";
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;

/** The entries of a zip file in the order of its directory. Throws ZipDamage. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipDamage("directory");
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push(entryAt(bytes, view, at, length));
    at += length;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ZipDamage("no directory: the file is cut off");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const { size, compressed, offset, wide } = sizesAt(view, at);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw new ZipDamage("entry");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stop = start + compressed;
  if (stop > bytes.length) throw new ZipDamage("entry is cut off");
  let end = stop;
  if (flags & 8) {
    const signed = stop + 4 <= bytes.length && view.getUint32(stop, true) === DESCRIPTOR;
    end = stop + (signed ? 4 : 0) + (wide ? 20 : 12);
  }
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    central: bytes.subarray(at, at + length),
    local: bytes.subarray(offset, Math.min(end, bytes.length)),
    data: bytes.subarray(start, stop),
    method: view.getUint16(at + 10, true),
    size,
    crc: view.getUint32(at + 16, true),
    encrypted: (flags & 1) !== 0,
  };
}

/** Sizes and place of an entry; some writers put them into the zip64 field although they are small. */
function sizesAt(view: DataView, at: number): { size: number; compressed: number; offset: number; wide: boolean } {
  let size = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  let wide = false;
  while (field + 4 <= end) {
    const id = view.getUint16(field, true);
    let next = field + 4;
    field = next + view.getUint16(field + 2, true);
    if (id !== 1) continue;
    wide = true;
    const long = (): number => {
      if (next + 8 > end) throw new ZipDamage("zip64 field");
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    if (size === 0xffffffff) size = long();
    if (compressed === 0xffffffff) compressed = long();
    if (offset === 0xffffffff) offset = long();
  }
  return { size, compressed, offset, wide };
}

/** Part names are ASCII; what is not is read as UTF-8. Some writers put backslashes. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/");
}

/**
 * The bytes of an entry. `limit` is asked of the size that the entry claims before anything is inflated, and of what
 * really comes out; beyond it is `too-large`. Throws ZipDamage where the data is not what the directory says.
 */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw tooLarge(megabytes(limit));
  if (entry.encrypted) throw new ZipDamage("encrypted entry");
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
