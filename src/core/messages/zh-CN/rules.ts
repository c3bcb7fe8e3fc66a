import type { GridDamage } from "../../grid/grid";
import type { RuleMessages } from "../rules";
import { figureRules } from "./figure-rules";
import { statusRules } from "./status-rules";
import { named } from "./rule-words";
import { isFillField } from "../../terms/filled-in-by";
import { REQUIRED_ADVICE } from "./required-advice";
import { words } from "./words";

const quotes = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join("");
const also = (text: string, words_: string): string => (text === "" ? "" : words_);

const SEPARATORS: { readonly [mark: string]: string } = {
  "\n": "换行",
  " ": "空格",
  "、": "顿号",
  "，": "逗号",
  ",": "半角逗号",
  "；": "分号",
  ";": "半角分号",
  "/": "斜杠",
};
const separator = (mark: string): string => SEPARATORS[mark] ?? `“${mark}”`;

/** What reading a damaged file went past. */
const DAMAGE: { readonly [kind in GridDamage["kind"]]: (count: number) => string } = {
  "lost-text": (count) => `${count}个单元格的文字在文件中缺失，已按空白读取`,
  "no-result": (count) => `${count}个单元格的公式没有计算结果，已按空白读取`,
  "lost-formats": (count) => `单元格格式在文件中损坏，${count}个数字的格式无从得知，日期、百分比可能按数字读取`,
  "repeated-row": (count) => `${count}行在文件中分成几段，已合并读取`,
  "repeated-cell": (count) => `${count}个单元格在文件中重复，以后一个为准`,
};

export const rules: RuleMessages = {
  ...figureRules,
  ...statusRules,
  "rule/crashed": {
    title: "规则未能运行",
    text: ({ rule, message }) => `规则“${rule}”未能运行（${message}），其余规则不受影响`,
    why: "该项内容未经校验",
    action: "请将本条复制给技术人员",
  },
  "table/damaged-file": {
    title: "文件有缺损",
    text: ({ kind, count }) => DAMAGE[kind](count),
    why: "缺失或重复的内容在表面上看不出来",
    action: "与原表核对；用 Excel 或 WPS 打开后另存，再读一次",
  },
  "table/missing-column": {
    title: "缺少必填列",
    text: ({ fields, row, headings }) =>
      `未找到${fields.map((field) => `“${words.fields[field]}”`).join("、")}列。表头在第${row}行，已识别：${headings.join("、")}`,
    why: "缺此列无法按单位统计和落实责任",
    action: "补充该列；已有该列的核对列名",
    inProgram: "列名特殊的，可在“概览”中指定",
  },
  "table/duplicate-column": {
    title: "栏目重复",
    text: ({ heading, other, field, more }) =>
      `“${heading}”与“${other}”均识别为“${words.fields[field]}”，按“${other}”读取${more === 0 ? "" : `；另有${more}列同样重复，疑为同一组栏目多次出现`}`,
    why: "读错列会使统计失准",
    action: "确认以哪一列为准，并统一列名",
    inProgram: "可在“概览”中指定",
  },
  "table/unknown-column": {
    title: "栏目未识别",
    text: ({ headings }) => `未识别的列：${headings.join("、")}`,
    why: "这些列不参与校验和统计",
    action: "核对列名；确为其他内容的无须改动",
    inProgram: "需要时可在“概览”中指定",
  },
  "table/blank-row": {
    title: "表中有空行",
    text: ({ count }) => `表中有${count}个空行`,
    why: "空行会截断筛选和排序",
    action: "确认无用后删除",
  },
  "table/shifted-row": {
    title: "整行错位",
    text: ({ row, text }) => `第${row}行内容疑整体错开一列（“${text}”），已按内容读取`,
    why: "按列筛选、统计时会读错栏目",
    action: "核对后移回原列",
  },
  "table/second-table": {
    title: "另有一张表",
    text: ({ row, text }) => `第${row}行起另有一张表（“${text}”），未读取`,
    why: "该表内容未计入统计",
    action: "需要统计的，移到单独的工作表",
  },
  "table/hidden-rows": {
    title: "有隐藏的行或列",
    text: ({ items, rows, columns }) =>
      [also(items.length === 0 ? "" : "有", `隐藏${rows}行，涉及${named(items)}`), also(columns.length === 0 ? "" : "有", `隐藏列：${columns.join("、")}`)]
        .filter((part) => part !== "")
        .join("；") + "，均已读取并计入统计",
    why: "看到的项数会与统计不一致",
    action: "核实是否应当计入",
  },
  "table/count-mismatch": {
    title: "项数与标明不符",
    text: ({ claimed, actual, missing }) =>
      `标题标明共${claimed}项，实有${actual}项，${actual < claimed ? `少${claimed - actual}项` : `多${actual - claimed}项`}${missing.length === 0 ? "" : `：${missing.join("，")}`}`,
    why: "总数不符，占比随之失准",
    action: "对照任务分解表补录，或更正标题",
  },
  "table/lost-item": {
    title: "疑有事项丢失",
    text: ({ cell, text, before, after, gap, serial, sectionClaimed, sectionActual, titleClaimed, titleActual }) =>
      gap
        ? `${before}后为${after}；${cell}“${text}”与${before}不符，疑为${serial === "" ? "所缺事项" : /^\d/.test(serial) ? `第${serial}项` : serial}的内容${sectionClaimed === 0 ? "" : `；板块标明${sectionClaimed}项，实有${sectionActual}项`}${titleClaimed === 0 ? "" : `；标题标明${titleClaimed}项，实有${titleActual}项`}`
        : `${cell}“${text}”未归入任何事项，在${before}之后${after === "" ? "" : `、${after}之前`}`,
    why: "进展会记到别的单位名下",
    action: "查原稿，补录所缺事项并移回该段；属于前后事项的，移回该项",
  },
  "section/count-mismatch": {
    title: "板块项数不符",
    text: ({ section, claimed, actual, missing, titleClaimed, titleActual }) =>
      `“${section}”标明${claimed}项，实有${actual}项${missing === "" ? "" : `，缺第${missing}项`}${titleClaimed === 0 ? "" : `；标题标明${titleClaimed}项，实有${titleActual}项`}`,
    why: "涉及该板块的事项数和占比",
    action: "对照任务分解表补录，或更正板块标题",
  },
  "section/numbering": {
    title: "板块序号不连续",
    text: ({ section, before, expected, doubled }) => `“${section}”排在“${before}”之后，${doubled ? "序号重复或倒置" : `缺“${expected}”`}`,
    why: "按板块引用、汇总时会错位",
    action: "核对是否漏了板块；确系笔误的改序号",
  },
  "serial/missing": {
    title: "缺序号",
    text: ({ count, expected, told }) =>
      `${count}项无序号${expected === "" ? "，前后序号对不上，无法推定" : told === count ? `，按顺序应为${expected}` : `，其中${told}项按顺序应为${expected}，其余无法推定`}`,
    why: "通报、批示均按序号引用",
    action: "核对后按顺序补齐",
  },
  "serial/duplicate": {
    title: "序号重复",
    text: ({ serial, run, first, second }) => `${run === "" ? `序号${serial}` : `${run}—${serial}`}出现两次：“${first}”和“${second}”`,
    why: "按序号引用时分不清是哪一项",
    action: "对照任务分解表更正其中一项",
  },
  "serial/gap": {
    title: "序号不连续",
    text: ({ before, after, missing, count }) =>
      `${before === "" ? `首项为${after}` : `${before}后为${after}`}，缺${/—\d/.test(missing) && !/^\d/.test(missing) ? missing : `第${missing}项`}${count > 1 ? `，共${count}项` : ""}`,
    why: "多为漏报或删减，并非笔误",
    action: "查明缺项；后面的序号不要顺改",
  },
  "serial/not-a-number": {
    title: "序号写法不一致",
    text: ({ written, number, count }) =>
      number === null
        ? `序号写作“${written}”，与其他序号不一致`
        : `序号“${written}”${count > 1 ? `等${count}处` : ""}与其他序号写法不一致，应为${number}${count > 1 ? "等" : ""}`,
    why: "排序、查找时会漏掉",
    action: "按本表写法修正",
  },
  "cell/required": {
    title: "必填内容为空",
    text: ({ items, heading }) => `${named(items)}“${heading}”未填写`,
    why: "缺项无法汇总",
    action: "按栏目补填或补报",
    advise: ({ field }) => REQUIRED_ADVICE[field] ?? (isFillField(field) ? "请责任单位补报" : "对照任务分解表补填"),
  },
  "cell/formula-error": {
    title: "公式出错",
    text: ({ error, heading, count }) => `“${heading}”列有${count}处显示为${error}`,
    why: "出错的单元格无法统计",
    action: "检查公式引用，或改填数值",
  },
  "lagging/no-next-step": {
    title: "未列下一步计划",
    text: ({ items, status, heading }) => `${named(items)}${status === "" ? "" : `标注“${status}”，`}${heading}为空`,
    why: "滞后事项须有追赶措施和时限",
    action: "请牵头单位补报措施和完成时限",
  },
  "lagging/next-step-repeats-target": {
    title: "下一步计划与目标雷同",
    text: ({ item, heading, target, text }) => `${item}${heading}与${target}相同（“${text}”）`,
    why: "未见追赶措施",
    action: "写明具体措施、时限",
  },
  "lagging/no-reason": {
    title: "未说明滞后原因",
    text: ({ item, status }) => `${item}标注“${status}”，未说明原因`,
    why: "领导据此研究解决办法",
    action: "请牵头单位补充原因和差距",
  },
  "units/format": {
    title: "责任单位写法不统一",
    text: ({ count, usual, others, broken }) =>
      `${count}处责任单位写法不统一：${[also(others.join(""), `多数以${separator(usual)}分隔，另有${others.map(separator).join("、")}`), also(broken.join(""), `名称被断行：${quotes(broken.slice(0, 3))}${broken.length > 3 ? "等" : ""}`)].filter((part) => part !== "").join("；")}`,
    why: "按单位筛选时会漏掉",
    action: "按多数写法统一",
  },
  "units/doubtful-join": {
    title: "换行处是否为两个单位不明确",
    text: ({ lines, joined }) => (joined ? `“${lines}”按一个单位读取` : `“${lines}”按两个单位读取`),
    why: "单位断错会影响归口统计",
    action: "单位之间用顿号分开，同一单位不要换行",
  },
  "units/similar-names": {
    title: "单位名称不统一",
    text: ({ rare, items, usual, usualCount }) => `“${rare}”（${named(items, 3)}）与“${usual}”（${usualCount}处）疑为同一单位`,
    why: "同一单位会被拆成两家统计",
    action: "核对后统一名称；确为两家的保留",
    inProgram: "确为两家的，可标记“已核实”",
  },
  "units/persons-mismatch": {
    title: "责任单位与责任人不对应",
    text: ({ item, units, persons, without, written }) =>
      persons === 0
        ? `${item}“${without}”${written === "" ? "未列责任人" : `的责任人写作“${written}”，不是姓名`}`
        : `${item}列责任单位${units}个、责任人${persons}名${without === "" ? "" : `，“${without}”疑缺责任人`}`,
    why: "责任人落实不到单位",
    action: "补充或更正责任人",
  },
  "units/lead-mismatch": {
    title: "牵头单位排位不一致",
    text: ({ item, lead, first, listed }) => `${item}写明牵头单位为${lead}，责任单位栏首位为${first}${listed ? "" : `，且未列${lead}`}`,
    why: "统计按牵头单位归口",
    action: "以任务分解表为准更正",
  },
  "list/numbering": {
    title: "分点序号缺漏",
    text: ({ item, heading, fault, found, before, expected, text }) =>
      fault === "first"
        ? `${item}“${heading}”第一点缺序号（“${text}”），直接从“${found}”开始`
        : fault === "begins"
          ? `${item}“${heading}”直接从“${found}”开始，缺“${expected}”`
          : `${item}“${heading}”“${before}”后为“${found}”，缺“${expected}”${text === "" ? "" : `（疑为“${text}”）`}`,
    why: "逐点核对时易漏",
    action: "补齐序号，或补报所缺的点",
  },
  "list/unanswered-target": {
    title: "目标未逐点回应",
    text: ({ item, target, progress, points }) => `${item}${target}中的${quotes(points)}，${progress}未提及`,
    why: "漏报即视为未开展",
    action: "补报该点进展",
  },
  "progress/repeats-target": {
    title: "进展情况与目标雷同",
    text: ({ item, target, points, text }) => `${item}${points.length === 0 ? "" : `第${points.join("、")}点`}与${target}文字相同（“${text}”），未写实际进展`,
    why: "无法判断是否完成",
    action: "写明已做什么、做到什么程度",
  },
  "progress/repeats-last-period": {
    title: "进展情况与上期雷同",
    text: ({ item, sameness, last, text }) =>
      `${item}进展情况与上期${last === null ? "" : `（${last}）`}${sameness === "same" ? "文字相同" : "相比仅改动时间、数字"}（“${text}”）`,
    why: "看不出本期做了什么",
    action: "请按本期实际更新进展情况",
  },
  "progress/repeats-other-item": {
    title: "进展情况与其他事项雷同",
    text: ({ item, other, heading, text }) => `${item}${heading}与${other}文字相同（“${text}”）`,
    why: "看不出本事项做了什么，也可能填错了行",
    action: "核实后按本事项实际填写",
  },
  "progress/unanswered-plan": {
    title: "上期计划未见回应",
    text: ({ item, last, points }) =>
      `${item}上期${last === null ? "" : `（${last}）`}下一步计划中的${points.map((point) => `“${point}”`).join("、")}，本期进展情况未提及`,
    why: "上期说要做的，看不出做了没有",
    action: "请补充上期计划的落实情况",
  },
  "task/duplicate": {
    title: "事项重复",
    text: ({ item, earlier, task, whole, otherTarget }) => `${item}与${earlier}同为“${task}”${whole ? "，内容相同" : otherTarget ? "，目标不同" : ""}，疑重复`,
    why: "同一事项会重复计数",
    action: "核实后合并，或写明区别",
  },
  "text/whitespace": {
    title: "多余的空格",
    text: ({ kind, count }) => (kind === "blanks" ? `${count}处有多余的空格或不可见字符` : `${count}处以空格代替换行`),
    why: "影响查找、筛选和打印",
    action: "可一并修正",
  },
  "text/punctuation": {
    title: "标点不规范",
    text: ({ count, example }) => `${count}处夹用半角标点或标点重复，如“${example}”`,
    why: "影响印发",
    action: "可一并修正",
  },
  "text/doubled-word": {
    title: "词语重复",
    text: ({ written, context }) => `“${context}”中“${written}”疑重复`,
    why: "影响印发",
    action: "核对后删去一个",
  },
};
