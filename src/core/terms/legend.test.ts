import { legendIn, withLegend } from "./legend";
import { cellTag } from "./tags";
import { buildVocabulary } from "./vocabulary";

const vocabulary = buildVocabulary();
const read = (text: string): string[] | null => {
  const legend = legendIn(text, vocabulary);
  return legend && [...legend].map(([sign, { status }]) => `${sign} ${status}`);
};

test.each([
  ["填报单位：水务集团    ★已完成  ☆按计划推进  △进度滞后", ["★ completed", "☆ on-track", "△ lagging"]],
  ["注：●正常；○滞后。", ["● on-track", "○ lagging"]],
  ["说明：“√”表示已办结，“×”表示未办结", ["√ completed", "× lagging"]],
  ["备注：A类为已解决或基本解决，B类为列入计划逐步解决，C类为因条件限制暂不能解决。", ["A completed", "B on-track", "C terminated"]],
  ["红色表示进度滞后、黄色表示基本完成、绿色表示已完成", ["红 lagging", "黄 mostly-on-track", "绿 completed"]],
  ["绿灯—正常推进 黄灯—略有滞后 红灯—严重滞后", ["绿 on-track", "黄 mostly-on-track", "红 lagging"]],
  // a sign of two meanings bears out the worse
  ["绿灯：已完成或正常推进；红灯：未启动或进度滞后", ["绿 on-track", "红 lagging"]],
  ["★为重点项目，☆为一般项目", null],
  ["▲已完成", null],
  ["注：本表每月5日前报送。", null],
  ["A区已完成，B区未启动", null],
] as const)("%s", (text, signs) => {
  expect(read(text)).toEqual(signs);
});

test("a sign in a status cell says what the sheet says that it means, and is told in those words", () => {
  const legend = legendIn("★已完成 ☆推进中 △未启动 绿色为未启动", vocabulary);
  if (!legend) throw new Error("no legend");
  const own = withLegend(vocabulary, legend);
  expect([" ★ ", "△", "绿", "推进中", "◎"].map((text) => cellTag(text, "进度标识", own)).map((tag) => tag && [tag.text, tag.status])).toEqual([
    ["已完成", "completed"],
    ["未启动", "not-started"],
    ["未启动", "not-started"],
    ["推进中", "on-track"],
    ["◎", null],
  ]);
});
