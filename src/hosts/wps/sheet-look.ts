import type { CellRange } from "../../core/grid/cell-ref";
import { columnsOf, etRangeAt, rowsOf, uniformAreas } from "./areas";
import { answered, type Asking, nameAnswered, orNull } from "./asking";
import type { EtRange, EtSheet } from "./et";
import { XL } from "./et-numbers";

export type LookKey = "font" | "size" | "bold" | "italic" | "underline" | "color" | "fill" | "horizontal" | "vertical" | "wrap" | "format";
export type LookValue = string | number | boolean;

/** One property of the look of a range. A fill is its colour, or `NO_FILL`. */
export interface Look {
  readonly range: CellRange;
  readonly key: LookKey;
  readonly value: LookValue;
}

export const NO_FILL = "none";

interface LookProperty {
  /** Null where the cells differ. */
  ask(range: EtRange): LookValue | null;
  put(range: EtRange, value: LookValue): void;
}

const LOOKS: { readonly [K in LookKey]: LookProperty } = {
  font: {
    ask: (r) => nameAnswered(r.Font.Name),
    put: (r, v) => {
      r.Font.Name = String(v);
    },
  },
  size: {
    ask: (r) => answered("number", r.Font.Size),
    put: (r, v) => {
      r.Font.Size = Number(v);
    },
  },
  bold: {
    ask: (r) => answered("boolean", r.Font.Bold),
    put: (r, v) => {
      r.Font.Bold = v === true;
    },
  },
  italic: {
    ask: (r) => answered("boolean", r.Font.Italic),
    put: (r, v) => {
      r.Font.Italic = v === true;
    },
  },
  underline: {
    ask: (r) => answered("number", r.Font.Underline),
    put: (r, v) => {
      r.Font.Underline = Number(v);
    },
  },
  color: {
    ask: (r) => answered("number", r.Font.Color),
    put: (r, v) => {
      r.Font.Color = Number(v);
    },
  },
  fill: { ask: askFill, put: putFill },
  horizontal: {
    ask: (r) => answered("number", r.HorizontalAlignment),
    put: (r, v) => {
      r.HorizontalAlignment = Number(v);
    },
  },
  vertical: {
    ask: (r) => answered("number", r.VerticalAlignment),
    put: (r, v) => {
      r.VerticalAlignment = Number(v);
    },
  },
  wrap: {
    ask: (r) => answered("boolean", r.WrapText),
    put: (r, v) => {
      r.WrapText = v === true;
    },
  },
  format: {
    ask: (r) => nameAnswered(r.NumberFormat),
    put: (r, v) => {
      r.NumberFormat = String(v);
    },
  },
};
const KEYS = Object.keys(LOOKS).filter((key): key is LookKey => key in LOOKS);

function askFill({ Interior: interior }: EtRange): LookValue | null {
  const pattern = answered("number", interior.Pattern);
  return pattern === XL.patternNone ? NO_FILL : pattern === null ? null : answered("number", interior.Color);
}

function putFill({ Interior: interior }: EtRange, value: LookValue): void {
  if (value === NO_FILL) interior.Pattern = XL.patternNone;
  else {
    // a colour makes the pattern solid by itself on clients that keep to Excel
    interior.Color = Number(value);
    interior.Pattern = XL.solid;
  }
}

export function putLook(sheet: EtSheet, { range, key, value }: Look): void {
  LOOKS[key].put(etRangeAt(sheet, range), value);
}

/** The look of a range, property by property, in the largest parts that halving finds. A property that the client does not tell is left out. */
export async function looksOf(sheet: EtSheet, box: CellRange, asking: Asking): Promise<Look[]> {
  const looks: Look[] = [];
  // a size that is true or false is that of a client that says so where cells differ: then no truth value of a range can be trusted
  const doubt = typeof orNull<unknown>(() => etRangeAt(sheet, box).Font.Size) === "boolean" ? "cells" : "corners";
  for (const key of KEYS) {
    const areas = await uniformAreas(sheet, box, `look ${key}`, (range) => LOOKS[key].ask(range), asking, { halve: "rows", doubt });
    looks.push(...(areas ?? []).map(({ range, value }) => ({ range, key, value })));
  }
  return looks;
}

/** The look of one cell, at once. Properties that differ inside the cell, and those that the client does not tell, are left out. */
export function lookOfCell(sheet: EtSheet, cell: CellRange): Look[] {
  const range = etRangeAt(sheet, cell);
  return KEYS.flatMap((key) => {
    const value = orNull(() => LOOKS[key].ask(range));
    return value === null ? [] : [{ range: cell, key, value }];
  });
}

/** A line along some edges of a range; `null` is no line. */
export interface Edge {
  readonly range: CellRange;
  /** xlEdgeLeft ... xlInsideHorizontal. */
  readonly sides: readonly number[];
  readonly line: { readonly style: number; readonly weight: number; readonly color: number } | null;
}

const RIM = [XL.edgeLeft, XL.edgeTop, XL.edgeBottom, XL.edgeRight] as const;

/** The edges that a range has: an inner one only where there are two cells. */
export const allSides = (box: CellRange): number[] => [
  ...RIM,
  ...(columnsOf(box) > 1 ? [XL.insideVertical] : []),
  ...(rowsOf(box) > 1 ? [XL.insideHorizontal] : []),
];
export const rimSides: readonly number[] = RIM;

/** The lines of a range; edges without a line are left out, and so are those of which the client does not tell. */
export async function edgesOf(sheet: EtSheet, box: CellRange, asking: Asking): Promise<Edge[]> {
  const mixed: CellRange[] = [];
  const same = await uniformAreas(sheet, box, "Borders", (range, part) => sameLine(range, part), asking, { halve: "rows", cell: (cell) => mixed.push(cell) });
  return [
    ...(same ?? []).flatMap(({ range, value }): Edge[] => (value === "none" ? [] : [{ range, sides: allSides(range), line: value }])),
    ...mixed.flatMap((cell) => edgesOfCell(sheet, cell).filter((edge) => edge.line !== null)),
  ];
}

/** The four edges of a cell, those without a line too; without those of which the client does not tell. */
export function edgesOfCell(sheet: EtSheet, cell: CellRange): Edge[] {
  const range = etRangeAt(sheet, cell);
  return RIM.flatMap((side): Edge[] => {
    const line = orNull(() => lineAt(range, side));
    return line === null ? [] : [{ range: cell, sides: [side], line: line === "none" ? null : line }];
  });
}

type BorderLine = NonNullable<Edge["line"]> | "none";

/** Null where a line is not the same all along, or the client does not say what it is. */
function lineAt(range: EtRange, side: number): BorderLine | null {
  const border = range.Borders.Item(side);
  const style = answered("number", border.LineStyle);
  if (style === null || style === XL.lineNone) return style === null ? null : "none";
  const weight = answered("number", border.Weight);
  const color = answered("number", border.Color);
  return weight === null || color === null ? null : { style, weight, color };
}

function sameLine(range: EtRange, box: CellRange): BorderLine | null {
  const lines = allSides(box).map((side) => lineAt(range, side));
  const [first = null] = lines;
  const same = lines.every((line) => line !== null && JSON.stringify(line) === JSON.stringify(first));
  return same ? first : null;
}

export function putEdge(sheet: EtSheet, { range, sides, line }: Edge): void {
  const borders = etRangeAt(sheet, range).Borders;
  for (const side of sides) {
    const border = borders.Item(side);
    if (line === null) border.LineStyle = XL.lineNone;
    else {
      border.LineStyle = line.style;
      border.Weight = line.weight;
      border.Color = line.color;
    }
  }
}
