import { buildVocabulary, STATUS_WORDS } from "./vocabulary";
import { STATUSES } from "./status";
import { composedStatus, understoodStatus } from "./status-grammar";

const vocabulary = buildVocabulary();

test.each([
  ["按约推进", "on-track"],
  ["如约完成", "completed"],
  ["正在履约", "on-track"],
  ["未履约", "lagging"],
  ["已解约", "terminated"],
  ["双方协商解除合同", "terminated"],
  ["合同已终止", "terminated"],
  ["已违约", "lagging"],
  ["待办理", "not-started"],
  ["阶段性办结", "mostly-on-track"],
  ["已完成并长期坚持", "completed"],
  ["已交办", "not-started"],
  ["按期办结", "completed"],
  ["逾期未办结", "lagging"],
  ["逾期办结", "completed"],
  ["尚未办结", "lagging"],
  ["尚未进场", "not-started"],
  ["已落实到位", "completed"],
  ["待验收销号", "mostly-on-track"],
  ["已竣工未验收", "completed"],
  ["未验收", "mostly-on-track"],
  ["尚未办理", "not-started"],
  ["尚未着手", "not-started"],
  ["逾期未整改", "lagging"],
  ["立行立改已完成", "completed"],
  ["已竣工待验收", "completed"],
  ["已启动未完成", "on-track"],
  ["正在验收", "on-track"],
  ["整改验收中", "on-track"],
  ["基本整改到位", "mostly-on-track"],
  ["部分落实", "on-track"],
  ["任务未完成", "lagging"],
  ["项目已全部交付", "completed"],
  ["整改工作已完成", "completed"],
  ["已整改且验收", "completed"],
  ["长期落实", "long-term"],
  ["无法办结", "terminated"],
  ["拟开工", "not-started"],
  ["逐步解决", "on-track"],
  ["已解决或基本解决", "completed"],
  ["验收", "completed"],
  ["已投产", "completed"],
  ["逾期未结", "lagging"],
  ["已结题", "completed"],
  ["已印发", "completed"],
  ["未开业", "lagging"],
  ["在谈", "on-track"],
  ["正在调解", "on-track"],
  ["尚未搬迁", "not-started"],
  ["跟踪中", "on-track"],
  ["落后序时", "lagging"],
  ["欠序时", "lagging"],
  ["接近序时", "mostly-on-track"],
  ["正常序时", "on-track"],
  // what is not understood stays so
  ["整改", null],
  ["如火如荼", null],
  ["一期已完工", null],
  ["【有序推进】立项", null],
  ["【阶段性办结】", "mostly-on-track"],
  ["未完成且已完成", null],
  ["已", null],
  ["", null],
] as const)("%s is read by its parts as %s", (words, status) => {
  expect(composedStatus(words)).toBe(status);
});

test.each([
  ["已办结（6月3日）", "completed"],
  ["整改中（预计9月底）", "on-track"],
  ["已办结，群众满意", "completed"],
  ["已完工，待验收", "completed"],
  ["尚未开工，已完成招标", "not-started"],
  ["正常施工", "on-track"],
  ["施工正常", "on-track"],
  ["顺利推进施工", "on-track"],
  ["未进场", "not-started"],
  ["略慢", "mostly-on-track"],
  ["进度略有滞后", "mostly-on-track"],
  ["明显滞后", "lagging"],
  ["略低于时间进度", "mostly-on-track"],
  ["滞后但正加快推进", "lagging"],
  ["超时序推进", "ahead"],
  ["预计如期完成", "on-track"],
  ["即将完工", "on-track"],
  ["即将开工", "not-started"],
  ["进入收尾阶段", "on-track"],
  ["期限未到", "on-track"],
  ["需顺延", "lagging"],
  ["已顺延至11月", "adjusted"],
  ["延期销号", null],
  ["暂缓办理", "suspended"],
  ["推迟开工", null],
  ["已延期完成", "completed"],
  ["延期未整改", "lagging"],
  ["逾期完成", "completed"],
  ["暂不启动", "suspended"],
  ["本月无任务", "not-assessed"],
  ["暂不纳入考核", "not-assessed"],
  ["已签约待开工", "not-started"],
  ["完工待决算", "mostly-on-track"],
  ["已移交使用", "completed"],
  ["转为常态化管理", "long-term"],
  ["预计无法完成", null],
  ["进度偏慢", "lagging"],
  ["进展受阻", "lagging"],
  ["进度较快", "ahead"],
  ["整体平稳", "on-track"],
  ["合格，已闭环", "completed"],
  ["招标", "on-track"],
  ["完成立项", "on-track"],
  ["群众满意，已办结", null],
] as const)("a status cell %s is understood as %s", (text, status) => {
  expect(understoodStatus(text, vocabulary)).toBe(status);
});

test("where the grammar reads a word of the list, it never takes what is behind for what is done, nor the other way round", () => {
  const good = new Set(["completed", "ahead", "on-track", "long-term"]);
  const bad = new Set(["lagging", "suspended", "terminated"]);
  for (const status of STATUSES) {
    for (const word of STATUS_WORDS[status]) {
      const read = composedStatus(word);
      if (read === null) continue;
      if (good.has(status)) expect([word, bad.has(read)]).toEqual([word, false]);
      if (bad.has(status)) expect([word, good.has(read)]).toEqual([word, false]);
    }
  }
});
