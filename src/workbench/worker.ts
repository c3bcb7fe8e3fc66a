import { openFile } from "../hosts/xlsx/open-file";
import { answerCalls } from "./background/answering";
import type { ToWorker } from "./background/calls";
import { keepFiles } from "./background/file-keeper";

/** The workbench's worker: files are opened, kept and written here, and tables judged, while the page stays alive. */
answerCalls(
  {
    post: (message, transfer = []) => postMessage(message, { transfer }),
    listen: (listener) => addEventListener("message", (event: MessageEvent<ToWorker>) => listener(event.data)),
  },
  keepFiles(openFile),
);
