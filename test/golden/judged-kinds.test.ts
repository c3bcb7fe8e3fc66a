/**
 * What is suggested for each kind of text, how sure, and by what: a weight that moves is a diff of the file beside this one.
 * After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { judgedKinds, suggestedFor } from "../fixtures/judged-kinds";
import { expectGolden } from "./expect-golden";

test("every kind, with its evidence", () => {
  const lines = judgedKinds.map((kind) => {
    const suggestion = suggestedFor(kind);
    const evidence = (suggestion?.evidence ?? []).map((one) => `  ${one.kind} for ${one.speaksFor} ${one.weight.toFixed(3)}: ${one.text}`);
    return [`${kind.target} | ${kind.progress} → ${suggestion?.status ?? "nothing"} ${(suggestion?.confidence ?? 0).toFixed(2)}`, ...evidence].join("\n");
  });
  expectGolden("judged-kinds", `${lines.join("\n")}\n`);
});
