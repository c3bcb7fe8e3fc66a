import { describeShared, sharedJson } from "../../../../test/fixtures/shared-data";
import * as z from "../../schema";
import { completionRates } from "./completion-rate";

const values = (text: string): number[] => completionRates(text).map((rate) => rate.value);
const pieces = (text: string): string[] => completionRates(text).map((rate) => text.slice(rate.start, rate.end));

test.each([
  ["截至6月底，柳溪镇累计完成造林1200亩，占全年任务的60%。", [60]],
  ["云溪大桥已完成总投资的百分之八十五。", [85]],
  ["一号楼主体完成90%,二号楼主体完成75%。", [90, 75]],
  ["项目形象进度３５．５％，较上月提升5%。", [35.5]],
  ["累计完成管道铺设12,640米，占总长度的1,0%。", []],
  ["达到全年目标任务（3,200万元）的112%。", [112]],
  ["三个子项投资完成率分别为80%、75%和60%。", [80, 75, 60]],
  ["已完成合同工程量的45.6%，剩余部分预计12月底前完成80%。", [45.6]],
  ["一标段已完成路基工程60%，二标段路面工程40%；", [60, 40]],
  ["全镇已完成改厕320户，占比64%。", [64]],
  ["专项资金支付进度达78%，预算执行率61.5%。", [78, 61.5]],
  ["河道清淤完成98%以上的工程量。", [98]],
  ["在规定时限内100%完成入户核查。", [100]],
  // 了 behind 达到: a list of what such words end in did not have it
  ["截至9月底，完成率和满意率均达到了80%。", [80]],
])("%s says how much is done", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["已拨付520万元，占预算安排的65%，资金支付率58%，部门支出率61%。", [65, 58, 61]],
  ["完成投资1.3亿元，占年度投资2亿元的65%。", [65]],
  ["柳溪片区搬迁已完成签约88%。", [88]],
  ["投资计划完成率62%，任务达成率97%，完成整改率88%。", [62, 97, 88]],
  ["全市6个县的完成率均在85%以上，平均完成率为91%，完成率平均达91%。", [85, 91, 91]],
  ["已发放补贴320万元，占应发放总额的92%。", [92]],
  ["占全年力争目标6000万元的112%。", [112]],
  ["对照年度任务，已完成80%以上。", [80]],
])("%s counts what was set beforehand as the whole", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["完成桩基120根，占总桩数的60%；隧道掘进2300米已完成，占隧道全长的46%。", [60, 46]],
  ["累计完成产值3.6亿元，占合同总额的45%。", [45]],
  ["完成税收3.6亿元，占全镇税收总量的45%；完成造林300亩，占全县总量的4%。", []],
  ["累计完成投资8000万元，占总投资的40%。", [40]],
  ["社会资本占总投资的60%，上半年完成投资占全市完成投资的9%。", []],
  ["重点项目投资计划占全年计划的58%。", []],
  ["工期过半，完成产值占合同产值的55%。", [55]],
  ["全年任务完成过半，达55%。", [55]],
  ["任务1200户，已完成660户（55%），在建300户（25%）。", [55]],
  ["完成企业研发投入强度3.2%的统计，完成主体后支付合同款的70%。", []],
  ["达进度的有12个，占总任务的60%；其他类3项，占总任务的15%。", []],
  ["占地20亩的停车场已完成80%。", [80]],
  ["验收6个镇、90座，分别占计划的60%、45%；未动工的2个镇、30座，分别占计划的20%、15%。", [60, 45]],
  ["正在勘测的7个片区，占任务的14%；未完成投资占总投资的40%。", []],
  ["未来社区累计完成投资3000万元，占总投资的60%，养老待遇支出占预算的45%。", [60, 45]],
  ["累计征收水费62万元，占应征收的9.8%，进度基本达到一成。", [9.8, 10]],
])("%s: what is done before it makes the share of a whole a completion rate", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["完成全年任务的64%，欠进度7%，超目标进度5%。", [64]],
  ["超额完成年度目标20%。", []],
  ["超额完成年度目标的120%。", [120]],
  ["工业增加值增速完成6.5%。", []],
  ["未完成率5%。", []],
])("%s: how far beyond or behind is no completion rate", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["力争全年完成改厕500户，占任务的100%。", []],
  ["力争10月底前完成主体，目前已完成85%。", [85]],
  ["预计年底全部建成，工程完成率达到95%以上。", []],
  ["完成年度任务80%以上的镇给予奖励。", []],
  ["对完成任务80%以上、质量良好的村予以表扬。", []],
  ["项目进度在50%以下的有3个，支付率高于规定支付率65%的要求。", []],
  ["按序时应完成50%，实际完成32%。", [32]],
  ["要求6月底完成率达到60%，须于年内完成全部任务的95%。", []],
  ["应急避难场所已完成80%，应改尽改完成100%，按要求完成所需资金支付75%。", [80, 100, 75]],
  ["超进度要求完成任务的65%。", [65]],
])("%s: what is wanted, or says which are meant, is not reached", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["征地完成率分别为：柳镇95%、桃镇82%、桂镇70%。", [95, 82, 70]],
  ["柳镇完成率95%，桃镇82%，群众满意度98%。", [95, 82]],
  ["土建完成100%，安装60%，其余20%月底进场。", [100, 60]],
  ["绿化率分别为：柳镇35%、桃镇32%。", []],
  ["完成工程量的80%，剩余工程20%正在施工。", [80]],
  ["完成工程量的80%，计划月底100%，设备到货60%，下周可到90%。", [80]],
  ["绿化完成75%，亮化50%。", [75, 50]],
])("%s: a name in a list goes by the head of the list", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["年度任务已完成四分之三。", [75]],
  ["管网铺设完成近七成，仅完成全年任务的三成五。", [70, 35]],
  ["项目进度由年初的20%推进至65%。", [65]],
  ["农户参保率由20%提高到65%。", []],
  ["统一成立专班，完成三成员联保试点，八成以上的村已挂牌。", []],
])("%s: fractions, tenths and where a number came from", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  "完成固定资产投资2.3亿元，同比增长12%。",
  "上半年财政收入完成4600万元，增长9.0%，高于全市平均3%。",
  "按时办结率100%，群众满意度98%，覆盖率达到75%以上。",
  "全镇森林覆盖率完成36%的目标。",
  "力争年底前完成总工程量的90%，确保完成率达100%。",
  "投资进度较序时进度快5%，滞后目标任务10%。",
  "规上企业中完成数字化改造的占35%。",
  "将收益的60%用于公益性岗位，农村改厕率达到93%。",
  "年度目标为增长8%，城镇失业率控制在3%以内。",
  "新区贯彻施工现场“七个100%”要求，全县第三代社保卡占发行总量的69%。",
  "满意率100%，实现100%覆盖，水质100%达标。",
])("%s says nothing of the kind", (text) => {
  expect(values(text)).toEqual([]);
});

test("a piece runs from its clause up to its percent sign", () => {
  expect(pieces("（2）目前，桂塘水闸完成投资2264万元，完成年度计划（4500万元）的50.3%，年内完工。")).toEqual(["完成年度计划（4500万元）的50.3%"]);
  expect(pieces("招生、培训分别完成年度任务的104.8%、103.3%。")).toEqual(["招生、培训分别完成年度任务的104.8%", "103.3%"]);
  expect(pieces("3. 青石路：约完成工程总量的30％。")).toEqual(["青石路：约完成工程总量的30％"]);
});

test("a piece of a list runs from its name", () => {
  expect(pieces("征地完成率：柳镇95%、桃镇82%。")).toEqual(["征地完成率：柳镇95%", "桃镇82%"]);
});

test("the basis says whether a pace can apply", () => {
  const basis = (text: string) => completionRates(text).map((rate) => rate.basis);
  expect(basis("完成年度投资计划的40%。")).toEqual(["year"]);
  expect(basis("累计完成工程量的40%。")).toEqual(["work"]);
  expect(basis("新增就业746人，完成目标任务的40%。")).toEqual(["target"]);
  expect(basis("完成年度投资6351万元，完成率86%。")).toEqual(["year"]);
});

describeShared("completion rates of published sentences", () => {
  const sentences = z.array(z.object({ text: z.string(), completion: z.array(z.number()) })).parse(sharedJson("completion-rates.gold.json"));

  test("at least 97 % are exactly right", () => {
    const right = sentences.filter(({ text, completion }) => values(text).join() === completion.join());
    expect(right.length / sentences.length).toBeGreaterThanOrEqual(0.97);
  });
});
