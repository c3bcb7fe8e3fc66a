import { readText } from "../../../test/fixtures/reading";
import { earlierStatus } from "./earlier-status";

const before = (text: string): (string | null)[] | null => {
  const table = readText(text);
  const of = earlierStatus(table);
  return of && table.items.flatMap(({ leaves }) => leaves.map(of));
};

it("reads the tag in the latest earlier column", () => {
  expect(
    before(`
      | 序号 | 重点工作 | 一季度完成情况 | 二季度完成情况 | 三季度完成情况 | 责任单位 |
      | 1 | 建设便民大厅。 | 【进展滞后】选址未定。 | 【顺利推进】已开工。 | 【顺利推进】主体完工。 | 政务办 |
      | 2 | 修建排洪渠。 | 【顺利推进】完成设计。 | 【进展滞后】招标流标。 | 【进展滞后】尚未开工。 | 水利站 |
      | 3 | 改造农贸市场。 | 【顺利推进】完成设计。 | 已开工。 | 【顺利推进】完成一半。 | 城建办 |
      | 4 | 新建停车场。 | 【顺利推进】完成设计。 |  | 【进展滞后】尚未开工。 | 城建办 |
    `),
  ).toEqual(["on-track", "lagging", null, null]);
});

it("reads a status column of the earlier period as its heading asks", () => {
  expect(
    before(`
      | 序号 | 重点工作 | 一季度是否达序 | 二季度进展情况 | 二季度是否达序 | 责任单位 |
      | 1 | 建设便民大厅。 | 否 | 选址未定。 | 否 | 政务办 |
      | 2 | 修建排洪渠。 | 是 | 完成设计。 | 否 | 水利站 |
    `),
  ).toEqual(["lagging", "on-track"]);
});

it("says nothing where the sheet keeps no earlier period", () => {
  expect(
    before(`
      | 序号 | 重点工作 | 进展情况 | 责任单位 |
      | 1 | 建设便民大厅。 | 【进展滞后】选址未定。 | 政务办 |
      | 2 | 修建排洪渠。 | 【顺利推进】完成设计。 | 水利站 |
    `),
  ).toBeNull();
});
