import { parseRange, toA1, type CellRef } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import { editSheet } from "../../src/hosts/xlsx/edit/edit-sheet";
import { FileState } from "../../src/hosts/xlsx/file-state";
import { TRANSITIONAL } from "../../src/files/package/namespaces";
import { openPackage } from "../../src/files/package/open-package";
import { workbookOf, type SheetEntry } from "../../src/files/xlsx/read/workbook-part";
import { emptyPackage } from "../../src/hosts/xlsx/write/empty-parts";
import { customProperties } from "../../src/hosts/xlsx/write/custom-properties";
import { withoutSheet, withSheet } from "../../src/hosts/xlsx/write/sheet-bundle";
import { XlsxWorkbook } from "../../src/hosts/xlsx/xlsx-workbook";
import { at } from "./contract";
import type { BookOptions, CellContent, ContractHarness, OpenBook, SheetDescription } from "./harness";
import { StepFaults } from "./step-faults";
import { cellFilling, rawCell, snapshotOf } from "./xlsx-snapshot";

/** Workbooks of the file host: every one is written as a file, and opened from its bytes. */
export const xlsxHarness: ContractHarness = {
  open: (sheets, options = {}) => Promise.resolve(openXlsx(sheets, options)),
};

/** A book of the file host, with all that an opened file offers. */
export interface XlsxBook extends OpenBook {
  readonly workbook: XlsxWorkbook;
  reopen(): Promise<XlsxBook>;
}

export function openXlsx(sheets: readonly SheetDescription[], options: BookOptions = {}): XlsxBook {
  return openBook(new FileState(openPackage(fileOf(sheets, options))));
}

/** A workbook file of these sheets, written by hand. */
export function fileOf(sheets: readonly SheetDescription[], options: BookOptions = {}): Uint8Array {
  const formats = new Formats();
  let pkg = emptyPackage();
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    pkg = withSheet(pkg, {
      name: sheet.name,
      id: String(index + 1),
      relationship: `rId${index + 10}`,
      part,
      names: [],
      parts: new Map([[part, sheetXml(sheet, formats)]]),
      types: new Map([[part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"]]),
    });
  });
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.name === options.active),
  );
  let xml = pkg.text("xl/workbook.xml").replace("<workbookView/>", `<workbookView activeTab="${active}"/>`);
  if (options.structureProtected) xml = xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
  sheets.forEach((sheet, index) => {
    if (sheet.hidden) xml = xml.replace(`sheetId="${index + 1}"`, `sheetId="${index + 1}" state="hidden"`);
  });
  return pkg
    .withParts(
      new Map([
        ["xl/workbook.xml", xml],
        ["xl/styles.xml", formats.into(pkg.text("xl/styles.xml"))],
      ]),
    )
    .toBytes();
}

/** Cell formats by number format code. */
class Formats {
  private readonly codes: string[] = [];

  index(code: string): number {
    if (code === "General") return 0;
    if (!this.codes.includes(code)) this.codes.push(code);
    return this.codes.indexOf(code) + 1;
  }

  into(styles: string): string {
    if (this.codes.length === 0) return styles;
    const escape = (code: string): string => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
    const numbers = this.codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(code)}"/>`).join("");
    const xfs = this.codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join("");
    return styles.replace("<fonts", `<numFmts count="${this.codes.length}">${numbers}</numFmts><fonts`).replace("</cellXfs>", `${xfs}</cellXfs>`);
  }
}

function sheetXml(sheet: SheetDescription, formats: Formats): string {
  const from = at(sheet.at ?? "A1");
  const styled = Object.entries(sheet.formats ?? {}).map(([range, code]) => ({ range: rangeOf(range), code }));
  const codeAt = (cell: CellRef): string | undefined =>
    styled.filter(({ range }) => cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right).pop()?.code;
  const cells = new Map<string, CellContent>();
  sheet.rows?.forEach((row, r) => row.forEach((content, c) => cells.set(`${from.row + r},${from.column + c}`, content)));
  for (const { range } of styled) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) if (!cells.has(`${row},${column}`)) cells.set(`${row},${column}`, null);
    }
  }
  const byRow = new Map<number, string[]>();
  const sorted = [...cells].map(([key, content]) => ({ row: Number(key.split(",")[0]), column: Number(key.split(",")[1]), content }));
  sorted.sort((a, b) => a.row - b.row || a.column - b.column);
  for (const row of sheet.hiddenRows ?? []) byRow.set(row, []);
  for (const { row, column, content } of sorted) {
    const cell = { row, column };
    const xml = cellXml(cell, content, codeAt(cell), sheet.mixed?.includes(toA1(cell)) ?? false, formats);
    if (xml !== "") byRow.set(row, [...(byRow.get(row) ?? []), xml]);
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => `<row r="${row}"${sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ""}>${line.join("")}</row>`);
  const cols = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join("");
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${TRANSITIONAL.main}">${cols === "" ? "" : `<cols>${cols}</cols>`}<sheetData>${rows.join("")}</sheetData>` +
    `${sheet.protected ? PROTECTION : ""}${sheet.filtered ? FILTER : ""}${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
  );
}

const PROTECTION = '<sheetProtection sheet="1" objects="1"/>';
const FILTER = '<autoFilter ref="A2:D6"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';

const escape = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

function cellXml(cell: CellRef, content: CellContent, code: string | undefined, mixed: boolean, formats: Formats): string {
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  const value = isFormula ? content.value : content;
  const isDate = typeof value === "object" && value !== null && "date" in value;
  const style = formats.index(code ?? (isDate ? "yyyy-mm-dd" : "General"));
  if (value === null && !isFormula && style === 0) return "";
  const head = `<c r="${toA1(cell)}"${style === 0 ? "" : ` s="${style}"`}`;
  const formula = isFormula ? `<f>${escape(content.formula.slice(1))}</f>` : "";
  if (value === null) return formula === "" ? `${head}/>` : `${head}>${formula}</c>`;
  if (typeof value === "string") {
    if (isFormula) return `${head} t="str">${formula}<v>${escape(value)}</v></c>`;
    const half = Math.ceil(value.length / 2);
    const text = (piece: string): string => `<t xml:space="preserve">${escape(piece)}</t>`;
    return `${head} t="inlineStr"><is>${mixed ? `<r>${text(value.slice(0, half))}</r><r><rPr><b/><sz val="11"/></rPr>${text(value.slice(half))}</r>` : text(value)}</is></c>`;
  }
  if (typeof value === "boolean") return `${head} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (typeof value === "object" && "error" in value) return `${head} t="e">${formula}<v>${value.error}</v></c>`;
  return `${head}>${formula}<v>${typeof value === "number" ? value : value.date}</v></c>`;
}

function rangeOf(a1: string): NonNullable<ReturnType<typeof parseRange>> {
  const range = parseRange(a1);
  if (!range) throw new Error(`no range: ${a1}`);
  return range;
}

function openBook(state: FileState): XlsxBook {
  const faults = new StepFaults();
  const workbook = new XlsxWorkbook(state, (put) => faults.sync(put));
  const entryOf = (name: string): SheetEntry => {
    const entry = state.sheets.find((sheet) => sheet.name === name);
    if (!entry) throw new Error(`no sheet ${name}`);
    return entry;
  };
  const done = (change: () => void): Promise<void> => Promise.resolve(change());
  const inSheet = (name: string, tail: string): void => {
    const { part } = entryOf(name);
    const xml = state.pkg.text(part);
    state.pkg = state.pkg.withParts(new Map([[part, xml.replace(/<\/sheetData>|<sheetData\/>/, (close) => close + tail)]]));
  };
  return {
    workbook,
    edit: (sheet, cell, value: CellValue) =>
      done(() => void (state.pkg = editSheet(state.pkg, entryOf(sheet), [{ cell: at(cell), become: { value, formatLike: null } }]).pkg)),
    rename: (sheet, name) =>
      done(() => {
        const book = workbookOf(state.pkg);
        const xml = book.xml.replaceAll(`name="${sheet}"`, `name="${name}"`).replaceAll(`'${sheet}'!`, `'${name}'!`);
        state.pkg = state.pkg.withParts(new Map([[book.part, xml]]));
      }),
    remove: (sheet) => done(() => void (state.pkg = withoutSheet(state.pkg, entryOf(sheet)))),
    add: (sheet) =>
      done(() => {
        const number = state.nextNumber();
        const part = `xl/worksheets/sheet${number}.xml`;
        state.pkg = withSheet(state.pkg, {
          name: sheet,
          id: String(number),
          relationship: `rId${number}`,
          part,
          names: [],
          parts: new Map([[part, sheetXml({ name: sheet }, new Formats())]]),
          types: new Map([[part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"]]),
        });
      }),
    activate: (sheet) => done(() => void (state.active = entryOf(sheet).id)),
    protect: (sheet) => done(() => inSheet(sheet, PROTECTION)),
    filter: (sheet) => done(() => inSheet(sheet, FILTER)),
    filling: (sheet, cell) => Promise.resolve(cellFilling(state.pkg, entryOf(sheet), at(cell))),
    look: (sheet, cell) => Promise.resolve(rawCell(state.pkg, entryOf(sheet), at(cell))),
    snapshot: () => Promise.resolve(snapshotOf(openPackage(state.pkg.toBytes()))),
    propertyNames: () => Promise.resolve([...customProperties(state.pkg).keys()]),
    selection: () => Promise.resolve({ sheet: state.front()?.name ?? "", cell: toA1(state.selection) }),
    settle: () => Promise.resolve(),
    reopen: async () => openBook(new FileState(openPackage(await workbook.save()))),
    failAt: (step, fault, lasting) => faults.failAt(step, fault, lasting),
    close: () => Promise.resolve(),
  };
}
