import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { askedUnits } from "./asked-leaves";

const table = readGrid(
  textGrid(`
| 序号 | 工作任务       | 责任单位           | 完成情况   |
| 1    | 建设冷库两座。 | 农业局             | 已完成。   |
| 2    | 举办农技培训。 | 农业局（农委办）   | 已完成。   |
| 3    | 清理财政票据。 | 财政所             | 已完成。   |`),
);

test("names that the office's list calls one unit are asked together, under the one that stands first", () => {
  const asked = (register: Parameters<typeof askedUnits>[2]) =>
    askedUnits(table, "lead", register).units.map(({ unit, names, leaves }) => [unit, names, leaves.length]);
  expect(asked([])).toEqual([
    ["农业局", ["农业局"], 1],
    ["农业局（农委办）", ["农业局（农委办）"], 1],
    ["财政所", ["财政所"], 1],
  ]);
  expect(asked([{ full: "县农业农村局", short: "农业局", aliases: ["农业局（农委办）"] }])).toEqual([
    ["农业局", ["农业局", "农业局（农委办）"], 2],
    ["财政所", ["财政所"], 1],
  ]);
});

test("a name that two units of the list have joins nothing", () => {
  const register = [
    { full: "县农业局", aliases: ["农业局", "农业局（农委办）"] },
    { full: "市农业局", aliases: ["农业局"] },
  ];
  expect(askedUnits(table, "lead", register).units).toHaveLength(3);
});
