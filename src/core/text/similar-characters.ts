/**
 * Characters of names that sound alike, one group a word; only those that given names and surnames are made of. A sound
 * stands once; characters of another tone of it are written apart often enough to be left with it.
 */
const SAME_SOUND = (
  "明名铭鸣茗 芳方舫坊 强墙 伟卫维威巍炜玮纬蔚 军君俊峻钧均骏竣 华桦骅 建健剑键坚 文雯闻汶 志智致治之芝稚 平萍屏坪 红宏洪鸿虹泓 " +
  "玉育宇雨毓钰瑜裕煜昱 林琳霖麟临 静婧靖敬景菁晶京 丽莉力立利励礼理里黎 辉慧惠晖徽卉蕙 晓小筱肖 春纯 秀绣 英瑛颖莹盈瀛映 兰岚澜蓝 " +
  "梅玫美 荣蓉容融榕嵘镕 清青卿庆 永勇咏涌泳 新欣鑫心馨昕芯 杰洁捷婕 超朝 波博勃泊 涛韬滔 龙隆珑 飞菲斐霏 翔祥详湘 宁柠 " +
  "燕艳雁彦砚晏妍 雪学 云芸耘筠 东冬栋 生升声胜盛圣晟 成诚承程澄城丞 富福甫付傅 贵桂 亮良梁 刚岗钢 光广 锋峰丰枫烽逢风凤 " +
  "浩昊皓豪灏 佳嘉家加 颜岩言妍 阳扬洋杨 振镇震珍真贞臻 中忠钟仲 正政铮争 元源远媛圆沅 权泉全荃 根艮 年念 仁任人壬 守寿 " +
  "树书舒淑殊 松嵩 田天添甜 婷廷庭亭 彤童同桐 万婉宛琬 旺望 希熙曦西玺 霞夏 先贤显娴 兴星 旭绪徐 轩宣萱瑄 延炎 " +
  "怡宜仪义艺益逸奕毅谊 银寅尹殷 友有佑 岳悦月越 泽则 章彰璋 昭照兆 哲喆 竹祝 子紫梓 宗综 柏百 宝保葆 彬斌滨宾冰兵 灿璨 " +
  "昌长常畅 辰晨陈琛忱 传川 达大 丹单 登灯 迪笛 帆凡繁 刘留 周洲舟州 吴武伍午 郑征 王汪 谢解 许旭 何和河禾贺 吕旅 江姜 张章 " +
  "李黎 赵照 黄皇 朱珠竹 胡湖 高皋 罗落洛 宋颂 唐棠堂 韩涵寒晗 冯逢 于余俞瑜 董栋 萧肖 曹操 袁媛 邓登 曾增 彭澎 苏素 " +
  "卢鲁陆露路 蒋江 蔡彩才财 贾甲 丁定 魏卫 薛雪 叶业烨晔 阎严颜 潘攀 杜度 戴代 汪旺 范凡 石时实士 姚瑶遥尧 谭谈 廖辽 熊雄 " +
  "金锦今 郝好 孔空 白柏 崔翠 毛茂 邱秋 秦勤琴 史诗 顾固 侯厚 邵少绍 孟梦 段端 雷蕾磊 钱前 汤唐 黎离 易毅 武舞 乔巧 赖来 " +
  "龚恭 文纹"
).split(" ");

/** Pairs that are easily typed or read for one another. */
const SAME_SHAPE = (
  "末未 己已巳 戌戍戊 日曰 士土 千干于 天夭 王玉 大太犬 木本术 人入 刀力 申由甲 洋详样 晴睛 辩辨 侯候 陪倍 冶治 治洽 桂柱 " +
  "技枝 荚英 茶荼 荣菜 莱菜 祥详样 栋拣 扬杨 杨场 微徽 准淮 冷泠 沉沈 洪拱 洒酒 清情 晴清 晶昌 昌冒 冒胃 崇祟 密蜜 拔拨 " +
  "撤撒 博搏 傅傳 缚博 浩治 炳柄 楠南 淋琳 彬郴 斌赋 赟斌 钧钓 铭铬 锋锌 锡钖 阳阴 陈阵 隆降 雁鹰 霞震 颖颍 鸣呜 鹏朋 " +
  "嶙麟 辰晨 旦但 昊吴 昱昙 晏宴 晖辉 晔烨 莹萤 瑞端 琪淇祺琦棋 骐琪 绮琦 烁砾 皓浩 睿容 硕顾 稳隐 筠均 绍昭 韶绍 诚城 " +
  "诗侍 谊宜 逸免 遥谣 邦帮 郁都 铎择 锐税 键健 镇真 闵悯 雯斐 霖淋 韬滔 飏扬 驰弛 骁饶 鸥欧 鹤鹳"
).split(" ");

let alike: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** For each character those that it may be written for: made when the first name is compared. */
function alikeOf(character: string): ReadonlySet<string> | undefined {
  if (alike === null) {
    const made = new Map<string, Set<string>>();
    for (const group of [...SAME_SOUND, ...SAME_SHAPE]) {
      for (const one of group) {
        const others = made.get(one) ?? new Set<string>();
        made.set(one, others);
        for (const other of group) if (other !== one) others.add(other);
      }
    }
    alike = made;
  }
  return alike.get(character);
}

/** Whether two names of equal length differ in one character, and that one sounds or looks like the other's. */
export function differInOneSign(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a === b) return false;
  let place = -1;
  for (let at = 0; at < a.length; at++) {
    if (a.charAt(at) === b.charAt(at)) continue;
    if (place >= 0) return false;
    place = at;
  }
  return alikeOf(a.charAt(place))?.has(b.charAt(place)) ?? false;
}
