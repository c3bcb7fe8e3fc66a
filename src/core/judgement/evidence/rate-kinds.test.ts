import { completionRates } from "./completion-rate";

/** Sentences that stand for a kind of wording each, with the percentages that say how much is done behind the bar. */
const SENTENCES = `
  ## of what is due, the measure named by one sign
  累计收回占应收的91.5% | 91.5
  已补缴占企业应缴数的77% | 77
  占供应总量的35% |
  ## rates that are named after the work
  消防隐患整治率88.5%，挂牌隐患整治率100% | 88.5 100
  河道“四乱”问题销号率93%，群众认可率97% | 93
  塌方路段修复率76%，通行恢复率90% | 76
  支出比例48.6%，结转比例12% | 48.6
  办结率99%，化解率85% | 99
  办结率100%，化解率85% |
  ## of what was set beforehand, by the name of a share
  完成年度计划投资比例61.2%，超序时进度2.9个百分点 | 61.2
  完成投资占年度任务的比例为47.5% | 47.5
  民间投资占比42% |
  ## of what the pace wants
  达到序时进度的94%，欠进度3.1个百分点 | 94
  高于序时进度4.2% |
  ## what is meant, beside what is
  目标：年底前完成65%。进展：已完成51% | 51
  三季度目标为完成75%，目前完成71% | 71
  计划完成率100%，实际完成率92.4% | 92.4
  要求9月底前支付率达到70%，截至9月25日为63.1% | 63.1
  序时应为58.3%，实际55% | 55
  去年同期完成率为52%，今年为57% | 57
  ## a rise to where it is
  外业调查完成率上升到86%，投诉下降14% | 86
  征收任务完成率由上周的71%提高到79% | 79
  满意率提高到96% |
  ## series: each number has the name that stands in its place
  开工率、竣工率、支付率分别为100%、81%、66% | 81 66
  完工率和入住率分别为97%、88% | 97
  任务完成率和群众满意率均为100% | 100
  满意率、知晓率分别为96%、91% |
  一、二标段形象进度分别为84%、69% | 84 69
  ## lists in brackets
  执行率不足60%的有河湾镇（52%）和岭下镇（47%） | 52 47
  支出进度靠前的是河湾镇（91%）和岭下镇（88%），靠后的是滩头镇（43%） | 91 88 43
  投资完成率排在后两位的乡镇分别为滩头镇38.1%、岭下镇36% | 38.1 36
  投资完成率居前两位的是：甲州39%、乙州35%；居后两位的是：丙州14%、丁州11% | 39 35 14 11
  未达序时的有：东片（59%）、西片（55%） | 59 55
  ## a bound that is said again number by number
  两个片区投资完成率均不足五成，分别为48.3%、44% | 48.3 44
  ## a growth, beside the one that was wanted
  全县工业用电增速目标6%，前三季度完成4.9%，差1.1个百分点 |
  ## those that are left of several
  5项任务完成率超过80%，其余2项分别为71%、64.5% | 71 64.5
  ## beside the average of others, by one's own name
  全省平均支付进度68.2%，我县为61.7%，低6.5个百分点 | 61.7
  ## what was meant, set beside what is done
  垃圾分类知晓率完成目标值90%的97.2% | 97.2
  墩柱完成42%（计划55%），箱梁完成18%（去年同期10%） | 42 18
  6月底前完成40%，9月底前完成75%，11月底前收官 |
  消防演练计划完成64% | 64
  争取两个月内再完成15%，使总体进度达到90%；目前为75% | 75
  年底目标为支付率95%。目前为68% | 68
  ## of what the clause before tells
  提前完成全年任务，达到106% | 106
  3个社区已完成换届，占总数的25% | 25
  险工险段72处，治理完成54处，治理率75% | 75
  账款清欠化解率71%，距年底清零还差29个百分点 | 71
  居民满意率71%，距目标还差19个百分点 |
  本周开挖2.1万方，累计完成26万方，累计占比65%，计划占比72% | 65
  上半年任务完成率仅44%，9月末追到81% | 44 81
  ## the level that a rate was to reach
  农村自来水普及率达到93.6%，提前完成92%的目标 |
  ## classes of several, and the time
  9座水厂中，改造完成80%以上的6座，不足50%的1座 |
  交付率70%的小区已办证55% |
  已完工里程占建设里程的七成三 | 73
  全年任务完成四成有余 | 40
  任务完成率90%以上的有6项，70%—90%的有4项，低于70%的有1项 |
  累计完成合同额的41.5%，工期已用57% | 41.5
  ## fractions, tenths
  路缘石安装完成约3/4 | 75
  3/4号楼完成封顶 |
  整条线路完成量不到三成 | 30
  总任务的近九成已完成 | 90
  只完成了计划的一半，比上年慢 | 50
  一半的村已接通，接通一半以上 |
  ## what is due goes with no list
  总体进度约62%，按协议10月底须达到85% | 62
  ## paid
  完成验收后支付合同款的65% |
  救灾资金已兑付87.5%，其余12.5%待核实 | 87.5
  累计支付安置款的71.4%，形象进度却只有58% | 71.4 58
  拨付下达较慢，投资进度只有年度计划的33% | 33
  进度靠后的是甲镇（28%）和乙镇（25%），均不足全年任务的三成 | 28 25 30
  ## kinds of tasks, counted
  提前完成的有6项，占任务总数的20%；推进较慢的有3项，占任务总数的10% |
  完成率100%的有4个镇，90%以上的有5个镇 |
  其余4个镇执行率在85%以上 |
  整改完成21项，占反馈问题的84% | 84
  提案90件，已办复72件，占80%，正在办理18件，占20% | 80
  已封顶9栋，占总数12栋的75% | 75
  ## a bare share in brackets behind the count
  管沟开挖完成2.7公里（占54%），阀井砌筑完成31座（占62%） | 54 62
  参会代表120人（占60%） |
  ## behind a clause that says how it is
  体检任务完成过半，占全年的54% | 54
  任务完成率居全市第4位，达到79.5% | 79.5
  民营企业占全年的54% |
  ## a part of a line, of what was paid out
  已铺轨88公里，占全线的55% | 55
  已下拨救灾补助1300万元，占总额的65% | 65
  ## the year's share goes before that of the whole investment
  累计完成总投资的46%，完成年度投资的83% | 83
  累计完成总投资的46% | 46
  ## parts beside the whole
  上部结构完成58%，下部结构完成93%，总体形象进度74% | 74
  左幅完成66%，右幅完成41% | 66 41
  ## work that is told in tenths, or by the verb of the field
  早稻栽插近七成，中稻育秧过六成，大豆已播8.5% | 70 60 8.5
  秋粮收割过八成，冬油菜移栽约两成 | 80 20
  秋粮收割96% |
  春播计划完成22%，与上年持平 | 22
  ## parts in brackets behind the rate of all
  完工率88%（东片91%、高新区86%），验收率79% | 88 91 86
  完成率86%（序时75%） | 86
  支付率低于全市（66%）平均进度的有：高新区44%，北片51% | 44 51
  ## a plan that is quoted, and how things stand
  按照上半年完成40%、三季度完成70%的节点安排，现完成66% | 66
  9月底前竣工率须达75%，现为51% | 51
  预计四季度完工率在92%左右 |
  完成减排目标（95%）的98.6% | 98.6
  ## beside the pace, or beside the average
  序时进度66.7%，我镇为60.2% | 60.2
  全县平均进度为61%，柳河镇为47%，低14个百分点 | 47
  ## what is paid of the funds that came
  资金已下达100%，已拨付到乡镇58% | 58
  债券已使用12亿元，占发行额的48% | 48
  ## counts of a whole that say what the share is of
  210场巡回义诊已办190场（90%），改造提升正在施工中（70%） | 90 70
  全县140个村已有126个村完成改造，占90% | 90
  应缴水费900万元，已缴810万元，收缴率90% | 90
  全区80个项目已开工62个，占77.5% |
  争取资金4.1亿元，达到全年5亿元目标的82% | 82
  已征收面积占拟征收总面积的57% | 57
  已完成的事项共14项，占任务总数的21% |
  ## parts of what is said to be half done
  工程量已过半，其中渠道衬砌61%，渡槽47% | 61 47
  平台建设整体完成72%，联调测试完成25% | 72
  ## debts cleared, funds used, work finished in everyday words
  清欠进度为92.3%，较上月加快8个百分点 | 92.3
  欠进度3.2% |
  债券额度已用71.5%，其中水利类58% | 71.5 58
  路基做完三分之二，桥面铺完五成 | 66.67 50
  全镇追肥大约六成完工 | 60
  ## in tenths, with other verbs; with its rank between; of the year's pot
  隧道掘进过六成，出口端刚过四成 | 60 40
  项目整体推进近七成 | 70
  已完成工程量九成以上 | 90
  我县开工率居全市第二（96%），投资完成率位居第七（58.8%） | 58.8
  电力投资已达全年盘子的79% | 79
  力争9月底完成85%，现阶段达到72% | 72
  问题130个，已整改118个，占90.8%，长期坚持12个，占9.2% | 90.8
  ## the year beside the whole, behind a semicolon
  累计完成投资3.2亿元，为总投资的49%；今年完成0.9亿元，为年度计划的64% | 64
  ## rates that are named after the work, and those that are not
  拖欠账款清偿率76%，收储计划兑现率93% | 76 93
  搬迁任务量完成52%，群众搬迁入住31%，流转完成率70%，兑付流转费80% | 52 70
`;

const cases = SENTENCES.split("\n").flatMap((line) => {
  const [text = "", rates = ""] = line.split("|").map((part) => part.trim());
  return text === "" || text.startsWith("##") ? [] : [[text, rates] as const];
});

test.each(cases)("%s: %s", (text, rates) => {
  expect(
    completionRates(`${text}。`)
      .map(({ value }) => String(Number(value.toFixed(2))))
      .join(" "),
  ).toBe(rates);
});

test("takes of a target what it wants as well", () => {
  expect(completionRates("完成率达到90%以上", true).map(({ value }) => value)).toEqual([90]);
});
