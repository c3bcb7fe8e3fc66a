import { readText } from "../../../test/fixtures/reading";
import { addedPlace } from "./added-place";

/** "# 板块" a section, else a task; numbered from 1 through the whole table, or anew in each section. */
function tableOf(lines: readonly string[], anew = false) {
  let serial = 0;
  const rows = lines.map((line) => {
    if (!line.startsWith("#")) return `| ${String(++serial)} | ${line} | 水利所 | |`;
    if (anew) serial = 0;
    return `| ${line.slice(1).trim()} | < | < | < |`;
  });
  return readText(["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...rows].join("\n"));
}

const MASTER = ["# 一、水利", "修建东渠", "加固西坝", "# 二、交通", "修建南桥", "铺设北路"] as const;

/** Where the item of a form belongs, whose rows are known by "form item = master item". */
function placed(
  form: readonly string[],
  item: number,
  known: readonly string[],
  { master = MASTER, anew = false, sure = true }: { readonly master?: readonly string[]; readonly anew?: boolean; readonly sure?: boolean } = {},
): string {
  const rows = known.map((line) => {
    const [own = 0, of = 0] = line.split("=").map(Number);
    return { own: { item: own, leaf: 0 }, master: { item: of, leaf: 0 }, sure };
  });
  const place = addedPlace(tableOf(master, anew), tableOf(form), item, rows);
  return place === null
    ? "nowhere"
    : `${place.section ?? "no section"} behind ${place.after.task}, row ${String(place.bottom)}, number ${String(place.serial)}`;
}

test.each<[string, readonly string[], number, readonly string[], string]>([
  ["under the title that the unit wrote it under", ["# 一、水利", "疏浚中河"], 0, [], "一、水利 behind 加固西坝, row 4, number 5"],
  [
    "under a title that is not the master's, beside the item before it",
    ["# 其他", "修建东渠", "疏浚中河", "修建南桥"],
    1,
    ["0=0", "2=2"],
    "一、水利 behind 加固西坝, row 4, number 5",
  ],
  ["else beside the item behind it", ["疏浚中河", "修建南桥", "修建东渠"], 0, ["1=2", "2=0"], "二、交通 behind 铺设北路, row 7, number 5"],
  ["the nearest before it", ["修建南桥", "修建东渠", "疏浚中河"], 2, ["0=2", "1=0"], "一、水利 behind 加固西坝, row 4, number 5"],
  ["where nothing is known, at the end", ["疏浚中河"], 0, [], "二、交通 behind 铺设北路, row 7, number 5"],
])("an item is added %s", (_, form, item, known, expected) => {
  expect(placed(form, item, known)).toBe(expected);
});

test("rows that are not sure tell nothing", () => {
  expect(placed(["修建东渠", "疏浚中河"], 1, ["0=0"], { sure: false })).toBe("二、交通 behind 铺设北路, row 7, number 5");
});

test("where numbers begin anew in each section, it is the next of its own", () => {
  expect(placed(["# 一、水利", "疏浚中河"], 0, [], { anew: true })).toBe("一、水利 behind 加固西坝, row 4, number 3");
});

test("a table without sections has one end, and one without items none", () => {
  expect(placed(["疏浚中河"], 0, [], { master: ["修建东渠", "加固西坝"] })).toBe("no section behind 加固西坝, row 3, number 3");
  const empty = { ...tableOf(MASTER), items: [] };
  expect(addedPlace(empty, tableOf(["疏浚中河"]), 0, [])).toBeNull();
});
