/**
 * How the parts of a total are named, as far as the names tell that nothing is left over. A rule of judgement is a set
 * here, with its reason.
 */

/** Sets of words of which each part bears one: what is counted is one of them. */
const CLASSES: readonly (readonly string[])[] = [
  ["红", "橙", "黄", "蓝", "绿", "白", "黑"],
  ["特别重大", "特大", "重大", "较大", "一般"],
  ["国家级", "省级", "市级", "县级", "区级", "镇级", "村级", "自治区级"],
  ["一级", "二级", "三级", "四级", "五级"],
  ["一类", "二类", "三类", "四类"],
  ["甲类", "乙类", "丙类"],
  ["A级", "B级", "C级", "D级"],
  ["A类", "B类", "C类", "D类"],
  ["优秀", "良好", "合格", "不合格", "基本合格", "中等"],
  // the ways in which a case ends, or is taken up
  ["调解", "仲裁", "立案", "监察", "起诉", "移送", "诉讼", "裁决", "判决", "撤诉", "和解"],
  ["办结", "在办", "办理中", "正在办理", "受理", "驳回", "退回", "审批中", "通过", "不予"],
  ["春季", "夏季", "秋季", "冬季"],
  ["一季度", "二季度", "三季度", "四季度"],
  ["上半年", "下半年"],
];

/** Pairs of words that leave no third: one part bears the first, another the second. */
const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ["已", "未"],
  ["已", "尚未"],
  ["完成", "未完成"],
  ["完成", "剩余"],
  ["合格", "不合格"],
  ["男", "女"],
  ["城镇", "农村"],
  ["城市", "农村"],
  ["城区", "农村"],
  ["职工", "居民"],
  ["国内", "国外"],
  ["国内", "海外"],
  ["境内", "境外"],
  ["省内", "省外"],
  ["国有", "民营"],
  ["公办", "民办"],
  ["新建", "改建"],
  ["新建", "续建"],
  ["线上", "线下"],
  ["香港", "澳门"],
  ["内资", "外资"],
  ["中央", "地方"],
  ["中央", "省"],
  ["有", "无"],
  ["主办", "会办"],
  ["主办", "协办"],
  ["承办", "会办"],
  ["建议", "提案"],
  ["即办", "交办"],
];

/** 港澳 are two; with 台 they are three. */
const NAMED_BY_WHOLE: readonly (readonly [whole: RegExp, parts: readonly string[]])[] = [
  [/港澳(?!台)/u, ["香港", "澳门"]],
  [/港澳台/u, ["香港", "澳门", "台湾"]],
];

const PLACE = /(?:[市县区镇乡村旗州]|街道|街|社区|开发区|高新区|园区|市本级|区本级|县本级|片区|办事处)(?:[一二三四五六七八九十\d]*)$/u;

/** In what way the parts are the whole. */
export type Closure = "classes" | "complement" | "whole" | "rest" | "places" | "kinds" | null;

/** Names of parts as the text gives them, with what stands before each number; the words of their whole. */
export function closureOf(names: readonly string[], whole: string): Closure {
  for (const [pattern, parts] of NAMED_BY_WHOLE) {
    if (parts.length > 0 && names.length === parts.length && pattern.test(whole) && parts.every((part) => names.some((name) => name.includes(part))))
      return "whole";
  }
  const inOneClass = CLASSES.some((words) => {
    const borne = names.map((name) => words.find((word) => name.includes(word)));
    return borne.every((word) => word !== undefined) && new Set(borne).size === names.length;
  });
  if (inOneClass && names.length >= 2) return "classes";
  const [first = "", second = ""] = names;
  if (names.length === 2 && COMPLEMENTS.some(([one, other]) => bears(first, second, one, other) || bears(second, first, one, other))) return "complement";
  // 其他 takes in whatever the other parts leave
  if (names.length >= 3 && names.filter((name) => /^其[他它余]/u.test(name)).length === 1) return "rest";
  if (names.length >= 3 && areOfPlaces(names)) return "places";
  return names.length >= 3 && areOfOneKind(names) ? "kinds" : null;
}

/** 已办结 and 未办结 name the same thing, else anything could be the third. */
function bears(a: string, b: string, one: string, other: string): boolean {
  if (!a.includes(one) || !b.includes(other) || a.includes(other)) return false;
  return one !== "已" || sharesWord(a.slice(a.indexOf(one) + one.length), b.slice(b.indexOf(other) + other.length));
}

const sharesWord = (a: string, b: string): boolean =>
  a.length >= 1 && b.length >= 1 && [...a].some((character) => /[\u4e00-\u9fff]/u.test(character) && b.includes(character));

/** Most bear the word of a place, and the others are as short as names without it: 台山市1个，开平4个. */
function areOfPlaces(names: readonly string[]): boolean {
  const places = names.filter((name) => isPlaceName(name)).length;
  return places >= names.length - 1 || (places * 2 >= names.length && names.every((name) => isPlaceName(name) || /^[\u4e00-\u9fff]{2,3}$/u.test(name)));
}

const isPlaceName = (name: string): boolean => PLACE.test(name.replace(/(?:已)?(?:纳入统计|完成|建成|新增|开展|落实|投入|查处|整治|有)+$/u, ""));

/** Names that end alike, or begin alike, name kinds of one thing: …类, …审计, …事项办理. */
function areOfOneKind(names: readonly string[]): boolean {
  if (names.some((name) => name.length < 2)) return false;
  const ends = new Set(names.map((name) => name.slice(-2)));
  const lasts = new Set(names.map((name) => name.slice(-1)));
  return ends.size === 1 || (lasts.size === 1 && /[类级型式种档期批段]/u.test([...lasts][0] ?? ""));
}
