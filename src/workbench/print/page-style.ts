import type { SheetPrinting } from "../../app/workbook";

/** Where the parts of a header and a footer stand on a page, in their order. */
const BOXES = { header: ["top-left", "top-center", "top-right"], footer: ["bottom-left", "bottom-center", "bottom-right"] } as const;

/** What a sheet that says nothing of printing is printed on. */
export const PLAIN_PRINTING: SheetPrinting = {
  areas: [],
  repeatRows: null,
  paper: { width: 210, height: 297 },
  landscape: false,
  margins: { top: 19, right: 18, bottom: 19, left: 18 },
  scale: { across: 1, down: 0 },
  centred: false,
  breaks: [],
  footer: ["", "", ""],
  header: ["", "", ""],
};

/** A page's set-up as CSS: paper, orientation, margins, header and footer. `names`: for &F and &A. */
export function pageStyle(printing: SheetPrinting, names: { readonly file: string; readonly sheet: string }): string {
  const { paper, landscape, margins } = printing;
  const size = landscape ? `${paper.height}mm ${paper.width}mm` : `${paper.width}mm ${paper.height}mm`;
  const boxes = (["header", "footer"] as const).flatMap((part) =>
    printing[part].flatMap((text, at) =>
      text.trim() === "" ? [] : [`@${BOXES[part][at] ?? "bottom-center"} { content: ${contentOf(text, names)}; font-size: 9pt; font-family: serif; }`],
    ),
  );
  return `@page { size: ${size}; margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm; ${boxes.join(" ")} }`;
}

/** A header's text as CSS content. What only the machine knows (its clock, a folder) is left out. */
function contentOf(text: string, { file, sheet }: { readonly file: string; readonly sheet: string }): string {
  const known: { readonly [code: string]: string } = {
    "&P": "counter(page)",
    "&N": "counter(pages)",
    "&F": quoted(file),
    "&A": quoted(sheet),
    "&&": quoted("&"),
  };
  const pieces = text.split(/(&.)/su).flatMap((piece) => {
    if (piece === "") return [];
    if (!piece.startsWith("&")) return [quoted(piece)];
    return known[piece] ?? [];
  });
  return pieces.join(" ") || '""';
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&").replace(/[\n\r<]/g, " ")}"`;

/** CSS pixels that a page has for the sheet. */
export function pageRoom({ paper, landscape, margins }: SheetPrinting): { readonly width: number; readonly height: number } {
  const [width, height] = landscape ? [paper.height, paper.width] : [paper.width, paper.height];
  const pixels = (millimetres: number): number => (millimetres / 25.4) * 96;
  return { width: pixels(width - margins.left - margins.right), height: pixels(height - margins.top - margins.bottom) };
}

/** At which share of its size a table of so many pixels is printed. */
export function printedScale(printing: SheetPrinting, table: { readonly width: number; readonly height: number }): number {
  const { scale } = printing;
  if (typeof scale === "number") return scale;
  const room = pageRoom(printing);
  const wide = scale.across === 0 || table.width === 0 ? 1 : (room.width * scale.across) / table.width;
  const high = scale.down === 0 || table.height === 0 ? 1 : (room.height * scale.down) / table.height;
  // a little less than fits: what is rounded up must not go onto another page
  return Math.min(1, wide, high) * 0.995;
}
