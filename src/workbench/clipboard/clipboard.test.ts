/** @jest-environment jsdom */
import type { ShownSheet } from "../../app/workbook";
import { textGrid } from "../../../test/fixtures/text-grid";
import { planPaste } from "./plan-paste";
import { readHtml } from "./read-html";
import { readTabbed } from "./read-tabbed";
import { clipOf } from "./write-clip";

const page = (body: string): Document =>
  new DOMParser().parseFromString(
    `<html xmlns:o="urn:o" xmlns:w="urn:w"><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`,
    "text/html",
  );
const read = (body: string) => readHtml(page(body));
const p = (inside: string, more = "class=MsoNormal") => `<p ${more}>${inside}<o:p></o:p></p>`;
const td = (inside: string, more = "") => `<td width=10 ${more}>${inside}</td>`;
const tr = (...cells: readonly string[]) => `<tr>${cells.join("\n")}</tr>`;
/** A paragraph of a list as Word writes it. */
const listed = (sign: string, text: string) =>
  p(
    `<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}`,
    "class=MsoListParagraph style='text-indent:0cm;mso-list:l0 level1 lfo1'",
  );

describe("a table out of Word", () => {
  test("a cell is a cell: its paragraphs are lines, its automatic numbers stand as text and are counted", () => {
    const table = read(
      `<table class=MsoTableGrid border=1>${tr(td(p("序号")), td(p("工作任务")), td(p("进展情况")))}${tr(td(listed("1", "")), td(p("修建便民桥")), td(p("【顺利推进】") + listed("（1）", "桥墩已完工。") + listed("（2）", "桥面<span\nlang=EN-US>2</span>公里。")))}${tr(td(listed("2.", "")), td(p("改造<br>老旧管网")), td(p("<span lang=EN-US>&nbsp;</span>")))}</table>`,
    );
    expect(table?.rows).toEqual([
      ["序号", "工作任务", "进展情况"],
      ["1", "修建便民桥", "【顺利推进】\n（1）桥墩已完工。\n（2）桥面2公里。"],
      ["2.", "改造\n老旧管网", ""],
    ]);
    expect(table?.notes.map(({ kind, count }) => [kind, count])).toEqual([["automatic-numbers", 4]]);
  });

  test("merges sideways, downwards and both ways; a cell under one moves to the next column", () => {
    const table = read(
      `<table>${tr(td(p("序号"), "rowspan=2"), td(p("责任"), "colspan=2"), td(p("进展"), "rowspan=2"))}${tr(td(p("单位")), td(p("人")))}${tr(td(p("1")), td(p("甲"), "colspan=2 rowspan=2"), td(p("乙")))}${tr(td(p("2")), td(p("丙")))}</table>`,
    );
    expect(table?.rows).toEqual([
      ["序号", "责任", "", "进展"],
      ["", "单位", "人", ""],
      ["1", "甲", "", "乙"],
      ["2", "", "", "丙"],
    ]);
    expect(table?.merges.map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`)).toEqual(["1,1-2,1", "1,2-1,3", "1,4-2,4", "3,2-4,3"]);
  });

  test("tracked changes as accepted; comments, hidden text and pictures left out; a table in a cell as its text", () => {
    const table = read(
      `<table>${tr(td(p(`完成<del cite="mailto:a" datetime="2025">1015</del><ins cite="mailto:a" datetime="2025">500</ins>户`)), td(p(`甲<span style='mso-hide:all;display:none'>草稿</span><span class=MsoCommentReference><a class=msocomanchor>[a1]</a></span>`)))}${tr(td(p("看") + `<table>${tr(td(p("镇")), td(p("数")))}${tr(td(p("东山")), td(p("3")))}</table>`), td(p(`<img src="a.png">`)))}</table>`,
    );
    expect(table?.rows).toEqual([
      ["完成500户", "甲"],
      ["看\n镇 数\n东山 3", ""],
    ]);
    expect(table?.notes.map(({ kind, count }) => [kind, count])).toEqual([
      ["tracked-changes", 2],
      ["nested-table", 1],
      ["picture", 1],
    ]);
  });

  test("paragraphs over and under it are rows over the whole width; lines of the source are none of the text", () => {
    const table = read(`${p("岚岭县重点工作\n进展情况表")}<div>${`<table>${tr(td(p("序号")), td(p("GDP\ngrowth")))}</table>`}</div>${p("注：甲")}`);
    expect(table?.rows).toEqual([
      ["岚岭县重点工作进展情况表", ""],
      ["序号", "GDP growth"],
      ["注：甲", ""],
    ]);
    expect(table?.merges.map(({ top }) => top)).toEqual([1, 3]);
  });

  test("a numbered list as other programs write it counts too; a page without a table is none", () => {
    expect(read(`<table>${tr(td("<ol start=3><li>招标</li><li>开工</li></ol>"), td("<ul><li>甲</li></ul>"))}</table>`)?.rows).toEqual([
      ["3.招标\n4.开工", "甲"],
    ]);
    expect(read(p("只有文字"))).toBeNull();
  });

  test("what a page claims beyond its rows is cut", () => {
    expect(read(`<table>${tr(td("甲", "rowspan=99999 colspan=99999"))}${tr()}</table>`)?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 256 }]);
    expect(read(`<table>${tr(td("甲", "rowspan=0"), td("乙"))}${tr(td("丙"))}</table>`)?.rows).toEqual([
      ["甲", "乙"],
      ["", "丙"],
    ]);
  });
});

test.each([
  [
    "甲\t乙\r\n丙\t丁\r\n",
    [
      ["甲", "乙"],
      ["丙", "丁"],
    ],
  ],
  ['"一是\n二是"\t乙', [["一是\n二是", "乙"]]],
  ['"他说""好"""\t乙', [['他说"好"', "乙"]]],
  ['"没有收尾\t乙', [['"没有收尾', "乙"]]],
  [
    "甲\n\n乙\t",
    [
      ["甲", ""],
      ["", ""],
      ["乙", ""],
    ],
  ],
  ["0012", [["0012"]]],
])("tab-separated text %j", (text, rows) => expect(readTabbed(text).rows).toEqual(rows));

const viewOf = (text: string): ShownSheet => {
  const grid = textGrid(text);
  const at = (row: number, column: number) => grid.values[row - 1]?.[column - 1] ?? null;
  return {
    grid,
    columnWidths: [],
    rowHeights: [],
    text: ({ row, column }) => {
      const value = at(row, column);
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    },
    style: () => {
      throw new Error("not asked for");
    },
  };
};

describe("copied", () => {
  const view = viewOf("| 标题 | < | < |\n| 1 | =1+1 | 一是\\n二是 |\n| ^ | a<b | 好 |".replaceAll("\\n", "⏎"));
  const made: ShownSheet = { ...view, text: (cell) => view.text(cell).replaceAll("⏎", "\n") };

  test("cells come back as they were: from the table, and from the text but for its merges", () => {
    const { html, text } = clipOf(made, { top: 1, left: 1, bottom: 3, right: 3 });
    const back = readHtml(new DOMParser().parseFromString(html, "text/html"));
    expect(back?.rows).toEqual([
      ["标题", "", ""],
      ["1", "=1+1", "一是\n二是"],
      ["", "a<b", "好"],
    ]);
    expect(back?.merges).toEqual(view.grid.merges);
    expect(readTabbed(text).rows).toEqual(back?.rows);
    expect(html).toContain('一是<br style="mso-data-placement:same-cell">二是');
  });

  test("of a merged area that is selected in part, that part", () => {
    const { html } = clipOf(made, { top: 2, left: 1, bottom: 2, right: 2 });
    expect(readHtml(new DOMParser().parseFromString(html, "text/html"))?.merges).toEqual([]);
  });
});

describe("pasted", () => {
  const { grid } = viewOf("| 序号 | 任务 | 数 |\n| 1 | 修桥 | 5 |\n| ^ | 修路 |  |\n|  |  |  |");
  const table = (rows: readonly (readonly string[])[], merges: readonly { top: number; left: number; bottom: number; right: number }[] = []) => ({
    rows,
    merges,
    notes: [],
  });
  const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

  test("text stays text where text stood, a plain number is one where nothing stood; merges go where they may", () => {
    const plan = planPaste(
      table(
        [
          ["=1+1", "7"],
          ["", "0012"],
        ],
        [{ top: 1, left: 1, bottom: 2, right: 1 }],
      ),
      at(4, 2),
      grid,
    );
    expect(plan).toEqual({
      changes: [
        { cell: { row: 4, column: 2 }, value: "=1+1" },
        { cell: { row: 4, column: 3 }, value: 7 },
        { cell: { row: 5, column: 2 }, value: null },
        { cell: { row: 5, column: 3 }, value: "0012" },
      ],
      merges: [{ top: 4, left: 2, bottom: 5, right: 2 }],
      range: { top: 4, left: 2, bottom: 5, right: 3 },
      unmerged: 0,
    });
  });

  test("one text goes into every selected cell; a text under a merged area is refused", () => {
    const plan = planPaste(table([["甲"]]), { top: 2, left: 1, bottom: 3, right: 2 }, grid);
    expect(typeof plan === "object" && plan.changes.map(({ cell }) => `${cell.row},${cell.column}`)).toEqual(["2,1", "2,2", "3,2"]);
    expect(planPaste(table([["1"], ["2"]]), at(2, 1), grid)).toBe("merged");
    expect(planPaste(table([["9"], [""]], [{ top: 1, left: 1, bottom: 2, right: 1 }]), at(2, 1), grid)).toMatchObject({
      changes: [{ value: 9 }],
      merges: [],
      unmerged: 0,
    });
    expect(
      planPaste(
        table(
          [
            ["9", ""],
            ["", ""],
          ],
          [{ top: 1, left: 1, bottom: 2, right: 2 }],
        ),
        at(2, 1),
        grid,
      ),
    ).toMatchObject({ merges: [], unmerged: 1 });
  });

  test("what no sheet holds is refused", () => expect(planPaste(table([["甲", "乙"]]), at(1, 16_384), grid)).toBe("too-large"));
});
