import type { PlainDate } from "../../text/plain-date";
import { byUnit, type Matter } from "./matters";
import type { Reporting, UnitItems } from "./reporting";

/** One form a unit or one a matter (一单位一单, 一事一单). */
export type Each = "unit" | "item";

/** How the 督办通知单 of a round go out; 督办台账 says the same of them. */
export interface SupervisionRound {
  readonly each: Each;
  /** Before the number of a form; "" leaves room for the whole number. */
  readonly numberPrefix: string;
  /** The first number behind that prefix. */
  readonly numberFrom: number;
  /** Units answer until then; null leaves room. */
  readonly due: PlainDate | null;
  /** The day on which they go out; null leaves room. */
  readonly issued: PlainDate | null;
  /** Units that did not report get one too; null where nobody collected. */
  readonly reporting: Reporting | null;
}

/** What one form is of: matters, or that the unit did not report; both where a unit gets one form. */
export interface Notice {
  readonly number: number;
  readonly matters: readonly Matter[];
  readonly missing: UnitItems | null;
}

/**
 * The forms of a round by unit, numbered one after the other: units with matters in the order of the table, those that
 * nobody leads under "" behind them, then units that only did not report.
 *
 * @param wanted the unit that forms are made for; null: all
 */
export function noticesOf(
  matters: readonly Matter[],
  { each, numberFrom, reporting }: Pick<SupervisionRound, "each" | "numberFrom" | "reporting">,
  wanted: string | null = null,
): {
  readonly units: ReadonlyMap<string, readonly Notice[]>;
  /** Whether there is anything for anybody, wanted or not. */
  readonly none: boolean;
  readonly collective: ReadonlyMap<string, number>;
} {
  const { units, collective } = byUnit(matters);
  const missing = new Map((reporting?.missing ?? []).map((one) => [one.unit, one]));
  const all = [...units.keys(), ...[...missing.keys()].filter((unit) => !units.has(unit))];
  let number = numberFrom;
  const notices = all
    .filter((unit) => wanted === null || unit === wanted)
    .map((unit): [string, readonly Notice[]] => {
      const own = units.get(unit) ?? [];
      const silent = missing.get(unit) ?? null;
      const apart = [...own.map((one) => ({ matters: [one], missing: null })), ...(silent ? [{ matters: [], missing: silent }] : [])];
      return [unit, (each === "unit" ? [{ matters: own, missing: silent }] : apart).map((one) => ({ ...one, number: number++ }))];
    });
  return { units: new Map(notices), none: all.length === 0, collective };
}
