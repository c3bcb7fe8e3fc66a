import { found } from "../../../../test/fixtures/check-rule";
import { claimingTable } from "../../../../test/fixtures/claiming-table";
import { sectionCountMismatch } from "./count-mismatch";

test("a claim that holds", () => {
  expect(found(sectionCountMismatch, claimingTable("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共3项）"))).toEqual([]);
});

test("a claim that does not hold names what the serials skip, and the title's with it", () => {
  const wrong = claimingTable("东河镇2024年重点工作进展情况表（共6项）", "一、基础设施（共4项）");
  expect(found(sectionCountMismatch, wrong)).toEqual([
    { cells: "A3 A1", facts: { section: "一、基础设施", claimed: 4, actual: 3, missing: "3", titleClaimed: 6, titleActual: 5 } },
  ]);
});

test("what the serials do not tell is not guessed", () => {
  const facts = found(sectionCountMismatch, claimingTable("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共9项）"))[0]?.facts;
  expect(facts).toMatchObject({ claimed: 9, actual: 3, missing: "3、5—9" });
  expect(found(sectionCountMismatch, claimingTable("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共2项）"))[0]?.facts).toMatchObject({
    claimed: 2,
    actual: 3,
    missing: "",
  });
});
