/** Stages that projects are counted by: 签约项目, 开工数. As an alternation. */
export const COUNTED_STAGES = "在谈|签约|落地|开工|在建|竣工|投产|投用|完工";
/** What is counted once it is through. As an alternation. */
export const COUNTED_ENDS = "完成|建成|办结|交付";
/** What came and went, counted by places: 新设, 注销. As an alternation. */
export const COME_AND_GONE = "新设|新增|新登记|注销|净增|净减|迁入|迁出|转入|转出|退库|退出";
