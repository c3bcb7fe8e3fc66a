import { builtInFormat } from "../built-in-formats";
import { CompoundFile, isCompoundFile, XlsDamage } from "./compound-file";
import { withDefaultPassword } from "./default-password";
import { RECORD, Records, SUBSTREAM } from "./records";
import { Continued, decoderOf, longString, withFlags } from "./strings";

/** A worksheet as the workbook lists it. */
export interface XlsSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Where its BOF stands in the stream. */
  readonly at: number;
}

/** An .xls as its globals tell it; sheets are read on their own. */
export interface XlsWorkbook {
  readonly stream: Uint8Array;
  /** Worksheets only. */
  readonly sheets: readonly XlsSheet[];
  /** Place in `sheets` of the one in front. */
  readonly front: number;
  /** Sheets of other kinds there are, charts among them. */
  readonly others: { readonly charts: number; readonly all: number };
  readonly strings: readonly string[];
  /** The number format of every cell format, by its index. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** Excel 5 and 95: texts are bytes of a code page. */
  readonly decoder: TextDecoder | null;
}

/** What keeps an .xls from being read, beside damage. */
export class XlsRefused extends Error {
  override readonly name = "XlsRefused";
  constructor(readonly why: "encrypted" | "too-old" | "no-worksheet" | "charts-only") {
    super(why);
  }
}

const EXCEL_97 = 0x0600;
const EXCEL_5 = 0x0500;

/** The stream of a workbook: of a compound file, or the bytes themselves. Throws XlsDamage. */
function streamOf(bytes: Uint8Array): Uint8Array {
  if (!isCompoundFile(bytes)) return bytes;
  const file = new CompoundFile(bytes);
  return file.stream(file.has("Workbook") ? "Workbook" : "Book");
}

/** Reads the globals of an .xls. Throws XlsDamage, XlsRefused. */
export function readXlsWorkbook(bytes: Uint8Array): XlsWorkbook {
  const stream = streamOf(bytes);
  const records = new Records(stream);
  if (!records.next() || (records.id & 0xff) !== 9) throw new XlsDamage("no workbook stream");
  if (records.id !== RECORD.bof) throw new XlsRefused("too-old");
  const version = records.u16(0);
  if (version !== EXCEL_97 && version !== EXCEL_5) throw new XlsRefused("too-old");
  return globalsOf(stream, records, version === EXCEL_97);
}

interface Bound {
  readonly name: string;
  readonly state: number;
  readonly type: number;
  readonly at: number;
}

/** `records` stands behind the BOF, or behind what said how the file was encrypted. */
function globalsOf(stream: Uint8Array, records: Records, unicode: boolean, decrypted = false): XlsWorkbook {
  const bound: Bound[] = [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let strings: readonly string[] = [];
  let active = 0;
  let windows = 0;
  let date1904 = false;
  let decoder = unicode ? null : decoderOf(936);
  let depth = 1;
  while (depth > 0 && records.next()) {
    if (records.id === RECORD.bof) depth++;
    else if (records.id === RECORD.eof) depth--;
    else if (depth > 1) continue;
    else if (records.id === RECORD.filePass) {
      const plain = decrypted ? null : withDefaultPassword(stream, records);
      if (plain === null) throw new XlsRefused("encrypted");
      return globalsOf(plain, new Records(plain, records.end), unicode, true);
    } else if (records.id === RECORD.codePage && !unicode) decoder = decoderOf(records.u16(0));
    else if (records.id === RECORD.date1904) date1904 = records.u16(0) === 1;
    else if (records.id === RECORD.window1 && windows++ === 0) active = records.u16(10);
    else if (records.id === RECORD.boundSheet) bound.push(boundOf(records, decoder));
    else if (records.id === RECORD.xf) styles.push(records.u16(2));
    else if (records.id === RECORD.format) {
      const id = records.u16(0);
      codes.set(
        id,
        decoder
          ? decoder.decode(records.bytes.subarray(records.start + 3, Math.min(records.end, records.start + 3 + records.u8(2))))
          : longString(new Continued(records, records.start + 2)),
      );
    } else if (records.id === RECORD.sharedStrings) strings = stringsOf(records);
  }
  const sheets = bound.map((one, place) => ({ ...one, place, kind: kindAt(stream, one) }));
  const worksheets = sheets.filter(({ kind }) => kind === "sheet");
  const others = { charts: sheets.filter(({ kind }) => kind === "chart").length, all: sheets.length - worksheets.length };
  if (worksheets.length === 0) throw new XlsRefused(others.charts > 0 ? "charts-only" : "no-worksheet");
  const shown = worksheets.findIndex(({ state }) => state === 0);
  const front = worksheets.findIndex(({ place, state }) => place === active && state === 0);
  return {
    stream,
    sheets: worksheets.map(({ name, state, at }) => ({ name, visible: state === 0, at })),
    front: front >= 0 ? front : Math.max(0, shown),
    others,
    strings,
    date1904,
    decoder,
    formats: styles.map((id) => codes.get(id) ?? builtInFormat(id) ?? "General"),
  };
}

function boundOf(records: Records, decoder: TextDecoder | null): Bound {
  const count = records.u8(6);
  const name = decoder
    ? decoder.decode(records.bytes.subarray(records.start + 7, Math.min(records.end, records.start + 7 + count)))
    : withFlags(new Continued(records, records.start + 7), count);
  return { at: records.u32(0), state: records.u8(4) & 3, type: records.u8(5), name };
}

/** What a sheet is, by its own beginning: the list does not always say. */
function kindAt(stream: Uint8Array, { at, type }: Bound): "sheet" | "chart" | "other" {
  const records = new Records(stream, at);
  if (at + 8 > stream.length || !records.next() || records.id !== RECORD.bof) return type === 0 ? "sheet" : "other";
  const kind = records.u16(2);
  if (kind === SUBSTREAM.chart) return "chart";
  return kind === SUBSTREAM.sheet && type === 0 ? "sheet" : "other";
}

/** The texts of all cells. Their number is not trusted. */
function stringsOf(records: Records): string[] {
  const count = records.u32(4);
  const from = new Continued(records, records.start + 8);
  const strings: string[] = [];
  while (strings.length < count) {
    if (from.done) break;
    strings.push(longString(from));
  }
  return strings;
}
