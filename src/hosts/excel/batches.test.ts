import { batchesOf, rowBlocks, bytesOf, operation, type Operation } from "./batches";

const MOST = 3_500_000;
const one = (bytes: number): Operation => ({ bytes, queue: () => null });
const sizes = (...bytes: readonly number[]): readonly (readonly number[])[] => batchesOf(bytes.map(one)).map((batch) => batch.map((each) => each.bytes));

test.each<[unknown, number]>([
  ["ab", 4],
  ["桥", 5],
  ["\u007f", 3],
  ["\u0080", 5],
  [null, 4],
  [undefined, 0],
  [12, 2],
  [["桥", 1], 9],
  [{ a: true }, 10],
])("%j takes %d bytes", (value, bytes) => {
  expect(bytesOf(value)).toBe(bytes);
});

test("an operation takes its actions, and the data that they carry", () => {
  expect([operation(() => null).bytes, operation(() => null, 3).bytes, operation(() => null, 2, "桥").bytes]).toEqual([402, 1202, 805]);
});

test("requests hold as much as Excel on the web takes, in order; what is larger than that stands alone", () => {
  expect(sizes()).toEqual([]);
  expect(sizes(MOST - 1, 1, 1)).toEqual([[MOST - 1, 1], [1]]);
  expect(sizes(1, MOST, 1)).toEqual([[1], [MOST], [1]]);
  expect(sizes(MOST + 1, MOST + 1)).toEqual([[MOST + 1], [MOST + 1]]);
});

test("rows are cut into blocks below half a million bytes, each with where it begins", () => {
  const row = (bytes: number): string => "a".repeat(bytes - 2);
  const blocks = (...bytes: readonly number[]): readonly (readonly number[])[] => rowBlocks(bytes.map(row)).map(({ from, part }) => [from, part.length]);
  expect(blocks(250_000, 249_999, 2)).toEqual([
    [0, 2],
    [2, 1],
  ]);
  expect(blocks(250_000, 250_000, 100)).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(blocks(900_000, 900_000)).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(blocks()).toEqual([]);
});
