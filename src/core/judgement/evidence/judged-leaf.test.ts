import { textGrid } from "../../../../test/fixtures/text-grid";
import { readTable } from "../../reading/read-table";
import { suggestionContext } from "../suggestion-context";
import { JudgedLeaf } from "./judged-leaf";

/** What of the progress each leaf of a table is judged by. */
function own(text: string): string[] {
  const read = readTable(textGrid(text));
  if (!read.ok) throw new Error("no header found");
  const context = suggestionContext(read.table, { asOf: "2023-09-30", pace: 0.75 });
  return read.table.items
    .flatMap(({ leaves }) => leaves.map((leaf) => new JudgedLeaf(leaf, context)))
    .map(({ progress, start, end }) => progress.slice(start, end).trim());
}

test("of a cell that sub-tasks share each is judged by the point that begins with its name", () => {
  expect(
    own(`
| 桂塘市2023年重点工程1-9月进展情况 | < | < | < | < |
| 序号 | 工作任务 | < | 责任单位 | 进展情况 |
| 1 | 公路改造。 | （1）青石桥至柳溪段。 | 交通局 | （1）青石桥至柳溪段：路基已完成。⏎（2）桂塘至云溪段：难以按期开工。 |
| ^ | ^ | （2）桂塘至云溪段。 | 交通局 | ^ |
| 2 | 水利。 | （1）清淤。 | 水务局 | （1）清淤已完成。⏎（2）下段清淤暂停。 |`),
  ).toEqual(["（1）青石桥至柳溪段：路基已完成。", "（2）桂塘至云溪段：难以按期开工。", "（1）清淤已完成。\n（2）下段清淤暂停。"]);
});
