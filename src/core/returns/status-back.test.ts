import { formOf, masterOf } from "../../../test/fixtures/returns";
import { cellText } from "../text/cell-text";
import { withStatus } from "./status-back";

const HEAD = "| 临江镇2024年重点工作进展情况表 | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |";

/**
 * What a form's status and text become in the cell of a master whose own cell holds `own`; other cells of it show how it
 * writes its statuses.
 */
function written(own: string, status: string | null, text: string, sent?: string): string {
  const { table } = masterOf(
    `${HEAD}\n| 1 | 修建东渠。 | 水利所 | ${own} |\n| 2 | 修建西渠。 | 水利所 | 【顺利推进】已开工。 |\n| 3 | 修建南渠。 | 水利所 | 【进展滞后】未开工。 |`,
  );
  const form =
    status === null
      ? formOf("水利所.xlsx", `${HEAD}\n| 1 | 修建东渠。 | 水利所 | ${text} |`)
      : formOf(
          "水利所.xlsx",
          `| 临江镇2024年重点工作进展情况表 | < | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展状态 | 进展情况 |\n| 1 | 修建东渠。 | 水利所 | ${status} | ${text} |\n| 2 | 修建西渠。 | 水利所 | 顺利推进 | 已开工。 |`,
        );
  const [leaf, mine] = [form.table.items[0]?.leaves[0], table.items[0]?.leaves[0]];
  if (leaf === undefined || mine === undefined) throw new Error("no leaf");
  const { value, alone, kept } = withStatus(form, leaf, text === "" ? null : text, table, mine, sent);
  return [
    value === null ? "nothing" : cellText(value),
    ...(alone === undefined ? [] : [`${alone.word} alone: ${cellText(alone.value)}`]),
    ...(kept === undefined ? [] : [`keeps ${kept.word}${kept.column ? ", which a column asked for" : ""}`]),
  ].join("; ");
}

test.each<[string, string, string | null, string, string]>([
  ["a status chosen for a text", "【进展滞后】未开工。", "顺利推进", "已开工。", "【顺利推进】已开工。"],
  ["the status that the master has, and its text", "【进展滞后】 未开工。", "进展滞后", "未开工。", "【进展滞后】 未开工。"],
  ["a tag that the unit wrote itself", "【进展滞后】未开工。", "顺利推进", "【顺利推进】已开工。", "【顺利推进】已开工。"],
  ["a status for no text", "【进展滞后】未开工。", "顺利推进", "", "nothing; 顺利推进 alone: 【顺利推进】未开工。"],
  ["the same status for no text", "【进展滞后】未开工。", "进展滞后", "", "nothing; 进展滞后 alone: 【进展滞后】未开工。"],
  ["a status for no text, where the master has a status alone", "【进展滞后】", "顺利推进", "", "【顺利推进】"],
  ["a status for no text, where the master has none", "未开工。", "顺利推进", "", "nothing; 顺利推进 alone: 【顺利推进】未开工。"],
  ["no status in the column for a text", "【进展滞后】未开工。", "", "仍未开工。", "【进展滞后】仍未开工。; keeps 进展滞后, which a column asked for"],
  ["no status for the master's own text", "【进展滞后】  未开工。", "", "未开工。", "【进展滞后】  未开工。; keeps 进展滞后, which a column asked for"],
  ["no status, and none in the master", "未开工。", "", "已开工。", "已开工。"],
  ["a form without a column for it", "【进展滞后】 未开工。", null, "仍未开工。", "【进展滞后】 仍未开工。; keeps 进展滞后"],
  ["nothing at all", "【进展滞后】未开工。", "", "", "nothing"],
])("%s", (_, own, status, text, expected) => {
  expect(written(own, status, text)).toBe(expected);
});

test("a status that was sent empty, and came back so, is none", () => {
  expect(written("【进展滞后】未开工。", "", "仍未开工。", "")).toBe("仍未开工。");
});
