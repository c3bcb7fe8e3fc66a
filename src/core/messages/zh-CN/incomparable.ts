import type { IncomparableTexts } from "../incomparable-text";

export const incomparable: IncomparableTexts = {
  samePeriod: (period) => `两张表的报告期都是${period}，无法对比；请重新选择上期。`,
  later: (period, now, where) => `${where}的报告期（${period}）晚于本期（${now}），未作对比；请对调本期与上期。`,
  fewPairs: (matched, items, where) => `两张表只有${matched}项对得上（共${items}项），可能不是同一批工作，未作对比；请核对${where}。`,
  sameTable: (where) => `${where}就是本期的表，无法对比；请重新选择上期。`,
  noItems: (where) => `${where}未读出事项，未作对比。`,
  where: (source, sheet) => (source === "" ? `“${sheet}”` : `“${source}”的工作表“${sheet}”`),
};
