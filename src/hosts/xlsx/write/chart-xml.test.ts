import type { SheetChart } from "../../../core/reports/laid-out-sheet";
import { parseElement } from "../../../files/xml/element";
import { fileOf } from "../../../../test/contract/xlsx-harness";
import { TRANSITIONAL } from "../../../files/package/namespaces";
import { openPackage } from "../../../files/package/open-package";
import { workbookOf } from "../../../files/xlsx/read/workbook-part";
import { drawingXml } from "./chart-xml";
import { withoutSheetElement } from "./workbook-xml";

const FORM = TRANSITIONAL;
const PLAIN: Omit<SheetChart, "title" | "place"> = { shape: "bars", categories: { top: 1, left: 1, bottom: 2, right: 1 }, series: [] };
const chart = (title: string, top: number): SheetChart => ({ ...PLAIN, title, place: { top, left: 2, bottom: top + 9, right: 6 } });

test("charts lie over their cells: from the first corner to behind the last, each with a number of its own", () => {
  const xml = drawingXml([chart("各单位“滞后”", 12), chart('甲"乙', 30)], ["rId1", "rId7"], FORM);
  expect(parseElement(xml).name).toBe("wsDr");
  expect(
    [...xml.matchAll(/<xdr:(from|to)><xdr:col>(\d+)<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>(\d+)</gu)].map(
      ([, tag, column, row]) => `${tag ?? ""} ${column ?? ""} ${row ?? ""}`,
    ),
  ).toEqual(["from 1 11", "to 6 21", "from 1 29", "to 6 39"]);
  expect([...xml.matchAll(/cNvPr id="(\d+)" name="([^"]*)"/gu)].map(([, id, name]) => [id, name])).toEqual([
    ["2", "各单位“滞后”"],
    ["3", "甲&quot;乙"],
  ]);
  expect([...xml.matchAll(/r:id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(["rId1", "rId7"]);
});

test("a sheet that goes takes its names along, and the tab in front stays the one that it was", () => {
  const pkg = openPackage(
    fileOf([
      { name: "甲", rows: [[1]] },
      { name: "乙", rows: [[2]] },
      { name: "丙", rows: [[3]] },
    ]),
  );
  const book = (activeTab: number) => {
    const xml = pkg
      .text("xl/workbook.xml")
      .replace(/<bookViews>.*<\/bookViews>|(?=<sheets>)/u, `<bookViews><workbookView activeTab="${String(activeTab)}"/></bookViews>`);
    return workbookOf(pkg.withParts(new Map([["xl/workbook.xml", xml]])));
  };
  const tabAfter = (activeTab: number, gone: number): string => {
    const part = book(activeTab);
    const entry = part.sheets[gone];
    if (!entry) throw new Error("no sheet");
    return /activeTab="(\d)"/u.exec(withoutSheetElement(part, entry))?.[1] ?? "";
  };
  // before the gone one it stays; behind it moves on; the gone one gives way to the next, the last to the one before
  expect([tabAfter(0, 1), tabAfter(2, 1), tabAfter(1, 1), tabAfter(2, 2)]).toEqual(["0", "1", "1", "1"]);
});
