import type { RawSheet } from "./raw-sheet";

/** A table of a printed sheet: the texts of each row under the headings, those of two rows joined. */
export type PrintedRow = { readonly [heading: string]: string };

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** The texts of a row, each merged one once. */
export const textsOf = (sheet: RawSheet, row: number): readonly string[] => [
  ...new Set(LETTERS.map((column) => sheet.text(row, column)).filter((text) => text !== "")),
];

/** The row whose first text begins so; 0 where none does. */
export function rowThat(sheet: RawSheet, begins: RegExp): number {
  for (let row = 1; row <= sheet.rows; row++) if (begins.test(textsOf(sheet, row)[0] ?? "")) return row;
  return 0;
}

/** The rows of the table whose caption begins so, or of the only one; a row that is a heading has it under "". Up to the first note. */
export function printedTable(sheet: RawSheet, caption: RegExp | null): readonly PrintedRow[] {
  const from = caption ? rowThat(sheet, caption) : 0;
  let header = from + 1;
  while (header <= sheet.rows && sheet.text(header, "A") !== "序号") header++;
  const deep = sheet.top(header + 1, "A") === header ? 1 : 0;
  const headings = LETTERS.map((column) =>
    [...new Set([sheet.text(header, column), sheet.text(header + deep, column)])]
      .filter((text) => text !== "")
      .join(" ")
      .replace(/\s+/gu, " "),
  );
  const rows: PrintedRow[] = [];
  for (let row = header + deep + 1; row <= sheet.rows; row++) {
    const texts = textsOf(sheet, row);
    if (/^(?:注：|数据来源|表[一二三四]|附表|制表单位)/u.test(texts[0] ?? "")) break;
    if (texts.length === 0) continue;
    if (!/^(?:\d+|[一二三四五六七八九十]+|—)?(?:\n（续）)?$/u.test(sheet.text(row, "A")) && sheet.text(row, "A") === sheet.text(row, "C"))
      rows.push({ "": sheet.text(row, "A") });
    else if (sheet.top(row, "A") === row)
      rows.push(Object.fromEntries(headings.flatMap((heading, at) => (heading === "" ? [] : [[heading, sheet.text(row, LETTERS[at] ?? "A")]]))));
  }
  return rows;
}

/** A printed count: the dash is none. */
export const numberIn = (text: string | undefined): number =>
  text === undefined || text === "—" || text === "" ? 0 : Number(/实(\d+)/u.exec(text)?.[1] ?? text);
