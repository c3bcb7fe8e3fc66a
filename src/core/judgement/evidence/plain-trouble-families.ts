import type { Cue, WordGroup } from "./phrase-words";

const END = "(?:了)?(?:$|[。；;，,、！\\n）)])";
/** What work is short of. */
const NEEDED = "(?:人|钱|地|设备|资金|经费|指标|材料|苗木?|原料|料|机械|车辆|场地|用地|劳力|配件|图纸|手续|配套|技术|师资)";

/**
 * What stands in the way in everyday words, as clerks of streets and villages write: one line a way to say it. Read under
 * the same scopes as the others (phrase-words.ts).
 */
export const plainTroubleFamilies: readonly WordGroup<Cue>[] = [
  { kind: "not-done", weight: 0.6, words: "来不及 赶不及 干不了", then: /^(?!的(?:话|时候))/u },
  { kind: "not-done", weight: 0.5, words: "难推进 难开展 难落地 难实施 难协调 难施工 难征收 难拆除 难签约 难启动 推进难 开工难 进场难 落地难 协调难" },
  // not passed, not moved: 环评没过, 至今未动
  { kind: "not-done", weight: 0.5, words: "不过 没过 未过", then: new RegExp(`^[初复终预]?[^，。；;\\n]{0,2}[审评检验测查][^，。；;\\n]{0,2}${END}`, "u") },
  {
    kind: "not-done",
    weight: 0.5,
    words: "没过 没有过 没能过 未过",
    before: /(?:评|审|车|收|会|查|批|测|验|防|检|分|考核|方案|报告|手续)[^，。；;\n]{0,4}$/u,
    then: new RegExp(`^(?:关|会|审|线)?${END}`, "u"),
  },
  { kind: "failed", weight: 0.6, words: "没成 未成 没能成 没有成", then: new RegExp(`^(?:功|交)?${END}`, "u") },
  {
    kind: "not-done",
    weight: 0.5,
    words: "未动 没动 没动静 没影 还没影 没影儿 没着落 没眉目 没有动 没有动过 没什么进展 没啥进展 没有什么进展 没有实质进展 分文未到 一分未到",
    then: new RegExp(`^${END}`, "u"),
  },
  {
    kind: "not-done",
    weight: 0.45,
    words:
      "暂无进展 暂无计划 暂无安排 暂无企业 暂无意向 暂无资金 尚无进展 没有眉目 没有头绪 暂不受理 不予受理 不过关 没过关 未过关 条件不成熟 时机不成熟 尚不成熟",
  },
  // a little where all was wanted: 只做了围挡, 才完成三成
  { kind: "behind", weight: 0.5, words: "只 仅 才", then: /^(?:[做打签拆修铺建挖]了|完成|建成|开工|[做签建铺装挖][到完])/u },
  {
    kind: "behind",
    weight: 0.5,
    words: "只 仅 才 刚",
    then: /^[做打签拆修铺建挖出装收征交付发搬浇种栽改换查办批卖租招完画测定给分]了[^，。；;\n]{0,6}(?:[一二三四]成|[一两二三四五\d]+(?:[万亿余多]|[个户处座栋间条层公台根亩米套])|一半|小半)/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "仅 只 才 刚 不到 不足 只有 仅有",
    then: /^(?![^，。；;\n]{0,3}占)[\u4e00-\u9fa5]{0,4}?(?:不到|不足|了)?(?:[一二三四]成|[三四五六七八十]分之一)(?![\u4e00-\u9fa5]*(?:降|减|少))/u,
  },
  // only so many, whatever the verb: 只来了9辆, 仅销号9项
  {
    kind: "behind",
    weight: 0.5,
    words: "仅 只 才 仅仅",
    then: /^(?!有|[^\d]*(?:[剩余差欠缺需要花占比隔达为]|(?<![录聘启使])用))[\u4e00-\u9fa5]{1,8}\d(?![\d.]*(?:个?(?:小时|工作日|月|年)|[天日月年分]))/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "只有 仅有 才有",
    then: /^\d+[个家户处座所条项宗台栋件][^，。；;\n\d]{0,4}?(?:动|开|完|建|签|通过|达|投|落)/u,
  },
  {
    kind: "behind",
    weight: 0.45,
    words: "还要 还需 还得 尚需 仍需 至少要 至少还要 至少还需",
    then: /^(?:再)?(?:至少|约|大约)?[一二两三四五六七八九十半\d]+个?(?:多|半)?(?:月|季度|年)/u,
  },
  { kind: "behind", weight: 0.5, words: "还远 尚远 还很远", before: /(?:离|距)[^，。；;\n]{1,12}$/u, then: new RegExp(`^${END}`, "u") },
  { kind: "behind", weight: 0.5, words: "错过", before: /(?:窗口期?|时机|季节|工期|最佳[^，。；;\n]{0,6}|申报期?|时间)[^，。；;\n]{0,2}$/u },
  { kind: "behind", weight: 0.5, words: "错过了 错过", then: /^[^，。；;\n]{0,6}(?:窗口|时机|季节|申报|节令|时间)/u },
  { kind: "behind", weight: 0.5, words: "拖着没 拖着未 压着没 压着未 放着没 搁着没 还没顾上" },
  {
    kind: "behind",
    weight: 0.5,
    words: "仅为 仅占 仅有 只有 仅达 不足 不到",
    before: /(?:完成|颁证|发证|签约|发放|到位|支付|执行|开工|复工|竣工|完工|办结|整改|改造|征收|收缴|拆除|搬迁|入库|建成)(?:率|比例|进度)[^，。；;\n]{0,3}$/u,
    then: /^\s*(?:[1-4]?\d(?:\.\d+)?\s*[%％]|[一二三四]成)/u,
  },
  // of no use, fallen through
  {
    kind: "behind",
    weight: 0.55,
    words: "乏人问津 遥遥无期 久拖不决 久拖未决 拖着没办 拖着不办 迟迟没有 迟迟未能 扯皮 推诿 一推再推 一改再改 一变再变 陷入僵局 僵持",
  },
  // nobody came: 两轮都没人摘牌
  {
    kind: "failed",
    weight: 0.6,
    words: "没人 没有人 无人 没单位 没有单位 没企业 没有企业 无企业 无单位 没公司 没有公司",
    then: /^(?:敢|愿意|愿)?(?:报名|投标|应标|摘牌|竞买|竞拍|接手|承接|接盘|认领|应聘|响应|申报|问津|报价|接单|承包|承租|揭牌)/u,
  },
  { kind: "suspended", weight: 0.6, words: "半拉子", before: /(?:已|成|为|沦为|变成|还是)[^，。；;\n]{0,3}$/u, then: new RegExp(`^(?:工程|项目)?${END}`, "u") },
  // 经研究同意终止: who decided it
  { kind: "terminated", weight: 0.6, words: "终止", before: /(?:研究|同意|批准|决定|申请)[^，。；;\n]{0,4}$/u, then: new RegExp(`^${END}`, "u") },
  { kind: "terminated", weight: 0.55, words: "不来投资 不再投资 不投资了 不投了 协议失效 协议自动失效 协议作废 合同作废 合同失效 协议自动终止" },
  {
    kind: "adjusted",
    weight: 0.55,
    evenPlanned: true,
    words: "列入 纳入 转入 结转 结转到 转到 留到 放到 挪到 挪至 移至 移到 改期到 改期至 调到 放在",
    then: /^(?:明年|次年|来年|20\d\d(?:年?[-－—–~～至到](?:20)?\d\d)?年|年后|下一?[轮批期个])/u,
  },
  { kind: "adjusted", weight: 0.55, words: "调整为 列为 改为 转为 改列", then: /^(?:远期|中远期|中长期|储备|明年|后续|二期|下一年度)/u },
  { kind: "adjusted", weight: 0.5, words: "不列 不列入 不纳入 不安排", then: /^(?:今年|本年|年度|当年)/u },
  { kind: "adjusted", weight: 0.5, words: "砍掉 砍去 缩减 减半", before: /(?:内容|规模|投资|任务|面积|项目)[^，。；;\n]{0,3}$/u },
  { kind: "adjusted", weight: 0.5, words: "改期", before: /(?<!不|未|没有)$/u, then: new RegExp(`^(?:举办|举行|召开)?${END}`, "u") },
  { kind: "suspended", weight: 0.55, words: "叫停 喊停", then: new RegExp(`^${END}`, "u") },
  // a machine that is broken: 主轴承损坏，停机26天
  {
    kind: "hindered",
    weight: 0.4,
    words: "损坏 故障 坏了 趴窝 报废 停机 停转",
    before: /(?:机|设备|车|泵|炉|窑|钻|泵站|轴承|系统|线路|电梯|船)[^，。；;\n]{0,6}$|^/u,
    then: new RegExp(`^(?:[\\d一二两三四五六七八九十多]+(?:天|周|个?月)|[^，。；;\\n]{0,4}${END})`, "u"),
  },
  // only then: 配件要11月才到港, 国庆以后才交得出
  {
    kind: "behind",
    weight: 0.5,
    words: "才",
    before: /(?:要|得|须|最快|最早|以后|之后|年后|节后|月|月底|季度|年)(?:[^，。；;\n]{0,4})$/u,
    then: /^(?:能|可|有|会)?[^，。；;\n]{0,2}?(?:到|交|批|发|供|开|出|完|进|验|审|安排|轮到|排上)/u,
  },
  { kind: "behind", weight: 0.55, words: "无期", then: new RegExp(`^${END}`, "u") },
  { kind: "terminated", weight: 0.55, words: "泡汤 落空 告吹 夭折 黄了 作罢 不了了之" },
  { kind: "not-done", weight: 0.55, words: "不能 无法 难以 没法", then: /^(?:最终|最后)?(?:确定|明确|敲定|定下|落定)/u },
  { kind: "not-done", weight: 0.5, words: "无结果 无果 未果 没结果 没有结果 没谈成 未谈成 没谈拢 未谈拢 谈崩", then: new RegExp(`^(?:了)?${END}`, "u") },
  { kind: "not-started", weight: 0.55, words: "空地 荒地 空白", before: /(?:仍|还|依然|依旧)(?:是|为)(?:一片)?$/u },
  // to do it over again, somewhere else
  {
    kind: "behind",
    weight: 0.5,
    words: "返工 返修 从头再来 补栽 重新编制 重新测量 重新申报 重新设计 重新报批 重新论证 重新勘察",
    before: /(?<!已|已经)$/u,
    then: /^(?!已|后已)/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "重",
    before: /(?:[需要得须在]|推倒|全部|只[好能]|从头)$/u,
    then: new RegExp(`^[编写报做来栽种铺画测算拟审]${END}`, "u"),
  },
  { kind: "failed", weight: 0.55, words: "另选 另觅 另谋 重选 另外选址 易地选址", then: /^(?!优|派|择优)/u },
  {
    kind: "failed",
    weight: 0.5,
    words: "重新 重走",
    then: /^(?:走|履行|办理|启动|组织)?[^，。；;\n]{0,3}(?:程序|手续|流程)|^(?:办理|申请)[^，。；;\n]{0,3}(?:许可|审批|环评)/u,
  },
  // not where it was to be: 原定地块挪作他用, 正另外找地方
  { kind: "hindered", weight: 0.35, words: "挪作他用 改作他用 另作他用 被占用 被挪用" },
  {
    kind: "failed",
    weight: 0.55,
    words: "再找 另找 另外找 另外寻找 另行寻找 另寻 重新找 重新物色",
    then: /^(?:新的?)?(?:地|位置|场|点|意向|选址|合作|投资|施工|企业|业主|商|厂家|单位|队)/u,
  },
  { kind: "not-done", weight: 0.45, words: "驳回 顶回来 打了回来 打回来 退了回来 退回来 退回重 被退 被否 被否定 被推翻", then: /^(?!休|役|伍)/u },
  { kind: "not-done", weight: 0.45, words: "被要求 要求其", then: /^[^，。；;\n]{0,4}(?:补充|修改|重新|重做|重编|重报|完善方案)/u },
  { kind: "behind", weight: 0.45, words: "断档 脱节", before: /(?:工作|人员|力量|队伍|衔接|管理|任务|推进)[^，。；;\n]{0,3}$/u },
  { kind: "hindered", weight: 0.45, words: "没钱 没了钱 没资金 没经费" },
  // not before next year
  {
    kind: "behind",
    weight: 0.5,
    words: "要到 要等到 须到 得等到 只能等 只能等到",
    then: /^[^，。；;\n]{0,3}(?:明年|次年|来年|20\d\d年|年后|春节后)/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "跨年 跨年度",
    before: /(?:估计|预计|恐怕?|只能|得|要|将|可能|或)[^，。；;\n]{0,4}$/u,
    then: new RegExp(`^(?:完成|完工|实施)?${END}`, "u"),
  },
  {
    kind: "late",
    weight: 0.5,
    words: "最快 最早 最快也要 最快也得 最早也要 最早也得 最快要 最快得 至少要到 起码要到",
    then: /^[^，。；;\n]{0,3}(?:明年|次年|来年|年后|春节后)/u,
  },
  // 原定8月投用，现在要等到年底: what was to be, and what it has come to
  {
    kind: "behind",
    weight: 0.5,
    words: "现在要 现要 如今要 目前要 现在得 只得 只好",
    before: /(?:原本|原定|原计划|原先|本来|本应)[^。；;\n]{2,16}[，,]$/u,
    then: /^(?:等到|推到|推迟|拖到|延到|改到|往后|延后)/u,
  },
  // who does not let it be done
  {
    kind: "hindered",
    weight: 0.45,
    words: "不让 不准 不许",
    before: /^(?![^]*(?:规定|依法|严禁|坚决|保护区|红线|决|绝)[^，。；;\n]{0,8}$)/u,
    then: new RegExp(`^(?:[建修过占动拆挖装铺架进搬碰开立砍]|施工|进场|占地|架线|取土|通过|通行|丈量|测量|开挖|架设)${END}`, "u"),
  },
  {
    kind: "behind",
    weight: 0.45,
    words: "意愿不强 意愿不高 意愿低 意向不强 积极性不高 积极性不足 意愿不足 热情不高 颗粒无收 一无所获 毫无收获 还差得远 相差甚远",
  },
  { kind: "adjusted", weight: 0.5, words: "规模压缩 规模缩小 规模调减 改为线上 改成线上 改为视频 缩水为" },
  {
    kind: "terminated",
    weight: 0.6,
    words: "取消",
    before: /(?:赛事|比赛|会议|演出|展会|论坛|活动|招标|工程)[^，。；;\n]{0,2}$/u,
    then: new RegExp(`^${END}`, "u"),
  },
  { kind: "failed", weight: 0.65, words: "退回", before: /被[^，。；;\n]{1,6}$/u },
  { kind: "hindered", weight: 0.45, words: "拒拆 拒迁 拒搬 拒签" },
  {
    kind: "hindered",
    weight: 0.45,
    words:
      "不让施工 不让进场 不让动 不让拆 拒不 拒绝签 拒绝搬 拒绝交 拒绝配合 不肯签 不肯搬 不肯让 不肯交 拦着 阻拦 拦阻 堵门 堵路 不受理 才搬 才拆 才签 才交 才肯 才同意 才答应 才让 拒收 拒领",
    then: /^(?!执行|履行|整改的|缴纳的|到案)/u,
  },
  // what is waited for, what there is too little of
  { kind: "hindered", weight: 0.35, words: "等资金 等款 等钱 等图纸 等批复 等设备 等材料 等指标 等上级 等省里 等市里 等县里 等专项债 等债券 等政策 等规划" },
  { kind: "hindered", weight: 0.4, words: "缺", then: new RegExp(`^(?:少)?${NEEDED}${END}`, "u") },
  // 都缺驾驶员和救护车: whatever it is
  {
    kind: "hindered",
    weight: 0.45,
    words: "缺 缺少",
    before: /(?:[都均仍又正就]|还|普遍|主要)$/u,
    then: new RegExp(`^(?![位席口陷勤])[^，。；;\\n]{1,10}${END}`, "u"),
  },
  {
    kind: "not-done",
    weight: 0.6,
    words: "没有一 没一",
    then: /^[个处家户名项座条所宗件片][^，。；;\n]{0,8}?(?:具备|达[到标]|完成|开工|动工|建成|合格|通过|满足|落地|签|投)/u,
  },
  { kind: "not-done", weight: 0.5, words: "谁也不 谁都不", then: new RegExp(`^[^，。；;\\n]{1,4}${END}`, "u") },
  { kind: "hindered", weight: 0.4, words: "嫌", then: /^[^，。；;\n]{0,8}(?:低|少|远|小|贵)/u },
  // what was said was not so
  { kind: "behind", weight: 0.6, words: "虚报 谎报 瞒报 假报", then: new RegExp(`^(?:了)?(?:进度|完成[^，。；;\\n]{0,3}|工程量|产量)?${END}`, "u") },
  { kind: "late", weight: 0.5, words: "明年 来年 次年 年后 春节后", then: /^[^，。；;\n]{0,8}?[才方][能可]/u },
  { kind: "hindered", weight: 0.4, words: "不够", before: new RegExp(`${NEEDED}[^，。；;\\n]{0,2}$`, "u"), then: new RegExp(`^(?:用)?${END}`, "u") },
  {
    kind: "hindered",
    weight: 0.35,
    words:
      "存在争议 仍有争议 争议较大 超预算 超概算 超出预算 超出概算 报价过高 报价偏高 资金没有落实 意见不一 意见不一致 意见不统一 意见相左 说法不一 惜贷 抽贷 断贷",
  },
];
