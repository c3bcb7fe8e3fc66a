import type { Cue, WordGroup } from "./phrase-words";

/** A clause ends here, or goes on to what came of it. */
const END = "(?:了)?(?:$|[。；;，,、！\\n）)]|并|且|后)";
/** Verbs of one sign whose 完 is the end of a work. */
const WORKED = "[做建铺修拆清挖砌装改办种造化治除理签征搬灌填浇排退补发付查缴换刷挂栽疏通设成工置整]";
/** A day that has a month is one to come as often as one that was. */
const UNDATED = "(?<!月|月底|月份|年底|年内|年末|上旬|中旬|下旬|[日号]|[日号]前|前)";

/**
 * Families of words for what is there: 道路硬化完, 市场建成, 435辆全部淘汰. They need no 已. Whether they tell of the whole
 * or of a step is asked behind them (see `ofAWhole`).
 */
export const doneFamilies: readonly WordGroup<Cue>[] = [
  { kind: "done", weight: 0.5, words: "完", before: new RegExp(`(?<![未没不]|没有|[未没]能)${WORKED}$`, "u"), then: new RegExp(`^(?:毕)?${END}`, "u") },
  { kind: "done", weight: 0.5, words: "完毕 办妥 拆净 悉数清退 悉数退还 悉数追回 清零 扫尾完毕", then: new RegExp(`^${END}`, "u") },
  {
    kind: "done",
    weight: 0.5,
    words: "完工 竣工 建成 建好 修好 通车 办结 投用 打通 贯通 销号 竣工验收",
    before: new RegExp(`^(?![\\s\\S]*(?:未|没|不)[^，。；;]{0,3}$)[\\s\\S]*${UNDATED}$`, "u"),
    then: new RegExp(`^(?:通车|使用|投用|投产|启用|开放|入住|验收)?${END}`, "u"),
  },
  {
    kind: "done",
    weight: 0.5,
    words: "印发 出台 颁布",
    before:
      /^(?![\s\S]*(?:未|没|拟|待|将|近期|准备|不|争取|力争|抓紧|尽快)[^，。；;]{0,12}$)[\s\S]*(?:方案|办法|意见|规划|细则|措施|通知|文件|制度|通过|审议|批准)[^，。；;]{0,3}$/u,
    then: new RegExp(`^(?:实施|执行|施行)?${END}`, "u"),
  },
  {
    kind: "done",
    weight: 0.5,
    words: "完成",
    before: /(?:任务|目标|指标|工作|项目|工程|整改|[亩户个座处条件宗里米套台辆])(?:已|均|都|全部|提前|圆满|顺利)*$/u,
    then: new RegExp(`^${END}`, "u"),
  },
  {
    kind: "done",
    weight: 0.5,
    words:
      "已在使用 已使用 正在使用 已开放 已开业 已营业 开门营业 正式营业 正常使用 交付使用 建成使用 正式开放 对外开放 已复产 已达标 已拆除 已取缔 已清理 已拖离 已清零 已补发 恢复正常 已交付 已交房 已验收 已还清 已付清 已缴清 已搬迁 已搬入 已入住 已迁入 已开学 已开园 已运营 已投运 已营运 已通气 已通水 已通电 已并网 已供水 已供热 已入驻 已拆完",
  },
  {
    kind: "done",
    weight: 0.65,
    words: "目标任务 年度任务 年度目标 全年任务 全年目标",
    then: new RegExp(`^(?:均|都)?已(?:经)?(?:全部|全面|提前|超额|圆满|如期)*完成${END}`, "u"),
  },
  {
    kind: "done",
    weight: 0.5,
    words: "已按期 已如期 已按时 已提前 已顺利",
    then: new RegExp(`^(?!启动|开工|动工|进场|推进)[\\u4e00-\\u9fa5]{2,4}(?:并|且|${END})`, "u"),
  },
  { kind: "done", weight: 0.5, words: "验收已 检查已 审查已 评审已", then: /^(?:经)?(?:通过|合格)/u },
  {
    kind: "done",
    weight: 0.45,
    words: "全部 全数 均已 都已",
    then: new RegExp(
      `^(?!开工|动工|启动|进场|进入|开始|复工|铺开|展开|在|未|没|推进|纳入|列入|施工|签|到位率|移交|[^，。；;]{0,2}(?:招标|设计|立项|开工|动工))[\\u4e00-\\u9fa5]{1,4}${END}`,
      "u",
    ),
  },
];
