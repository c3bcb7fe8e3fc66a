import { readDialect } from "./dialect";
import { progressTag } from "./tags";
import { buildVocabulary } from "./vocabulary";

const vocabulary = buildVocabulary();
const dialectOf = (...texts: readonly string[]) => readDialect(texts.flatMap((text) => progressTag(text, vocabulary) ?? []));

test("a table writes as most of its tags do, and says a status by its most frequent words", () => {
  expect(dialectOf("【顺利推进】甲", "【正常推进】乙", "【正常推进】丙", "进展滞后。丁")).toEqual({
    form: "bracket",
    words: { "on-track": "正常推进", lagging: "进展滞后" },
  });
});

test("of equals the first counts, and without a tag there is none", () => {
  expect(dialectOf("【顺利推进】甲", "正常推进。乙")).toEqual({ form: "bracket", words: { "on-track": "顺利推进" } });
  expect(dialectOf("甲", "乙")).toBeNull();
});
