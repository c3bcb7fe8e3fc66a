import type { CellRef } from "../../grid/cell-ref";
import type { Status } from "../../terms/status";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { isNo, isYes } from "../../terms/answers";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type StatusComposedFacts = {
  /** As the table writes them, each once. */
  readonly written: readonly string[];
  /** The status that each is counted as. */
  readonly statuses: readonly Status[];
};

/** Words that say themselves what they are counted as: nobody needs to be told that 已落实到位 is done. */
const SAYS_SO: { readonly [S in Status]?: RegExp } = {
  completed: /^(?:已|均已|全部|按[期时]|提前|如期|圆满)[^未待部基阶正并]*$/u,
  "on-track": /^(?:正在?|正常|有序|稳步|加快|顺利|持续)[^未]*$|中$/u,
  lagging: /滞后|逾期|超期|未完成|未办结|未按期|受阻|缓慢|偏慢/u,
  "not-started": /^(?:未|尚未)(?:启动|开工|动工|开始|实施|着手|进场|办理|施工)/u,
};

/** Status words that no list holds, read by their parts (阶段性办结) and counted so: said once a table, with all cells. */
export const statusComposed = defineRule({
  id: "status/composed",
  severity: "info",
  addressee: "unit",
  check(table, _context, report: ReportProblem<StatusComposedFacts>) {
    const read = new Map<string, Status>();
    const cells: CellRef[] = [];
    eachLeaf(table, ({ tag, fields }) => {
      // what answers its heading (完成与否) means there what it says
      if (tag?.composed !== true || tag.status === null || isYes(tag.text) || isNo(tag.text) || SAYS_SO[tag.status]?.test(tag.text) === true) return;
      const field = fields[tag.at.field];
      const cell = field && cellOf(field, tag.at.start);
      if (!cell) return;
      read.set(tag.text, tag.status);
      cells.push(cell);
    });
    if (cells.length > 0) report(cells, { written: [...read.keys()], statuses: [...read.values()] });
  },
});
