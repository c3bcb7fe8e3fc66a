import { stampOf } from "../core/grid/stamp";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import { markComment, markName, readMark, writtenStamp } from "./mark";

test("a mark is read back from its name, in any case, and its comment", () => {
  const mark = { report: "lagging", source: "0a1b2c3d4e5", written: "zzzzzzzzzzz" } as const;
  expect(readMark(markName("lagging"), markComment(mark))).toEqual(mark);
  expect(readMark("PROGRESSTABLE.LAGGING", markComment(mark))).toEqual(mark);
  expect(markComment(mark).length).toBeLessThan(60);
});

test.each([
  ["ProgressTable.unknown", "1 source=a written=b"],
  ["Print_Area", "1 source=a written=b"],
  ["ProgressTable.summary", ""],
  ["ProgressTable.summary", "2 source=a written=b"],
  ["ProgressTable.summary", "1 source= written=b"],
])("no mark of ours: %s, %s", (name, comment) => expect(readMark(name, comment)).toBeNull());

test("the stamp of a written sheet is that of the cells that stand there", () => {
  const sheet = {
    values: [
      ["题", "盖住", ""],
      [1, null, "末"],
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    regions: [],
    styles: [],
  };
  expect(writtenStamp(sheet as Partial<LaidOutSheet> as LaidOutSheet)).toBe(stampOf({ row: 1, column: 1 }, [["题"], [1, null, "末"]]));
});
