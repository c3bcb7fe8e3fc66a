import { PLAIN_PRINTING, pageRoom, pageStyle, printedScale } from "./page-style";

const names = { file: "进度表.xlsx", sheet: "汇总表" };

test("paper and orientation, header and footer become a page rule", () => {
  const style = pageStyle({ ...PLAIN_PRINTING, landscape: true, footer: ["", "— &P/&N —", ""], header: ["&F", "", "&A &D"] }, names);
  expect(style).toContain("size: 297mm 210mm");
  expect(style).toContain('@bottom-center { content: "— " counter(page) "/" counter(pages) " —"');
  expect(style).toContain('@top-left { content: "进度表.xlsx"');
  expect(style).toContain('@top-right { content: "汇总表" " "');
});

test("what a file says cannot leave the rule that it stands in", () => {
  const style = pageStyle({ ...PLAIN_PRINTING, footer: ['"} body { display: none } </style>', "", ""] }, names);
  expect(style).toContain('content: "\\"} body { display: none }  /style>"');
});

test("a table is made to fit, never larger than it is", () => {
  const { width } = pageRoom(PLAIN_PRINTING);
  expect(printedScale(PLAIN_PRINTING, { width: width * 2, height: 10 })).toBeCloseTo(0.4975);
  expect(printedScale(PLAIN_PRINTING, { width: 100, height: 10 })).toBeCloseTo(0.995);
  expect(printedScale({ ...PLAIN_PRINTING, scale: { across: 1, down: 1 } }, { width: 100, height: 4 * pageRoom(PLAIN_PRINTING).height })).toBeCloseTo(0.24875);
  expect(printedScale({ ...PLAIN_PRINTING, scale: 0.85 }, { width: 5000, height: 10 })).toBe(0.85);
});
