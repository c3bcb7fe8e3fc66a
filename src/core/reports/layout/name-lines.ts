import { textEms } from "./measure";

/** Words that names of public bodies are made of: none is torn over two lines. */
const WORDS = [
  "发展",
  "改革",
  "农业",
  "农村",
  "人力",
  "资源",
  "社会",
  "保障",
  "工业",
  "信息",
  "经济",
  "交通",
  "运输",
  "城乡",
  "城市",
  "建设",
  "规划",
  "市场",
  "监督",
  "监管",
  "管理",
  "应急",
  "生态",
  "环境",
  "保护",
  "卫生",
  "健康",
  "计生",
  "文化",
  "旅游",
  "体育",
  "广电",
  "教育",
  "科技",
  "科学",
  "技术",
  "商务",
  "民政",
  "司法",
  "财政",
  "自然",
  "国土",
  "水务",
  "水利",
  "公安",
  "分局",
  "中心",
  "服务",
  "指导",
  "执法",
  "综合",
  "行政",
  "事务",
  "工作",
  "办公",
  "委员",
  "成员",
  "单位",
  "公司",
  "集团",
  "有限",
  "责任",
  "开发",
  "产业",
  "园区",
  "平台",
  "街道",
  "社区",
  "政府",
  "领导",
  "小组",
  "土地",
  "房屋",
  "征收",
  "食品",
  "药品",
  "质量",
  "安全",
  "生产",
  "统计",
  "审计",
  "宣传",
  "组织",
  "统战",
  "政法",
  "公共",
  "交易",
  "金融",
  "税务",
  "气象",
  "消防",
  "救援",
  "大队",
  "支队",
  "投资",
  "促进",
  "供电",
  "供水",
  "燃气",
  "通信",
  "邮政",
  "医院",
  "学校",
  "林业",
  "园林",
  "海洋",
  "渔业",
  "畜牧",
  "兽医",
  "退役",
  "军人",
  "残疾",
  "联合",
  "机关",
  "口岸",
  "住房",
  "公积金",
  "中医",
  "疾病",
  "预防",
  "控制",
];
/** A mark that closes; and a character that is alone before the end or before what follows its name: 局 never begins a line. */
const NEVER_FIRST = /^(?:[、，）)》”\-—]|.(?:$|[、；（(]))/u;
const NEVER_LAST = /[（(《“]$/u;

/**
 * The names of a cell with the line breaks that keep each whole: as many on a line as go on it, and one that is longer
 * than a line broken between two of its words. A text that goes on one line stays as it is.
 *
 * @param ems the width of the cell
 */
export function nameLines(text: string, ems: number): string {
  if (text.split("\n").every((line) => textEms(line) <= ems) || isProse(text)) return text;
  return text
    .split("\n")
    .flatMap((line) => linesOf(line, ems))
    .join("\n");
}

/** Longer than this, or with a comma, and it is no name. */
const MOST_CHARACTERS = 16;
const isProse = (text: string): boolean => /[，,。]/u.test(text) || text.split(/[、；\n]/u).some((name) => name.length > MOST_CHARACTERS);

function linesOf(line: string, ems: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of line.split(/(?<=[、；])/u)) {
    const last = lines.at(-1);
    if (last !== undefined && textEms(last + piece) <= ems) lines[lines.length - 1] = last + piece;
    else lines.push(...brokenName(piece, ems));
  }
  return lines;
}

/** A name in as few lines as it needs, about equally long, broken between words. */
function brokenName(name: string, ems: number): readonly string[] {
  if (textEms(name) <= ems || name.length < 2) return [name];
  const places = Array.from({ length: name.length - 1 }, (_, at) => at + 1).filter((at) => isBetweenWords(name, at));
  const outside = places.filter((at) => !/[（(][^）)]*$/u.test(name.slice(0, at)));
  const fitting = [outside, places].map((some) => some.filter((at) => textEms(name.slice(0, at)) <= ems)).find((some) => some.length > 0) ?? [];
  const wished = name.length / Math.ceil(textEms(name) / ems);
  const best = fitting.length === 0 ? undefined : fitting.reduce((a, b) => (Math.abs(b - wished) < Math.abs(a - wished) ? b : a));
  if (best === undefined) return [name];
  return [name.slice(0, best), ...brokenName(name.slice(best), ems)];
}

function isBetweenWords(name: string, at: number): boolean {
  if (NEVER_FIRST.test(name.slice(at)) || NEVER_LAST.test(name.slice(0, at))) return false;
  return !WORDS.some((word) => Array.from({ length: word.length - 1 }, (_, i) => at - 1 - i).some((start) => start >= 0 && name.startsWith(word, start)));
}
