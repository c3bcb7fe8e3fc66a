import fc from "fast-check";
import { lineCount, lineStarts, textEms } from "./measure";
import { splitText } from "./split-text";

test("a Chinese character is one em, figures about half", () => {
  expect(textEms("进展滞后")).toBe(4);
  expect(textEms("2019")).toBeCloseTo(4 * 0.56);
  expect(textEms("𠮷")).toBe(1);
});

test.each([
  ["一二三四五六", 4, ["一二三四", "五六"]],
  ["一二三四，五六", 4, ["一二三", "四，五六"]],
  ["一二三（四五）", 4, ["一二三", "（四五）"]],
  ["投资12345万元", 4, ["投资", "12345万", "元"]],
  ["ABCDEFGHIJ", 4, ["ABCDE", "FGHIJ"]],
])("%s at %d ems", (text, ems, lines) => {
  const starts = lineStarts(text, ems);
  expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(lines);
});

const text = fc
  .array(fc.constantFrom("征地", "，", "（1）", "98.5%", "\n", "Word", "“", "”", "。", " ", "很长的文字"), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("a wider column never takes more lines, and no line is wider than the column", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (value, ems) => {
      expect(lineCount(value, ems + 5)).toBeLessThanOrEqual(lineCount(value, ems) + 1);
      for (const paragraph of value.split("\n")) {
        const starts = lineStarts(paragraph, ems);
        starts.forEach((start, i) => expect(textEms(paragraph.slice(start, starts[i + 1]))).toBeLessThanOrEqual(ems + 0.001));
      }
    }),
  );
});

test("chunks are short enough, lose nothing, and are one, or three and more", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 20 }), fc.integer({ min: 3, max: 8 }), (value, ems, most) => {
      const chunks = splitText(value, ems, most);
      for (const chunk of chunks) {
        expect(chunk.lines).toBeLessThanOrEqual(most);
        expect(lineCount(chunk.text, ems)).toBe(chunk.lines);
      }
      expect(
        chunks
          .map((chunk) => chunk.text)
          .join("")
          .replaceAll("\n", ""),
      ).toBe(value.replaceAll("\n", ""));
      if (lineCount(value, ems) <= most) expect(chunks).toHaveLength(1);
    }),
  );
});

test("paragraphs stay whole where they can, and a long one is cut behind a stop", () => {
  expect(splitText("一二三\n四五六\n七八九", 3, 1).map((chunk) => chunk.text)).toEqual(["一二三", "四五六", "七八九"]);
  expect(splitText("完成设计。完成招标并且进场施工", 5, 1).map((chunk) => chunk.text)[0]).toBe("完成设计。");
});
