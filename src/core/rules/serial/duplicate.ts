import { cellOfItem } from "../../table/cell-of-field";
import { readSerials, type SerialRun } from "../../table/serial-runs";
import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import { runName } from "../missing-references";
import type { ReportProblem } from "../rule";

export type SerialDuplicateFacts = {
  readonly serial: string;
  /** The run's name where numbering starts again, else "". */
  readonly run: string;
  /** The beginnings of both tasks, the earlier one first. */
  readonly first: string;
  readonly second: string;
};

/** The same serial twice in one run, with different tasks. A table whose serials number groups is left alone. */
export const serialDuplicate = defineRule({
  id: "serial/duplicate",
  severity: "error",
  addressee: "compiler",
  needs: ["serial"],
  check(table, _context, report: ReportProblem<SerialDuplicateFacts>) {
    const readings = readSerials(table);
    for (const { run } of readings) {
      if (numbersGroups(run)) continue;
      const first = new Map<number, number>();
      for (const { item: index, number } of run.entries) {
        if (number === null) continue;
        const earlier = first.get(number);
        if (earlier === undefined) {
          first.set(number, index);
          continue;
        }
        const [one, two] = [table.items[earlier], table.items[index]];
        const cell = two && cellOfItem(table, two, "serial");
        if (!one || !two || !cell || sameTask(one.task, two.task)) continue;
        const name = readings.length === 1 ? "" : runName(table, run.section);
        report([cell], { serial: String(number), run: name, first: shortQuote(one.task, 14), second: shortQuote(two.task, 14) });
      }
    }
  },
});

const sameTask = (a: string, b: string): boolean => a.replace(/\s+/g, "") === b.replace(/\s+/g, "");

/** Whether a serial stands on every row of its group (1 1 1 2 2): then it does not number items. */
function numbersGroups(run: SerialRun): boolean {
  const known = run.entries.filter((entry) => entry.number !== null);
  const repeated = known.filter((entry, index) => index > 0 && entry.number === known[index - 1]?.number).length;
  return repeated * 4 > known.length;
}
