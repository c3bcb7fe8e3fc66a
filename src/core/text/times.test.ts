import { isTime, orderOf, timesIn } from "./times";

/** "2024:1-6" for the first time of a text, with its day behind a stroke; "" where it names none. */
function first(text: string): string {
  const [time] = timesIn(text);
  if (!time) return "";
  const when =
    time.relation !== null
      ? `${time.unit}${String(time.relation)}`
      : `${String(time.from)}-${String(time.to)}${time.day === null ? "" : `/${String(time.day)}`}`;
  return `${time.year === null ? "" : `${String(time.year)}:`}${when}`;
}

describe("times as offices write them", () => {
  it.each([
    ["一季度", "1-3"],
    ["第二季度目标", "4-6"],
    ["三季度末", "7-9"],
    ["q4", "10-12"],
    ["2025q3", "2025:7-9"],
    ["一至三季度", "1-9"],
    ["前三季度", "1-9"],
    ["前两季", ""],
    ["上半年", "1-6"],
    ["下半年安排", "7-12"],
    ["2024年上半年", "2024:1-6"],
    ["2024下半年", "2024:7-12"],
    ["h1", "1-6"],
    ["3月", "3-3"],
    ["三月进展情况", "3-3"],
    ["十一月", "11-11"],
    ["十二月底", "12-12"],
    ["元月", "1-1"],
    ["10月份", "10-10"],
    ["2024年2月", "2024:2-2"],
    ["24年5月", "2024:5-5"],
    ["二〇二四年六月", "2024:6-6"],
    ["1-9月", "1-9"],
    ["1—11月推进情况", "1-11"],
    ["1月至8月", "1-8"],
    ["一至九月", "1-9"],
    ["4~6月份", "4-6"],
    ["2018年1-9月", "2018:1-9"],
    ["前5个月", "1-5"],
    ["2025.06", "2025:6-6"],
    ["2025.9", "2025:9-9"],
    ["2025-06", "2025:6-6"],
    ["2025/6/30", "2025:6-6/30"],
    ["2024.3.15", "2024:3-3/15"],
    ["6月30日", "6-6/30"],
    ["2019年7月5日", "2019:7-7/5"],
    ["9月4-12日", "9-9/12"],
    ["8月中旬", "8-8/20"],
    ["5月上旬", "5-5/10"],
    ["截至10月底", "10-10"],
    ["截止2024年10月31日", "2024:10-10/31"],
    ["2024年", "2024:1-12"],
    ["2024年度", "2024:1-12"],
    ["2023年底", "2023:1-12"],
    ["2020-2022年", "2022:1-12"],
    ["全年", "1-12"],
    ["年底前", "1-12"],
    ["年度目标", "1-12"],
    ["本月完成", "month0"],
    ["上月", "month-1"],
    ["下季度计划", "quarter1"],
    ["本周安排", "week0"],
    ["当前进度", "now0"],
    ["目前进展", "now0"],
    ["去年完成", "year-1"],
    ["13月", ""],
    ["责任单位", ""],
    ["第一责任人", ""],
    ["二级指标", ""],
    ["一期工程", ""],
    ["月度目标", ""],
    ["1.5公里", ""],
    ["十件实事", ""],
  ])("reads %s as %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it("finds each of several, with its place", () => {
    const text = "2024年3月开工，6月底前完成";
    expect(timesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["2024年3月", "6月底"]);
  });

  it.each([
    ["三月进展情况", "六月进展情况"],
    ["10月", "十一月"],
    ["2025.06", "2025.09"],
    ["一季度", "上半年"],
    ["前三季度", "全年"],
    ["1-9月", "1-11月"],
    ["2024年底", "2025年3月"],
    ["2024年四季度", "2025年一季度"],
  ])("puts %s before %s", (earlier, later) => {
    const order = (text: string): number => Math.max(...timesIn(text).map(orderOf));
    expect(order(earlier)).toBeLessThan(order(later));
  });

  it.each(["2024.3", "6月底前", "二季度", "2024年5月9日", "2024-05-09", "年底前完成", "长期坚持", "4月1日至5月30日", "3-11月", "2024年6月—9月"])(
    "knows %s for a time and nothing else",
    (text) => {
      expect(isTime(text)).toBe(true);
    },
  );

  it.each(["3月：装修", "6月底完成初稿", "12", "1.5", "完成", "5公里", "本月", ""])("knows %s for more or other than a time", (text) => {
    expect(isTime(text)).toBe(false);
  });
});
