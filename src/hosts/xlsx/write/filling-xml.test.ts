import { passwordHash, protectionXml, validationsXml } from "./filling-xml";

const range = { top: 5, left: 3, bottom: 9, right: 3 };
const FILLING = { unlocked: [range], lists: [], checks: [], password: null };

test.each([
  ["test", "CBEB"],
  ["password", "83AF"],
  ["", "CE4B"],
])("the hash of %s is the one that Excel keeps", (password, hash) => {
  expect(passwordHash(password)).toBe(hash);
});

test("protection lets rows and columns grow, with a password only where one is wished", () => {
  expect(protectionXml(FILLING)).toBe('<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>');
  expect(protectionXml({ ...FILLING, password: "test" })).toContain(' password="CBEB"');
});

test("a list refuses another word, a number is only warned of, and a list that is too long for a file is left out", () => {
  const xml = validationsXml({
    ...FILLING,
    lists: [{ range, words: ["顺利推进", "进展<滞后"], prompt: "请选", error: "请选" }],
    checks: [{ range, kind: "number", prompt: "数字" }],
  });
  expect(xml).toContain('<dataValidations count="2">');
  expect(xml).toContain('<formula1>"顺利推进,进展&lt;滞后"</formula1>');
  expect(xml.match(/errorStyle="warning"/gu)).toHaveLength(1);
  expect(validationsXml({ ...FILLING, lists: [{ range, words: ["长".repeat(300)], prompt: "", error: "" }] })).toBe("");
});
