import { md5, rc4Stream, sha1 } from "./digests";
import { RECORD, Records } from "./records";

/**
 * The password that Excel tries by itself: a workbook whose structure is protected is encrypted with it, and opens without
 * asking ([MS-OFFCRYPTO] 2.3.6 and 2.3.5, [MS-XLS] 2.2.10).
 */
const DEFAULT_PASSWORD = "VelvetSweatshop";

/** The key changes every so many bytes of the stream. */
const BLOCK = 1024;
/** Records that are never encrypted, beside the BOF and that which says how: interface, locks, marks of shared files. */
const PLAIN: ReadonlySet<number> = new Set([RECORD.bof, RECORD.filePass, 0xe1, 0x194, 0x195, 0x196, 0x138]);

type KeyOf = (block: number) => Uint8Array;

/**
 * The stream as it would stand there without encryption, where the default password opens it; null where it does not.
 *
 * @param pass the record that says how it is encrypted
 */
export function withDefaultPassword(stream: Uint8Array, pass: Records): Uint8Array | null {
  const keyOf = keysOf(pass);
  if (keyOf === null) return null;
  const open = plainPlaces(stream);
  const out = stream.slice();
  for (let at = 0; at < out.length; at += BLOCK) {
    const keys = rc4Stream(keyOf(at / BLOCK), Math.min(BLOCK, out.length - at));
    for (let i = 0; i < keys.length; i++) if (open[at + i] !== 1) out[at + i] = (out[at + i] ?? 0) ^ (keys[i] ?? 0);
  }
  return out;
}

/** Bytes that are not encrypted: heads of records, some records, and where the list of sheets says that they stand. */
function plainPlaces(stream: Uint8Array): Uint8Array {
  const plain = new Uint8Array(stream.length).fill(1);
  const records = new Records(stream);
  while (records.next())
    if (!PLAIN.has(records.id)) plain.fill(0, Math.min(records.end, records.start + (records.id === RECORD.boundSheet ? 4 : 0)), records.end);
  return plain;
}

function keysOf(pass: Records): KeyOf | null {
  if (pass.length < 6 || pass.u16(0) !== 1) return null;
  const bytes = pass.bytes.subarray(pass.start, pass.end);
  if (pass.u16(2) === 1 && pass.u16(4) === 1)
    return bytes.length < 54 ? null : firstKeys(bytes.subarray(6, 22), bytes.subarray(22, 38), bytes.subarray(38, 54));
  if (pass.u16(4) === 2 && pass.length >= 48) return laterKeys(pass, bytes);
  return null;
}

/** Excel 97 and 2000: MD5 and 40 bits. */
function firstKeys(salt: Uint8Array, verifier: Uint8Array, check: Uint8Array): KeyOf | null {
  const first = md5(utf16(DEFAULT_PASSWORD)).subarray(0, 5);
  const sixteen = joined(...Array.from({ length: 16 }, () => [first, salt]).flat());
  const base = md5(sixteen).subarray(0, 5);
  return verified((block) => md5(joined(base, u32(block))), verifier, check, md5);
}

/** Excel 2002 and later: SHA-1 and as many bits as the file says. */
function laterKeys(pass: Records, bytes: Uint8Array): KeyOf | null {
  const head = 14;
  const bits = pass.u32(head + 16) || 40;
  const at = head + pass.u32(10);
  if (at + 60 > bytes.length || bits > 128) return null;
  const base = sha1(joined(bytes.subarray(at + 4, at + 20), utf16(DEFAULT_PASSWORD)));
  const keyOf: KeyOf = (block) => {
    const key = sha1(joined(base, u32(block))).subarray(0, bits / 8);
    return bits === 40 ? joined(key, new Uint8Array(11)) : key;
  };
  return verified(keyOf, bytes.subarray(at + 20, at + 36), bytes.subarray(at + 40, at + 60), sha1);
}

/** The keys, where the file's own proof of the password comes out right. */
function verified(keyOf: KeyOf, verifier: Uint8Array, check: Uint8Array, digest: (bytes: Uint8Array) => Uint8Array): KeyOf | null {
  const keys = rc4Stream(keyOf(0), verifier.length + check.length);
  const plain = joined(verifier, check).map((byte, index) => byte ^ (keys[index] ?? 0));
  const right = digest(plain.subarray(0, verifier.length));
  return right.every((byte, index) => byte === plain[verifier.length + index]) ? keyOf : null;
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
const u32 = (number: number): Uint8Array => Uint8Array.of(number & 255, (number >>> 8) & 255, (number >>> 16) & 255, number >>> 24);

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
