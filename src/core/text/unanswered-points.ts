import type { Prose } from "./prose";
import type { TextPoint } from "./text-points";

/** Pairs of characters that stand in any report: they name nothing. */
const COMMON = new Set(
  (
    "完成 工作 开展 推进 落实 加强 进行 实施 建设 工程 项目 相关 有关 部门 单位 情况 做好 进一 一步 加快 积极 组织 继续 确保 争取 力争 全面 深入 加大 力度 提升 提高 完善 建立 制定 方案 活动 管理 措施 " +
    "各项 任务 目标 阶段 前期 启动 办理 手续 审批 招标 施工 设计 编制 安装 验收 投入 使用 季度 年度 年底 月底 底前 上半 半年 全年 今年 我镇 我市 我县 我区 全镇 全市 全县 全区 根据 按照 要求 以及 等工 成工"
  ).split(" "),
);

/** How much of a point must stand in the progress for it to be named, and how little for it not to be. */
const NAMED = 0.4;
const UNNAMED = 0.1;
/** A point with fewer pairs of its own cannot be told from the others by its words. */
const LEAST_PAIRS = 5;
/** A point of so many clauses is a list of its own. */
const LEAST_CLAUSES = 4;

/**
 * The points of a target that its progress never names, by their words. Said only where the progress answers in the
 * target's own words: at least three points, or clauses of one point, of which all others but at most one are named, and
 * nothing of this one. Silent where the progress is not numbered and the target has less than three points. Where of three
 * points or more only the first is answered under its number, the others are told one by one.
 */
export function unansweredPoints({ text: target, points }: Prose, { text: progress, points: answers }: Prose): readonly string[] {
  if (points.length >= 3 && answers.length === 1 && answers[0]?.number === 1) return onlyTheFirst(target, progress, points);
  if (points.length < 2 || answers.length < 2) return [];
  const fewer = points.length > answers.length && points.length >= 3;
  const bodies = points.map((point) => target.slice(point.bodyStart, point.end).trim());
  const clauses = bodies.map((body) =>
    body
      .split(/[；;]/)
      .map((clause) => clause.replace(/^.*[：:]/s, "").trim())
      .filter((clause) => clause.length > 5),
  );
  if (!fewer && clauses.every((list) => list.length < LEAST_CLAUSES)) return [];
  const said = pairs(progress);
  const whole = fewer ? unnamed(bodies, said) : [];
  return whole.length > 0 ? whole : clauses.flatMap((list) => (list.length >= LEAST_CLAUSES ? unnamed(list, said) : []));
}

/** The points behind the first where nothing but it is answered: those whose own words the progress does not name. */
function onlyTheFirst(target: string, progress: string, points: readonly TextPoint[]): readonly string[] {
  const said = pairs(progress);
  return points.slice(1).flatMap((point) => {
    const body = target.slice(point.bodyStart, point.end).trim();
    const own = [...pairs(body)];
    const named = own.filter((one) => said.has(one)).length;
    return own.length >= 2 && named <= own.length * UNNAMED ? [body] : [];
  });
}

function unnamed(parts: readonly string[], said: ReadonlySet<string>): readonly string[] {
  const sets = parts.map((part) => pairs(part));
  const shared = new Map<string, number>();
  for (const set of sets) for (const one of set) shared.set(one, (shared.get(one) ?? 0) + 1);
  const shares = sets.map((set) => {
    const own = [...set].filter((one) => shared.get(one) === 1);
    return own.length < LEAST_PAIRS ? null : own.filter((one) => said.has(one)).length / own.length;
  });
  const missing = parts.filter((_, index) => (shares[index] ?? 1) <= UNNAMED);
  const named = shares.filter((share) => share === null || share >= NAMED).length;
  return missing.length === 1 && named >= parts.length - 2 && named >= 2 ? missing : [];
}

/** The pairs of neighbouring characters of a text, punctuation and the common ones off. */
function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of text.normalize("NFKC").split(/[^\p{Script=Han}\p{L}\p{N}]+/u)) {
    for (let index = 0; index + 2 <= run.length; index++) {
      const two = run.slice(index, index + 2);
      if (!COMMON.has(two)) found.add(two);
    }
  }
  return found;
}
