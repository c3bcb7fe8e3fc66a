import { hasBlank } from "./cell-text";
import { characterKinds } from "./character-kinds";
import { beginsInside, breaksOff } from "./unit-names";

const TITLES = new Set("负责人 主要负责人 分管负责人 有关负责人 相关负责人 负责同志 主要领导 分管领导 书记 主任 局长 镇长 区长 市长 县长 科长 站长 所长 同志".split(" "));
const TITLE_HEAD = /(?:单位|部门|小组|[局办所室委会镇乡府村区市县])$/u;

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
      if (before !== "" && ((TITLES.has(piece) && TITLE_HEAD.test(before)) || beginsInside(piece) || breaksOff(before))) names.push((names.pop() ?? "") + piece);
      else names.push(piece);
      before = names.at(-1) ?? "";
    }
    if (does === SEPARATES) before = "";
    start = at + 1;
  }
  return names;
}

/** 陈  霞 is one name, 陈小霞  王立 are two. */
function byBlanks(line: string): readonly string[] {
  const name = line.trim();
  if (name === "") return [];
  if (!hasBlank(name)) return [name];
  const pieces = name.split(/\s+/u);
  return pieces.length > 1 && pieces.every((piece) => piece.length >= 2) ? pieces : [name];
}

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖佘覃阳代兰闫岳帅涂芶苟";

/** Whether a text reads as the name of a person: two to four characters, the first a surname, the end not that of a unit. */
export function isPersonName(text: string): boolean {
  const name = hasBlank(text) ? text.replace(/\s/gu, "") : text;
  return /^[\u4e00-\u9fff·]{2,4}$/u.test(name) && SURNAMES.includes(name.charAt(0)) && !/[局办所室处科股部委会院校站组府村镇乡厅街区县市]$/u.test(name);
}
