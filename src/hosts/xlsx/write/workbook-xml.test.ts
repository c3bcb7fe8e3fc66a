import { fileOf } from "../../../../test/contract/xlsx-harness";
import { openPackage } from "../../../files/package/open-package";
import { TRANSITIONAL } from "../../../files/package/namespaces";
import { workbookOf, type WorkbookPart } from "../../../files/xlsx/read/workbook-part";
import { SHEET_PLACE, withNames, withoutNames, withoutSheetElement, withSheetElement } from "./workbook-xml";

const NAMES =
  '<definedNames><definedName name="全县">甲!$A$1</definedName><definedName name="打印" localSheetId="0">甲!$A$1</definedName><definedName name="打印" localSheetId="1">乙!$A$1</definedName><definedName name="打印" localSheetId="2">丙!$A$1</definedName></definedNames>';

/** The workbook part of 甲, 乙, 丙, with these views and names. */
function bookOf(views: string, names = ""): WorkbookPart {
  const pkg = openPackage(fileOf(["甲", "乙", "丙"].map((name) => ({ name, rows: [[1]] }))));
  const { part, xml } = workbookOf(pkg);
  const bare = xml.replace(/<bookViews>.*?<\/bookViews>|<bookViews\/>/su, "").replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/su, "");
  return workbookOf(
    pkg.withParts(new Map([[part, bare.replace("<sheets>", `<bookViews>${views}</bookViews><sheets>`).replace("</sheets>", `</sheets>${names}`)]])),
  );
}

const sheet = (book: WorkbookPart, index: number) => {
  const entry = book.sheets[index];
  if (!entry) throw new Error("no such sheet");
  return entry;
};
const inIt = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, found = ""]) => found);

test.each([
  ["甲", 0, ["乙", "丙"], ["全县 -", "打印 0", "打印 1"]],
  ["乙", 1, ["甲", "丙"], ["全县 -", "打印 0", "打印 1"]],
  ["丙", 2, ["甲", "乙"], ["全县 -", "打印 0", "打印 1"]],
] as const)("without %s its names go, and those of the sheets behind it are counted anew", (_, index, left, names) => {
  const book = bookOf("<workbookView/>", NAMES);
  const xml = withoutSheetElement(book, sheet(book, index));
  expect(inIt(xml, /<sheet [^>]*name="([^"]*)"/gu)).toEqual(left);
  expect([...xml.matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d)")?>/gu)].map(([, name, place]) => `${name ?? ""} ${place ?? "-"}`)).toEqual(names);
});

test.each([
  // the sheet in front stays in front; where it goes, the one behind it comes, or the last
  [0, 0, 0],
  [0, 1, 0],
  [0, 2, 1],
  [1, 0, 0],
  [1, 1, 1],
  [1, 2, 1],
  [2, 0, 0],
  [2, 1, 1],
  [2, 2, 1],
])("without sheet %d the view of sheet %d is of %d", (gone, active, expected) => {
  const book = bookOf(`<workbookView firstSheet="${String(active)}" activeTab="${String(active)}"/>`);
  const xml = withoutSheetElement(book, sheet(book, gone));
  expect([inIt(xml, /activeTab="(\d)"/gu), inIt(xml, /firstSheet="(\d)"/gu)]).toEqual([[String(expected)], [String(expected)]]);
});

test("without the names of one sheet; the list goes with its last", () => {
  const book = bookOf("<workbookView/>", NAMES);
  expect(inIt(withoutNames(book, 1), /localSheetId="(\d)"/gu)).toEqual(["0", "2"]);
  const only = bookOf("<workbookView/>", '<definedNames><definedName name="打印" localSheetId="1">乙!$A$1</definedName></definedNames>');
  expect(withoutNames(only, 1)).not.toContain("definedName");
  expect(withoutNames(only, 0)).toBe(only.xml);
});

test("one more sheet stands behind the others, its name as an attribute can hold it", () => {
  const book = bookOf("<workbookView/>");
  const xml = withSheetElement(book, { name: '丁&"戊"', id: "9", relationship: "rId9" }, TRANSITIONAL);
  expect(inIt(xml, /<sheet [^>]*name="([^"]*)"/gu)).toEqual(["甲", "乙", "丙", "丁&amp;&quot;戊&quot;"]);
  expect(xml.match(/<sheet [^>]*rId9[^>]*>/u)?.[0]).toContain('sheetId="9"');
});

/** A workbook part, the places of the names that come, and the list of names afterwards. */
const NAMED: readonly (readonly [before: string, added: readonly string[], after: string])[] = [
  ["<workbook><sheets/></workbook>", [], "<workbook><sheets/></workbook>"],
  ["<workbook><sheets/></workbook>", ["甲"], "<workbook><sheets/><definedNames>甲3</definedNames></workbook>"],
  ["<workbook><sheets/><calcPr/></workbook>", ["甲", "乙"], "<workbook><sheets/><definedNames>甲3乙3</definedNames><calcPr/></workbook>"],
  ["<workbook><sheets/><definedNames/></workbook>", ["甲"], "<workbook><sheets/><definedNames>甲3</definedNames></workbook>"],
  ["<workbook><sheets/><definedNames><a/></definedNames></workbook>", ["甲"], "<workbook><sheets/><definedNames><a/>甲3</definedNames></workbook>"],
  ["<x:workbook><x:sheets/></x:workbook>", ["甲"], "<x:workbook><x:sheets/><x:definedNames>甲3</x:definedNames></x:workbook>"],
];

test.each(NAMED)("%s with names %j", (before, added, after) => {
  expect(
    withNames(
      before,
      added.map((name) => name + SHEET_PLACE),
      3,
    ),
  ).toBe(after);
});
