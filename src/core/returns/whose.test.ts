import { formOf, markOf, masterOf } from "../../../test/fixtures/returns";
import { askedUnits } from "../handout/asked-leaves";
import { knownUnits } from "./known-units";
import { whoseIs } from "./whose";

const TITLE = "| 清溪镇2024年重点工作进展情况表 | < | < | < | < |";
const HEAD = "| 序号 | 工作任务 | 牵头单位 | 配合单位 | 进展情况 |";
const MASTER = masterOf(`
${TITLE}
${HEAD}
| 1 | 改造东街管网。 | 城建办 | 财政所 | |
| 2 | 新建两处公厕。 | 城建办 | | |
| 3 | 清理河道。 | 水利所 | | |
| 4 | 加固堤防。 | 水利所 | 武装部 | |
| 5 | 举办招聘会。 | 社保所 | 城建办 | |`);
const ASKED = askedUnits(MASTER.table).units;

interface Sent {
  readonly file?: string;
  readonly sheet?: string;
  readonly says?: string;
  /** Whose mark it bears. */
  readonly mark?: string;
  readonly person?: string;
  /** Which items of the master its rows are, from 1; 0 for a row of none; unsure ones behind "?". */
  readonly rows?: string;
}

function whose({ file = "表格1.xlsx", sheet = "Sheet1", says, mark, person, rows = "1" }: Sent): string {
  const form = formOf(
    file,
    [TITLE, ...(says === undefined ? [] : [`| 填报单位：${says} | < | < | < | < |`]), HEAD, "| 1 | 改造东街管网。 | 城建办 | | 已开工。 |"].join("\n"),
    mark === undefined ? null : markOf(MASTER, mark),
    { sheet: { name: sheet } },
  );
  const matched = rows.split(" ").map((one, at) => {
    const item = Number(one.replace("?", ""));
    return { own: { item: at, leaf: 0 }, master: item === 0 ? null : { item: item - 1, leaf: 0 }, sure: !one.includes("?") };
  });
  const found = whoseIs(form, matched, ASKED, knownUnits(MASTER.table, ASKED), new Map(person === undefined ? [] : [[file, person]]));
  return "units" in found ? found.units.join("、") : "supporting" in found ? `${found.supporting} supports` : `one of ${found.candidates.join("、")}`;
}

test.each<[string, Sent, string]>([
  ["a person says so, before all else", { person: "水利所", says: "城建办", file: "城建办.xlsx" }, "水利所"],
  ["a person names a unit that nobody asked", { person: "农技站" }, "农技站"],
  ["its mark", { mark: "城建办", file: "水利所.xlsx" }, "城建办"],
  ["what it says, where the marked unit leads nothing of it", { mark: "水利所", says: "城建办" }, "城建办"],
  ["its mark and what it says, where both lead some of it", { mark: "水利所", says: "城建办", rows: "1 3" }, "水利所、城建办"],
  ["its mark, though that unit leads nothing of it, where it says no other", { mark: "水利所" }, "水利所"],
  ["what it says, before the file's name", { says: "城建办", file: "水利所.xlsx" }, "城建办"],
  ["what it says, though that unit leads nothing of it", { says: "水利所" }, "水利所"],
  ["those of two that it says that lead any of it", { says: "城建办、水利所" }, "城建办"],
  ["the file's name, where it says the office and is the whole table", { says: "社保所", file: "水利所.xlsx", rows: "1 2 3 4 5" }, "水利所"],
  ["what it says, where most of it is that unit's", { says: "城建办", file: "水利所.xlsx", rows: "1 2 1 2 3" }, "城建办"],
  ["what it says, where the file names that one, too", { says: "社保所", file: "社保所水利所.xlsx", rows: "1 2 3 4 5" }, "社保所"],
  ["the one that only supports, as it says", { says: "财政所" }, "财政所 supports"],
  ["the file's name", { file: "3_水利所_报送.xlsx" }, "水利所"],
  ["both that the file names, in the order of the office's table", { file: "水利所、城建办.xlsx" }, "城建办、水利所"],
  ["the sheet's name, where the file's unit leads nothing of it", { file: "水利所.xlsx", sheet: "城建办" }, "城建办"],
  ["the file's name, where the sheet's unit leads nothing of it", { file: "城建办.xlsx", sheet: "水利所" }, "城建办"],
  ["the one that only supports, by the file's name", { file: "财政所.xlsx" }, "财政所 supports"],
  ["the sheet's name alone", { sheet: "水利所" }, "水利所"],
  ["the lead of four fifths", { rows: "1 2 1 2 3" }, "城建办"],
  ["nobody's, where it is less", { rows: "1 2 1 3" }, "one of 城建办、水利所"],
  ["nobody's, where rows that are not sure make it up", { rows: "1 2 1 2? 3" }, "one of 城建办、水利所"],
  ["both, where all that they lead stands in it", { rows: "1 2 3 4" }, "城建办、水利所"],
  ["both, with one row of none of the master's in five", { rows: "1 2 3 4 0" }, "城建办、水利所"],
  ["nobody's, with two in six", { rows: "1 2 3 4 0 0" }, "one of 城建办、水利所"],
  ["nobody's, where a third leads some of it alone", { rows: "1 3 5" }, "one of 城建办、水利所、社保所"],
  ["nobody's, where no row is of the master", { rows: "0" }, "one of "],
])("a return is of %s", (_, sent, expected) => {
  expect(whose(sent)).toBe(expected);
});
