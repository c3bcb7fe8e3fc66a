import type { Geometry } from "./geometry";

/** What stays in view while the rest scrolls: the rows `from` to `to` (none where `to` is less) and the first `columns`. */
export interface KeptInView {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

/** Where the progress table of a sheet has its header, serials and tasks; 1-based. */
export interface TablePlaces {
  readonly header: { readonly top: number; readonly bottom: number };
  readonly serial: number | null;
  readonly task: number | null;
}

/** Of the grid's height and width: what is kept in view must leave room for what it is kept over. */
const MOST = { height: 0.45, width: 0.55 };

/**
 * What a grid keeps in view. The file's own frozen rows and columns first; once the sheet was read as a table, its header
 * row always, and serial and task. What does not fit gives way: rows over the header, then the task, then the serial.
 *
 * @param file what the file freezes
 * @param table null where the sheet was not read as a table
 * @param room pixels that the grid has
 */
export function keptInView(
  geometry: Geometry,
  file: { readonly rows: number; readonly columns: number },
  table: TablePlaces | null,
  room: { readonly height: number; readonly width: number },
): KeptInView {
  const rows: readonly (readonly [from: number, to: number])[] = [
    [1, Math.max(file.rows, table?.header.bottom ?? 0)],
    ...(table ? [[table.header.top, table.header.bottom] as const] : []),
    [1, file.rows],
  ];
  const high = ([from, to]: readonly [number, number]): number =>
    (geometry.rowStarts[Math.min(to, geometry.rowCount)] ?? 0) - (geometry.rowStarts[from - 1] ?? 0);
  const [from, to] = rows.find((one) => high(one) <= room.height * MOST.height) ?? [1, 0];
  const columns = [Math.max(file.columns, table?.task ?? 0), Math.max(file.columns, table?.serial ?? 0), file.columns].find(
    (count) => count < geometry.columnCount && (geometry.columnStarts[count] ?? 0) <= room.width * MOST.width,
  );
  return { from, to: Math.min(to, geometry.rowCount), columns: columns ?? 0 };
}
