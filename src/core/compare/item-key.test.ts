import { itemKeys } from "./item-key";

const item = (serial: string, task: string, ...leadUnits: readonly string[]) => ({ serial, task, leaves: [{ leadUnits }] });
const LONG = "加".repeat(60);

test.each<[string, Parameters<typeof itemKeys>[0], readonly string[]]>([
  ["number and task", [item("1", "修建 东渠", "甲局"), item("2", "修建东渠", "甲局")], ["1|修建东渠", "2|修建东渠"]],
  ["the first sixty characters of it", [item("1", `${LONG}甲`)], [`1|${LONG}`]],
  ["those that agree in both by the first who leads", [item("1", "修渠", "甲局", "丙局"), item("1", "修渠", "乙局", "丙局")], ["1|修渠|甲局", "1|修渠|乙局"]],
  [
    "those that agree in that too by their order",
    [item("1", "修渠", "甲局"), item("1", "修渠", "甲局"), item("1", "修渠", "甲局")],
    ["1|修渠|甲局|1", "1|修渠|甲局|2", "1|修渠|甲局|3"],
  ],
  ["though nobody leads them", [item("1", "修渠"), item("1", "修渠")], ["1|修渠||1", "1|修渠||2"]],
  ["those alike in sixty characters are", [item("1", `${LONG}甲`), item("1", `${LONG}乙`)], [`1|${LONG}||1`, `1|${LONG}||2`]],
  ["those alike but for the first are not", [item("1", "东渠"), item("1", "西渠")], ["1|东渠", "1|西渠"]],
  ["of items without leaves", [{ serial: "1", task: "修渠", leaves: [] }, item("1", "修渠")], ["1|修渠||1", "1|修渠||2"]],
])("a pair is kept by %s", (_, items, expected) => {
  expect(itemKeys(items)).toEqual(expected);
});
