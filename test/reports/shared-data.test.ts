/** The reports of the published tables against their gold files: the same figures, counted here in another way. */
import { makeReport } from "../../src/core/reports/every-report";
import type { ReportBlock, ReportCell } from "../../src/core/reports/document";
import { printedText } from "../../src/core/reports/layout/cell-content";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import type { ReportInput } from "../../src/core/reports/report";
import * as z from "../../src/core/schema";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { reportInput } from "../fixtures/report-input";
import { describeShared, sharedBytes, sharedJson } from "../fixtures/shared-data";

const townGold = z.object({ items: z.array(z.object({ section: z.string(), units: z.array(z.string()), status: z.string() })) });
const cityGold = z.object({
  claimedTotal: z.number(),
  sections: z.array(
    z.object({ title: z.string(), claimed: z.number(), items: z.array(z.object({ leaves: z.array(z.object({ units: z.string(), status: z.string() })) })) }),
  ),
});

async function inputOf(file: string): Promise<ReportInput> {
  const [grid] = await readGrids(sharedBytes(file));
  if (!grid) throw new Error(`${file} has no sheet`);
  return reportInput(grid);
}

function tableOf(input: ReportInput, id: string): ReportBlock & { kind: "table" } {
  const table = makeReport("summary", input).blocks.find((block) => block.kind === "table" && block.id === id);
  if (table?.kind !== "table") throw new Error(`no table ${id}`);
  return table;
}

/** The rows of a table by their second cell, as printed. */
function printed(table: ReportBlock & { kind: "table" }): Map<string, Record<string, string>> {
  const text = (cell: ReportCell | undefined): string => (cell ? printedText(cell) : "");
  return new Map(table.rows.map((row) => [text(row.cells[1]), Object.fromEntries(table.columns.map((column, at) => [column.id, text(row.cells[at])]))]));
}

function paragraphOf(input: ReportInput): string {
  const paragraph = makeReport("summary", input).blocks.find((block) => block.kind === "paragraph");
  return paragraph?.kind === "paragraph" ? paragraph.text : "";
}

const count = <T>(all: readonly T[], test: (one: T) => boolean): number => all.filter(test).length;
const dash = (value: number): string => (value === 0 ? "—" : String(value));
const share = (part: number, of: number): string => `${(Math.round((part * 1000) / of) / 10).toFixed(1)}%`;

describeShared("a town's half year, numbered through", () => {
  const gold = townGold.parse(sharedJson("tanzhou-2019-h1.gold.json")).items.map((item, index) => ({ ...item, number: index + 1 }));
  const words = { "on-track": "顺利推进", lagging: "进展滞后", suspended: "项目暂停" };

  test("the paragraph counts what the gold counts and names the leads with their numbers", async () => {
    const paragraph = paragraphOf(await inputOf("tanzhou-2019-h1.xlsx"));
    expect(paragraph).toContain(`共${String(gold.length)}项。截至6月底，`);
    for (const word of Object.values(words)) {
      const n = count(gold, (item) => item.status === word);
      expect(paragraph).toContain(`${word}${String(n)}项，占${share(n, gold.length)}`);
    }
    const lagging = gold.filter((item) => item.status === words.lagging);
    const leads = new Set(lagging.map((item) => item.units[0] ?? ""));
    expect(paragraph).toContain(`${words.lagging}的${String(lagging.length)}项涉及${String(leads.size)}个牵头单位：`);
    for (const lead of leads) {
      const numbers = lagging.filter((item) => item.units[0] === lead).map((item) => item.number);
      expect(paragraph).toContain(
        numbers.length > 1 ? `${lead}${String(numbers.length)}项（第${numbers.join("、")}项）` : `${lead}（第${String(numbers[0])}项）`,
      );
    }
    const suspended = gold.filter((item) => item.status === words.suspended);
    expect(paragraph).toContain(
      `${words.suspended}的${String(suspended.length)}项为${suspended.map((item) => `第${String(item.number)}项（${item.units[0] ?? ""}）`).join("、")}。`,
    );
  });

  test("the table by section", async () => {
    const rows = printed(tableOf(await inputOf("tanzhou-2019-h1.xlsx"), "sections"));
    for (const section of new Set(gold.map((item) => item.section))) {
      const own = gold.filter((item) => item.section === section);
      const row = rows.get(section.replace(/^.、/u, ""));
      expect(row?.items).toBe(String(own.length));
      for (const [id, word] of Object.entries(words)) {
        const n = count(own, (item) => item.status === word);
        expect([row?.[id], row?.[`${id}-share`]]).toEqual([dash(n), n === 0 ? "—" : share(n, own.length).replace("%", "")]);
      }
      const numbers = (word: string): string =>
        own
          .filter((item) => item.status === word)
          .map((item) => item.number)
          .join("、");
      const behind = [numbers(words.lagging), numbers(words.suspended) === "" ? "" : `${numbers(words.suspended)}（暂停）`].filter((text) => text !== "");
      expect(row?.attention).toBe(behind.join("；") || "—");
    }
    expect(rows.size).toBe(new Set(gold.map((item) => item.section)).size + 1);
    expect(rows.get("合计")).toMatchObject({ items: "89", "on-track": "74", lagging: "13", suspended: "2" });
  });

  test("the table by unit: only the lead lags, support stands apart", async () => {
    const rows = printed(tableOf(await inputOf("tanzhou-2019-h1.xlsx"), "units"));
    const units = new Set(gold.flatMap((item) => item.units));
    for (const unit of units) {
      const led = gold.filter((item) => item.units[0] === unit);
      const helped = gold.filter((item) => item.units.slice(1).includes(unit));
      const row = rows.get(unit);
      // collective names only support and stand in a note
      if (led.length === 0 && !row) continue;
      expect([unit, row?.total, row?.lagging, row?.suspended, row?.support, row?.["support-behind"]]).toEqual([
        unit,
        dash(led.length),
        dash(count(led, (item) => item.status === words.lagging)),
        dash(count(led, (item) => item.status === words.suspended)),
        dash(helped.length),
        dash(count(helped, (item) => item.status !== words["on-track"])),
      ]);
    }
    expect(rows.get("合计")).toMatchObject({ total: "89", lagging: "13", suspended: "2" });
  });

  test("the list holds every lagging and every suspended item, in two blocks", async () => {
    const list = makeReport("lagging", await inputOf("tanzhou-2019-h1.xlsx")).blocks.find((block) => block.kind === "table");
    const rows = list?.kind === "table" ? list.rows : [];
    const numbers = (word: string): string[] => gold.filter((item) => item.status === word).map((item) => String(item.number));
    const printedNumbers = rows.map((row) => row.heading ?? (row.cells[1] ? printedText(row.cells[1]) : ""));
    expect(printedNumbers).toEqual(["一、进展滞后（13项）", ...numbers(words.lagging), "二、项目暂停（2项）", ...numbers(words.suspended)]);
  });
});

describeShared("a city's nine months, numbered anew under each leader", () => {
  const gold = cityGold.parse(sharedJson("jiangmen-2018-q3.gold.json"));
  const order = ["未按进度完成", "基本按进度完成", "按进度完成", "已完成"];
  const statusOf = (item: { leaves: readonly { status: string }[] }): string =>
    order.find((word) => item.leaves.some((leaf) => leaf.status === word)) ?? item.leaves[0]?.status ?? "";
  const items = gold.sections.flatMap((section) => section.items);
  const words = { completed: "已完成", "on-track": "按进度完成", "mostly-on-track": "基本按进度完成", lagging: "未按进度完成", adjusted: "计划调整" };

  test("the paragraph says what is claimed, what is there, and each share by item", async () => {
    const paragraph = paragraphOf(await inputOf("jiangmen-2018-q3.xlsx"));
    const leaves = items.flatMap((item) => item.leaves).length;
    expect(paragraph).toContain(
      `共${String(items.length)}项（原表标明${String(gold.claimedTotal)}项），细分为${String(leaves)}个子项。截至9月底，按事项统计：`,
    );
    for (const word of Object.values(words)) {
      const n = count(items, (item) => statusOf(item) === word);
      expect(paragraph).toContain(`${word}${String(n)}项，占${share(n, items.length)}`);
    }
    expect(paragraph).toMatch(/未按进度完成的3项为：七—26 .+（牵头单位：.+）；九—14 .+（.+）；十一—11 .+（.+）。计划调整1项为四—10（.+）。/u);
  });

  test("the table by leader keeps the order of the table, by unit it adds up to all sub-tasks", async () => {
    const input = await inputOf("jiangmen-2018-q3.xlsx");
    const table = tableOf(input, "sections");
    const rows = [...printed(table).values()];
    expect(table.columns[1]?.heading).toBe("分管领导");
    gold.sections.forEach((section, index) => {
      const row = rows[index];
      const found = section.items.length;
      expect(section.title).toContain(row?.section ?? "?");
      expect(row?.items).toBe(section.claimed === found ? String(found) : `${String(section.claimed)}（实${String(found)}）`);
      expect(row?.leaves).toBe(String(section.items.flatMap((item) => item.leaves).length));
      for (const [id, word] of Object.entries(words)) expect([id, row?.[id]]).toEqual([id, dash(count(section.items, (item) => statusOf(item) === word))]);
    });
    const units = tableOf(input, "units");
    expect(printed(units).get("合计")).toMatchObject({
      total: "281",
      completed: "16",
      "on-track": "251",
      "mostly-on-track": "10",
      lagging: "3",
      adjusted: "1",
    });
    expect(units.rows).toHaveLength(57 + 1);
  });

  test("the list: three blocks, ten items, one row for what shares a progress cell, nothing over 409 points", async () => {
    const input = await inputOf("jiangmen-2018-q3.xlsx");
    const documents = [makeReport("summary", input), makeReport("lagging", input)];
    const list = documents[1]?.blocks.find((block) => block.kind === "table");
    const rows = list?.kind === "table" ? list.rows : [];
    expect(rows.flatMap((row) => row.heading ?? [])).toEqual(["一、▲未按进度完成（3项）", "二、基本按进度完成（6项）", "三、计划调整（1项）"]);
    const anchors = rows.filter((row) => row.heading === undefined).map((row) => row.anchor ?? "continues");
    expect(anchors).toEqual(["七—26", "九—14", "十一—11", "四—9", "七—17", "continues", "七—24", "九—6", "九—35", "十一—12", "四—10"]);
    for (const sheet of layoutReports(documents, { options: input.options, sourceSheet: input.table.sheet })) {
      for (const height of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
    }
  });
});
