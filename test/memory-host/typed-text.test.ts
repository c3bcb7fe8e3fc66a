import { typedInput } from "./typed-input";
import { TEXTS } from "../contract/texts";
import { asTyped, mayBeConverted } from "../../src/app/typed-text";

test.each(TEXTS.map((text) => [text]))("%j is there letter for letter when it is put in as asTyped says", (text) => {
  expect(typedInput(asTyped(text), "General")).toEqual({ value: text, formula: null, format: null });
});

test.each(["【顺利推进】已完成", "修建滨河步道", "城建办\n财政所", "1.已完成；2.未完成。", "第36项", "—", "/"])("%j needs no apostrophe", (text) => {
  expect(mayBeConverted(text)).toBe(false);
});

test.each(["=1+1", " =1", "＝1", "12", "１２", "一百", "2019年6月", "12:30", "TRUE", "#N/A", "'x", "5 p", "DEC1", "Jan 5", "¥5"])("%j gets one", (text) => {
  expect(mayBeConverted(text)).toBe(true);
});
