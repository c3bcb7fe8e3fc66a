import { HostError } from "../core/host-error";
import { LIMITS, megabytes, tooLarge } from "./limits";
import { damaged } from "./package/package";
import { CompoundFile, isCompoundFile, XlsDamage } from "./xls/compound-file";

/** What kind of file the bytes are, by their first bytes and, for a compound file, by what lies in its root. */
export type FileKind = "package" | "biff";

/** How files begin that are sent as tables and are none that is read; in the order in which they are tried. */
const BEGINNINGS: readonly (readonly [kind: string, signs: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
  // workbooks of Excel 2, 3 and 4 have no container
  ["excel-4", [0x09, 0x00]],
  ["excel-4", [0x09, 0x02]],
  ["excel-4", [0x09, 0x04]],
];

/** What texts hold that are sent as tables, in the first of their characters; in the order in which they are tried. */
const TEXTS: readonly (readonly [kind: string, holds: RegExp])[] = [
  ["mht", /^(?:[\w-]+:[^\n]*\r?\n)*MIME-Version:/i],
  ["rtf", /^\{\\rtf/],
  ["sylk", /^ID;/],
  ["dif", /^TABLE\r?\n0,1/],
  ["word-xml", /schemas\.microsoft\.com\/office\/(?:word\/2003\/wordml|2006\/xmlPackage)/],
  ["xml-2003", /urn:schemas-microsoft-com:office:spreadsheet/],
  ["html", /<(?:html|table|!doctype html|meta|body)[\s>]/i],
];

/** Tells files apart and answers those that cannot be read by what they are: `not-a-workbook`, `encrypted`, `too-large`. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(megabytes(LIMITS.fileBytes), "megabytes");
  if (bytes.length === 0) throw ofKind("empty");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "package";
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (bytes[0] === 0x09 && bytes[1] === 0x08 && bytes[2] === 0x10) return "biff";
  const kind = BEGINNINGS.find(([, signs]) => signs.every((sign, index) => bytes[index] === sign))?.[0] ?? textKind(bytes);
  throw kind === null ? damaged("", "neither a package nor a compound file") : ofKind(kind);
}

function compoundKind(bytes: Uint8Array): FileKind {
  let file: CompoundFile;
  try {
    file = new CompoundFile(bytes);
  } catch (cause) {
    // what is in a container that is damaged can still be told by the names in it
    if (names(bytes, "EncryptedPackage") || names(bytes, "EncryptionInfo")) throw new HostError("encrypted", { cause });
    if (names(bytes, "WordDocument")) throw ofKind("doc");
    if (cause instanceof XlsDamage || cause instanceof RangeError) throw damaged("", cause.message, cause);
    throw cause;
  }
  if (file.has("EncryptedPackage") || file.has("EncryptionInfo")) throw new HostError("encrypted");
  if (file.has("Workbook") || file.has("Book")) return "biff";
  if (file.has("WordDocument")) throw ofKind("doc");
  if (file.has("PowerPoint Document")) throw ofKind("presentation");
  throw damaged("", "a compound file without a workbook");
}

/** Whether a compound file names such a stream: names stand in its directory as UTF-16, each with 64 bytes at a multiple of 128. */
function names(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let fits = bytes[at + 64] === (name.length + 1) * 2;
    for (let i = 0; fits && i < name.length; i++) fits = bytes[at + i * 2] === name.charCodeAt(i) && bytes[at + i * 2 + 1] === 0;
    if (fits) return true;
  }
  return false;
}

/** How much of a text is looked at. */
const LOOKED_AT = 4096;

/** What a text is; null for bytes that are none. */
function textKind(bytes: Uint8Array): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const head = bytes.subarray(0, LOOKED_AT);
  if (wide === null && head.includes(0)) return null;
  // what is sought is ASCII, in whatever encoding
  const text = new TextDecoder(wide ?? "utf-8")
    .decode(head)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const kind = TEXTS.find(([, holds]) => holds.test(text))?.[0];
  if (kind !== undefined) return kind;
  if (text.startsWith("<") || /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return null;
  return /[,\t;，|]/.test(text) || /\n/.test(text) ? "csv" : null;
}

/** The error for a file that is something else, by what it is (messages/ says what to do with it). */
export function ofKind(kind: string): HostError {
  return new HostError("not-a-workbook", { facts: { kind } });
}
