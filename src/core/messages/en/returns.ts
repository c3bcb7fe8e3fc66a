import type { ReturnMessages } from "../returns";
import { quotedText } from "../fact-text";
import { list, many } from "./phrases";

export const returns: ReturnMessages = {
  fixedChanged: (unit, item, heading, was, now) =>
    `${unit} changed “${heading}” of ${item} (${was === "" ? "empty" : quotedText(was)} → ${quotedText(now)}): not taken`,
  fixedMoved: (unit, item, heading, was, now) =>
    `“${heading}” of ${item} was changed in the master since it was sent (sent: ${quotedText(now)}; now: ${was === "" ? "empty" : quotedText(was)}), and ${unit} answered to what was sent: please look`,
  twoAnswers: (unit, item, heading, files, proposed) =>
    `${unit} sent ${many(files.length, "file")} that differ in “${heading}” of ${item} (${list(files)}); proposed: “${proposed}”. Please choose`,
  twoRows: (unit, item, heading, file, rows) =>
    `“${file}” of ${unit} has ${many(rows.length, "row")} of ${item} (row ${list(rows)}) that differ in “${heading}”. Please choose`,
  oneCell: (unit, item, heading) => `${unit} filled “${heading}” of ${item} in several ways, which is one cell of the master: not taken`,
  masterChanged: (item, heading) => `“${heading}” of ${item} was changed in the master since it was sent: not written over`,
  masterUnmarked: (item, heading) => `“${heading}” of ${item} holds a text in the master, and the form no longer tells what was sent: not written over`,
  quotedOtherwise: (unit, item, heading, by) =>
    by === "unit"
      ? `${unit} changed what the list quotes of “${heading}” of ${item}: not taken, please look`
      : `“${heading}” of ${item} is not what the list quotes; either the master was changed since or the quotation: not written over`,
  correctionPart: (unit, item, heading, into) =>
    `${unit}, “${heading}” of ${item}: the corrected text ${into === "cell" ? "differs much from the text or holds what was not quoted; taken, it replaces the whole cell" : "is for the quoted part only; taken, it replaces that part"}. Please choose`,
  correctionReply: (unit, item, heading, reply) =>
    `${unit} replied “${quotedText(reply)}” to “${heading}” of ${item}: not written as a corrected text, please look`,
  correctionOpen: (unit, item, heading) => `${unit}: no corrected text for “${heading}” of ${item}`,
  correctionCell: (unit, item, heading, file, row) =>
    `${unit}: which cell of “${heading}” of ${item} is meant in row ${row} of “${file}” is not certain: not taken`,
  correctionForeign: (file, row, task) => `Row ${row} of “${file}” (${quotedText(task)}) is of no item of the master: not taken`,
  formula: (item, heading) => `“${heading}” of ${item} is a formula in the master: not written over`,
  errorValue: (unit, item, heading, shown) => `${unit}: “${heading}” of ${item} shows ${shown === "" ? "an error" : shown}: not taken`,
  extraItem: (unit, task) => `${unit} sent an item more: ${quotedText(task)}`,
  noRoom: (unit, task, section, row) =>
    row === null
      ? `“${quotedText(task)}” of ${unit} was not added: to several sheets as one nothing is added. Add it to the sheet${section === null ? "" : ` of “${quotedText(section)}”`} by hand`
      : `“${quotedText(task)}” of ${unit} was not added: no empty row stands below the last item${section === null ? " of the master" : ` of “${quotedText(section)}”`}. Insert one before row ${row} and collect again`,
  added: (unit, task, row) => `“${quotedText(task)}” of ${unit} is added in row ${row}`,
  noSuchExtra: (task) => `No return holds an extra item “${task}”.`,
  doubtful: (unit, task, item) => `Whether “${quotedText(task)}” of ${unit} is ${item} of the master is not certain: not taken`,
  itemMissing: (unit, item) => `${item} is missing from the table of ${unit}`,
  notFilled: (unit, item, heading) => `${unit}: “${heading}” of ${item} is not filled in`,
  statusAlone: (unit, item, heading, status) => `${unit}: “${heading}” of ${item} is not filled in; the status “${status}” that was chosen is not written`,
  emptied: (unit, item, heading, now) => `${unit}: “${heading}” of ${item} came back empty; the master's text (${quotedText(now)}) stays`,
  statusKept: (unit, item, word, column) =>
    column
      ? `${unit}: no status is given for ${item}; the master's status “${word}” stays, please look`
      : `The form of ${unit} has no column for the status; the master's status “${word}” of ${item} stays, please look`,
  notTheLead: (unit, item, lead, supports) =>
    supports
      ? `${unit} filled in ${item}, which another unit leads: kept apart, not merged`
      : `${unit} filled in ${item}, which ${lead === "" ? "another unit" : lead} leads and ${unit} does not support: not taken`,
  alsoOf: (unit, file, as, items) =>
    `“${file}” of ${list(as)} holds ${items === 1 ? "the only item" : `all ${items} items`} of ${unit}: taken as sent by ${unit} too, please look`,
  unreadRow: (unit, file, row, text) => `${unit}: row ${row} of “${file}” (${quotedText(text)}) belongs to no item: not taken`,
  whose: (file, candidates) => `Whose “${file}” is cannot be told${candidates.length === 0 ? "" : ` (perhaps ${list(candidates.slice(0, 4))})`}: please say`,
  sameFile: (file, as) => `“${file}” says the same as “${as}”: one of them is taken`,
  otherPeriod: (file, period) => `“${file}” is of ${period}: not taken`,
  foreign: (file, period) => `“${file}” ${period === null ? "" : `is of ${period} and `}shares no item with the master: not taken`,
  masterBeside: (file) => `The master in “${file}” was passed over; only the list of corrections in it is taken`,
  masterItself: (file) => `The master itself was passed over (${file})`,
  noTable: (file) => `No progress table was read in “${file}”: not taken`,
  unreadable: (file, why) => `“${file}” could not be read: ${why}`,
  missing: (unit, items) => `Nothing came from ${unit} (${list(items)})`,
  late: (units) => `Late: ${list(units)}`,
  noSuchUnit: (name, units) => `No unit “${name}” leads an item of the master. Units that do: ${list(units.slice(0, 20))}${units.length > 20 ? "…" : ""}.`,
  rowOf: (file, row) => `${file}, row ${row}`,
  counts: (units, items, returnedUnits, returnedItems, missing, unreadable) =>
    `Asked: ${many(units, "unit")}, ${many(items, "item")}; returned: ${many(returnedUnits, "unit")}, ${many(returnedItems, "item")}; missing: ${many(missing, "unit")}${unreadable === 0 ? "" : `; not readable: files of ${many(unreadable, "unit")}`}`,
  nobody: (items) => `${many(items.length, "item")} without a lead unit, asked of nobody: ${list(items.slice(0, 12))}${items.length > 12 ? "…" : ""}`,
  unitEdits: (unit, items, cells) => `${unit}: ${many(items, "item")}, ${many(cells, "cell")}`,
  check: (unit, corrected, open, broken) => `Check of ${unit}: ${corrected} corrected, ${open} still open, ${broken} new`,
  newlyBroken: "New:",
  stillOpen: "Still open:",
  nothing: "There is nothing to write into the master.",
  written: (file, units, items, cells) => `Collected ${many(units, "unit")}, ${many(items, "item")}: ${many(cells, "cell")} written (${file}).`,
  dryRun: (units, items, cells) => `Would collect ${many(units, "unit")}, ${many(items, "item")}: ${many(cells, "cell")}; nothing was written.`,
  handouts: (folder, count, items) => `Parted into ${many(count, "file")} with ${many(items, "item")} (${folder}).`,
  moved: (from, to) => `Period moved on: ${quotedText(from)} → ${quotedText(to)}`,
  unmoved: (texts) => `Periods left as they are, please look: ${list(texts.map(quotedText))}`,
};
