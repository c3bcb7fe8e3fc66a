import { readText } from "../../../test/fixtures/reading";
import type { PlainDate } from "../text/plain-date";
import { tableIndicators } from "./table-indicators";
import type { Indicator } from "./indicator";

const table = (rows: string): string => `
  | 云溪县2025年重点工作1-9月进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  ${rows}`;

const told = ({ name, kind, target, actual, rate, pace, doubtful }: Indicator): string =>
  [
    name,
    kind,
    target ? `${String(target.value)}${target.unit}` : "-",
    actual ? `${String(actual.value)}${actual.unit}` : "-",
    rate === null ? "-" : (rate * 100).toFixed(1),
    pace === null ? "-" : (pace * 100).toFixed(1),
    doubtful.join(),
  ]
    .join(" ")
    .trim();

const read = (text: string, asOf: PlainDate = "2025-09-30"): readonly string[] => tableIndicators(readText(text), asOf).map(told);

test.each([
  [
    "a total in the task, cumulative in the progress",
    "| 1 | 城镇新增就业1.2万人以上。 | 人社局 | 按序时推进。截至9月底，城镇新增就业10520人。 |",
    ["城镇新增就业 total 12000人 10520人 87.7 75.0"],
  ],
  [
    "figures of an earlier month are held against its pace",
    "| 1 | 完成工业投资60亿元。 | 经信局 | 1-8月，全县工业投资完成33亿元。 |",
    ["工业投资 total 60亿元 33亿元 55.0 66.7 older-data"],
  ],
  ["a share is level", "| 1 | 农村自来水普及率达到92%。 | 水务局 | 农村自来水普及率达90.5%。 |", ["农村自来水普及率 level 92% 90.5% - -"]],
  ["a limit", "| 1 | 城镇登记失业率控制在3.5%以内。 | 人社局 | 城镇登记失业率为2.9%。 |", ["城镇登记失业率 within 3.5% 2.9% - -"]],
  [
    "growth, the thing's own and a whole county's",
    "| 1 | 外贸进出口总额增长5%。 | 商务局 | 1-9月，全县外贸进出口总额82亿元，同比下降2.5%，其中出口60亿元，增长1%。 |",
    ["外贸进出口总额增长 growth 5% -2.5% - -"],
  ],
  [
    "an amount and its growth in one task",
    "| 1 | 一般公共预算收入达到12亿元，增长6%。 | 财政局 | 1-9月，完成一般公共预算收入8.9亿元，同比增长4.2%。 |",
    ["一般公共预算收入 total 12亿元 8.9亿元 74.2 75.0", "一般公共预算收入增长 growth 6% 4.2% - -"],
  ],
  [
    "a share that is called one",
    "| 1 | 空气质量优良天数比例达到92%。 | 环保局 | 1-9月，空气质量优良天数比例为93.4%，同比上升1.2个百分点。 |",
    ["空气质量优良天数比例 level 92% 93.4% - -"],
  ],
  [
    "growth of what each has",
    "| 1 | 农村居民人均可支配收入增长7%以上。 | 农业局 | 前三季度，农村居民人均可支配收入15230元，增长6.8%，高于城镇居民1.2个百分点。 |",
    ["农村居民人均可支配收入增长 growth 7% 6.8% - -"],
  ],
  ["a few things have no pace", "| 1 | 新建口袋公园6个。 | 城管局 | 已建成口袋公园4个，2个正在施工。 |", ["新建口袋公园 few 6个 4个 66.7 -"]],
  [
    "the rate that the text states goes with its amount",
    "| 1 | 加快县医院建设。 | 卫健局 | 累计完成投资4500万元，占年度计划的60%（2025年计划为7500万元）。 |",
    ["加快县医院建设投资 total 7500万元 4500万元 60.0 75.0"],
  ],
  [
    "what is done is of what the clause before names",
    "| 1 | 全面开展撂荒耕地整治，年内整治300亩。 | 农业局 | 已完成撂荒耕地整治92亩。 |",
    ["全面开展撂荒耕地整治 total 300亩 92亩 30.7 75.0"],
  ],
  ["raised from where", "| 1 | 农村卫生厕所普及率达到90%。 | 农业局 | 农村卫生厕所普及率由78%提高到85%。 |", ["农村卫生厕所普及率 level 90% 85% - -"]],
  [
    "found out and signed is not done",
    "| 1 | 完成老旧电梯更新30台。 | 住建局 | 已摸排老旧电梯64台，签订协议41台，更新到位18台。 |",
    ["老旧电梯更新 total 30台 18台 60.0 75.0"],
  ],
  [
    "entered in a list behind another thing is not done",
    "| 1 | 盘活闲置校舍和空闲宅地，全年盘活不少于150亩。 | 自然资源局 | 共登记闲置校舍14处、空闲宅地290亩，其中40亩已签订协议。 |",
    ["盘活闲置校舍和空闲宅地 total 150亩 - - 75.0 unclear"],
  ],
  [
    "with what is left it comes to the target",
    "| 1 | 改造农村户厕1000户。 | 农业局 | 已完成改造860户，还差140户。 |",
    ["改造农村户厕 total 1000户 860户 86.0 75.0"],
  ],
  ["of several years", "| 1 | 三年内建成5G基站300座。 | 工信局 | 已建成5G基站186座。 |", ["三年内建成5G基站 total 300座 - - - other-period"]],
  [
    "a target set anew counts, and a rate that fits neither is doubted",
    "| 1 | 整治违法建设。 | 城管局 | 目标任务由20万㎡调整为50万㎡，1-9月共拆除违法建设30万㎡，占今年目标的110%。 |",
    ["拆除违法建设 total 50万㎡ 30万㎡ 60.0 75.0 rate-mismatch"],
  ],
])("%s", (_, row, expected) => {
  expect(read(table(row))).toEqual(expected);
});

test.each([
  ["applied for is not reached", "| 1 | 新增省级示范社10家。 | 农业局 | 已组织申报省级示范社12家。 |", "no-figure"],
  ["approved is not made", "| 1 | 垦造水田8000亩。 | 资规局 | 全县6200亩垦造水田已立项。 |", "no-figure"],
  ["begun is not done, and what is nearly done may be another thing", "| 1 | 完成棚户区改造500套。 | 住建局 | 棚改开工520套，基本建成310套。 |", "unclear"],
  ["nothing of the kind is told", "| 1 | 村卫生室达标率达到98%。 | 卫健局 | 已制定改造方案。 |", "no-figure"],
  [
    "parts by place are not added up",
    "| 1 | 完成村卫生室改造30间。 | 卫健局 | 东镇共12间改造任务，已完成村卫生室改造5间；西镇已完成村卫生室改造7间。 |",
    "two-figures",
  ],
  ["another thing in the same measure", "| 1 | 固定资产投资增长8%。 | 发改局 | 1-9月基础设施投资增长6.1%，房地产投资增长3%。 |", "unclear"],
  ["far more than was wanted was counted of something else", "| 1 | 完成宅基地确权8户。 | 资规局 | 全县已完成宅基地确权3600户。 |", "two-figures"],
])("%s: no figure is printed", (_, row, doubt) => {
  const [one] = tableIndicators(readText(table(row)), "2025-09-30");
  expect(one?.actual).toBeNull();
  expect(one?.doubtful).toEqual([doubt]);
});

test("what was found, what is lacking and what a thing costs are no targets", () => {
  expect(
    read(
      table(`| 1 | 厂房扩建缺20亩用地。 | 招商局 | 已报批。 |
    | 2 | 河道内堆放建筑垃圾约30方。 | 水务局 | 已清运。 |`),
    ),
  ).toEqual([]);
  expect(
    read(`
    | 云溪县2025年民生工程进展情况表 | < | < | < | < |
    | 序号 | 工程 | 责任单位 | 合同价（万元） | 进展情况 |
    | 1 | 农贸市场改造 | 商务局 | 286 | 按序时推进。钢结构吊装完成。 |
  `),
  ).toEqual([]);
});

test("what only says which thing, how long or how much each is no target", () => {
  expect(
    read(table(`| 1 | 推进城区6条黑臭水体治理；完成东路500米段管线迁改；每千名老人拥有床位36张；完成工程量的50%；推进“百村示范”。 | 住建局 | 已完成。 |`)),
  ).toEqual([]);
});

test("columns come before texts; units in the cell, the column or the heading; another unit gives no rate", () => {
  expect(
    read(`
    | 云溪县2025年1-9月指标完成情况表 | < | < | < | < | < | < |
    | 序号 | 指标 | 责任单位 | 计量单位 | 年度目标 | 完成数 | 进展情况 |
    | 1 | 城镇新增就业 | 人社局 | 人 | 1000 | 800 | 顺利推进。新增就业790人。 |
    | 2 | 新建公厕 | 城管局 | 座 | 12 | 9 | 顺利推进。 |
    | 3 | 招商引资 | 招商局 |  | 3亿元 | 2500万元 | 顺利推进。 |
    | 4 | 污水处理率 | 水务局 | % | 95 | 93.2 | 顺利推进。 |
    | 5 | 植树 | 林业局 | 亩 | 600 |  | 未填报。 |
  `),
  ).toEqual([
    "城镇新增就业 total 1000人 800人 80.0 75.0",
    "新建公厕 few 12座 9座 75.0 -",
    "招商引资 total 3亿元 0.25亿元 8.3 75.0",
    "污水处理率 level 95% 93.2% - -",
    "植树 total 600亩 - - 75.0 no-figure",
  ]);
});

test("a row's own unit comes before its column's, the heading's before another column's, the line above the header last; hours are the fewer the better", () => {
  expect(
    read(`
    | 云溪县2025年1-9月营商环境指标完成情况表 | < | < | < | < |
    | 单位：万元 | < | < | < | < |
    | 序号 | 指标 | 责任单位 | 年度目标 | 完成数 |
    | 1 | 招商到位资金 | 招商局 | 5000 | 2400 |
    | 2 | 落户企业（家） | 招商局 | 30 | 21 |
    | 3 | 接电时间（天） | 供电所 | 20 | 26 |
    | 4 | 线上办理率（%） | 政务办 | 95 | 97.2 |
  `),
  ).toEqual([
    "招商到位资金 total 5000万元 2400万元 48.0 75.0",
    "落户企业 total 30家 21家 70.0 75.0",
    "接电时间 within 20天 26天 - -",
    "线上办理率 level 95% 97.2% - -",
  ]);
  expect(
    read(`
    | 云溪县2025年1-9月水毁修复情况表 | < | < | < | < | < | < |
    | 序号 | 修复项目 | 数量 | < | 资金（万元） | < | 责任单位 |
    | ^ | ^ | 单位 | 应修复 | 计划 | 已支付 | ^ |
    | 1 | 村组路 | 公里 | 30 | 276 | 138 | 交通局 |
    | 2 | 拦河坝 | 座 | 6 | 510 | 102 | 水务局 |
  `),
  ).toEqual(["村组路 total 276万元 138万元 50.0 75.0", "拦河坝 total 510万元 102万元 20.0 75.0"]);
});

test("what 其中 names in rows of its own is told with its whole and counted nowhere; a column of a matrix is named with its row", () => {
  const [whole, ...more] = tableIndicators(
    readText(`
    | 云溪县2025年1-9月高标准农田建设情况表 | < | < | < | < |
    | 序号 | 乡镇 | 建设内容 | 年度任务（万亩） | 完成（万亩） |
    | 1 | 东岭镇 | 合计 | 6 | 4.5 |
    | ^ | ^ | 其中：新建 | 4 | 3.2 |
    | ^ | ^ | 改造提升 | 2 | 1.3 |
  `),
    "2025-09-30",
  );
  expect([more.length, whole?.parts.map(({ name, target, actual }) => `${name} ${String(target?.value)} ${String(actual?.value)}`)]).toEqual([
    0,
    ["新建 4 3.2", "改造提升 2 1.3"],
  ]);
});

test("a whole cell of few words is of its row: the only figure of its measure, done, and nothing else named", () => {
  const row = (task: string, progress: string): string | undefined => read(table(`| 1 | ${task} | 某局 | ${progress} |`))[0];
  expect(row("盘活闲置厂房8万平方米。", "盘活5.2万平方米。")).toBe("盘活闲置厂房 total 8万平方米 5.2万平方米 65.0 75.0");
  expect(row("新增公交线路6条。", "9条线路运行。")).toMatch(/no-figure|unclear/u);
  expect(row("改造老旧小区12个。", "平均8个。")).toMatch(/改造老旧小区 few 12个 - -/u);
});

test("the unit of all amounts stands in the title", () => {
  expect(
    read(`
    | 云溪县2025年1-9月重点支出执行情况（单位：万元） | < | < | < | < |
    | 序号 | 项目 | 责任单位 | 年度预算 | 支出数 |
    | 1 | 农田建设 | 农业局 | 8000 | 3200 |
    | 2 | 校舍维修 | 教育局 | 500 | 450 |
  `),
  ).toEqual(["农田建设 total 8000万元 3200万元 40.0 75.0", "校舍维修 total 500万元 450万元 90.0 75.0"]);
});

test("all of a stage's target is due, and what was done since January is not held against it", () => {
  const rows = read(
    `
    | 云溪镇2025年重点工作上半年进度情况表 | < | < | < | < |
    | 序号 | 主要目标任务 | 二季度目标 | 责任单位 | 推进落实情况 |
    | 1 | 改造危房。 | 完成危房改造30户。 | 民政办 | 【进展滞后】第二季度完成危房改造24户。 |
    | 2 | 送戏下乡。 | 举办送戏下乡42场。 | 文旅办 | 【顺利推进】上半年共举办送戏下乡49场。 |
  `,
    "2025-06-30",
  );
  expect(rows).toEqual(["危房改造 total 30户 24户 80.0 100.0", "举办送戏下乡 total 42场 - - 100.0 other-period"]);
});
