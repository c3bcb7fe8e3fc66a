import { bigrams, bigramsOfBoth, PairSet, shared } from "./bigrams";

test.each([
  ["东渠衬砌", 3],
  // a pair counts once
  ["东渠东渠", 2],
  // 的 and what is no word stand between two pairs and belong to none
  ["东渠的衬砌", 2],
  ["东渠，衬砌", 2],
  ["东1渠", 0],
  ["AZaz", 3],
  ["@[`{", 0],
  ["一鿿", 1],
  // every second sentence has them
  ["完成工作", 1],
  ["渠", 0],
  ["", 0],
])("%j has %j telling pairs", (text, expected) => {
  expect(bigrams(text)).toHaveLength(expected);
});

test("a stretch has the pairs that lie wholly in it", () => {
  expect(bigrams("东渠衬砌", 1, 3)).toEqual(bigrams("渠衬"));
  expect(bigramsOfBoth("东渠，西坝，南桥", 0, 2, 6, 8)).toEqual([...bigrams("东渠"), ...bigrams("南桥")]);
  expect(bigramsOfBoth("东渠，东渠", 0, 2, 3, 5)).toHaveLength(1);
});

test.each([
  ["东渠衬砌", "东渠衬砌三公里", 3],
  ["东渠衬砌", "西坝灌浆", 0],
  ["", "东渠", 0],
  ["东渠", "", 0],
])("%j and %j share %j pairs", (one, other, expected) => {
  expect(shared(bigrams(one), bigrams(other))).toBe(expected);
});

test("what a set held is forgotten with the next, however many there were", () => {
  const set = new PairSet();
  set.hold(bigrams("东渠"));
  expect(set.countOf(bigrams("东渠"))).toBe(1);
  // the numbers of sets are used up once in between
  for (let at = 0; at < 70_000; at++) set.hold(bigrams("西坝"));
  expect([set.countOf(bigrams("东渠")), set.countOf(bigrams("西坝"))]).toEqual([0, 1]);
});

test("a text that is held is asked as a set is, and read in the same words", () => {
  const set = new PairSet();
  set.hold(bigrams("西坝"));
  set.holdText("东渠，衬砌的闸门");
  expect(["东渠", "渠衬", "衬砌", "砌闸", "闸门", "西坝"].map((pair) => set.countOf(bigrams(pair)))).toEqual([1, 0, 1, 0, 1, 0]);
  set.hold(bigrams("西坝"));
  expect(set.countOf(bigrams("东渠"))).toBe(0);
});
