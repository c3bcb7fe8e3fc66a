import type { CellValue } from "../../src/core/grid/cell-value";
import type { JoinedPane } from "../../src/taskpane/mount-pane";
import type { Fault } from "../contract/harness";
import { TOWN } from "../fixtures/joined-pane";
import { ExcelHarness, type OpenExcelBook } from "./excel-harness";
import { TRANSPORT } from "./excel-host";
import { paneOn } from "./pane-on-excel";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

/** How requests go wrong from one on: once, or from then on for good, until it heals. */
type Trouble = {
  readonly name: string;
  readonly begin: (book: OpenExcelBook, request: number) => { readonly fired: () => boolean; readonly heal: () => void };
};

const fault = (kind: Fault, lasting: boolean): Trouble => ({
  name: `${kind}${lasting ? " from then on" : " once"}`,
  begin: (book, request) => {
    const injection = book.failAt(request, kind, lasting);
    return { fired: () => injection.fired, heal: () => injection.heal() };
  },
});

/** Every request from one on is turned away by Excel, as while a cell is being edited. */
const refused = (name: string, transport: number): Trouble => ({
  name: `${name} from then on`,
  begin: ({ host }, request) => {
    const answer = host.answer.bind(host);
    let count = 0;
    host.answer = (message) => (++count >= request ? { Version: 1, Error: transport } : answer(message));
    return { fired: () => count >= request, heal: () => void (host.answer = answer) };
  },
});

/** A request is answered with what is no answer, be it done or not. */
const unanswered = (name: string, body: string, isDone: boolean, lasting: boolean): Trouble => ({
  name: `${name}${isDone ? ", though done" : ""}${lasting ? " from then on" : " once"}`,
  begin: ({ host }, request) => {
    const answer = host.answer.bind(host);
    let count = 0;
    host.answer = (message) => {
      const troubled = lasting ? ++count >= request : ++count === request;
      if (!troubled) return answer(message);
      if (isDone) answer(message);
      return { Version: 1, Error: 0, Data: [500, [], body] };
    };
    return { fired: () => count >= request, heal: () => void (host.answer = answer) };
  },
});

const TROUBLES: readonly Trouble[] = [
  ...(["refused", "half-done", "answer-lost"] as const).flatMap((kind) => [fault(kind, false), fault(kind, true)]),
  refused("a cell is edited", TRANSPORT.cellEdit),
  refused("the session is lost", TRANSPORT.sessionLost),
  refused("no permission", TRANSPORT.noPermission),
  ...[true, false].flatMap((isDone) => [
    unanswered("a server's page for an answer", "<html>500</html>", isDone, false),
    unanswered("an answer without results", "{}", isDone, isDone),
  ]),
];

/** Requests until an action gets through without meeting its trouble. */
const MOST = 20;

const ACTIONS = [
  ["cells", "check", (pane: JoinedPane) => pane.actions.fix("all-safe")],
  ["report sheets", "read", (pane: JoinedPane) => pane.actions.reports()],
] as const;

describe.each(ACTIONS)("what is said of %s is what happened", (_, first, plan) => {
  test.each(TROUBLES.map((trouble) => [trouble.name, trouble] as const))("every request of a write and after it: %s", async (_name, trouble) => {
    let reached = 0;
    for (let request = 1; request < MOST; request++) {
      const pane = await paneOn(harness);
      await pane.actions[first]();
      await plan(pane);
      const before = await pane.content();
      const went = trouble.begin(pane.book, request);
      await pane.actions.write();
      const fired = went.fired();
      went.heal();
      // whatever Excel does is a failure of the host, never one of ours
      expect(pane.store.get().report).toBeNull();
      const written = (await pane.content()) !== before;
      if (pane.told().startsWith("已写入：")) {
        expect([written, pane.store.get().writes.length]).toEqual([true, 1]);
        // the way back is there, and the pane reads again by itself before it plans
        await pane.actions.undo();
        expect(pane.told()).toMatch(/^已撤销：(.*已恢复到写入前|已删除.*)。$/u);
        expect(await pane.content()).toBe(before);
      } else {
        expect(pane.told()).toMatch(/^未写入：/);
        if (!pane.told().includes("未能完全恢复")) expect([written, pane.store.get().writes.length]).toEqual([false, 0]);
      }
      if (!fired) break;
      reached = request;
    }
    expect(reached).toBeGreaterThan(1);
    expect(reached).toBeLessThan(MOST - 1);
  });

  test.each(TROUBLES.map((trouble) => [trouble.name, trouble] as const))("every request of an undo and after it: %s", async (_name, trouble) => {
    let reached = 0;
    for (let request = 1; request < MOST; request++) {
      const pane = await paneOn(harness);
      await pane.actions[first]();
      await plan(pane);
      const before = await pane.content();
      await pane.actions.write();
      const written = await pane.content();
      const went = trouble.begin(pane.book, request);
      await pane.actions.undo();
      const fired = went.fired();
      went.heal();
      // whatever Excel does is a failure of the host, never one of ours
      expect(pane.store.get().report).toBeNull();
      const now = await pane.content();
      if (pane.told().startsWith("已撤销：")) expect([now === before, pane.store.get().writes.length]).toEqual([true, 0]);
      else {
        expect(pane.told()).toMatch(/^未撤销：/);
        if (!pane.told().includes("未能完全恢复")) expect([now === written, pane.store.get().writes.length]).toEqual([true, 1]);
      }
      if (!fired) break;
      reached = request;
    }
    expect(reached).toBeGreaterThan(1);
    expect(reached).toBeLessThan(MOST - 1);
  });
});

test("where only the reading after a write fails, both are told, and the table is read before anything is planned on it", async () => {
  const pane = await paneOn(harness);
  await pane.actions.check();
  await pane.actions.fix("all-safe");
  const seen: string[] = [];
  pane.store.subscribe(() => seen.push(pane.told()));
  const { host } = pane.book;
  const answer = host.answer.bind(host);
  const value = (): CellValue => host.book.byName(TOWN.name)?.cell(5, 5).value ?? null;
  const old = value();
  // the person begins to type as soon as the cells are written
  host.answer = (message) => (value() === old ? answer(message) : { Version: 1, Error: TRANSPORT.cellEdit });
  let toldAt: CellValue = null;
  const stop = pane.store.subscribe(() => {
    if (pane.told().startsWith("已写入") && toldAt === null) toldAt = pane.store.get().job?.kind ?? "no job";
  });
  await pane.actions.write();
  stop();
  expect(pane.told()).toBe("已写入：1个单元格；重新读取未成功：正在编辑单元格，请按回车结束后再试。");
  // told as soon as it was done, while the reading still ran
  expect(toldAt).toBe("read");
  expect(pane.store.get()).toMatchObject({ sheet: { outdated: true } });
  host.answer = answer;
  await pane.actions.fix("all-safe");
  expect(pane.told()).toBe("未写入：没有可自动修正的格式问题。");
  await pane.actions.undo();
  expect(value()).toBe(old);
});
