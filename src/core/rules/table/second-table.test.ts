import { saidOfRemnant } from "../../../../test/fixtures/remnant-table";
import { secondTable } from "./second-table";

test("another table is shown where it begins", () => {
  expect(saidOfRemnant(secondTable, "second-table", 4)).toEqual([{ cell: "A4", facts: { row: 4, text: "（2）已完成苗木验收。" } }]);
});

test("speaks only of its own kind of remnant", () => {
  expect(saidOfRemnant(secondTable, "page-break")).toEqual([]);
});
