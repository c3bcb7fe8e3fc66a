import { phrases } from "./phrase";

const GOOD = new Set(["done", "ahead", "under-way", "long-term"]);
/** What of a text speaks of trouble: each cue, in brackets where it is a hint. */
const troubles = (text: string): string =>
  phrases(text)
    .filter(({ cue }) => !GOOD.has(cue))
    .map(({ cue, weight }) => (weight > 0.36 ? cue : `(${cue})`))
    .join(" ");

test.each([
  // a word of completion that is only talked of
  ["年底按期完成难度较大。", "behind"],
  ["完成全年任务存在较大压力。", "behind"],
  ["外部不确定因素较多。", "behind"],
  ["年内恐难建成。", "behind"],
  // cannot, whatever the verb
  ["电力管线未迁，顶管无法跟进。", "not-done not-done"],
  ["优质企业难以招引。", "not-done"],
  ["垫资施工难以为继。", "not-done"],
  ["林地权属纠纷较多，推进困难。", "(hindered) behind"],
  // money
  ["开发商资金链断裂。", "not-done"],
  ["仍欠工程款310万元。", "behind"],
  ["镇级财力有限，挤不出资金。", "not-done"],
  ["土地出让收入短收。", "behind"],
  // papers
  ["用林批复未到。", "not-done"],
  ["设备没有到场。", "not-done"],
  ["报件被退，需补正。", "not-done not-done"],
  ["线路走向没有敲定。", "not-done"],
  // contractors, those who object, designs
  ["与原施工单位解除合同。", "failed"],
  ["工地自5月起无人施工。", "suspended"],
  ["合作方出了问题。", "(hindered)"],
  ["工地人手不够。", "(hindered)"],
  ["沿线群众不配合。", "(hindered)"],
  ["方案反复修改。", "behind"],
  // another year, another thing
  ["已列入明年计划。", "adjusted"],
  ["雨季不宜施工，明年再做。", "adjusted"],
  ["改为创建市级示范点。", "adjusted"],
  ["改为县级创建。", "adjusted"],
  ["厂界异味反弹。", "behind"],
  // what stands behind the comma is of another clause
  ["优质企业难以新增，另有1家退出。", "not-done"],
  // little came of it
  ["该项工作原地踏步。", "behind"],
  ["清收收效甚微。", "behind"],
  ["考核排名末位。", "behind"],
  ["项目仍处于洽谈阶段。", "not-done"],
])("%s: %s", (text, expected) => {
  expect(troubles(text)).toBe(expected);
});

test.each([
  "按期完成率100%，难点问题逐一销号。",
  "带头反对形式主义。",
  "落实末位淘汰机制。",
  "慰问困难群众12户，帮助困难企业融资。",
  "资金链断裂风险已化解，完成任务。",
  "群众由不配合变为支持，已签约。",
  "对被通报单位开展回访。",
  "防止资金链断裂。",
  "调解权属纠纷12件。",
  "批复已到，设备已进场。",
  // harm that did not come, and all but a little
  "两次强降雨中泵站都没有内涝。",
  "欠薪4300万元只剩90万元没有付。",
])("%s: no trouble that stands for itself", (text) => {
  expect(
    troubles(text)
      .split(" ")
      .filter((one) => one !== "" && !one.startsWith("(")),
  ).toEqual([]);
});

test.each([
  ["建设速度快于预期。", "ahead"],
  ["路基比计划提前一个月铺完。", "ahead"],
  ["年度目标任务已全部完成。", "done"],
  ["停产的三家已按期复产。", "done"],
])("%s: %s", (text, expected) => {
  expect(phrases(text).map(({ cue }) => cue)).toContain(expected);
});
