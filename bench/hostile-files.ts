import { zipSync } from "fflate";
import { TRANSITIONAL } from "../src/files/package/namespaces";

const { main, relationships } = TRANSITIONAL;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a workbook is made of that costs much for its size. */
interface Content {
  readonly rows?: string;
  readonly before?: string;
  readonly behind?: string;
  readonly strings?: string;
  readonly names?: string;
  /** So many sheets of this content. */
  readonly sheets?: number;
}

const HEADINGS = ["序号", "工作任务", "年度目标", "责任单位", "进展情况", "下一步工作计划"];
const text = (reference: string, content: string): string => `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const columns = "ABCDEF";
const item = (number: number, progress: string): string =>
  row(
    number,
    [String(number - 1), "修建东渠引水工程", "年底前完工", "水利站", progress, "完成主体施工。"]
      .map((one, index) => text(`${columns[index] ?? "A"}${number}`, one))
      .join(""),
  );
const header = row(1, HEADINGS.map((heading, index) => text(`${columns[index] ?? "A"}1`, heading)).join(""));
const table = header + item(2, "【顺利推进】已完成招标，正在施工。") + item(3, "【进展滞后】因用地未批，尚未开工。");

function workbook({ rows = table, before = "", behind = "", strings, names = "", sheets = 1 }: Content): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const rel = (id: string, name: string, target: string): string => `<Relationship Id="${id}" Type="${relationships}/${name}" Target="${target}"/>`;
  const rels = (inner: string): Uint8Array =>
    bytes(`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);
  const sheet = bytes(`${HEAD}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`);
  return zipSync(
    {
      "[Content_Types].xml": bytes(
        `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type("sheet.main")}"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type("worksheet")}"/>`).join("")}</Types>`,
      ),
      "_rels/.rels": rels(rel("rId1", "officeDocument", "xl/workbook.xml")),
      "xl/workbook.xml": bytes(
        `${HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": rels(
        numbers.map((n) => rel(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`)).join("") +
          (strings === undefined ? "" : rel("rId90000", "sharedStrings", "sharedStrings.xml")),
      ),
      ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet])),
      ...(strings === undefined ? {} : { "xl/sharedStrings.xml": bytes(`${HEAD}<sst xmlns="${main}">${strings}</sst>`) }),
    },
    { level: 1 },
  );
}

const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join("");
const long = (length: number, piece = "已完成渠道衬砌三公里，正在施工；"): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Files that are small or odd and ask much: each must be read or refused, within bounds. By what they are. */
export const HOSTILE: { readonly [name: string]: () => Uint8Array } = {
  "45 million empty strings": () => workbook({ strings: "<si/>".repeat(19_000_000) }),
  "a long text used 20,000 times": () =>
    workbook({
      strings: `<si><t>${long(32_000)}</t></si>`,
      rows: header + many(20_000, (n) => row(n + 2, `<c r="A${n + 2}"><v>${n + 1}</v></c>${text(`B${n + 2}`, "任务")}<c r="E${n + 2}" t="s"><v>0</v></c>`)),
    }),
  "texts over 32,767": () => workbook({ rows: header + item(2, long(60_000)) + item(3, long(60_000)) }),
  "500,000 merges": () => workbook({ behind: `<mergeCells>${many(500_000, (n) => `<mergeCell ref="H${n + 1}:I${n + 1}"/>`)}</mergeCells>` }),
  "190,000 merges": () =>
    workbook({
      rows: header + many(190_000, (n) => row(n + 2, `<c r="A${n + 2}"><v>${n + 1}</v></c>`)),
      behind: `<mergeCells>${many(190_000, (n) => `<mergeCell ref="H${n + 1}:I${n + 1}"/>`)}</mergeCells>`,
    }),
  "overlapping merges": () =>
    workbook({
      rows: header + many(20_000, (n) => item(n + 2, "已开工。")),
      behind: `<mergeCells>${many(20_000, () => '<mergeCell ref="A2:F1048576"/>')}</mergeCells>`,
    }),
  "100,000 names": () => workbook({ names: many(100_000, (n) => `<definedName name="n${n}">表1!$A$1:$F$99</definedName>`) }),
  "array formulas over whole columns": () =>
    workbook({
      rows:
        header +
        row(
          2,
          many(200, () => '<c><f t="array" ref="A1:XFD1048576">1</f></c>'),
        ) +
        row(200_000, "<c/>"),
    }),
  "columns from before the first": () => workbook({ before: '<cols><col min="-2147483648" max="2147483647" hidden="1"/></cols>' }),
  "300,000 elements over all columns": () => workbook({ before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(300_000)}</cols>` }),
  "ten sheets of 45 MB": () => workbook({ sheets: 10, rows: table + " ".repeat(45_000_000) }),
  "5,000 sheets": () => workbook({ sheets: 5000 }),
  "all cells of 300 rows": () => workbook({ rows: many(300, () => `<row>${"<c><v>1</v></c>".repeat(8000)}</row>`) }),
  "4 million cells": () => workbook({ rows: header + many(160_000, () => `<row>${"<c><v>1</v></c>".repeat(18)}</row>`) }),
  "a row turned round": () =>
    workbook({ rows: many(3, (n) => `<row r="${n + 1}">${many(16_000, (c) => `<c r="${letters(16_000 - c)}${n + 1}"><v>1</v></c>`)}</row>`) }),
  "blanks in a tag": () => workbook({ rows: header + row(2, `<c${" ".repeat(200_000)}r="A2"><v>1</v></c>`) }),
  "a cell of 128,000 characters": () => workbook({ rows: header + item(2, long(128_000)) }),
  "a cell of 128,000 blanks": () => workbook({ rows: header + item(2, `已开工${" ".repeat(128_000)}。`) }),
  "a cell of 128,000 digits": () => workbook({ rows: header + item(2, long(128_000, "1")) }),
  "a cell of 128,000 brackets": () => workbook({ rows: header + item(2, long(128_000, "（【")) }),
  "a cell of 128,000 stops": () => workbook({ rows: header + item(2, long(128_000, "，；")) }),
  "a cell of 128,000 percentages": () => workbook({ rows: header + item(2, long(128_000, "完成80%，")) }),
  "a cell of 128,000 amounts": () => workbook({ rows: header + item(2, long(128_000, "1,234.56万元")) }),
  "a cell of 128,000 years": () => workbook({ rows: header + item(2, long(128_000, "2026年")) }),
  "units of 128,000 opening brackets": () => workbook({ rows: header + item(2, "已开工。").replace("水利站", long(128_000, "（")) }),
  "60,000 items": () => workbook({ rows: header + many(60_000, (n) => item(n + 2, "【顺利推进】已完成招标，正在施工。")) }),
  "a cell of 64,000 line breaks": () => workbook({ rows: header + item(2, long(128_000, "1\n")) }),
  "a cell of 128,000 same characters": () => workbook({ rows: header + item(2, long(128_000, "的")) }),
  "a task of 128,000 characters": () => workbook({ rows: header + item(2, "已开工。").replace("修建东渠引水工程", long(128_000)) }),
  "units of 128,000 characters": () => workbook({ rows: header + item(2, "已开工。").replace("水利站", long(128_000, "水利站、交通所 ")) }),
  "a heading of 128,000 characters": () => workbook({ rows: table.replace("进展情况", `进展情况（${long(128_000)}）`) }),
  "tags within tags, 100,000 deep": () => workbook({ behind: "<a>".repeat(100_000) + "</a>".repeat(100_000) }),
  "an endless text": () => workbook({ rows: header + row(2, text("A2", "&#x4e00;".repeat(3_000_000))) }),
};

function letters(column: number): string {
  let rest = column;
  let text = "";
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
