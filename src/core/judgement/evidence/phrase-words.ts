/**
 * The words by which official prose says how a thing stands, as data. `cues` speak for a status; `scopes` say what the
 * words near them are worth; `harmless` are longer words that hide a cue inside them.
 */

/** What a cue says. */
export type Cue =
  | "suspended"
  | "terminated"
  | "adjusted"
  | "not-assessed"
  | "long-term"
  | "failed"
  | "behind"
  | "a-little-behind"
  | "not-done"
  | "not-started"
  | "late"
  | "hindered"
  | "waiting"
  | "done"
  | "ahead"
  | "under-way";

/**
 * What a scope word does to the cues around it.
 * `plan`: what follows in the clause is meant, not reached; `plan-ahead`: in the sentence. `topic`: what follows in the
 * clause is what the work deals with, not how it stands. `denial`: what follows in the clause is not there.
 * `good-news`: what stands before it in the sentence is over. `cause`: gives a reason (因, 受). `effect`: closes a reason (影响).
 * `past`: what follows in the clause was so before. `begun`: what the sentence said not to have begun has since. `settled`: what the
 * paragraph says before it is over (该问题已整改). `exception`: all but a part (除…外).
 */
export type Scope = "plan" | "plan-ahead" | "topic" | "denial" | "good-news" | "past" | "begun" | "settled" | "cause" | "effect" | "exception";

export interface WordGroup<K> {
  readonly kind: K;
  /** How much a hit alone speaks for it, 0 to 1. */
  readonly weight: number;
  /** Separated by blanks. */
  readonly words: string;
  /** What must follow each of the words (at most `BEHIND` characters are looked at); else they say nothing. */
  readonly then?: RegExp;
  /** What must stand before each of them in its sentence (at most `BEFORE` characters are looked at). */
  readonly before?: RegExp;
  /** Whether they say how things stand even where they are planned: what is to be resumed stands still. */
  readonly evenPlanned?: boolean;
}

/** How something is said not to be so. */
const NOT = "未 尚未 暂未 仍未 还未 一直未 迟迟未 没有 还没有 尚没有 仍没有 还没 没".split(" ");

/** Every way to say that the verbs, separated by blanks, did not happen. */
const not = (verbs: string): string =>
  verbs
    .split(" ")
    .flatMap((verb) => NOT.map((word) => word + verb))
    .join(" ");

export const cues: readonly WordGroup<Cue>[] = [
  {
    kind: "suspended",
    weight: 0.85,
    words:
      "项目暂停 工程暂停 工作暂停 活动暂停 建设暂停 已暂停 暂停实施 暂停推进 暂停建设 暂停施工 暂停开展 暂停执行 暂缓执行 暂缓实施 暂缓推进 暂缓建设 暂缓开展 暂缓启动 " +
      "暂时停止 暂时搁置 被搁置 已搁置 处于停工 全面停工 项目停工 工程停工 停工至今 停工待 已停工 被叫停 已叫停 停滞不前 处于停滞 陷入停滞 停止施工 停止建设 停止实施 停止推进 中止实施 已中止 暂不实施 暂不推进 暂不启动 暂不开展 暂不建设 因故停工",
  },
  { kind: "suspended", weight: 0.5, words: "暂停 暂缓 搁置 搁下 搁浅 停工 停滞 停摆 停顿" },
  {
    kind: "terminated",
    weight: 0.8,
    words:
      "无法实施 无法继续实施 不再实施 不再推进 不再建设 不予实施 终止实施 终止建设 终止推进 项目终止 工程终止 已终止 取消该项目 取消该工程 取消本项目 取消此项目 项目取消 工程取消 活动取消 取消实施 取消建设 取消举办 不再举办 已取消 予以取消 放弃实施 放弃建设",
  },
  { kind: "terminated", weight: 0.25, words: "放弃改造 放弃 终止" },
  {
    kind: "adjusted",
    weight: 0.7,
    words:
      "计划调整 调整计划 调整年度计划 调整年度任务 调整今年任务 调整任务计划 调整目标任务 目标任务调整 调整建设计划 申请调整 变更计划 计划变更 调整至明年 调整到明年 延至明年 顺延至明年 调出年度 不再纳入",
  },
  { kind: "adjusted", weight: 0.3, words: "调整实施方案 方案调整 变更用途 改变用途" },
  {
    kind: "not-assessed",
    weight: 0.4,
    words:
      "按年度统计 按年统计 未做季度统计 不做季度统计 年底统一统计 年底才统计 年度统计 年底考核 按年度考核 暂无数据 数据未公布 数据尚未公布 数据未反馈 数据尚未反馈",
  },
  { kind: "long-term", weight: 0.4, words: "长期坚持 长期推进 长期任务 需长期整改 常年推进" },
  {
    kind: "failed",
    weight: 0.75,
    words:
      "招标失败 采购失败 预审失败 竞价失败 拍卖失败 招商失败 谈判失败 申报失败 流标 废标 流拍 弃标 " +
      "取消中标 废除中标 废除原中标 取消其中标 中标无效 放弃中标 无人投标 无人报名 无单位报名 无企业报名 无投标人 投标人不足 供应商不足 未通过审查 未通过评审 未通过审批 未通过验收 未通过审核 未获通过 未予通过 评审未通过 审查未通过 验收未通过 验收不合格 被退回 被否决 不予批准 不予同意 未获批准 未获批复 未获同意 未获支持 落选 未入选 未能入选 未入围",
  },
  {
    kind: "failed",
    weight: 0.75,
    words: "重新",
    before: /(?<!已|已经|完成|完成了|通过|经)$/u,
    then: /^[^，。；;\n]{0,8}?(?:招标|招投标|招商|开标|评标|采购|挂网|挂牌|遴选|确定(?:施工|中标))/,
  },
  // 完成二次招标: it has been held
  { kind: "failed", weight: 0.75, words: "二次招标 重新启动招标", before: /^(?![^]*(?:完成|通过|经)[^，。；;\n]{0,10}$)/u },
  {
    kind: "behind",
    weight: 0.85,
    words:
      "进度滞后 进展滞后 严重滞后 推进滞后 建设滞后 工作滞后 施工滞后 明显滞后 较为滞后 滞后于 有所滞后 进展缓慢 进展较慢 进展不快 进展偏慢 推进缓慢 推进较慢 推进不快 推进不力 进度缓慢 进度较慢 进度偏慢 进度不快 进度落后 缓慢推进 工期滞后 工期延误 " +
      "欠进度 慢序时 未按进度 未按时间进度 未按序时 未按计划 未按期 未按时 未如期 未能如期 未能按时 未能按期 未能按计划 逾期未 未达序时 未达到序时 未达进度 未达时间进度 低于序时 落后于序时 落后序时 慢于序时 未完成目标 未完成任务 未完成年度 未完成序时 未完成计划 " +
      "未达预期 未达到预期 未达目标 未达到目标 未达计划 未达到计划 离目标 距目标任务 与目标有差距 低于目标 低于年度目标 低于预期 欠目标进度 欠序时 落后于目标 落后于计划 目标未达成 进度相对缓慢 进展相对缓慢 进度相对较慢 相对滞后 进度不理想 进度还不理想 进展不理想 推进较为缓慢 进展较为缓慢 与原工程计划时间相差 落在后面 未实现增长 比计划晚 较计划晚 比原计划晚 晚于计划",
  },
  {
    kind: "behind",
    weight: 0.5,
    words: "整改不彻底 整改不到位 整改不力 不够理想 不尽理想 情况不理想 不到一半 不足一半 不到三分之一 全市末位 全县末位 全区末位 排名末位 排名靠后 倒退",
  },
  {
    kind: "behind",
    weight: 0.6,
    words: "滞后 延误 延宕 延期 推迟 延后 延迟 偏慢 缓慢 滞缓 迟缓 迟滞 超期 逾期 零星施工 零星作业 仅有零星 只有零星 断续施工 断断续续 时断时续 干干停停",
  },
  {
    kind: "a-little-behind",
    weight: 0.45,
    words:
      "略低于序时 略低于时间 略低于计划 略低于目标 略低于年度 略低于预期 略慢于序时 略慢于计划 稍慢于序时 稍慢于计划 稍低于序时 略有滞后 稍有滞后 略滞后 稍滞后 略显滞后 略微滞后 进度略慢 进展略慢 进度稍慢 进展稍慢",
  },
  { kind: "late", weight: 0.5, words: "才能完成 才可完成 方能完成 方可完成 才能完工 才能竣工 才能开工 才能动工 才能投入使用 才能实施" },
  {
    kind: "not-done",
    weight: 0.6,
    words:
      not("完成 全部完成 同意 批复 落实 取得 解决 通过") +
      " 还没完成 至今未 未能取得 暂未能 仍未能 尚未能 始终未 迟迟不 迟迟无 未获 无实质性进展 无进展 无任何进展 没有进展 没有任何进展 未有进展 未有突破 暂未有 没有得到有效 未得到有效 无法按 仍未达到 尚未达到 未达到要求 不达标 未达标 完成难度大 完成难度较大",
  },
  {
    kind: "not-done",
    weight: 0.5,
    words: not(
      "到位 审批 办理 办结 销号 验收 交付 移交 交地 签订 签约 达成 确定 采购 拨付 支付 下达 落地 建成 完工 竣工 投入 投用 投产 通车 贯通 运行 印发 出台 定稿 配备 安装 形成 建立 成立 引进 兑现 偿还 收回 追回 上缴 退还 归还 申报 安排 做 批 审",
    ),
  },
  {
    kind: "not-done",
    weight: 0.45,
    words: "暂未 仍未 还未 尚未 一直未 迟迟未 未能 还没有 尚无 未定 无着落 停留在 暂时没有 暂无法 暂时无法 尚不具备 暂不具备 不具备条件 未达到 没有达到 超标",
  },
  { kind: "not-done", weight: 0.3, words: "无法 暂不 仍需 尚需 尚在 仍在 尚缺" },
  {
    kind: "not-started",
    weight: 0.65,
    words: not("整改 开复工 复工 招标 立项") + " 处于起步阶段 还处于前期 仍处于前期 尚处于前期",
  },
  {
    kind: "hindered",
    weight: 0.25,
    words:
      "受阻 阻工 阻挠 制约 瓶颈 影响进度 影响工程进度 影响项目进度 影响工作进度 影响施工 影响工期 影响了工期 影响项目推进 影响工程推进 影响整体进度 影响开工 影响了进度 导致工期 导致进度 导致项目 导致工程 " +
      "难度大 难度较大 存在困难 存在较大困难 遇到困难 较为困难 较困难 分歧 达不成一致 未达成一致 存在问题： 存在问题: 存在问题是 主要问题 存在的问题 缺乏 欠缺 缺口较大 缺口大 无用地指标 没有用地指标 用地问题 征地难 拆迁难 质疑 被投诉 投诉质疑 纠纷未 不理想 不积极 不到位 不符合 不匹配 延长 多次修改",
  },
  {
    kind: "waiting",
    weight: 0.2,
    words: "待批 待审 待市 待省 待县 待区 待镇 待上级 待国家 待取得 待完成 等待 有待 待定 待落实 待明确 待确定 待解决 报批中 候批",
  },
  { kind: "ahead", weight: 0.6, words: "超序时 超时间进度 超进度 快于序时 快于时间 快于进度 高于序时 高于时间进度 超前于" },
  { kind: "done", weight: 0.6, words: "超额完成 提前完成 提前超额 超前完成 提前实现 提前达到 提前竣工 提前完工 超过年度目标 超过全年目标" },
  {
    kind: "done",
    weight: 0.5,
    words:
      "全部完成 全面完成 均已完成 圆满完成 顺利完成 如期完成 按期完成 按时完成 已完工 已竣工 已建成 建成投用 投入使用 投入运行 投入运营 完成竣工验收 通过竣工验收 竣工验收合格 通过验收 已顺利通过 验收合格 已办结 全部办结 已销号 整改到位 已整改 已整改到位 已完成整改 整改完成 整改完毕 已印发 已出台 已通车 建成通车 全线通车 正式开通 正式运行 正式启用 正式挂牌 挂牌成立 成功举办 成功举行 已成功 已举办 已关停 已解决 已落实到位",
  },
  {
    kind: "done",
    weight: 0.5,
    words: "已于",
    then: /^[^，。；;\n]{1,10}?(?:(?:完成|完工|竣工|建成|通车|办结|投入使用|投用|启用|揭牌|印发)(?:$|[。；;，,\n])|正式(?!启动|开工|动工|进场))/,
  },
  { kind: "done", weight: 0.5, words: "已全部", then: /^(?!开工|动工|开复工|复工|启动|进场|进入|铺开|展开)/ },
  { kind: "done", weight: 0.45, words: "提前", then: /^\d{1,3}(?:个?月|天|日|年|周)[^，。；;\n]{0,4}?(?:完成|实现|达到|竣工|完工|建成)/ },
  {
    kind: "done",
    weight: 0.35,
    words: "已完成 已基本完成 均已基本完成 已建立 已制定 已签订 已召开 已开展 已组织 已通过 已获批 已取得 已批复 已落实 已发放 已设立 已开通",
  },
  {
    kind: "under-way",
    weight: 0.2,
    words:
      "正在 有序推进 顺利推进 稳步推进 加快推进 持续推进 扎实推进 全力推进 按计划推进 按进度 按序时 进展顺利 推进顺利 进场施工 已进场施工 已进场 已动工 已开工 已启动 持续开展 积极开展",
  },
];

export const scopes: readonly WordGroup<Scope>[] = [
  {
    kind: "plan",
    weight: 0,
    words: "拟 力争 争取 确保 务求 将于 将在 将按 将继续 将进一步 将尽快 将抓紧 将全力 将根据 计划于 计划在 预计 保证 准备 打算 目标是 凡 对于",
  },
  { kind: "plan", weight: 0, words: "要求", before: /^(?![^]*(?:按照?|根据|依|应)[^，。；;\n]{0,6}$)/u, then: /^(?!的|[^，。；;\n]{0,2}差)/u },
  { kind: "plan-ahead", weight: 0, words: "若 如果 如遇 一旦 下阶段 下一阶段 下半年 下季度 接下来 今后" },
  // 批下来要很久: no 下来 of what comes next
  { kind: "plan-ahead", weight: 0, words: "下来", before: /^$/u },
  { kind: "plan-ahead", weight: 0, words: "下一步 下步", before: /(?<!眼)$/u },
  {
    kind: "topic",
    weight: 0,
    words:
      "防范 打击 查处 整治 治理 排查 摸排 解决 处置 处理 化解 针对 遏制 克服 消除 破解 督促 责令 勒令 聚焦 围绕 紧盯 瞄准 制止 查封 清理 清退 取缔 通报 督办 约谈 催办 应对 缓解 减轻 盘活 关停 淘汰 整改 改变 研究 调研 了解 破除 帮助 化解了 帮扶 协调解决 妥善 审核 核查 检查 抽查 执法 惩戒 问责 追责 举报 曝光 责成 纠正 查摆 查找",
  },
  { kind: "topic", weight: 0, words: "下达 下发", then: /^[^，。；;\n]{0,8}(?:通知|令|函|书|停工|整改|处罚)/ },
  {
    kind: "denial",
    weight: 0,
    words:
      "防止 严防 谨防 预防 避免 杜绝 未发现 未出现 未发生 未接到 未收到投诉 没有发现 没有出现 没有发生 没有收到任何 未再出现 未再发生 再未出现 再未发生 没有再出现 没有再发生 并没有 未有 不存在 不会 不得 不再存在 无一 零 无新增 没有新增 未新增 无重大 无异常 未影响 不影响 没有影响 没有造成 未造成",
  },
  // 通报的9个滞后项目中，本区没有项目上榜: a list that nobody wants to be on
  {
    kind: "denial",
    weight: 0,
    words: "没有 无 未有 没",
    before: /(?:通报|滞后|黑榜|负面|问题|督办|约谈|后进|末位)[^。；;\n]*$/u,
    then: /^[^，。；;\n]{0,6}(?:上榜|入列|在列|列入|纳入)/u,
  },
  {
    kind: "good-news",
    weight: 0,
    words:
      "扭转 已解决 得到解决 解决了 均已整改 全部整改 已全部整改 当场整改 现场整改 招标成功 采购成功 通过复验 复验合格 复检合格 已克服 已化解 已消除 有效缓解 得到缓解 已复工 恢复施工 全面复工 复工复产 已恢复 已重新启动 重新启动 已完成整改 已整改到位 整改到位 已整改完毕 现已完成 已补齐 已扫清 抢回工期 补回工期 追回工期 达到序时 达序时 达到时间进度 符合序时 达到进度要求 进度符合要求 符合进度要求 符合时间进度",
  },
  {
    kind: "good-news",
    weight: 0,
    words: "追上 赶上 抢回 补回 赶回 追平 追回",
    before: /(?<!未|没|不|没有|未能|没能|尽快|无法|难以|早日|抓紧|全力)$/u,
    then: /^(?:了|前期|计划|进度|工期|序时|时间|目标|$|[，。；;])/u,
  },
  { kind: "good-news", weight: 0, words: "复工", before: /(?:\d[月日](?:初|底|中旬|上旬|下旬)?|后|早已|随即)(?:已)?$/u, then: /^(?!后?未)/u },
  // 工序较慢但按节点推进
  { kind: "good-news", weight: 0, words: "但按 仍按 均按", then: /^[^，。；;\n]{0,8}(?:计划|节点|工期|时序|要求)[^，。；;\n]{0,3}(?:推进|进行|实施|完成)/u },
  {
    kind: "good-news",
    weight: 0,
    words: "不受影响 未受影响 没受影响 没有受影响 没有受到影响 未受到影响",
    before: /(?:施工|生产|建设|投用|工期|进度|通车|目标|任务|完成|开学|交付)[^，。；;\n]{0,3}$/u,
  },
  {
    kind: "good-news",
    weight: 0,
    words: "现已 目前已 都已 均已",
    then: /^(?:全部|全面|基本|顺利|按期|逐渐|逐步|明显|有所)?(?:好转|改善|恢复|复工|复产|解决|化解|整改|办结|办理完|落实|到位|赶上|追上|开工|动工|进场|重新|批复|获批|取得|通过|正常|竣工|完工|建成|投入)/,
  },
  {
    kind: "good-news",
    weight: 0,
    words: "不影响 未影响 没有影响 没影响 不会影响",
    then: /^[^，。；;\n]{0,6}(?:工期|进度|通车|投用|使用|开园|开学|开馆|完工|竣工|完成|供水|通水|交付|目标|任务)/,
  },
  { kind: "good-news", weight: 0, words: "超计划 超任务 超目标", then: /^(?:任务|数)?\d/u },
  { kind: "good-news", weight: 0, words: "比任务 比目标 比计划 较任务 较计划 较目标", then: /^(?:任务|数|量)?[还仍]?(?:多|超)/u },
  { kind: "good-news", weight: 0, words: "得到", then: /^[^，。；;\n]{1,4}?(?:解决|化解|整改|落实|缓解)/ },
  {
    kind: "settled",
    weight: 0,
    words: "该问题 此问题 上述问题 以上问题 反馈问题 所有问题",
    then: /^(?:现|目前|均|都)?已(?:全部|全面|按期|如期|经)?(?:完成整改|整改|解决|销号|办结|得到解决|落实到位)(?!\s*\d)/,
  },
  { kind: "past", weight: 0, words: "起初 最初 原先 去年 上年 前年 往年 上一年 一度 此前曾 曾因 曾经" },
  { kind: "past", weight: 0, words: "前期因 前期受 前期由于 此前因 此前受 期间因 汛期因", then: /^(?![^。；;\n]*(?:至今|一直|仍|目前|尚|还))/u },
  { kind: "begun", weight: 0, words: "正式开工 全面开工 已开工 已动工 进场施工 已进场施工 正式启动" },
  { kind: "cause", weight: 0, words: "因 由于 受 鉴于 因为" },
  { kind: "effect", weight: 0, words: "影响 导致 致使 造成" },
  { kind: "exception", weight: 0, words: "除" },
];

/** Words that only look like a cue or a scope. */
export const harmless =
  "不动产 不动心 不到位率 停在册 没有关系 没收 没落 沉没 淹没 未必 未免 再次 再生 才艺 才能 人才 快慢 慢性 慢病 慢行 缓坡 迟到 离不了 少不了 免不了 忘不了 大不了 受不了 为不了 不了了之 不动摇 不通知 不通报 不出门 不出村 不出镇 不上班 不上学 不上课 受理 接受 受益 享受 受到 承受 受众 受训 受案 因此 因地制宜 因素 因势利导 原因 基因 影响力 影响评价 影响报告 影响评估 环境影响 社会影响 恶劣影响 不良影响 扩大影响 影响因素 影响范围 未来 未成年 未婚 未满 未登记 未央 " +
  "困难群众 困难职工 困难家庭 困难企业 困难学生 特殊困难 清除 除险 除了 除害 消除 拆除 扣除 解除 删除 排除 除四害 除尘 零售 零星 零距离 零跑动 零跑腿 零容忍 零增长 零地 零散 零件 零碳 零工 零就业 零排放 零直排 停车 停电 停产 停止供 停放 停业 暂停营业 暂停销售 " +
  "延长线 延期付款 南延 延伸 将军 确保障 缓解 缓冲 减缓 质疑投诉处理 失败率 法治 自治 综治 政治 防治 医治 诊治 治理项目 整治项目 改造治理 检查站 检查组 研究院 研究所 研究会 研究生 研究中心 调研组 处理厂 处理站 处理中心 处理设施 处理率 处理能力 处理工程 处理设备 处理系统 处理工艺 处理装置 处理车间 处置设备 处置中心 污水处理 垃圾处理 停工避汛 停工度汛 错峰停工 停工避雨 停工避险 逾期违约金 逾期利息 逾期贷款 逾期债务 审核中 审核通过 已通过审核 整改落实 整改期 整改期限 整治期 治理期 督办函 " +
  "要求 按要求 根据要求 要求各 预计投资 预计总投资 零申报 待遇 等待遇 招待 接待 期待 对待 看待 待业 待岗 待命 优待 待建 待售 待产 待机 第二次招标 若干 未批先建 未批先用 未批先占 未审先 可能影响 可能延误 可能滞后 可能延期 可能造成 有待加强 仍在册 未定期 未定性 超标天数 超标次数 超标率 减产能";
