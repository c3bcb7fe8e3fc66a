import { longestRun } from "./periods-behind";

test("of two runs the longer, of two as long the first; none of none", () => {
  const run = (status: "lagging" | "suspended", periods: number) => ({ status, periods, openEnded: false });
  expect(longestRun([run("lagging", 2), run("suspended", 3)])?.status).toBe("suspended");
  expect(longestRun([run("lagging", 3), run("suspended", 2)])?.status).toBe("lagging");
  expect(longestRun([run("lagging", 2), run("suspended", 2)])?.status).toBe("lagging");
  expect(longestRun([])).toBeNull();
});
