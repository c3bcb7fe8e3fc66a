import { chineseNumber, chineseNumeral, isPlainDigits, leadingNumber, serialNumber, signNumber, writtenNumber } from "./numerals";

test.each<[string, number | null]>([
  ["九", 9],
  ["十", 10],
  ["十八", 18],
  ["二十", 20],
  ["两百", 200],
  ["百", 100],
  ["一百零二", 102],
  ["一百一十", 110],
  ["九百九十九", 999],
  ["一○五", 105],
  ["一二〇", 120],
  ["三〇", 30],
  ["零", 0],
  ["", null],
  ["十a", null],
  ["一千", null],
])("%j is the number %j", (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});

test("every number to 999 is read as it is written", () => {
  for (let value = 1; value <= 999; value++) expect(chineseNumber(chineseNumeral(value))).toBe(value);
  expect([10, 11, 20, 36, 100, 101, 110, 111, 120].map(chineseNumeral)).toEqual([
    "十",
    "十一",
    "二十",
    "三十六",
    "一百",
    "一百零一",
    "一百一十",
    "一百一十一",
    "一百二十",
  ]);
});

test.each<[string, number | null]>([
  ["①", 1],
  ["⑳", 20],
  ["⑴", 1],
  ["⒇", 20],
  ["⒈", 1],
  ["⒛", 20],
  ["一", null],
  ["", null],
])("%j is the sign of %j", (text, expected) => {
  expect(signNumber(text)).toBe(expected);
});

test.each([
  ["0", true],
  ["90", true],
  ["", false],
  ["1/", false],
  ["1:", false],
  ["１", false],
])("%j is plain digits: %s", (text, expected) => {
  expect(isPlainDigits(text)).toBe(expected);
});

test.each<[string, number | null]>([
  ["12", 12],
  ["123456", 123_456],
  ["1234567", null],
  ["１２", 12],
  ["12.", 12],
  ["（十二）", 12],
  ["第12项", 12],
  ["⑫", 12],
  ["七", 7],
  ["1-2", null],
  ["3.1", null],
  ["合计", null],
  ["", null],
])("the serial %j is %j", (text, expected) => {
  expect(serialNumber(text)).toBe(expected);
});

test.each<[string, number | null]>([
  ["（3）清淤", 3],
  ["3、清淤", 3],
  ["3.清淤", 3],
  ["3：清淤", 3],
  ["三、清淤", 3],
  ["（十二）清淤", 12],
  ["③清淤", 3],
  ["⒊清淤", 3],
  ["  3、清淤", 3],
  ["1.5公里", null],
  ["8:30开工", null],
  ["3+000段", null],
  ["清淤3、4处", null],
])("%j begins with the number %j", (text, expected) => {
  expect(leadingNumber(text)).toBe(expected);
});

test.each([
  ["12", 12],
  ["十二", 12],
  ["一百零二", 102],
  ["", null],
  ["12a", null],
  ["元", null],
] as const)("the number %s is written for %s", (text, value) => {
  expect(writtenNumber(text)).toBe(value);
});
