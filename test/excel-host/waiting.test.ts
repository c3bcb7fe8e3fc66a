import { TOWN } from "../fixtures/joined-pane";
import { ExcelHarness } from "./excel-harness";
import { TRANSPORT, type ExcelHost } from "./excel-host";
import { paneOn, type ExcelPane } from "./pane-on-excel";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

/** More than taking back is tried where nobody knows what is in the way. */
const LONG = 12;

const broken = (request: unknown, code: string): unknown => ({
  Version: 1,
  Error: 0,
  Data: [
    200,
    ["CONTENT-TYPE", "application/json"],
    JSON.stringify({ Results: [], Error: { Code: code, Message: code, Location: "Worksheet.freezePanes", ActionIndex: 0, HttpStatusCode: 400 } }),
  ],
});

/** The next write breaks off half-way; after it, every request meets `trouble` so many times. */
function breakOff(
  host: ExcelHost,
  trouble: (message: readonly unknown[]) => unknown,
  times: number,
  meanwhile: () => void = () => undefined,
): { tried: () => number } {
  const answer = host.answer.bind(host);
  let tried = 0;
  host.answer = (message) => {
    const body = String(message[4]);
    if (tried === 0 && body.includes("EnableEvents") && body.includes("Hyperlink")) {
      tried = 1;
      meanwhile();
      host.faults.failAt(1, "half-done", false);
      return answer(message);
    }
    return tried > 0 && tried <= times && ++tried > 0 ? (trouble(message) as never) : answer(message);
  };
  return { tried: () => tried };
}

const rewriting = async (pane: ExcelPane): Promise<string> => {
  await pane.actions.read();
  await pane.actions.reports();
  await pane.actions.write();
  await pane.book.edit(TOWN.name, "E3", "【进展滞后】\n路基未完成。");
  await pane.actions.read();
  await pane.actions.reports();
  return pane.content();
};

test.each([
  ["a cell is being edited", () => ({ Version: 1, Error: TRANSPORT.cellEdit }), "请按回车结束"],
  ["another workbook is in front", (message: readonly unknown[]) => broken(message, "InvalidSelection"), "请点一下本工作簿"],
  ["Excel is busy", () => ({ Version: 1, Error: TRANSPORT.throttled }), "软件正忙"],
] as const)("%s for long while a rewrite is taken back: it waits, says for what, and goes on by itself", async (_, trouble, words) => {
  const pane = await paneOn(harness);
  const before = await rewriting(pane);
  const { tried } = breakOff(pane.book.host, trouble, LONG);
  const said = new Set<string>();
  pane.store.subscribe(() => void (pane.store.get().job?.waiting === true && said.add(pane.told())));
  await pane.actions.write();
  expect(tried()).toBeGreaterThan(LONG);
  expect([...said]).toEqual([expect.stringMatching(new RegExp(`^操作中断，等待恢复原状：.*${words}.*随后自动继续。$`))]);
  expect(pane.told()).toMatch(/^未写入：/);
  expect(pane.told()).not.toContain("未能完全恢复");
  expect(pane.book.host.book.enableEvents).toBe(true);
  expect(await pane.content()).toBe(before);
  expect(pane.store.get().writes).toHaveLength(1);
});

test("who does not want to wait is told what may be half written; the next reading lets Excel tell of changes again", async () => {
  const pane = await paneOn(harness);
  await rewriting(pane);
  const { host } = pane.book;
  const { tried } = breakOff(host, () => ({ Version: 1, Error: TRANSPORT.cellEdit }), LONG);
  pane.store.subscribe(() => {
    if (pane.store.get().job?.waiting === true && pane.store.get().job?.cancelling === false) pane.actions.cancel();
  });
  await pane.actions.write();
  expect(tried()).toBeLessThan(LONG);
  expect(pane.told()).toMatch(/^未写入：写入中断，且未能完全恢复.*汇总表/);
  expect(host.book.enableEvents).toBe(false);
  host.answer = ownAnswer(host);
  await pane.actions.read();
  expect(host.book.enableEvents).toBe(true);
});

test("a write that was cancelled on the way is taken back as far as it takes: the first 取消 is not the second", async () => {
  const pane = await paneOn(harness);
  const before = await rewriting(pane);
  breakOff(pane.book.host, () => ({ Version: 1, Error: TRANSPORT.cellEdit }), LONG, pane.actions.cancel);
  await pane.actions.write();
  expect(pane.told()).toMatch(/^未写入：/);
  expect(await pane.content()).toBe(before);
});

/** The host's own answer again, without what a test put before it. */
function ownAnswer(host: ExcelHost): ExcelHost["answer"] {
  return (message) => (Object.getPrototypeOf(host) as ExcelHost).answer.call(host, message);
}
