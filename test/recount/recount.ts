import type { RawSheet } from "./raw-sheet";

/** Where a table has what, and how it writes its statuses; told by a person who looked at it. */
export interface Form {
  readonly header: number;
  readonly last: number;
  readonly serial: string;
  readonly task: string;
  readonly subtask?: string;
  readonly units: string;
  /** The cell that holds the status. */
  readonly tag: string;
  /** `section`: rows that are a heading over all columns; else the column of the category. */
  readonly sections: "rows" | { readonly column: string };
  /** The words of the table from the worst to the best: an item of several sub-tasks has the worst. */
  readonly words: readonly string[];
  /** Words that the table uses for one of those above. */
  readonly also?: { readonly [word: string]: string };
  /** A word counts only where the text begins with it, sign and bracket aside. */
  readonly onlyAtStart?: boolean;
}

export interface CountedLeaf {
  readonly row: number;
  readonly word: string | null;
  /** The lines of its units cell, white space off. */
  readonly lines: readonly string[];
  /** 牵头单位 as the task names it; "" where it names none. */
  readonly named: string;
}

export interface CountedItem {
  readonly section: string;
  readonly task: string;
  readonly leaves: readonly CountedLeaf[];
  readonly word: string | null;
}

const bare = (text: string): string => text.replace(/\s/gu, "");
const withoutLead = (task: string): string => bare(task).replace(/[（(](?:牵头|联系)单位[：:].*$/u, "");

/** The items of a table, counted row by row with nothing but its cells: no heading is guessed, no name joined, no text judged. */
export function recount(sheet: RawSheet, form: Form): readonly CountedItem[] {
  const items: { section: string; task: string; leaves: CountedLeaf[] }[] = [];
  let section = "";
  for (let row = form.header + 1; row <= form.last; row++) {
    const task = bare(sheet.text(row, form.task));
    const serial = bare(sheet.text(row, form.serial));
    const subtask = form.subtask === undefined ? "" : bare(sheet.text(row, form.subtask));
    if ((task === "" && subtask === "") || serial === "序号") continue;
    if (form.sections === "rows" && task !== "" && serial === task) {
      section = task;
      continue;
    }
    if (form.sections !== "rows") section = bare(sheet.text(row, form.sections.column));
    const before = items.at(-1);
    // a sub-task whose task stands above it belongs to that
    const isSame =
      before !== undefined && before.section === section && (task === "" || sheet.top(row, form.task) < row || withoutLead(before.task) === withoutLead(task));
    if (!isSame) items.push({ section, task, leaves: [] });
    const item = items.at(-1);
    const word = wordOf(sheet.text(row, form.tag), form);
    // a page break repeats an item without a unit of its own; a sub-task has text in a column of its own
    if (isSame && bare(sheet.text(row, form.units)) === "" && (subtask === "" || subtask === task)) continue;
    // a text that a page break cut goes on without its word
    const said = word ?? (isSame && subtask !== "" ? (item?.leaves.at(-1)?.word ?? null) : null);
    const named = /[（(]牵头单位[：:]([^（()）]+)/u.exec(task)?.[1] ?? "";
    item?.leaves.push({
      row,
      word: said,
      lines: sheet
        .text(row, form.units)
        .split("\n")
        .map(bare)
        .filter((line) => line !== ""),
      named,
    });
  }
  return items.map((item) => ({
    ...item,
    word: worst(
      item.leaves.map(({ word }) => word),
      form.words,
    ),
  }));
}

/** The word of a cell: where two stand, the worse. */
function wordOf(text: string, form: Form): string | null {
  const flat = bare(text).replace(/▲/gu, "");
  const found = [...form.words, ...Object.keys(form.also ?? {})].filter((word) => {
    if (form.onlyAtStart) return flat.startsWith(`${word}。`);
    return flat === word || flat.startsWith(`${word}：`) || [`【${word}】`, `[${word}]`].some((tag) => flat.includes(tag));
  });
  return worst(
    found.map((word) => form.also?.[word] ?? word),
    form.words,
  );
}

function worst(words: readonly (string | null)[], order: readonly string[]): string | null {
  const known = words.filter((word) => word !== null);
  return order.find((word) => known.includes(word)) ?? null;
}
