import { phrases } from "./phrase";

/** What of a text speaks of a lag, from what would be a status by itself. */
const lags = (text: string): string[] =>
  phrases(text)
    .filter(({ cue, weight }) => !["done", "ahead", "under-way", "long-term", "not-assessed", "waiting", "hindered"].includes(cue) && weight >= 0.43)
    .map(({ cue }) => cue);

test.each([
  // cannot + … + verb of result
  "难以在约定的节点前完成。",
  "村里意见不一，短期内无法全面启动。",
  "县里财力有限，无力承担后续建设。",
  "按现有政策立不了项。",
  "手续批不下来。",
  "征收补偿谈不拢。",
  "钢材买不到。",
  // what is lacking
  "目前没有资金来源。",
  "缺少用地指标。",
  "该项目失去融资条件。",
  // slow and low
  "二标段施工偏慢。",
  "乡镇投资做得慢。",
  "支付进度明显低于序时。",
  "执行率严重偏低。",
  // a gap that is left
  "与年初定下的数还有不小差距。",
  "形势不容乐观。",
  // delayed, extended
  "交房被推迟，现推到明年6月。",
  "工期再次被拖。",
  // standing still, to be resumed
  "路基做完以后停了三个月。",
  "南段只好停下来。",
  "经区里研究暂缓建设。",
  "争取9月底前恢复施工。",
  "开发商着手组织复工。",
  // to begin anew
  "原投资方退出，正另行招商。",
  "因地质原因正重新选址。",
  // what did not happen
  "管网没有铺。",
  "水塔至今没有动工。",
  "主体没有建起来。",
  "房屋还没拆。",
  "用地没谈下来。",
  "暂时没有实施。",
  // an early step
  "这项工作刚刚起步。",
  // only when something else has come
  "等上级补助下达再实施。",
  "待专项债到位后再启动建设。",
  // refused
  "申请未获同意，市里不予立项。",
])("%s says that it lags", (text) => {
  expect(lags(text)).not.toEqual([]);
});

test.each([
  "办理不动产登记120件。",
  "全年没有发现一例新增。",
  "没有出现逾期现象。",
  "解决群众办事难、进展慢问题。",
  "工程进度不慢。",
  "支出进度不低于序时要求。",
  "组织节后企业复工复产。",
  "因台风停工两天，现已复工。",
  "整治施工缓慢的楼盘3个。",
  "严防项目拖延。",
  "避免工期延误。",
  "离不了群众支持，大家主动配合。",
  "已重新选址并开工。",
  "差距逐步缩小，已基本持平。",
  "下一步，等设计完成再启动招标。",
  "帮助没有资金来源的困难户120户。",
])("%s says nothing of the kind", (text) => {
  expect(lags(text)).toEqual([]);
});
