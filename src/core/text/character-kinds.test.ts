import { characterKinds, WHITE_SPACE } from "./character-kinds";

test("a character is of the kind that it was given last, others of none", () => {
  const kinds = characterKinds(["，。", 1], ["。", 2]);
  expect([..."，。a", ""].map((character) => kinds[character.charCodeAt(0)])).toEqual([1, 2, 0, undefined]);
});

test("white space is what a pattern means by it", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((character) => /\s/u.test(character)).join("")).toBe(WHITE_SPACE);
});
