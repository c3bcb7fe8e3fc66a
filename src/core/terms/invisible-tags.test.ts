import { readTable } from "../reading/read-table";
import { textGrid } from "../../../test/fixtures/text-grid";
import { fixedBy, found } from "../../../test/fixtures/check-rule";
import { textWhitespace } from "../rules/text/whitespace";

const table = (...progress: string[]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...progress.map((text, index) => `| ${index + 1} | 任务${index + 1}。 | 水利站 | ${text} |`)].join("\n");

/** The status and the progress of each item. */
function read(...progress: string[]): (readonly [string | null, string])[] {
  const result = readTable(textGrid(table(...progress)));
  if (!result.ok) throw new Error("no table");
  return result.table.items.map(({ leaves: [leaf] }) => [leaf?.status ?? null, leaf?.progress ?? ""]);
}

test.each([
  "\u00ad",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202c",
  "\u202e",
  "\u2060",
  "\u2063",
  "\u2066",
  "\u2069",
  "\u061c",
  "\u180e",
  "\u034f",
  "\u3164",
  "\u206a",
  "\ufff9",
  "\u0007",
  "\u009b",
  "\u0000",
])("%j anywhere in a tag is seen through, told and fixed", (sign) => {
  const forms = [
    `${sign}【进展滞后】尚未开工。`,
    `【${sign}进展滞后】尚未开工。`,
    `【进展${sign}滞后】尚未开工。`,
    `【进展滞后${sign}】尚未开工。`,
    `【进展滞后】${sign}尚未开工。`,
  ];
  expect(read(...forms)).toEqual(forms.map(() => ["lagging", "尚未开工。"]));
  const text = table(...forms);
  expect(found(textWhitespace, text)).toMatchObject([{ cells: "D2 D3 D4 D5 D6", facts: { kind: "blanks" } }]);
  expect(fixedBy(textWhitespace, text)).toMatchObject({ changed: [2, 3, 4, 5, 6].map((row) => `D${row}=【进展滞后】尚未开工。`), left: [] });
});

test.each(["〖进展滞后〗尚未开工。", "﹝进展滞后﹞尚未开工。", "〖进展滞后 尚未开工。"])("%s", (text) => {
  expect(read(text)[0]?.[0]).toBe("lagging");
});

test("signs that join an emoji, and marks in a text that runs from right to left, are right", () => {
  expect(found(textWhitespace, table("已完成👨\u200d👩\u200d👧。", "已完成❤\ufe0f。", "مرحبا\u200f 已译"))).toEqual([]);
});
