import { clauseAround } from "../../text/clauses";
import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";

/** 预计10月开工, 准备启动: work that is yet to begin. */
const TO_BEGIN = /(?:拟|预计|计划|将|争取|力争|准备|打算)[^，。；;\n]{0,12}?(?:开始|启动|开工|动工|开建|进场)/;
/** A longer text tells more than when something begins. */
const SHORT = 80;
/** By the middle of the year work should have begun. */
const HALF = 0.5;

/** Where a short progress has nothing else to tell than when the work will begin: it has not begun. */
export const yetToBegin = defineEvidence({
  id: "yet-to-begin",
  needs: ["progress"],
  look({ progress, start, end, due, context }, told) {
    if (told.length > 0 || end - start > SHORT || (due.when !== "now" && (context.pace ?? 0) < HALF)) return [];
    const match = TO_BEGIN.exec(progress.slice(start, end));
    if (match === null) return [];
    const clause = clauseAround(progress, start + match.index);
    return [piece("phrase", "progress", progress, Math.max(start, clause.start), Math.min(end, clause.end), "not-started", 0.45)];
  },
});
