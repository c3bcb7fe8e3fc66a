import { mapSheet } from "../../../files/xlsx/read/sheet-map";
import { printingOf } from "./printing";

const printing = (xml: string, names: Parameters<typeof printingOf>[1] = []) => printingOf(mapSheet(`<worksheet>${xml}</worksheet>`), names, { index: 1 });

test("a sheet that says nothing is printed on A4 upright, at its own size", () => {
  expect(printing("<sheetData/>")).toMatchObject({
    areas: [],
    repeatRows: null,
    paper: { width: 210, height: 297 },
    landscape: false,
    scale: 1,
    breaks: [],
    centred: false,
    footer: ["", "", ""],
  });
});

test("its own set-up is read: paper, orientation, fitting, margins, breaks, footer", () => {
  const set = printing(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;L内部资料&amp;R&amp;A</oddHeader><oddFooter>&amp;C&amp;"宋体,常规"&amp;10第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter><rowBreaks><brk id="20" man="1"/></rowBreaks>',
  );
  expect(set).toMatchObject({
    paper: { width: 297, height: 420 },
    landscape: true,
    scale: { across: 1, down: 0 },
    centred: true,
    breaks: [21],
    margins: { top: 25.4, left: 12.7 },
  });
  expect(set.header).toEqual(["内部资料", "", "&A"]);
  expect(set.footer).toEqual(["", "第 &P 页，共 &N 页", ""]);
});

test("print areas and repeated rows are those of this sheet, also where its name holds a comma", () => {
  const set = printing("<sheetData/>", [
    { name: "_xlnm.Print_Area", sheet: 0, formula: "另一张!$A$1:$B$2" },
    { name: "_xlnm.Print_Area", sheet: 1, formula: "'一,二'!$A$1:$F$40,'一,二'!$A$50:$F$60" },
    { name: "_xlnm.Print_Titles", sheet: 1, formula: "'一,二'!$A:$B,'一,二'!$2:$3" },
  ]);
  expect(set.areas).toEqual([
    { top: 1, left: 1, bottom: 40, right: 6 },
    { top: 50, left: 1, bottom: 60, right: 6 },
  ]);
  expect(set.repeatRows).toEqual([2, 3]);
});
