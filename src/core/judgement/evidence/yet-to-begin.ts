import { clauseAround } from "../../text/clauses";
import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";

/** 预计10月开工, 准备启动: work that is yet to begin. */
const TO_BEGIN = /(?:拟|预计|计划|将|争取|力争|准备|打算)[^，。；;\n]{0,12}?(?:开始|启动|开工|动工|开建|进场)(?!的|率|项目)/;
/** 近期安排施工: the same, where what was wanted was due. */
const TO_BE_DONE = /(?:近期|近日|即将|马上|随即|下一步|正准备|安排|准备)[^，。；;\n]{0,8}?(?:施工|实施|建设|改造|开工|动工|启动|进场)/;
/** 已进招标程序，争取9月初进场: it is at a step before. */
const REPORTS = /已|正在|完成|通过|取得/;
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
    const text = progress.slice(start, end);
    const match = TO_BEGIN.exec(text) ?? (due.when === "now" && due.by !== "table" ? TO_BE_DONE.exec(text) : null);
    if (match === null || REPORTS.test(text.slice(0, match.index))) return [];
    const clause = clauseAround(progress, start + match.index);
    return [piece("phrase", "progress", progress, Math.max(start, clause.start), Math.min(end, clause.end), "not-started", 0.45)];
  },
});
