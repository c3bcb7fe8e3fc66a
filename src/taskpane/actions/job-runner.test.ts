import { HostError } from "../../core/host-error";
import { pane } from "../../core/messages/zh-CN/pane";
import type { JobKind } from "../state/pane-state";
import { PaneStore } from "../state/pane-store";
import { JobRunner } from "./job-runner";

function runner() {
  const store = new PaneStore();
  const jobs = new JobRunner({
    store,
    words: () => pane.told,
    waiting: (why) => `等待：${why}`,
    sentence: ({ code }, done) => `${code}${done ? "，已写入" : ""}`,
    besides: () => "另有一句。",
    report: () => "报告",
  });
  return { store, jobs, told: () => store.get().told };
}
const failed = (why: string): string => `未完成：${why}`;

test("a job ends in its words, with what else is to be said", async () => {
  const { jobs, told, store } = runner();
  await jobs.run("read", failed, () => Promise.resolve("已读取。"));
  expect([told(), store.get().job]).toEqual(["已读取。另有一句。", null]);
});

test("a job that is asked for while another runs is not begun", async () => {
  const { jobs, told } = runner();
  let begun = 0;
  const one = jobs.run("read", failed, () => Promise.resolve(`第${String(++begun)}件。`));
  await jobs.run("check", failed, () => Promise.resolve(`第${String(++begun)}件。`));
  await jobs.free();
  await one;
  expect([begun, told()]).toEqual([1, "第1件。另有一句。"]);
});

test.each<[JobKind, string | null, string]>([
  // opening is what replaces it
  ["open", null, ""],
  ["read", null, "未完成：工作簿已关闭或更换。另有一句。"],
  // what was done before it was replaced is told as done
  ["write", "已写入。", "已写入。另有一句。"],
])("where the workbook is replaced while %s runs that ends in %j, it says %j", async (kind, ended, expected) => {
  const { jobs, told } = runner();
  await jobs.run(kind, failed, (_, current) => {
    expect(current()).toBe(true);
    jobs.newEpoch();
    expect(current()).toBe(false);
    return Promise.resolve(ended);
  });
  expect(told()).toBe(expected);
});

test.each<[string, Error, string, { readonly host: string | null; readonly own: string | null }]>([
  // our own refusals say all that there is
  ["a refusal", new HostError("protected"), "未完成：protected另有一句。", { host: null, own: null }],
  ["what the program itself refused", new HostError("host-failed"), "未完成：host-failed另有一句。", { host: "报告", own: null }],
  ["what has a cause", new HostError("protected", { cause: new Error("0x800") }), "未完成：protected另有一句。", { host: "报告", own: null }],
])("%s ends in a sentence, and in a report to copy where there is more to say", async (_, error, expected, reports) => {
  const { jobs, told, store } = runner();
  await jobs.run("read", failed, () => Promise.reject(error));
  expect([told(), { host: store.get().hostReport, own: store.get().report }]).toEqual([expected, reports]);
});

test("what nobody expected becomes a report to copy", async () => {
  const { jobs, told, store } = runner();
  await jobs.run("read", failed, () => Promise.reject(new Error("x")));
  expect(store.get().report).toBe("报告");
  expect(told()).toMatch(/^未完成：/u);
});

test("a job that is cancelled knows it, and the next one begins anew", async () => {
  const { jobs } = runner();
  const seen: boolean[] = [];
  await jobs.run("read", failed, (work) => {
    jobs.cancel();
    seen.push(work.cancelled?.() ?? false);
    return Promise.resolve(null);
  });
  await jobs.run("read", failed, (work) => {
    seen.push(work.cancelled?.() ?? false);
    return Promise.resolve(null);
  });
  expect(seen).toEqual([true, false]);
});
