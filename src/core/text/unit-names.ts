import { characterKinds } from "./character-kinds";

/** How names of Chinese public bodies end. 区 and 园区 are none: they begin a longer name as often as they end one. */
const ENDING_CHARACTERS = "局办所室厅处科股部委会联社院校馆队站组府村镇乡场厂台园坊街行司等";
const ENDING_WORDS = new Set(
  "中心 社区 街道 单位 部门 大学 集团 海关 专班 成员 机关 机构 企业 保险 移动 电信 联通 铁塔 电网 烟草 邮政 口岸 中学 小学 一中 二中 三中 四中 五中 六中 职中 高中 媒体".split(
    " ",
  ),
);

const ENDS = 1;
const MAY_END = 2;
/** What the last character of a name says: it ends one, or it does with the right one before it. */
const lastCharacter = characterKinds([[...ENDING_WORDS].map((word) => word.charAt(1)).join(""), MAY_END], [ENDING_CHARACTERS, ENDS]);

/** A body of a place without more: 新会区, 东台市, 临水县; also 甲区及乙区. */
const PLACE = /^(?:各)?[\u4e00-\u9fff]{1,3}(?:[市县旗州]|(?<![园社景小校厂库林矿])区)(?:[及和、与][\u4e00-\u9fff]{1,3}[市县区旗州])*$/u;
/** 1 for the last character of a place. */
const placeEnd = characterKinds(["市县旗州区", 1]);

/** What never stands alone: it ends a name that began on the line before. */
const TAILS = new Set(
  (
    "成员单位 各成员单位 分局 服务中心 工作局 职责部门 职能部门 办公室 中心 管理中心 有限公司 责任公司 有限责任公司 公司 负责人 领导小组 工作领导小组 小组 指挥部 委员会 大队 支队 管理局 管理处 管理所 管理站 " +
    "服务站 服务所 工作站 集团 权属单位 工作部 分公司 支公司 总站 事务所 局 办 所 委 会 部 站 院 组 队 室 处 科 村 府 镇 单位 部门"
  ).split(" "),
);

const GOES_ON = 1;
const MAY_GO_ON = 2;
/** What the first character of a line says: the line goes on with the one before, or it does as 等单位. */
const firstCharacter = characterKinds(["（(—-－–及和与、之的", GOES_ON], ["等", MAY_GO_ON]);
/** 1 for what a line that is cut off ends in. */
const trailingJoiner = characterKinds(['（(—-－–及和与、“"《之', 1]);

const OPENS = 1;
const CLOSES = 2;
const brackets = characterKinds(["（(“《", OPENS], ["）)”》", CLOSES]);
const BRACKET_END = /[（(][^（()）]*[)）]$/u;

export const endsInBracket = (name: string): boolean => name.endsWith("）") || name.endsWith(")");

/** Whether a name ends as organisations end; a bracket behind it (各村（居）, 宣传办（文体局）) is passed over. */
export function endsLikeUnit(name: string): boolean {
  const bare = endsInBracket(name) ? name.replace(BRACKET_END, "") || name : name;
  const kind = lastCharacter[bare.charCodeAt(bare.length - 1)];
  return kind === ENDS || (kind === MAY_END && ENDING_WORDS.has(bare.slice(-2)));
}

export function isPlace(name: string): boolean {
  return placeEnd[name.charCodeAt(name.length - 1)] === 1 && PLACE.test(name);
}

/** Whether a line only ends a name that began on the line before. */
export function isTail(line: string): boolean {
  return TAILS.has(line);
}

/** A place or a name that begins with 和: 和平街道 is one name, 和住建局 goes on. */
const HARMONIOUS = /^和(?:平(?!安)|谐|睦|顺|龙|静|悦|畅|兴|县|园|美(?!丽)|田(?!园))/u;

/** Whether a line goes on with the one before: （坦园）, -交警大队, 及相关部门. */
export function beginsInside(line: string): boolean {
  const kind = firstCharacter[line.charCodeAt(0)];
  return (kind === GOES_ON && !HARMONIOUS.test(line)) || (kind === MAY_GO_ON && (line.startsWith("等单位") || line.startsWith("等部门")));
}

/** Whether a line ends in what joins it to the next: （, —, 及. */
export function endsInJoiner(line: string): boolean {
  return trailingJoiner[line.charCodeAt(line.length - 1)] === 1;
}

/** Whether a line is cut off: it ends in a joiner or with a bracket open. */
export function breaksOff(line: string): boolean {
  return endsInJoiner(line) || openBrackets(line) > 0;
}

/** How many brackets a text opens and does not close, where `open` were open before it. */
export function openBrackets(text: string, open = 0): number {
  for (let at = 0; at < text.length; at++) {
    const bracket = brackets[text.charCodeAt(at)];
    if (bracket === OPENS) open++;
    else if (bracket === CLOSES && open > 0) open--;
  }
  return open;
}
