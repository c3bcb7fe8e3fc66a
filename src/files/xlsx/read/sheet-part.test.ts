import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../package/open-package";
import { relationshipsXml } from "../../package/relationships";
import { pivotOutput, sheetLocks, tablesOf } from "./sheet-part";

const SHEET = "xl/worksheets/sheet1.xml";
const pack = (sheet: string, parts: { readonly [name: string]: string } = {}, types: { readonly [target: string]: string } = {}) =>
  openPackage(
    zipSync(
      Object.fromEntries(
        Object.entries({
          [SHEET]: sheet,
          "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(
            Object.entries(types).map(([target, type], index) => ({ id: `r${String(index)}`, type: `http://x/${type}`, target })),
          ),
          ...parts,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );
const sheet = (before = "", behind = ""): string => `<worksheet>${before}<sheetData/>${behind}</worksheet>`;
const HIDING = '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter>';
const table = (filter: string): string => `<table ref="A1:B9" headerRowCount="0">${filter}</table>`;

test.each<[string, string, string, string]>([
  ["neither", "", "", ""],
  ["protected", "", '<sheetProtection sheet="1"/>', "protected"],
  ["a protection that is off", "", '<sheetProtection sheet="0" objects="1"/>', ""],
  ["filtered, as its properties say", '<sheetPr filterMode="1"/>', "", "filtered"],
  ["not filtered, as they say", '<sheetPr filterMode="0"/>', "", ""],
  ["a filter that hides", "", HIDING, "filtered"],
  ["a filter without a criterion", "", '<autoFilter ref="A1:B9"/>', ""],
  ["a column without one, its button hidden", "", '<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>', ""],
  ["both", '<sheetPr filterMode="true"/>', '<sheetProtection sheet="true"/>', "protected filtered"],
])("%s", (_, before, behind, expected) => {
  const locks = sheetLocks(pack(sheet(before, behind)), SHEET);
  expect([locks.protected ? "protected" : "", locks.filtered ? "filtered" : ""].filter((one) => one !== "").join(" ")).toBe(expected);
});

test("a table on the sheet that hides rows filters it; one that is not there, or is elsewhere, does not", () => {
  const parts = '<tableParts count="1"><tablePart/></tableParts>';
  const of = (filter: string, type = "table") =>
    sheetLocks(pack(sheet("", parts), { "xl/tables/table1.xml": table(filter) }, { "../tables/table1.xml": type }), SHEET).filtered;
  expect([of(HIDING), of('<autoFilter ref="A1:B9"/>'), of(""), of(HIDING, "comments")]).toEqual([true, false, false, false]);
  expect(sheetLocks(pack(sheet("", parts), {}, { "../tables/table1.xml": "table" }), SHEET).filtered).toBe(false);
});

test("what cannot be read locks nothing here: it is said where the sheet is asked for", () => {
  expect(sheetLocks(pack("<worksheet>"), SHEET)).toEqual({ protected: false, filtered: false });
});

test("tables with their range and rows of headings, and where pivot tables show", () => {
  const pkg = pack(
    sheet(),
    {
      "xl/tables/table1.xml": table(""),
      "xl/tables/table2.xml": '<table ref="D1:E4"/>',
      "xl/pivotTables/p1.xml": '<p><location ref="G3:H9"/></p>',
      "xl/pivotTables/p2.xml": "<p/>",
    },
    { "../tables/table1.xml": "table", "../tables/table2.xml": "table", "../pivotTables/p1.xml": "pivotTable", "../pivotTables/p2.xml": "pivotTable" },
  );
  expect(tablesOf(pkg, SHEET).map(({ part, range, headerRows }) => `${part} ${range} ${String(headerRows)}`)).toEqual([
    "xl/tables/table1.xml A1:B9 0",
    "xl/tables/table2.xml D1:E4 1",
  ]);
  expect(pivotOutput(pkg, SHEET)).toEqual([{ top: 3, left: 7, bottom: 9, right: 8 }]);
});
