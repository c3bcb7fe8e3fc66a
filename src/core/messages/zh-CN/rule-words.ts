/** 第1、2项; at most so many are named. */
export const named = (items: readonly string[], most = 6): string =>
  items.length <= most ? items.join("、") : `${items.slice(0, most).join("、")}等${items.length}项`;

/** 2025年6月30日 of 2025-06-30. */
export const longDay = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
