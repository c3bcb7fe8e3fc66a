import { judgedKinds, suggestedFor } from "../../../test/fixtures/judged-kinds";

const BEHIND: readonly string[] = ["lagging", "suspended", "terminated", "adjusted", "not-started"];

test.each(judgedKinds)("$about: $progress", (kind) => {
  expect(BEHIND.includes(suggestedFor(kind)?.status ?? "") ? "behind" : "good").toBe(kind.expected);
});
