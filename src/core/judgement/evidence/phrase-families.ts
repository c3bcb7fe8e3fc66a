import type { Cue, WordGroup } from "./phrase-words";

/**
 * Families of words: what a sentence says by the way it is put together, whatever its verbs and nouns are. Each has the
 * words it begins with, what must follow or stand before them, and why it says what it says. They are read under the same
 * scopes (denial, topic, exception, part, settled, plan) as single words.
 */

/** What work is to come to. */
const RESULT =
  "(?:完成|完工|竣工|开工|动工|启动|实现|达到|达标|达成|通过|落地|交付|交房|交地|推进|推动|实施|施工|进场|建成|建设|修建|落实|办理|办结|验收|投用|投产|使用|立项|审批|批复|签约|签订|拆除|征收|筹集|筹措|解决|开展|报批|(?:按期|按时|如期|继续)(?=[。，；]|$))";
/** What work needs. */
const MEANS =
  "(?:资金|经费|钱|款项?|财力|财政|投资|贷款|融资|土地|用地|指标|场地|条件|来源|手续|人手|人员|原料|原材料|材料|图纸|依据|政策|场所|房源|点位|人选|能力)";
/** What is said to be slow. */
const PACE_OF = "(?:进度|进展|推进|施工|建设|投资|工作|工程|工期|整改|征拆|征收|拆迁|报批|审批|开工|支付|拨付|执行|到位|动作|行动|做得|干得|来得)";
const END = "(?:$|[。；;，,、！\\n）)])";
/** 相对较慢, 显得有些慢. */
const DEGREE = "(?:偏|较|很|太|过|比较|相对|明显|略显|稍显|有些|有点|十分|非常|不够|显得)";
/** 系统响应较慢: how fast a machine is. */
const NO_MACHINE = "^(?![^]*(?:响应|反应|网速|网络|车速|流速|系统)[^，。；;]{0,3}$)[^]*";
/** Lists that nobody wants to be on. */
const BAD_LIST = "[^，。；;\\n]{0,10}(?:后进|黑榜|黑名单|通报|负面|预警|督办|失信|异常|淘汰|整治|红牌)";
/** A verb of one sign that ends its clause: 没有做。 */
const PLAIN_VERB = "[做批铺建装拆签谈定交通修挖盖挂办审验搬迁动停种改填立浇砌打栽招聘]";

/** Unless what is measured is better when it is low: 近视率低于全省平均水平. */
const LOWER_IS_WORSE = /^(?![^]*(?:近视|失业|发病|事故|死亡|返贫|投诉|信访|超限|不良|违约|能耗|负债|空置|辍学|成本|收费|排放|浓度|损失))/u;

export const families: readonly WordGroup<Cue>[] = [
  // cannot + up to a clause + verb of result: 难以在承诺的节点完成
  {
    kind: "not-done",
    weight: 0.6,
    words: "难以 无法 未能 没能 没法 不能 无力 很难",
    then: new RegExp(`^(?!满足|适应|避免)[^，。；;\\n]{0,14}?${RESULT}`, "u"),
  },
  // the verb itself with cannot in it: 启动不了, 批不下来, 谈不拢, 立不了项, 建不成, 图纸对不上
  {
    kind: "not-done",
    weight: 0.6,
    words:
      "不了 不成 不完 不掉 不走 不动 不开 不齐 不拢 不妥 不通 不起来 不出来 不出去 不进来 不进去 不下来 不下去 不上来 不上去 不回来 不过去 不来 不到 不上 不出 不下",
    before:
      /[改治清缴结腾还启动推关达工展行开立批拿进办做建走接定谈签拆买用施征落实修干融资筹跟要借贷招找完到收封铺挖种栽装验审过发搬迁供顾销卖租交送引排挤凑腾调拢挪划配补赶提对合连拨付花上下出批]$/u,
    then: /^(?!位|心|功|熟)[^，。；;\n的]{0,6}?(?:$|[。；;，,、！\n）)])/u,
  },
  // what is lacking: 没有资金来源, 失去融资渠道, 财政无力; 资金接不上 is above
  { kind: "not-done", weight: 0.5, words: "没有 缺少 失去 尚无 缺乏 断了", then: new RegExp(`^[^，。；;\\n没]{0,4}${MEANS}(?!困难|问题|纠纷|支持)`, "u") },
  {
    kind: "hindered",
    weight: 0.3,
    words: "不足 不够 短缺 紧缺 紧张 吃紧 紧 缺口 断供 没有着落 无着落 未落实 没落实 没到位 用完 耗尽",
    before: new RegExp(`${MEANS}[^，。；;\\n]{0,4}$`, "u"),
  },
  // degree + slow or low: 施工偏慢, 投资做得慢, 完成比例严重偏低
  { kind: "behind", weight: 0.6, words: "慢 缓 迟缓", before: new RegExp(`${NO_MACHINE}${DEGREE}$`, "u"), then: /^(?!性|行|病|车|走)/u },
  { kind: "behind", weight: 0.55, words: "慢", before: new RegExp(`${PACE_OF}(?:得|都|仍|还|也)*$|比[^，。；;\\n]{1,10}$`, "u") },
  // slower by so much: 慢半拍, 慢了些
  { kind: "behind", weight: 0.5, words: "慢 慢了", before: new RegExp(`${NO_MACHINE}$`, "u"), then: /^(?:些|一?点|半拍|一拍|一?大?截|不少|许多|很多|下来)/u },
  { kind: "behind", weight: 0.5, words: "放缓 放慢 变慢 减慢 减缓", before: new RegExp(`(?:${PACE_OF}|速度|步伐|节奏)[^，。；;\\n]{0,4}$`, "u") },
  // not as fast as was thought: 推得不够快, 没有预想的快
  { kind: "behind", weight: 0.5, words: "不够快 不太快 不快 不很快", before: new RegExp(`(?:得|${PACE_OF})[^，。；;\\n]{0,2}$`, "u") },
  { kind: "behind", weight: 0.5, words: "不如 没有 不及", then: /^[^，。；;\n]{1,6}?(?:的|那么|那样)快/u },
  {
    kind: "behind",
    weight: 0.5,
    words: "偏低 过低 太低 较低 很低 靠后 垫底 偏少",
    before: /(?:率|比例|进度|占比|排名|名次|完成量|完成额|投资额?)[^，。；;\n]{0,4}$/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "低于 落后于 慢于 迟于 晚于 落后 欠 少于 够不上 够不到 够不着 达不到 跟不上 赶不上 不及 没达到 没跟上 没赶上",
    before: LOWER_IS_WORSE,
    then: /^[^，。；;\n]{0,4}?(?:[\d.]+[%％]的?)?(?:序时|时序|时间|计划|预期|进度|目标|要求|平均|任务|节点|评审线|及格线|分数线|合格线|达标线|门槛)[^，。；;\n]{0,4}/u,
  },
  // a gap in points: a small one is a little behind, as a share that is so far from its pace is
  {
    kind: "a-little-behind",
    weight: 0.45,
    words:
      "低于 低于目标 低于年度目标 低于计划 低于序时 低于预期 落后 落后于 落后序时 落后于序时 滞后于 慢于 慢序时 慢于序时 欠 欠进度 欠序时 少于 比目标 比计划 比序时 比时间 比进度 比年初目标",
    then: new RegExp(`^[^，。；;\\n\\d]{0,10}(?<![\\d.])[0-4](?:\\.\\d+)?个?(?:百分)?点`, "u"),
  },
  { kind: "not-done", weight: 0.5, words: "够不上 达不到 跟不上 赶不上", then: /^[^，。；;\n]{0,6}(?:$|[。；;，,、\n])/u },
  {
    kind: "behind",
    weight: 0.6,
    words: "比目标 比计划 比序时 比时间 比进度 比年初目标 比要求 比预期 比预计 比承诺 比约定 比合同",
    then: /^[^，。；;\n]{0,8}?(?:少|低|慢|差|落后|短|晚|迟)/u,
  },
  {
    kind: "behind",
    weight: 0.55,
    words: "落后 落后了 已落后 晚了 已晚 拖了 耽误 耽误了 耽搁 耽搁了",
    before: /(?:工期|进度|工程|施工|时间|整体|总体|开工|完工)[^，。；;\n]{0,4}$/u,
    then: /^(?:近|约|将近)?[\d一二两三四五六七八九十半多]+(?:天|周|个?多?月|旬)/u,
  },
  // which of several it is counted with: 列在进展较慢的一组, 属于未达序时的11项
  {
    kind: "behind",
    weight: 0.6,
    words: "列在 列入 列为 归入 归为 属于 属 被列",
    then: /^(?!整治|治理|督办|重点)[^，。；;\n]{0,6}?(?:较慢|偏慢|缓慢|滞后|落后|未达(?:到|标|序时|进度|目标|要求)*|未完成|欠进度|靠后|不力|偏低|黄牌|红牌|末位|末尾)(?:的[^，。；;\n]{0,8})?/u,
  },
  // 投资没到年度计划的25%
  {
    kind: "behind",
    weight: 0.55,
    words: "没到 未到 没达到 没有达到 未达到 不到 未达",
    then: /^[^，。；;\n]{0,6}(?:计划|任务|目标)[^，。；;\n\d]{0,3}(?:[1-4]?\d(?:\.\d+)?[%％]|[一二三四]成|一?半)/u,
  },
  // not among those chosen: 没列进名单, 未纳入计划
  {
    kind: "failed",
    weight: 0.5,
    words: "未 没 没有 没能 未能 尚未 仍未 还没 还没有 未被 没把 没将 不在",
    then: new RegExp(
      `^(?!${BAD_LIST})(?:我[县区市镇]|本[县区市镇])?[^，。；;\\n的]{0,6}?(?:列[入进]|纳[入进]|排进|选[入上进]|进入?|入|登?上|在)[^，。；;\\n\\d]{0,10}?(?:名单|计划|盘子|笼子|清单|名录|目录|项目库|公示|范围|批次)`,
      "u",
    ),
  },
  {
    kind: "failed",
    weight: 0.5,
    words: "未列入 未纳入 没列入 没纳入 没有列入 没有纳入 尚未列入 尚未纳入 仍未列入 仍未纳入",
    then: new RegExp(`^(?!${BAD_LIST})`, "u"),
  },
  // not at its pace, by whatever verb: 没有做到序时
  {
    kind: "behind",
    weight: 0.55,
    words: "未 没 没有 未能 没能 未做 没做 没有做",
    then: /^(?!有?(?:低|落|慢|掉|拖|影响|欠|滞|超))[^，。；;\n]{0,4}序时(?:的[^，。；;\n]{0,8}[数量求标务])?/u,
  },
  // the time is over: 集中整改期早过
  {
    kind: "behind",
    weight: 0.5,
    words: "已过 早过 早已过 已超过 已过去 超过",
    before: /(?:期限?|时限|节点|时间)[^，。；;\n]{0,2}$/u,
    then: new RegExp(`^${END}`, "u"),
  },
  // a gap that is left: 还有一定差距, 离目标差距大
  { kind: "behind", weight: 0.55, words: "差距", before: /(?:还|仍|尚|(?<!没)有|存在|离|距|与)[^，。；;\n]{0,10}$/u, then: /^(?!缩小|逐步|收窄)/u },
  { kind: "behind", weight: 0.55, words: "与目标相差 与年度目标相差 与任务相差 与计划相差 与序时相差 与要求相差 相距甚远 相去甚远" },
  { kind: "behind", weight: 0.55, words: "差距大 差距较大 差距明显 还差 尚差 还欠 尚欠", then: /^(?!不)/u },
  // 差了一大半, 差得远
  { kind: "behind", weight: 0.55, words: "差", then: /^了?(?:一?大?[半截]|得[多远]|[很好]多|不少)/u },
  // not optimistic
  {
    kind: "behind",
    weight: 0.5,
    words: "不容乐观 不乐观 不太乐观 不看好 不抱希望 没把握 没有把握 心里没数 悬了 悬而未决 不甚理想 不太理想 堪忧 令人担忧 塌目标 难度很大 压力很大",
  },
  // delayed, extended, dragged along
  { kind: "behind", weight: 0.55, words: "后延 后移 后推 推后 被拖 拖延 拖期 拖后 拖慢 误期 误工 延期 延长工期 延长建设期 延长到 延长至" },
  { kind: "behind", weight: 0.55, words: "往后 向后", then: /^[^，。；;\n]{0,2}?[推拖错挪移延顺]/u },
  { kind: "adjusted", weight: 0.5, words: "顺延 不再安排 不再作为 不再列为 不再列入 不再纳入" },
  { kind: "adjusted", weight: 0.55, words: "调出 移出 剔除 退出 撤出", before: /(?:任务|计划|目标|清单|盘子|名单|项目库)(?:里|中|内)?[^，。；;\n]{0,2}$/u },
  {
    kind: "adjusted",
    weight: 0.55,
    words: "已作调整 作了调整 已做调整 予以调整 已作相应调整",
    before: /(?:项目|任务|目标|计划|指标|内容|规模)[^，。；;\n]{0,3}$/u,
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "推到 推至 延到 延至 拖到 拖至 改到 改在",
    then: /^(?:明年|次年|来年|20\d\d年|\d{1,2}月|年底|下半年|[一二三四]季度|春节后|节后|年后|明春|冬季|春季|年根)/u,
  },
  // standing still: 停了半年多, 只好停下来, 停了工
  { kind: "suspended", weight: 0.7, words: "停了", then: /^(?:工|产|建|摆|下来|[\d一二两三四五六七八九十半数几多近]|$|[。；;，,])/u },
  { kind: "suspended", weight: 0.6, words: "歇着 歇工 停下 停下来 停着 停在 停建 缓建 先停 停放不建 陷入停顿 趴窝 烂尾" },
  { kind: "suspended", weight: 0.7, words: "暂时 临时 已经 一直 处于", then: /^(?:停工|停下|停建|停滞|停摆|搁置)/u },
  { kind: "suspended", weight: 0.7, words: "暂缓", then: /^(?:修建|建设|实施|推进|启动|开展|办理|安排)/u },
  // to be resumed, hence standing still: 争取月底恢复施工, 着手组织复工
  {
    kind: "suspended",
    weight: 0.6,
    evenPlanned: true,
    words: "复工 恢复施工 恢复建设 续建 重新启动 重启",
    before:
      /(?:争取|力争|预计|计划|拟|着手|组织|准备|筹备|尽快|早日|督促|要求|催促?|推动|协调|敦促|待)(?![^，。；;\n]*(?:企业|节后|春节|复产|学校|停工[^，。；;\n]{0,4}项目|烂尾))[^，。；;\n]{0,14}$/u,
    then: /^(?!复产|后|以来|率|条件已|[^，。；;\n]{0,4}已)/u,
  },
  // to begin anew: 正重新选址, 另行招商
  {
    kind: "failed",
    weight: 0.6,
    words: "另行 重新",
    before: /(?<!已|已经)$/u,
    then: /^[^，。；;\n]{0,6}?(?:选址|招商|选商|洽谈|投资方|合作方|施工队)/u,
  },
  { kind: "failed", weight: 0.55, words: "从", then: /^(?:零|头|选址|立项|设计|招标)[^，。；;\n]{0,3}(?:起|开始)/u },
  { kind: "failed", weight: 0.55, words: "再 重", then: /^(?:来|走|做|跑|招|报|编)(?:了)?一[遍轮次回]/u },
  {
    kind: "hindered",
    weight: 0.35,
    words: "有变 变了 退出 撤资 撤走 违约 破产 跑路 失联 毁约",
    before: /(?:投资方|投资商|合作方|业主|企业|厂家|供应商|施工方|开发商|承包方|政策|模式|规划|方案|主体|银行|资方)[^，。；;\n]{0,8}$/u,
  },
  // what did not happen, whatever the verb: 没有动工, 没有建起来, 物探没有做
  {
    kind: "not-started",
    weight: 0.65,
    words: "未 没 没有 还没 还没有 尚没有 仍没有 尚未 还未 一直未 迟迟未 至今未 至今没有 一直没 一直没有 暂时没有 仍未 暂未 未能 没能",
    then: /^(?:真正|实质性?|正式|全面|如期|按时|按期|及时|按计划|能)*(?:动工|开工|启动|进场|开建|实施|开展|开始|动起来|落地实施|破土)/u,
  },
  {
    kind: "not-done",
    weight: 0.55,
    words: "未 没 没有 还没 还没有 尚未 至今未 至今没有 一直没 一直没有 仍未 暂未",
    then: new RegExp(
      `^(?:全部|全面|及时|按时|真正|最终|完全)*(?:${PLAIN_VERB}(?:${END}|[完好成通妥齐](?!率|熟))|[\\u4e00-\\u9fa5]{1,2}(?:下来|起来|出来|上去|到位|清楚?|妥|齐)(?:${END}|[\\d，。]))`,
      "u",
    ),
  },
  // an early step where more was wanted: 刚起步, 刚到规划设计这一步
  {
    kind: "not-done",
    weight: 0.45,
    words: "刚起步 刚刚起步 刚开始 刚刚开始 才开始 才刚 刚到 还停在 还停留在 仍停留在 还处在 仍处在 还处于 仍处于 尚处于 还在 仍在",
    then: /^(?![^，。；;\n]{0,6}(?:收尾|扫尾|验收|主体|装修|安装|施工阶段))[^，。；;\n]{0,14}(?:$|[。；;，,\n])/u,
  },
  // only when something else has come: 等上级资金下达再实施, 手续补齐并经批准后再实施
  {
    kind: "not-started",
    weight: 0.5,
    words: "再 方可 才",
    before: /(?:等|待|后|下一(?:周期|批次?|轮|年度?)|下个?周期|明年|来年|下一批)[^，。；;\n]{0,16}$/u,
    then: /^(?:行|予以|进行|启动|能|可以?)?(?:实施|启动|开工|动工|立项|申报|报批|报审|报(?=[。；;，,]|$)|建设|修建|推进|安排|考虑|开展|组织|进场)/u,
  },
  // 等款项到账再定开工日期
  {
    kind: "not-started",
    weight: 0.5,
    words: "才能 方能 才可 方可",
    before: /(?:等|待|之后|以后)[^，。；;\n]{0,6}$/u,
    then: /^(?:确定|启动|开工|实施|动工|建设|推进|安排|申报|开展|落实)/u,
  },
  // 不能开挖地基: what cannot be done now, whatever the result
  {
    kind: "not-done",
    weight: 0.5,
    words: "不能",
    then: /^(?:正常|继续|按时|及时)?(?:开挖|打桩|浇筑|安装|铺设|作业|吊装|使用|运行|发放|入住|办证|出让|供地|过户|发包|结算|达标)/u,
  },
  // what the conditions are not met for
  {
    kind: "not-done",
    weight: 0.5,
    words: "不再具备 不再符合 不满足 未满足 没有满足 不符合 不具备 未具备 达不到",
    before: /^(?![^]*(?:对|将|凡|如)[^，。；;\n]{0,8}$)/u,
    then: new RegExp(`^[^，。；;\\n的]{0,8}(?:条件|要求|标准|门槛)${END}`, "u"),
  },
  // what is said of the old site or plan, since another is looked for
  { kind: "failed", weight: 0.5, words: "原选址 原址 原方案 原定选址 原地块 原设计", then: /^[^，。；;\n]{0,6}?(?:涉及|不[符满能]|无法|被占|被否|冲突|压占)/u },
  // few hands and machines
  {
    kind: "behind",
    weight: 0.5,
    words: "仅 只有 仅有 不足",
    before: /(?:人员|工人|机械|设备|班组|作业面|劳力|人数)[^，。；;\n]{0,2}$/u,
    then: /^有?\d+(?:人|名|台|个|套)/u,
  },
  // the last of all that are ranked, and places lost
  { kind: "behind", weight: 0.5, words: "第", then: /^(\d+)[位名]?[（(，,]?[^。；;\n\d]{0,4}共\1个/u },
  { kind: "behind", weight: 0.35, words: "下降 下滑", before: /(?:排名|排位|位次|位|名次)[^。；;\n]{0,14}$/u, then: /^了?\d+[位名]/u },
  { kind: "behind", weight: 0.5, words: "后退 倒退 退后", before: /(?:排名|排位|位次|位|名次)[^。；;\n]{0,14}$/u, then: /^了?\d+[位名]/u },
  // what is refused: 没有批, 不予立项, 办不成
  {
    kind: "not-done",
    weight: 0.6,
    words: "不予 不准予 不同意 不批 不许 不给",
    then: /^(?:立项|批准|审批|同意|支持|安排|核准|备案|通过|用地|供地|接入|并网|认可|出具|登记|办理|[^，。；;\n]{0,6}(?:方案|申请|用地|立项))|^[批办审签]?(?:$|[。；;，,])/u,
  },
];
