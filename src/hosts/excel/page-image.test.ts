import { FakeBook } from "../../../test/excel-host/model";
import { straightExcel } from "../../../test/excel-host/straight-excel";
import { askPage, pageOperation, scaledAs, type PageImage } from "./page-image";
import { ask } from "./requests";
import { sheetBy } from "./sheet-target";

function bookWith(page: { readonly [name: string]: unknown }, breaks: readonly number[] = []): FakeBook {
  const book = new FakeBook();
  const sheet = book.add("汇总表");
  sheet.page = { ...page };
  sheet.pageBreaks = [...breaks];
  return book;
}
const imageOf = (book: FakeBook): Promise<PageImage> => ask(straightExcel(book).excel, (context) => askPage(context.workbook.worksheets.getItem("汇总表")));

const SET = {
  orientation: "Landscape",
  paperSize: "A3",
  centerHorizontally: true,
  zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  centerFooter: "— &P —",
  printArea: "A1:E9",
  printTitleRows: "$2:$3",
};

test("a sheet that nobody set up: no area, no rows that are repeated, no breaks", async () => {
  expect(await imageOf(bookWith({}))).toEqual({
    layout: { orientation: "Portrait", paperSize: "A4", centerHorizontally: false },
    zoom: { scale: 100 },
    footer: "",
    area: null,
    titleRows: null,
    breaks: [],
  });
});

test("one that is set up: addresses without their sheet, breaks by the row that they stand before", async () => {
  expect(await imageOf(bookWith(SET, [4, 9]))).toEqual({
    layout: { orientation: "Landscape", paperSize: "A3", centerHorizontally: true },
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    footer: "— &P —",
    area: "A1:E9",
    titleRows: "A2:XFD3",
    breaks: [4, 9],
  });
});

/** What `pageOperation` asks of Excel, without the sheet before it. */
async function asked(page: PageImage | null): Promise<readonly string[]> {
  const { excel, requests } = straightExcel(bookWith({}));
  await ask(excel, (context) => {
    pageOperation(sheetBy("汇总表"), page).queue(context);
    return () => null;
  });
  return (requests[0] ?? []).map((line) => line.replace('worksheets.getItem("汇总表").', ""));
}
const PLAIN: PageImage = {
  layout: { orientation: "Portrait", paperSize: null, centerHorizontally: false },
  zoom: null,
  footer: "",
  area: null,
  titleRows: null,
  breaks: [],
} as unknown as PageImage;

test("put back, all of it; breaks that came meanwhile are gone", async () => {
  expect(await asked(await imageOf(bookWith(SET, [4, 9])))).toEqual([
    'pageLayout.orientation = "Landscape"',
    'pageLayout.paperSize = "A3"',
    "pageLayout.centerHorizontally = true",
    'pageLayout.zoom = {"horizontalFitToPages":1,"verticalFitToPages":0}',
    'pageLayout.headersFooters.defaultForAllPages.centerFooter = "— &P —"',
    'pageLayout.setPrintArea("A1:E9")',
    'pageLayout.setPrintTitleRows("A2:XFD3")',
    "horizontalPageBreaks.removePageBreaks()",
    'horizontalPageBreaks.add("A4")',
    'horizontalPageBreaks.add("A9")',
  ]);
  const [image, book] = [await imageOf(bookWith(SET, [4, 9])), bookWith({ orientation: "Landscape" }, [7])];
  await ask(straightExcel(book).excel, (context) => {
    pageOperation(sheetBy("汇总表"), image).queue(context);
    return () => null;
  });
  expect(await imageOf(book)).toEqual(image);
});

test("where Excel said nothing of the scale, area and title rows, they are left alone; where it told nothing at all, so is everything", async () => {
  expect((await asked({ ...PLAIN, layout: { ...PLAIN.layout, paperSize: "A4" } })).map((line) => line.replace(/ = .*/, ""))).toEqual([
    "pageLayout.orientation",
    "pageLayout.paperSize",
    "pageLayout.centerHorizontally",
    "pageLayout.headersFooters.defaultForAllPages.centerFooter",
    "horizontalPageBreaks.removePageBreaks()",
  ]);
  expect(await asked(null)).toEqual([]);
  expect(
    pageOperation(sheetBy("汇总表"), null)
      .ask({} as Excel.RequestContext)
      .holds(),
  ).toBe(true);
});

/** What was wanted, what Excel says afterwards, and whether that is taken for done. */
const SCALES: readonly (readonly [Excel.PageLayoutZoomOptions | null, Excel.PageLayoutZoomOptions | null, boolean])[] = [
  [{ horizontalFitToPages: 1 }, { horizontalFitToPages: 1 }, true],
  [{ horizontalFitToPages: 1 }, { horizontalFitToPages: 2 }, true],
  [{ horizontalFitToPages: 1 }, { scale: 100 }, false],
  [{ horizontalFitToPages: 1 }, {}, true],
  [{ horizontalFitToPages: 1 }, null, true],
  [{ horizontalFitToPages: 0, scale: 80 }, { scale: 80 }, false],
  [{ scale: 80 }, { scale: 80 }, true],
  [{ scale: 80 }, { scale: 100 }, false],
  [{ scale: 80 }, { horizontalFitToPages: 1 }, true],
  [{ scale: 80 }, null, true],
  [{}, { scale: 100 }, true],
  [null, { scale: 100 }, true],
  [null, null, true],
];

test.each(SCALES)("scaled as %j, told %j: done is %s", async (wanted, told, done) => {
  const book = bookWith({ zoom: told });
  let answer = null as boolean | null;
  await ask(straightExcel(book).excel, (context) => {
    const { holds } = scaledAs(sheetBy("汇总表"), wanted)(context);
    return () => (answer = holds());
  });
  expect(answer).toBe(done);
});

test("whether the scale took effect is asked of the sheet that it was set on", async () => {
  const book = bookWith({});
  book.scalingIgnored = true;
  const image = await imageOf(bookWith(SET));
  let holds = null as boolean | null;
  await ask(straightExcel(book).excel, (context) => {
    const set = pageOperation(sheetBy("汇总表"), image);
    set.queue(context);
    const asked = set.ask(context);
    return () => (holds = asked.holds());
  });
  expect(holds).toBe(false);
});
