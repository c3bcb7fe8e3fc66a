import type { CellValue } from "../src/core/grid/cell-value";
import { sheetId, type Grid } from "../src/core/grid/grid";
import { stampOf } from "../src/core/grid/stamp";

/**
 * A progress table of any length about places that do not exist, with texts of the size that offices write (some 400
 * characters a row) and no two rows alike. The same row is the same text in every run.
 */
export function syntheticTable(rows: number): Grid {
  const values: CellValue[][] = [
    ["云岭市2023年重点工作主要目标任务上半年进度情况表", null, null, null, null, null],
    ["序号", "主要目标任务", "二季度目标", "责任单位", "推进落实情况", "下一步工作计划"],
  ];
  for (let row = 0; row < rows; row++) values.push(rowOf(row));
  const origin = { row: 1, column: 1 };
  return {
    sheet: { id: sheetId("1"), name: "进度情况表", visible: true, active: true, protected: false, filtered: false, ours: null },
    origin,
    values,
    merges: [{ top: 1, left: 1, bottom: 1, right: 6 }],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: [],
    mixedFormat: [],
    numberFormats: [],
    stamp: stampOf(origin, values),
  };
}

const PLACES = "青石 柳溪 桂塘 云岭 松坡 梅江 竹坝 荷塘 枫林 石桥 莲湖 杏山 榕树 芦洲 双溪 白沙 黄泥 红岩 碧水 金坪".split(" ");
const KINDS = "路改造工程 桥重建工程 水渠整治工程 公厕改造工程 污水管网工程 小学扩建工程 卫生站建设工程 文化广场项目 农贸市场升级 停车场建设".split(" ");
const UNITS = "城建办 水利站 环卫所 教育办 卫健办 文广站 农业农村局 交通所 应急办 民政办 财政所 自然资源所".split(" ");
const DONE =
  "已完成施工图设计，并通过审查 已签订施工合同，施工单位已进场 已完成主体工程，正在进行附属工程施工 已完成立项和可行性研究报告批复 已完成征地拆迁，正在办理施工许可".split(
    " ",
  );
const ADVERSE =
  "因缺乏用地指标，暂未完成用地批文手续 因投标人不足三家，第一次招标流标，现重新组织招标 受连续降雨影响，工程进度滞后约二十天 资金尚未到位，暂未开工".split(
    " ",
  );
const PLANS = "加快施工进度，力争年底前全部完工 完成招标工作，尽快进场施工 协调解决用地问题，办理立项手续 加强督促检查，确保按期完成年度任务".split(" ");

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? "";

function rowOf(row: number): CellValue[] {
  const place = `${pick(PLACES, row)}${pick(PLACES, Math.floor(row / 20) + 7)}${String(row)}号`;
  const [a, b] = [pick(KINDS, row), pick(KINDS, row * 3 + 1)];
  const money = 200 + ((row * 37) % 4800);
  const rate = (row * 7) % 113;
  const adverse = row % 11 === 0 ? `3. ${place}${b}：${pick(ADVERSE, row / 11)}。` : `3. ${place}${b}：${pick(DONE, row + 2)}。`;
  const tag = row % 11 === 0 ? "【进展滞后】" : "【顺利推进】";
  return [
    row + 1,
    `实施${place}${a}和${b}，完成投资${String(money)}万元，改善${String(20 + (row % 80))}个村民小组的生产生活条件，新增就业${String(30 + (row % 400))}人。`,
    `1. ${place}${a}：完成施工招标，完成工程总量的${String(10 + (row % 60))}%。\n2. 完成${String(3 + (row % 30))}公里管道铺设。\n3. ${place}${b}：完成立项、用地预审等前期工作。`,
    `${pick(UNITS, row)}\n${pick(UNITS, row + 5)}`,
    `${tag}1. ${place}${a}：${pick(DONE, row)}，累计完成投资${String(Math.round((money * rate) / 100))}万元，完成年度计划的${String(rate)}.${String(row % 10)}%。\n` +
      `2. 已完成${String(2 + (row % 31))}公里管道铺设，占总长度的${String((row * 3) % 100)}%，同比增长${String(row % 17)}.2%，未发现重大安全隐患。\n${adverse}`,
    `1. ${pick(PLANS, row)}。2. ${place}${b}：${pick(PLANS, row + 1)}，争取${String(7 + (row % 6))}月底前完成总量的${String(60 + (row % 40))}%。`,
  ];
}
