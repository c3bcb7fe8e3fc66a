import fc from "fast-check";
import { lineStarts } from "./measure";
import { cutParagraph, splitText } from "./split-text";

const told = (text: string, ems: number, most: number): readonly string[] =>
  splitText(text, ems, most).map((chunk) => `${String(chunk.lines)} ${chunk.text.replaceAll("\n", "|")}`);

test("a text that goes into so many lines is one piece", () => {
  expect(told("桥墩完工\n桥面待铺", 4, 2)).toEqual(["2 桥墩完工|桥面待铺"]);
});

test("a longer one is cut between paragraphs, into pieces about equally long", () => {
  expect(told("一\n二\n三\n四", 4, 3)).toEqual(["2 一|二", "2 三|四"]);
  expect(told("一\n二\n三\n四\n五\n六", 4, 3)).toEqual(["2 一|二", "2 三|四", "2 五|六"]);
  expect(told("一\n二\n三\n四\n五\n六\n七", 4, 5)).toEqual(["3 一|二|三", "3 四|五|六", "1 七"]);
});

test("inside a paragraph only where that alone is too long, and behind a stop in the second half of a piece", () => {
  expect(told(`甲\n${"桥".repeat(12)}\n乙`, 4, 3)).toEqual(["1 甲", `3 ${"桥".repeat(12)}`, "1 乙"]);
  expect(cutParagraph("桥墩完工，桥面待铺。栏杆待装", 4, 2).map(({ text }) => text)).toEqual(["桥墩完工，", "桥面待铺。", "栏杆待装"]);
  expect(cutParagraph("桥，墩完工桥面待铺栏杆", 4, 2).map(({ text }) => text)).toEqual(["桥，墩完工桥面待", "铺栏杆"]);
  expect(cutParagraph("桥墩。完工，桥面待铺栏", 4, 2).map(({ text }) => text)).toEqual(["桥墩。完工，", "桥面待铺栏"]);
});

test("no piece is longer than wished, and together they are the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(..."桥路渠，。；a1 "), maxLength: 40 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 1, max: 6 }),
      (paragraphs, ems, most) => {
        const text = paragraphs.join("\n");
        const chunks = splitText(text, ems, most);
        expect(
          chunks
            .map((chunk) => chunk.text)
            .join("")
            .replaceAll("\n", ""),
        ).toBe(text.replaceAll("\n", ""));
        for (const chunk of chunks) expect(chunk.lines).toBeLessThanOrEqual(most);
        for (const chunk of chunks) expect(chunk.text.split("\n").reduce((sum, paragraph) => sum + lineStarts(paragraph, ems).length, 0)).toBe(chunk.lines);
      },
    ),
    { numRuns: 200 },
  );
});
