import { found } from "../../../../test/fixtures/check-rule";
import { claimingTable } from "../../../../test/fixtures/claiming-table";
import { serialGap } from "../serial/gap";
import { countMismatch } from "./count-mismatch";

test("a claim that holds, and none", () => {
  expect(found(countMismatch, claimingTable("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共3项）"))).toEqual([]);
  expect(found(countMismatch, claimingTable("东河镇2024年重点工作进展情况表", "一、基础设施"))).toEqual([]);
});

test("a claim that does not hold names what the serials skip, and the gap is silent then", () => {
  const wrong = claimingTable("东河镇2024年重点工作进展情况表（共6项）", "一、基础设施");
  expect(found(countMismatch, wrong)).toEqual([{ cells: "A1", facts: { claimed: 6, actual: 5, missing: ["一—3"] } }]);
  expect(found(serialGap, wrong)).toEqual([]);
});

test("what a section's claim accounts for is told with the section", () => {
  expect(found(countMismatch, claimingTable("东河镇2024年重点工作进展情况表（共6项）", "一、基础设施（共4项）"))).toEqual([]);
  expect(found(countMismatch, claimingTable("东河镇2024年重点工作进展情况表（共7项）", "一、基础设施（共4项）"))).toHaveLength(1);
});
