import { hasWhite, INVISIBLE, isInvisible, isOnlyWhite, isWhite } from "./white-space";

test("white space is what patterns take for it, of every character", () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => isWhite(code) !== /\s/.test(String.fromCharCode(code)));
  expect(wrong).toEqual([]);
});

test("signs that nobody sees are what their class of a pattern takes, and none of them is white space but the byte order mark", () => {
  const pattern = new RegExp(`[${INVISIBLE}]`, "u");
  const all = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(all.filter((code) => isInvisible(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]);
  expect(all.filter((code) => isInvisible(code) && isWhite(code))).toEqual([0xfeff]);
});

test.each(["", " \n", "\u3000\ufeff", "\u200b", " 已 ", "已"])("%j", (text) => {
  expect(isOnlyWhite(text)).toBe(text.trim() === "");
  expect(hasWhite(text)).toBe(/\s/.test(text));
});
