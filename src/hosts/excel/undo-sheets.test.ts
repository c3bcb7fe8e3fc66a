import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { HostError } from "../../core/host-error";
import type { UndoToken } from "../../app/workbook";
import { formSheet, laggingSheet, summarySheet, TABLE } from "../../../test/contract/samples";
import { excelWith, snapshotOf } from "../../../test/excel-host/excel-book";
import type { FakeBook, FakeSheet } from "../../../test/excel-host/model";
import { straightExcel, type Fate } from "../../../test/excel-host/straight-excel";
import { ExcelWorkbook } from "./excel-workbook";

const NEW_ROWS = [["1", "财政所", 9, 1, 43700]] as const;
const other = (): LaidOutSheet => summarySheet({ rows: NEW_ROWS, source: "source00002" });

/** A workbook in which reports were written, and how the last write of them is undone. */
class Written {
  readonly book: FakeBook = excelWith([TABLE, { name: "别处", rows: [["一"]] }]).book;
  token: UndoToken | null = null;
  fate: (actions: readonly string[]) => Fate | null = () => null;
  readonly #excel = straightExcel(this.book, (actions) => this.fate(actions));
  readonly requests = this.#excel.requests;
  readonly workbook = new ExcelWorkbook(this.#excel.excel);

  async write(...sheets: LaidOutSheet[]): Promise<this> {
    this.token = await this.workbook.writeSheets(await this.workbook.planSheets(sheets));
    return this;
  }
  /** Undoes the last write, and after it the undo. */
  async undo(): Promise<string> {
    if (this.token === null) throw new Error("nothing was written");
    try {
      this.token = await this.workbook.undo(this.token);
      return this.names();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return [error.code, ...Object.entries(error.facts).map(([name, fact]) => `${name} ${String(fact)}`)].join(", ");
    }
  }
  names = (): string => this.book.sheets.map(({ name }) => name).join(" ");
  state = (): string => JSON.stringify(snapshotOf(this.book));
  sheet(name: string): FakeSheet {
    const sheet = this.book.byName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

/** What was written, in the order in which it was: the last write is undone. */
const HISTORIES: { readonly [title: string]: () => Promise<Written> } = {
  "written for the first time": async () => new Written().write(summarySheet()),
  rewritten: async () => (await new Written().write(summarySheet())).write(other()),
  "one rewritten, one added": async () => (await new Written().write(summarySheet())).write(other(), laggingSheet()),
  "a form to be filled in": async () => new Written().write(formSheet()),
};

test.each(Object.entries(HISTORIES))("%s: there and back, the same each time, in three requests (a protected one in four)", async (_, history) => {
  const written = await history();
  const after = written.state();
  await written.undo();
  const before = written.state();
  expect(before).not.toBe(after);
  const asked = written.requests.length;
  await written.undo();
  expect([written.state(), written.requests.length - asked]).toEqual([after, written.names().includes("填报表") ? 4 : 3]);
  await written.undo();
  expect(written.state()).toBe(before);
});

/** What somebody did meanwhile, and what undoing then says: the sheets that there are, or why it is refused. */
interface Meanwhile {
  readonly title: string;
  readonly history: string;
  readonly did: (written: Written) => void;
  readonly says: string;
}
const FIRST = "written for the first time";
const MEANWHILE: readonly Meanwhile[] = [
  { title: "nothing", history: FIRST, did: () => undefined, says: "进度表 别处" },
  { title: "nothing", history: "rewritten", did: () => undefined, says: "进度表 别处 汇总表" },
  { title: "nothing", history: "one rewritten, one added", did: () => undefined, says: "进度表 别处 汇总表" },
  { title: "a sheet came", history: "rewritten", did: ({ book }) => void book.add("新的"), says: "进度表 别处 汇总表 新的" },
  { title: "it stands elsewhere", history: FIRST, did: ({ book }) => book.sheets.reverse(), says: "别处 进度表" },
  {
    title: "a cell was changed",
    history: FIRST,
    did: (written) => written.sheet("汇总表").type(3, 2, "改"),
    says: "changed-meanwhile, sheet 汇总表, cells B3",
  },
  {
    title: "a cell below was filled",
    history: "rewritten",
    did: (written) => written.sheet("汇总表").type(9, 1, "附"),
    says: "changed-meanwhile, sheet 汇总表, cells A9",
  },
  {
    title: "it was emptied",
    history: FIRST,
    did: (written) => written.sheet("汇总表").cells.clear(),
    says: "changed-meanwhile, sheet 汇总表, cells A1、A2、B2、C2、D2、E2、A3、B3、C3、D3、E3、A4…",
  },
  {
    title: "it was renamed",
    history: FIRST,
    did: (written) => written.book.rename(written.sheet("汇总表"), "上报"),
    says: "sheet-gone, sheet 汇总表",
  },
  { title: "it was deleted", history: "rewritten", did: (written) => written.book.remove(written.sheet("汇总表")), says: "sheet-gone, sheet 汇总表" },
  { title: "its mark was deleted", history: "rewritten", did: (written) => written.sheet("汇总表").names.clear(), says: "sheet-gone, sheet 汇总表" },
  { title: "it was protected", history: "rewritten", did: (written) => void (written.sheet("汇总表").protected = true), says: "protected, sheet 汇总表" },
  {
    title: "the other was changed",
    history: "one rewritten, one added",
    did: (written) => written.sheet("滞后事项清单").type(3, 2, "改"),
    says: "changed-meanwhile, sheet 滞后事项清单, cells B3",
  },
  { title: "no sheet may come or go", history: FIRST, did: ({ book }) => void (book.structureProtected = true), says: "protected, workbook true" },
  {
    title: "no sheet may come or go, and none has to",
    history: "rewritten",
    did: ({ book }) => void (book.structureProtected = true),
    says: "进度表 别处 汇总表",
  },
  {
    title: "no sheet may come or go, and one has to",
    history: "one rewritten, one added",
    did: ({ book }) => void (book.structureProtected = true),
    says: "protected, workbook true",
  },
  { title: "it is protected by us", history: "a form to be filled in", did: () => undefined, says: "进度表 别处" },
];
test.each(MEANWHILE)("$history, meanwhile $title: $says", async ({ history, did, says }) => {
  const written = await (HISTORIES[history]?.() ?? Promise.reject(new Error(history)));
  did(written);
  const before = written.state();
  expect(await written.undo()).toBe(says);
  if (/^[a-z]/.test(says)) expect(written.state()).toBe(before);
});

describe("doing it again, after it was undone", () => {
  const AGAIN: readonly Meanwhile[] = [
    { title: "nothing", history: FIRST, did: () => undefined, says: "进度表 别处 汇总表" },
    { title: "a sheet of that name came", history: FIRST, did: ({ book }) => void book.add("汇总表"), says: "changed-meanwhile, sheets 汇总表" },
    { title: "the sheets before it went", history: FIRST, did: (written) => written.book.remove(written.sheet("别处")), says: "进度表 汇总表" },
    { title: "sheets came behind", history: FIRST, did: ({ book }) => void book.add("新的"), says: "进度表 别处 汇总表 新的" },
    { title: "no sheet may come or go", history: FIRST, did: ({ book }) => void (book.structureProtected = true), says: "protected, workbook true" },
    {
      title: "the first of two sheets before it went",
      history: "one rewritten, one added",
      did: (written) => written.book.remove(written.sheet("进度表")),
      says: "别处 汇总表 滞后事项清单",
    },
    { title: "nothing", history: "a form to be filled in", did: () => undefined, says: "进度表 别处 填报表" },
  ];
  test.each(AGAIN)("$history, meanwhile $title: $says", async ({ history, did, says }) => {
    const written = await (HISTORIES[history]?.() ?? Promise.reject(new Error(history)));
    await written.undo();
    did(written);
    const before = written.state();
    expect(await written.undo()).toBe(says);
    if (/^[a-z]/.test(says)) expect(written.state()).toBe(before);
  });

  test("a form asks for what it asked for, and is protected", async () => {
    const written = await HISTORIES["a form to be filled in"]?.();
    const asked = JSON.stringify(written?.sheet("填报表").validations);
    await written?.undo();
    await written?.undo();
    expect(JSON.stringify(written?.sheet("填报表").validations)).toBe(asked);
    expect(written?.sheet("填报表").protected).toBe(true);
  });
});

describe("a request that breaks off after some of its actions", () => {
  const CUTS = [FIRST, "one rewritten, one added", "a form to be filled in"].flatMap((history) => [1, 2].map((times) => [history, times] as const));

  test.each(CUTS)("%s, at undo %i: as before, or done", async (history, times) => {
    const open = async (): Promise<Written> => {
      const written = await (HISTORIES[history]?.() ?? Promise.reject(new Error(history)));
      if (times === 2) await written.undo();
      return written;
    };
    const whole = await open();
    const before = whole.state();
    const asked = whole.requests.length;
    await whole.undo();
    const after = whole.state();
    // the third request writes, two look
    const actions = whole.requests[asked + 2]?.length ?? 0;
    expect(actions).toBeGreaterThan(1);
    // at its beginning, and here and there in what follows
    for (const cut of [0, 4, Math.floor(actions * 0.6)]) {
      const written = await open();
      let nth = 0;
      written.fate = () => (++nth === 3 ? { code: "GeneralException", after: cut } : null);
      const said = await written.undo();
      expect([cut, said, written.state()]).toEqual([cut, said, said.startsWith("host-failed") ? before : after]);
    }
  });
});

test("taking back that fails as well is said with the sheets that may be half written", async () => {
  const written = await HISTORIES["one rewritten, one added"]?.();
  if (!written) throw new Error("no history");
  let nth = 0;
  written.fate = () => (++nth >= 3 ? { code: "GeneralException", after: 5 } : null);
  expect(await written.undo()).toBe("not-restored, sheets 汇总表、滞后事项清单");
});

test("pages that did not take effect are told by the sheet's name", async () => {
  const written = await HISTORIES["one rewritten, one added"]?.();
  if (!written) throw new Error("no history");
  written.fate = (actions) =>
    actions.some((line) => line.includes(".pageLayout.orientation =") && line.includes("汇总表")) ? { code: "GeneralException" } : null;
  written.book.scalingIgnored = true;
  for (const sheet of written.book.sheets) sheet.page = { ...sheet.page, zoom: { scale: 100 } };
  await written.undo();
  expect([written.token?.unprinted]).toEqual([["汇总表"]]);
});
