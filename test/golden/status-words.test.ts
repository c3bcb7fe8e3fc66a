/**
 * What words of a status cell are read as: each way of saying how far a thing is with each thing that is done, two parts together,
 * and what is said otherwise. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { composedStatus, understoodStatus } from "../../src/core/terms/status-grammar";
import { sayingOf } from "../../src/core/terms/status-sayings";
import { buildVocabulary } from "../../src/core/terms/vocabulary";
import { expectGolden } from "./expect-golden";

const HOW_FAR =
  "已 未 尚未 无法 逾期未 延期未 逾期 逾期正在 延期正在 延期 已延期 即将 待 等待 申请 基本 阶段性 部分 正在 顺利 正常 按期 长期 拟 计划 全面 不再".split(" ");
const ACTS = "办结 完成 竣工 开工 启动 验收 审核 整改 推进 施工 落实 履约 交办 转办".split(" ");
const PARTS = "已办结 基本完成 正在推进 尚未开工 尚未办结 无法办结 长期坚持 待验收 已启动 已交办".split(" ");

const SAYINGS = `
略慢 略慢于序时进度 稍显滞后 略低于时间进度 基本跟上序时要求 基本达到序时进度 接近序时进度 达到序时进度 跟上节点 正常序时 序时正常 未跟上节点 尚未达到序时进度
偏慢 明显滞后 进度较为缓慢 慢 存在滞后 滞后严重 慢于时间进度 远低于目标进度 滞后7天 逾期约3个月 工期延误10% 超前5天 提前2周 进度滞后但已采取措施 滞后正加快推进 受阻 推进难度较大 停滞不前
进度较快 超前 超序时推进 快于计划进度 高于序时进度完成 基本正常 总体基本平稳 正常 顺利 总体可控 平稳 预计按期完成 年底可完成 有望如期实现目标 可按时竣工 完成目标
收尾阶段 进入尾声 已处于扫尾阶段 初见成效 取得阶段性成果 取得成果 未到时限 尚未到期 期限未到 需延期 预计延期完成 已延期至9月底 同意顺延到明年 延期
已解约 协议终止 双方协商解除合同 合同已取消 撤资 违约 逾期违约 已失约 搁置 暂不实施 暂缓推进 停止施工 暂时不启动 列入计划 纳入明年工作计划 已列入十五五规划 留作参考 供参考 不予采纳 未采纳
本季度无任务 暂无计划 一季度没有安排 暂不考核 未纳入考核范围 不涉及 无需整改 不需要办理 转长期坚持 已转入常态化管理 转办 天气晴朗
`;

const CELLS = [
  "已办结（6月3日）",
  "阶段性办结，待验收",
  "已办结；尚未开工",
  "正在推进，已办结，长期坚持",
  "【有序推进】立项",
  "完成招标",
  "完成立项并开工",
  "已解决或基本解决",
  "整改",
  "整改落实",
  "完成整改",
  "验收销号",
  "",
  "已",
  "办",
  "已经全部按期完成整改并通过验收销号",
  "已经按期全部完成整改通过验收",
];

const vocabulary = buildVocabulary();

test("words of status cells", () => {
  const table = HOW_FAR.map((how) => `${how}: ${ACTS.map((act) => `${act} ${composedStatus(how + act) ?? "?"}`).join(", ")}`);
  const bare = ACTS.map((act) => `${act} ${composedStatus(act) ?? "?"}`).join(", ");
  const together = PARTS.map((one) => `${one}并: ${PARTS.map((other) => `${other} ${composedStatus(`${one}并${other}`) ?? "?"}`).join(", ")}`);
  const sayings = SAYINGS.trim()
    .split(/\s+/u)
    .map((words) => `${words}: ${sayingOf(words) ?? "no saying"}`);
  const cells = CELLS.map(
    (text) => `${JSON.stringify(text)}: ${composedStatus(text) ?? "?"} by its parts, ${understoodStatus(text, vocabulary) ?? "?"} in a cell`,
  );
  expectGolden("status-words", `${[`by itself: ${bare}`, ...table, ...together, ...sayings, ...cells].join("\n")}\n`);
});
