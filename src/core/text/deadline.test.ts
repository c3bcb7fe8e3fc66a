import { readDeadline } from "./deadline";

describe("deadlines", () => {
  it.each([
    ["2021.5.31", "2021-05-31"],
    ["2019年7月5日", "2019-07-05"],
    ["2019-07-05", "2019-07-05"],
    ["20190705", "2019-07-05"],
    ["43646", "2019-06-30"],
    // day numbers of this century
    ["36526", "2000-01-01"],
    ["73050", "2099-12-31"],
    ["6月底前", "2019-06-30"],
    ["６月３０日前", "2019-06-30"],
    ["9月4-12日", "2019-09-12"],
    ["8月中旬", "2019-08-20"],
    ["2020年2月底", "2020-02-29"],
    ["二季度", "2019-06-30"],
    ["第三季度末", "2019-09-30"],
    ["2020年一季度", "2020-03-31"],
    ["上半年", "2019-06-30"],
    ["前三季度", "2019-09-30"],
    ["年底前", "2019-12-31"],
    ["2022年", "2022-12-31"],
    ["2020-2022年", "2022-12-31"],
    ["2021年底", "2021-12-31"],
    ["6月底前完成初稿；9月底前印发", "2019-09-30"],
    ["十二月", "2019-12-31"],
    ["次年3月", "2020-03-31"],
    ["2019年3月至11月", "2019-11-30"],
    ["3-11月", "2019-11-30"],
    ["2020年3-11月", "2020-11-30"],
    ["2020年9月4-12日", "2020-09-12"],
    ["2019/6/30", "2019-06-30"],
  ])("reads %s", (text, date) => {
    expect(readDeadline(text, 2019)).toEqual({ date, understood: true });
  });

  it.each(["长期坚持", "立行立改", "持续推进", "/", "", "每月25日前", "未定", "及时", "动态更新"])(
    "understands %s, which names no day of its own or one a month",
    (text) => {
      expect(readDeadline(text, null)).toEqual({ date: null, understood: true });
    },
  );

  it.each(["36525", "73051", "13月底", "2月30日", "2019年6月31日", "尚未明确的某天"])("does not understand %s", (text) => {
    expect(readDeadline(text, 2019)).toEqual({ date: null, understood: false });
  });

  it("understands a date without a year where no year is known, but does not know it", () => {
    expect(readDeadline("6月底前", null)).toEqual({ date: null, understood: true });
  });
});
