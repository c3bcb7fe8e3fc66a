import type { FileShop } from "../../app/file-shop";
import { HostError } from "../../core/host-error";
import { unzip, zipOf } from "../../files/archive";
import { newWorkbook, openFile } from "./open-file";

/** Workbook files made and opened by this host. */
export const fileShop: FileShop = {
  create: newWorkbook,
  open: openFile,
  zip: zipOf,
  unzip: (bytes, name) => {
    try {
      return unzip(bytes);
    } catch (cause) {
      if (cause instanceof HostError) throw cause;
      throw new HostError("not-a-workbook", { facts: { file: name, kind: "cut-off" }, cause });
    }
  },
};
