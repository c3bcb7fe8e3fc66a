import type { Status } from "./status";

/** Of what a pace is said. */
const OF = "(?:工作|任务|项目|工程|整体|总体|目前|当前|整改|推进|进度|进展|施工|建设|办理|落实|完成|实施|序时|速度)*";
const SLOW = "(?:慢|缓慢|迟缓|滞缓|滞后|落后|延后|脱期)";
const NEARLY = "(?:略|稍|略微|稍微|轻微|小幅|略有|稍有|微)";
/** The share of the period that has passed, as offices call it. */
const PACE = "(?:序时|时序|时间|计划|目标|预期)(?:进度|要求|目标)?";
/** Coming up to the share of the period, or to a point of it: 达到目标 is the work itself done. */
const REACHES = "(?:达到?|符合|跟上|赶上|满足|合乎)";
const POINT = "(?:序时|时序|时间|计划|预期|阶段|月度|季度|节点)+(?:进度|要求|节点|目标)?";

/**
 * What offices say in a status cell that is not put together of an act and how far it is: how fast the work goes, by degree (略慢 is nearly
 * on time, 明显滞后 is not; 平稳 runs as it should), what is expected of it, and what is not asked of it. The first that fits counts.
 */
const SAYINGS: readonly (readonly [Status, RegExp])[] = [
  // 略慢, 略低于序时进度
  ["mostly-on-track", new RegExp(`^${OF}${NEARLY}(?:显|偏|有)?${SLOW}$`, "u")],
  ["mostly-on-track", new RegExp(`^${OF}${NEARLY}(?:低|慢|落后|滞后)于?${PACE}$`, "u")],
  // 基本跟上序时要求; 跟上时序, 未跟上节点
  ["mostly-on-track", new RegExp(`^${OF}(?:基本|大体)${REACHES}${POINT}$`, "u")],
  ["mostly-on-track", new RegExp(`^${OF}(?:接近|临近)${PACE}$`, "u")],
  ["on-track", new RegExp(`^${OF}(?:已|均|均已)?${REACHES}${POINT}$`, "u")],
  ["on-track", /^正常(?:序时|时序)$|^(?:序时|时序)正常$/u],
  ["lagging", new RegExp(`^${OF}(?:未|尚未|仍未|未能|没有|没)${REACHES}${POINT}$`, "u")],
  // 偏慢, 明显滞后; 慢于时间进度
  ["lagging", new RegExp(`^${OF}(?:较|较为|比较|偏|明显|严重|大幅|仍|有所|相对|持续|过|很|十分|进一步|存在|已)?(?:显|偏)?${SLOW}(?:较多|严重|明显)?$`, "u")],
  ["lagging", new RegExp(`^${OF}(?:明显|大幅|远)?(?:低|慢|落后|滞后|欠|落)于?${PACE}$`, "u")],
  // 滞后7天, 超前5天
  ["lagging", new RegExp(`^${OF}(?:已)?(?:逾期|超期|延误|${SLOW})(?:约|近|达)?\\d+(?:\\.\\d+)?(?:天|日|周|个?月|个百分点|[%％])$`, "u")],
  ["ahead", new RegExp(`^${OF}(?:超前|提前|领先)(?:约|近|达)?\\d+(?:\\.\\d+)?(?:天|日|周|个?月|个百分点|[%％])$`, "u")],
  // a delay remains one, whatever is done about it
  ["lagging", new RegExp(`^${OF}(?:较|偏|明显|有所)?${SLOW}(?:但|正|已).{0,4}(?:采取|加快|赶工|追赶|整改|措施|推进).{0,4}$`, "u")],
  // 受阻: something stands in the way
  ["lagging", new RegExp(`^${OF}(?:受阻|受困|遇阻|困难|难度较?大|停滞不前)$`, "u")],
  // 进度较快, 超序时推进
  ["ahead", new RegExp(`^${OF}(?:较|较为|比较|偏|略|稍|明显|大幅|略有|适度)?(?:快|超前|领先)$`, "u")],
  ["ahead", new RegExp(`^${OF}(?:超|超过|高于|快于|优于|领先)于?${PACE}(?:推进|完成|实施|进行)?$`, "u")],
  // 总体基本正常: as it should run, but for something
  ["mostly-on-track", new RegExp(`^${OF}(?:基本|大体|总体基本)(?:正常|平稳|良好|有序|可控|同步|持平)$`, "u")],
  ["on-track", new RegExp(`^${OF}(?:正常|顺利|平稳|良好|有序|可控|较好|同步|正轨)$`, "u")],
  // 预计按期完成, 年底可完成: it is thought to come out well
  [
    "on-track",
    /^(?:预计|可|能|能够|有望|可望|力争|确保|年底)(?:可|能|能够)?(?:按期|按时|如期|年底前?|提前|全面|全部)?(?:完成|办结|竣工|达标|销号|实现)(?:任务|目标|全年目标|年度目标)?$/u,
  ],
  // 进入尾声, 扫尾阶段, 初见成效
  [
    "on-track",
    /^(?:已|正|正在)?(?:进入|处于|接近)?(?:收尾|扫尾|尾声)(?:阶段|中|工作)?$|^(?:已|工作)?初(?:见|显)成效$|^(?:已)?取得(?:阶段性|初步|一定)(?:成效|进展|成果)$/u,
  ],
  // 未到时限: nothing is due yet
  ["on-track", /^(?:尚未|未|还未)到(?:时限|期限|时间|节点|期|完成时限|整改时限)$|^(?:时限|期限|时间|节点)(?:尚未|未)到$/u],
  // 需延期: it will not be done in time; 已延期至9月底: somebody has settled it
  ["lagging", /^(?:需|须|需要|预计|可能|将)(?:延期|顺延|推迟)(?:完成|办结)?$/u],
  ["adjusted", /^(?:已|经批准|批准|同意)?(?:延期|顺延|推迟|调整)(?:至|到).{1,8}$/u],
  // 已解约, 协议终止: what was agreed is off; 违约: it is not kept
  [
    "terminated",
    /^(?:已|拟|双方|协商|项目|企业|投资方|正在|双方已|双方协商)?(?:解约|退约|毁约|撤约|撤资|撤项|流产|(?:解除|终止|取消)(?:合同|协议|合作)|(?:合同|协议|合作)(?:已)?(?:解除|终止|取消))$/u,
  ],
  ["lagging", /^(?:已|存在|涉嫌|企业|投资方|逾期)?违约$|^(?:已|逾期)?失约$/u],
  // 暂不实施, 搁置
  ["suspended", /^(?:已|暂时|暂|项目)?(?:搁置|停摆|停缓建|停止施工|停止实施)$|^暂(?:时)?(?:不|缓)(?:推进|实施|建设|开展|办理|启动|开工|解决|整改|落实|处理)$/u],
  // what deputies are told: 列入计划 is to come, 留作参考 will not be done
  ["not-started", /^(?:已|拟)?(?:列入|纳入)(?:明年|下一?年度?|今后|后期|远期|年度|“?十[四五六]五”?)?(?:工作)?(?:计划|规划|盘子|项目库)$/u],
  ["terminated", /^(?:留|仅|供)(?:作|供)?(?:工作)?参考$|^(?:不予|未予|未|暂不|不)采纳$/u],
  // 本季度无任务, 暂不考核, 不涉及: nothing is asked of it
  ["not-assessed", /^(?:本[年月季周期]度?|当[年月季]度?|[一二三四]季度)?(?:无|暂无|没有)(?:目标|考核|阶段|年度)?(?:任务|计划|安排|要求)$/u],
  [
    "not-assessed",
    /^(?:暂|本[年月季]度?)?(?:不|未)(?:纳入|参与|参加|予)?(?:考核|统计|评价|评估|通报)(?:范围)?$|^(?:不涉及|不适用|无需(?:整改|办理|推进|完成)|不需(?:要)?(?:整改|办理))$/u,
  ],
  ["long-term", /^(?:已)?转(?:为|入)?(?:长期|常态化?)(?:推进|整改|坚持|工作|管理)?$/u],
];

/** The status that bare words say as a saying; null where they are none. */
export function sayingOf(words: string): Status | null {
  return SAYINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
