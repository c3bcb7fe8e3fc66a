import { draftInput, made } from "../../../test/fixtures/draft-lines";
import { TOWN } from "../../../test/fixtures/report-input";
import { piecesOf } from "./draft";

test("where a reason is taken out of a column, its heading is told with the cell of that heading; out of 存在问题 it is not told", () => {
  const pieces = (text: string) => made("supervision", draftInput(text)).flatMap(({ blocks }) => blocks.flatMap(piecesOf));
  expect(pieces(TOWN).find((piece) => piece.kind === "counted" && piece.text === "推进落实情况")).toMatchObject({ cells: [{ row: 2, column: 5 }] });
  const own = `
    | 石桥镇2025年重点工作上半年进展情况表 | < | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 | 存在问题 |
    | 1 | 修桥。 | 交通办 | 【进展滞后】桥墩未完工。 | 资金未到位。 |
  `;
  expect(pieces(own).some((piece) => piece.kind === "counted" && piece.text === "存在问题")).toBe(false);
  expect(pieces(own).some((piece) => piece.kind === "quoted" && piece.text === "资金未到位。")).toBe(true);
});
