import { ofKind } from "../file-kind";
import { damaged, Package } from "./package";
import { ZipDamage } from "./zip-reader";

/** The parts of an .xlsx or .xlsm. Throws HostError. */
export function openPackage(bytes: Uint8Array): Package {
  try {
    return Package.open(bytes);
  } catch (cause) {
    if (cause instanceof ZipDamage && cause.message.startsWith(CUT_OFF)) throw ofKind("cut-off");
    if (cause instanceof ZipDamage || cause instanceof RangeError) throw damaged("", cause.message, cause);
    throw cause;
  }
}

const CUT_OFF = "no directory";
