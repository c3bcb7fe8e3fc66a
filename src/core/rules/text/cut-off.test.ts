import { found } from "../../../../test/fixtures/check-rule";
import { textCutOff } from "./cut-off";

const table = (progress: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | ${progress} |`;

test.each([
  "1. 已完成招标⏎2. 已签订施工合同⏎3. 桥台已浇筑完毕",
  "已完成招标，桥台已浇筑，",
  "已完成招标。（下一步打算见附件）",
  "与三家企业签订“村企共建”协议，累计投入资金120万元",
  "推动城乡共建共享，实现公共服务城乡一体",
  "清查登记完毕，共注销空壳合作社若干家",
  "经验做法被评为全省“最美乡村”典型，群众普遍参与",
  "工期短、任务重、",
])("%s", (progress) => {
  expect(found(textCutOff, table(progress))).toEqual([]);
});

test.each([
  ["已完成路基填筑，目前正在进行材料采购、", "joiner"],
  ["已完成路基填筑，剩余工程主要为护坡、排水沟以及", "joiner"],
  ["已完成路基填筑，并与三家企业签订（协议金额120万元", "bracket"],
  ["已完成清查登记，逐村核实后，共批复注销村级合作社", "count"],
])("%s", (progress, sign) => {
  expect(found(textCutOff, table(progress))).toMatchObject([{ cells: "D2", facts: { item: "第1项", heading: "进展情况", sign } }]);
});

test("a text that is as long as a program's limit, without a stop", () => {
  const long = "桥台已浇筑，".repeat(50).slice(0, 254);
  expect(found(textCutOff, table(`${long}主`))).toMatchObject([{ facts: { sign: "limit" } }]);
  expect(found(textCutOff, table(`${long}。`))).toEqual([]);
});
