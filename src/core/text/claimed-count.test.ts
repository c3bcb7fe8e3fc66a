import { claimedCount, withoutClaim } from "./claimed-count";

test.each([
  ["一、农业（共18项）", 18, "一、农业"],
  ["二、水利（18项）", 18, "二、水利"],
  ["云山镇（2个项目）", 2, "云山镇"],
  ["云山镇（3 件任务）", 3, "云山镇"],
  ["三、文旅（共１８项）", 18, "三、文旅"],
  // in characters, in brackets and behind a blank
  ["四、工业（十八项）", 18, "四、工业"],
  ["四、工业（共十八项重点工程）", 18, "四、工业"],
  ["五、交通 共十八项", 18, "五、交通"],
  ["五、交通（共18）", 18, "五、交通"],
  // something stands behind it
  ["六、教育（共5项，完成3项）", 5, "六、教育"],
  ["六、教育（共5项）：", 5, "六、教育："],
  // nothing but a claim
  ["共十八项", 18, "共十八项"],
  // a number without a measure word may be a volume, and 村 are no items
  ["乡村振兴（2）", null, "乡村振兴（2）"],
  ["云山镇（2个村）", null, "云山镇（2个村）"],
  ["云山镇（二期）", null, "云山镇（二期）"],
  ["共5项目标值", null, "共5项目标值"],
])("%s claims %j and is else %s", (text, claimed, rest) => {
  expect(claimedCount(text)).toBe(claimed);
  expect(withoutClaim(text)).toBe(rest);
});
