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
])("%s says how much is done", (text, expected) => {
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
