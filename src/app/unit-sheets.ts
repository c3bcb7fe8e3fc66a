import { parseSheetMarks, SHEET_MARKS_MEMORY, type HandoutMark } from "../core/handout/handout-mark";
import type { Handout } from "../core/handout/make-handouts";
import type { KnownUnits } from "../core/returns/known-units";
import type { SheetId } from "../core/grid/grid";
import type { ReturnedFile } from "./read-returns";
import type { Work, Workbook } from "./workbook";

/**
 * What a workbook remembers of handouts that are sheets of its own, beside those that it remembers already. `names`: of the sheets, in the
 * order of the handouts.
 */
export async function sheetMarks(workbook: Workbook, handouts: readonly Handout[], names: readonly string[]): Promise<string> {
  const there = new Set((await workbook.sheets()).map(({ name }) => name));
  const before = Object.entries(parseSheetMarks(await workbook.memory.get(SHEET_MARKS_MEMORY))).filter(([name]) => there.has(name));
  const marks = handouts.flatMap(({ mark }, at): readonly (readonly [string, HandoutMark])[] => (names[at] === undefined ? [] : [[names[at], mark]]));
  return JSON.stringify(Object.fromEntries([...before, ...marks]));
}

/**
 * The forms among a workbook's own sheets, each as a file that came back under the sheet's name: those that were sent out as
 * sheets, and those that are named by a unit. `except`: the sheets that the master is.
 */
export async function unitSheetFiles(workbook: Workbook, known: KnownUnits, except: ReadonlySet<SheetId>, work?: Work): Promise<readonly ReturnedFile[]> {
  const marks = parseSheetMarks(await workbook.memory.get(SHEET_MARKS_MEMORY));
  const forms = (await workbook.sheets()).filter(
    ({ id, name, visible, ours }) =>
      visible && ours === null && !except.has(id) && (marks[name] !== undefined || known.find(name) !== null || known.namedIn(name).length > 0),
  );
  const { memory } = workbook;
  return forms.map((info) => ({
    name: info.name,
    open: () =>
      Promise.resolve({
        sheets: () => Promise.resolve([info]),
        read: (sheet: SheetId | "active") => workbook.read(sheet, work && { ...work, progress: () => undefined }),
        memory,
      }),
  }));
}
