import { withoutBlanks } from "../text/cell-text";
import type { Status } from "./status";
import { sayingOf } from "./status-sayings";
import { bareWords, type Vocabulary } from "./vocabulary";

/** How a word bears on what is done. `none`: it names only what, or how well. */
type Bearing = "done" | "not" | "wait" | "apply" | "soon" | "doing" | "well" | "mostly" | "part" | "late" | "postponed" | "long" | "cannot" | "none";
/** What is done: something that ends the work, that begins it, that checks it, the work itself, what is to be kept to, or handing it over. */
type Act = "end" | "start" | "check" | "work" | "duty" | "hand";

const BEARINGS: { readonly [B in Bearing]: string } = {
  done: "已 已经 均已 现已 业已 全部 全面 按期 按时 如期 提前 超额 圆满 已全部 已全面 已按期 已按时 已如期 已提前 完毕 结束 到位 毕 了",
  not: "未 尚未 还未 仍未 暂未 没有 没 未能 未按期 未按时 未按要求 未全部 未全面 并未",
  wait: "待 等待 拟 计划 准备 有待 拟于",
  apply: "申请 已申请 正申请 提请 报请 申报 已申报 已提请 已报请 提交 已提交 上报 已上报",
  soon: "即将 临近 接近 快要",
  doing: "正在 正 在 持续 继续 加快 逐步 抓紧 有序 稳步 同步 全力 积极 扎实 滚动 中 之中 进行中 过程中 列入计划 纳入计划 分步 分期",
  well: "正常 顺利 良好 平稳 按约 按约定 按合同约定 依约 如约 按合同 按协议 照约",
  mostly: "基本 大部分 大部 大体 阶段性 初步 绝大部分 主体",
  part: "部分 已部分 局部 个别",
  late: "逾期 超期 超时",
  postponed: "延期 延后 延迟 延缓 推迟 顺延",
  long: "长期 常态 常态化 长效 立行立改并长期 持续长期",
  cannot: "无法 不能 暂不能 难以 不予 不再 暂无法",
  none: "立行立改 立整立改 工作 任务 项目 工程 问题 事项 目标 目标任务 年度 年度任务 手续 措施 各项 该 本 此 的 地 进行 予以 加以 全年 预期 既定 要求 按要求 按计划 有效 相关 使用",
};

const ACTS: { readonly [A in Act]: string } = {
  end: "完成 办结 销号 完工 竣工 完结 了结 办毕 解决 化解 达标 达成 交付 建成 兑现 清零 答复 回复 整改到位 落实到位 完成整改 整改完成 投用 投入使用 结案 归档 销案 见效 取得实效 闭环 合格 通过 交账 投产 通车 开园 开业 办复 息访 息诉罢访 清偿 结清 结题 结项 结 发布 出台 印发 注销 终结 关闭 入库 反馈",
  start: "启动 着手 起步 上马 开工 动工 开始 开展 进场 开建 动建 实施 部署 受理 立项 签约 招标 招投标 采购 摸底 组织实施",
  check: "验收 审核 复核 审批 评审 核销 确认 复查 评估 审定 批复 验收销号 审计 结算 决算 移交",
  work: "办理 整改 处理 处置 整治 治理 推进 建设 施工 研究 修复 清理 拆除 改造 进展 筹备 调查 核查 运行 运转 运营 办 搬迁 取缔 封堵 调解 拨付 支付 发放 洽谈 谈判 谈 编制 修订 施",
  duty: "落实 协调 对接 跟进 坚持 巩固 执行 推动 履约 履行 履行合同 跟踪",
  hand: "交办 转办 派发 下发 分办 批转 交接",
};

const JOINERS = "并 且 并且 及 和 与 、 同时 后 但 而 或 或者";

/**
 * The status that a part of status words says, by its bearings and its act, null where they leave it open; the first line that fits counts.
 * Each stands for what
 * offices mean by it in a status cell.
 */
const READINGS: readonly { readonly has: readonly Bearing[]; readonly acts: readonly Act[]; readonly status: Status | null }[] = [
  // 无法解决, 不再实施: it will not be
  { has: ["cannot"], acts: ["end", "start", "check", "work", "duty"], status: "terminated" },
  // 逾期未整改
  { has: ["late", "not"], acts: ["end", "start", "check", "work", "duty"], status: "lagging" },
  { has: ["postponed", "not"], acts: ["end", "start", "check", "work", "duty"], status: "lagging" },
  // 尚未启动, 未交办, 尚未办理
  { has: ["not"], acts: ["start", "work", "hand"], status: "not-started" },
  // 未验收: as 待验收, the seal is wanting
  { has: ["not"], acts: ["check"], status: "mostly-on-track" },
  // 尚未办结, 未按要求落实
  { has: ["not"], acts: ["end", "duty"], status: "lagging" },
  // 长期坚持, 已整改并长期坚持
  { has: ["long"], acts: ["end", "start", "check", "work", "duty"], status: "long-term" },
  // 逾期整改中
  { has: ["late", "doing"], acts: ["end", "start", "check", "work", "duty"], status: "lagging" },
  { has: ["postponed", "doing"], acts: ["end", "start", "check", "work", "duty"], status: "lagging" },
  { has: ["postponed", "done"], acts: ["end"], status: "completed" },
  // 延期销号: it was put off, or done after its day: the words do not tell
  { has: ["postponed"], acts: ["end", "start", "check", "work", "duty", "hand"], status: null },
  // 即将完工; 即将开工 has not begun
  { has: ["soon"], acts: ["end", "check"], status: "on-track" },
  { has: ["soon"], acts: ["start", "work", "duty", "hand"], status: "not-started" },
  // 待验收, 待审核: what is due is done but for the seal
  { has: ["wait"], acts: ["check"], status: "mostly-on-track" },
  // 申请销号, 已提请验收: what is due is done but for the seal
  { has: ["apply"], acts: ["end", "check"], status: "mostly-on-track" },
  // 申请开工
  { has: ["apply"], acts: ["start", "work", "duty", "hand"], status: "not-started" },
  // 待办理, 拟开工
  { has: ["wait"], acts: ["end", "start", "work", "duty", "hand"], status: "not-started" },
  // 基本完成, 阶段性办结
  { has: ["mostly"], acts: ["end", "start", "check", "work", "duty"], status: "mostly-on-track" },
  // 部分完成
  { has: ["part"], acts: ["end", "start", "check", "work", "duty"], status: "on-track" },
  // 正在办理, 验收中
  { has: ["doing"], acts: ["end", "start", "check", "work", "duty", "hand"], status: "on-track" },
  // 正常施工, 顺利推进; 顺利完成 is done
  { has: ["well"], acts: ["start", "check", "work", "duty"], status: "on-track" },
  // 已启动
  { has: [], acts: ["start"], status: "on-track" },
  // 已交办: nobody has begun yet
  { has: [], acts: ["hand"], status: "not-started" },
  // 已办结, 按期整改, 逾期完成
  { has: [], acts: ["end", "check", "work", "duty"], status: "completed" },
];

/** What two parts come to that say different things, in the order of the text; any other two are not understood. */
const TOGETHER: readonly (readonly [Status, Status, Status])[] = [
  ["completed", "long-term", "completed"],
  ["long-term", "completed", "completed"],
  ["mostly-on-track", "long-term", "mostly-on-track"],
  ["on-track", "long-term", "on-track"],
  // 已完工待验收
  ["completed", "mostly-on-track", "completed"],
  ["mostly-on-track", "completed", "mostly-on-track"],
  // 部分完成并持续推进; 已完成前期，正在实施
  ["completed", "on-track", "on-track"],
  ["mostly-on-track", "on-track", "mostly-on-track"],
  ["on-track", "completed", "completed"],
  // 尚未开工，已完成招标
  ["not-started", "on-track", "not-started"],
  // 已签约待开工
  ["on-track", "not-started", "not-started"],
  // 已启动未完成
  ["on-track", "lagging", "on-track"],
];

type GrammarEntry =
  { readonly kind: "bearing"; readonly bearing: Bearing } | { readonly kind: "act"; readonly act: Act } | { readonly kind: "joiner"; readonly or: boolean };

const LEXICON: ReadonlyMap<string, GrammarEntry> = new Map([
  ...Object.entries(BEARINGS).flatMap(([bearing, words]) =>
    words.split(" ").map((word): [string, GrammarEntry] => [word, { kind: "bearing", bearing: bearing as Bearing }]),
  ),
  ...JOINERS.split(" ").map((word): [string, GrammarEntry] => [word, { kind: "joiner", or: word.startsWith("或") }]),
  ...Object.entries(ACTS).flatMap(([act, words]) => words.split(" ").map((word): [string, GrammarEntry] => [word, { kind: "act", act: act as Act }])),
]);
const LONGEST_WORD = Math.max(...[...LEXICON.keys()].map(({ length }) => length));
/** Longer texts are sentences. */
const LONGEST = 16;

interface SaidPart {
  readonly bearings: Bearing[];
  act: Act | null;
  /** It follows the one before without a word that joins. */
  readonly attached: boolean;
}

/**
 * The status that words say which no list holds, read by their parts: (已 | 未 | 待 | 正在 | 基本 | 阶段性 ...) before (完成 | 办结 | 整改 |
 * 启动 ...), several joined by 并, 且. Null where any part of them is not understood, where they name only what is done (整改), and
 * for longer texts.
 */
export function composedStatus(words: string): Status | null {
  // 【有序推进】立项 is a tag before a text
  if (/[】\]）)]\s*[^】\]）)。.\s]/u.test(words)) return null;
  const text = bareWords(words);
  if (text.length < 2 || text.length > LONGEST) return null;
  const saying = sayingOf(text);
  if (saying !== null) return saying;
  const parts = partsOf(text);
  if (parts === null) return null;
  const said = parts.filter(({ bearings }) => bearings.length > 0);
  // 完成整改, 验收销号: the first says what is done, the other of what
  const counted = said.length > 0 ? said : parts.slice(0, 1);
  let status: Status | null = null;
  for (const part of counted) {
    if (part.bearings.length === 0 && (part.act === "work" || part.act === "duty")) return null;
    const next = parts[parts.indexOf(part) + 1];
    // 完成招标, 完成立项: what begins the work is done, the work is not
    const begun = part.act === "end" && next?.act === "start" && next.attached && next.bearings.length === 0;
    const own = readingOf(begun ? { ...part, act: "start" } : part);
    if (own === null) return null;
    status = status === null ? own : together(status, own);
    if (status === null) return null;
  }
  return status;
}

function readingOf({ bearings, act }: SaidPart): Status | null {
  if (act === null) return null;
  return READINGS.find(({ has, acts }) => acts.includes(act) && has.every((one) => bearings.includes(one)))?.status ?? null;
}

function together(before: Status, after: Status): Status | null {
  return before === after ? before : (TOGETHER.find(([one, other]) => one === before && other === after)?.[2] ?? null);
}

/** The parts of a text, each with its act; null where a sign belongs to no known word. */
function partsOf(text: string): SaidPart[] | null {
  const parts: SaidPart[] = [];
  let part: SaidPart = { bearings: [], act: null, attached: false };
  for (let at = 0; at < text.length;) {
    const word = longestAt(text, at);
    const entry = word === null ? undefined : LEXICON.get(word);
    if (word === null || entry === undefined) return null;
    at += word.length;
    if (entry.kind === "act") {
      if (part.act !== null) {
        parts.push(part);
        part = { bearings: [], act: null, attached: true };
      }
      part.act = entry.act;
    } else if (entry.kind === "joiner") {
      // 已解决或基本解决: the first of what may be
      if (entry.or && part.act !== null) break;
      if (part.act !== null) {
        parts.push(part);
        part = { bearings: [], act: null, attached: false };
      }
    } else if (entry.bearing !== "none") {
      // 整改中, 整改到位: what follows an act belongs to it; what begins anew (未, 待) opens the next part
      const opens = part.act !== null && !FOLLOWING.has(word);
      if (opens) {
        parts.push(part);
        part = { bearings: [], act: null, attached: true };
      }
      part.bearings.push(entry.bearing);
    }
  }
  if (part.act !== null) parts.push(part);
  else if (part.bearings.length > 0) return null;
  return parts.length > 0 ? parts : null;
}

/** Words that stand behind what is done. */
const FOLLOWING: ReadonlySet<string> = new Set(["中", "之中", "进行中", "过程中", "正常", "顺利", "良好", "平稳", "完毕", "结束", "到位", "毕", "了"]);

function longestAt(text: string, at: number): string | null {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (LEXICON.has(word)) return word;
  }
  return null;
}

/**
 * The status of a status cell whose words no list holds as they stand: by its parts, a remark in brackets and a further clause
 * left aside (已办结（6月3日）, 阶段性办结，待验收). Null where nothing in it is understood, or where its clauses disagree.
 */
export function understoodStatus(text: string, vocabulary: Vocabulary): Status | null {
  const plain = withoutBlanks(text).replace(/[（(【[][^（()）]*[）)】\]]$/u, "");
  const clauses = plain.split(/[，,；;。！]/u).filter((clause) => clause !== "");
  const [first, ...rest] = clauses.map((clause) => (clause.length > LONGEST ? null : (vocabulary.status(clause) ?? composedStatus(clause))));
  if (first === undefined || first === null) return null;
  return rest.reduce<Status | null>((status, next) => (status === null || next === null ? status : together(status, next)), first);
}
