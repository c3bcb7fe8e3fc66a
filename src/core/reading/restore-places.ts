import type { ColumnUse, Item, Leaf, ProgressTable } from "../table/progress-table";
import type { Field } from "../terms/field";
import type { Arrangement } from "./rearranged-view";

/** The row of the sheet that a row of a rearranged one stands in. */
export function sheetRow({ rows, first }: Arrangement, row: number): number {
  return rows[row - first]?.row ?? row;
}

/** A table that was read from a rearranged sheet, with the rows and columns of the sheet as it is. */
export function restorePlaces(table: ProgressTable, arrangement: Arrangement): ProgressTable {
  const rowOf = (row: number): number => sheetRow(arrangement, row);
  const current = table.columns.filter(({ field, role }) => field !== null && role === "current");
  const met = new Set<string>();
  return {
    ...table,
    headerRows: [...new Set(table.headerRows.map(rowOf))],
    columns: restoreColumns(table.columns, arrangement),
    sections: table.sections.map((section) => ({ ...section, row: rowOf(section.row) })),
    items: table.items.map((item) => restoreItem(item)),
    // a row that is empty in every part is one empty row, a total of several works one total
    remnants: table.remnants.flatMap((remnant) => {
      const row = rowOf(remnant.row);
      const key = `${remnant.kind} ${String(row)} ${remnant.kind === "total" ? "" : remnant.text}`;
      if (met.has(key)) return [];
      met.add(key);
      const span = arrangement.rows[remnant.row - arrangement.first]?.span;
      return [{ ...remnant, row, ...(span && remnant.kind !== "blank-row" ? { column: remnant.column ?? span.left } : {}) }];
    }),
    ...(table.totals
      ? {
          totals: table.totals.map((total) => ({
            ...total,
            row: rowOf(total.row),
            figures: total.figures.map((figure) => ({ ...figure, column: arrangement.view.place(total.row, figure.column).column })),
          })),
        }
      : {}),
  };

  function restoreItem(item: Item): Item {
    const span = arrangement.rows[(item.rows[0] ?? 0) - arrangement.first]?.span ?? null;
    return { ...item, rows: [...new Set(item.rows.map(rowOf))], leaves: item.leaves.map((leaf) => restoreLeaf(leaf)), ...(span ? { span } : {}) };
  }

  function restoreLeaf(leaf: Leaf): Leaf {
    const places: { [F in Field]?: number } = {};
    for (const { column, field } of current) if (field !== null) places[field] ??= arrangement.view.place(leaf.row, column).column;
    return { ...leaf, row: rowOf(leaf.row), places };
  }
}

/** Its own columns, those of the header alone, and those that say the same again. */
function restoreColumns(columns: readonly ColumnUse[], { again, inHeader }: Arrangement): readonly ColumnUse[] {
  const byColumn = new Map(columns.map((use) => [use.column, use]));
  const own = columns.map((use): ColumnUse => {
    const column = inHeader.get(use.column);
    return column === undefined ? use : { ...use, column, inHeader: true };
  });
  const repeated = again.flatMap(({ column, of }): readonly ColumnUse[] => {
    const use = byColumn.get(of);
    return use ? [{ ...use, column, role: use.role === "current" ? "again" : use.role }] : [];
  });
  return [...own, ...repeated].sort((a, b) => a.column - b.column);
}
