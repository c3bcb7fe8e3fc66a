import { XlsDamage } from "./compound-file";

/** The numbers of the records that are read ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x06,
  formulaOfExcel3: 0x206,
  formulaOfExcel4: 0x406,
  eof: 0x0a,
  protect: 0x12,
  date1904: 0x22,
  filePass: 0x2f,
  continue: 0x3c,
  window1: 0x3d,
  pane: 0x41,
  codePage: 0x42,
  colInfo: 0x7d,
  boundSheet: 0x85,
  filterMode: 0x9b,
  mulRk: 0xbd,
  richString: 0xd6,
  xf: 0xe0,
  mergedCells: 0xe5,
  sharedStrings: 0xfc,
  labelSst: 0xfd,
  number: 0x203,
  label: 0x204,
  boolErr: 0x205,
  string: 0x207,
  row: 0x208,
  array: 0x221,
  table: 0x236,
  window2: 0x23e,
  rk: 0x27e,
  format: 0x41e,
  sharedFormula: 0x4bc,
  bof: 0x809,
} as const;

/** What a substream holds, as its BOF says. */
export const SUBSTREAM = { globals: 0x05, sheet: 0x10, chart: 0x20 } as const;

/** Walks the records of a stream. Places are offsets in it. */
export class Records {
  readonly view: DataView;
  id = 0;
  /** Where the content of the record begins and ends. */
  start = 0;
  end: number;

  constructor(
    readonly bytes: Uint8Array,
    from = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = from;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Goes to the next record; false at the end of the stream. Throws XlsDamage on one that is cut off. */
  next(): boolean {
    if (this.end + 4 > this.bytes.length) return false;
    this.id = this.view.getUint16(this.end, true);
    this.start = this.end + 4;
    this.end = this.start + this.view.getUint16(this.end + 2, true);
    if (this.end > this.bytes.length) throw new XlsDamage("a record is cut off");
    return true;
  }

  u8(at: number): number {
    return this.view.getUint8(this.within(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.within(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.within(at, 4), true);
  }

  double(at: number): number {
    return this.view.getFloat64(this.within(at, 8), true);
  }

  /** The place of a field, by its offset in the record. */
  private within(at: number, size: number): number {
    if (at + size > this.length) throw new XlsDamage(`record ${this.id.toString(16)} is too short`);
    return this.start + at;
  }
}
