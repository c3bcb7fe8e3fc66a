import { installClient } from "./page-client";
import type { SheetDescription } from "../contract/harness";

declare global {
  interface Window {
    /** Set by the test before this script runs. */
    readonly sheetsOfTheTest: readonly SheetDescription[];
  }
}

installClient(window, window.sheetsOfTheTest);
