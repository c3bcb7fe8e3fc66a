import { hasBlank } from "./cell-text";
import { characterKinds } from "./character-kinds";
import { beginsInside, breaksOff } from "./unit-names";

/** What posts end with: 县委常委, 副镇长, 政协副主席. */
const POST_WORDS =
  "书记|常委|主任|主席|委员|专员|助理|调研员|巡视员|负责人|领导|经理|总监|总工|工程师|科员|干事|组员|会计|同志|(?:[市县区州盟旗镇乡街村局厅科股处所站队院校园厂馆库矿部司场会班组室行]|秘书|检察|董事|理事|监事)长";
const POST = new RegExp(`(?:${POST_WORDS})$`, "u");
/** A post that nobody's name is part of: 负责人, 分管负责同志, 副局长, 党委书记; not 李主任. */
const BARE_POST = new RegExp(`^(?:主要|分管|有关|相关|负责|党[委组]|支部|常务|副)*(?:${POST_WORDS})$`, "u");
/** What a post on the next line belongs to: 成员单位⏎负责人, 水利局⏎副局长. */
const POST_HEAD = /(?:单位|部门|小组|[局办所室委会镇乡府村区市县])$/u;

const SEPARATES = 1;
const BREAKS = 2;
/** What a character does to a cell of persons. */
const role = characterKinds(["、，,；;/／。", SEPARATES], ["\n", BREAKS]);

/** The persons in a cell, in order, as written (陈  霞 keeps its blanks); 成员单位⏎负责人 is one. [] for "", "/" and "—". */
export function personNames(text: string): readonly string[] {
  if (/^[\s/／\\—\-－–无]*$/u.test(text)) return [];
  const names: string[] = [];
  /** The name before, which a line may go on with; "" behind a separator. */
  let before = "";
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const does = at === text.length ? SEPARATES : role[text.charCodeAt(at)];
    if (does !== SEPARATES && does !== BREAKS) continue;
    for (const piece of byBlanks(text.slice(start, at))) {
      if (before !== "" && ((BARE_POST.test(piece) && POST_HEAD.test(before)) || beginsInside(piece) || breaksOff(before)))
        names.push((names.pop() ?? "") + piece);
      else if (names.length > 0 && postGoesOn(names.at(-1) ?? "", text[start - 1], piece))
        names.push(`${names.pop() ?? ""}${text[start - 1] === "、" ? "、" : " "}${piece}`);
      else names.push(piece);
      before = names.at(-1) ?? "";
    }
    if (does === SEPARATES) before = "";
    start = at + 1;
  }
  return names;
}

/** 陈  霞 is one name, 陈小霞  王立 are two, 副县长 陈霞 is one with a post. */
function byBlanks(line: string): readonly string[] {
  const name = line.trim();
  if (name === "") return [];
  if (!hasBlank(name)) return [name];
  const pieces = name.split(/\s+/u);
  return pieces.length > 1 && pieces.every((piece) => piece.length >= 2) ? withPosts(pieces) : [name];
}

/** Whether a piece says a post and names nobody. */
const isPost = (piece: string): boolean => POST.test(piece);

/** A post alone that what comes next belongs to: 县委常委、副县长 陈霞 has two posts, 副县长⏎陈霞 one. */
const postGoesOn = (post: string, between: string | undefined, piece: string): boolean =>
  isPost(post) && ((between === "\n" && isPersonName(piece)) || (between === "、" && hasBlank(piece) && isPost(piece.slice(0, piece.search(/\s/u)))));

/**
 * Posts beside the names that they belong to: before them (副县长 陈霞 镇长 李明), behind them (陈霞 副县长 李明 镇长).
 * Which of both a line does, its first piece says.
 */
function withPosts(pieces: readonly string[]): readonly string[] {
  const behind = !isPost(pieces[0] ?? "");
  const names: string[] = [];
  let before = "";
  for (const piece of pieces) {
    const joins = behind ? isPost(piece) && before !== "" && !isPost(before) : isPost(before) && !isPost(piece);
    if (joins) names.push(`${names.pop() ?? ""} ${piece}`);
    else names.push(piece);
    before = piece;
  }
  return names;
}

/** A person's name without the posts that stand beside it, apart by a blank: 陈霞 of 县委常委、副县长 陈霞; the blanks of 陈  霞 off. */
export function withoutPost(name: string): string {
  const pieces = name.split(/[\s、]+/u);
  const named = pieces.filter((piece) => !isPost(piece));
  return named.length === 0 ? pieces.join("") : named.join("");
}

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖佘覃阳代兰闫岳帅涂芶苟";

/** Whether a text reads as the name of a person: two to four characters, the first a surname, the end not that of a unit. */
export function isPersonName(text: string): boolean {
  const name = hasBlank(text) ? text.replace(/\s/gu, "") : text;
  return /^[\u4e00-\u9fff·]{2,4}$/u.test(name) && SURNAMES.includes(name.charAt(0)) && !/[局办所室处科股部委会院校站组府村镇乡厅街区县市]$/u.test(name);
}
