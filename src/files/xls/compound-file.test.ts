import { compoundFile } from "../../../test/fixtures/xls-file";
import { CompoundFile, isCompoundFile } from "./compound-file";

const SECTOR = 512;
/** A stream of so many bytes, no two sectors of it alike. */
const stream = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (Math.floor(at / SECTOR) * 7 + at) & 255);
/** A compound file with some bytes changed, by place. */
const changed = (bytes: Uint8Array, ...changes: readonly (readonly [at: number, value: number])[]): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [at, value] of changes) view.setUint32(at, value, true);
  return copy;
};

describe("a stream comes back byte for byte", () => {
  // of 128 numbers in the one sector of the table, the table and the directory have one each
  test.each([4096, 4097, 20 * SECTOR, 125 * SECTOR + 1, 126 * SECTOR])("of %d bytes", (length) => {
    const bytes = stream(length);
    expect(Buffer.compare(new CompoundFile(compoundFile({ Workbook: bytes })).stream("WORKBOOK"), bytes)).toBe(0);
  });

  test("one of several, each under its own name", () => {
    const [book, summary] = [stream(5000), stream(9000).reverse()];
    const file = new CompoundFile(compoundFile({ Workbook: book, Summary: summary }));
    expect([Buffer.compare(file.stream("Workbook"), book), Buffer.compare(file.stream("Summary"), summary)]).toEqual([0, 0]);
  });
});

test("what lies in a storage of the root is not of the root", () => {
  const file = new CompoundFile(compoundFile({ Embedded: { Workbook: stream(5000) }, Summary: stream(5000) }));
  expect([file.has("Embedded"), file.has("summary"), file.has("Workbook")]).toEqual([true, true, false]);
  expect(() => file.stream("Workbook")).toThrow("no stream Workbook");
  expect(() => file.stream("Embedded")).toThrow("no stream Embedded");
});

describe("damage has a name, and is no endless loop", () => {
  const whole = compoundFile({ Workbook: stream(20 * SECTOR) });
  const open = (bytes: Uint8Array) => new CompoundFile(bytes).stream("Workbook");
  /** Where the table says what comes behind a sector. */
  const behind = (sector: number): number => SECTOR + sector * 4;

  test.each<[string, Uint8Array, string]>([
    ["another kind of file", whole.slice().fill(0, 0, 1), "no compound file"],
    ["half a header", whole.slice(0, 511), "no compound file"],
    ["sectors of 64 bytes", changed(whole, [28, 0x0006fffe]), "sector size"],
    ["a directory that is cut off", whole.slice(0, 2 * SECTOR), "the file is cut off"],
    ["a stream that is cut off", whole.slice(0, 21 * SECTOR), "the file is cut off"],
    ["a chain that ends too soon", changed(whole, [behind(5), 0xfffffffe]), "the file is cut off"],
    ["a chain that comes back to itself", changed(whole, [behind(5), 2]), "a chain of sectors without end"],
    ["no entry of a root", changed(whole, [2 * SECTOR + 64, 0x00000002]), "no root"],
    ["a size beyond the file", changed(whole, [2 * SECTOR + 128 + 120, 0x7fffffff]), "size of Workbook"],
  ])("%s", (_, bytes, message) => {
    expect(() => open(bytes)).toThrow(message);
  });

  test("whose first bytes are those of a compound file", () => {
    expect([isCompoundFile(whole), isCompoundFile(whole.slice(0, 8)), isCompoundFile(whole.slice(0, 7)), isCompoundFile(whole.slice(1))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
