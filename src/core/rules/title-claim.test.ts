import { readText } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { titleClaimCell } from "./title-claim";

const TABLE = `
  | 石桥镇2025年重点工作进展情况表 | < | < | < |
  | 截至6月30日 | 共19项 | 其中9项办结 | |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 修桥。 | 交通办 | 桥墩完工9座。 |
`;
const at = (claimed: number, text = TABLE): string => {
  const { row, column } = titleClaimCell(readText(text), textGrid(text), claimed);
  return `${String.fromCharCode(64 + column)}${String(row)}`;
};

test("the cell that claims the number, as a number of its own and above the header; the first cell where none does", () => {
  expect(at(19)).toBe("B2");
  expect(at(9)).toBe("C2");
  expect(at(2025)).toBe("A1");
  expect(at(7)).toBe("A1");
  // in characters
  expect(at(19, TABLE.replace("共19项", "共十九项"))).toBe("B2");
  // 30日 holds a 3, 0 and 30, but no 3 alone
  expect(at(30)).toBe("A2");
  expect(at(3)).toBe("A1");
});
