import { OLDER_BROWSER } from "./older-browser";

/** What stands in for a member that a browser lacks, called as the member is. */
function standIn(owner: object, name: string): (self: unknown, ...args: readonly unknown[]) => unknown {
  const { value } = OLDER_BROWSER.find((one) => one.owner === owner && one.name === name) ?? {};
  if (typeof value !== "function") throw new Error(name);
  return (self, ...args) => Reflect.apply(value, self, args) as unknown;
}

const LIST = [3, 1, 2, 1];

test.each([0, 1, 3, 4, -1, -4, -5, 1.7, NaN])("at %d: a list and a text answer as they do", (index) => {
  expect(standIn(Array.prototype, "at")(LIST, index)).toBe(LIST.at(index));
  expect(standIn(String.prototype, "at")("进度表里", index)).toBe("进度表里".at(index));
});

test.each([
  [1, 1, 3],
  [3, 3, 0],
  [9, undefined, -1],
])("the last that is %d, and where it stands", (wanted, found, at) => {
  const holds = (value: unknown): boolean => value === wanted;
  expect([standIn(Array.prototype, "findLast")(LIST, holds), standIn(Array.prototype, "findLastIndex")(LIST, holds)]).toEqual([found, at]);
});

test("whoever looks for the last is told where it is", () => {
  const seen: unknown[] = [];
  standIn(Array.prototype, "findLastIndex")(["甲", "乙"], (value: unknown, index: unknown, all: unknown) => (seen.push([value, index, all]), false));
  expect(seen).toEqual([
    ["乙", 1, ["甲", "乙"]],
    ["甲", 0, ["甲", "乙"]],
  ]);
  expect(standIn(Array.prototype, "findLast")(["甲", "乙"], (_: unknown, index: unknown) => index === 0)).toBe("甲");
});

test("own members, and copies of plain data", () => {
  expect([standIn(Object, "hasOwn")(Object, { a: 1 }, "a"), standIn(Object, "hasOwn")(Object, { a: 1 }, "toString")]).toEqual([true, false]);
  const data = { a: [1, { b: "甲" }], c: null };
  const copy = standIn(globalThis, "structuredClone")(undefined, data);
  expect([copy, copy === data, standIn(globalThis, "structuredClone")(undefined, undefined)]).toEqual([data, false, undefined]);
});
