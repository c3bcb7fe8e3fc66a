import { begin, taskOf } from "./start-task";

test.each([
  ["?do=check", "check"],
  ["?_host_Info=Excel$Win32&do=reports", "reports"],
  ["?do=delete", null],
  ["", null],
] as const)("%s asks for %s", (search, task) => {
  expect(taskOf(search)).toBe(task);
});

test("reports are shown after reading; without a task nothing begins", async () => {
  const begun: string[] = [];
  const record = (name: string) => () => Promise.resolve(void begun.push(name));
  const actions = { read: record("read"), check: record("check"), reports: record("reports") };
  await begin(actions, taskOf("?do=reports"));
  await begin(actions, taskOf(""));
  expect(begun).toEqual(["read", "reports"]);
});
