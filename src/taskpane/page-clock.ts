import { plainDate, type PlainDate } from "../core/text/plain-date";
import type { Clock } from "./actions/pane-context";

/** The clock of the machine, for entry files to pass in: local days, as an office counts them. */
export const pageClock: Clock = {
  today(): PlainDate {
    const now = new Date();
    return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "1970-01-01";
  },
  time(): string {
    const now = new Date();
    return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  },
};
