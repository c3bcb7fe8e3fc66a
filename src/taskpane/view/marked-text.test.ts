import { markedText } from "./marked-text";

const written = (text: string, ...spans: [number, number][]): string =>
  markedText(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

test("marks stand in their text, overlapping ones as one", () => {
  expect(written("已完成2户；4户在建", [3, 5])).toBe("已完成[2户]；4户在建");
  expect(written("甲乙丙丁戊", [3, 4], [0, 2], [1, 3])).toBe("[甲乙丙丁]戊");
});

test("a long text is cut to what stands around the marks", () => {
  const long = "一".repeat(50);
  expect(written(`${long}停工${long}暂停${long}`, [50, 52], [102, 104])).toBe(
    `…${"一".repeat(22)}[停工]${"一".repeat(22)}…${"一".repeat(22)}[暂停]${"一".repeat(22)}…`,
  );
  expect(written(long)).toBe(`${"一".repeat(44)}…`);
});

test("a mark outside of the text is none", () => {
  expect(written("甲乙", [5, 9], [1, 1])).toBe("甲乙");
});
