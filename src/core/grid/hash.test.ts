import { Hash, hashTexts } from "./hash";

/*
 * Hashes are kept in files: in the mark of every sheet that we wrote, among them. What stands here was written by earlier
 * versions, and no later one may say otherwise.
 */
test.each([
  ["", "0wvjl67o803"],
  ["a", "19ugy2gn722"],
  ["b", "1809wo3j5g3"],
  ["ab c", "1avvjts3cn2"],
  ["a bc", "16ypsrk90h9"],
  ["岚岭县2025年重点工作", "1uuwl40e3fw"],
  ["𠮷", "234m1qj78at"],
  ["序号 任务", "1sb7qke3o46"],
  ["任务 序号", "0k678o76eq2"],
])("the texts %j are %s", (texts, hash) => {
  expect(hashTexts(...texts.split(" ").filter(Boolean))).toBe(hash);
});

test.each([
  ["0", "17s8v62wz8a"],
  ["1", "29tealerxyy"],
  ["-1", "170eoh3ry7l"],
  ["4294967295", "170eoh3ry7l"],
  ["4294967296", "17s8v62wz8a"],
  ["1 2", "2gk7d0tto05"],
  ["2 1", "262l44kir36"],
])("the numbers %j are %s: their low 32 bits count, and their order", (numbers, hash) => {
  const mixed = new Hash();
  for (const number of numbers.split(" ")) mixed.number(Number(number));
  expect(mixed.digest()).toBe(hash);
});

test("eleven figures in base 36, of a number below 2 to the 53rd; no two of many texts have the same", () => {
  const hashes = Array.from({ length: 3000 }, (_, at) => hashTexts(String(at)));
  expect(hashes.filter((hash) => !/^[012][0-9a-z]{10}$/u.test(hash))).toEqual([]);
  expect(new Set(hashes).size).toBe(3000);
});
