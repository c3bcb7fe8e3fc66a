import { HostError } from "../../core/host-error";
import { LIMITS, megabytes, tooLarge } from "../limits";
import { damaged, Package } from "./package";
import { ZipDamage } from "./zip-reader";

/** What kind of file the bytes are, by their first bytes and, for an OLE container, by the streams that it names. */
export type FileKind = "package" | "biff";

/** Tells files apart and answers those that cannot be read by name: `not-a-workbook`, `encrypted`, `too-large`. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(megabytes(LIMITS.fileBytes), "megabytes");
  if (bytes.length === 0) throw damaged("", "the file is empty");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "package";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (names(bytes, "EncryptedPackage") || names(bytes, "EncryptionInfo")) throw new HostError("encrypted");
    if (names(bytes, "Workbook") || names(bytes, "Book")) return "biff";
    throw damaged("", "an OLE file without a workbook");
  }
  throw damaged("", "neither a package nor an OLE file");
}

/** The parts of an .xlsx or .xlsm. */
export function openPackage(bytes: Uint8Array): Package {
  try {
    return Package.open(bytes);
  } catch (cause) {
    if (cause instanceof ZipDamage || cause instanceof RangeError) throw damaged("", cause.message, cause);
    throw cause;
  }
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE file has a stream of that name: names stand in its directory as UTF-16, each with 64 bytes at a multiple of 128. */
function names(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let fits = bytes[at + 64] === (name.length + 1) * 2;
    for (let i = 0; fits && i < name.length; i++) fits = bytes[at + i * 2] === name.charCodeAt(i) && bytes[at + i * 2 + 1] === 0;
    if (fits) return true;
  }
  return false;
}
