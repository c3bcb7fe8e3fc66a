import { toA1, type CellRef } from "../core/grid/cell-ref";
import type { Language } from "../core/messages/language";
import { messages } from "../core/messages/messages";
import { problemText, ruleText } from "../core/messages/problem-text";
import { groupProblems, type ProblemGroup, type ProblemGrouping } from "../core/rules/group-problems";
import type { Problem, Severity } from "../core/rules/problem";
import type { ProgressTable } from "../core/table/progress-table";
import { displayWidth, padded } from "./columns";
import type { ReviewedProblems } from "./reviewed-problems";
import { visibleSigns } from "./visible-signs";

/** How a list is written. `colour` only when told: on a terminal that wants it. */
export interface ListFormat {
  readonly by: ProblemGrouping;
  readonly colour: boolean;
  readonly language: Language;
  /** A cell as people find it; A1 by itself. */
  readonly cellName?: (cell: CellRef) => string;
  /** What reviewers settled: how many are not listed is said, those that are listed are marked. */
  readonly reviewed?: Pick<ReviewedProblems, "settled" | "settledCount">;
}

const COLOURS: { readonly [S in Severity]: string } = { error: "31", warning: "33", info: "2" };

/** The problems of a table as text: a line of counts, then the groups, cells aligned. No line break at the end. */
export function formatProblems(problems: readonly Problem[], table: ProgressTable, { by, colour, language, cellName = toA1, reviewed }: ListFormat): string {
  const say = messages(language).problemList;
  const settled = reviewed?.settled ?? NONE;
  const open = problems.filter(({ key }) => !settled.has(key));
  const count = (severity: Severity): number => open.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const paint = painter(colour);
  const done = reviewed?.settledCount() ?? 0;
  const head = [say.counts(errors, warnings, infos), ...(done === 0 ? [] : [say.settled(done)]), ...(errors + warnings === 0 ? [say.clean] : [])];
  const groups = groupProblems(problems, table, by).map((group) => groupLines(group, table, { language, paint, cellName, settled }).join("\n"));
  return [head.join("\n"), ...groups].join("\n\n");
}

const NONE: ReadonlySet<string> = new Set();

interface LineFormat {
  readonly language: Language;
  readonly paint: Paint;
  readonly cellName: (cell: CellRef) => string;
  readonly settled: ReadonlySet<string>;
}

type Paint = (text: string, code: string) => string;

const painter = (colour: boolean): Paint => (colour ? (text, code) => `\u001b[${code}m${text}\u001b[0m` : (text) => text);

function groupLines(group: ProblemGroup, table: ProgressTable, { language, paint, cellName, settled }: LineFormat): string[] {
  const { problemList: say, words } = messages(language);
  const cells = group.problems.map(({ cells: [first, ...more] }) => (first ? say.cells(cellName(first), more.length + 1) : say.noCell));
  const width = Math.max(...cells.map(displayWidth));
  const severities = group.problems.map(({ severity }) => words.severities[severity]);
  const severityWidth = Math.max(...severities.map(displayWidth));
  const rows = group.problems.map((problem, index) => {
    const severity = paint(padded(severities[index] ?? "", severityWidth), COLOURS[problem.severity]);
    return `  ${severity}  ${padded(cells[index] ?? "", width)}  ${settled.has(problem.key) ? say.settledMark : ""}${visibleSigns(problemText(problem, language).text)}`;
  });
  const action = group.rule === null ? [] : [`  ${paint(say.action(ruleText(group.rule, language)?.action ?? ""), "2")}`];
  return [paint(visibleSigns(groupTitle(group, table, language)), "1"), ...rows, ...action];
}

function groupTitle(group: ProblemGroup, table: ProgressTable, language: Language): string {
  const say = messages(language).problemList;
  if (group.rule !== null) return `${ruleText(group.rule, language)?.title ?? group.rule}  ${group.rule}`;
  if (group.item !== null) {
    const item = table.items[group.item];
    const lead = item?.leaves[0]?.leadUnits[0];
    return [item?.reference ?? "", ...(lead === undefined ? [] : [lead])].join("  ");
  }
  if (group.unit !== null) return group.unit;
  return say.wholeTable;
}
