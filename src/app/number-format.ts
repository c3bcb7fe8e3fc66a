import { GENERAL } from "../core/grid/number-format";
import type { CellStyle } from "../core/reports/laid-out-sheet";

/** The number format (en-US codes) of each kind of cell that a laid-out sheet has. */
export const NUMBER_FORMATS: { readonly [F in CellStyle["format"]]: string } = {
  text: "@",
  general: GENERAL,
  integer: "0",
  "percent-1": "0.0%",
  "decimal-1": "0.0",
  date: "yyyy-mm-dd",
};
