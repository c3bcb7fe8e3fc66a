import { draftInput, lines, made } from "../../../test/fixtures/draft-lines";
import { TOWN } from "../../../test/fixtures/report-input";
import type { Draft } from "./draft";

const overall = (text: string): string => lines(made("bulletin", draftInput(text))[0])[4] ?? "";

test("of a table without an indicator that can be held against the time, nothing is said of pace", () => {
  const rows = `
    | 石桥镇2025年重点工作上半年进展情况表 | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 1 | 修桥。 | 交通办 | 【顺利推进】桥墩完工。 |
  `;
  expect(overall(rows)).not.toMatch(/量化指标/u);
  expect(overall(rows.replace("修桥。", "造林300亩。").replace("桥墩完工。", "已造林200亩。"))).toMatch(/可以与序时进度对照的量化指标1项，达到序时进度/u);
});

test("each matter is of its own number, told with the items that it is made of", () => {
  const draft: Draft | undefined = made("bulletin", draftInput(TOWN))[0];
  const named = (draft?.blocks ?? [])
    .flatMap((block) => (block.kind === "heading-1" ? block.pieces : []))
    .flatMap((piece) => (piece.kind === "counted" ? [[piece.text, piece.items.length]] : []));
  expect(named).toEqual([
    ["进展滞后", 3],
    ["项目暂停", 1],
  ]);
});
