import { saidOfRemnant } from "../../../../test/fixtures/remnant-table";
import { lostItem } from "./lost-item";

test("text of a lost item is shown beside the gap", () => {
  expect(saidOfRemnant(lostItem, "lost-item")).toEqual([{ cell: "D3", facts: { cell: "D3", text: "（2）已完成苗木验收。", before: "第1项", after: "第3项", gap: true } }]);
});

test("speaks only of its own kind of remnant", () => {
  expect(saidOfRemnant(lostItem, "page-break")).toEqual([]);
});
