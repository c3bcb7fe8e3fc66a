/**
 * How offices shorten the names of bodies in writing: the long form, and the short ones that stand for it. Only forms
 * that are official or in general use, without 和; two names are one unit by this table and never by likeness.
 */
const SHORT_FORMS: readonly (readonly [long: string, ...short: string[]])[] = [
  ["市场监督管理", "市场监管", "市监"],
  ["人力资源社会保障", "人社"],
  ["住房城乡建设", "住建"],
  ["农业农村工作", "农业农村"],
  ["发展改革", "发改"],
  ["工业信息化", "工信"],
  ["经济信息化", "经信"],
  ["科技工业信息化", "科工信"],
  ["科学技术", "科技"],
  ["教育体育", "教体"],
  ["文化广电旅游体育", "文广旅体"],
  ["文化广电旅游", "文广旅"],
  ["文化旅游", "文旅"],
  ["卫生计划生育", "卫生计生", "卫计"],
  ["卫生健康", "卫健"],
  ["退役军人事务", "退役军人"],
  ["应急管理", "应急"],
  ["交通运输", "交通"],
  ["自然资源规划", "自规", "资规"],
  ["城市管理综合执法", "城管执法", "城市管理", "城管"],
  ["医疗保障", "医保"],
  ["行政审批服务", "行政审批"],
  ["政务服务数据管理", "政数"],
  ["国有资产监督管理", "国资监管", "国资"],
  ["食品药品监督管理", "食品药品监管", "食药监"],
  ["安全生产监督管理", "安全监管", "安监"],
  ["人民政府办公室", "政府办公室", "政府办", "府办"],
  ["党政综合办公室", "党政办公室", "党政办"],
  ["综合行政执法", "综合执法"],
  ["机关事务管理", "机关事务"],
  ["新闻出版广电", "新广"],
];

/** Every form with the one that stands for all of its line; the longest first, so that none is cut by a shorter one. */
const FORMS = SHORT_FORMS.flatMap(([long, ...short]) => [long, ...short].map((form) => [form, long] as const)).sort((a, b) => b[0].length - a[0].length);

/** A body's name, 和 taken out of it, with its short form written out: 人社局 and 人力资源社会保障局 give the same. */
export function withLongForm(name: string): string {
  for (const [form, long] of FORMS) {
    const at = name.indexOf(form);
    // 交通 of 交通银行, 应急 of 应急中心 are other words: the form stands right before what bodies end in
    if (at >= 0 && /^(?:委员会|分?局|委|办公室|办|厅|所|站|大队|中队|队|执法局|服务局|执法队)?$/u.test(name.slice(at + form.length)))
      return name.slice(0, at) + long + name.slice(at + form.length);
  }
  return name;
}
