import { expect, test } from "@jest/globals";
import { quantities } from "./quantities";

test.each([
  ["造林2公顷", 30, "亩"],
  ["清淤3.5公里", 3500, "米"],
  ["补助1.2万元", 12_000, "元"],
  ["改造十二座公厕", 12, "座"],
  // scales of two characters
  ["补助2千万元", 20_000_000, "元"],
  ["投资1.5万亿元", 1.5e12, "元"],
  ["惠及3百户", 300, "户"],
  ["铺管3千米", 3000, "米"],
])("%s is %s %s", (text, value, measure) => {
  expect(quantities(text).map((one) => [one.value, one.measure])).toEqual([[value, measure]]);
});

// what official prose counts and measures with: each word, how many of its base it is, and the base
test.each([
  ["3家", 3, "个"],
  ["3家次", 3, "个"],
  ["3个", 3, "个"],
  ["3户", 3, "户"],
  ["3户次", 3, "户"],
  ["3批次", 3, "批次"],
  ["3宗", 3, "件"],
  ["3起", 3, "件"],
  ["3件", 3, "件"],
  ["3间", 3, "所"],
  ["3所", 3, "所"],
  ["3处", 3, "处"],
  ["3项", 3, "项"],
  ["3条", 3, "条"],
  ["3套", 3, "套"],
  ["3盏", 3, "盏"],
  ["3株", 3, "株"],
  ["3棵", 3, "株"],
  ["3吨", 3, "吨"],
  ["3亩", 3, "亩"],
  ["3公顷", 45, "亩"],
  ["3平方米", 3, "平方米"],
  ["3㎡", 3, "平方米"],
  ["3平米", 3, "平方米"],
  ["3平方公里", 3_000_000, "平方米"],
  ["3公里", 3000, "米"],
  ["3千米", 3000, "米"],
  ["3米", 3, "米"],
  ["3立方米", 3, "立方米"],
  ["3元", 3, "元"],
])("新增%s is %s of %s", (text, value, measure) => {
  expect(quantities(`新增${text}`).map((one) => [one.value, one.measure])).toEqual([[value, measure]]);
});

test.each([
  // in the order of the text, whether in digits or in words
  ["改造三座公厕、5处公园、两条街", ["3 座", "5 处", "2 条"]],
  // a word that ends in 同 or 单 stands before a number in digits like any other
  ["清理合同356份，下发督办单174个", ["356 份", "174 个"]],
  ["统一家具", []],
  ["同一项工作", []],
  // what a comma between two numbers glued together
  ["甲村800，乙村70，台山5处", ["5 处"]],
  ["投资1,0万元", []],
  ["投资80余万元", ["800000 元"]],
])("%j holds %j", (text, expected) => {
  expect(quantities(text).map(({ value, measure }) => `${String(value)} ${measure}`)).toEqual(expected);
});
