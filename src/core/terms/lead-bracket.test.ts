import { LEAD_BRACKET, STOP_BEFORE_LEAD, withoutLead } from "./lead-bracket";

test.each([
  ["修建渠道。（牵头单位：水务站）", "修建渠道。"],
  ["修建渠道。\n(责任部门:水务站（闸管所）、农业办)", "修建渠道。"],
  ["修建渠道（协办单位：农业办）和塘坝（配合单位：财政所）。", "修建渠道和塘坝。"],
  ["修建渠道。（主办单位：水务站） （联系单位：县水务局）", "修建渠道。"],
  ["修建渠道（二期）。", "修建渠道（二期）。"],
  ["修建渠道（牵头单位待定）。", "修建渠道（牵头单位待定）。"],
  ["修建渠道（牵头单位：水务站", "修建渠道（牵头单位：水务站"],
])("%j is %j", (task, expected) => {
  expect(withoutLead(task)).toBe(expected);
  // a pattern that goes on where it was last is none that can be shared
  expect([...task.matchAll(LEAD_BRACKET)].length > 0).toBe(task !== expected);
});

test.each([
  ["修建渠道。（牵头单位：水务站）", "。"],
  ["修建渠道； ", "； "],
  ["修建渠道", undefined],
  ["修建渠道。清淤。", "。"],
  ["修建渠道（牵头单位：水务站。）", undefined],
])("the stop that ends %j is %j", (task, expected) => {
  const found = STOP_BEFORE_LEAD.exec(task);
  expect(found?.[0]).toBe(expected);
  if (task.endsWith("清淤。")) expect(found?.index).toBe(task.length - 1);
});
