import { hasWhite, isOnlyWhite, isWhite } from "./white-space";

test("white space is what patterns take for it, of every character", () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => isWhite(code) !== /\s/.test(String.fromCharCode(code)));
  expect(wrong).toEqual([]);
});

test.each(["", " \n", "\u3000\ufeff", "\u200b", " 已 ", "已"])("%j", (text) => {
  expect(isOnlyWhite(text)).toBe(text.trim() === "");
  expect(hasWhite(text)).toBe(/\s/.test(text));
});
