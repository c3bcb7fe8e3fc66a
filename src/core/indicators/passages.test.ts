import { PlainProse } from "../text/plain-prose";
import { isNotDone } from "./not-done";
import { BLANK, clauseAt, coverage, isGeneralName, nameOfFigure, plainOf, sentenceAt } from "./passages";

test.each([
  ["造林（含补植）200亩", "造林_____200亩"],
  ["造林(含补植)200亩", "造林_____200亩"],
  ["甲（乙（丙）丁）戊", "甲_______戊"],
  ["甲（乙\n丙）丁", "甲__\n丙）丁"],
  ["甲）乙（丙）丁", "甲）乙___丁"],
  ["甲（乙", "甲__"],
])("%j without its remarks is %j", (text, expected) => {
  expect(plainOf(new PlainProse(text)).replaceAll(BLANK, "_")).toBe(expected);
});

test.each<[string, string, string]>([
  ["甲乙。丙#丁，戊；己", "丙丁，戊", "丙丁"],
  ["#甲乙。丙", "甲乙", "甲乙"],
  ["甲，乙丙#", "甲，乙丙", "乙丙"],
  ["甲乙#。丙", "甲乙", "甲乙"],
  ["甲乙。#丙", "丙", "丙"],
  ["甲：乙#丙", "甲：乙丙", "乙丙"],
  ["甲\n乙#丙", "乙丙", "乙丙"],
  ["12:30#甲", "12:30甲", "12:30甲"],
  ["1,2#甲", "1,2甲", "1,2甲"],
])("in %s the sentence is %s, the segment %s", (marked, sentence, clause) => {
  const at = marked.indexOf("#");
  const text = marked.replace("#", "");
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  expect([inside(sentenceAt(text, at)), inside(clauseAt(text, at))]).toEqual([sentence, clause]);
});

test.each<[string, string, string]>([
  ["1-9月，完成造林", "", "造林"],
  ["截至9月底，全县已累计完成造林约", "", "造林"],
  ["新建", "以上公厕", "新建公厕"],
  ["已新建", "公厕目标", "新建公厕"],
  ["完成", "公厕", "公厕"],
  ["完成", "以上公厕", "公厕"],
  ["A", "公厕", "公厕"],
  ["厕", "公厕", "公厕"],
  ["厕", "厕", "厕"],
  ["举办", "厕", "举办"],
  ["示范社总数达到", "", "示范社"],
  // a word that begins with one which else only leads to it
  ["近视率控制在", "", "近视率"],
  ["近海养殖面积", "", "近海养殖面积"],
  ["并网容量达到", "", "并网容量"],
  ["还田面积", "", "还田面积"],
  ["共享单车", "", "共享单车"],
  ["现代农业产业园", "", "现代农业产业园"],
  ["设备使用率达", "", "设备使用率"],
  ["使用率达", "", "使用率"],
  ["到位资金", "", "到位资金"],
  ["约谈企业", "", "约谈企业"],
  ["完成率达到", "", "完成率"],
  ["任务量", "", "任务量"],
  ["达标率", "", "达标率"],
  ["了解对象", "", "了解对象"],
  ["实现率", "", "实现率"],
  ["将军路改造", "", "将军路改造"],
  ["全域旅游点", "", "全域旅游点"],
  ["全镇域垃圾桶", "", "全镇域垃圾桶"],
  ["共建单位", "", "共建单位"],
  ["共建成公厕", "", "建成公厕"],
  ["全县共完成造林", "", "造林"],
  ["现完成造林", "", "造林"],
  ["并完成造林", "", "造林"],
  ["任务数量", "公厕", "公厕"],
  ["服务人数", "", "服务人数"],
  ["服务户数", "", "服务户数"],
  ["企业数", "", "企业"],
  ["企业数量", "", "企业"],
  ["产量", "吨位", "产量"],
])("before “%s”, behind “%s”: the figure is of %s", (before, behind, expected) => {
  expect(nameOfFigure(before, behind)).toBe(expected);
});

test.each([
  ["投资", true],
  ["项目投资", true],
  ["固定资产投资", false],
  ["面积", true],
  ["工业投资", false],
  ["截至九月末", true],
])("%s names nothing: %s", (name, expected) => {
  expect(isGeneralName(name)).toBe(expected);
});

test.each([
  ["造林", "完成造林", 1],
  ["造林绿化", "完成造林", 1 / 3],
  ["造林绿化", "造林2绿化", 1],
  ["造林绿化", "绿化造林", 2 / 3],
  ["林", "林", 0],
  ["", "林", 0],
  ["5G", "5G基站", 0],
  ["5G基站", "新建5G基站", 1],
  ["造林", "", 0],
])("of the pairs of %s, “%s” holds %d", (name, text, expected) => {
  expect(coverage(name, text)).toBeCloseTo(expected, 10);
});

test.each<[string, string, boolean]>([
  ["拟改造农房", "改造农房", true],
  ["改造农房", "改造农房", false],
  ["按计划改造农房", "改造农房", false],
  ["计划改造农房", "改造农房", true],
  ["改造未成年人之家", "未成年人之家", false],
  ["处置批而未供土地", "批而未供土地", false],
  ["处置批而未供土地", "土地", true],
  ["处置未供地块", "未供地", true],
  ["处置未供地块", "未供地块", false],
  ["在建项目纳统", "在建项目纳统数", false],
  ["停工停工项目", "停工项目数", true],
])("“%s” says of %s that it is not done: %s", (said, name, expected) => {
  expect(isNotDone(said, name)).toBe(expected);
});
