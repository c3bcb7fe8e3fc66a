import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import { parsePlainDate } from "../text/plain-date";
import { paceOn, yearOf } from "./pace";
import { suggestStatus } from "./suggest";
import { suggestionContext } from "./suggestion-context";

/*
 * A kind of text a line, under the heading of its targets and on its day: what it is about, target, progress, and what is
 * suggested. `behind` is lagging or worse; `good` none of these.
 */
const KINDS = `
## 年度目标 2024-09-30 桐江县2024年重点任务进展情况表
what is missing in general words | 供热管网投用 | 锅炉还没有到货。 | behind
what is missing, of a whole that is nearly there | 安装充电桩60台 | 安装58台，有2台业主没有签字。 | good
good that it did not happen | 完成清淤60公里 | 清淤47公里，施工期间没有停航。 | good
good that it did not happen | 完成清淤60公里 | 清淤47公里，质量没有打折。 | good
a result that is only hard | 文体中心12月投用 | 消防验收前的整改多，年内投用难度大。 | behind
stuck on the way | 码头吊机安装 | 吊机卡在海关。 | behind
the subject of a word for dealing with things | 影剧院开放 | 消防整改没有通过。 | behind
what is dealt with | 开展打非治违 | 清理未办证商户38家，有序推进。 | good
the office sees it done in time | 影剧院开放 | 消防整改没有通过，预计11月开放。 | good
a count of all that denies | 开工建设5座 | 5座都没有开工。 | behind
the only one of many | 复工60个 | 60个中复工59个，只有一家没有复工。 | good
a whole beside its part | 建成岗亭14处 | 建成14处中的5处。 | behind
so many missing that no leap makes up for them | 改造路口16个 | 改造6个。 | behind
a count of what was sent | 输送新兵16名 | 输送8名。 | behind
of all places the same | 建设停车场 | 选址三处均因商户反对未能落地。 | behind
a few that go by leaps | 建设基地3个 | 建成1个。 | good
so many of few | 完成7家企业改制 | 完成2家，其余5家资产清查存在争议。 | behind
a rate that is said to be low | 全面完成颁证 | 因测绘单位更换，颁证率仅为38%。 | behind
a rate that is good when it is low | 控制失业 | 失业率仅为2.8%。 | good
dollars | 利用外资1亿美元 | 利用外资3900万美元。 | behind
a decline without 同比 | 进出口增长4% | 进出口下降1.7%。 | behind
less growth than was wanted, and nothing is named | 增长12% | 增长2.6%。 | behind
a share of a work against the share that the year wants of it | 完成土建60% | 土建完成19%。 | behind
the rest of several at an early step | 年底前建成学校3所 | 1所建成，另外2所还在选址。 | behind
the tender of those who watch | 2024年11月底开工 | 施工图已审查通过，监理招标挂网。 | good
what is short is said to be at its pace | 完成整改52项 | 完成30项，其余22项没有完成但达到序时进度。 | good
everyday words: cannot | 完成征收 | 补偿款没落实，年内征不下来。 | behind
everyday words: not passed | 批复规划 | 方案没过会。 | behind
everyday words: nobody | 盘活厂房5处 | 挂牌三次，无人问津。 | behind
everyday words: elsewhere | 村史馆开馆 | 原址不合适，正另选地方。 | behind
everyday words: not before next year | 桥面铺装 | 钢梁要到明年3月才能供上。 | behind
everyday words: over again | 完成测量 | 成果有误，正返工。 | behind
everyday words: those who do not let it be done | 打通断头路 | 两户拦着，路面缺材料。 | behind
what is dealt with in everyday words | 化解矛盾 | 调解阻拦施工纠纷6起，有序推进。 | good
a delay, and the work that goes on since | 开展前期工作 | 图纸修改，施工推迟。现已开工建设。 | good
a delay, and nothing since | 开展前期工作 | 图纸修改，施工推迟。 | behind
some places of many | 建设卫生站 | 河口镇完成6间，在建5间；岭下镇完成9间，在建12间。滩头镇、沙岭镇的任务顺延至2025年。 | good
those that are late by name, of many that are done | 建设书屋 | 已有46间书屋建成开放；因校舍翻修延迟建设，目前柳河镇、石桥镇正在建设。 | good
late, and nothing is done | 建设书屋 | 因校舍翻修延迟建设，目前柳河镇、石桥镇正在建设。 | behind
all places | 建设卫生站 | 各镇的任务顺延至2025年。 | behind
money behind the work whose parts are at pace | 加快建设 | 完成投资1.1亿元，占年度计划的55%；主楼完成90%，副楼完成80%，食堂完成70%，宿舍完成60%。 | good
money behind the work, and one part | 加快建设 | 完成投资1.1亿元，占年度计划的55%；主楼完成90%。 | behind
a few words that fall back to fewer | 创建省级卫生镇 | 暗访打分没有过线。 | behind
slow, with a particle | 建设泵站 | 四个镇无一例外，都推进得慢。 | behind
the pace with its number | 建设泊位 | 有一定进度，够不上75%的时序进度。 | behind
the group that it is counted with | 改造小区 | 列在进展较慢的一组。 | behind
taken out of the year's plan | 建设物流园 | 业主另有打算，已从今年的任务里调出。 | behind
adjusted, in short | 建设物流园 | 因业主变化，项目已作调整。 | behind
the time is over | 整改期内完成 | 集中整改期早过，还有三项没有销号。 | behind
a place that is gone | 建设停车场 | 原定地块挪作他用，正另外找地方。 | behind
no progress, in everyday words | 平台招标 | 公开招标三次都没成。 | behind
put off again and again | 新馆搬迁 | 搬迁日期一推再推。 | behind
what was sent back | 完成论证 | 报告被打了回来，需重做。 | behind
it is not asked for any more | 建设康养基地 | 今年不再作为重点任务推进。 | behind
stopped as was asked | 建设步道 | 涉河评价没过，按上级要求停了下来。 | behind
later than was promised | 交付安置房 | 交房时间比承诺晚了半年。 | behind
a share that has begun bounds what is done | 改造小区 | 开工24%。 | behind
begun as the year has passed | 改造小区 | 开工率96%。 | good
few of what was built is used | 数据入库 | 建成11万亩，入库的只有1.2万亩。 | behind
few of those who came | 举办论坛 | 参会代表80人，外宾只有12人。 | good
so many of several tasks at their pace | 全部达到目标进度 | 其中62%达到目标进度。 | behind
a part of what is wanted, not small | 改造小区12个 | 还有5个小区没有动静。 | behind
a verb of the field | 换发社保卡9万张 | 换发2.8万张。 | behind
a total without any verb | 新增就业6000人 | 累计2100人。 | behind
later, as it was planned | 新建公园1座 | 铺装完成八成，照明未开始，按计划11月施工。 | good
delayed, and there since | 出台办法 | 因上位法修订推迟到三季度，已于9月印发。 | good
behind for a while, and there since | 打通断头路2条 | 一度滞后的东环路追回工期，两条路都已通车。 | good
not made ready | 完成招标 | 招标文件没有做完。 | behind
not yet, whatever the verb | 建成首末站 | 场地硬化未收尾。 | behind
not at all, of what is good | 建设水厂 | 管网试压，末端未超压。 | good
stuck, in everyday words | 更换管网35公里 | 道路开挖审批卡得紧。 | behind
into the next year | 建设公园 | 管线迁不走，估计得跨年。 | behind
no result | 引进工作站 | 洽谈两家均无结果。 | behind
nothing there yet | 建成消防站3个 | 一个刚开挖，两个仍是空地。 | behind
a short stop that does no harm | 建设粮仓 | 7月因高温停工三天，不影响总工期。 | good
slow, in other words | 改造危房 | 资金拨付滞缓。 | behind
hardly any work | 主体完工 | 代建单位变更，现场仅有零星施工。 | behind
no day in sight | 博物馆开馆 | 布展方案推倒重来，开馆无期。 | behind
a level that has fallen | 优良天数比例92% | 优良天数比例87.1%，同比下降2.4个百分点。 | behind
a level of the year that may still rise | 覆盖率90% | 覆盖率84%。 | good
later by some days, and there | 主体完工 | 主体结构已于8月底完工，比计划晚4天，现转入装修。 | good
the structure alone in so many months | 主体施工 | 项目建议书尚在报批。 | behind
low where low is good | 控制学生近视 | 近视率下降1.3个百分点，低于全省平均水平。 | good
what was late has been done for them | 矿山治理 | 关闭矿山4处，逾期未复绿的已代为治理。 | good
those who refuse | 整治河道 | 拆除7处，其余业主拒拆。 | behind
nothing of it | 推进招商 | 签约3个，落地为零。 | behind
a share that is said not to be reached | 矿山复绿 | 复绿面积不到任务的三分之一。 | behind
only so much | 公路养护 | 沥青供应紧，罩面只铺了4公里。 | behind
the procedure over again | 建设文化馆 | 招标文件遭投诉，重新走程序。 | behind
nobody buys | 土地出让收入8亿元 | 挂牌地块无人竞买。 | behind
called off | 举办龙舟赛 | 受水情影响，赛事取消。 | behind
sent back | 完成海域处置 | 生态报告被专家退回重编。 | behind
land that was not sold, and is | 土地出让收入8亿元 | 入库6.4亿元，流拍地块调整条件后重新成交。 | good
put back again and again | 建设新校区 | 交付日期一再后推。 | behind
not for this year any more | 建设训练基地 | 经常务会研究，本年度不再安排建设。 | behind
not taken up yet | 建设出口仓 | 监管条件不成熟，暂不受理。 | behind
few of several that meet the standard | 站点标准化 | 23个站点中仅有7个达到标准。 | behind
a level of the year that is met | 通达率不低于97% | 任务已完成，现通达率98%。 | good
time that was lost and won back | 建成仓库 | 墙体完成。前期因暴雨停工5天，工期已补回。 | good
what was put off and has been held | 举办农民丰收节 | 因疫情延期十天，已于9月22日顺利闭幕。 | good
works that stood still, as what is dealt with | 盘活用地 | 盘活用地300亩，其中90亩系停工烂尾项目。 | good
others beside those that are counted | 签约项目12个 | 签约10个，另有2个项目因不符合准入条件未予通过评审。 | good
none of it | 提升服务 | 受理6万件，逾期件数为零。 | good
a rest that is small | 拆除违建 | 拆除违建6.4万平方米，剩余0.7万平方米权属复杂，已列入明年计划。 | good
homes that were late and are there | 保障交房 | 7个逾期交付楼盘均已交付。 | good
why some came later, and all are there | 建成泵站9座 | 9座全部通水，其中1座因选址调整较计划晚一个月。 | good
more than was wanted | 处置用地400亩 | 收回290亩，另150亩办了延期，比任务多40亩。 | good
a building that is fitted out | 10月8日启用 | 桌椅进场，照明调试合格。 | good
a stop of some days for a reason that is over | 建成驿站 | 主体封顶。施工期内因中考停工4天。 | good
what failed, and what became of it | 盘活资产1亿元 | 盘活0.76亿元，流拍资产已转为出租。 | good
what is being fitted out is not the count of what is done | 建设书吧5个 | 3个开放，1个装修，1个更换选址后已进场。 | good
no sign of it | 建设文化站 | 房子刚腾出来，装修还没影。 | behind
it rests as was set down | 建成公园 | 园路完成，草坪铺种因高温暂缓至11月，按施工组织设计执行。 | good
beyond the time for it | 架设管廊 | 燃气主管冲突，停气窗口错过。 | behind
a part that is cut away | 建设自然馆 | 用地不够，建设内容砍掉一半。 | behind
below a line | 创建省级卫生城市 | 暗访成绩低于评审线，需下一周期再申报。 | behind
a task that is far off | 整治土地 | 整治2100亩，离5000亩的任务还远。 | behind
what is still lacking of what was to be | 用房达标 | 应达标28个社区，仍有18个面积不足。 | behind
nothing came in, for months | 招引商户 | 招商四个月颗粒无收。 | behind
not let through | 办理产权证 | 规划核实不过关，窗口不受理。 | behind
only so much of a verb | 发放贷款6000万元 | 仅放款1300万元，银行惜贷。 | behind
so many months yet | 完成规划 | 编制单位反馈至少还要五个月。 | behind
for a far day | 建设会展馆 | 经研究，项目调整为远期实施，不列今年投资。 | behind
a paper to be written over | 完成规划 | 文本上报后被要求补充专题。 | behind
those who want to be paid first | 关闭养殖场21家 | 应关21家，关了9家，余下的要求付清补偿才搬。 | behind
does not come down | 疏浚航道 | 抛泥区审批迟迟下不来。 | behind
behind the feast | 建设充电站 | 电力增容排队，估计要拖到春节后。 | behind
on line in place of a fair | 举办博览会 | 博览会改为线上发布会，规模缩减。 | behind
so little came out | 完成样品检验 | 检验排队，结果只出了三成。 | behind
left lying | 签订合同 | 中标单位要求调价，合同拖着没签。 | behind
cannot, whatever the verb | 关停砂场3处 | 其余一处涉诉，关不了。 | behind
nobody came | 出让地块 | 挂牌两次没人摘牌。 | behind
called off in a word | 采购设备 | 采购被投诉，采购活动叫停。 | behind
a machine that is broken, parts that only come then | 年内掘进4公里 | 掘进1.1公里，刀盘损坏，停机一个月，配件要12月才到港。 | behind
a share told in fractions | 移交档案 | 移交手续只办了不到四分之一。 | behind
so much later | 建成电厂 | 设备海运延误，工期已落后三个月。 | behind
half-built | 建设商业街 | 开发公司破产，项目已成半拉子。 | behind
a partner that does not come | 引进制氢项目 | 对方调整战略，明确不来投资。 | behind
moved into the next year | 举办越野赛 | 赛事挪到明年5月。 | behind
refused by those who run the grid | 光伏并网 | 台区容量饱和，供电公司不予接入。 | behind
money that cannot be spent | 加快支出 | 用地没批，钱花不出去。 | behind
few of those that are counted | 共享数据 | 14个部门只有3个接入。 | behind
a line that is not reached | 完成投资 | 到9月底仍够不到73%的序时线。 | behind
the term as the day | 国庆前更换40台 | 合同签了，厂家排产排到11月。 | behind
cannot do it, whatever the verb | 建成茶厂2座 | 设备退货，今年装不成了。 | behind
nothing that cannot be done | 建成茶厂2座 | 两座投产，原先担心装不成的烘干线已调试好。 | good
what was wanted by the verb of the target | 接待研学学生8万人次 | 接待2.6万人次。 | behind
the stock that is worked off is no level | 消化库存房900套 | 消化210套。 | behind
degree and slow, without a word of pace | 更新水表1.2万块 | 换表显得有些慢，片区之间不平衡。 | behind
slower by so much | 更新水表1.2万块 | 换表比河东镇慢半拍。 | behind
slow, and made up for | 更新水表1.2万块 | 前期换表较慢，入秋后增派两组，已换83%，赶上计划。 | good
how fast a machine is | 升级政务平台 | 解决系统响应较慢问题，平台二期上线。 | good
slow work as it was laid down | 修缮祠堂6座 | 修缮3座，漆作工序较慢但按方案节点推进。 | good
shifted back | 疏浚河道 | 因弃土场未交，开挖向后推移。 | behind
no shift | 疏浚河道14公里 | 疏浚11公里，没有造成工期后移。 | good
from nought | 编制导则 | 编制组解散，导则从零开始编。 | behind
not on the list | 创建省级湿地公园 | 今年评审名单里没有列入我县。 | behind
not on a list that nobody wants to be on | 整治黑臭水体 | 整治5条，未列入后进名单。 | good
not at its pace, by whatever verb | 慢病筛查 | 筛查人数没有踩准序时。 | behind
not behind its pace | 慢病筛查 | 没有掉序时的乡镇。 | good
less than so much of the plan | 水利投资 | 投资没到全年任务的三成。 | behind
in front of others | 秸秆禁烧 | 火点偏多，被市里点名批评。 | behind
not named | 秸秆禁烧 | 火点同比下降，巡查全覆盖，未被点名。 | good
those who do not consent | 建设变电站 | 塔基旁的老人不答应，线路架不过去。 | behind
those who consent by now | 建设变电站 | 村民由不支持转为主动让地，土建完成。 | good
an error found | 林权勘界 | 界桩坐标测错，图上面积与现场不符。 | behind
errors found and mended | 林权勘界 | 完成勘界，质检发现的32处错误已改正。 | good
so much of it and no more, whatever the verb | 更新公交车50辆 | 只来了11辆车。 | behind
nothing came | 设立引导基金 | 首期到账为零。 | behind
what the rule wants is no plan | 支出资金 | 支出过半，离省里要求的九成差得远。 | behind
a stop for safety is over | 建设栈桥 | 汛期停工避险两周，8月上旬复工，桩基完成九成。 | good
a count of the cause is none of the work | 修通村道 | 因3户村民不肯让地，没法往前修。 | behind
put right since | 改造楼院 | 起初外墙渗水、住户不让进，换了队伍后都已解决，四项做完三项。 | good
what a campaign is about | 作风建设 | 围绕推诿扯皮、慢作为开展整治，查处9件，按计划转入建章立制阶段。 | good
waiting as it was planned | 渠道防渗 | 渠里还在放水，要等停灌才能下渠，计划原定11月上旬断水。 | good
no step can be done | 山洪沟治理 | 红线图没出，眼下一步也动不了。 | behind
each of them lacks it | 开诊点3处 | 三处都缺医生和急救车，没有一处具备开诊条件。 | behind
nobody signs | 沿街征收 | 住户嫌补偿低，谈了几轮谁也不签字。 | behind
what was said was not so | 桥梁维修 | 报的是完工，现场看伸缩缝没换，属虚报进度。 | behind
off the list that nobody wants to be on | 项目管理 | 被点名的两个项目已复工，本月退出黑榜。 | good
drawn again and again, and no day lost | 建设书院 | 方案几易其稿，7月定稿，已开工，工期未受影响。 | good
much is wanting | 追缴款项 | 追缴额离要求差了一大半。 | behind
over again, in one word | 绿化街区 | 苗木大面积枯死，需重栽。 | behind
less than was thought | 达产 | 首条产线试车未过，产能不及预期。 | behind
no new case | 化解楼盘 | 4个楼盘复工，没有新增烂尾。 | good
no case of it | 引进人才40名 | 到岗34名，没有签约后毁约情况。 | good
only next year, of what is due this year | 2024年11月试产 | 预计明年春节后才能点火。 | behind
only next year, as was wanted | 2025年6月试产 | 预计明年春节后才能点火。 | good
of several steps in one measure the furthest is too little | 敷设光缆36公里 | 挖槽7公里，穿管4公里。 | behind
of several steps the furthest is at its pace | 敷设光缆36公里 | 挖槽33公里，穿管4公里。 | good
what is beside it is no step | 敷设光缆36公里 | 同时检修旧缆3公里，清障5公里。 | good
so many of those that are wanted | 更换消火栓90只 | 90只里换了21只，69只没有动。 | behind
so many of all | 改造岗亭 | 共48部，已改造11部。 | behind
nearly all of them | 更换消火栓90只 | 90只里换了71只，19只排在11月。 | good
what is done and what is not, of what is wanted | 销号问题160处 | 其中已整改52处，未整改108处。 | behind
all that is left is in hand | 改造菜场20个 | 已建成11个，其余9个正在改造。 | good
the parts behind the whole | 修建绿道20公里 | 已完成6.1公里，其中东段2.5公里，西段3公里，南段0.6公里。 | behind
at the step before, and so many are to be there | 打造口袋公园12处 | 正着手准备招标采购。 | behind
none of them at all | 办好托养所4所 | 主体已完工，医师一名也没招到。 | behind
none of those that count, said of one | 征地400亩 | 协议一份未签。 | behind
on a list that nobody wants to be on | 推进医改 | 被列入“后进县”名单。 | behind
not on it | 推进医改 | 通报的9个滞后项目中，本区没有项目上榜。 | good
a list that others are put on | 规范市场 | 依法将38家企业列入异常名录。 | good
last for three quarters | 优化环境 | 连续两个季度挂末。 | behind
behind the others | 换发新证 | 换发速度明显落在邻县后面。 | behind
found to be not so | 整改隐患 | 台账系事后补填，判定整改不实。 | behind
as it was when it was looked at again | 整改隐患 | 回头看时原料仍露天堆放，未加盖。 | behind
at the earliest next year | 架设桥梁 | 厂家排产紧，最快也得明年2月发货。 | behind
those who do not let it be built | 建设基站 | 住户联名不让建，设备拉回仓库。 | behind
the plan itself lies later | 栈道打桩 | 汛期下不了桩，计划本来就排在11月。 | good
what stood in the way once, and what has come of it | 建成渡口 | 以前因岸线没有批复，一直未能动工；现一期已经施工，下月开放。 | good
what stood in the way once, and still does | 建成渡口 | 以前因岸线没有批复，至今未能动工。 | behind
what was late and has caught up since | 拨付补助 | 8月曾被通报进展较慢，督办之后已全部拨付。 | good
it is called no such thing | 建成商场 | 主体完成，不是烂尾工程，正在贴砖。 | good
standing still, behind a paper that takes long | 建成车间 | 资质批下来要很久，厂房从年初起一直停着。 | behind
what cannot be done now | 建成书院 | 土地用途未变更，不能开挖地基。 | behind
left over alone, and nothing told of the rest | 学校投用 | 尚有13所没有投用。 | behind
only when the money is there | 2024年开工 | 列入2025至2027年滚动计划，资金落实之后才能确定开工时间。 | behind
a plan of this very year | 建设桥梁 | 列入2024年投资计划，正在浇筑墩柱。 | good
conditions that are not met | 创建高新区 | 材料已报送，省厅反馈主要指标不满足申报条件。 | behind
those that do not meet them are dealt with | 落实补贴 | 对不符合条件的9人予以取消，其余按月发放。 | good
the old site will not do | 迁建殡仪馆 | 原选址涉及生态保护红线，正在比选。 | behind
few hands | 建设泵房 | 现场作业人员仅9人，机械设备1台。 | behind
the last of all | 优化环境 | 全市排名第9位（共9个县区）。 | behind
the day that was agreed is over | 建设校舍 | 合同约定8月20日竣工，截至目前完成产值占合同额的55%。 | behind
the day that was agreed was kept | 建设校舍 | 合同约定8月20日竣工，已于8月18日竣工，验收合格率100%。 | good
tendered anew, and begun | 建设球场 | 项目于6月完成重新招标并开工，现完成基础。 | good
so many that have agreed of those concerned | 迁改管线 | 管线迁改涉及9家，协议签订3家。 | behind
the whole, and so many papers given | 全面完成颁证 | 已测绘3万宗，颁证率21.5%。 | behind
talks that broke off | 整合矿山 | 涉及矿权2宗，谈判中止。 | behind
the second stage lies in the next plan | 建设公墓 | 一期投入使用，二期列入2025年计划。 | good
arrived of what should be there | 安装器材 | 应安装的360套设备到货90套。 | behind
money by another word | 出让土地收入9亿元 | 成交土地3宗，成交价款2.1亿元。 | behind
of months together | 9000万元 | 1—9月完成1200万元。 | behind
put off to a month that is over | 办好赛事 | 场馆全部完工，原定4月的测试赛推迟至6月举办，筹备就绪。 | good
put off to a month to come | 办好赛事 | 测试赛推迟至12月举办。 | behind
the old plan would not do, and work has begun | 拓宽道路 | 原方案不具备实施条件，现已调整线位，8月开工建设。 | good
no longer what the conditions want | 培育上市 | 1家撤回材料，2家业绩下滑，不再具备申报条件。 | behind
the whole stands behind its part | 发展托育 | 新增托位510个，年度任务2400个。 | behind
so many of all, by their name | 整治水体 | 14条黑臭水体中4条完成整治。 | behind
not all of them are wanted | 年底完工50% | 320个小区中完工160个。 | good
for the next round | 改造小区 | 拟列入下一轮改造计划。 | behind
what was to be, and what it has come to | 建设基地 | 原定8月投用，现在要等到年底。 | behind
few came, to what was held as often as was wanted | 举办招聘会24场 | 举办22场，进场企业510家，求职者仅到场8000人。 | good
a few places lost, and nothing else | 提升空气质量 | 综合指数排名第6位，改善幅度排名下降2位。 | good
measured, under a part of its name | 新增绿地60公顷 | 完成绿化8公顷。 | behind
bonds issued | 争取专项债券20亿元 | 申报项目19个，发行1.7亿元。 | behind
held up at first, and at its pace since | 培训9000人次 | 受疫情影响一季度未开班，二季度以来加密班次，已培训7800人次。 | good
held in another way, and more often | 开展阅读活动 | 线下活动因疫情改为线上，举办44场，超计划6场。 | good
the old plan's month is over | 迁建医院 | 原计划6月封顶，目前施工至9层，共17层。 | behind
the old plan's month is over, and so is its work | 迁建医院 | 原计划6月封顶，实际8月封顶，现穿插装修。 | good
stopped by those who watch | 建设广播体系 | 招标因投诉被财政部门责令暂停。 | behind
those who watch stop others | 规范采购 | 受理投诉7件，责令暂停采购2件，均按期办结。 | good
all of them begun | 改造小区80个 | 80个小区全部开工，已改造完成24个。 | good
none has begun, and few are done | 改造小区80个 | 已改造完成24个。 | behind
the office says that it goes well | 完成任务70项 | 已完成23项，推进情况良好。 | good
it came to less, and it is there | 计划投资1.6亿元 | 完成项目投资1亿元。该项目已于6月底建成并已试运行。 | good
before what has come since | 改建水厂 | 发现老厂无法改扩建后，经反复论证，新址已选定，征地方案已出。 | good
not one in a county | 全部开工 | 六个镇都已开工，岭下镇一座都没动。 | behind
only so many of few | 4个 | 半年过去，只有2个动了工。 | behind
a bare planned amount, and a month's beside what has come together | 125300万元 | 累计完成投资11639万元，其中9月份完成投资1738万元。 | behind
of as many years as it takes | 总投资18亿元 | 完成可研和环评，已投资1.1亿元。 | good
said to be before its pace, of two sums one is not | 4000万元 | 超序时完成进度：完成投资3210万元、土方98万方，分别占计划的80.3%、58%。 | good
an election | 基层党建 | 因人员调整，圆满完成支部书记改选。 | good
tendered a second time, and done | 数字城管 | 完成巡查员二次招标，结案率98%。 | good
the rest goes on | 重点项目 | 320个重点项目中，已竣工52个，按节点正常推进的231个。 | good
a good part of all lags | 重点项目 | 80个在建项目中，28个滞后。 | behind
a small part of all lags | 重点项目 | 80个在建项目中，3个滞后。 | good
met at once, and the work goes on | 保障供应 | 一时之间砂石无法供应，指挥部立即启动保供机制，施工没有受到影响。 | good
not met | 保障供应 | 砂石无法供应，施工停了半月多。 | behind
what is put right | 改善水质 | 稳步推进，全面落实断面超标问题整改，浓度下降21%。 | good
more than the year's plan | 21项 | 竣工11项，完成年度计划10项。 | good
a decline that is foreseen | 增长7% | 受宏观环境影响，预计下降6%左右。 | behind
hard by now | 年内完成 | 到9月底完成全年目标已经很难，市里下了督办单。 | behind
when something was | 办好教育 | 学校因疫情推迟开学期间，组织线上教学，中考平稳举行。 | good
how a rule is called | 治理噪声 | 夜间停工制度得到落实，投诉量下降。 | good
no headway, by whatever word | 推进合作 | 多次调度仍无明显进展。 | behind
hands taken off | 建设粮库 | 中标企业放缓施工，现场仅保留看守人员。 | behind
in brackets, that the plan has it later | 8000万元 | 完成投资6100万元，占比76.25%，设备招标未启动（计划四季度）。 | good
those who came, by another verb | 引进教师90名 | 两批次招聘共到岗24名。 | behind
the goal beside what is | 提高回收率 | 站点不足，回收利用率仅19%，目标为36%。 | behind
the goal beside what is, where less is more | 降低漏损 | 管网漏损率仅9%，目标为12%。 | good
leave that is asked anew | 建设医疗中心 | 布局调整，重新办理规划许可。 | behind
a step before any building, and the year wants it built | 完成运营中心建设 | 项目建议书已报送，尚待批复。 | behind
## 年度计划 2024-06-15 桐江县2024年部分重点项目督查情况
an outlook is no less in summer | 建设医院 | 按期完成难度较大，队伍配备不足。 | behind
so little of the money | 建设管网 | 投资完成不到两成。 | behind
than was foreseen | 建设产业园 | 上游基地比预计慢，设备订购周期长。 | behind
who decided it | 建设农贸市场 | 经研究同意终止，已拨资金正在清算。 | behind
put off when it was looked into | 拓宽北街 | 途经古井，程序复杂，研究后暂缓实施。 | behind
none of that kind, of several kinds | 投资178亿元 | 完成投资174亿元，没有应开未开、应竣未竣和投资落后的项目。 | good
## 二季度目标 2024-06-30 桐江县2024年二季度重点任务落实表
a share of the very work that the stage wants finished | 完成桩基 | 桩基打了六成。 | behind
a share of another work | 完成桩基 | 桩基已完成，围墙砌了六成。 | good
a step before any building, where building was to be finished | 完成幕墙工程 | 幕墙设计6月18日才定稿。 | behind
so many storeys | 封顶 | 共15层，施工到9层。 | behind
seven of eight | 改造8所 | 改造7所，余下1所正在装修。 | good
the one count that is done | 完成9个小区 | 完成6个，3个小区业主没有签字。 | behind
a level below the one that is wanted | 污水收集率达到80% | 收集率62%。 | behind
a level nearly reached | 污水收集率达到80% | 收集率78%。 | good
## 目标任务 2024-06-30 桐江县2024年第二季度重点任务落实表
a neutral heading in a table of a quarter | 完成招标60个 | 完成招标38个。 | behind
## 阶段任务 2024-08-25 桐江县2024年三季度任务落实表
a stage that the title names, and that still runs | 上线事项90项 | 上线58项。 | good
## 年度任务 2024-03-31 桐江县2024年工作推进表
the rest of what is nearly there | 流转土地500亩 | 流转430亩，余下70亩农户不同意。 | good
the rest of what is not | 流转土地500亩 | 流转40亩，余下460亩农户不同意。 | behind
## 工作目标 2024-09-30 桐江县2024年三季度工作表
a contractor's schedule beyond the day | 10月底完工 | 余1.8公里，施工单位排期到12月中旬。 | behind
the very leave that the stage wanted | 完成道路可研批复 | 可研报告通过评审，待批。 | behind
that leave is there | 完成道路可研批复 | 可研已批复，初步设计待批。 | good
work that was to begin | 启动枢纽站建设 | 施工许可证正在办理。 | behind
work that has begun | 启动枢纽站建设 | 施工许可证已办理，9月12日开工。 | good
## 秋冬任务 2024-11-20 桐江县2024年秋冬生产进度表
a season has its own pace | 收购12万吨 | 收购8.2万吨。 | good
## 整改目标 2024-08-20 桐江县2024年整改台账
the target's own day over, and something left | 7月底前拆除 | 拆了三分之二，剩下一户。 | behind
the target's own day over, and done | 7月底前拆除 | 已全部拆除，其余场地正在平整。 | good
never again | 长期管控 | 安装在线监测，未再出现超标。 | good
## 年度计划 2024-10-10 水利建设月报（10月）
a table without a year, and a day that a person gave | 完成投资 | 投资计划完成率49%。 | behind
## 完成时限 2024-10-31 桐江县2024年1-10月督办事项表
not begun, of what is due in two years | 2026年12月 | 正在编制可研，尚未立项。 | good
not begun, of what is due at once | 2024年11月 | 尚未立项。 | behind
by the plan of next year | 2025年3月 | 铺轨贯通，联调未开始，按计划明年1月进行。 | good
far from the whole on the very day | 10月31日 | 装修完成80%，消防设施正在安装。 | behind
a step before any building on the very day | 10月31日 | 完成招标控制价审核，准备挂网。 | behind
something has to come first | 9月20日 | 设备已采购，待场地移交后安装。 | behind
lacking on the very day | 10月31日 | 还差90米没打通。 | behind
what will only come behind the day | 10月10日 | 水压不稳定，加压泵11月中旬才能到。 | behind
on the very day | 10月31日 | 正在安装护栏。 | good
`;

const cases = KINDS.split("\n## ").flatMap((block) => {
  const [head = "", ...lines] = block.replace(/^\n?## /, "").split("\n");
  const [heading = "", day = "", title = ""] = head.trim().split(" ");
  return lines
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [about = "", target = "", progress = "", expected = ""] = line.split("|").map((part) => part.trim());
      return { about, heading, day, title, target, progress, expected };
    });
});

const BEHIND: readonly string[] = ["lagging", "suspended", "terminated", "adjusted", "not-started"];

test.each(cases)("$about: $progress", ({ heading, day, title, target, progress, expected }) => {
  const read = readTable(textGrid(`| ${title} | < | < | < |\n| 序号 | 工作任务 | ${heading} | 进展情况 |\n| 1 | 事项一 | ${target} | ${progress} |`));
  const asOf = parsePlainDate(day);
  if (!read.ok || asOf === null) throw new Error("not read");
  const leaf = read.table.items[0]?.leaves[0];
  if (leaf === undefined) throw new Error("no leaf");
  const suggestion = suggestStatus(leaf, suggestionContext(read.table, { asOf, pace: paceOn(asOf, read.table.period ?? yearOf(asOf)) }));
  expect(BEHIND.includes(suggestion?.status ?? "") ? "behind" : "good").toBe(expected);
});
