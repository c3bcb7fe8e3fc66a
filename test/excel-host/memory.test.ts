import { TOWN } from "../fixtures/joined-pane";
import { ExcelHarness, type OpenExcelBook } from "./excel-harness";
import { paneOn, type ExcelPane } from "./pane-on-excel";

const harness = new ExcelHarness();
beforeAll(() => harness.load());
afterAll(() => harness.close());

/** Some Excels give no more of a property than so many characters. */
const CUT = 127;

/** An Excel that keeps properties whole and cuts them in its answers. */
function cutAnswers({ host }: OpenExcelBook): void {
  const answer = host.answer.bind(host);
  host.answer = (message) => {
    const answered = answer(message);
    if (!answered.Data) return answered;
    const body = JSON.stringify(JSON.parse(answered.Data[2]), (key, value: unknown) =>
      key === "Value" && typeof value === "string" ? value.slice(0, CUT) : value,
    );
    return { ...answered, Data: [answered.Data[0], answered.Data[1], body] };
  };
}

const problems = (pane: ExcelPane) => {
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table" || !sheet.problems) throw new Error("not validated");
  return sheet.problems;
};
const reviews = (pane: ExcelPane): number => {
  const { sheet } = pane.store.get();
  return sheet.kind === "table" ? sheet.reviews.length : -1;
};

/** Settles this many problems, with words long enough for several pieces. */
async function settle(pane: ExcelPane, count: number): Promise<void> {
  await pane.actions.check();
  for (const problem of problems(pane).slice(0, count))
    await pane.actions.review(problem, "已与责任单位电话核实，原文无误，不需要修改，下次照此处理。".repeat(3));
}

test("properties that are cut at 127 characters in the answer lose nothing", async () => {
  const pane = await paneOn(harness);
  cutAnswers(pane.book);
  await settle(pane, 3);
  await pane.actions.check();
  expect(reviews(pane)).toBe(3);
  expect(pane.told()).toContain("已核实3");
});

test.each([
  ["a piece is gone", (key: string, properties: OpenExcelBook["host"]["book"]["properties"]) => properties.delete(key)],
  [
    "a piece is cut",
    (key: string, properties: OpenExcelBook["host"]["book"]["properties"]) =>
      properties.set(key, { key, value: String(properties.get(key)?.value).slice(0, 40) }),
  ],
])("%s: told, with how many it were, left as it is, and what is settled from now on is kept beside it", async (_, damage) => {
  const pane = await paneOn(harness);
  await settle(pane, 3);
  const { properties } = pane.book.host.book;
  const second = [...properties.keys()].find((key) => key.endsWith("#2")) ?? "";
  damage(second, properties);
  const damaged = JSON.stringify([...properties]);
  await pane.actions.check();
  expect(pane.store.get().sheet).toMatchObject({ reviews: [], lostReviews: { count: 3 } });
  const [problem] = problems(pane);
  if (!problem) throw new Error("no problem");
  await pane.actions.review(problem, "已核实");
  expect(JSON.stringify([...properties]).startsWith(damaged.slice(0, -1))).toBe(true);
  await pane.actions.check();
  expect(pane.store.get().sheet).toMatchObject({ reviews: [{ key: problem.key }], lostReviews: { count: 3 } });
});

test("an Excel that does not keep what it was given: not told as kept", async () => {
  const pane = await paneOn(harness);
  await pane.actions.check();
  const { host } = pane.book;
  const set = host.book.properties.set.bind(host.book.properties);
  host.book.properties.set = (key, value) => set(key, { ...value, value: String(value.value).slice(0, 20) });
  const [problem] = problems(pane);
  if (!problem) throw new Error("no problem");
  await pane.actions.review(problem, "已核实");
  expect(pane.told()).toBe("未写入：工作簿未能完整保存此记录，请检查文件格式（须为 .xlsx）后再试。");
  expect(reviews(pane)).toBe(0);
});

test("properties of somebody else are neither asked for nor touched", async () => {
  const pane = await paneOn(harness, [TOWN]);
  const { host } = pane.book;
  for (let n = 0; n < 200; n++) host.book.properties.set(`别人${n}`, { key: `别人${n}`, value: "长".repeat(5000) });
  host.resetCounters();
  await settle(pane, 2);
  expect(host.counters.bytesOut).toBeLessThan(100_000);
  expect(host.book.properties.get("别人7")?.value).toHaveLength(5000);
});
