import type { Item, Leaf } from "../table/progress-table";
import { FIELDS } from "../terms/field";
import type { FieldText } from "../text/field-text";
import { comparable } from "../text/same-text";
import { leafAt } from "../handout/asked-leaves";
import type { Master, ReturnedTable } from "./collection";
import type { ReturnRow } from "./match-return";

/**
 * A form whose merged cells were lost, with the rows under an item (其中：…) as the master has them: one leaf over several rows.
 * Only where the targets of the rows are the master's, one below the other; else the form is as it was read.
 *
 * @param rows the form's rows as it was read, against the master
 */
export function withJoinedRows(came: ReturnedTable, rows: readonly ReturnRow[], master: Master): ReturnedTable {
  const { table, byRows } = came;
  const joined = new Map<number, Item>();
  for (const { own, master: place, sure } of rows) {
    const item = table.items[own.item];
    const wanted = place ? leafAt(master.table, place)?.fields.target : undefined;
    if (!item || !place || !wanted || wanted.pieces.length < 2 || joined.has(own.item)) continue;
    if (!sure && comparable(item.task) !== comparable(master.table.items[place.item]?.task ?? "")) continue;
    const apart = [item, byRows?.items.find(({ rows: [first] }) => first !== undefined && first === item.rows[0])].find(
      (one) => one?.leaves.length === wanted.pieces.length,
    );
    const alike = wanted.pieces.every(
      ({ start, end }, at) => comparable(wanted.text.slice(start, end)) === comparable(apart?.leaves[at]?.fields.target?.text ?? ""),
    );
    const [first] = apart?.leaves ?? [];
    if (alike && apart && first) joined.set(own.item, { ...item, rows: apart.rows, leaves: [inOne(first, apart.leaves)] });
  }
  if (joined.size === 0) return came;
  const taken = new Set([...joined.values()].flatMap((item) => item.rows));
  return {
    ...came,
    table: { ...table, items: table.items.map((item, at) => joined.get(at) ?? item), remnants: table.remnants.filter(({ row }) => !taken.has(row)) },
  };
}

/** Leaves below each other as one: each field is their texts, a line each; what every row repeats (a cell that was merged over them) once. */
function inOne(leaf: Leaf, leaves: readonly Leaf[]): Leaf {
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const texts = leaves.flatMap(({ fields: own }) => own[field] ?? []);
      const [first, ...others] = texts;
      if (!first) return [];
      const repeated = texts.length === leaves.length && others.every(({ text }) => text === first.text);
      return [[field, repeated ? first : texts.reduce(below)]];
    }),
  );
  return { ...leaf, fields };
}

function below(above: FieldText, text: FieldText): FieldText {
  const from = above.text.length + 1;
  return {
    text: `${above.text}\n${text.text}`,
    pieces: [...above.pieces, ...text.pieces.map(({ cell, start, end }) => ({ cell, start: start + from, end: end + from }))],
  };
}
