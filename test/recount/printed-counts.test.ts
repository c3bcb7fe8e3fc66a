import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { commandLine } from "../../src/cli/command-line";
import type { ReportId } from "../../src/core/grid/report-id";
import { newWorkbook, openFile } from "../../src/hosts/xlsx/open-file";
import { describeShared, sharedPath } from "../fixtures/shared-data";
import { numberIn, printedTable, rowThat, textsOf, type PrintedRow } from "./printed";
import { rawSheets, type RawSheet } from "./raw-sheet";
import { recount, type CountedLeaf, type Form } from "./recount";

/**
 * Every count that the reports of a table print against a count of its cells that shares nothing with the program: the
 * files are unzipped and read here, and how each table is built stands below, as a person sees it.
 */
interface Case {
  readonly file: string;
  readonly form: Form;
  /** What each status has over its column and in its block. */
  readonly more?: readonly string[];
  readonly items: number;
}

const TOWN: Omit<Form, "last"> = { header: 3, serial: "A", task: "B", units: "D", tag: "E", sections: "rows", words: ["进展滞后", "项目暂停", "顺利推进"] };
const samples: readonly (readonly [string, Case])[] = [
  ["zehe", { file: resolve(__dirname, "../../samples/zehe-2025-h1.xlsx"), form: { ...TOWN, last: 83 }, items: 65 }],
  [
    "lanping",
    {
      file: resolve(__dirname, "../../samples/lanping-livelihood-2025-09.xlsx"),
      form: {
        header: 3,
        last: 23,
        serial: "A",
        task: "C",
        units: "I",
        tag: "L",
        sections: { column: "B" },
        words: ["推进缓慢", "未开工", "正常推进", "已完成"],
        also: { 已完工: "已完成" },
      },
      items: 20,
    },
  ],
];
const published: readonly (readonly [string, Case])[] = [
  ["tanzhou", { file: "tanzhou-2019-h1.xlsx", form: { ...TOWN, header: 2, last: 97 }, items: 89 }],
  [
    "jiangmen",
    {
      file: "jiangmen-2018-q3.xlsx",
      form: {
        header: 3,
        last: 408,
        serial: "A",
        task: "B",
        subtask: "C",
        units: "D",
        tag: "F",
        sections: "rows",
        onlyAtStart: true,
        words: ["未按进度完成", "基本按进度完成", "按进度完成", "已完成", "计划调整"],
      },
      items: 247,
    },
  ],
];

/** Where what a report counts is counted anew: here, of its sheet, or in a test that says of what. A report that is not here does not compile. */
const COUNTED: { readonly [R in ReportId]: "here" | `${"src" | "test"}/${string}.test.ts` } = {
  summary: "here",
  lagging: "here",
  problems: "here",
  "return-list": "here",
  supervision: "here",
  comparison: "test/published-comparison.test.ts",
  indicators: "test/reports/numbers-borne-out.test.ts",
};
const wanted = Object.entries(COUNTED).flatMap(([id, where]) => (where === "here" ? [id === "return-list" ? "returns" : id] : []));

test("what is not counted anew here is where it is said to be", () => {
  for (const where of Object.values(COUNTED)) if (where !== "here") expect([where, existsSync(resolve(__dirname, "../..", where))]).toEqual([where, true]);
});

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "recount-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The sheets of `run` with all its reports, and what it was made of. */
async function printed(file: string, ...more: readonly string[]): Promise<{ readonly source: RawSheet; readonly sheet: (name: string) => RawSheet }> {
  const out = join(folder, "报表.xlsx");
  let err = "";
  const code = await commandLine(["run", file, "-o", out, "--reports", wanted.join(","), ...more], {
    open: openFile,
    create: newWorkbook,
    unzip: () => null,
    today: "2025-10-09",
    version: "0.0.0",
    colour: false,
    out: () => undefined,
    err: (text) => void (err += text),
  });
  if (code !== 0) throw new Error(err);
  const [source] = rawSheets(new Uint8Array(readFileSync(file)));
  const sheets = rawSheets(new Uint8Array(readFileSync(out)));
  const sheet = (name: string): RawSheet => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  if (!source) throw new Error("no sheet");
  return { source, sheet };
}

const count = (items: readonly { readonly word: string | null }[], word: string | null): number => items.filter((item) => item.word === word).length;
const share = (part: number, of: number): string => (Math.round((part * 1000) / of) / 10).toFixed(1);
const title = (section: string): string =>
  section
    .replace(/^[一二三四五六七八九十]+、/u, "")
    .replace(/同志分管.*$/u, "")
    .replace(/[（(]共\d+项[)）]$/u, "");

/** Whether a printed unit is the lead of a leaf: the one its task names, else the first of its cell, which may go over lines. */
function leads(unit: string, leaf: CountedLeaf): boolean {
  if (leaf.named !== "") return leaf.named === unit;
  return leaf.lines.length === 0 ? unit === "未列牵头单位" : leaf.lines.some((_, at) => leaf.lines.slice(0, at + 1).join("") === unit);
}

/** The column of a status, with or without 项数 under it. */
const under = (row: PrintedRow, word: string): number => numberIn(row[`${word} 项数`] ?? row[word] ?? row[`牵头事项 ${word}`]);

describe.each(samples)("%s", (_, one) => checkAll(one, (file) => file));
describeShared("the published tables", () => {
  describe.each(published)("%s", (_, one) => checkAll(one, sharedPath));

  test("a ledger on a day: what is past its date stands on the list, and is counted", async () => {
    const { sheet } = await printed(sharedPath("next/ledger.xlsx"), "--as-of", "2025-01-01");
    const rows = printedTable(sheet("滞后事项清单"), null);
    const blocks = blocksOf(rows);
    expect([...blocks.values()].flat().map((row) => row.原序号)).toContain("一—11");
    for (const [heading, own] of blocks) expect(heading).toContain(`（${String(own.length)}项）`);
  });
});

/** The rows of each block of a list, by its heading; a row that goes on from another page is none of its own. */
function blocksOf(rows: readonly PrintedRow[]): ReadonlyMap<string, readonly PrintedRow[]> {
  const blocks = new Map<string, PrintedRow[]>();
  let open: PrintedRow[] = [];
  for (const row of rows) {
    const heading = row[""];
    if (heading !== undefined) blocks.set(heading, (open = []));
    else if (/^\d+$/u.test(row.序号 ?? "")) open.push(row);
  }
  return blocks;
}

const NOBODY = "未列牵头单位";

/** What a row of 退回修改清单 asks for: several things of one cell are numbered. */
const asked = (row: PrintedRow): number => Math.max(1, (row.需补充或核实的内容 ?? "").match(/^\d+\./gmu)?.length ?? 0);

function checkAll({ file, form, items: expected }: Case, at: (file: string) => string): void {
  test("the paragraph, and the table by section", async () => {
    const { source, sheet } = await printed(at(file));
    const items = recount(source, form);
    expect(items).toHaveLength(expected);
    const summary = sheet("汇总表");
    const paragraph = textsOf(summary, 3)[0] ?? "";
    expect(paragraph).toContain(`共${String(items.length)}项`);
    for (const word of form.words) {
      const n = count(items, word);
      if (n > 0) expect(paragraph).toContain(`${word}${String(n)}项，占${share(n, items.length)}%`);
      else expect(paragraph).not.toMatch(new RegExp(`[；，。]${word}\\d+项`, "u"));
    }
    // every number of items that the paragraph gives has so many numbers behind it
    for (const [, n, numbers = ""] of paragraph.matchAll(/(\d+)项（第([\d、]+)项）/gu)) expect(numbers.split("、")).toHaveLength(Number(n));

    const rows = printedTable(summary, /^表一/u);
    const sections = [...new Set(items.map(({ section }) => section))];
    expect(rows).toHaveLength(sections.length + 1);
    rows.forEach((row, index) => {
      const own = index < sections.length ? items.filter(({ section }) => section === sections[index]) : items;
      if (index < sections.length) expect(row.工作板块 ?? row.分管领导).toBe(title(sections[index] ?? ""));
      expect(numberIn(row.事项数)).toBe(own.length);
      if (row.子项数 !== undefined) expect(numberIn(row.子项数)).toBe(own.reduce((sum, { leaves }) => sum + leaves.length, 0));
      for (const word of form.words) expect([word, under(row, word)]).toEqual([word, count(own, word)]);
      expect(numberIn(row.未标注)).toBe(count(own, null));
      for (const word of form.words)
        if (row[`${word} 占比`] !== undefined && count(own, word) > 0) expect(Number(row[`${word} 占比`]).toFixed(1)).toBe(share(count(own, word), own.length));
    });
  });

  test("the table by unit counts what its leads lead", async () => {
    const { source, sheet } = await printed(at(file));
    const items = recount(source, form);
    const rows = printedTable(sheet("汇总表"), /^表二/u);
    const byLeaf = rows[0]?.子项数 !== undefined;
    const led: readonly { readonly leaf: CountedLeaf; readonly word: string | null }[] = byLeaf
      ? items.flatMap(({ leaves }) => leaves.map((leaf) => ({ leaf, word: leaf.word })))
      : items.flatMap(({ leaves, word }) => (leaves[0] ? [{ leaf: leaves[0], word }] : []));
    let sum = 0;
    for (const row of rows) {
      const unit = row.责任单位 ?? row.牵头单位;
      const total = numberIn(byLeaf ? row.子项数 : row["牵头事项 小计"]);
      if (unit === undefined || row[""] !== undefined) continue;
      if (unit === "合计") {
        expect([total, sum]).toEqual([led.length, led.length]);
        continue;
      }
      const own = led.filter(({ leaf }) => leads(unit, leaf));
      expect([unit, total, ...form.words.map((word) => under(row, word))]).toEqual([unit, own.length, ...form.words.map((word) => count(own, word))]);
      sum += total;
    }
  });

  test("the list holds every item that it counts, block by block", async () => {
    const { source, sheet } = await printed(at(file));
    const items = recount(source, form);
    const list = sheet("滞后事项清单");
    const blocks = blocksOf(printedTable(list, null));
    const subtitle = textsOf(list, 2)[0] ?? "";
    expect(Number(/^共(\d+)项/u.exec(subtitle)?.[1])).toBe([...blocks.values()].reduce((sum, rows) => sum + rows.length, 0));
    for (const [heading, rows] of blocks) {
      expect(heading).toContain(`（${String(rows.length)}项）`);
      const word = form.words.find((one) => new RegExp(`、▲?${one}（`, "u").test(heading));
      if (word === undefined) continue;
      expect(subtitle).toContain(`${word}${String(rows.length)}项`);
      expect([word, rows.length]).toEqual([word, count(items, word)]);
    }
  });

  test("the list of problems holds as many as it says", async () => {
    const { sheet } = await printed(at(file));
    const list = sheet("校验问题清单");
    const rows = printedTable(list, null);
    const subtitle = textsOf(list, 2)[0] ?? "";
    expect(Number(/^共(\d+)个问题/u.exec(subtitle)?.[1])).toBe(rows.length);
    for (const kind of ["应改", "待核"])
      expect(Number(new RegExp(`${kind}(\\d+)个`, "u").exec(subtitle)?.[1] ?? 0)).toBe(rows.filter((row) => row.类别 === kind).length);
    expect(rowThat(list, /^数据来源/u)).toBeGreaterThan(0);
  });

  test("the list of what goes back holds as many as it says, unit by unit", async () => {
    const { sheet } = await printed(at(file));
    const list = sheet("退回修改清单");
    const [, places, units] = /^共(\d+)处，涉及(\d+)个单位/u.exec(textsOf(list, 2)[0] ?? "") ?? [];
    const blocks = [...blocksOf(printedTable(list, null))].map(([heading, rows]) => ({ heading, count: rows.reduce((sum, row) => sum + asked(row), 0) }));
    expect(blocks.filter(({ heading }) => !heading.includes(NOBODY))).toHaveLength(Number(units));
    expect(blocks.reduce((sum, { count: own }) => sum + own, 0)).toBe(Number(places));
    for (const { heading, count: own } of blocks) expect(heading).toContain(`（${String(own)}处）`);
  });

  test("the register of supervision holds as many as it says", async () => {
    const { sheet } = await printed(at(file));
    const list = sheet("督办台账");
    const rows = printedTable(list, null);
    const [, items, units] = /^共(\d+)项，涉及(\d+)个单位/u.exec(textsOf(list, 2)[0] ?? "") ?? [];
    expect([rows.length, new Set(rows.map((row) => row.承办单位).filter((unit) => unit !== NOBODY)).size]).toEqual([Number(items), Number(units)]);
  });
}
