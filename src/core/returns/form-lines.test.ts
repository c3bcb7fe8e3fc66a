import { formOf } from "../../../test/fixtures/returns";
import { statedDay, statedUnits } from "./form-lines";

/** A form with lines above and below its table. */
const form = (above: string, below = "") =>
  formOf(
    "表格.xlsx",
    `| 临江镇重点工作进展情况表 | < | < | < |\n${above}\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利所 | 填报单位：乙所。 |\n${below}`,
  );

test.each<[string, string, string, readonly string[]]>([
  ["behind the label", "| 填报单位：水利所 | < | < | < |", "", ["水利所"]],
  ["in the next cell", "| 填报单位： | | 水利所 | |", "", ["水利所"]],
  ["up to a seal", "| 填报单位：水利所（盖章） | < | < | < |", "", ["水利所"]],
  ["behind a label with a seal", "| 责任部门名称（公章）: 水利所 | < | < | < |", "", ["水利所"]],
  ["up to two blanks", "| 填报单位：水利所  王工 | < | < | < |", "", ["水利所"]],
  ["with one blank in it", "| 填报单位：水利 所 | < | < | < |", "", ["水利 所"]],
  ["up to another label", "| 填报单位：水利所填报日期：2024年7月5日 | < | < | < |", "", ["水利所"]],
  ["up to who filled it in", "| 报送单位：水利所联系人：王工 | < | < | < |", "", ["水利所"]],
  ["below the table, too", "", "| 填报单位：城建办 | < | < | < |", ["城建办"]],
  ["each once", "| 填报单位：水利所 | < | < | < |", "| 填报单位：水利所 | < | < | < |", ["水利所"]],
  ["in the order of the lines", "| 填报单位：水利所 | < | < | < |", "| 填报单位：城建办 | < | < | < |", ["水利所", "城建办"]],
  ["not with words ahead of it cut off by one", "| 本表填报单位：水利所 | < | < | < |", "", ["水利所"]],
  ["not where nothing stands behind", "| 填报单位： | | | |", "", []],
  ["not inside the table", "", "", []],
])("the unit of a form stands %s", (_, above, below, expected) => {
  expect(statedUnits(form(above, below))).toEqual(expected);
});

test.each<[string, string | null]>([
  ["| 填报日期：2024年7月5日 | < | < | < |", "2024-07-05"],
  ["| 填报时间：2024-07-05 | < | < | < |", "2024-07-05"],
  ["| 上报日期：2024.7.5 | < | < | < |", "2024-07-05"],
  ["| 报送日期： 2024 年 7 月 5 日 | < | < | < |", "2024-07-05"],
  ["| 填报日期： | 2024年7月5日 | | |", "2024-07-05"],
  ["| 填报日期：2024年7月5日（联系人：王工） | < | < | < |", "2024-07-05"],
  ["| 填报日期：2024年13月5日 | < | < | < |", null],
  ["| 填报日期：七月 | < | < | < |", null],
  ["| 填报单位：水利所 | < | < | < |", null],
])("a form with %s was filled in on %s", (above, expected) => {
  expect(statedDay(form(above))).toBe(expected);
});
