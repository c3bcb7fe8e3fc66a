import { readText } from "../../../test/fixtures/reading";
import { KnownProse } from "./known-prose";

const [tagged, plain] = readText(`
  | 石桥镇2025年重点工作进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 修桥。 | 交通办 | 【进展滞后】1. 桥墩完工。⏎2. 桥面未铺。 |
  | 2 | 修路。 | 交通办 | 路面通车8公里。 |
`).items.flatMap(({ leaves }) => leaves);
if (!tagged || !plain) throw new Error("two items are two leaves");

test("a field has one prose in a check, another one in the next, and an empty one where the leaf lacks it", () => {
  const [check, next] = [new KnownProse(), new KnownProse()];
  const { task } = plain.fields;
  expect(check.of(task)).toBe(check.of(task));
  expect(check.of(task)).not.toBe(next.of(task));
  expect([check.of(task).text, check.of(plain.fields.target).text]).toEqual(["修路。", ""]);
});

test("the progress is read without its tag, behind which a line begins", () => {
  const check = new KnownProse();
  expect(check.progress(tagged)).toBe(check.progress(tagged));
  expect(check.progress(tagged).points.map(({ number }) => number)).toEqual([1, 2]);
  expect(check.of(tagged.fields.progress).points.map(({ number }) => number)).toEqual([2]);
});

test("without a tag it is that of its cell", () => {
  const check = new KnownProse();
  expect(check.progress(plain)).toBe(check.of(plain.fields.progress));
});
