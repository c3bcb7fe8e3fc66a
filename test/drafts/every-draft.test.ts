/**
 * A walk through every draft, of every table at hand, with every option: each word is where it says that it is from, and
 * judges nobody; and a file holds those words and no others.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DRAFT_IDS, makeDrafts, type Draft, type DraftInput, type DraftPiece } from "../../src/core/drafts";
import { piecesOf } from "../../src/core/drafts/draft";
import { draftOptionsSchema } from "../../src/core/drafts/options";
import { tryComparison } from "../../src/core/compare/try-comparison";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import { draftTexts } from "../../src/core/messages/zh-CN/draft-texts";
import { readTable } from "../../src/core/reading/read-table";
import { reportOptionsSchema } from "../../src/core/reports/options";
import { openPackage } from "../../src/files/package/open-package";
import { decodeXmlText } from "../../src/files/xml/escape";
import { draftFiles } from "../../src/files/docx/write/draft-files";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { draftInputOf } from "../fixtures/draft-input";
import { CITY, TOWN } from "../fixtures/report-input";
import { describeShared, sharedBytes } from "../fixtures/shared-data";
import { textGrid } from "../fixtures/text-grid";

/** Words by which something or somebody is praised or blamed. A table's own words may hold one; ours never do. */
const JUDGING =
  /优秀|优异|优良(?!率)|良好|显著|突出|出色|先进|成绩|成效|亮点|圆满|扎实|高效|积极|主动|认真|用心|表扬|表彰|肯定|点赞|批评|落后|落伍|不力|不作为|不担当|推诿|敷衍|拖延|违规|违纪|错误|严重|严肃|问责|追责|责任心|失职|懈怠|差距较大|令人|遗憾|可喜|喜人|仍需努力|亟待|务必|！|!/u;
const DIGIT = /[0-9０-９①-⑳⑴-⒇Ⅰ-Ⅻ]/u;

const wordsOf = (piece: DraftPiece): string => (piece.kind === "blank" ? piece.hint : piece.text);

/** What of a draft is not so, a line each. */
function walk(draft: Draft, { grid, drafts, table, due, issued = null }: DraftInput): readonly string[] {
  const references = new Set(table.items.map(({ reference }) => reference));
  const said = JSON.stringify([grid.values, grid.sheet.name]);
  const settings = JSON.stringify(drafts);
  return draft.blocks
    .flatMap(piecesOf)
    .filter((piece): boolean => {
      switch (piece.kind) {
        case "quoted": {
          const { cell, start, end } = piece.from;
          const value = cellAt(grid, cell);
          return typeof value !== "string" || value.slice(start, end) !== piece.text || piece.text.trim() !== piece.text || piece.text === "";
        }
        case "fixed":
          return DIGIT.test(piece.text) || JUDGING.test(piece.text);
        case "counted": {
          const judged = JUDGING.exec(piece.text)?.[0];
          // what it names or repeats of the table is the table's
          return piece.items.some((reference) => !references.has(reference)) || (judged !== undefined && !said.includes(judged));
        }
        case "setting":
          return piece.key === "due" ? due === null : piece.key === "issued" ? issued === null : !settings.includes(JSON.stringify(piece.text).slice(1, -1));
        case "blank":
          return (piece.hint !== "" && !/^【[^】]+】$/u.test(piece.hint)) || JUDGING.test(piece.hint) || DIGIT.test(piece.hint);
      }
    })
    .map((piece) => JSON.stringify(piece));
}

/** The characters of a file's text: what its runs hold, line ends and blanks aside. */
function charactersOf(bytes: Uint8Array): string {
  const text = openPackage(bytes).text("word/document.xml");
  // a form that goes on over a page says its label again
  return [...text.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/gu)]
    .map(([, raw = ""]) => decodeXmlText(raw))
    .filter((run) => !run.endsWith(draftTexts.goesOn))
    .join("")
    .replace(/\s/gu, "");
}

function charactersSaid({ blocks }: Draft): string {
  return blocks
    .map((block) => `${block.kind === "table" ? block.columns.map(({ heading }) => heading).join("") : ""}${piecesOf(block).map(wordsOf).join("")}`)
    .join("")
    .replace(/\s/gu, "");
}

function walkAll(input: DraftInput): number {
  let walked = 0;
  for (const id of DRAFT_IDS) {
    for (const each of ["item", "unit"] as const) {
      const result = makeDrafts(id, input, each);
      if (!result.ok) {
        expect(result.reason).not.toMatch(JUDGING);
        continue;
      }
      expect(result.drafts.flatMap((draft) => walk(draft, input))).toEqual([]);
      expect(JSON.parse(JSON.stringify(result.drafts))).toEqual(result.drafts);
      expect(charactersOf(draftFiles.document(result.drafts))).toBe(result.drafts.map(charactersSaid).join(""));
      const copied = draftFiles.text(result.drafts).replace(/["\s]/gu, "");
      expect(copied).toBe(result.drafts.map(charactersSaid).join("").replace(/["\s]/gu, ""));
      walked += result.drafts.length;
    }
  }
  return walked;
}

/** The ways in which an office can have its drafts. */
function waysOf(grid: Grid): readonly Partial<DraftInput>[] {
  const read = readTable(grid);
  if (!read.ok) throw new Error("no table");
  const { table } = read;
  const items = table.items.slice(0, 2);
  return [
    {},
    {
      due: "2025-07-20",
      issued: "2025-07-08",
      drafts: draftOptionsSchema.parse({
        issuer: "某镇人民政府办公室",
        addressee: "各部门",
        returnTitle: "关于核实{工作}进展的函",
        requirements: ["请各牵头单位抓紧办理。"],
        contact: "督查室",
        numberPrefix: "督〔2025〕",
        numberFrom: 5,
        levels: true,
        listCompleted: true,
      }),
      options: reportOptionsSchema.parse({ onlyUnfinishedPoints: true, listStatuses: ["lagging", "suspended", "mostly-on-track", "completed"] }),
      attachments: [
        { report: "summary", title: "汇总表" },
        { report: "indicators", title: "指标完成情况表" },
      ],
      reporting: { asked: 4, missing: [{ unit: "某办", items }], partly: [{ unit: "某所", items: items.slice(1) }], late: ["某站"] },
      units: table.items
        .flatMap(({ leaves }) => leaves.flatMap(({ leadUnits }) => leadUnits))
        .slice(0, 3)
        .map((full) => ({ full: `云岭县${full}`, short: full, leader: "某某" })),
    },
    { unit: table.items[0]?.leaves[0]?.leadUnits[0] ?? "" },
  ];
}

const AMOUNTS = `
  | 云溪县2025年重点指标1-6月完成情况表 | < | < | < | < | < | < |
  | 序号 | 指标名称 | 责任单位 | 计量单位 | 年度目标 | 完成数 | 进展情况 |
  | 1 | 城镇新增就业 | 人社局 | 人 | 1000 | 300 | 【进展滞后】新增300人。 |
  | 2 | 新建公厕 | 城管局、住建局 | 座 | 12 | 9 | 【顺利推进】已建9座，成效显著！ |
  | 3 | 植树造林 |  | 亩 | 600 |  | 【进展滞后】 |
  | 4 | 整治河道 | 各镇（街道） | 公里 | 20 | 4 | 【项目暂停】因汛期暂停。 |
`;
const EARLIER = TOWN.replaceAll("上半年", "一季度").replace("【顺利推进】已引进4家", "【进展滞后】已引进1家");

test("every draft of tables of our own, with and without what an office can set", () => {
  let walked = 0;
  for (const text of [TOWN, CITY, AMOUNTS]) {
    const grid = textGrid(text);
    for (const way of waysOf(grid)) walked += walkAll(draftInputOf(grid, "2025-10-09", way));
  }
  expect(walked).toBeGreaterThan(60);
});

test("beside an earlier table too: what came again, what is the same text, how often it lagged", () => {
  const [now, before] = [textGrid(TOWN), textGrid(EARLIER)];
  const tables = [now, before].map((grid) => readTable(grid));
  const [one, other] = tables;
  if (one?.ok !== true || other?.ok !== true) throw new Error("no table");
  const result = tryComparison({ source: "本期", sheet: "本期", period: one.table.period, table: one.table }, [
    { source: "上期", sheet: "上期", period: other.table.period, table: other.table },
  ]);
  if (!result.ok) throw new Error("not compared");
  const input = draftInputOf(now, "2025-10-09", { table: one.table, comparison: result.comparison });
  expect(walkAll(input)).toBeGreaterThan(4);
  const bulletin = makeDrafts("bulletin", input);
  const text = bulletin.ok
    ? bulletin.drafts
        .flatMap(({ blocks }) => blocks.flatMap(piecesOf))
        .map(wordsOf)
        .join("")
    : "";
  expect(text).toMatch(/连续2期|至少连续2期/u);
});

test("every draft of the sample tables", async () => {
  for (const sample of ["zehe-2025-h1.xlsx", "lanping-livelihood-2025-09.xlsx"]) {
    const [grid] = await readGrids(new Uint8Array(readFileSync(join(__dirname, "../../samples", sample))));
    if (!grid) throw new Error("no sheet");
    expect(walkAll(draftInputOf(grid, "2025-10-09"))).toBeGreaterThan(3);
  }
});

test("no text of drafts that is ours judges anybody, and what is printed as it stands holds no digit", () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(draftTexts);
  expect(texts.length).toBeGreaterThan(80);
  for (const text of texts) expect([text, JUDGING.test(text), DIGIT.test(text)]).toEqual([text, false, false]);
});

describeShared("published tables", () => {
  test.each(["tanzhou-2019-h1.xlsx", "jiangmen-2018-q3.xlsx"])("every draft of %s", async (file) => {
    const [grid] = await readGrids(sharedBytes(file));
    if (!grid) throw new Error("no sheet");
    for (const way of waysOf(grid).slice(0, 2)) expect(walkAll(draftInputOf(grid, "2019-10-01", way))).toBeGreaterThan(20);
  });
});
