import { textGrid } from "../../../test/fixtures/text-grid";
import { zhCN } from "../messages/zh-CN";
import { readTable } from "../reading/read-table";
import type { Leaf, ProgressTable } from "../table/progress-table";
import { explainSuggestion } from "../messages/explain-suggestion";
import { paceOn } from "./pace";
import type { Status } from "../terms/status";
import { evidenceOf, suggestStatus } from "./suggest";
import { suggestionContext, type SuggestionContext } from "./suggestion-context";

const table = (text: string): ProgressTable => {
  const result = readTable(textGrid(text));
  if (!result.ok) throw new Error("no header found");
  return result.table;
};

const contextOf = (read: ProgressTable): SuggestionContext => {
  const asOf = read.period?.to ?? null;
  return suggestionContext(read, { asOf, pace: asOf === null ? null : paceOn(asOf, read.period) });
};

const leaves = (read: ProgressTable): Leaf[] => read.items.flatMap((item) => [...item.leaves]);

const HEAD = `
| 云溪镇2023年重点工作上半年进度情况表 | < | < | < | < | < |
| 序号 | 主要目标任务 | 二季度目标 | 责任单位 | 推进落实情况 | 下一步工作计划 |`;

/** The suggestion for one row of a stage's table. */
function suggested(row: string) {
  const read = table(`${HEAD}\n| 1 | ${row} |\n| 2 | 办好文化节。 | 制定方案。 | 文广站 | 已制定方案。 | 办节。 |`);
  const [leaf] = leaves(read);
  if (!leaf) throw new Error("no leaf");
  const context = contextOf(read);
  return { suggestion: suggestStatus(leaf, context), context, leaf };
}

test.each<[Status, string]>([
  ["lagging", "修建云溪大桥。 | 完成施工招标。 | 城建办 | 因投标人不足三家，第一次招标流标，正在重新招标。 | 完成招标。"],
  ["lagging", "修建老人食堂。 | 完成6间食堂改造。 | 民政办 | 已完成2间食堂改造，其余在建。 | 加快改造。"],
  ["lagging", "编制村庄规划。 | 完成规划评审并印发。 | 自然资源所 | 规划初稿正在征求意见。 | 完成评审。"],
  ["lagging", "开展宣传。 | 举办防汛演练1次，发放宣传册2000份。 | 应急办 | 已发放宣传册2100份。 | 举办防汛演练。"],
  ["lagging", "工业增加值增长7%。 | 完成目标。 | 经发办 | 上半年，工业增加值同比下降2.1%。 | 完成年度目标。"],
  ["suspended", "建设渡口。 | 完成立项。 | 交通所 | 因上游水位调整，该项目已暂停。 | 待定。"],
  ["completed", "改造公厕。 | 完成4座公厕改造。 | 环卫所 | 已完成5座公厕改造，并投入使用。 | 加强管养。"],
  ["on-track", "排查隐患。 | 开展排查。 | 应急办 | 开展停工停产企业排查，整治未批先建问题，未发现重大隐患。 | 继续排查。"],
  ["on-track", "治理河道。 | 完成清淤。 | 水务所 | 因暴雨影响一度停工，现已复工并完成清淤。 | 验收。"],
  ["on-track", "修订制度。 | 印发《逾期未办事项处理办法》。 | 党政办 | 已印发《逾期未办事项处理办法》。 | 抓好落实。"],
  ["on-track", "推进建房。 | 开展审批。 | 规建办 | 拟暂缓受理不符合规划的申请；力争年底前全部完成；正在审批46宗。 | 加快审批。"],
])("%s: %s", (status, row) => {
  expect(suggested(row).suggestion?.status).toBe(status);
});

test("the evidence points back into the cell", () => {
  const { suggestion, leaf } = suggested(
    "修建云溪大桥。 | 完成施工招标。 | 城建办 | 【顺利推进】项目进展顺利。二标段因投标人不足三家流标，正在重新招标。 | 完成招标。",
  );
  expect(leaf.status).toBe("on-track");
  expect(suggestion?.status).toBe("lagging");
  for (const one of suggestion?.evidence ?? []) {
    expect(leaf.fields[one.at.field]?.text.slice(one.at.start, one.at.end)).toBe(one.text);
    expect(one.text).not.toContain("顺利推进】");
  }
});

test("a reason and what came of it are one piece", () => {
  const { suggestion } = suggested("修建云溪大桥。 | 完成施工招标。 | 城建办 | 现因设计费没有落实，招标文件至今未编制。 | 完成招标。");
  expect(suggestion?.evidence.filter(({ kind }) => kind === "phrase").map(({ text }) => text)).toEqual(["现因设计费没有落实，招标文件至今未编制"]);
});

test("a little behind is no lag", () => {
  const { suggestion } = suggested("修建云溪大桥。 | 完成施工招标。 | 城建办 | 投资进度略低于序时进度。 | 完成招标。");
  expect(suggestion?.status).toBe("mostly-on-track");
});

test("a sentence that a reviewer can check", () => {
  const { suggestion, context } = suggested("修建云溪大桥。 | 完成施工招标。 | 城建办 | 因缺乏用地指标，暂未完成用地手续。 | 完成手续。");
  expect(suggestion && explainSuggestion(suggestion, context, zhCN)).toBe("建议标注“进展滞后”：文中写明“因缺乏用地指标，暂未完成用地手续”。");
});

test("no sign either way gives the quiet default and says so", () => {
  const { suggestion, context } = suggested("做好服务。 | 做好服务。 | 民政办 | 上门服务老人。 | 做好服务。");
  expect(suggestion).toEqual({ status: "on-track", confidence: 0.7, evidence: [] });
  expect(suggestion && explainSuggestion(suggestion, context, zhCN)).toBe("文字中未见明显依据，暂建议“顺利推进”，请核实。");
});

test.each(["", "/", "—", "无", "暂无。", "#REF!", "#N/A", "#VALUE!"])("nothing is suggested where the progress is %j", (progress) => {
  expect(suggested(`做好服务。 | 6月底前建成食堂6间。 | 民政办 | ${progress} | 资金不足，尚未开工。`).suggestion).toBeNull();
});

test("nothing is suggested for an empty progress by a deadline that is over", () => {
  const read = table(`
| 云溪镇2023年重点工作进度情况表 | < | < | < |
| 序号 | 工作任务 | 完成时限 | 进展情况 |
| 1 | 修建云溪大桥。 | 2023年3月31日 |  |
| 2 | 修建柳溪大桥。 | 2023年9月30日 | 桩基打了一半。 |`);
  const context = suggestionContext(read, { asOf: "2023-06-30", pace: 0.5 });
  expect(leaves(read).map((leaf) => suggestStatus(leaf, context) === null)).toEqual([true, false]);
});

test("columns of figures are judged without a text beside them", () => {
  const read = table(`
| 云溪镇2023年重点项目投资进度表 | < | < | < | < |
| 序号 | 项目名称 | 年度计划投资（万元） | 完成率 | 进展情况 |
| 1 | 云溪大桥 | 1000 | 12% |  |
| 2 | 柳溪大桥 | 1000 | 48% | 已开工。 |`);
  const context = suggestionContext(read, { asOf: "2023-06-30", pace: 0.5 });
  expect(leaves(read).map((leaf) => suggestStatus(leaf, context)?.status)).toEqual(["lagging", "on-track"]);
});

test.each(["加快完成招标。", "征地滞后，资金不足，工程停工，尚未开工，力争年底前解决。", "已全部完成，超额完成任务。"])(
  "what the next step says (%s) tells nothing of how things stand",
  (next) => {
    const { suggestion } = suggested(`修建云溪大桥。 | 做好前期工作。 | 城建办 | 组织人员上门走访。 | ${next}`);
    expect(suggestion).toEqual({ status: "on-track", confidence: 0.7, evidence: [] });
  },
);

describe("a table of the year's targets", () => {
  const yearly = (progress: string, done = "按进度完成。已检查。") =>
    table(`
| 桂塘市2022年重点任务1-9月进展情况 | < | < | < |
| 序号 | 工作任务 | 责任单位 | 进展情况 |
| 1 | 新增就业5000人，处置厂房10万平方米，森林覆盖率达到60%。 | 市人社局 | ${progress} |
| 2 | 检查学校。 | 市教育局 | ${done} |
| 3 | 检查医院。 | 市卫健局 | 未按进度完成。因选址未定，尚未开工。 |`);
  const statusOf = (read: ProgressTable): Status | undefined => {
    const [leaf] = leaves(read);
    return leaf && suggestStatus(leaf, contextOf(read))?.status;
  };

  test.each<[string, Status]>([
    ["新增就业3600人。", "on-track"],
    ["新增就业1500人，完成年度任务的30%。", "lagging"],
    ["完成年度任务的52%。", "lagging"],
    ["完成年度任务的60%。", "on-track"],
    ["完成年度任务的72%。", "on-track"],
    ["1-6月新增就业2400人，完成年度任务的48%。", "on-track"],
    ["森林覆盖率达到41%，增长2%。", "on-track"],
    ["新增就业0人。", "lagging"],
    ["预计12月启动征集。", "lagging"],
    ["预计12月启动征集，名册已建立。", "on-track"],
  ])("%s against three quarters of the year: %s", (progress, status) => {
    // 基本按进度 and 未启动 are no words of this table: a little behind is on-track, not begun is lagging in its words
    expect(statusOf(yearly(progress))).toBe(status);
  });

  test("its own words, and the tag plays no part", () => {
    const read = yearly("▲未按进度完成。新增就业5200人，完成年度任务的104%。", "已完成。已检查。");
    expect(leaves(read)[0]?.status).toBe("lagging");
    expect(statusOf(read)).toBe("completed");
  });

  test("what is not assessed is said to be so where the table has a word for it", () => {
    const read = table(`
| 桂塘市2022年重点任务1-9月进展情况 | < | < | < |
| 序号 | 工作任务 | 责任单位 | 进展情况 |
| 1 | 提高满意度。 | 市信访局 | 【未做季度统计】暂无数据。 |
| 2 | 检查学校。 | 市教育局 | 【按进度完成】已检查。 |
| 3 | 检查医院。 | 市卫健局 | 【按进度完成】已检查。 |`);
    expect(statusOf(read)).toBe("not-assessed");
  });

  test("a progress that is nothing but a share, a remark behind it aside, is how much is done", () => {
    const read = table(`
| 桂塘市2022年民生实事1-9月进展情况 | < | < | < |
| 序号 | 工作任务 | 责任单位 | 当前进度 |
| 1 | 硬化巡河便道40公里。 | 市水利局 | 18%（柳溪段征地受阻） |
| 2 | 改造菜场6处。 | 市商务局 | 92% |
| 3 | 自来水入户率提高到96%以上。 | 市水利局 | 41% |
| 4 | 加固人行天桥2座。 | 市住建局 | 桃溪桥已加固，青石桥正在更换栏杆，计划年内开放。 |
| 5 | 开放校园球场30处。 | 市教育局 | 已开放28处，另两处正在换草皮，月底开放。 |
| 6 | 编修地名志。 | 市民政局 | 初稿已成，正在送各镇核对。 |`);
    const context = contextOf(read);
    const rates = leaves(read).map((leaf) => evidenceOf(leaf, context).filter(({ kind }) => kind === "completion-rate"));
    expect(rates.map((pieces) => pieces.map(({ text, speaksFor }) => `${text} ${speaksFor}`))).toEqual([["18% lagging"], ["92% ahead"], [], [], [], []]);
  });
});
