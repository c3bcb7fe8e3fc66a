import fc from "fast-check";
import { changedWords } from "./changed-words";

test.each<[string, string, string, string]>([
  ["a figure is told whole", "改造供水管网20公里", "改造供水管网35公里", "20→35"],
  ["a word that is new", "新建便民桥", "新建城东便民桥", "→城东"],
  ["a word that is gone", "新建城东便民桥", "新建便民桥", "城东→"],
  ["one sign of a word, with the word", "推进取水口上移工作。", "推进取水口上移工程建设。", "工作→工程建设"],
  ["two places", "完成投资1.5亿元，年底通车", "完成投资2亿元，6月底通车", "1.5→2 年→6月"],
  ["one place, though a sign in it stayed", "推进管网更新", "推进管道改新", "网更→道改"],
  ["the same", "新建便民桥", "新建便民桥", ""],
  [
    "rewritten altogether: both texts say more",
    "修建桥东便民桥主体工程并于年底前全部完成通车验收的各项准备工作并做好移交",
    "举办第一届杨梅文化节开幕式暨农产品展销会以及乡村旅游推介活动和投资洽谈会签约仪式的全部组织工作",
    "",
  ],
])("%s", (_, before, now, expected) => {
  expect(
    changedWords(before, now)
      .map((one) => `${one.before}→${one.now}`)
      .join(" "),
  ).toBe(expected);
});

test("what is told stands in its text letter for letter", () => {
  const text = fc.array(fc.constantFrom("修", "建", "桥", "1", "2", "，", "米"), { maxLength: 20 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(text, text, (before, now) => {
      for (const one of changedWords(before, now)) {
        expect(before).toContain(one.before);
        expect(now).toContain(one.now);
      }
    }),
  );
});
