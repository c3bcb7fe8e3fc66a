import { hashTexts } from "../grid/hash";
import type { Grid } from "../grid/grid";
import { rollUpStatus } from "../status/status";
import type { Status } from "../status/status";
import type { Tag } from "../status/tag";
import { cellTag, progressTag, strangeTag, withoutTag } from "../status/tags";
import { readDialect } from "../status/dialect";
import { buildVocabulary, type Vocabulary } from "../status/vocabulary";
import { fieldColumns, readBodyRows, type BodyRow } from "./body-rows";
import { readColumns } from "./columns";
import { trimBlanks, withoutBlanks } from "./cell-text";
import { FIELDS } from "./field";
import { findHeaders, headerAt, nearestToHeader, repeatsHeader, type Header } from "./find-header";
import { assembleRows, type ItemRows } from "./item-rows";
import { leadsInTask } from "./lead-units";
import { personNames } from "./persons";
import { readPeriod } from "./period";
import type { Item, Leaf, ProgressTable, ReadOptions, ReadResult } from "./progress-table";
import { readLeaf, type LeafTexts } from "./read-leaf";
import { itemReferences } from "./references";
import { viewGrid, type SheetView } from "./sheet-view";
import { readTop } from "./table-top";
import { unitReader, type UnitReader } from "./units";

/**
 * Reads a sheet as a progress table. Never fails on data: what cannot be read is a remnant with its place. `ok` is false
 * only where no header is found.
 */
export function readTable(grid: Grid, options: ReadOptions = {}): ReadResult {
  const view = viewGrid(grid);
  const vocabulary = buildVocabulary();
  const headers = options.headerRow === undefined ? findHeaders(view) : [headerAt(view, options.headerRow)];
  const [header] = headers;
  if (!header) return { ok: false, lookedFor: FIELDS, saw: nearestToHeader(view) };
  return { ok: true, table: readBelow(view, header, vocabulary, options) };
}

function readBelow(view: SheetView, header: Header, vocabulary: Vocabulary, options: ReadOptions): ProgressTable {
  const last = view.used.bottom;
  const columns = readColumns(view, header, last, vocabulary, options.mapping);
  const fields = fieldColumns(columns);
  const body = trimEnd(readBodyRows(view, header, fields, header.bottom + 1, last));
  const top = readTop(view, header, body.some(({ row, kind }) => kind === "header" && repeatsHeader(view, row, header)));
  const { items: itemRows, sections, remnants } = assembleRows(view, body, fields, vocabulary, top.sections);
  const texts = itemRows.map((item) => item.leaves.map((leaf) => readLeaf(view, item, leaf, columns, fields)));
  const tags = readTags(texts, statusHeading(columns), vocabulary);
  const dialect = readDialect(tags.flat().flatMap(({ tag }) => (tag ? [tag] : [])));
  const units = unitReader(
    unitCells(texts),
    [...(options.unitNames ?? []), ...texts.flatMap((leaves) => leadsInTask(leaves[0]?.fields.task?.text ?? "").slice(0, 1))],
  );
  const items = itemRows.map((rows, index) => readItem(rows, texts[index] ?? [], tags[index] ?? [], units));
  const references = itemReferences(items, sections);
  return {
    sheet: view.grid.sheet.name,
    layout: options.layout ?? "township",
    title: top.title,
    period: readPeriod([top.title ?? "", view.grid.sheet.name, ...columns.map(({ heading }) => heading), ...top.texts]),
    claimedCount: top.claimedCount,
    headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i),
    columns,
    sections,
    items: items.map((item, index) => ({ ...item, reference: references[index] ?? "" })),
    remnants,
    dialect,
  };
}

/** Empty rows behind the last text are no rows of the table. */
function trimEnd(body: readonly BodyRow[]): readonly BodyRow[] {
  let end = body.length;
  while (end > 0 && body[end - 1]?.kind === "blank") end--;
  return body.slice(0, end);
}

function statusHeading(columns: ProgressTable["columns"]): string {
  return withoutBlanks(columns.find(({ field, role }) => field === "status" && role === "current")?.heading ?? "");
}

function* unitCells(texts: readonly (readonly LeafTexts[])[]): Iterable<string> {
  for (const leaves of texts) {
    for (const { fields } of leaves) {
      for (const field of ["leadUnit", "units", "supportUnits"] as const) {
        const text = fields[field]?.text;
        if (text !== undefined) yield text;
      }
    }
  }
}

interface LeafStatus {
  readonly tag: Tag | null;
  readonly status: Status | null;
}

/** Tags leaf by leaf; a merged or page-broken progress cell without one inherits the status. */
function readTags(texts: readonly (readonly LeafTexts[])[], heading: string, vocabulary: Vocabulary): LeafStatus[][] {
  const found = texts.map((leaves) =>
    leaves.map(({ fields, sharesProgress }): Tag | null => {
      const own = cellTag(fields.status?.text ?? "", heading, vocabulary);
      if (own) return own;
      return sharesProgress ? null : progressTag(fields.progress?.text ?? "", vocabulary);
    }),
  );
  const brackets = readDialect(found.flat().filter((tag) => tag !== null))?.form === "bracket";
  return texts.map((leaves, i) => {
    let before: Status | null = null;
    return leaves.map(({ fields, sharesProgress, broken }, j) => {
      const known = found[i]?.[j] ?? null;
      const tag = known ?? (brackets && !sharesProgress ? strangeTag(fields.progress?.text ?? "") : null);
      const status: Status | null = tag ? tag.status : sharesProgress || broken ? before : null;
      before = status;
      return { tag, status };
    });
  });
}

function readItem(rows: ItemRows, texts: readonly LeafTexts[], statuses: readonly LeafStatus[], units: UnitReader): Omit<Item, "reference"> {
  const leaves = texts.map((text, index) => toLeaf(text, statuses[index] ?? { tag: null, status: null }, units));
  const [first] = texts;
  return {
    serial: withoutBlanks(texts.find(({ fields }) => fields.serial)?.fields.serial?.text ?? ""),
    section: rows.section,
    task: trimBlanks(first?.fields.task?.text ?? ""),
    rows: rows.rows,
    leaves,
    status: rollUpStatus(leaves.map(({ status }) => status)),
  };
}

function toLeaf(texts: LeafTexts, { tag, status }: LeafStatus, units: UnitReader): Leaf {
  const { fields, row, others } = texts;
  const text = (field: keyof Leaf["fields"]): string => fields[field]?.text ?? "";
  const inLeadColumn = units.names(text("leadUnit"));
  const inColumn = units.names(text("units"));
  const named = leadsInTask(text("subtask")).concat(leadsInTask(text("task"))).flatMap((lead) => units.names(lead));
  const all = [...inLeadColumn.filter((name) => !inColumn.includes(name)), ...inColumn];
  const leads = inLeadColumn.length > 0 ? inLeadColumn : named.length > 0 ? named : all.slice(0, 1);
  const progress = text("progress");
  return {
    key: hashTexts(text("task"), text("subtask"), progress),
    row,
    fields,
    ...(others.length > 0 ? { others } : {}),
    leadUnits: [...new Set(leads)],
    units: all,
    supportUnits: units.names(text("supportUnits")),
    persons: personNames(text("persons")),
    deadline: null,
    planned: null,
    actual: null,
    rate: null,
    progress: withoutTag(progress, tag),
    tag,
    status,
  };
}
