/** What tables and reports say of quantities against their targets, as `read-indicators.test.ts` tells it of small texts. */
import { proseIndicators, tableIndicators } from "../../src/core/indicators";
import { parsePlainDate, type PlainDate } from "../../src/core/text/plain-date";
import { indicatorReports, indicatorTables } from "../fixtures/indicator-tables";
import { readText } from "../fixtures/reading";
import { toldIndicator } from "../fixtures/told-indicators";
import { expectGolden } from "./expect-golden";

const oneLine = (text: string): string => text.replaceAll("\n", "⏎");

function day(text: string): PlainDate {
  const found = parsePlainDate(text);
  if (found === null) throw new Error(`no day: ${text}`);
  return found;
}

test("tables: what stands in their columns, and what their texts say", () => {
  const told = indicatorTables.map(({ about, asOf, text, curve }) => {
    const table = readText(text);
    const lines = tableIndicators(table, day(asOf), curve ?? null).flatMap((one) => {
      const leaf = table.items[one.item]?.leaves[one.leaf];
      const [first = "", ...parts] = toldIndicator(one, leaf?.progress ?? "");
      return [`  row ${String(leaf?.row ?? 0)}: ${oneLine(first)}`, ...parts.map((line) => `  ${oneLine(line)}`)];
    });
    return [`## ${about}`, ...lines].join("\n");
  });
  expectGolden("indicators-of-tables", `${told.join("\n\n")}\n`);
});

test("reports in paragraphs", () => {
  const told = indicatorReports.map(({ about, asOf, paragraphs }) => {
    const lines = proseIndicators(paragraphs, day(asOf)).flatMap((one) => toldIndicator(one, paragraphs[one.item] ?? ""));
    return [`## ${about}`, ...lines.map((line) => `  ${oneLine(line)}`)].join("\n");
  });
  expectGolden("indicators-of-reports", `${told.join("\n\n")}\n`);
});
