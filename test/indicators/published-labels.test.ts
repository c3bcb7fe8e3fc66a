/** What is read of published texts against figures that were labelled by hand, each with its formula. */
import { readFileSync } from "node:fs";
import { proseIndicators, tableIndicators, type Indicator } from "../../src/core/indicators";
import { readTable } from "../../src/core/reading/read-table";
import { dateParts } from "../../src/core/text/plain-date";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes, sharedPath } from "../fixtures/shared-data";

interface Label {
  readonly seed: string;
  readonly where: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly months: number;
  readonly kind: string;
}

const KINDS: { readonly [label: string]: string } = { small: "few" };
const number = (text: string | undefined): number | null => (text === undefined || text === "" ? null : Number(text));

function labels(): readonly Label[] {
  const [, ...lines] = readFileSync(sharedPath("next/indicators.csv"), "utf8").trim().split(/\r?\n/u);
  return lines.map((line) => {
    const [seed = "", where = "", , target, , , actual, , months, kind = "", rate] = line.split(",");
    return {
      seed,
      where: where.replace(/[a-d]$|\(\d+\)$/u, ""),
      target: number(target),
      actual: number(actual),
      rate: number(rate),
      months: Number(months),
      kind: KINDS[kind] ?? kind,
    };
  });
}

const near = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b)));
const printed = ({ rate }: Indicator): number | null => (rate === null ? null : Number((rate * 100).toFixed(2)));
const month = ({ until }: Indicator): number | null => (until === null ? null : dateParts(until).month);

describeShared("indicators labelled by hand", () => {
  test("a city's nine months: at least 20 of 25 exact, none of them with another figure", async () => {
    const [grid] = await readGrids(sharedBytes("jiangmen-2018-q3.xlsx"));
    const read = grid && readTable(grid);
    if (read?.ok !== true) throw new Error("no table");
    const all = tableIndicators(read.table, "2018-09-30");
    const of = (where: string): readonly Indicator[] => all.filter((one) => read.table.items[one.item]?.reference === where);
    const wanted = labels().filter(({ seed }) => seed === "001");
    const exact = wanted.filter((label) =>
      of(label.where).some(
        (one) =>
          near(one.target?.value ?? null, label.target) &&
          near(one.actual?.value ?? null, label.actual) &&
          month(one) === label.months &&
          one.kind === label.kind,
      ),
    );
    expect(exact.length).toBeGreaterThanOrEqual(24);
    // one item or none whose parts by place would have to be added up
    expect(wanted.filter((label) => !exact.includes(label)).every(({ where }) => of(where).every(({ actual }) => actual === null))).toBe(true);
    for (const where of ["五—12", "八—1", "七—5"])
      expect(
        of(where)
          .map(({ actual }) => actual)
          .every((actual) => actual === null) && of(where).length > 0,
      ).toBe(true);
  });

  test("work summaries and reports: all 35 exact in amount, rate and months", () => {
    for (const [seed, file] of [
      ["002", "texts/work-summaries-2023-h1.txt"],
      ["004", "texts/government-reports-2023-h1.txt"],
    ] as const) {
      const all = proseIndicators(readFileSync(sharedPath(file), "utf8").split("\n"), "2023-06-30");
      const missed = labels()
        .filter((label) => label.seed === seed)
        .filter(
          (label) =>
            !all.some(
              (one) =>
                `L${String(one.item + 1)}` === label.where &&
                near(one.actual?.value ?? null, label.actual) &&
                month(one) === label.months &&
                printedNear(printed(one), label.rate) &&
                (one.target === null || near(one.target.value, label.target)),
            ),
        );
      expect(missed).toEqual([]);
    }
  });
});

/** A rate without a target is the text's own, which is rounded or cut off; the label's is worked out from the target that it implies. */
const printedNear = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) < 0.5;
