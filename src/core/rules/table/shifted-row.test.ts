import { saidOfRemnant } from "../../../../test/fixtures/remnant-table";
import { shiftedRow } from "./shifted-row";

test("a moved row is shown where it begins", () => {
  expect(saidOfRemnant(shiftedRow, "shifted-row")).toEqual([{ cell: "D3", facts: { row: 3, text: "（2）已完成苗木验收。" } }]);
});

test("speaks only of its own kind of remnant", () => {
  expect(saidOfRemnant(shiftedRow, "page-break")).toEqual([]);
});
