import type { CellRange } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import { inBlocks, mergesIn } from "./in-parts";
import type { Connection } from "./requests";

/** A connection whose requests fail as `refuse` says of the range that was queued last. */
function connection(refuse: (range: CellRange) => string | null): Connection & { readonly asked: CellRange[] } {
  const asked: CellRange[] = [];
  const merged = (range: CellRange) => ({
    isNullObject: false,
    areas: {
      load: () => null,
      items: MERGES.filter((one) => meet(one, range)).map(({ top, left, bottom, right }) => ({
        rowIndex: top - 1,
        columnIndex: left - 1,
        rowCount: bottom - top + 1,
        columnCount: right - left + 1,
      })),
    },
  });
  const newContext = () => ({
    ask: (range: CellRange) => asked.push(range),
    sync: () => {
      const code = asked.length === 0 ? null : refuse(asked[asked.length - 1] as CellRange);
      return code === null ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
    },
    workbook: {
      worksheets: {
        getItem: () => ({
          getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
            const range = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
            asked.push(range);
            return { getMergedAreasOrNullObject: () => merged(range) };
          },
        }),
      },
    },
  });
  // of a connection, parts need a new context and a pause
  return { asked, newContext, pause: () => Promise.resolve() } as unknown as Connection & { readonly asked: CellRange[] };
}
const MERGES: readonly CellRange[] = [
  { top: 1, left: 1, bottom: 1, right: 3 },
  { top: 2, left: 1, bottom: 4, right: 1 },
  { top: 4, left: 2, bottom: 4, right: 4 },
];
const meet = (a: CellRange, b: CellRange): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const rowsOf = ({ top, bottom }: CellRange): string => `${String(top)}-${String(bottom)}`;
const queue = (context: Excel.RequestContext, block: CellRange) => {
  // the context that this test made itself
  (context as unknown as { ask: (range: CellRange) => void }).ask(block);
  return () => rowsOf(block);
};

test("a range is asked for some rows at a time, twenty thousand cells at once", async () => {
  const excel = connection(() => null);
  const shown: number[] = [];
  expect(
    await inBlocks(excel, { top: 3, left: 2, bottom: 4502, right: 11 }, queue, { progress: (done, all) => void shown.push(done, all), cancelled: () => false }),
  ).toEqual(["3-2002", "2003-4002", "4003-4502"]);
  expect(shown).toEqual([2000, 4500, 4000, 4500, 4500, 4500]);
  expect(
    await inBlocks(
      connection(() => null),
      { top: 1, left: 1, bottom: 2, right: 30_000 },
      queue,
    ),
  ).toEqual(["1-1", "2-2"]);
});

test("where the answer is too large, half as many from there on; what fails for one row, or for another reason, is said", async () => {
  const excel = connection(({ top, bottom }) => (bottom - top >= 3 ? "ResponsePayloadSizeLimitExceeded" : null));
  expect(await inBlocks(excel, { top: 1, left: 1, bottom: 7, right: 1 }, queue)).toEqual(["1-2", "3-4", "5-6", "7-7"]);
  expect(excel.asked.map(rowsOf)).toEqual(["1-7", "1-4", "1-2", "3-4", "5-6", "7-7"]);
  await expect(
    inBlocks(
      connection(() => "ResponsePayloadSizeLimitExceeded"),
      { top: 1, left: 1, bottom: 2, right: 1 },
      queue,
    ),
  ).rejects.toMatchObject({ code: "too-large" });
  const denied = connection(() => "AccessDenied");
  await expect(inBlocks(denied, { top: 1, left: 1, bottom: 8, right: 1 }, queue)).rejects.toBeInstanceOf(HostError);
  expect(denied.asked).toHaveLength(1);
});

test("merged areas are each told once, also where Excel tells of few at a time", async () => {
  const told = async (most: number): Promise<readonly string[]> => {
    const excel = connection((range) => (MERGES.filter((one) => meet(one, range)).length > most ? "GeneralException" : null));
    return (await mergesIn(excel, "甲", { top: 1, left: 1, bottom: 4, right: 4 }))
      .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
      .sort();
  };
  const all = MERGES.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort();
  expect([await told(3), await told(2), await told(1)]).toEqual([all, all, all]);
  // one cell that is still too much: nothing is left to halve
  await expect(told(0)).rejects.toMatchObject({ code: "host-failed" });
  const denied = connection(() => "AccessDenied");
  await expect(mergesIn(denied, "甲", { top: 1, left: 1, bottom: 4, right: 4 })).rejects.toMatchObject({ code: "read-only" });
  expect(denied.asked).toHaveLength(1);
});

test("one row that is too much is asked for by its halves", async () => {
  const excel = connection(({ left, right }) => (right - left > 1 ? "GeneralException" : null));
  await mergesIn(excel, "甲", { top: 1, left: 1, bottom: 1, right: 6 });
  expect(excel.asked.map(({ left, right }) => `${String(left)}-${String(right)}`)).toEqual(["1-6", "1-3", "1-2", "3-3", "4-6", "4-5", "6-6"]);
});
