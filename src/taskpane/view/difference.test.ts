import fc from "fast-check";
import type { CellValue } from "../../core/grid/cell-value";
import { difference, valueText } from "./difference";

/** -goes-, +comes+, the rest stays. */
const written = (before: CellValue, after: CellValue): string =>
  difference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `-${text}-`, added: `+${text}+` })[kind])
    .join("");

test("only what changes is told, with a little of what stands around it", () => {
  expect(
    written(
      "已完成前期工作，正在办理用地手续,计划三季度开工建设，年底前完成主体工程",
      "已完成前期工作，正在办理用地手续，计划三季度开工建设，年底前完成主体工程",
    ),
  ).toBe("…成前期工作，正在办理用地手续-,-+，+计划三季度开工建设，年底前完…");
});

test("blanks and line breaks that go are seen", () => {
  expect(written("农业和农村\n工作局", "农业和农村工作局")).toBe("农业和农村-⏎-工作局");
  expect(written(" 甲乙丙\u3000", "甲乙丙")).toBe("-␣-甲乙丙-□-");
});

test("a tag that moves is two changes, and what stands between is left alone", () => {
  expect(written("六所学校食堂均已改造。【顺利推进】", "【顺利推进】\n六所学校食堂均已改造。")).toBe("+【顺利推进】⏎+六所学校食堂均已改造。-【顺利推进】-");
});

test("changes that lie close are told as one", () => {
  expect(written("甲一乙二丙", "甲三乙四丙")).toBe("甲-一乙二-+三乙四+丙");
});

test("an empty cell that is filled, a number, a date, an error", () => {
  expect(written(null, 31)).toBe("+31+");
  expect([{ date: 43646 }, { error: "#REF!" }, true, null].map((value: CellValue) => valueText(value))).toEqual(["2019-06-30", "#REF!", "TRUE", ""]);
});

test("short texts: what stays and goes is the text before, what stays and comes the text after", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = difference(before, after);
      const of = (kind: "removed" | "added"): string =>
        parts
          .filter((part) => part.kind === "same" || part.kind === kind)
          .map((part) => part.text)
          .join("");
      expect([of("removed"), of("added")]).toEqual([before, after]);
    }),
  );
});

test("a difference never splits a character in two", () => {
  expect(written("𠮷甲", "𠮸甲")).toBe("-𠮷-+𠮸+甲");
});
