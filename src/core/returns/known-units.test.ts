import { masterOf } from "../../../test/fixtures/returns";
import { askedUnits } from "../handout/asked-leaves";
import type { RegisteredUnit } from "../reports/register";
import { knownUnits } from "./known-units";

const TABLE = `
| 临江镇2024年重点工作进展情况表 | < | < | < | < |
| 序号 | 工作任务 | 牵头单位 | 配合单位 | 进展情况 |
| 1 | 修建东渠。 | 临江镇水利所 | 财政所 | |
| 2 | 新建书屋。 | 文化站 | 各村 | |
| 3 | 治理信访。 | 综治维稳办 | 司法所 | |
| 4 | 清运垃圾。 | 信访办 | 县司法局 | |
| 5 | 护林。 | 林 | 财政所 | |
| 6 | 青年志愿。 | 团委 | 财政所 | |`;
const REGISTER: readonly RegisteredUnit[] = [{ full: "临江镇综合文化服务中心", short: "文化站", aliases: ["文广站"] }];

function known(register: readonly RegisteredUnit[] = []) {
  const { table } = masterOf(TABLE);
  return knownUnits(table, askedUnits(table, "lead", register).units, register);
}

test.each<[string, string | null]>([
  ["文化站", "文化站"],
  ["文化 站", "文化站"],
  ["水利所", "临江镇水利所"],
  ["临江镇水利所", "临江镇水利所"],
  ["镇文化站", "文化站"],
  ["文广站", null],
  ["财政所", null],
  ["", null],
])("%s is %s", (name, expected) => {
  expect(known().find(name)).toBe(expected);
});

test("names of the office's list are found, too", () => {
  const { find, same } = known(REGISTER);
  expect([find("文广站"), find("临江镇综合文化服务中心"), same("文广站", "文化站"), same("文广站", "水利所"), same("农技站", "农机站")]).toEqual([
    "文化站",
    "文化站",
    true,
    false,
    false,
  ]);
});

test.each<[string, readonly string[]]>([
  ["3_文化站_报送", ["文化站"]],
  ["临江镇水利所、文化站", ["临江镇水利所", "文化站"]],
  ["水利所与文化站", ["文化站", "临江镇水利所"]],
  ["综治维稳办—信访办", ["综治维稳办", "信访办"]],
  ["综治维稳办", ["综治维稳办"]],
  ["团委_报送", ["团委"]],
  ["林场", []],
  ["财政所", []],
])("in %s stand %j", (text, expected) => {
  expect([...known().namedIn(text)].sort()).toEqual([...expected].sort());
});

test.each<[string, string | null]>([
  ["财政所", "财政所"],
  ["临江镇财政所", "财政所"],
  ["文化站", null],
  ["各村", null],
  ["农技站", null],
])("of those who only support %s is %s", (name, expected) => {
  expect(known().supporting(name)).toBe(expected);
});
