import { formOf, markOf, masterOf } from "../../../test/fixtures/returns";
import { fixedChanges } from "./fixed-changes";

const HEAD = "| 临江镇2024年重点工作进展情况表 | < | < | < | < | < |\n| 序号 | 工作任务 | 年度目标 | 牵头单位 | 完成时限 | 进展情况 |";
const MASTER = `${HEAD}\n| 1 | 修建东渠。 | 完成三公里。 | 水利所、城建办 | 2024年11月30日 | |`;

/** What differs between a form's row and the master's, "field: was → now (by whom)"; alike: names that mean one unit. */
function changed(
  row: string,
  { head = HEAD, alike = [], marked }: { readonly head?: string; readonly alike?: readonly string[]; readonly marked?: string } = {},
): readonly string[] {
  const master = masterOf(MASTER);
  const sent = marked === undefined ? null : masterOf(`${HEAD}\n${marked}`);
  const mark = sent === null ? null : markOf(sent, sent.table.items[0]?.leaves[0]?.leadUnits[0] ?? "");
  const returned = formOf("水利所.xlsx", `${head}\n${row}`, mark);
  const of = (table: typeof master.table) => {
    const item = table.items[0];
    const leaf = item?.leaves[0];
    if (!item || !leaf) throw new Error("no leaf");
    return { item, leaf };
  };
  const same = (one: string, other: string): boolean => one === other || (alike.includes(one) && alike.includes(other));
  const key = mark === null ? null : (Object.keys(mark.sent)[0] ?? null);
  return fixedChanges(returned, of(returned.table), master.table, of(master.table), key, same).map(
    ({ field, was, now, by, from }) => `${field}: ${was} → ${now} (${by}, row ${String(from.cell.row)})`,
  );
}

test.each<[string, string, readonly string[]]>([
  ["nothing", "| 1 | 修建东渠。 | 完成三公里。 | 水利所、城建办 | 2024年11月30日 | 已开工。 |", []],
  ["blanks and stops", "| 1 | 修建 东渠 | 完成三公里 | 水利所、城建办 | 2024年11月30日 | 已开工。 |", []],
  [
    "another task and target",
    "| 1 | 修建西渠。 | 完成四公里。 | 水利所、城建办 | 2024年11月30日 | |",
    ["task: 修建东渠。 → 修建西渠。 (unit, row 3)", "target: 完成三公里。 → 完成四公里。 (unit, row 3)"],
  ],
  ["what came back empty is none", "| 1 | 修建东渠。 | | 水利所、城建办 | | |", []],
  ["a day written otherwise", "| 1 | 修建东渠。 | 完成三公里。 | 水利所、城建办 | 2024-11-30 | |", []],
  ["its month alone", "| 1 | 修建东渠。 | 完成三公里。 | 水利所、城建办 | 11月底前 | |", []],
  ["another month", "| 1 | 修建东渠。 | 完成三公里。 | 水利所、城建办 | 10月底前 | |", ["deadline: 2024年11月30日 → 10月底前 (unit, row 3)"]],
  ["another unit", "| 1 | 修建东渠。 | 完成三公里。 | 水利所、农技站 | 2024年11月30日 | |", ["leadUnit: 水利所、城建办 → 水利所、农技站 (unit, row 3)"]],
  ["one unit less", "| 1 | 修建东渠。 | 完成三公里。 | 水利所 | 2024年11月30日 | |", ["leadUnit: 水利所、城建办 → 水利所 (unit, row 3)"]],
  [
    "units in another order",
    "| 1 | 修建东渠。 | 完成三公里。 | 城建办、水利所 | 2024年11月30日 | |",
    ["leadUnit: 水利所、城建办 → 城建办、水利所 (unit, row 3)"],
  ],
])("what differs in the office's own columns: %s", (_, row, expected) => {
  expect(changed(row)).toEqual(expected);
});

test("names that the office's list has for one unit are no change", () => {
  expect(changed("| 1 | 修建东渠。 | 完成三公里。 | 水务站、城建办 | 2024年11月30日 | |", { alike: ["水利所", "水务站"] })).toEqual([]);
});

test("a column that the form has not is not compared", () => {
  const head = "| 临江镇2024年重点工作进展情况表 | < | < |\n| 序号 | 工作任务 | 进展情况 |";
  expect(changed("| 1 | 修建西渠。 | |", { head })).toEqual(["task: 修建东渠。 → 修建西渠。 (unit, row 3)"]);
});

test("what stands in the form as it was sent was changed by the office", () => {
  const sent = "| 1 | 修建东渠。 | 完成三公里。 | 农技站 | 2024年11月30日 | |";
  expect(changed(sent, { marked: sent })).toEqual(["leadUnit: 水利所、城建办 → 农技站 (office, row 3)"]);
});
