import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";

/**
 * What kind of quantity a target asks for. `total`: adds up over the year, held against the pace; `level`: to be reached
 * or kept (达到, 覆盖率); `within`: not to be passed (控制在…以内); `growth`: grown by so much; `few`: under twenty things
 * counted one by one, of which no pace is expected.
 */
export type IndicatorKind = "total" | "level" | "within" | "growth" | "few";

/** A number as the text writes it. */
export interface Figure {
  /** In `unit`: 45000 with 人 also where the text writes 4.5万人 and the other figure of the indicator is in 人. */
  readonly value: number;
  /** 人, 万元, %; "" where the text names none. */
  readonly unit: string;
  /** Letter for letter: 4.5万人; of a target that a rate implies what it comes to. */
  readonly text: string;
  /** 约, 近, 余: computed with as the number. */
  readonly approximate: boolean;
  /** Where it stands; half-open UTF-16 offsets into the field's text (of `progress`: `Leaf.progress`), into the paragraph where it is prose. */
  readonly at: { readonly field: Field; readonly start: number; readonly end: number };
}

/**
 * Why an indicator is not sure: no figure for a target; several that could be meant; figures of an earlier time; a printed rate that the
 * amounts do not bear out; another unit; figures that may be another thing's; figures of a longer time than the target's.
 */
export type IndicatorDoubt = "no-figure" | "two-figures" | "older-data" | "rate-mismatch" | "other-unit" | "unclear" | "other-period";

/** What 其中 names of an indicator: part of its target, of its actual, or of both. */
export interface IndicatorPart {
  readonly name: string;
  readonly target: Figure | null;
  readonly actual: Figure | null;
}

/** A quantity against its target. Rates and paces are shares (0.884); gaps percentage points. */
export interface Indicator {
  /** Index into `ProgressTable.items`, and of the leaf in it; of prose the paragraph from 0, and 0. */
  readonly item: number;
  readonly leaf: number;
  /** What is counted, in the text's own words. */
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly target: Figure | null;
  /** Where the target stands; `implied`: worked out from a stated rate, printed as such, never summed. */
  readonly targetStands: "target" | "task" | "progress" | "column" | "implied" | null;
  /** Null where none is sure: the rows 有目标未报数据, and rates without a number (XX万元). */
  readonly actual: Figure | null;
  readonly statedRate: { readonly value: number; readonly text: string } | null;
  /** The last day that the figures cover; null where neither text nor table says. */
  readonly until: PlainDate | null;
  /** Whether the figures say themselves until when they run. */
  readonly ownPeriod: boolean;
  readonly rate: number | null;
  readonly pace: number | null;
  /** Rate minus pace in points; of `level` and `growth` value minus target, of `within` target minus value. */
  readonly gap: number | null;
  /** Target minus actual, in the unit of both; null where no pace is held against it or the target is implied. */
  readonly left: number | null;
  readonly doubtful: readonly IndicatorDoubt[];
  /** In the order of the text; none is counted as an indicator of its own. */
  readonly parts: readonly IndicatorPart[];
  /** The sentence that says it, letter for letter; "" where it stands in columns. */
  readonly evidence: string;
}
