import { openFile } from "../../hosts/xlsx/open-file";
import { fileBehindChannel } from "../../../test/contract/remote-harness";
import { fileOf } from "../../../test/contract/xlsx-harness";
import type { Work } from "../../app/workbook";
import { cellAt } from "../../core/grid/grid";

const open = async () =>
  fileBehindChannel(
    await openFile(
      fileOf([
        {
          name: "表",
          rows: [
            ["甲", 1],
            ["乙", 2],
          ],
        },
      ]),
      "a.xlsx",
    ),
  );
const A1 = { row: 1, column: 1 };

test("a write that is cancelled while it runs is taken back", async () => {
  const { remote, end } = await open();
  const before = await remote.read("active");
  let asked = 0;
  // not yet cancelled when it is asked for, but as soon as it runs
  const work: Work = { cancelled: () => asked++ > 0, progress: () => undefined };
  const [outcome] = await Promise.allSettled([remote.applyEdits(before.sheet.id, [{ cell: A1, expected: "甲", value: "丙" }], work)]);
  const after = cellAt(await remote.read("active"), A1);
  // either the word came too late and it is written, or it is as before: never cancelled and written
  expect([outcome.status, after]).toEqual(outcome.status === "rejected" ? ["rejected", "甲"] : ["fulfilled", "丙"]);
  end();
});

test("the same rows are the same object, read or viewed, until one changes", async () => {
  const { remote, end } = await open();
  const [sheet] = await remote.sheets();
  if (!sheet) throw new Error("no sheet");
  const first = await remote.read(sheet.id);
  expect((await remote.view(sheet.id)).grid.values).toBe(first.values);
  await remote.applyEdits(sheet.id, [{ cell: A1, expected: "甲", value: "丙" }]);
  const [read, viewed] = await Promise.all([remote.read(sheet.id), remote.view(sheet.id)]);
  expect(read.values).toEqual([
    ["丙", 1],
    ["乙", 2],
  ]);
  expect(viewed.grid.values).toEqual(read.values);
  expect(read.values[1]).toBe(first.values[1]);
  expect(remote.unsaved).toBe(true);
  end();
});

test("a file that was closed is gone", async () => {
  const { remote, end } = await open();
  remote.close();
  await expect(remote.sheets()).rejects.toMatchObject({ code: "session-lost" });
  end();
});
