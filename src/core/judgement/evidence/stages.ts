import { Lexicon } from "../../text/lexicon";

/** The two ways that most work goes: a construction project, and a paper that is to take effect. */
export type Ladder = "project" | "paper";

interface LadderStage {
  readonly ladder: Ladder;
  /** Later stages are larger; 0 for words that only look like a stage (施工单位). */
  readonly rank: number;
}

const LADDERS: { readonly [L in Ladder]: readonly string[] } = {
  project: [
    "施工组织设计 施工单位 施工企业 施工队 设计单位 设计院 设计师 招标代理 中标单位 中标人 设计费 招标投标管理 监理招标 监理合同 验收单位 设施 施工人员 合同期",
    "立项 备案 项目建议书 可研 工可 可行性研究 可行性评估 选址",
    "用地预审 规划许可 用地批文 用地手续 环评 项目环评",
    "设计 勘察 勘测 测绘 测量 施工图 初步设计 方案设计 施工图设计",
    "审图 图审 预算 概算 工程预算 施工图审查 施工图审图 财审 造价审核",
    "招标文件 招标控制价 招标 招投标 发标 开标 评标 采购 中标 公开招标 施工招标 施工招投标 挂网 招拍挂 挂牌",
    "合同 签约 签订合同 施工合同",
    "报建 施工报建 施工许可 施工许可证 开工令",
    "进场 开工 动工 施工 进场施工 开工建设 动工建设 正在建设 浇筑 土方",
    "桩基 打桩 基坑 地基 挖基础 开挖基础 基础开挖 基础施工 基础工程",
    "主体施工 主体结构 主体建设 主体工程 砌体 架梁",
    "装修 装饰 内装 外立面 幕墙 室内装修 水电安装",
    "完工 竣工 建成 封顶 主体完工 全部完工",
    "验收 竣工验收 投入使用 交付使用 启用 通车 投产 运营",
  ],
  paper: [
    "实施方案 工作方案 管理办法 审批服务 审批事项",
    "调研 摸底 摸查 收集资料",
    "草拟 起草 初稿 草案 初拟 征求意见稿 编制",
    "征求意见 意见征求 公开征求",
    "修改 完善 讨论 论证 评审 专家评审",
    "定稿 送审 报审 审议 审批 审定 待批 合法性审查",
    "印发 出台 发布 公布 颁布",
    "执行 施行",
  ],
};

function* entries(): Generator<readonly [string, LadderStage]> {
  for (const ladder of ["project", "paper"] as const) {
    for (const [rank, words] of LADDERS[ladder].entries()) {
      for (const word of words.split(" ")) yield [word, { ladder, rank }];
    }
  }
}

/** From here on a project is being built: to be at it is all that 进场施工 wants. */
export const BUILDING = LADDERS.project.findIndex((words) => words.includes("进场施工"));

/** The rank of the stage of a project that a word of the ladder names; 0 for any other word. */
export const stageOf = (word: string): number =>
  Math.max(
    0,
    LADDERS.project.findIndex((words) => words.split(" ").includes(word)),
  );

const LEXICON = new Lexicon<LadderStage>(entries());

/** The furthest stage of each ladder that text[from, to) names; 0 where it names none. */
export function furthestStages(text: string, from: number, to: number): { readonly [L in Ladder]: number } {
  const furthest = { project: 0, paper: 0 };
  const words = LEXICON.over(text, from, to);
  for (let stage = words.next(); stage !== null; stage = words.next()) {
    if (stage.rank > furthest[stage.ladder]) furthest[stage.ladder] = stage.rank;
  }
  return furthest;
}

/** The rank of the stage of a project that text[from, to) names last (幕墙设计, 装修招标: the design, the tender); 0 where it names none. */
export function lastStage(text: string, from: number, to: number): number {
  let last = 0;
  const words = LEXICON.over(text, from, to);
  for (let stage = words.next(); stage !== null; stage = words.next()) if (stage.ladder === "project" && stage.rank > 0) last = stage.rank;
  return last;
}
