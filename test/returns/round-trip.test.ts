import fc from "fast-check";
import { handoutSheet } from "../../src/app/handout-sheet";
import { readReturns } from "../../src/app/read-returns";
import { readWorkbook } from "../../src/app/read-workbook";
import { carryOut, planLaidOut } from "../../src/app/write-plan";
import { toA1 } from "../../src/core/grid/cell-ref";
import { cellAt } from "../../src/core/grid/grid";
import { askedUnits } from "../../src/core/handout/asked-leaves";
import { fillFieldsOf } from "../../src/core/handout/fill-fields";
import { HANDOUT_MEMORY } from "../../src/core/handout/handout-mark";
import { makeHandouts, type Handout, type HandoutOptions } from "../../src/core/handout/make-handouts";
import { collectReturns } from "../../src/core/returns/collect";
import { NO_CHOICES, type Master } from "../../src/core/returns/collection";
import { cellText } from "../../src/core/text/cell-text";
import { cellOfField } from "../../src/core/table/cell-of-field";
import { newWorkbook, openFile } from "../../src/hosts/xlsx/open-file";
import { tableSheet } from "../../src/app/table-sheet";
import { readGrid } from "../fixtures/reading";
import { describeShared, sharedBytes } from "../fixtures/shared-data";
import { textGrid } from "../fixtures/text-grid";

const TABLE = `
| 云溪县2024年民生实事二季度进展情况表 | < | < | < | < | < |
| 序号 | 工作任务         | 二季度目标     | 责任单位       | 完成情况                     | 下一步计划 |
| 一、教育 | < | < | < | < | < |
| 1    | 新建幼儿园两所。 | 主体封顶。     | 教育局、住建局 | 【进展滞后】⏎因雨停工半月。 | 加班赶工。 |
| 2    | 改造校舍。       | 完成招标。     | 教育局         | 【顺利推进】⏎已开标。       |            |
| 二、交通 | < | < | < | < | < |
| 3    | 改建农村公路。   | 完成四十公里。 | 交通局         | 【顺利推进】⏎完成四十二公里。 |          |`;

const OPTIONS: Omit<HandoutOptions, "fill"> = {
  by: "lead",
  withSupport: false,
  empty: false,
  statusList: true,
  due: "2024-07-05",
  password: null,
  next: false,
};

function master(): Master {
  const grid = textGrid(TABLE);
  return { grid, table: readGrid(grid) };
}

const handoutsOf = ({ table, grid }: Master, options: Partial<HandoutOptions> = {}) =>
  makeHandouts(table, grid, { ...OPTIONS, fill: fillFieldsOf(table), ...options });

/** The file that a unit is sent, after what it fills in: by heading, row by row. */
async function answered(
  handout: Handout,
  fill: readonly { readonly [heading: string]: string }[] = [],
): Promise<{ readonly name: string; readonly open: () => ReturnType<typeof openFile> }> {
  const workbook = newWorkbook();
  const { filling, ...open } = handoutSheet(handout);
  // a person types into the open cells of a protected sheet; the port refuses such a sheet as a whole
  await carryOut(workbook, await planLaidOut(workbook, [filling && fill.length === 0 ? { ...open, filling } : open]));
  await workbook.memory.set(HANDOUT_MEMORY, JSON.stringify(handout.mark));
  const grid = await workbook.read("active");
  const rows = handout.content.rows.flatMap((row, at) => ("place" in row ? [5 + at] : []));
  const edits = fill.flatMap((texts, at) =>
    Object.entries(texts).flatMap(([heading, value]) => {
      const column = handout.content.columns.findIndex((one) => one.heading === heading) + 1;
      const cell = { row: rows[at] ?? 0, column };
      return [{ cell, expected: cellAt(grid, cell), value: value === "" ? null : value }];
    }),
  );
  const { id } = grid.sheet;
  if (edits.length > 0) await workbook.applyEdits(id, edits);
  const bytes = await workbook.save();
  return { name: handout.fileName, open: () => openFile(bytes, handout.fileName) };
}

async function collected(into: Master, files: readonly Awaited<ReturnType<typeof answered>>[]) {
  const { returned, unread } = await readReturns(files, {});
  return collectReturns(into, returned, unread, { choices: NO_CHOICES, due: null });
}

test("sent out and collected untouched: nothing to write, nothing open", async () => {
  const own = master();
  const files = await Promise.all(handoutsOf(own).handouts.map((one) => answered(one)));
  const { edits, issues, units } = await collected(own, files);
  expect({ edits, issues }).toEqual({ edits: [], issues: [] });
  expect(units.map(({ unit, state }) => `${unit} ${state}`)).toEqual(["教育局 returned", "交通局 returned"]);
});

test("a status chosen from the list goes back into the text as the table writes it", async () => {
  const own = master();
  const [school] = handoutsOf(own).handouts;
  if (!school) throw new Error("no handout");
  expect(school.content.columns.map(({ heading }) => heading)).toEqual(["序号", "工作任务", "二季度目标", "责任单位", "状态", "完成情况", "下一步计划"]);
  const file = await answered(school, [{ 状态: "顺利推进", 完成情况: "主体已封顶。" }]);
  const { edits } = await collected(own, [file]);
  expect(edits.map(({ cell, value }) => [toA1(cell), value])).toEqual([["E4", "【顺利推进】\n主体已封顶。"]]);
});

test("what the office wrote since it was sent stays; what was sent empty is filled", async () => {
  const own = master();
  const [school] = handoutsOf(own).handouts;
  if (!school) throw new Error("no handout");
  const file = await answered(school, [{ 下一步计划: "七月封顶。" }, { 下一步计划: "八月开工。" }]);
  const grid = textGrid(TABLE.replace("加班赶工。", "办公室补充。"));
  const changed = { grid, table: readGrid(grid) };
  const { edits, issues } = await collected(changed, [file]);
  expect(edits.map(({ cell, value }) => [toA1(cell), value])).toEqual([["F5", "八月开工。"]]);
  expect(issues.map(({ kind }) => kind)).toEqual(["master-changed"]);
});

test("random fills come back letter for letter, and no cell outside of the fill columns is ever written", async () => {
  // what a sheet cannot hold (control characters, halves of a pair) is not what anybody types
  const text = fc.stringMatching(/^[\u4e00-\u4fff0-9A-Za-z，。；、（）%\n .<>&"'=+@-]{1,40}$/u).map((one) => `办${one}妥。`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, fc.option(text)), { minLength: 3, maxLength: 3 }), async (fills) => {
      const own = master();
      const { handouts } = handoutsOf(own, { statusList: false, empty: true });
      const empty = textGrid(TABLE.replace(/【[^|]*\|[^|]*\|$/gmu, "| |"));
      const into = { grid: empty, table: readGrid(empty) };
      let at = 0;
      const files = [];
      for (const one of handouts) {
        const count = askedUnits(own.table).units.find(({ unit }) => unit === one.unit)?.leaves.length ?? 0;
        files.push(
          await answered(
            one,
            fills.slice(at, (at += count)).map(([progress, next]) => ({ 完成情况: progress, 下一步计划: next ?? "" })),
          ),
        );
      }
      const { edits } = await collected(into, files);
      const wanted = into.table.items
        .flatMap((item, index) =>
          item.leaves.flatMap(
            (leaf) =>
              [
                [cellOfField(into.table, leaf, "progress"), fills[index]?.[0]],
                [cellOfField(into.table, leaf, "nextStep"), fills[index]?.[1]],
              ] as const,
          ),
        )
        .filter(([, value]) => value !== null);
      expect(edits.map(({ cell, value }) => [toA1(cell), value]).sort()).toEqual(wanted.map(([cell, value]) => [cell && toA1(cell), value]).sort());
    }),
    { numRuns: 25 },
  );
});

test("the next round: targets are the last next steps, texts are empty, periods move on", () => {
  const own = master();
  const { handouts, unmoved } = handoutsOf(own, { next: true });
  const [school] = handouts;
  expect(school?.title).toBe("云溪县2024年民生实事三季度进展情况表");
  expect(school?.content.columns.map(({ heading }) => heading)).toContain("三季度目标");
  expect(school?.content.rows.flatMap((row) => ("cells" in row ? [row.cells.map(cellText).join("|")] : [row.section]))).toEqual([
    "一、教育",
    "1|新建幼儿园两所。|加班赶工。|教育局、住建局|||",
    "2|改造校舍。|完成招标。|教育局|||",
  ]);
  expect(unmoved).toEqual([]);
});

test("a person says what a title or heading is to be in the next round", () => {
  const own = master();
  const renamed = new Map([["云溪县2024年民生实事二季度进展情况表", "云溪县2024年民生实事前三季度进展情况表"]]);
  const { handouts, moved, unmoved } = handoutsOf(own, { next: true, renamed });
  expect([handouts[0]?.title, unmoved]).toEqual(["云溪县2024年民生实事前三季度进展情况表", []]);
  expect(moved).toEqual([
    { from: "云溪县2024年民生实事二季度进展情况表", to: "云溪县2024年民生实事前三季度进展情况表" },
    { from: "二季度目标", to: "三季度目标" },
  ]);
});

test("half a year is not moved on: nobody can tell what comes next, and it is said", () => {
  const grid = textGrid(TABLE.replace("二季度进展", "上半年进展"));
  expect(handoutsOf({ grid, table: readGrid(grid) }, { next: true }).unmoved).toEqual(["云溪县2024年民生实事上半年进展情况表"]);
});

test("the sheet: white and open what is filled in, everything else locked, the list refuses other words", async () => {
  const [school] = handoutsOf(master()).handouts;
  if (!school) throw new Error("no handout");
  const { filling, values } = handoutSheet(school);
  expect(values.slice(0, 4).map((row) => row.filter((value) => value !== null).join(" "))).toEqual([
    "云溪县2024年民生实事二季度进展情况表",
    "填报单位：教育局 报送时限：2024年7月5日",
    "填报说明：白色栏由你单位填写，灰色栏请勿改动；如需调整任务、目标，请另行说明。",
    "序号 工作任务 二季度目标 责任单位 状态 完成情况 下一步计划",
  ]);
  expect(filling?.unlocked.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
    [6, 5, 7, 5],
    [6, 6, 7, 6],
    [6, 7, 7, 7],
    [8, 1, 8, 7],
  ]);
  expect(filling?.lists.map(({ words }) => words)).toEqual([expect.arrayContaining(["顺利推进", "进展滞后"])]);
  const file = await answered(school);
  const opened = await file.open();
  expect((await opened.sheets())[0]).toMatchObject({ name: "填报表", protected: true });
});

describeShared("the published tables, parted and collected", () => {
  test.each([
    ["tanzhou-2019-h1.xlsx", 32, 89],
    ["jiangmen-2018-q3.xlsx", 57, 281],
  ])("%s untouched: no edit, nothing open", async (name, units, leaves) => {
    const workbook = await openFile(sharedBytes(name), name);
    const found = await readWorkbook(workbook, {}, null);
    if (!found.ok) throw new Error("no table");
    const own = found.reading;
    const { handouts } = handoutsOf(own);
    expect(handouts).toHaveLength(units);
    expect(handouts.flatMap(({ content }) => content.rows.filter((row) => "place" in row))).toHaveLength(leaves);
    const { edits, issues } = await collected(own, await Promise.all(handouts.map((one) => answered(one))));
    expect({ edits, issues }).toEqual({ edits: [], issues: [] });
  });
});

test("a table that was brought in has no filling, and is not protected", () => {
  expect(tableSheet(textGrid(TABLE), "表").filling).toBeUndefined();
});
