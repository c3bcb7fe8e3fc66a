import type { SheetPoint } from "../../../../app/chart-on-sheet";
import { attribute, child, childrenOf, elementText, type XmlElement } from "../../../../files/xml/element";
import { isOn } from "../../../../files/xml/tags";

/** Where a drawing part puts a chart. */
export interface DrawingFrame {
  /** What a program calls the frame: 图表 1. */
  readonly name: string;
  readonly from: SheetPoint;
  readonly to: SheetPoint;
  /** The relationship of the drawing that leads to the chart; null where that is not said in a way that we know. */
  readonly relationship: string | null;
}

/** Length of the drawing's own unit in a CSS pixel (ECMA-376 part 1, 20.1.10.16: 914,400 an inch). */
const EMU_A_PIXEL = 9525;
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** The frames with charts of a drawing part, in its order; pictures, shapes and what is hidden are left out. */
export function framesIn(xml: string, root: XmlElement): readonly DrawingFrame[] {
  return anchorsIn(root).flatMap((anchor) => {
    const frame = below(anchor, "graphicFrame");
    const graphic = below(frame, "graphicData");
    const chart = graphic?.children[0];
    if (!frame || !chart || !/chart/i.test(attribute(graphic, "uri") ?? "")) return [];
    const named = below(frame, "cNvPr");
    const place = placeOf(xml, anchor);
    if (isOn(attribute(named, "hidden")) || place === null) return [];
    // in a group, a frame lies where the group's own measures put it
    const grouped = below(anchor, "grpSp") !== undefined;
    return [{ name: attribute(named, "name") ?? "", ...place, relationship: grouped || chart.name !== "chart" ? null : attribute(chart, "r:id") }];
  });
}

/** What a program writes in two ways, it writes first as it means it. */
const meant = (element: XmlElement): XmlElement =>
  element.name === "AlternateContent" ? (child(element, "Choice") ?? child(element, "Fallback") ?? element) : element;

function anchorsIn(root: XmlElement): readonly XmlElement[] {
  return root.children.flatMap((one) => (ANCHORS.includes(one.name) ? [one] : one.name === "AlternateContent" ? anchorsIn(meant(one)) : []));
}

/** The first element of that name below one. */
function below(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const one of element === undefined ? [] : meant(element).children) {
    const found = one.name === name ? one : below(one, name);
    if (found) return found;
  }
  return undefined;
}

function placeOf(xml: string, anchor: XmlElement): Pick<DrawingFrame, "from" | "to"> | null {
  const corner = child(anchor, "from");
  const from = corner
    ? pointOf(xml, corner)
    : anchor.name === "absoluteAnchor"
      ? { cell: { row: 1, column: 1 }, x: pixels(attribute(child(anchor, "pos"), "x")), y: pixels(attribute(child(anchor, "pos"), "y")) }
      : null;
  if (from === null) return null;
  const end = child(anchor, "to");
  if (end) {
    const to = pointOf(xml, end);
    return to && { from, to };
  }
  const size = childrenOf(anchor, "ext")[0];
  return size ? { from, to: { cell: from.cell, x: from.x + pixels(attribute(size, "cx")), y: from.y + pixels(attribute(size, "cy")) } } : null;
}

/** Files count rows and columns of a drawing from 0. */
function pointOf(xml: string, corner: XmlElement): SheetPoint | null {
  const number = (name: string): number => {
    const one = child(corner, name);
    return one ? Number(elementText(xml, one).trim()) : NaN;
  };
  const [row, column] = [number("row"), number("col")];
  if (!isPlace(row) || !isPlace(column)) return null;
  return { cell: { row: row + 1, column: column + 1 }, x: pixels(String(number("colOff"))), y: pixels(String(number("rowOff"))) };
}

const isPlace = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_048_576;

function pixels(emus: string | null): number {
  const value = Number(emus ?? "");
  return Number.isFinite(value) ? value / EMU_A_PIXEL : 0;
}
