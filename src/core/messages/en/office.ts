import type { OfficeMessages } from "../office";
import { fileMistake } from "./file-mistakes";

export const office: OfficeMessages = {
  damaged: (mistakes) => `The office's file has mistakes (${mistakes.map(fileMistake).join("; ")}); nothing of it is used.`,
  passedOver: (mistakes) => `Some of the office's file is passed over (${mistakes.map(fileMistake).join("; ")}); the rest is used.`,
  fromOffice: (units) => `The list is that of office.json (${units} units). What is changed here holds on this machine.`,
  overOffice: (units) => `The list of this machine stands over that of office.json (${units} units). Save it empty to take the office's again.`,
  import: "Import list",
  export: "Export list",
  takeFromTable: "Take from this table",
  fromTable: (units) =>
    units === 0 ? "Every unit of this table is in the list." : `${units} unit${units === 1 ? "" : "s"} taken from this table. Check them and save.`,
  imported: (units) => `${units} units imported; they hold once saved.`,
  notImported: (mistakes) => `Not imported, the file has mistakes: ${mistakes.map(fileMistake).join("; ")}.`,
  exported: (file) => `Exported: ${file}. Put it as office.json (office.js for the WPS add-in) into this program's folder on the server.`,
  notExported: (why) => `Not exported: ${why}`,
};
