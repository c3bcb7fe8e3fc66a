import { withoutBlanks } from "../text/cell-text";
import { STATUSES, type Status } from "./status";

/**
 * The words that mean a status, as published tables write them (facts of some twenty offices). Compared whole, with
 * blanks, brackets, marks and stops off: inside prose these words are evidence, not a tag.
 */
export const STATUS_WORDS: { readonly [S in Status]: readonly string[] } = {
  completed: [
    "已完成", "完成", "已办结", "办结", "已销号", "销号", "已完工", "完工", "已整改", "已完成整改", "完成整改", "整改完成", "提前完成", "超额完成", "提前完成任务", "已提前完成", "已超额完成",
    "提前或超额完成", "提前完成或超额完成", "已完成年度目标任务", "已完成目标任务", "完成目标任务", "完成年度目标任务", "已完成年度任务", "全面完成", "已全面完成", "全部完成", "已全部完成",
    "圆满完成", "按期完成", "已按期完成", "按时完成", "已按时完成", "已竣工", "竣工", "已落实", "已解决", "已整改到位", "整改到位", "已完成销号", "已完结", "完结", "完成待验收", "已建成", "已达标",
    "已完成和提前完成", "任务完成", "达到目标", "达标", "已验收", "办理完毕", "已完成任务", "已交付", "已化解", "超额",
  ],
  ahead: ["超序时进度", "超时间进度", "超进度", "进展较快", "超序时", "快于序时进度", "超前推进", "提前推进", "超前序时进度", "超时序进度", "快于时间进度", "超前", "进度超前", "快于进度", "进度较快", "高于序时进度"],
  "on-track": [
    "顺利推进", "按进度完成", "正常", "正常推进", "有序推进", "达到序时进度", "按序时推进", "持续推进", "正在办理", "正在整改", "部分整改", "达进度", "绿灯", "正常有序推进", "按进度推进", "按序时进度推进",
    "达序时进度", "达序时", "达到序时", "达时序", "达到时序", "达序", "已达序时进度", "符合", "符合序时进度", "与时间进度同步", "与序时进度同步", "按计划推进", "按计划进行", "正在推进", "推进中", "进行中", "稳步推进", "进展顺利", "进展正常",
    "推进正常", "按期推进", "按时推进", "按时序推进", "按时序进度推进", "达到时序进度", "达时序进度", "达到时间进度", "达到进度", "达到计划进度", "加快推进", "扎实推进", "正常推进中", "正在进行", "办理中",
    "整改中", "在建", "正在实施", "实施中", "建设中", "在办", "持续整改", "已部分整改", "达到进度要求", "序时推进", "按序推进", "符合进度", "符合进度要求", "在推进", "推进顺利", "同步", "正在建设",
    "持续推进中", "按序时", "顺利", "正在落实", "按节点推进", "化解中", "正在化解", "已启动", "已开工", "达到预期进度", "持续推进整改",
  ],
  "mostly-on-track": [
    "基本按进度完成", "基本达到序时进度", "基本完成", "黄灯", "基本达到", "基本达到序时", "基本达序时", "基本达到时序", "基本达时序", "基本达序", "基本按进度", "与时间进度基本同步", "基本达到进度", "基本按序时推进", "基本符合", "基本符合进度", "基本正常", "基本达序时进度",
    "基本达到时序进度", "基本按计划推进", "基本达到计划进度", "基本同步", "基本达标", "基本按进度推进", "略有滞后", "略滞后", "稍慢", "稍滞后", "基本完成整改", "基本落实",
  ],
  lagging: [
    "进展滞后", "滞后", "未按进度完成", "进度滞后", "推进缓慢", "偏慢", "慢序时", "欠进度", "未达序时进度", "严重滞后", "红灯", "未达到序时进度", "进展偏慢", "进度偏慢", "进展缓慢", "进展较为缓慢",
    "进展较慢", "进度缓慢", "进度较慢", "推进较慢", "推进滞后", "未达序时", "未达到序时", "未达时序", "未达到时序", "未达序", "未达进度", "未达计划进度", "未达到计划进度", "未达到进度", "未按序时推进", "未按计划推进", "未按进度推进", "未完成", "未按期完成",
    "未按时完成", "逾期", "已逾期", "超期", "已超期", "逾期未完成", "慢序时滞后", "慢于序时进度", "未达到时序进度", "未达时序进度", "落后", "落后序时进度", "滞后序时进度", "缓慢", "工作滞后", "整改滞后", "不符合", "未达到进度要求",
    "落后进度", "明显滞后", "比较滞后", "较慢", "未办结", "超期未完成", "未整改", "未整改到位", "未达标", "未完成整改", "慢于时间进度", "低于序时进度", "未落实", "超时", "未销号", "未化解", "未达到", "未达目标", "欠序时进度",
  ],
  suspended: ["项目暂停", "暂停", "停工", "暂缓", "已暂停", "中止", "暂停实施", "暂缓实施", "停滞", "暂停推进", "暂缓推进", "已停工", "已中止", "缓建", "停建", "工作暂停", "任务暂停", "挂起"],
  terminated: ["无法实施", "终止", "取消", "已取消", "已终止", "不再实施", "终止实施", "取消实施", "无法推进", "无法完成", "项目取消", "项目终止", "不予实施", "撤销", "已撤销", "退出", "已退出"],
  adjusted: ["计划调整", "调整", "变更", "调整实施", "调出", "合并实施", "已调整", "任务调整", "目标调整", "项目调整", "已变更", "延期", "申请延期", "已延期", "调整计划", "调整变更", "项目变更"],
  "not-started": [
    "未启动", "尚未启动", "未开工", "尚未整改", "未开始", "尚未开工", "尚未开展", "未开展", "还处于项目前期工作阶段", "前期工作", "前期阶段", "未实施", "待启动", "处于前期工作阶段", "前期", "尚未实施", "待开工", "筹备中",
    "尚未开始", "未动工", "尚未动工", "未推进", "待办", "待开展", "前期工作阶段",
  ],
  "not-assessed": ["未做季度统计", "按年度统计", "其它类", "其他类", "未统计", "暂无数据", "暂未统计", "年度统计", "不考核", "未纳入统计", "年底统计", "暂不统计", "不作评价", "未评价"],
  "long-term": ["长期推进", "需长期整改", "长期坚持", "长期整改", "长期", "长期工作", "常态化推进", "持续坚持", "长期任务", "常态化", "长期落实", "长期实施", "长期持续推进", "常态推进", "长期性工作", "常态化开展"],
};

/** English words of statuses, blanks off and in small letters: of tools that a project is kept in. */
const ENGLISH: readonly (readonly [string, Status])[] = [
  ["completed", "completed"], ["complete", "completed"], ["done", "completed"], ["finished", "completed"], ["closed", "completed"],
  ["ahead", "ahead"], ["aheadofschedule", "ahead"],
  ["ontrack", "on-track"], ["inprogress", "on-track"], ["ongoing", "on-track"], ["doing", "on-track"], ["open", "on-track"], ["green", "on-track"],
  ["atrisk", "mostly-on-track"], ["slightlydelayed", "mostly-on-track"], ["amber", "mostly-on-track"], ["yellow", "mostly-on-track"],
  ["delayed", "lagging"], ["behind", "lagging"], ["behindschedule", "lagging"], ["late", "lagging"], ["overdue", "lagging"], ["offtrack", "lagging"], ["red", "lagging"],
  ["onhold", "suspended"], ["paused", "suspended"], ["suspended", "suspended"], ["blocked", "lagging"],
  ["cancelled", "terminated"], ["canceled", "terminated"], ["terminated", "terminated"],
  ["notstarted", "not-started"], ["todo", "not-started"], ["pending", "not-started"], ["planned", "not-started"],
];

/** Lights and letters: a status only in a cell or tag of their own. */
const LIGHTS: readonly (readonly [string, Status])[] = [
  ["绿", "on-track"], ["绿色", "on-track"], ["亮绿灯", "on-track"], ["绿牌", "on-track"], ["🟢", "on-track"],
  ["黄", "mostly-on-track"], ["黄色", "mostly-on-track"], ["亮黄灯", "mostly-on-track"], ["黄牌", "mostly-on-track"], ["🟡", "mostly-on-track"],
  ["红", "lagging"], ["红色", "lagging"], ["亮红灯", "lagging"], ["红牌", "lagging"], ["🔴", "lagging"],
];

/** What the office itself says that its words mean. */
export type StatusWords = { readonly [S in Status]?: readonly string[] | undefined };

/** Looks a status word up. */
export interface Vocabulary {
  /** The status of a text that is nothing but a status word; null if it is none. Blanks, brackets, marks and stops are off. */
  status(words: string): Status | null;
  /** What the sheet itself says that a sign means (★, A类): its status, and its words. Null where it says nothing of it. */
  sign(text: string): { readonly status: Status; readonly words: string } | null;
  /** The longest status word that a text ends with, else that it holds, at `start` (in the text as given); null if none. */
  within(text: string): { readonly status: Status; readonly text: string; readonly start: number } | null;
}

const MARKS = /[▲△●○◆◇■□★☆※*【】[\]［］〔〕〖〗「」『』（）()<>《》“”"'。．.，,、；;：:！!]/gu;

/** A word in Latin letters: In Progress, on-track. */
const LATIN = /^[A-Za-z_-]{3,}$/u;

/** The words of a tag alone: blanks, brackets, marks and stops off. */
export function bareWords(text: string): string {
  return withoutBlanks(text).replace(MARKS, "");
}

/** The vocabulary of published tables, and before it the office's own words, the last list first. */
export function buildVocabulary(...own: readonly StatusWords[]): Vocabulary {
  const words = new Map<string, Status>([...LIGHTS, ...ENGLISH]);
  for (const lists of [STATUS_WORDS, ...own]) {
    for (const status of STATUSES) for (const word of lists[status] ?? []) words.set(bareWords(word), status);
  }
  words.delete("");
  const longestFirst = [...words.keys()].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const longest = longestFirst[0]?.length ?? 0;
  return {
    sign: () => null,
    status(text) {
      if (text.length > longest * 3 + 12) return null;
      const bare = bareWords(text);
      return bare.length <= longest ? (words.get(bare) ?? (LATIN.test(bare) ? words.get(bare.toLowerCase().replace(/[-_]/gu, "")) : null) ?? null) : null;
    },
    within(text) {
      let found: { status: Status; text: string; start: number } | null = null;
      for (const word of longestFirst) {
        const start = text.lastIndexOf(word);
        const status = words.get(word);
        if (start < 0 || !status) continue;
        if (/[未不没]$/u.test(text.slice(0, start))) continue;
        if (start + word.length === text.trimEnd().length) return { status, text: word, start };
        found ??= { status, text: word, start };
      }
      return found;
    },
  };
}
