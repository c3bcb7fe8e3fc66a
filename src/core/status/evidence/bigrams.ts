/**
 * Pairs of neighbouring Chinese characters: enough to tell whether two pieces of official prose speak of the same thing,
 * without a dictionary. Pairs that stand in every second sentence are left out.
 */
const COMMON = new Set<number>();
for (const word of (
  "完成 工作 开展 项目 建设 推进 组织 我市 我镇 我县 我区 年度 目标 任务 实施 进行 加强 落实 做好 积极 继续 相关 有关 部门 单位 以上 全面 加快 工程 目前 已完 全市 全镇 全县 全区 " +
  "上半 半年 季度 年底 月底 前完 以及 力争 争取 确保 计划 情况 进一 一步 步完 完善 制定 新增 累计 共开 达到 实现 启动 正在 并已 各项 各类 手续 的工 等工 成年 度目 标任 务目 年目 成目 年任 度任 作完 办理 程序 督促 指导"
).split(" ")) {
  COMMON.add(pairAt(word, 0));
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Han characters only; 的 等 和 及 与 join words and belong to none. */
function isWordChar(code: number): boolean {
  if (code < 0x4e00) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code <= 0x9fff && code !== 0x7684 && code !== 0x7b49 && code !== 0x548c && code !== 0x53ca && code !== 0x4e0e && code !== 0x4e86;
}

/** The telling pairs of text[from, to). */
export function bigrams(text: string, from = 0, to = text.length): Set<number> {
  const pairs = new Set<number>();
  for (let at = from; at + 1 < to; at++) {
    if (!isWordChar(text.charCodeAt(at)) || !isWordChar(text.charCodeAt(at + 1))) continue;
    const pair = pairAt(text, at);
    if (!COMMON.has(pair)) pairs.add(pair);
  }
  return pairs;
}

/** How many pairs both hold. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const pair of small) if (large.has(pair)) count++;
  return count;
}
