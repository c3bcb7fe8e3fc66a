import type { Cue, WordGroup } from "./phrase-words";

const END = "(?:了)?(?:$|[。；;，,、！\\n）)])";
/** What is there to be had before work can go on. */
const PAPERS = "(?:批复|批文|批件|许可证?|手续|文件|资金|经费|款项?|设备|材料|苗木|图纸|合同|意见|函|证|指标|计划)";
/** Those whose consent is needed. */
const WHO = "(?:群众|[村居农牧渔]民|[商摊]贩|户|业主|企业|对方|村里|家属|老人|被征收人|部分人|有人)";
/** What is being done when it turns out to be hard. */
const DOING = "(?:推进|实施|征地|拆迁|征拆|协调|筹资|融资|招商|招租|销售|报批|选址|征收|清收|收缴|审批)";

/**
 * Families of words for what stands in the way, one line a cause that official prose gives: money, papers, contractors,
 * those who object, designs, difficulty, standing. Read under the same scopes as the others (phrase-words.ts).
 */
export const troubleFamilies: readonly WordGroup<Cue>[] = [
  // a word of completion that is only talked of: 按期完成难度较大, 完成目标有压力
  {
    kind: "behind",
    weight: 0.55,
    words: "按期完成 按时完成 如期完成 按计划完成 完成任务 完成目标 完成年度 完成全年 完成",
    then: /^[^，。；;\n\d]{0,8}?(?:难度|已?经?很难|较难|有困难|困难(?:较|很)?大|压力(?:较|很|巨)?大|有压力|存在(?:较大)?压力|把握不大|有风险|存在风险|可能性不大|希望不大|无望|不现实|任务艰巨)/u,
  },
  { kind: "behind", weight: 0.45, words: "不确定因素 不确定性 变数", then: /^(?:较|很|还|仍)?(?:多|大|存在)/u },
  {
    kind: "behind",
    weight: 0.6,
    words: "恐难 恐无法 恐怕 恐将 预计无法 预计难以 预计不能 预计延期 可能延期 可能推迟 可能无法 或将延期 无望 希望不大 难有突破",
    then: /^(?!性)/u,
  },
  // cannot + a short verb that ends the clause: 无法顶进, 难以新增
  {
    kind: "not-done",
    weight: 0.5,
    words: "难以 无法 没法 无力 无从",
    then: new RegExp(`^(?!满足|适应|避免|替代|估量|取代|阻挡|复制|比拟|想象|忘怀|置信|自拔|律|人)[\\u4e00-\\u9fa5]{2,4}(?<!后)${END}`, "u"),
  },
  { kind: "not-done", weight: 0.55, words: "难以为继 难以维持 难以支撑 捉襟见肘" },
  {
    kind: "behind",
    weight: 0.45,
    words: "困难 困难重重 很难 较难 太难",
    before: new RegExp(`${DOING}[^，。；;\\n]{0,3}$`, "u"),
    then: /^(?!群众|家庭|职工|企业|问题(?:得到|已))/u,
  },
  // a result that is only talked of as hard: 月底接通有困难, 按期交付难度大
  {
    kind: "not-done",
    weight: 0.55,
    words: "困难 难度 压力 难度大 难度较大 难度很大 困难较大 困难很大 压力大 压力较大",
    before:
      /(?:完成|接通|通车|通水|交付|投用|投产|开工|竣工|完工|建成|达到|实现|达标|验收|搬迁|搬完|拆完|做完|建完|铺完|落实|到位|收回|收齐)[^，。；\n\d]{0,4}(?:(?:还|仍|确)?(?:有|存在)(?:一定|较大|很大|不小)?的?)?$/u,
    then: /^(?!群众|职工|家庭|企业|户|学生)/u,
  },
  // stuck on the way: 卡在用地审批, 设备滞留港口
  {
    kind: "hindered",
    weight: 0.45,
    words: "卡在 卡壳 僵在 卡住 卡得 周转困难 周转不灵 周转不开 积压在 压在 搁在 搁那儿 滞留 压港",
    then: /^(?!人员|旅客|儿童)/u,
  },
  // money
  { kind: "not-done", weight: 0.6, words: "断裂 断档 枯竭", before: /(?:资金|资金链|融资|供应|供应链|货源|财源)[^，。；;\n]{0,2}$/u },
  { kind: "behind", weight: 0.5, words: "仍欠 还欠着 尚欠着 一直欠 至今欠 还拖欠 仍拖欠", then: /^[^，。；;\n]{0,12}/u },
  {
    kind: "behind",
    weight: 0.5,
    words: "短收 减收 减产 歉收 绝收 负增长 由正转负 大幅下滑 持续下滑",
    before: /(?:收入|税收|财政|产量|因[旱涝灾雨]|产值|投资|工业|销售|外贸|进出口|增加值|同比|全年|指标|粮食)[^，。；;\n]{0,8}$/u,
  },
  // papers and means that have not come: 批复未到, 设备没有到场
  {
    kind: "not-done",
    weight: 0.5,
    words: "未到 没到 未下来 没下来 没有下来 未拿到 没拿到 没有拿到 未收到 没收到 没有收到 未到账 没到账 未到场 没到场 没有到场 未到位 没有到",
    before: new RegExp(`${PAPERS}[^，。；;\\n]{0,4}$`, "u"),
    then: /^(?!投诉|举报|反映)/u,
  },
  {
    kind: "not-done",
    weight: 0.45,
    words: "退件 退回修改 退回补充 打回 需补正 待补正 材料不全 手续不全 手续不齐 资料不全 资料不齐 要件不全 未过审 未过会 未上会",
  },
  {
    kind: "not-done",
    weight: 0.5,
    words: "未定 没定 没有定 未敲定 没有敲定 没敲定 未选定 没选定 没有选定 未明确 没有明确 不明确 待定",
    before: /(?:选址|方案|线路|走向|模式|主体|地块|规划|资金|业主|位置|标准|政策|来源)[^，。；;\n]{0,4}$/u,
  },
  {
    kind: "hindered",
    weight: 0.35,
    words: "占用基本农田 涉及基本农田 压占基本农田 触及红线 涉及生态红线 涉及生态保护红线 涉及永久基本农田 不符合规划 规划不符 用地性质不符 不符合国土空间规划",
  },
  // contractors and partners
  {
    kind: "failed",
    weight: 0.55,
    words: "解除合同 终止合同 合同解除 合同终止 解除协议 终止协议 更换施工单位 清退施工单位 撤场 退场 弃标 中途退出",
    then: /^(?!了?结|机制|制度|条款)/u,
  },
  { kind: "failed", weight: 0.5, words: "中止 终止 解除 停止 退出 终结", then: new RegExp(`^[^，。；;\\n]{0,4}(?:合作|合同|协议|履约|供货|投资)${END}`, "u") },
  {
    kind: "failed",
    weight: 0.5,
    words: "中止 中断 破裂 终止 搁浅",
    before: /(?:谈判|洽谈|合作|协商|磋商|签约)[^，。；;\n]{0,2}$/u,
    then: new RegExp(`^${END}`, "u"),
  },
  // 待场地移交后安装: what has to come first
  {
    kind: "waiting",
    weight: 0.25,
    words: "待 等 需待",
    then: /^[^，。；;\n]{1,12}后(?:进行)?(?:安装|实施|施工|开工|启动|进场|铺设|建设|拆除|验收|投用|投产|安排)/u,
  },
  { kind: "suspended", weight: 0.5, words: "停止", then: new RegExp(`^[^，。；;\\n]{0,8}(?:作业|浇筑|吊装|开挖|摊铺|掘进)${END}`, "u") },
  {
    kind: "waiting",
    weight: 0.2,
    words: "等",
    before: /(?:^|[，,、：:]|需|还|仍|正|正在|要|得|尚|目前|现|只|在)$/u,
    then: new RegExp(
      `^(?:待|着|候)?[^，。；;\\n]{1,10}(?:批复|批准|审批|批文|同意|答复|回复|通知|意见|结果|验收|到货|到位|供货|移交|下达|审核|定价)${END}`,
      "u",
    ),
  },
  { kind: "suspended", weight: 0.65, words: "无人施工 没有人施工 无人作业 没人施工 人去楼空 工地关门 无人上工 工人撤离 长期闲置 荒废 闲置至今" },
  { kind: "hindered", weight: 0.35, words: "涉诉", then: /^(?!信访|案件|人员|财产|企业|问题|事项|群众)/u },
  {
    kind: "hindered",
    weight: 0.35,
    words: "出了问题 出现问题 出问题 有纠纷 起纠纷 陷入纠纷 打官司 被起诉 被查封 被冻结 诉讼中",
    before: /(?:合作方|投资方|企业|业主|资金|账户|土地|地块|产权|股权|合同|施工方|单位|公司|项目)[^，。；;\n]{0,8}$/u,
  },
  { kind: "hindered", weight: 0.3, words: "力量不足 力量薄弱 工人不足 劳力不足 机械不足 投入不足 工人少" },
  // those who object
  {
    kind: "hindered",
    weight: 0.35,
    words: "不配合 抵触 反对 要价高 要价过高 要求过高 期望过高 漫天要价",
    before: new RegExp(`${WHO}[^，。；;\\n]{0,10}$`, "u"),
  },
  // people who do not consent, by whatever word: 村里不肯让占地, 老人不答应
  {
    kind: "hindered",
    weight: 0.45,
    words: "不让 不准 不许 不肯 不愿 不同意 不答应 不松口 不点头 不接受 不认可 不买账 不支持 不认 不签字 不搬 拦着 拒签",
    before: new RegExp(`${WHO}[^，。；;\\n]{0,10}$`, "u"),
    then: /^(?!见|识|[^，。；;\n]{0,2}[变转到])/u,
  },
  { kind: "hindered", weight: 0.4, words: "要价 开价 开口 补偿要求 补偿", then: /^[^，。；;\n]{0,4}(?:过高|太高|偏高|较高|翻|离谱|超出?标准|高出|高于标准)/u },
  // errors found: 勘界出了错, 型号写错
  {
    kind: "failed",
    weight: 0.45,
    words: "错了 出错 出了错 有误 出了差错 不合格",
    before: /^(?![^]*(?:查|发现|纠)[^，。；;]{0,8}$)/u,
    then: new RegExp(`^${END}`, "u"),
  },
  { kind: "failed", weight: 0.45, words: "错", before: /[测写算填报录标弄画印装发订登划量]$/u, then: new RegExp(`^${END}`, "u") },
  {
    kind: "failed",
    weight: 0.45,
    words: "不符 不一致 不相符 不吻合",
    before: /(?:图|界|数据|坐标|面积|尺寸|型号|规格|口径|现场|实际|实物)[^，。；;\n]{0,8}$/u,
    then: new RegExp(`^${END}`, "u"),
  },
  { kind: "hindered", weight: 0.35, words: "权属纠纷 权属争议 权属不清", then: /^(?!调处|化解|调解|已|得到)/u },
  // designs over and over
  { kind: "behind", weight: 0.4, words: "反复修改 反复调整 多轮修改 几易其稿 数易其稿 迟迟定不下" },
  {
    kind: "adjusted",
    weight: 0.5,
    words: "申请延期 申请调整 申请核减 申请退出 申请终止 建议延期 建议调整 改为储备 转为储备 调出计划 核减规模 缩减规模 压缩规模 改为创建 改为申报 降为",
  },
  { kind: "adjusted", weight: 0.5, words: "明春 明年 来年 次年 下年", then: /^(?:春季|秋季|年初)?再/u },
  { kind: "adjusted", weight: 0.5, words: "改为", then: /^(?:省级|市级|县级|区级|镇级|村级)[^，。；;\n]{0,6}(?:创建|申报|认定|评定)/u },
  { kind: "behind", weight: 0.5, words: "反弹", before: /(?:异味|污染|问题|水质|违建|浓度|隐患|垃圾|超限)[^，。；;\n]{0,4}$/u },
  // little came of it
  {
    kind: "behind",
    weight: 0.7,
    words: "为零 是零 为0",
    before: /(?:进展|完成|落地|开工|签约|到位|到账|支出|入库|投产|建成|投资|引进|出让|销售|发放)[^，。；;\n]{0,2}$/u,
    then: new RegExp(`^${END}`, "u"),
  },
  {
    kind: "behind",
    weight: 0.7,
    words: "零进展 零落地 零开工 零支出 零入库 仍为零 还是零 基本没动 原地踏步 没有起色 毫无动静 没有动静",
  },
  {
    kind: "behind",
    weight: 0.5,
    words:
      "整改不实 虚假整改 表面整改 敷衍整改 整改走过场 假整改 进展不大 成效不大 成效不明显 效果不明显 变化不大 起色不大 进展甚微 收效甚微 力度不够 力度不大 重视不够 衔接不畅 责任不落实 没谱 没底 没准 说不准 悬着 差得远",
    then: /^(?!的(?:问题|现象))/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "被点名 被通报 被约谈 被督办 被挂牌督办 点名批评 红灯 黄灯 红牌 黄牌 黑榜 挂末 末位 居末 排末 列末 垫底 倒数 后三位 后两位 后五位 后三名",
    then: /^(?!车|路|信号|榜样|表扬|淘汰|表态|发言|调整|计时|[^，。；;\n]{0,4}(?:制度|机制))/u,
    before: /^(?![^]*(?:对|将|予以|实行|实施|闯|退出|摘|脱离|移出)[^，。；;\n]{0,8}$)/u,
  },
  {
    kind: "not-done",
    weight: 0.6,
    words: "无 没有 未有 未见 未取得 尚无 仍无 没 未",
    then: /^(?:有|取得|见)?(?:明显|实质性?|较?大|任何|突破性|新)的?(?:进展|突破|改善|起色|变化|成效)/u,
  },
  { kind: "behind", weight: 0.5, words: "放缓 放慢 减缓", then: /^(?:了)?(?:施工|建设|推进|投资|进度|供货)/u },
  { kind: "suspended", weight: 0.5, words: "仅保留 只保留 只留 仅留", then: /^[^，。；;\n]{0,4}(?:看守|留守|值守|值班)/u },
  // lists that nobody wants to be on: 被列入后进县名单; 将企业列入异常名录 is work
  {
    kind: "behind",
    weight: 0.55,
    words: "列入 纳入 列为 登上 进入 被列入 被纳入 被列为",
    before: /^(?![^]*(?:将|把|对|依法|未|没|不|没有|退出|移出|摘)[^，。；;\n]{0,12}$)/u,
    then: /^[“"‘]?[^，。；;\n的]{0,6}(?:后进|黑榜|红牌|黄牌|末位|落后|滞后|约谈|预警|通报批评)[^，。；;\n]{0,5}(?:名单|清单|范围|县|区|单位|镇|对象|行列|榜)/u,
  },
  {
    kind: "behind",
    weight: 0.55,
    words: "被列入 被纳入 被列为",
    then: /^[“"‘]?[^，。；;\n的]{0,8}(?:失信|异常|黑名单|负面|重点整治|重点督办|重点管理|不合格)/u,
  },
  { kind: "behind", weight: 0.55, words: "落在 甩在 跟在 被甩在", then: /^[^，。；;\n\d]{0,10}(?:后面|后头|之后|身后|末尾)/u },
  // looked at again, and as before: 复查时仍有两处直排
  {
    kind: "not-done",
    weight: 0.5,
    words: "仍 还是 依旧 依然 仍然 仍有 仍存在 还有",
    before: /(?:复查|回头看|复核|复检|暗访|回访|再次检查)[^。；;\n]{0,14}$/u,
    then: /^[^，。；;\n]{0,10}?(?:混放|[未没不]|缺|脏|直排|堆|破|超标|问题|渗|漏|违|乱|差)/u,
  },
  {
    kind: "not-done",
    weight: 0.55,
    words: "不实 不到位 不彻底 不合格 不达标 不通过 未通过 未完成 未销号",
    before: /(?:判定|认定|评定|评为|定为|结论[为是]|鉴定为|核定|反馈)(?:为|其)?[^，。；;\n]{0,6}$/u,
    then: /^(?!的)/u,
  },
  {
    kind: "not-done",
    weight: 0.4,
    words: "处于 尚处 仍处 还处 停留",
    then: /^(?:于|在)?[^，。；;\n]{0,6}(?:前期|谋划|洽谈|起步|论证|筹备|概念|摸底|意向|协商)[^，。；;\n]{0,4}(?:阶段|期|中|上)/u,
  },
];

/** What goes better than was planned. */
export const aheadFamilies: readonly WordGroup<Cue>[] = [
  { kind: "ahead", weight: 0.6, words: "超过预期 好于预期 超出预期 超预期 快于预期 优于预期 快于计划 早于计划 超前完成" },
  { kind: "ahead", weight: 0.5, words: "比计划 比原计划 较计划 较原计划 比预定", then: /^[^，。；;\n]{0,8}?(?:提前|早|快|超前)(?!$)/u },
];

/** What is not there is often good: 没有发现, 没有投诉. */
const GOOD_THAT_NOT =
  "发现|出现|发生|投诉|问题|异常|事故|反弹|新增|增加|减少|遗漏|遗留|返贫|上访|信访|隐患|违规|违法|拖欠|争议|纠纷|(?<!关)停|缺|落下|影响|变化|偏差|损失|伤亡|超|关系|必要|涉及|需要|困难|意见|反对|障碍|漏|错|失|掉|过去|忘|白|辜负|收到|滞后|延误|拖延|延期|逾期|超期|落后|掉队|放松|懈怠|松懈|(?<![腾清])退|流标|流拍|短缺|阻|难|断|反映|举报|打折|走样|缩水|下滑|忽视|限制|强拆|强制|灾|决口|溃|倒灌|内涝|淹|塌|泄漏|渗漏|中断|推后|推迟|后延|低于|被(?:点名|通报|约谈|督办|问责|扣|罚|处罚|曝光|追责|投诉|举报|查|亮)|感染|复发|复燃";

/** 欠款四千万元只剩九十万元没有付: of what is left so little, an office says how much is done. */
const ALL_BUT = /^(?![^]*[只仅就]剩[^，。；;\n]*$)/u;

/** Whatever did not happen, by whatever verb, at a clause's end: 业主没有签字, 接口还没有提供. Words that say more go before it. */
export const deniedFamilies: readonly WordGroup<Cue>[] = [
  {
    kind: "not-done",
    weight: 0.45,
    words: "没有到场 没到场 未到场 没有到货 没到货 未到货 没有到位 没有到账 没有到",
    then: new RegExp(`^[场货位账]?${END}`, "u"),
  },
  {
    kind: "not-done",
    weight: 0.45,
    words: "没有 还没有 没 还没 仍没有 仍没 尚没有 一直没有 一直没 至今没有 至今没",
    before: ALL_BUT,
    then: new RegExp(`^(?![^，。；;\\n]{0,6}(?:${GOOD_THAT_NOT}))[\\u4e00-\\u9fa5]{2,6}${END}`, "u"),
  },
  {
    kind: "not-done",
    weight: 0.45,
    words: "未 尚未 仍未 还未 至今未",
    before: ALL_BUT,
    then: new RegExp(`^(?![^，。；;\\n]{0,4}(?:${GOOD_THAT_NOT}))(?:足额|按时|及时|全部|完全|真正|正式)?[\\u4e00-\\u9fa5]{2,3}${END}`, "u"),
  },
];
