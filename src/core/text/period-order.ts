const CHINESE = "一二三四五六七八九十";

/**
 * The last month of a period as a heading writes it, 1 to 12 (with the year before it, where one is written, as
 * year × 12): for telling which of two columns is the later. 0 where nothing is said.
 */
export function periodOrder(label: string): number {
  const text = label.toLowerCase();
  const year = /(20\d\d)/u.exec(text)?.[1];
  const base = year === undefined ? 0 : (Number(year) - 2000) * 12;
  return base + lastMonth(text);
}

function lastMonth(text: string): number {
  const quarters = [...text.matchAll(/第?([一二三四1-4])(?=[-—至季])|q([1-4])/gu)];
  const lastQuarter = quarters.at(-1);
  if (lastQuarter && /季|q/u.test(text)) return quarter(lastQuarter[1] ?? lastQuarter[2] ?? "") * 3;
  const first = /前([一二三])个?季/u.exec(text);
  if (first) return quarter(first[1] ?? "") * 3;
  if (text.includes("上半年")) return 6;
  if (text.includes("下半年")) return 12;
  const months = [...text.matchAll(/(\d{1,2})(?=月)/gu)];
  const month = Number(months.at(-1)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return month;
  return /全年|年度|年底|年/u.test(text) ? 12 : 0;
}

function quarter(text: string): number {
  return /\d/u.test(text) ? Number(text) : CHINESE.indexOf(text) + 1;
}
