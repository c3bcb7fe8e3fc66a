import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { unitsFormat } from "./format";

const table = (...units: string[]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...units.map((unit, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | ${unit} | 已完成招标。 |`)].join(
    "\n",
  );

test("one separator, single names, a name that is wrapped here and there", () => {
  expect(found(unitsFormat, table("交通局⏎水利局", "交通局", "水利局⏎财政局⏎交通局"))).toEqual([]);
  expect(found(unitsFormat, table("交通局⏎水利局", "土地房屋⏎征收中心⏎交通局", "土地房屋征收中心"))).toEqual([]);
});

test("mixed separators are one problem; the fix writes them as most are", () => {
  const text = table("交通局、水利局", "交通局、财政局、水利局", "水利局，财政局", "交通局⏎水利局");
  expect(found(unitsFormat, text)).toEqual([{ cells: "C4 C5", facts: { count: 2, usual: "、", others: ["，", "\n"], broken: [] } }]);
  expect(fixedBy(unitsFormat, text)).toMatchObject({ changed: ["C4=水利局、财政局", "C5=交通局、水利局"], left: [] });
});

test("a name that is broken in many cells, though nowhere whole; once or twice it is the width of the column", () => {
  const broken = (count: number): string =>
    table(...Array.from({ length: count }, (_, index) => `产业园管理⏎办公室⏎${["交通局", "水利局", "财政局"][index % 3] ?? ""}`), "交通局", "水利局");
  expect(found(unitsFormat, broken(2))).toEqual([]);
  expect(found(unitsFormat, broken(3))).toMatchObject([{ cells: "C2 C3 C4", facts: { broken: ["产业园管理办公室"] } }]);
});

test("names that are wrapped in several cells and whole in others", () => {
  const text = table("土地房屋征收中心⏎交通局", "土地房屋⏎征收中心⏎交通局", "土地房屋⏎征收中心⏎水利局", "土地房屋⏎征收中心⏎财政局");
  expect(found(unitsFormat, text)).toMatchObject([{ cells: "C3 C4 C5", facts: { broken: ["土地房屋征收中心"] } }]);
  expect(fixedBy(unitsFormat, text)).toMatchObject({
    changed: ["C3=土地房屋征收中心⏎交通局", "C4=土地房屋征收中心⏎水利局", "C5=土地房屋征收中心⏎财政局"],
    left: [],
  });
});
