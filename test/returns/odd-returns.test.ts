import { readReturns } from "../../src/app/read-returns";
import { toA1 } from "../../src/core/grid/cell-ref";
import { cellText } from "../../src/core/text/cell-text";
import { collectReturns } from "../../src/core/returns/collect";
import { NO_CHOICES, type Master } from "../../src/core/returns/collection";
import { issueText } from "../../src/core/returns/issue-text";
import type { Grid } from "../../src/core/grid/grid";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { workbookOfTables } from "../../src/hosts/xlsx/open-word";
import { compoundFile } from "../fixtures/xls-file";
import { readGrid } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";
import { paragraph, run, wordFile } from "../fixtures/word-file";
import { wordTableOf } from "../fixtures/word-table-of";

const TITLE = "桐源县2025年重点工作三季度进展情况表";
const HEAD = "| 序号 | 重点任务 | 年度目标 | 牵头单位 | 配合单位 | 进展情况 | 下一步措施 |";
const wide = (text: string): string => `| ${text} | < | < | < | < | < | < |`;

/** Each item of the master, without what is filled in: number, task, target, lead, support. */
const ITEMS: readonly (readonly [number, string, string, string, string])[] = [
  [1, "编制产业发展规划一部。", "年底前印发。", "发改局", ""],
  [2, "申报专项债项目八个。", "到位资金两亿元。", "发改局", "财政局"],
  [3, "培育规上企业五家。", "入库五家。", "工信局", ""],
  [4, "建设标准厂房三万平方米。", "十月竣工。", "工信局", "自然资源局"],
  [5, "举办消费促进活动六场。", "带动消费三千万元。", "商务局", ""],
  [6, "新建高标准农田两千亩。", "完成主体工程。", "农业农村局", ""],
  [7, "建设农产品冷库四座。", "投用三座。", "农业农村局", "商务局"],
  [8, "打造乡村旅游线路三条。", "全部上线。", "文旅局", ""],
  [9, "新增公办园学位六百个。", "秋季投用。", "教育局", ""],
  [10, "改造村卫生室十二所。", "全部达标。", "卫健局", ""],
  [11, "建成长者食堂八家。", "运营八家。", "民政局", ""],
  [13, "开展技能培训三千人次。", "发证两千本。", "人社局", ""],
  [14, "改建农村公路六十公里。", "全部通车。", "交通局", ""],
  [15, "新建智慧安防小区十个。", "验收十个。", "公安局", ""],
  [16, "排查整治重大事故隐患。", "动态清零。", "应急局", ""],
  [17, "整治入河排污口三十个。", "销号三十个。", "生态环境局", ""],
  [18, "培育法治带头人一百名。", "结业一百名。", "司法局", ""],
  [19, "化解信访积案十五件。", "化解率百分之百。", "信访局", ""],
  [20, "改造城区公厕九座。", "开放九座。", "城管局", ""],
];
const HOMES = ["东苑小区完工。", "西苑小区开工。", "南苑小区完成设计。"];

/** What the unit reports of an item: no two alike. */
const said = (number: number): string => `截至九月底，该项已按计划完成${number}个节点，余下工作正在推进。`;

const row = (number: number, progress = said(number), serial = number): string => {
  const [, task = "", target = "", lead = "", support = ""] = ITEMS.find(([own]) => own === number) ?? [];
  return `| ${serial} | ${task} | ${target} | ${lead} | ${support} | ${progress} | |`;
};
const homes = (progress: (at: number) => string, joined: boolean): readonly string[] =>
  HOMES.map((target, at) =>
    at === 0
      ? `| 12 | 改造老旧小区三个。 | ${target} | 住建局 | | ${progress(at)} | |`
      : `| ${joined ? "^" : ""} | ${joined ? "^" : ""} | ${target} | ${joined ? "^" : ""} | | ${progress(at)} | |`,
  );

const whole = (progress: (number: number) => string, joined = true): string =>
  [
    wide(TITLE),
    HEAD,
    ...ITEMS.flatMap(([number]) => [
      ...(number === 1 ? [wide("一、产业发展")] : number === 9 ? [wide("二、民生保障")] : number === 15 ? [wide("三、社会治理")] : []),
      ...(number === 13 ? homes((at) => progress(120 + at), joined) : []),
      row(number, progress(number)),
    ]),
  ].join("\n");

const form = (unit: string, numbers: readonly number[], { title = TITLE, head = HEAD }: { readonly title?: string; readonly head?: string } = {}): string =>
  [wide(title), wide(unit === "" ? "填报说明：请如实填写。" : `填报单位：${unit}`), head, ...numbers.map((number) => row(number))].join("\n");

const sheet = (text: string, name = "填报表"): Grid => textGrid(text, { sheet: { name } });
const book = async (name: string, ...grids: readonly Grid[]): Promise<readonly [string, Uint8Array]> => [
  name,
  await (await workbookOfTables({ name, kind: "xlsx", grids, notes: grids.map(() => []) })).save(),
];

const plain = (name: string, bytes: Uint8Array): Promise<readonly [string, Uint8Array]> => Promise.resolve([name, bytes] as const);

function master(): Master {
  const grid = sheet(
    whole(() => ""),
    "总表",
  );
  return { grid, table: readGrid(grid) };
}

/** What an office of nineteen units got back. */
async function cameBack(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const [, good] = await book("民政局.xlsx", sheet(form("民政局", [11])));
  return Promise.all([
    book("发改局.xlsx", sheet(form("发改局", [1, 2]))),
    book("发改局 (1).xlsx", sheet(form("发改局", [1, 2]))),
    book("发改局（更正）.xlsx", sheet(form("发改局", [1, 2]).replace(said(2), "八个项目已全部获批。"))),
    // the unit has another name by now, on the form and in the name of the file
    book("科技和工业信息化局.xlsx", sheet(form("科技和工业信息化局", [3, 4]))),
    // two units in one table
    book("商务局、文旅局.xlsx", sheet(form("商务局、文旅局", [5, 8]))),
    // a sheet of notes in front
    book("农业农村局.xlsx", sheet("| 填报须知 |\n| 请于十月五日前报送。 |", "说明"), sheet(form("农业农村局", [6, 7]))),
    plain("教育局.docx", wordFile({ body: `${paragraph(run(TITLE))}${paragraph(run("填报单位：教育局"))}${wordTableOf(sheet([HEAD, row(9)].join("\n")))}` })),
    book("卫健局.xlsx", sheet(form("卫健局", [10], { title: TITLE.replace("三季度", "二季度") }))),
    plain("民政局.xlsx", good.slice(0, Math.floor(good.length / 2))),
    // merged cells lost
    book("住建局.xlsx", sheet([wide(TITLE), wide("填报单位：住建局"), HEAD, ...homes((at) => said(120 + at), false)].join("\n"))),
    plain("人社局.xlsx", compoundFile({ EncryptedPackage: new Uint8Array(64), EncryptionInfo: new Uint8Array(64) })),
    // no title, few columns
    book("交通局.xlsx", sheet(`| 序号 | 重点任务 | 进展情况 |\n| 1 | ${ITEMS.find(([number]) => number === 14)?.[1] ?? ""} | ${said(14)} |`)),
    // two forms below each other
    book("公安局应急局.xlsx", sheet(`${form("公安局", [15])}\n| | | | | | | |\n${form("应急局", [16])}`)),
    // the whole table, with its own row filled in
    book(
      "生态环境局.xlsx",
      sheet(
        whole((number) => (number === 17 ? said(17) : "")),
        "总表",
      ),
    ),
    // numbered anew, and one item more
    book(
      "司法局.xlsx",
      sheet(
        [wide(TITLE), wide("填报单位：司法局"), HEAD, row(18, said(18), 1), "| 2 | 建设公共法律服务站六个。 | 挂牌六个。 | 司法局 | | 已挂牌四个。 | |"].join(
          "\n",
        ),
      ),
    ),
    // columns moved, headings in other words
    book(
      "信访局.xlsx",
      sheet(
        [
          wide(TITLE),
          wide("填报单位：信访局"),
          "| 目前进展 | 序号 | 任务名称 | 责任单位 | 下步打算 | 备注 | |",
          `| ${said(19)} | 19 | 化解信访积案十五件。 | 信访局 | 继续攻坚。 | | |`,
        ].join("\n"),
      ),
    ),
    // nothing says whose it is
    book("表格1.xlsx", sheet(form("", [20]))),
    book("通讯录.xlsx", sheet("| 姓名 | 单位 | 电话 |\n| 张三 | 发改局 | 0101 |\n| 李四 | 教育局 | 0102 |", "Sheet1")),
    // another county's
    book(
      "邻县.xlsx",
      sheet(
        [
          wide(TITLE.replace("桐源县", "临河县")),
          HEAD,
          "| 1 | 修缮古城墙八百米。 | 完成验收。 | 文物局 | | 已完成六百米。 | |",
          "| 2 | 疏浚内河五公里。 | 汛前完成。 | 水务局 | | 已完成。 | |",
        ].join("\n"),
      ),
    ),
    book(
      "总表.xlsx",
      sheet(
        whole(() => ""),
        "总表",
      ),
    ),
    plain("空.xlsx", new Uint8Array()),
    plain("情况说明.docx", wordFile({ body: paragraph(run("我局本季度无需报送事项。")) })),
  ]);
}

async function collected() {
  const files = (await cameBack()).map(([name, bytes]) => ({ name, open: () => openFile(bytes, name) }));
  const { returned, unread } = await readReturns(files, {});
  const into = master();
  return { into, ...collectReturns(into, returned, unread, { choices: NO_CHOICES, due: null }) };
}

test("an office's returns with every kind of defect: what is sure goes into its cell, what is not is named, the rest goes on", async () => {
  const { into, edits, issues, units } = await collected();
  const rowOf = (number: number): number => into.table.items.find(({ serial }) => serial === String(number))?.rows[0] ?? 0;
  const wanted = [
    ...[1, 3, 4, 5, 6, 7, 8, 9, 14, 15, 16, 17, 18, 19, 20].map((number) => `F${rowOf(number)}=${said(number)}`),
    // each beside its target: the master has a cell for each, although nothing stands in them yet
    ...HOMES.map((_, at) => `F${rowOf(12) + at}=${said(120 + at)}`),
    `G${rowOf(19)}=继续攻坚。`,
  ];
  expect(edits.map(({ cell, value }) => `${toA1(cell)}=${cellText(value)}`).sort()).toEqual([...wanted].sort());
  expect(units.filter(({ state }) => state !== "returned").map(({ unit, state }) => `${unit} ${state}`)).toEqual([
    "发改局 several",
    "卫健局 missing",
    "民政局 unreadable",
    "人社局 unreadable",
  ]);
  const told = issues.map((issue) => issueText(issue, into.table, "zh-CN"));
  expect(told.map((text) => text.replace(/(未能读取)：.*$/u, "$1"))).toEqual([
    "“卫健局.xlsx”是二季度的表，未采用",
    "“邻县.xlsx”与总表没有相同的事项，未采用",
    "已跳过总表本身（总表.xlsx）",
    "“民政局.xlsx”未能读取",
    "“人社局.xlsx”未能读取",
    "“通讯录.xlsx”中没有读到进度表，未采用",
    "“空.xlsx”未能读取",
    "“情况说明.docx”中没有读到进度表，未采用",
    "“发改局 (1).xlsx”与“发改局.xlsx”内容相同，取其一",
    "发改局报送3份，第2项“进展情况”不一致（发改局.xlsx、发改局 (1).xlsx、发改局（更正）.xlsx），建议采用“发改局（更正）.xlsx”，请选定",
    "司法局多报1项：建设公共法律服务站六个。",
  ]);
});
