import { rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import { SHEET_ROW_LIMIT } from "../../core/grid/limits";
import { markComment, markName, type Mark } from "../../app/mark";
import { laggingSheet, summarySheet, TABLE } from "../../../test/contract/samples";
import type { FakeBook, FakeSheet } from "../../../test/excel-host/model";
import { excelWith } from "../../../test/excel-host/excel-book";
import { straightExcel, type Fate } from "../../../test/excel-host/straight-excel";
import { ExcelWorkbook } from "./excel-workbook";
import { survey, type Survey, type SheetToSurvey } from "./survey";

/** The user's table and two reports of ours. */
async function bookWithReports(): Promise<FakeBook> {
  const { book } = excelWith([TABLE]);
  const workbook = new ExcelWorkbook(straightExcel(book).excel);
  await workbook.writeSheets(await workbook.planSheets([summarySheet(), laggingSheet()]));
  return book;
}
const sheetOf = (book: FakeBook, name: string): FakeSheet => {
  const sheet = book.byName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The first request is refused, as where its answer would be too large. */
const inParts = (): (() => Fate | null) => {
  let asked = 0;
  return () => (asked++ === 0 ? { code: "ResponsePayloadSizeLimitExceeded" } : null);
};

/** Each sheet: its name, whose it is, whether it was edited, and of its image what it holds. */
const told = ({ infos, images, locked }: Survey): readonly string[] => [
  ...infos.map(({ id, name, ours, visible, protected: isProtected }) => {
    const image = images.get(id);
    const whose = ours ? `${ours.report}${ours.edited === null ? "" : ours.edited ? " edited" : " as written"}` : "the user's";
    return [
      name,
      whose,
      ...(visible ? [] : ["hidden"]),
      ...(isProtected ? ["protected"] : []),
      ...(image ? [`image ${image.box ? rangeToA1(image.box) : "blank"}`] : []),
    ].join(", ");
  }),
  ...(locked ? ["no sheet may come or go"] : []),
];

interface Case {
  readonly title: string;
  readonly meanwhile?: (book: FakeBook) => void;
  /** Names of the sheets that are looked at; both reports unless told. */
  readonly asked?: readonly string[];
  readonly cover?: CellRange;
  readonly images?: boolean;
  readonly keys?: readonly string[];
  readonly expected: readonly string[];
}
const type = (name: string, row: number, column: number, value: string) => (book: FakeBook) => sheetOf(book, name).type(row, column, value);

const CASES: readonly Case[] = [
  { title: "both as written", expected: ["进度表, the user's", "汇总表, summary as written, image A1:E6", "滞后事项清单, lagging as written, image A1:E3"] },
  { title: "without images", images: false, expected: ["进度表, the user's", "汇总表, summary as written", "滞后事项清单, lagging as written"] },
  { title: "one of them", asked: ["滞后事项清单"], expected: ["进度表, the user's", "汇总表, the user's", "滞后事项清单, lagging as written, image A1:E3"] },
  {
    title: "one of them, and the mark of the other",
    asked: ["滞后事项清单"],
    keys: ["汇总表", "没有这张表"],
    expected: ["进度表, the user's", "汇总表, summary", "滞后事项清单, lagging as written, image A1:E3"],
  },
  {
    title: "where something will be written",
    cover: { top: 1, left: 1, bottom: 9, right: 4 },
    expected: ["进度表, the user's", "汇总表, summary as written, image A1:E9", "滞后事项清单, lagging as written, image A1:E9"],
  },
  {
    title: "somebody wrote into one",
    meanwhile: type("汇总表", 3, 2, "已核"),
    expected: ["进度表, the user's", "汇总表, summary edited, image A1:E6", "滞后事项清单, lagging as written, image A1:E3"],
  },
  {
    title: "somebody wrote into one, without images",
    meanwhile: type("汇总表", 3, 2, "已核"),
    images: false,
    expected: ["进度表, the user's", "汇总表, summary edited", "滞后事项清单, lagging as written"],
  },
  {
    title: "one is gone",
    meanwhile: (book) => book.remove(sheetOf(book, "汇总表")),
    expected: ["进度表, the user's", "滞后事项清单, lagging as written, image A1:E3"],
  },
  {
    title: "one was emptied",
    meanwhile: (book) => sheetOf(book, "汇总表").cells.clear(),
    expected: ["进度表, the user's", "汇总表, summary edited, image blank", "滞后事项清单, lagging as written, image A1:E3"],
  },
  {
    title: "the mark of one is gone",
    meanwhile: (book) => sheetOf(book, "汇总表").names.clear(),
    expected: ["进度表, the user's", "汇总表, the user's", "滞后事项清单, lagging as written, image A1:E3"],
  },
  {
    title: "the user's own is asked for",
    asked: ["进度表", "汇总表"],
    expected: ["进度表, the user's", "汇总表, summary as written, image A1:E6", "滞后事项清单, the user's"],
  },
  {
    title: "hidden and protected",
    meanwhile: (book) => {
      sheetOf(book, "汇总表").visibility = "VeryHidden";
      sheetOf(book, "滞后事项清单").protected = true;
      book.structureProtected = true;
    },
    expected: [
      "进度表, the user's",
      "汇总表, summary as written, hidden, image A1:E6",
      "滞后事项清单, lagging as written, protected, image A1:E3",
      "no sheet may come or go",
    ],
  },
];

describe.each(CASES)("$title", ({ meanwhile = () => undefined, asked = ["汇总表", "滞后事项清单"], cover = null, images = true, keys = [], expected }) => {
  async function surveyed(fate: () => Fate | null): Promise<{ readonly found: Survey; readonly requests: number }> {
    const book = await bookWithReports();
    const ids: SheetToSurvey[] = asked.map((name) => ({ id: sheetOf(book, name).id as SheetToSurvey["id"], cover }));
    meanwhile(book);
    const { excel, requests } = straightExcel(book, fate);
    return { found: await survey(excel, ids, { images, keys }), requests: requests.length };
  }

  test("in one request", async () => {
    const { found, requests } = await surveyed(() => null);
    expect(told(found)).toEqual(expected);
    expect(requests).toBe(1);
  });

  test("in parts, the same", async () => {
    const [{ found }, at] = [await surveyed(inParts()), await surveyed(() => null)];
    expect(found).toEqual(at.found);
  });
});

describe("in parts", () => {
  const asked = (book: FakeBook): SheetToSurvey[] =>
    ["汇总表", "滞后事项清单"].map((name) => ({ id: sheetOf(book, name).id as SheetToSurvey["id"], cover: null }));

  test.each([true, false])("one that holds more than a report ever does counts as edited (images: %s)", async (images) => {
    const book = await bookWithReports();
    type("汇总表", SHEET_ROW_LIMIT + 1, 1, "末")(book);
    const found = await survey(straightExcel(book, inParts()).excel, asked(book), { images, keys: [] });
    expect(told(found)).toEqual(["进度表, the user's", "汇总表, summary edited", `滞后事项清单, lagging as written${images ? ", image A1:E3" : ""}`]);
  });

  test("a table that was brought in is no report, however much it holds; nobody's sheet is not looked at", async () => {
    const book = await bookWithReports();
    const mark: Mark = { report: "table", source: "source00001", written: "written0001" };
    const sheet = sheetOf(book, "汇总表");
    sheet.names.clear();
    sheet.names.set(markName("table").toLowerCase(), { name: markName("table"), range: { top: 1, left: 1, bottom: 1, right: 1 }, comment: markComment(mark) });
    type("汇总表", SHEET_ROW_LIMIT + 1, 1, "末")(book);
    const found = await survey(straightExcel(book, inParts()).excel, asked(book), { images: true, keys: [] });
    expect(told(found)).toEqual(["进度表, the user's", "汇总表, the user's", "滞后事项清单, lagging as written, image A1:E3"]);
  });

  test("what fails for another reason is said", async () => {
    const book = await bookWithReports();
    const { excel, requests } = straightExcel(book, () => ({ code: "AccessDenied" }));
    await expect(survey(excel, asked(book), { images: true, keys: [] })).rejects.toMatchObject({ code: "read-only" });
    expect(requests).toHaveLength(1);
    let nth = 0;
    const later = straightExcel(book, () => (nth++ === 0 ? { code: "ResponsePayloadSizeLimitExceeded" } : nth > 2 ? { code: "ActivityLimitReached" } : null));
    await expect(survey(later.excel, asked(book), { images: true, keys: [] })).rejects.toMatchObject({ code: "throttled" });
  });

  test("a person who waits no longer is asked", async () => {
    const book = await bookWithReports();
    const work = { cancelled: () => true, progress: () => undefined };
    for (const images of [true, false])
      await expect(survey(straightExcel(book, inParts()).excel, asked(book), { images, keys: [], work })).rejects.toMatchObject({ code: "cancelled" });
  });
});
