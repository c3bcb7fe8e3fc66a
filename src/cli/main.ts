import packageJson from "../../package.json";
import { fileShop } from "../hosts/xlsx/file-shop";
import { newWorkbook, openFile } from "../hosts/xlsx/open-file";
import { plainDate } from "../core/text/plain-date";
import { commandLine } from "./command-line";

const now = new Date();
const today = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === null) throw new Error("the clock gives no date");

// a reader that goes away (| head) is no trouble of ours
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void commandLine(process.argv.slice(2), {
  open: openFile,
  create: newWorkbook,
  unzip: fileShop.unzip,
  today,
  version: packageJson.version,
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  // not process.exit: what was written to a pipe must still arrive
  process.exitCode = code;
});
