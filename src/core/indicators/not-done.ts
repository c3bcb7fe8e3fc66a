/** Only applied for, planned, begun or asked of somebody: no result. */
const NOT_DONE =
  /申报|立项|拟|计划|将(?=于|在|会|进一步|继续|开展|完成|启动|按)|力争|争取(?!资金|上级)|确保|明确|要求|目标|下一步|下步|预计(?!完成|累计)|正在|在建|未|待|核查|尚|剩余|启动|着手|准备|开始|陆续|意向|推荐|进场|动工|放弃|停工|不到|不足|扭转|高于|低于|提供修改意见/u;
/** What the words of what is not done stand in without saying so. */
const NAMES_NOT_DONE = /按(?:照|期|时)?[^，。；]{0,8}(?:要求|计划|目标(?:任务)?)|未成年|时尚|高尚|模拟|虚拟|[接招款对优]待/gu;
/** Said before the number in its clause: it is a part, another time, a difference. */
export const APART =
  /同比|环比|去年|上年|同期|其中|比例|分别|当月|本月|(?<![年\-－—~～至\d])\d{1,2}月(?:份)?(?!底|末|\d|日)|提高了?(?![到至])|占比|增加了?(?=\d)|减少/u;

/**
 * Whether words speak of what is not done (yet).
 *
 * @param name of the thing: 批而未供土地 is no land that was not supplied
 */
export const isNotDone = (said: string, name: string): boolean => NOT_DONE.test(withoutWordsOf(said.replace(NAMES_NOT_DONE, ""), name));

/** A text without the longest words that it shares with a name. */
function withoutWordsOf(text: string, name: string): string {
  for (let length = name.length; length >= 4; length--) {
    for (let at = 0; at + length <= name.length; at++) {
      const word = name.slice(at, at + length);
      if (text.includes(word)) return text.replaceAll(word, "");
    }
  }
  return text;
}

/**
 * Found out, spoken of, promised, begun, and works on the way to the thing itself (路基38公里 of a road): done only where that is what was asked
 * (排查隐患300处).
 */
const BEGUN =
  /登记(?!失业)|造册|确定(?=[^，。；]{0,6}(?:对象|名单|点位|选址))|遴选|选定|开工|摸[排底]|排查|梳理|谋划|储备|洽谈|在谈|对接|受理|收到|征集|评审|评估|鉴定|签订|签约|协议|下达|分配|招标|选址|设计|测量|勘察|走访|核实|路基|路床|基层|面层|垫层|基础|主体|土石?方|桩基|管沟|沟槽|清表|放线|平整|勘测|封顶|外立面|框架|整地|翻耕|挖穴|打穴|场平|订购|采购|订货/gu;

/** Whether words say that a thing was begun, and `name`, what was asked, does not. */
export const isOnlyBegun = (words: string, name: string): boolean => saysBeyond(BEGUN, words, name);

/** Whether words hold one of `pattern` (with the flag g) that a name has not. */
export const saysBeyond = (pattern: RegExp, words: string, name: string): boolean => [...words.matchAll(pattern)].some(([word]) => !name.includes(word));
