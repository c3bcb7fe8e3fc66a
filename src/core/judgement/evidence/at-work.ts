/** Work that goes on, as patterns: 正在, and 正 before what is being done (正办理用地手续, 正砌围墙, 正与设计单位对接). */
export const AT_WORK = ["正在", "正(?=[在编办进审修设制开筹做组征挖铺砌装与按])"] as const;
