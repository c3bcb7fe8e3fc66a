// npm run sample: makes the workbooks of samples/ from the texts of samples/source/, the same bytes every time.
// `--out FOLDER` writes them elsewhere. samples/README.md tells how a source text is written.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { root } from "./stale.mjs";

const SOURCE = join(root, "samples/source");
/** Of the package's parts and of the workbook's properties; nothing in a sample may depend on when it was made. */
const MADE = new Date(Date.UTC(2025, 6, 4, 1, 30));

/** Which line of a source block fills a column. */
const LINE_OF_HEADING = {
  主要目标任务: "任务",
  二季度目标: "目标",
  责任单位: "单位",
  推进落实情况: "进展",
  下一步工作计划: "下一步",
  类别: "类别",
  项目名称: "任务",
  责任人: "责任人",
  进展情况: "进展",
  完成状态: "状态",
  信息来源: "来源",
};
/** The columns that the line 数 fills, in its order. */
const NUMBERS = ["计量单位", "目标数", "已完成数", "完成率", "完成时限"];
/** On a row under the same item (`[+]`) these are merged down from the item. */
const MERGED_DOWN = ["序号", "主要目标任务"];

/** `key: text` lines; a line that begins with two blanks goes on with the text above it. `⏎` breaks a line inside a line. */
function fieldsOf(lines) {
  const fields = [];
  for (const line of lines) {
    if (line.startsWith("  ")) fields.at(-1)[1].push(line.slice(2));
    else fields.push([line.slice(0, line.indexOf(":")), [line.slice(line.indexOf(":") + 1).trim()]]);
  }
  return fields.map(([key, texts]) => [key, texts.join("\n").replaceAll("⏎", "\n").replace(/^\n/, "")]);
}

/** The blocks of a source text: its head, then one a row, each with what stands in its brackets. */
function parse(text) {
  const head = [];
  const rows = [];
  const foot = [];
  let into = head;
  for (const line of text.split("\n")) {
    const opened = /^\[(.+)\]$/.exec(line);
    if (opened) rows.push({ mark: opened[1], lines: (into = []) });
    else if (line.startsWith("== ")) rows.push({ mark: "==", title: line.slice(3), lines: (into = []) });
    else if (line.startsWith("表下:")) foot.push(line.slice(3).trim());
    else if (line.trim() !== "") into.push(line);
  }
  return { head: fieldsOf(head), rows: rows.map((row) => ({ ...row, fields: Object.fromEntries(fieldsOf(row.lines)) })), foot };
}

/** A typed cell: numbers, shares, dates and errors as a person would have typed them; else text. */
function typed(text) {
  if (text === undefined || text === "") return { value: null };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^\d+(\.\d+)?%$/.test(text)) return { value: Number((Number(text.slice(0, -1)) / 100).toFixed(4)), format: "0.0%" };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { value: new Date(`${text}T00:00:00Z`), format: 'yyyy"年"m"月"d"日"' };
  if (/^#[A-Z]+!$/.test(text)) return { value: { error: text } };
  return { value: text };
}

const FONT = {
  title: { name: "方正小标宋简体", size: 20 },
  head: { name: "黑体", size: 11 },
  section: { name: "楷体_GB2312", size: 12, bold: true },
  body: { name: "仿宋_GB2312", size: 11 },
};
const thin = { style: "thin", color: { argb: "FF000000" } };
const BORDER = { top: thin, left: thin, bottom: thin, right: thin };

/** The height in points that a row needs; a Chinese character is two characters wide. */
function heightOf(columns, texts) {
  const lines = texts.map((text, c) =>
    String(text ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(([...line].length * 2.15) / columns[c].width)), 0),
  );
  return Math.min(409, Math.max(24, Math.max(...lines) * 15 + 8));
}

function drawTable(sheet, source) {
  const setting = (key) => source.head.find(([name]) => name === key)?.[1] ?? "";
  const columns = setting("列")
    .split("|")
    .map((text) => {
      const [heading, width, centred] = text.trim().split(" ");
      return { heading, width: Number(width), centred: centred === "居中" };
    });
  const last = columns.length;
  columns.forEach((column, c) => {
    sheet.getColumn(c + 1).width = column.width;
  });
  let row = 0;
  const wide = (text, font, horizontal, height) => {
    sheet.mergeCells(++row, 1, row, last);
    Object.assign(sheet.getCell(row, 1), { value: text, font, alignment: { horizontal, vertical: "middle", wrapText: true } });
    sheet.getRow(row).height = height;
  };
  const header = () => {
    row++;
    columns.forEach(({ heading }, c) => {
      Object.assign(sheet.getCell(row, c + 1), {
        value: heading,
        font: FONT.head,
        border: BORDER,
        alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      });
    });
    sheet.getRow(row).height = 30;
  };
  wide(setting("标题"), FONT.title, "center", 40);
  wide(
    setting("表上")
      .split("|")
      .map((part) => part.trim())
      .join("　　　　　　　　　　　　"),
    FONT.body,
    "left",
    20,
  );
  header();
  const headerRow = row;
  const open = new Map(); // column -> first row of a merge that may still grow
  for (const block of source.rows) {
    if (block.mark === "==") {
      open.clear();
      wide(block.title, FONT.section, "left", 26);
      for (let c = 1; c <= last; c++) sheet.getCell(row, c).border = BORDER;
      continue;
    }
    if (block.mark === "表头") {
      header();
      continue;
    }
    row++;
    const numbers = (block.fields["数"] ?? "").split("|").map((text) => text.trim());
    const texts = columns.map(({ heading }) => {
      if (heading === "序号") return /^[0-9０-９]+$/.test(block.mark) ? block.mark : "";
      const number = NUMBERS.indexOf(heading);
      return number >= 0 ? numbers[number] : block.fields[LINE_OF_HEADING[heading]];
    });
    sheet.getRow(row).height = heightOf(columns, texts);
    if (block.fields["隐藏行"] === "是") sheet.getRow(row).hidden = true;
    columns.forEach(({ heading, centred }, c) => {
      const text = texts[c];
      const joins = text === "^" || (block.mark === "+" && MERGED_DOWN.includes(heading));
      if (!joins) open.set(c, { from: row, to: row });
      else open.get(c).to = row;
      const cell = sheet.getCell(row, c + 1);
      const { value, format } = joins ? { value: null } : typed(text);
      Object.assign(cell, {
        value,
        font: FONT.body,
        border: BORDER,
        alignment: { horizontal: centred ? "center" : "left", vertical: "middle", wrapText: true },
      });
      if (format) cell.numFmt = format;
      // merged once the next row does not join any more
      const next = source.rows[source.rows.indexOf(block) + 1];
      const goesOn = next && (next.mark === "+" ? MERGED_DOWN.includes(heading) : next.fields[LINE_OF_HEADING[heading]] === "^");
      const span = open.get(c);
      if (!goesOn && span.to > span.from) sheet.mergeCells(span.from, c + 1, span.to, c + 1);
    });
  }
  const endRow = row;
  for (const text of source.foot) wide(text, FONT.body, "left", 24);
  sheet.views = [{ state: "frozen", ySplit: headerRow, topLeftCell: `A${headerRow + 1}`, activeCell: "A1" }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
    printArea: `A1:${sheet.getColumn(last).letter}${endRow + source.foot.length}`,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = "&C第 &P 页，共 &N 页";
}

/** A workbook from a source text: the table, then the plain sheets that its head names (另表). */
async function workbookOf(text) {
  const source = parse(text);
  const book = new ExcelJS.Workbook();
  Object.assign(book, { created: MADE, modified: MADE, creator: "", lastModifiedBy: "" });
  const setting = (key) => source.head.find(([name]) => name === key)?.[1] ?? "";
  drawTable(book.addWorksheet(setting("工作表"), { properties: { defaultRowHeight: 15 } }), source);
  for (const [key, value] of source.head) {
    if (key !== "另表") continue;
    const [name, ...lines] = value.split("\n");
    const sheet = book.addWorksheet(name);
    sheet.getColumn(1).width = 90;
    lines.forEach((line, r) => {
      Object.assign(sheet.getCell(r + 1, 1), { value: line, font: FONT.body, alignment: { wrapText: true, vertical: "middle" } });
    });
  }
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const entries = Object.keys(parts)
    .filter((name) => !name.endsWith("/"))
    .sort((a, b) => (a < b ? -1 : 1));
  // [Content_Types].xml first, as every office program writes it
  entries.sort((a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml"));
  // the zip format counts local time without a zone: the parts' time is given as such
  const mtime = new Date(2025, 6, 4, 9, 30);
  return { name: setting("文件"), bytes: zipSync(Object.fromEntries(entries.map((name) => [name, [parts[name], { mtime, level: 9, os: 0 }]]))) };
}

const out = process.argv.includes("--out") ? process.argv[process.argv.indexOf("--out") + 1] : join(root, "samples");
mkdirSync(out, { recursive: true });
for (const file of readdirSync(SOURCE).sort()) {
  const { name, bytes } = await workbookOf(readFileSync(join(SOURCE, file), "utf8"));
  writeFileSync(join(out, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
