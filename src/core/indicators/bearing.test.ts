import { abbreviates, isEarlierStage, isHeld, isJoined, isOfAllYears, isOfOthers, isShareOf, isToldAgain, saysNothingElse } from "./bearing";
import type { Goal } from "./goals";
import type { IndicatorKind } from "./indicator";
import { scanFigures, type ScannedFigure } from "./scan-figures";

type Valued = ScannedFigure & { readonly value: number };

const valued = (text: string, index = 0): Valued => {
  const one = scanFigures(text)[index];
  const value = one?.value ?? null;
  if (one === undefined || value === null) throw new Error(`no figure ${String(index)} in ${text}`);
  return { ...one, value };
};
const goal = (name: string, more: Partial<Goal> = {}): Goal => ({
  figure: valued("60个"),
  name,
  kind: "total",
  fresh: false,
  part: false,
  ofYears: false,
  ...more,
});

test.each<[string, string, boolean]>([
  ["义务植树", "植树", true],
  ["义务植树", "已植树", true],
  ["义务植树", "全县今年植树约", true],
  ["义务植树", "树", false],
  ["义务植树", "已完成", false],
  ["义务植树", "植树造林", false],
  ["义务植树", "机关植树", false],
])("all that is said of %s is its own: %s", (name, said, expected) => {
  expect(saysNothingElse(goal(name), said)).toBe(expected);
});

test.each<[IndicatorKind, boolean]>([
  ["level", true],
  ["within", true],
  ["total", false],
  ["few", false],
  ["growth", false],
])("a %s stands at a value", (kind, expected) => {
  expect(isHeld(goal("床位", { kind }))).toBe(expected);
});

test.each<[string, string, string, boolean]>([
  ["the same beginning and end", "新增学位", "新增公办义务教育学位", true],
  ["what is no character is passed over", "新增 学位（个）", "新增公办学位数个", false],
  ["digits and blanks are", "新增2 学位", "新增公办学位", true],
  ["three characters are too few", "新学位", "新公办学位", false],
  ["the whole name is none", "新增学位", "新增学位", false],
  ["nor is a longer one", "新增公办学位", "新增学位", false],
  ["another beginning", "增加学位", "新增公办学位", false],
  ["another end", "新增学额", "新增公办学位", false],
  ["a word that is not in the name", "新增民办学位", "新增公办义务教育学位", false],
  ["its words in another order", "新增教义学位", "新增公办义务教育学位", false],
  ["its words in their order", "新增义教学位", "新增公办义务教育学位", true],
  ["one character twice, once in the name", "新增义义学位", "新增公办义务学位", false],
  ["a character that stands only before", "新增新学位", "新增公办学位", false],
])("abbreviates: %s", (_, said, name, expected) => {
  expect(abbreviates(said, name)).toBe(expected);
});

test.each<[string, string, boolean, number, boolean]>([
  ["its parts follow", "合作社60家，其中示范社20家", false, 0, true],
  ["its parts follow at once", "合作社60家其中示范社20家", false, 0, true],
  ["something else follows", "合作社60家，办公室20间", false, 0, false],
  ["a colon makes it a heading", "合作社60家：其中示范社20家", false, 0, false],
  ["behind a blank, too", "合作社60家 ：其中示范社20家", false, 0, false],
  ["new ones, and how many there are now", "助餐点60个，助餐点达到180个", true, 0, true],
  ["new ones, and to how many they came", "助餐点60个，总数增至180个", true, 0, true],
  ["not of new ones", "助餐点60个，助餐点达到180个", false, 0, false],
  ["of another measure", "助餐点60个，补助达到180万元", true, 0, false],
  ["behind a full stop", "助餐点60个。助餐点达到180个", true, 0, false],
  ["two clauses on", "助餐点60个，布局好，助餐点达到180个", true, 0, false],
  ["how many there are, in other words", "助餐点60个，助餐点有180个", true, 0, false],
  ["with nothing behind", "助餐点60个", true, 0, false],
  ["a rate says itself of what it is", "保障率100%", false, 0, true],
  ["as a ratio", "签约比例60%", false, 0, true],
  ["as a part", "女性占比60%", false, 0, true],
  ["a percentage of anything else", "资金60%", false, 0, false],
  ["of a percentage no parts make it told", "资金60%，其中县级20%", false, 0, false],
  ["no such figure", "合作社60家", true, 3, false],
])("told again as reached: %s", (_, plain, fresh, index, expected) => {
  expect(isToldAgain(goal("合作社", { fresh }), plain, scanFigures(plain), index)).toBe(expected);
});

test.each<[string, number, string, boolean]>([
  ["全省参合率95%，我县参合率93%", 0, "全省参合率", true],
  ["全省参合率95%，我省参合率93%", 0, "全省参合率", false],
  ["全省参合率95%，参合率93%", 0, "全省参合率", false],
  ["全县参合率95%，我县参合率93%", 0, "全县参合率", false],
  ["全国平均参合率95%，我镇参合率93%", 0, "全国平均参合率", true],
  ["平均水平95%，我区参合率93%", 0, "平均水平", true],
  ["平均水平95%，本地参合率93%", 0, "平均水平", false],
  ["参合率95%，我区参合率93%", 0, "参合率", false],
  ["平均每户3人，参合率95%，我区参合率93%", 1, "参合率", false],
])("%s: figure %d is of others", (plain, index, said, expected) => {
  expect(isOfOthers(plain, valued(plain, index), said)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["改圈", "改圈和改厨共", true],
  ["改圈", "改圈、改厨合计完成", true],
  ["改圈", "改圈及改厨共计", true],
  ["改圈", "改厨和改灶共", false],
  ["改圈改厨", "改圈和改厨共", false],
  ["改圈", "改圈共", false],
  ["改圈", "改圈和改厨", false],
  ["改圈", "改圈和改厨共计划", false],
])("%s beside “%s” is one of two", (name, before, expected) => {
  expect(isJoined(goal(name), before)).toBe(expected);
});

test.each<[string, string, string, boolean]>([
  ["fewer are in use", "充电桩", "已安装50个，通电投用40个", true],
  ["as many are", "充电桩", "已安装50个，通电投用50个", false],
  ["more are", "充电桩", "已安装50个，通电投用51个", false],
  ["fewer, in another unit", "充电桩", "已安装50个，通电投用0.3百个", true],
  ["in another sentence", "充电桩", "已安装50个。通电投用40个", false],
  ["of another measure", "充电桩", "已安装50个，通电投用40户", false],
  ["how many nobody says", "充电桩", "已安装50个，通电投用XX个", false],
  ["something else is told behind", "充电桩", "已安装50个，已付款40个", false],
  ["the goal names the stage itself", "安装充电桩", "已安装50个，通电投用40个", false],
  ["a stage with what it ends in", "安装充电桩", "安装完成50个，通电投用40个", false],
  ["the goal shares one of its characters alone", "加装电梯", "已安装50台，通电投用40台", true],
  ["no stage at all", "充电桩", "已建成50个，通电投用40个", false],
  ["at the very end of the text", "充电桩", "安装完成50个，并网使用40个", true],
])("an earlier stage: %s", (_, name, plain, expected) => {
  const first = valued(plain);
  expect(isEarlierStage(goal(name), plain, scanFigures(plain), first, plain.slice(0, first.start))).toBe(expected);
});

test.each<[string, string, string, string, boolean]>([
  ["the thing in the clause before", "交流轮岗教师比例", "交流轮岗教师84人，占应交流教师的11%", "，占应交流教师的", true],
  ["as a weight, in nearly its words", "轮岗交流教师比重", "交流轮岗教师84人，占教师的11%", "占教师的", false],
  ["as a part", "交流轮岗教师占比", "交流轮岗教师84人，占教师11%", "占教师", true],
  ["a part of it", "交流轮岗教师比例", "其中交流轮岗教师84人，占教师的11%", "占教师的", false],
  ["another thing before", "交流轮岗教师比例", "新招教师84人，占教师的11%", "占教师的", false],
  ["nothing before", "交流轮岗教师比例", "占教师的11%", "占教师的", false],
  ["something else said in its clause", "交流轮岗教师比例", "交流轮岗教师84人，现占教师的11%", "现占教师的", false],
  ["no share", "交流轮岗教师比例", "交流轮岗教师84人，达11%", "达", false],
  ["of those who should, by the name of the rate", "城乡居民参保率", "占应参保的92%", "占应参保的", true],
  ["of those who should, in one character", "城乡居民保率", "占应保的92%", "占应保的", false],
  ["of all, where those who should are meant", "城乡居民参保率", "占参保的92%", "占参保的", false],
  ["a rate of something else", "城乡居民缴费率", "占应参保的92%", "占应参保的", false],
  ["a thing of two characters is too short for a share", "教师比例", "教师84人，占全县的11%", "占全县的", false],
  ["of three it is not", "女教师比例", "女教师84人，占全县的11%", "占全县的", true],
])("a share that the goal is called by: %s", (_, name, plain, before, expected) => {
  const figures = scanFigures(plain).filter(({ unit }) => unit === "%");
  const [figure] = figures;
  if (figure === undefined) throw new Error("no share");
  expect(isShareOf(goal(name), plain, figure, before)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["more, of all years", "上线8项，累计上线19项", true],
  ["as a total", "上线8项，上线总数19项", true],
  ["as many", "上线8项，累计上线8项", false],
  ["fewer", "上线8项，累计上线7项", false],
  ["more, in another unit", "上线8项，累计上线0.1百项", true],
  ["of this year", "上线8项，下架19项", false],
  ["of another sentence", "上线8项。累计上线19项", false],
  ["of another measure", "上线8项，累计惠及19户", false],
  ["in brackets", "上线8项（累计上线19项）", false],
  ["blanked out", "上线8项，累计上线XX项", false],
  ["right behind it", "上线8项累计19项", true],
])("of all years: %s", (_, plain, expected) => {
  const [first, one] = scanFigures(plain);
  if (first === undefined || one === undefined || first.value === null) throw new Error("two figures");
  expect(isOfAllYears(one, { ...first, value: first.value }, plain)).toBe(expected);
  expect(isOfAllYears(first, { ...first, value: first.value }, plain)).toBe(false);
});
