import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { unitsOfTable } from "./units-of-table";

const table = readGrid(
  textGrid(`
| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < |
| 序号 | 工作任务 | 牵头单位 | 配合单位 | 进展情况 |
| 1 | 改造东街管网。 | 城建办 | 财政所、各村 | 已完工。 |
| 2 | 清理河道。 | 水利所 | 城建办 | 已清理。 |`),
);

test("leads first, then who supports, each once; names of many bodies and registered names are left out", () => {
  expect(unitsOfTable(table, [])).toEqual(["城建办", "水利所", "财政所"]);
  expect(unitsOfTable(table, [{ full: "财政和国资所", aliases: ["财政所"] }])).toEqual(["城建办", "水利所"]);
});
