import { opensWithWorkbook, type OfficeWithSettings } from "./opens-with-workbook";

/** As much of Office as is asked, over a workbook that keeps its settings or refuses them. */
function officeWith(kept: Map<string, unknown>, refuses: boolean, has = true): OfficeWithSettings {
  const settings: OfficeWithSettings["context"]["document"]["settings"] = {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void kept.set(name, value),
    remove: (name) => void kept.delete(name),
    saveAsync: (done) => done(refuses ? { status: "failed", error: { code: 7000 } } : { status: "succeeded" }),
  };
  const context = { requirements: { isSetSupported: () => has }, document: { settings } };
  return { context, AsyncResultStatus: { Succeeded: "succeeded" } };
}

test("kept in the workbook under the name that Office looks for, and leaves nothing there once it is off", async () => {
  const kept = new Map<string, unknown>([["other", 1]]);
  const choice = opensWithWorkbook(officeWith(kept, false));
  expect(choice?.isOn()).toBe(false);
  await choice?.set(true);
  expect([choice?.isOn(), kept.get("Office.AutoShowTaskpaneWithDocument")]).toEqual([true, true]);
  await choice?.set(false);
  expect([...kept]).toEqual([["other", 1]]);
});

test.each([true, false])("refused: told, and it is %s as before", async (before) => {
  const kept = new Map<string, unknown>(before ? [["Office.AutoShowTaskpaneWithDocument", true]] : []);
  const choice = opensWithWorkbook(officeWith(kept, true));
  await expect(choice?.set(!before)).rejects.toMatchObject({ code: "host-failed", facts: { excel: "7000" } });
  expect(choice?.isOn()).toBe(before);
});

test("an Excel without settings of workbooks does not offer it", () => {
  expect(opensWithWorkbook(officeWith(new Map(), false, false))).toBeUndefined();
});
