import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";
import { stageReached } from "./months-needed";
import { BUILDING, stageOf } from "./stages";

/** Work that is to be there, in a target that names nothing else. */
const BUILT = /(?:完成|建成|完工|竣工|封顶|投用|投入使用|通车|开放)/u;
const WORK = /工程|施工|建设|改造|修建|新建|主体|装修|铺设|建成|封顶|通车|完工|竣工/u;
/** Steps before the work: a target that wants them wants no building. */
export const BEFORE = /设计|招标|可研|方案|前期|手续|立项|审批|报批|选址|规划|评审|合同|签约|征|拆|进场|开工|动工|启动|论证/u;
/** 启动枢纽站建设, 开工建设: that work begins, and nothing else. */
const TO_BEGIN = /^[^，。；;\n]{0,12}(?:开工|动工|破土|进场施工|启动[^，。；;\n]{1,12}(?:建设|施工|改造))[^，。；;\n]{0,12}。?$/u;
const BEGUN = /开工|动工|进场|(?<!待|未|拟)(?:已|正在|全面)(?:启动|施工|建设)|浇筑|开挖|平整/u;
/** The last step before the work. */
export const LAST_BEFORE = stageOf("招标");

/**
 * A target that is due and wants something built, and a progress whose furthest stage lies before any building: 完成净化工程,
 * and the design has only been settled.
 */
export const stageShort = defineEvidence({
  id: "stage-short",
  needs: ["target", "progress"],
  look({ due, target, reported, progress, start }, told) {
    const begins = due.when === "now" && TO_BEGIN.test(target) && !BUILT.test(target);
    if (begins && !told.some(({ kind, weight }) => kind === "points" && weight >= 0.5)) {
      const { stage, start: from, end } = reported.read(stageReached);
      if (stage > 0 && stage < BUILDING && !BEGUN.test(reported.text))
        return [piece("points", "progress", progress, start + from, start + end, "lagging", 0.5)];
    }
    if (due.when !== "now" || !BUILT.test(target) || !WORK.test(target) || BEFORE.test(target)) return [];
    if (told.some(({ kind, weight }) => kind === "points" && weight >= 0.5)) return [];
    const reached = reported.read(stageReached);
    if (reached.stage === 0 || reached.stage > LAST_BEFORE || reached.stage >= BUILDING) return [];
    return [piece("points", "progress", progress, start + reached.start, start + reached.end, "lagging", 0.5)];
  },
});
