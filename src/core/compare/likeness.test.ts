import { fingerprint, likeness, SAME_WORDS, textLikeness } from "./likeness";

const alike = (one: string, other: string): number => Number(likeness(fingerprint(one), fingerprint(other)).toFixed(4));

test.each([
  ["修建东渠", "修建东渠", 1],
  // blanks, signs, width, and the lead in brackets are off
  ["修建东渠。（牵头单位：水利局）", "修建 东渠", 1],
  ["ＡＢ东渠", "ab东渠", 1],
  // figures are, but equal ones are nearer
  ["修建1号桥", "修建2号桥", SAME_WORDS],
  ["修建东渠", "修建西渠", 0.3333],
  ["修建东渠", "举办灯会", 0],
  // one character is a pair of its own
  ["渠", "桥", 0],
  ["渠", "渠2", SAME_WORDS],
  ["12", "34", 0],
  ["", "", 0],
])("%j and %j are alike by %j", (one, other, expected) => {
  expect(alike(one, other)).toBe(expected);
});

test.each([
  ["完成3座桥", "完成3座桥", 1],
  ["完成3座桥", "完成4座桥", 0.5],
  ["完成，3座 桥", "完成3座桥", 1],
  ["桥", "桥", 1],
  ["桥", "渠", 0],
  ["", "", 1],
])("the texts %j and %j are alike by %j, figures counted", (one, other, expected) => {
  expect(textLikeness(one, other)).toBe(expected);
});
