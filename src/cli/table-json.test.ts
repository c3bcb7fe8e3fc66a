import { textGrid } from "../../test/fixtures/text-grid";
import { readTable } from "../core/reading/read-table";
import { tableJson } from "./table-json";

test("what stands in any column of a field stands in the JSON of its leaf", () => {
  const grid = textGrid(`
    | 序号 | 工作任务 | 年度目标 | 工作措施 | 责任单位 | 分管领导 | 开始时间 | 完成时限 | 计量单位 | 目标数 | 进展情况 | 存在问题 | 备注 |
    | 1 | 修建东渠。 | 渠道通水。 | 分两段施工。 | 水利站 | 李南 | 2024年3月 | 2024年6月底前 | 公里 | 4 | 已衬砌三公里。 | 石料紧张。 | 续建 |
    | 2 | 新建南桥。 | 桥梁通车。 | 夜间施工。 | 交通所 | 王东 | 2024年2月 | 2024年9月底前 | 座 | 1 | 桥台已浇筑。 | 无 | 新建 |
  `);
  const read = readTable(grid);
  if (!read.ok) throw new Error("no table");
  const json = tableJson({
    file: "表.xlsx",
    reading: { grid, table: read.table, chosen: "asked" },
    asOf: "2024-06-30",
    problems: [],
    settled: new Set(),
    settledCount: 0,
    suggestion: () => null,
    written: [],
    tagged: [],
    language: "en",
    otherTables: 0,
    sheets: [],
    comparison: null,
    notes: [],
    cellName: ({ row, column }) => `${String(row)}:${String(column)}`,
  });
  expect(json).toMatchObject({
    items: [
      {
        serial: "1",
        task: "修建东渠。",
        leaves: [
          {
            subtask: null,
            target: "渠道通水。",
            measures: "分两段施工。",
            units: ["水利站"],
            leader: "李南",
            startDate: "2024年3月",
            deadline: "2024-06-30",
            measureUnit: "公里",
            planned: 4,
            progress: "已衬砌三公里。",
            obstacles: "石料紧张。",
            nextStep: null,
            remarks: "续建",
          },
        ],
      },
      { serial: "2" },
    ],
  });
});
