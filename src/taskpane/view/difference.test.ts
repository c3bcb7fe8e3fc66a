import fc from "fast-check";
import { difference, valueText } from "./difference";

test("only what changes is told, with a little of what stands around it", () => {
  expect(difference("已完成前期工作，正在办理用地手续,计划三季度开工建设，年底前完成主体工程", "已完成前期工作，正在办理用地手续，计划三季度开工建设，年底前完成主体工程")).toEqual({
    lead: "…成前期工作，正在办理用地手续", removed: ",", added: "，", tail: "计划三季度开工建设，年底前完…",
  });
});

test("blanks and line breaks that go are seen", () => {
  expect(difference("农业和农村\n工作局", "农业和农村工作局")).toEqual({ lead: "农业和农村", removed: "⏎", added: "", tail: "工作局" });
  expect(difference(" 甲\u3000", "甲")).toEqual({ lead: "", removed: "␣甲□", added: "甲", tail: "" });
});

test("an empty cell that is filled, a number, a date, an error", () => {
  expect(difference(null, 31)).toEqual({ lead: "", removed: "", added: "31", tail: "" });
  expect([{ date: 43646 }, { error: "#REF!" }, true, null].map((value) => valueText(value as never))).toEqual(["2019-06-30", "#REF!", "TRUE", ""]);
});

test("equal values do not differ, and a difference never splits a character in two", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(difference(text, text)).toMatchObject({ removed: "", added: "" })));
  expect(difference("𠮷甲", "𠮸甲")).toEqual({ lead: "", removed: "𠮷", added: "𠮸", tail: "甲" });
});
