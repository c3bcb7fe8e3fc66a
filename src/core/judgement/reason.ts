import { sentencesOf } from "../text/clauses";
import { isNothing } from "../text/nothing-written";
import type { Field } from "../terms/field";
import type { Leaf } from "../table/progress-table";

/** Why something lags, as the table itself says it. `text` is quoted letter for letter, in pieces joined with ；. */
export interface Reason {
  readonly text: string;
  /** `obstacles`: a column of its own; `progress`, `remarks`: taken out of the text. */
  readonly field: Extract<Field, "obstacles" | "progress" | "remarks">;
  /** A paragraph that is headed 存在问题 or 原因: half-open offsets into `Leaf.progress`, heading included; else null. */
  readonly block: { readonly start: number; readonly end: number } | null;
}

const BLOCK =
  /(?:^|\n)[ 　]*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)?(?:存在(?:的)?(?:主要)?(?:问题|困难)(?:及原因|和原因)?|(?:主要)?(?:问题|困难)(?:及|和)原因|(?:进展|进度)?滞后(?:的)?(?:主要)?原因|未(?:按进度)?完成(?:的)?原因|(?:主要)?原因(?:分析)?)[：:]/u;
const BLOCK_END = /\n[ 　]*(?:下一?步|下阶段|整改措施|工作措施|工作打算|工作计划)[^\n]{0,12}[：:]/u;

/** Names a cause. */
export const CAUSE =
  /(?<![原起])因(?!此|而[，,]|[地时村]制宜|[人事时村]施策|人而异|材施教|势利导|时而|[素子应果式])|由于|缘于|受[^，。；\n]{1,24}(?:影响|制约|限制|冲击)|导致|致使|鉴于|原因(?:是|为|在于)/u;
/** Names what stands in the way, without a word for a cause. */
export const OBSTACLE =
  /流标|废标|资格预审失败|(?:招标|采购|谈判|磋商)失败|重新(?:招标|开标|开展招标|采购|确定)|(?:被|遭)?(?:投诉|质疑)|停工|暂停|停滞|停产|放弃|缺乏|紧缺|不足|不到位|不匹配|不同意|未同意|等待|(?:需|尚)?待[^，。；\n]{1,40}(?:批复|审批|审查|审议|批准|同意|安排|通知|规划|拨付|到位|完成|确定|取得|后)|待审批|待批复/u;
/** Says what is not there, what went wrong, what is in the way. A target that was missed by so much is none of these. */
const TROUBLE = new RegExp(
  [
    "[尚暂仍还]未",
    "未(?:能|获|取得|得到|批|同意|到位|落实|达成|通过|收到|下达|移交|明确|确定|交地|具备|形成|签订|审批|启动|开工|动工)",
    "迟迟",
    "无法",
    "不能",
    "难以",
    "无人",
    "没有",
    "(?<![接招对看期款优善])待(?![遇业命人])",
    "有待",
    "等候",
    "重新(?:选址|设计|审查|申报|报批|公示)",
    "短缺",
    "缺少",
    "缺口",
    "困难(?!群众|家庭|人员|户|学生|职工|党员|老年|老人|儿童|残疾|企业)",
    "难度",
    "难题",
    "阻挠",
    "阻力",
    "(?:引发|产生|存在|发生|涉及)[^，。；\\n]{0,8}(?:矛盾|纠纷|诉讼)",
    "瓶颈",
    "问题[：:是为]",
    "存在[^，。；\\n]{0,8}问题",
    "不够",
    "不力",
    "不符",
    "不理想",
    "推迟",
    "延误",
    "延后",
    "延期",
    "滞后于",
    "滞留",
    "退回",
    "被拒",
    "否决",
    "取消",
    "变更",
    "调整(?:了)?(?:为|方案|规划|选址|政策)",
    "政策(?:调整|变化)",
    "影响[了到]?(?:工程|项目|工作|施工|整体)?进[度展]",
    "造成",
    "预计[^。；\\n]{0,16}才",
    "才[能可]",
    "方[能可]",
    "[还仍]需",
    "[仅只]完成",
    // a thing that the work needs, and that is not there
    "(?:管线|迁改|招投?标|征[地收拆]|拆迁|用地|土地|审[批图]|设计|图纸|批复|手续|资金|设备|材料|配件|前期|立项|许可|环评|规划|勘察|移交|协议|采购|供[货电水])[^，。；\\n]{0,6}(?:未|滞后|缓慢|不齐|短缺|受阻)",
    "失联",
    "联系不上",
    // in plain words: damage, disputes, prices, those who do not want to, supply
    "损毁",
    "冲毁",
    "水毁",
    "塌方",
    "(?<!解|处理)(?:边界|界址|权属|产权|补偿)[^，。；\\n]{0,4}争议",
    "[价格]过高",
    "未(?:批准|调处|拨付|谈[妥拢成]|搬|拆|签|供[货电])",
    "不愿",
    "不肯",
    "拒[不绝签]",
    "抵触",
    "停摆",
    "[退撤]场",
    "跟不上",
    "供不上",
    "卡在",
    "没[到过签谈批送]",
    "缺[人钱地料]",
    "(?:车辆|设备|机组|机械|仪器|系统|船舶|船只)[^，。；\\n]{0,3}(?:维修|检修|抢修|返修|故障|损坏)", // who does not want to, who left, who asks for more
    "(?:意愿|积极性|意向|热情|配合度|重视程度|意识)[^，。；\\n]{0,3}(?:低|不[强高]|弱|差)",
    "(?:意见|分歧|反响)[^，。；\\n]{0,2}(?:较?大|强烈)",
    "有异议|(?:收到|提出|存在)异议|上访|观望|僵局|扯皮|久拖[不未]决",
    "撤[走离回资]|离场|半路退出",
    "要求(?:提高|增加|调价|涨价|先付|赔偿)|嫌[^，。；\\n]{0,8}[低少远差]|才肯|为由|不给|不让",
    // too few, too late, broken off
    "(?:企业|人员|机构|机|设备|车辆?|报名|申报|报考|人数|货源|苗木|队伍|力量|工人)[^，。；\\n\\d]{0,4}(?:少|寥寥)(?=$|[，,])",
    "只给",
    "排队|积压",
    "断[货供电水]|中断|停供|缺货|等厂家",
    "(?:供货|到货|供应|交货|发货|排产|许可|审批|放款|拨付|交地|测量|核实|鉴定)[^，。；\\n]{0,4}(?:晚|慢|迟|拖|滞缓)",
    // how the ground is, what was changed
    "条件差|地质[^，。；\\n]{0,6}(?:复杂|差)|[漏渗]水|成活率低",
    "(?:线位|线路|规划|定位|政策|选址|模式)[^，。；\\n]{0,2}(?:变了|有变|改变)|线位调整",
    "[进过]不[去来了]|通不过",
    "疫情",
    "台风",
    "暴雨",
    "洪水",
    "雨季",
    "天气",
    "征地拆迁难",
  ].join("|"),
  "u",
);
const GOOD = /[未没](?:有)?(?:发现|出现|发生|收到任何)|杜绝|防止|避免|零事故|无(?:投诉|事故)/u;

/**
 * Why a leaf lags, as the table says it: the column for it; else the paragraph headed 存在问题 or 原因; else the
 * sentences that name a cause or an obstacle; else those that speak of trouble, then those that say what is not done or refused; the
 * progress before the remarks. Null
 * where nothing of the kind is said.
 */
export function reasonFor(leaf: Leaf): Reason | null {
  const obstacles = leaf.fields.obstacles?.text.trim() ?? "";
  if (!isNothing(obstacles)) return { text: obstacles, field: "obstacles", block: null };
  const block = problemBlock(leaf.progress);
  if (block) return block;
  const told = tellingSentences(leaf.progress);
  if (told.length > 0) return { text: told.join("；"), field: "progress", block: null };
  const remarks = leaf.tag?.at.field === "remarks" ? [] : tellingSentences(leaf.fields.remarks?.text ?? "");
  return remarks.length === 0 ? null : { text: remarks.join("；"), field: "remarks", block: null };
}

/** Whether a leaf says why it lags: whether `reasonFor` finds anything. */
export function hasReason(leaf: Leaf): boolean {
  if (!isNothing(leaf.fields.obstacles?.text.trim() ?? "") || problemBlock(leaf.progress) !== null) return true;
  return tells(leaf.progress) || (leaf.tag?.at.field !== "remarks" && tells(leaf.fields.remarks?.text ?? ""));
}

/** Whether a sentence names a cause, an obstacle or trouble by one of the words for it. */
const names = (sentence: string): boolean => CAUSE.test(sentence) || OBSTACLE.test(sentence) || TROUBLE.test(sentence);

/**
 * What stands in the way, by the way that it is put: a thing that is not done, refused, stopped or disputed by others, at the
 * end of a clause. That the result is not there (初稿未完成) is the state again. The pane reads reasons before the families
 * of judgement are there, so these are words of their own.
 */
const IN_THE_WAY = new RegExp(
  [
    "(?:未|没有?)(?!全部|全面|按期|按时|如期|完成|完工|竣工|建成|达到?|实现|开工|动工|启动|实施|开展|通车|投用|封顶|做完|建完|修完|铺完|上线|运行|发现|出现|发生)[\\u4e00-\\u9fff]{1,3}(?=$|[，,])",
    "停止[^，。；\\n]{0,8}(?:作业|浇筑|吊装|开挖|摊铺|掘进)",
    "(?:中止|终止|解除|停止)[^，。；\\n]{0,4}(?:合作|合同|协议|履约|供货|投资)",
    "退件|打回|被退",
    "涉诉(?!信访|案件)|打官司",
    "(?:权属|产权|界址|责任)(?:不清|不明)",
    "(?:^|[，,]|[需还仍正在])等[^，。；\\n]{1,10}(?:批复|批准|审批|批文|同意|答复|回复|通知|意见|结果|到货|移交)(?=$|[，,])",
    "不(?:同意|受理|过关|退|搬|签)(?=$|[，,])",
    "[开谈拿批进接办签关交租卖做实上]不(?:了|下来|拢|出去|到|通)",
    "破产|断裂|跑路|缺失|拒收|不予|惜贷|卡[住壳]|僵持|叫停|塌了|相左|被要求|才[搬拆签交]|拿不出|不来投资",
  ].join("|"),
  "u",
);
const isInTheWay = (sentence: string): boolean => !isOnlyPaused(sentence) && IN_THE_WAY.test(sentence.replace(/\s+$/u, ""));

/** Whether some sentence tells why; the number before it is no part of what is looked for. */
function tells(text: string): boolean {
  const sentences = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !GOOD.test(sentence));
  return sentences.some(names) || sentences.some(isInTheWay);
}

/** That it stands still, and nothing else: no reason for it. */
const ONLY_PAUSED =
  /^(?:目前|现|当前|已)*(?:本|该|此)?(?:项目|工程|工作|事项|任务)?(?:目前|现|已|已经|处于|全面|暂时)*(?:暂停|停工|停止|停滞|暂缓|中止)(?:状态|中|实施|推进|建设|施工)?$/u;

/** Whether a sentence says that work stands still, and nothing else. */
export const isOnlyPaused = (sentence: string): boolean => ONLY_PAUSED.test(sentence.replace(/[\s。；;]/gu, ""));

/** The sentences that name a cause or an obstacle, else those that speak of trouble; each once. */
function tellingSentences(text: string): readonly string[] {
  const all = bareSentences(text).filter((sentence) => !GOOD.test(sentence));
  const saying = all.filter((sentence) => !ONLY_PAUSED.test(sentence));
  // where nothing else is said, that stands there
  const sentences = saying.some((sentence) => names(sentence) || isInTheWay(sentence)) ? saying : all;
  const named = sentences.filter((sentence) => CAUSE.test(sentence) || OBSTACLE.test(sentence));
  if (named.length > 0) return [...new Set(named)];
  const troubled = sentences.filter((sentence) => TROUBLE.test(sentence));
  return [...new Set(troubled.length > 0 ? troubled : sentences.filter(isInTheWay))];
}

function problemBlock(progress: string): Reason | null {
  const head = BLOCK.exec(progress);
  if (!head) return null;
  const start = progress[head.index] === "\n" ? head.index + 1 : head.index;
  const from = head.index + head[0].length;
  const stop = BLOCK_END.exec(progress.slice(from));
  const end = stop ? from + stop.index : progress.length;
  const text = progress.slice(from, end).trim();
  return isNothing(text) ? null : { text, field: "progress", block: { start, end } };
}

/** Sentences, each without its number and its stop. A line is a sentence's longest extent. */
function bareSentences(text: string): readonly string[] {
  return sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => sentence.replace(/^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）]|[\d一二三四五六七八九十]{1,3}[、.．](?!\d))?[\s　]*/u, "").trim())
    .filter((sentence) => sentence !== "");
}
