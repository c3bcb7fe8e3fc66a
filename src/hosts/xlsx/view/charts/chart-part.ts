import type { SheetChart } from "../../../../core/reports/laid-out-sheet";
import { attribute, child, childrenOf, elementText, type XmlElement } from "../../../../files/xml/element";
import { isOn } from "../../../../files/xml/tags";

/** A chart part as it is written: which cells it draws, and how. */
export interface ChartPart {
  /** Null where it has none; its text, or the cell that it stands in. */
  readonly title: ChartWords | null;
  /** Null where it is of a kind that we do not draw, or its figures are not cells of the workbook. */
  readonly drawn: ChartDrawn | null;
}

interface ChartDrawn {
  readonly shape: SheetChart["shape"];
  readonly series: readonly SeriesPart[];
  readonly firstOnTop: boolean;
  readonly legend: boolean;
  /** Cells of hidden rows and columns are left out. */
  readonly visibleOnly: boolean;
}

/** Words, or the formula of the cell that they stand in. */
export interface ChartWords {
  readonly text: string;
  readonly formula: string | null;
}

interface SeriesPart {
  readonly name: ChartWords;
  /** Null: the categories are counted. */
  readonly categories: string | null;
  readonly values: string;
  /** A colour as the part writes it: RRGGBB, or a name of the theme; null: the next of the theme. */
  readonly color: string | null;
  /** Of a pie's pieces, by the place of the category. */
  readonly pieces: ReadonlyMap<number, string>;
  readonly labels: boolean;
}

const PLOTS = /(Chart|3DChart)$/;

/** Reads a chart part. `root`: its element, as parsed of `xml`. */
export function chartPartOf(xml: string, root: XmlElement): ChartPart {
  const chart = child(root, "chart");
  const plots = (child(chart, "plotArea")?.children ?? []).filter(({ name }) => PLOTS.test(name));
  const [plot] = plots;
  const shape = plot && plots.length === 1 ? shapeOf(plot) : null;
  const series = childrenOf(plot, "ser").map((one) => seriesOf(xml, one, plot));
  const untitled = isOn(attribute(child(chart, "autoTitleDeleted"), "val"));
  const [only] = series;
  // a program writes the name of an only series over it unless it was told not to
  const automatic = !untitled && series.length === 1 && only ? only.name : null;
  return {
    title: child(chart, "title") ? (wordsIn(xml, child(chart, "title")) ?? automatic) : null,
    drawn:
      shape === null || series.length === 0 || series.some((one) => one === null)
        ? null
        : {
            shape,
            series: series.filter((one) => one !== null),
            firstOnTop: attribute(child(child(child(child(chart, "plotArea"), "catAx"), "scaling"), "orientation"), "val") === "maxMin",
            legend: child(chart, "legend") !== undefined,
            visibleOnly: isOn(attribute(child(chart, "plotVisOnly"), "val") ?? "1"),
          },
  };
}

function shapeOf(plot: XmlElement): SheetChart["shape"] | null {
  if (plot.name === "pieChart") return "pie";
  if (plot.name !== "barChart" || attribute(child(plot, "barDir"), "val") !== "bar") return null;
  const grouping = attribute(child(plot, "grouping"), "val") ?? "clustered";
  return grouping === "clustered" ? "bars" : grouping === "stacked" ? "stacked-bars" : null;
}

/** Null where its figures are no cells. */
function seriesOf(xml: string, series: XmlElement, plot: XmlElement | undefined): SeriesPart | null {
  const categories = child(series, "cat");
  const values = formulaIn(xml, child(child(series, "val"), "numRef"));
  const from = formulaIn(xml, child(categories, "strRef")) ?? formulaIn(xml, child(categories, "numRef"));
  if (values === null || (categories !== undefined && from === null)) return null;
  const pieces = childrenOf(series, "dPt").flatMap((piece): [number, string][] => {
    const color = colorIn(piece);
    return color === null ? [] : [[Number(attribute(child(piece, "idx"), "val") ?? 0), color]];
  });
  const labels = child(series, "dLbls") ?? child(plot, "dLbls");
  return {
    name: wordsIn(xml, series) ?? { text: "", formula: null },
    categories: from,
    values,
    color: colorIn(series),
    pieces: new Map(pieces),
    labels: !isOn(attribute(child(labels, "delete"), "val")) && isOn(attribute(child(labels, "showVal"), "val")),
  };
}

/** The words of a title or the name of a series: written out, or of a cell. */
function wordsIn(xml: string, element: XmlElement | undefined): ChartWords | null {
  const words = child(element, "tx");
  const reference = child(words, "strRef");
  if (reference) return { text: textsIn(xml, child(reference, "strCache"), "v"), formula: formulaIn(xml, reference) };
  const written = child(words, "rich") ?? words;
  return written === undefined ? null : { text: textsIn(xml, written, child(words, "rich") ? "t" : "v"), formula: null };
}

/** All texts of that name below an element, one behind the other. */
function textsIn(xml: string, element: XmlElement | undefined, name: string): string {
  return (element?.children ?? []).map((one) => (one.name === name ? elementText(xml, one) : textsIn(xml, one, name))).join("");
}

function formulaIn(xml: string, reference: XmlElement | undefined): string | null {
  const formula = child(reference, "f");
  return formula ? elementText(xml, formula) : null;
}

function colorIn(element: XmlElement): string | null {
  const fill = child(child(element, "spPr"), "solidFill");
  return attribute(child(fill, "srgbClr"), "val") ?? attribute(child(fill, "schemeClr"), "val");
}
