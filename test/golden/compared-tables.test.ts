/**
 * What is said of tables beside those of the period before: who is paired with whom, by what, how alike, and what became of
 * each. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { changedWords } from "../../src/core/compare/changed-words";
import { comparePeriods } from "../../src/core/compare/compare-tables";
import type { ComparedTable, LeafChange } from "../../src/core/compare/comparison";
import { textSameness } from "../../src/core/compare/text-sameness";
import { comparedCases, textCases, wordCases } from "../fixtures/compared-tables";
import { readText } from "../fixtures/reading";
import { expectGolden } from "./expect-golden";

function tableOf(label: string, text: string): ComparedTable {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => {
      if (line.startsWith("#")) return `| ${line.slice(1).trim()} | < | < | < | < |`;
      const [serial = "", task = "", lead = "", status = "", progress = ""] = line.split(" ");
      return serial === "+" ? `| ^ | ^ | ${task} | ${lead} | 【${status}】${progress}。 |` : `| ${serial} | ${task} | | ${lead} | 【${status}】${progress}。 |`;
    });
  const table = readText(
    [`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < | < |`, "| 序号 | 工作任务 | 子任务 | 责任单位 | 进展情况 |", ...rows].join("\n"),
  );
  return { source: "", sheet: label, period: table.period, table };
}

test("pairs, parts, and what became of each", () => {
  const told = comparedCases.map(({ about, now: own, before: other }) => {
    const [now, before] = [tableOf("上半年", own), tableOf("一季度", other)];
    const { pairs, added, dropped, split, merged, changes } = comparePeriods(now, [before]);
    const name = ({ table }: ComparedTable, at: number): string => `${table.items[at]?.serial ?? "-"} ${table.items[at]?.task ?? "-"}`;
    const place = (table: ComparedTable, at: LeafChange["now"]): string =>
      at === null ? "-" : `${table.table.items[at.item]?.serial ?? "-"}${at.leaf === 0 ? "" : `.${String(at.leaf)}`}`;
    return [
      `## ${about}`,
      ...pairs.map(
        (pair) => `${name(now, pair.now)} = ${name(before, pair.before)}: ${pair.basis} ${pair.likeness.toFixed(4)}${pair.doubtful ? ", to confirm" : ""}`,
      ),
      ...added.map((at) => `new: ${name(now, at)}`),
      ...dropped.map((at) => `gone: ${name(before, at)}`),
      ...split.map(({ item, of }) => `${name(now, item)} may come of ${name(before, of)}`),
      ...merged.map(({ item, of }) => `${name(before, item)} may have gone into ${name(now, of)}`),
      ...changes.map(({ now: to, before: from, change, periodsBehind, openEnded, sameness, task, target, lead }) =>
        [
          `  ${place(now, to)} < ${place(before, from)} ${change}`,
          ...(periodsBehind === 0 ? [] : [`behind ${String(periodsBehind)}${openEnded ? "+" : ""}`]),
          ...(sameness === null ? [] : [`text ${sameness}`]),
          ...(task === null ? [] : [`was “${task.before.replaceAll("\n", "⏎")}”`]),
          ...(target === null ? [] : [`target was “${target.before}”`]),
          ...(lead === null ? [] : [`led by ${lead.before.join("、")}, now ${lead.now.join("、")}`]),
        ].join("; "),
      ),
    ].join("\n");
  });
  expectGolden("compared-tables", `${told.join("\n\n")}\n`);
});

const pairsOf = (block: string): readonly (readonly [now: string, before: string])[] =>
  block
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [now = "", before = ""] = line.split("|").map((part) => part.trim());
      return [now, before];
    });

test("texts and words beside those before", () => {
  const texts = pairsOf(textCases).map(([now, before]) => `${now} < ${before}: ${textSameness(now, before) ?? "another text"}`);
  const words = pairsOf(wordCases).map(
    ([now, before]) =>
      `${now} < ${before}: ${
        changedWords(before, now)
          .map((one) => `“${one.before}” is “${one.now}”`)
          .join(", ") || "nothing told"
      }`,
  );
  expectGolden("compared-texts", `${[...texts, "", ...words].join("\n")}\n`);
});
