import { readText } from "../fixtures/reading";
import { rollUpStatus } from "../../src/core/terms/status";
import { cellTag, progressTag } from "../../src/core/terms/tags";
import { buildVocabulary } from "../../src/core/terms/vocabulary";

const vocabulary = buildVocabulary();

/** Where a status begins to count, and where it ends: each near its threshold. */
describe("thresholds of statuses", () => {
  it("rolls leaves that are all beside the scale up to the first of them", () => {
    expect(rollUpStatus([null, "adjusted", "terminated"])).toBe("adjusted");
    expect(rollUpStatus(["terminated", "adjusted"])).toBe("terminated");
    expect(rollUpStatus(["adjusted", "on-track"])).toBe("on-track");
    expect(rollUpStatus([null])).toBeNull();
  });

  it("takes long status words in brackets for a tag", () => {
    expect(progressTag("【还处于项目前期工作阶段】可研编制中。", vocabulary)?.status).toBe("not-started");
    expect(progressTag("【提前完成或超额完成】已验收。", vocabulary)?.status).toBe("completed");
  });

  it("reads no by what the heading asks", () => {
    expect(cellTag("否", "是否完成", vocabulary)).toMatchObject({ text: "否", status: "on-track", composed: true });
    expect(cellTag("未", "是否销号", vocabulary)).toMatchObject({ status: "on-track", composed: true });
    expect(cellTag("×", "完成与否", vocabulary)?.status).toBe("on-track");
    expect(cellTag("能", "预计能否完成", vocabulary)?.status).toBe("on-track");
    expect(cellTag("不能", "预计能否完成", vocabulary)?.status).toBe("lagging");
    expect(cellTag("否", "是否按期完成", vocabulary)?.status).toBe("lagging");
    expect(cellTag("否", "是否逾期", vocabulary)?.status).toBe("on-track");
  });

  it("takes plain words for statuses where most progress cells are nothing else", () => {
    const statuses = (...progress: string[]): (string | null)[] =>
      readText(
        ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...progress.map((text, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${text} |`)].join(
          "\n",
        ),
      ).items.map(({ status }) => status);
    expect(statuses("已开工。", "未开工。", "已开工。", "主体完成一半，正在架梁。")).toEqual(["on-track", "not-started", "on-track", null]);
    expect(statuses("已开工。", "基础完成，正在架梁。", "桥台浇筑完成八成。", "主体完成一半，正在架梁。")).toEqual([null, null, null, null]);
  });
});
