import { found } from "../../../../test/fixtures/check-rule";
import { saidOfRemnant } from "../../../../test/fixtures/remnant-table";
import { sectionCountMismatch } from "../section/count-mismatch";
import { serialGap } from "../serial/gap";
import { countMismatch } from "./count-mismatch";
import { lostItem } from "./lost-item";

test("text of a lost item is shown beside the gap", () => {
  expect(saidOfRemnant(lostItem, "lost-item")).toEqual([
    {
      cell: "D3",
      facts: {
        cell: "D3",
        text: "（2）已完成苗木验收。",
        before: "第1项",
        after: "第3项",
        gap: true,
        serial: "2",
        sectionClaimed: 0,
        sectionActual: 0,
        titleClaimed: 0,
        titleActual: 0,
      },
    },
  ]);
});

test("the claims that it breaks are told with it, once", () => {
  const table = `
    | 东河镇2024年重点工作进展情况表（共5项） | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 一、农田水利（共3项） | < | < | < |
    | 1 | 修建东渠。 | 水利站 | 【顺利推进】⏎渠道已衬砌三公里。 |
    | | | | （2）泵站设备已到货，正在安装。 |
    | 3 | 加固西坝。 | 水利站 | 【顺利推进】⏎坝体灌浆完成八成。 |
    | 二、道路桥梁（共2项） | < | < | < |
    | 4 | 新建南桥。 | 交通所 | 【顺利推进】⏎桥台已浇筑。 |
    | 5 | 硬化村道。 | 交通所 | 【顺利推进】⏎路基已填筑。 |`;
  const facts = { before: "第1项", after: "第3项", serial: "2", sectionClaimed: 3, sectionActual: 2, titleClaimed: 5, titleActual: 4 };
  expect(found(lostItem, table)).toMatchObject([{ cells: "D5 A3 A1", facts }]);
  expect([...found(countMismatch, table), ...found(sectionCountMismatch, table), ...found(serialGap, table)]).toEqual([]);
});

test("speaks only of its own kind of remnant", () => {
  expect(saidOfRemnant(lostItem, "page-break")).toEqual([]);
});
