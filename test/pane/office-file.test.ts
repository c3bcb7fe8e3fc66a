import { handoutsOf } from "../../src/taskpane/exchange/sending";
import { initialExchange } from "../../src/taskpane/exchange/initial-exchange";
import { paneOn, plainShell, TOWN } from "../fixtures/joined-pane";

const REGISTER = [
  { full: "云溪镇城乡建设办公室", aliases: ["城乡建设办"] },
  { full: "云溪镇社会事务办公室", short: "社会事务办", aliases: ["文化服务中心"], contact: "王五 0102" },
];

async function paneWith(office: string | null, kept = new Map<string, string>()) {
  const pane = await paneOn([TOWN], { shell: plainShell(kept), officeFile: () => Promise.resolve(office) });
  await pane.officeKnown;
  return { pane, kept };
}

test("the office's list of units holds where the machine has none of its own; only that one's own is kept there", async () => {
  const { pane, kept } = await paneWith(JSON.stringify({ units: REGISTER }));
  expect(pane.settings.get().units).toEqual(REGISTER);
  await pane.actions.saveSettings({ ...pane.settings.get(), theme: "dark" });
  expect(JSON.parse(kept.get("settings") ?? "")).toMatchObject({ theme: "dark", units: [] });
  const own = [{ full: "云溪镇财政所" }];
  await pane.actions.saveSettings({ ...pane.settings.get(), units: own });
  expect([pane.settings.get().units, JSON.parse(kept.get("settings") ?? "")]).toEqual([own, expect.objectContaining({ units: own })]);
  // saved empty, the office's holds again
  await pane.actions.saveSettings({ ...pane.settings.get(), units: [] });
  expect(pane.settings.get().units).toEqual(REGISTER);
});

test("names that the office says are one unit get one form", async () => {
  const { pane } = await paneWith(JSON.stringify({ units: REGISTER }));
  await pane.actions.read();
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table") throw new Error("no table");
  const { handouts } = handoutsOf(initialExchange.wishes, sheet.reading, pane.settings.get().units);
  expect(handouts.map(({ unit, items }) => [unit, items])).toEqual([
    ["城乡建设办", 2],
    ["社会事务办", 3],
  ]);
});

test("a damaged file is said, beside what is done next too, and nothing of it is used", async () => {
  const { pane } = await paneWith('{"units":[{"full":"甲"},{"full":""}]}');
  expect(pane.told()).toBe("名录文件有误（“units[1].full”不能为空），已按无名录处理。");
  await pane.actions.read();
  expect(pane.told()).toMatch(/^已读取.*名录文件有误/u);
  expect(pane.settings.get().units).toEqual([]);
  await pane.actions.read();
  expect(pane.told()).not.toContain("名录文件有误");
});

test("a table that was read before the file came is read again before anything is planned on it", async () => {
  let come: (text: string) => void = () => undefined;
  const pane = await paneOn([TOWN], { officeFile: () => new Promise((resolve) => (come = resolve)) });
  await pane.actions.read();
  come(JSON.stringify({ units: REGISTER }));
  await pane.officeKnown;
  expect(pane.store.get().sheet).toMatchObject({ kind: "table", outdated: true });
});

test("without a file everything is as it was", async () => {
  const { pane } = await paneWith(null);
  expect([pane.told(), pane.settings.office(), pane.settings.get().units]).toEqual(["", null, []]);
});
