import { readText } from "../../test/fixtures/reading";
import { textGrid } from "../../test/fixtures/text-grid";
import type { HeavyWork } from "./heavy-work";
import { heavyWorkLater } from "./heavy-work-later";
import { DEFAULT_SETTINGS } from "./settings";
import { suggesting } from "./suggesting";

const WORK = { cancelled: () => false, progress: () => undefined };
const nothing: HeavyWork = {
  read: () => Promise.resolve({ ok: false, reason: "no-header", lookedFor: [], saw: [] }),
  judge: (read, by) => Promise.resolve(suggesting(read, by)),
  problems: () => Promise.resolve([]),
  contradictions: () => Promise.resolve([]),
  fixes: () => Promise.resolve([]),
  compare: () => Promise.resolve({ ok: false, refusal: { why: "no-items", source: "", sheet: "" } }),
  together: () => Promise.resolve(null),
  tidy: () => Promise.resolve(null),
  drafts: () => Promise.resolve({ ok: false, reason: "", nothing: true }),
  sheets: () => Promise.resolve([]),
};
const TEXT = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥 | 交通局 | 【顺利推进】已开工。 |";
const judgement = { asOf: null, today: "2025-07-10", settings: DEFAULT_SETTINGS } as const;
const table = {
  reading: { grid: textGrid(TEXT), table: readText(TEXT), chosen: "active" },
  options: {},
  judgement,
  analysis: suggesting(readText(TEXT), judgement),
} as const;

test("the code is fetched once, when it is first needed", async () => {
  let fetched = 0;
  const { heavy, ready } = heavyWorkLater(() => {
    fetched++;
    return Promise.resolve(nothing);
  });
  expect(fetched).toBe(0);
  await Promise.all([heavy.problems(table, WORK), heavy.contradictions(table, WORK), ready()]);
  expect(fetched).toBe(1);
});

test("what cannot be fetched is told, and asked for again", async () => {
  let fetched = 0;
  const { heavy } = heavyWorkLater(() => (++fetched === 1 ? Promise.reject(new Error("no answer")) : Promise.resolve(nothing)));
  await expect(heavy.problems(table, WORK)).rejects.toMatchObject({ code: "not-loaded" });
  await expect(heavy.problems(table, WORK)).resolves.toEqual([]);
});
