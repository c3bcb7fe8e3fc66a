import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { OpenedFile } from "../../src/app/workbook";
import { answerCalls } from "../../src/workbench/background/answering";
import { Caller } from "../../src/workbench/background/caller";
import type { Port } from "../../src/workbench/background/calls";
import { keepFiles } from "../../src/workbench/background/file-keeper";
import { RemoteFile } from "../../src/workbench/background/remote-file";
import type { ContractHarness, OpenBook } from "./harness";
import { openXlsx, type XlsxBook } from "./xlsx-harness";

/** One end of a channel as page and worker have it: whatever crosses is copied by structured clone. */
function portOf<Out, In>(end: MessagePort): Port<Out, In> {
  return {
    post: (message, transfer = []) =>
      end.postMessage(
        message,
        transfer.filter((one) => one instanceof ArrayBuffer),
      ),
    listen: (listener) => void end.on("message", listener),
  };
}

/** A file as the page of the workbench has it: behind a channel. `end` closes the channel. */
export async function fileBehindChannel(file: OpenedFile): Promise<{ readonly remote: RemoteFile; readonly caller: Caller; readonly end: () => void }> {
  const { port1, port2 } = new MessageChannel();
  answerCalls(
    portOf(port2),
    keepFiles(() => Promise.resolve(file)),
  );
  const caller = new Caller(portOf(port1));
  const opened = await caller.call("open", { bytes: new Uint8Array(0), name: "" });
  return { remote: new RemoteFile(caller, new WeakMap(), opened), caller, end: () => port1.close() };
}

async function behind(book: XlsxBook): Promise<OpenBook> {
  const { remote, end } = await fileBehindChannel(book.workbook);
  return {
    ...book,
    workbook: remote,
    reopen: async () => behind(await book.reopen()),
    close: async () => {
      end();
      await book.close();
    },
  };
}

/** Workbooks of the file host, spoken with over a channel, as the workbench speaks with its worker. */
export const remoteHarness: ContractHarness = { open: async (sheets, options = {}) => behind(openXlsx(sheets, options)) };
