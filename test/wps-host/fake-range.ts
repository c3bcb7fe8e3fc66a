import { inRange, rangesOverlap, rangeToA1, type CellRange } from "../../src/core/grid/cell-ref";
import type { EtInput, EtRange } from "../../src/hosts/wps/et";
import type { FakeClient } from "./fake-application";
import { cellAt, cellOf, eachPlace, put, type ModelBook, type ModelLook, type ModelSheet } from "./model";
import { FakeBorder, FakeFont, FakeInterior } from "./fake-looks";
import { heightOf, linesFrom, linesOf, pointsAt, rawOf, same, shaped, sideKeys, valuesOf, widthOf } from "./range-answers";
import { strict } from "./strict";

const isWhole = (box: CellRange): boolean => box.bottom - box.top > 900000;
/** More cells than that one after the other would hang the client, and so fails the test. */
const MOST_CELLS = 2_000_000;

/** A range of cells. A class, since hundreds of thousands are made: one object literal with its accessors each would be slow. */
class FakeRange implements EtRange {
  constructor(
    private readonly client: FakeClient,
    private readonly book: ModelBook,
    private readonly sheet: ModelSheet,
    private readonly box: CellRange,
    private readonly areas: readonly CellRange[],
    /** Within a change that is counted already. */
    private readonly silent: boolean,
  ) {}

  private get rowCount(): number {
    return this.box.bottom - this.box.top + 1;
  }
  private get columnCount(): number {
    return this.box.right - this.box.left + 1;
  }
  /** What a property answers: its value, or what this client says where cells differ. */
  private said(value: unknown): unknown {
    if (value !== null) return value;
    return "mixed" in this.client.options ? this.client.options.mixed : null;
  }
  /** The box, unless asking each of its cells would hang the client. */
  private asked(): CellRange {
    if (this.rowCount * this.columnCount > MOST_CELLS) throw new Error(`${rangeToA1(this.box)} is asked cell by cell`);
    return this.box;
  }
  private readonly act = (what: string, whole: () => void, half: () => void = () => undefined): void => {
    if (this.sheet.protected) throw new Error("0x800A03EC: the sheet is protected");
    const changed = (): void => this.client.fire("SheetChange", this.client.sheet(this.book, this.sheet), null);
    if (this.silent) whole();
    else
      this.client.act(
        what,
        () => {
          whole();
          changed();
        },
        () => {
          half();
          changed();
        },
      );
  };
  private look<K extends keyof ModelLook>(name: K): unknown {
    // a cell with several fonts inside has no font of its own
    const { sheet } = this;
    return this.said(
      same<ModelLook[K] | null>(this.asked(), (row, column) => {
        const cell = cellOf(sheet, row, column);
        return cell.mixed && (name === "font" || name === "color") ? null : cell.look[name];
      }),
    );
  }
  private setLook<K extends keyof ModelLook>(what: string, name: K, value: ModelLook[K]): void {
    const { sheet } = this;
    this.act(what, () => eachPlace(this.asked(), (row, column) => void (cellAt(sheet, row, column).look[name] = value)));
  }

  get Row() {
    return this.box.top;
  }
  get Column() {
    return this.box.left;
  }
  get Rows() {
    return strict("Rows", { Count: this.rowCount });
  }
  get Columns() {
    return strict("Columns", { Count: this.columnCount });
  }

  get Value2(): unknown {
    return shaped(this.client, valuesOf(this.sheet, this.asked()));
  }
  set Value2(input: EtInput) {
    const { box, sheet } = this;
    const lines = linesOf(input, this.rowCount, this.columnCount);
    const write = (count: number): void => {
      let done = 0;
      eachPlace(this.asked(), (row, column) => {
        if (done++ >= count) return;
        const covered = sheet.merges.some((m) => inRange({ row, column }, m) && (row !== m.top || column !== m.left));
        if (covered) return;
        const value = lines[row - box.top]?.[column - box.left] ?? null;
        if (typeof value === "string" && value.length > 32768) throw new Error("0x800A03EC: the text is too long");
        put(sheet, row, column, value);
      });
    };
    this.act(
      "Value2",
      () => write(Infinity),
      () => write(Math.max(1, Math.floor((this.rowCount * this.columnCount) / 2))),
    );
  }
  get Formula(): unknown {
    const { sheet } = this;
    return shaped(
      this.client,
      linesFrom(this.asked(), (row, column) => cellOf(sheet, row, column).formula ?? rawOf(cellOf(sheet, row, column))),
    );
  }
  set Formula(formula: string) {
    this.act("Formula", () => {
      const cell = cellAt(this.sheet, this.box.top, this.box.left);
      if (cell.look.format === "@") throw new Error("0x800A03EC: a text cell takes no formula");
      const text = /^=HYPERLINK\(".*","(.*)"\)$/s.exec(formula);
      cell.formula = formula;
      cell.value = text ? (text[1] ?? "").replace(/""/g, '"') : 0;
    });
  }
  get HasFormula(): unknown {
    return this.said(same(this.asked(), (row, column) => cellOf(this.sheet, row, column).formula !== null));
  }
  get NumberFormat(): unknown {
    if (this.client.options.refuses?.includes("NumberFormat?")) throw new Error("0x80020009: NumberFormat");
    return this.look("format");
  }
  set NumberFormat(format: string) {
    this.setLook("NumberFormat", "format", format);
  }

  get MergeCells(): unknown {
    const near = this.sheet.merges.filter((m) => rangesOverlap(m, this.box));
    return near.length === 0 ? false : this.said(same(this.asked(), (row, column) => near.some((m) => inRange({ row, column }, m))));
  }
  get MergeArea(): EtRange {
    const { box } = this;
    const area = this.sheet.merges.find((m) => inRange({ row: box.top, column: box.left }, m)) ?? { ...box, bottom: box.top, right: box.left };
    return fakeRange(this.client, this.book, this.sheet, area);
  }
  Merge(): void {
    const { box, sheet } = this;
    if (this.rowCount * this.columnCount === 1) return;
    if (sheet.merges.some((m) => rangesOverlap(m, box))) throw new Error("0x800A03EC: overlaps a merged area");
    if (
      valuesOf(sheet, box)
        .flat()
        .filter((value) => value !== null).length > 1
    )
      this.client.prompt("merging keeps only the first cell");
    this.act("Merge", () => {
      sheet.merges.push(box);
      eachPlace(box, (row, column) => {
        if (row === box.top && column === box.left) return;
        const cell = cellAt(sheet, row, column);
        cell.value = null;
        cell.formula = null;
      });
    });
  }
  UnMerge(): void {
    this.act("UnMerge", () => void (this.sheet.merges = this.sheet.merges.filter((m) => !rangesOverlap(m, this.box))));
  }
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string {
    if (rowAbsolute || columnAbsolute) throw new Error("relative addresses were wanted");
    return this.areas.map(rangeToA1).join(",");
  }
  get Font() {
    return strict(
      "Font",
      new FakeFont(
        (name) => this.look(name),
        (what, name, value) => this.setLook(what, name, value),
      ),
    );
  }
  get Interior() {
    return strict(
      "Interior",
      new FakeInterior(
        (name) => this.look(name),
        (what, name, value) => this.setLook(what, name, value),
      ),
    );
  }
  get Borders() {
    return strict("Borders", {
      Item: (side: number) => strict("Border", new FakeBorder(this.sheet, sideKeys(this.asked(), side), this.act, (value) => this.said(value))),
    });
  }
  get HorizontalAlignment(): unknown {
    return this.look("horizontal");
  }
  set HorizontalAlignment(alignment: number) {
    this.setLook("HorizontalAlignment", "horizontal", alignment);
  }
  get VerticalAlignment(): unknown {
    return this.look("vertical");
  }
  set VerticalAlignment(alignment: number) {
    this.setLook("VerticalAlignment", "vertical", alignment);
  }
  get WrapText(): unknown {
    return this.look("wrap");
  }
  set WrapText(wrap: boolean) {
    this.setLook("WrapText", "wrap", wrap);
  }

  get RowHeight(): unknown {
    return this.said(same({ ...this.asked(), right: this.box.left }, (row) => heightOf(this.sheet, row)));
  }
  set RowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw new Error(`0x800A03EC: no height of a row: ${points}`);
    this.act("RowHeight", () => eachPlace({ ...this.asked(), right: this.box.left }, (row) => void this.sheet.rowHeights.set(row, points)));
  }
  get ColumnWidth(): unknown {
    return this.said(same({ ...this.asked(), bottom: this.box.top }, (_, column) => widthOf(this.sheet, column)));
  }
  set ColumnWidth(characters: number) {
    if (!(characters >= 0 && characters <= 255)) throw new Error(`0x800A03EC: no width of a column: ${characters}`);
    this.act("ColumnWidth", () => eachPlace({ ...this.asked(), bottom: this.box.top }, (_, column) => void this.sheet.columnWidths.set(column, characters)));
  }
  get Width(): unknown {
    return pointsAt(this.client, this.sheet, "columns", this.box.right + 1) - pointsAt(this.client, this.sheet, "columns", this.box.left);
  }
  get Height(): unknown {
    return pointsAt(this.client, this.sheet, "rows", this.box.bottom + 1) - pointsAt(this.client, this.sheet, "rows", this.box.top);
  }
  get Left(): unknown {
    return pointsAt(this.client, this.sheet, "columns", this.box.left);
  }
  get Top(): unknown {
    return pointsAt(this.client, this.sheet, "rows", this.box.top);
  }

  get EntireRow(): EtRange {
    return wholeLines(this.sheet.hiddenRows, this.box.top, this.box.bottom, this, (value) => this.said(value));
  }
  get EntireColumn(): EtRange {
    return wholeLines(this.sheet.hiddenColumns, this.box.left, this.box.right, this, (value) => this.said(value));
  }
  get Hidden(): unknown {
    throw new Error("only whole rows and columns are hidden");
  }
  set Hidden(_hidden: boolean) {
    throw new Error("only whole rows and columns are hidden");
  }
  get FormatConditions() {
    return strict("FormatConditions", { Count: this.sheet.conditions });
  }
  get Locked(): unknown {
    const { sheet } = this;
    return this.said(same(this.asked(), (row, column) => !sheet.open.some((range) => inRange({ row, column }, range))));
  }
  set Locked(locked: boolean) {
    const { sheet, box } = this;
    this.act("Locked", () => void (sheet.open = [...sheet.open.filter((one) => rangeToA1(one) !== rangeToA1(box)), ...(locked ? [] : [box])]));
  }
  get Validation() {
    const { sheet, box } = this;
    const own = (): ModelSheet["validations"][number] => sheet.validations.find(({ range }) => rangeToA1(range) === rangeToA1(box)) ?? missingValidation();
    const act = this.act;
    return strict("Validation", {
      Delete: () => act("Validation.Delete", () => void (sheet.validations = sheet.validations.filter(({ range }) => rangeToA1(range) !== rangeToA1(box)))),
      Add: (type: number, alert: number, operator: number, formula: string) => {
        if (sheet.validations.some(({ range }) => rangesOverlap(range, box))) throw new Error("0x800A03EC: there is a validation");
        if (formula.length > 255) throw new Error("0x800A03EC: the list is too long");
        act("Validation.Add", () => void sheet.validations.push({ range: box, type, alert, operator, formula, ignoreBlank: true, input: "", error: "" }));
      },
      get IgnoreBlank() {
        return own().ignoreBlank;
      },
      set IgnoreBlank(ignore: boolean) {
        act("IgnoreBlank", () => void (own().ignoreBlank = ignore));
      },
      get InputMessage() {
        return own().input;
      },
      set InputMessage(text: string) {
        act("InputMessage", () => void (own().input = text));
      },
      get ErrorMessage() {
        return own().error;
      },
      set ErrorMessage(text: string) {
        act("ErrorMessage", () => void (own().error = text));
      },
    });
  }
  get UseStandardWidth(): unknown {
    return null;
  }
  set UseStandardWidth(_: boolean) {
    this.act("UseStandardWidth", () => {
      this.sheet.columnWidths.clear();
      this.sheet.hiddenColumns.clear();
    });
  }
  get UseStandardHeight(): unknown {
    return null;
  }
  set UseStandardHeight(_: boolean) {
    this.act("UseStandardHeight", () => {
      this.sheet.rowHeights.clear();
      this.sheet.hiddenRows.clear();
    });
  }
  Clear(): void {
    this.act("Clear", () => {
      if (!isWhole(this.box)) throw new Error("only a whole sheet is cleared");
      this.sheet.cells.clear();
      this.sheet.lines.clear();
      this.sheet.comments = 0;
      this.sheet.conditions = 0;
    });
  }
  Select(): void {
    if (this.book.active !== this.sheet.name) throw new Error("0x800A03EC: the sheet is not in front");
    this.book.selection = { row: this.box.top, column: this.box.left };
  }
}

const missingValidation = (): never => {
  throw new Error("0x800A03EC: there is no validation");
};

/** Whole rows or columns, of which only `Hidden` is asked. */
function wholeLines(hidden: Set<number>, from: number, to: number, range: EtRange, said: (value: boolean | null) => unknown): EtRange {
  return new Proxy(range, {
    get(_, name): unknown {
      if (name !== "Hidden") throw new Error(`only Hidden is asked of whole rows and columns, not ${String(name)}`);
      const all = Array.from({ length: to - from + 1 }, (_value, index) => hidden.has(from + index));
      return said(all.every((one) => one === all[0]) ? (all[0] ?? false) : null);
    },
    set(_, name, hides: unknown): boolean {
      if (name !== "Hidden") throw new Error(`only Hidden is set of whole rows and columns, not ${String(name)}`);
      for (let line = from; line <= to; line++) {
        if (hides === true) hidden.add(line);
        else hidden.delete(line);
      }
      return true;
    },
  });
}

/** A range of cells of a fake sheet. */
export function fakeRange(
  client: FakeClient,
  book: ModelBook,
  sheet: ModelSheet,
  box: CellRange,
  areas: readonly CellRange[] = [box],
  silent = false,
): EtRange {
  return strict<EtRange>("Range", new FakeRange(client, book, sheet, box, areas, silent));
}
