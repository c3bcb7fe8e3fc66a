import { amountFindings } from "./amount";
import { Amounts } from "./amounts";

/** "kind ratio: clause" of each finding. */
const found = (wanted: string, reported: string): string[] =>
  amountFindings(new Amounts(wanted, true), new Amounts(reported)).map(
    ({ kind, ratio, start, end }) => `${kind} ${ratio.toFixed(2)}: ${reported.slice(start, end)}`,
  );

test.each([
  ["完成8户危房改造。", "已完成2户危房改造；4户在建。", ["count 0.25: 已完成2户危房改造"]],
  ["开展应急培训12次。", "上半年开展应急培训14次。", ["count 1.17: 上半年开展应急培训14次"]],
  ["新增规上企业3家。", "新增规上企业一家。", ["count 0.33: 新增规上企业一家"]],
  ["整治农田1600亩。", "整治农田1394亩。", ["count 0.87: 整治农田1394亩"]],
  ["铺设管道2公里。", "已铺设管道2400米。", ["count 1.20: 已铺设管道2400米"]],
  ["招聘13-15名教师。", "已招聘13名教师。", ["count 1.00: 已招聘13名教师"]],
  ["举办讲座4场。", "举办讲座2场，又举办讲座3场。", ["count 1.00: 又举办讲座3场"]],
  ["新增茶企30家。", "全镇茶企累计达到86家，今年新增6家。", ["count 0.20: 今年新增6家"]],
  ["新认定茶企40家。", "新认定茶企9家，有效期内茶企58家。", ["count 0.23: 新认定茶企9家"]],
  ["新增就业500人。", "新增就业410人，累计就业1.2万人。", ["count 0.82: 新增就业410人"]],
  ["新建梯田3万亩。", "已建成梯田2.4万亩（其中改造8000亩）。", ["count 0.80: 已建成梯田2.4万亩（其中改造8000亩）"]],
  ["争取上级资金2亿元。", "争取上级资金3200万元。", ["count 0.16: 争取上级资金3200万元"]],
  ["接待游客30万人次。", "接待游客9万人次。", ["count 0.30: 接待游客9万人次"]],
  ["引进茶企5家。", "引进茶企0家。", ["count 0.00: 引进茶企0家"]],
  ["青石路：完成工程总量的50%。", "青石路：完成工程总量的35%。", ["rate 0.70: 青石路：完成工程总量的35%"]],
  ["青石路：力争完成工程总量的50%。", "青石路：完成工程总量的35%，力争年底前完成工程总量的90%。", ["rate 0.70: 青石路：完成工程总量的35%"]],
  ["工业增加值增长6%左右。", "上半年，工业增加值同比减少4.9%。", ["change 0.00: 工业增加值同比减少4.9%"]],
  ["工业投资增长15%。", "工业投资完成3.2亿元，增长6.1%。", ["change 0.41: 工业投资完成3.2亿元，增长6.1%"]],
  ["双溪断面达到Ⅲ类水质。", "双溪断面水质为Ⅳ类。", ["grade 0.00: 双溪断面水质为Ⅳ类"]],
])("%s against %s", (wanted, reported, expected) => {
  expect(found(wanted, reported)).toEqual(expected);
});

test("a 、 parts what two amounts count", () => {
  expect(found("修建茶园泵站8座、茶园蓄水池20座。", "已修建茶园泵站7座、蓄水池20座。")).toEqual([
    "count 0.88: 已修建茶园泵站7座、蓄水池20座",
    "count 1.00: 已修建茶园泵站7座、蓄水池20座",
  ]);
});

test.each([
  ["another noun", "培训医生30人。", "培训司机5人。"],
  ["another measure", "种树30亩。", "种树5000株。"],
  ["a plan", "培训医生30人。", "拟培训医生20人。"],
  ["what is being prepared", "建设茶园步道2条。", "茶园步道2条正着手准备招标。"],
  ["an old total where new ones are wanted", "新增茶企30家。", "全镇茶企共有86家。"],
  ["to be kept within", "失业率控制在3%以内，事故不超过5起。", "发生事故2起。"],
  ["growth of both", "工业增加值增长6%。", "工业增加值增长9%。"],
  ["an ordinal", "举办讲座3场。", "第二场讲座正在筹备。"],
])("nothing from %s", (_, wanted, reported) => {
  expect(found(wanted, reported)).toEqual([]);
});
