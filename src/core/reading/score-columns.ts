import type { Field } from "../terms/field";
import { amountOfHeading, readHeading, type HeadingReadings } from "../terms/heading-readings";
import { HEADING_POINTS } from "../terms/heading-weights";
import { normalizeHeading, type HeadingReader } from "../terms/headings";
import type { Vocabulary } from "../terms/vocabulary";
import type { CandidateColumn, FieldScore } from "./candidate-column";
import { holdsNumbers, holdsSomeNumbers, namesEach, profileColumn, shareOf, type ColumnProfile } from "./column-profile";
import { CONTENT_WEIGHTS, DISTINCT_POINTS, EMPTY_POINTS, LACKING, POSITION_POINTS, RUNNING_POINTS, STATUS_ALONE, TURNS } from "./column-weights";
import type { Header, HeaderColumn } from "./find-header";
import type { SheetView } from "./sheet-view";

/** The table of scores of a header: what speaks for each field of each column, from headings, cells and places. */
export function scoreColumns(
  view: SheetView,
  header: Header,
  first: number,
  last: number,
  vocabulary: Vocabulary,
  headings: HeadingReader,
): readonly CandidateColumn[] {
  const columns = header.columns.map((column) => ({
    header: column,
    profile: profileColumn(view, column.column, first, last, vocabulary, column.label),
    readings: readHeading(column, headings),
  }));
  const shown = columns.filter(({ header: { heading, column }, profile }) => heading !== "" || profile.filled > 0 || holdsText(view, column, first, last));
  const ticks = new Set(ticked(shown, vocabulary));
  // 立项批复 | 用地手续 | 施工许可, each in status words: stages, of which none is how the whole stands
  const alone = shown.filter(({ profile, readings }) => readings.points.size === 0 && isStatusAlone(profile)).length === 1;
  const lastColumn = shown.at(-1);
  const leftmost = shown[0];
  const parts = (column: KnownColumn): boolean =>
    column.readings.underGroup && shown.some((other) => other !== column && other.readings.underGroup && other.header.group === column.header.group);
  const figures = shown.some(({ readings, profile, header: { group } }) => readings.bareTime && group === "" && holdsNumbers(profile));
  const unwritten = (column: KnownColumn): boolean => figures && column.readings.bareTime && column.header.group === "" && column.profile.filled === 0;
  return shown.map((column) => ({
    ...column,
    scores:
      column === leftmost && numbersRows(column)
        ? BARE_SERIALS
        : unwritten(column)
          ? NO_SCORES
          : scoresOf(column, ticks.has(column), column === lastColumn, parts(column), alone),
    ticked: ticks.has(column),
  }));
}

type KnownColumn = Pick<CandidateColumn, "header" | "profile" | "readings">;

/** Columns that each stand for one status and hold ticks: 已完成 | 正在推进 | 未启动. */
function ticked(columns: readonly KnownColumn[], vocabulary: Vocabulary): readonly KnownColumn[] {
  const found = columns.filter(({ header, profile }) => vocabulary.status(header.label) !== null && profile.kinds.tick === profile.filled);
  return found.length >= 2 && found.some(({ profile }) => profile.filled > 0) ? found : [];
}

/** Whether a column without a heading numbers the rows: 1, 2, 3 to the last one. */
function numbersRows({ header, profile }: KnownColumn): boolean {
  return header.heading === "" && header.under === null && profile.filled >= 2 && profile.runs === profile.filled;
}

const BARE_SERIALS: CandidateColumn["scores"] = new Map([["serial", { heading: HEADING_POINTS.tail, contents: RUNNING_POINTS, position: 0 }]]);

/** A month to come beside months that hold figures holds no text either. */
const NO_SCORES: CandidateColumn["scores"] = new Map();

/** Points that nothing outweighs: ticks under the words of statuses. */
const SURELY = 20;

function scoresOf(
  { header, profile, readings }: KnownColumn,
  isTicked: boolean,
  isLast: boolean,
  isPart: boolean,
  isAlone: boolean,
): ReadonlyMap<Field, FieldScore> {
  if (isTicked) return new Map([["status", { heading: SURELY, contents: 0, position: 0 }]]);
  const scores = new Map<Field, FieldScore>();
  for (const [field, heading] of headingPoints(header, profile, readings, isPart, isAlone)) {
    scores.set(field, {
      heading: heading + (readings.preferences.get(field) ?? 0),
      contents: contentPoints(field, profile, MEASURED.test(header.label)),
      position: field === "remarks" && isLast ? POSITION_POINTS.remarksLast : 0,
    });
  }
  return scores;
}

/**
 * What the heading says, and what it says over cells such as these.
 *
 * @param isAlone no other column under a heading that says nothing holds status words
 * @param isPart the group over it stands over another label that says nothing too: its cells in status words tell of a part
 */
function headingPoints(header: HeaderColumn, profile: ColumnProfile, readings: HeadingReadings, isPart: boolean, isAlone: boolean): ReadonlyMap<Field, number> {
  const points = new Map([...readings.points].filter(([, value]) => value > 0));
  const label = normalizeHeading(readings.underGroup ? header.group.replaceAll("\n", "") : header.label);
  const raise = (field: Field, value: number): void => {
    if (value > (points.get(field) ?? 0)) points.set(field, value);
  };
  const numbers = holdsNumbers(profile);
  if ((numbers || holdsSomeNumbers(profile) || (profile.kinds.number > 0 && MEASURED.test(header.label))) && !readings.none) {
    const amount = amountOfHeading(header);
    if (amount === "completionRate" && shareOf(profile, "share") >= 0.6) raise(amount, HEADING_POINTS.part + 1);
    else if (amount === "completionRate") raise(amount, HEADING_POINTS.amount);
    else if (amount !== null && (points.size === 0 || points.has("task") || readings.underGroup)) raise(amount, HEADING_POINTS.amount);
  }
  // a group speaks for what is said in words under it; of numbers it says what they are only by their own labels
  const turns = numbers && (readings.bareTime || (readings.underGroup && amountOfHeading(header) === null)) ? [] : TURNS;
  for (const { from, to, loss, when } of turns) {
    const value = points.get(from);
    if (value !== undefined && !(isPart && to === "status") && when(profile, label, header.label)) raise(to, value - loss);
  }
  if (points.size === 0 && isAlone && isStatusAlone(profile)) raise("status", readings.none ? STATUS_ALONE.none : STATUS_ALONE.points);
  return points;
}

const isStatusAlone = (profile: ColumnProfile): boolean => profile.filled >= STATUS_ALONE.least && shareOf(profile, "status") >= STATUS_ALONE.share;

/** A heading that says in what it counts, 安排资金（万元）: the cells in words under it are exceptions, however many. */
const MEASURED = /[（(](?:[百千万亿]{0,2}(?:元|美元|人|户|亩|吨|平方米|米)|公里|千米|km|个|套|栋|座|处|台|件|宗|家|所|㎡|公顷|立方米)[）)]\s*$/u;

/** @param measured the heading says in what its cells count */
function contentPoints(field: Field, profile: ColumnProfile, measured: boolean): number {
  if (profile.filled === 0) return EMPTY_POINTS;
  let points = 0;
  for (const { kind, from, points: weight } of CONTENT_WEIGHTS[field]) {
    const share = shareOf(profile, kind);
    if (share >= from) points += weight * share;
  }
  for (const lacking of LACKING) {
    if (lacking.field !== field || profile.filled < (field === "status" ? 2 : 1) || (measured && profile.kinds.number > 0)) continue;
    if (lacking.kinds.reduce((sum, kind) => sum + shareOf(profile, kind), 0) < lacking.below) points += lacking.points;
  }
  const distinct = DISTINCT_POINTS[field];
  if (distinct && namesEach(profile)) points += distinct.each;
  else if (distinct && (profile.spans > 0 || profile.distinct * 1.2 < profile.filled)) points += distinct.grouping;
  if (field === "serial" && profile.runs > 0) points += (RUNNING_POINTS * profile.runs) / profile.filled;
  return points;
}

function holdsText(view: SheetView, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (view.text(row, column) !== "") return true;
  return false;
}
