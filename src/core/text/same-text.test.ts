import fc from "fast-check";
import { comparable, printOf } from "./same-text";

const texts = fc.string({ unit: fc.constantFrom("1", "2", ".", "、", "(", "（", ")", " ", "\n", "修", "桥", "①", "１", "％", "a", "㎡"), maxLength: 9 });

test("texts that are the same have one number, others do not", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(printOf(a) === printOf(b)).toBe(comparable(a) === comparable(b));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["1. 修桥。", "修桥"],
  ["（1）修桥\n2、修路", "修桥，修路"],
  ["修桥\n12米", "修桥12米"],
  ["修桥\n1.5米", "修桥15米"],
  ["１２修", "12修"],
])("%j is %j", (a, b) => {
  expect(comparable(a)).toBe(comparable(b));
  expect(printOf(a)).toBe(printOf(b));
});

test("the number says of every character what comparing says", () => {
  const around = (code: number): string => `修${String.fromCharCode(code)}桥`;
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => printOf(around(code)) !== printOf(comparable(around(code))));
  expect(wrong).toEqual([]);
});
