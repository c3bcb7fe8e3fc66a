import type { DraftPiece } from "../../../core/drafts/draft";
import { escapeAttribute, escapeText } from "../../xml/escape";

/** What XML cannot hold: control characters and halves of pairs. They print nothing in Word either. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** An element with a `w:val`, or with the attributes given. */
export function element(name: string, attributes: string | number | { readonly [name: string]: string | number } = {}): string {
  const all = typeof attributes === "object" ? attributes : { val: attributes };
  return `<w:${name}${Object.entries(all)
    .map(([key, value]) => ` w:${key}="${escapeAttribute(String(value))}"`)
    .join("")}/>`;
}

/** A run of text; line breaks and tabs as Word has them. */
export function textRun(text: string, properties = ""): string {
  const parts = text.replace(UNPRINTABLE, "").split(/([\n\t])/u);
  const inner = parts
    .map((part) => (part === "\n" ? "<w:br/>" : part === "\t" ? "<w:tab/>" : part === "" ? "" : `<w:t xml:space="preserve">${escapeText(part)}</w:t>`))
    .join("");
  return inner === "" ? "" : `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

/** The runs of some pieces: what a person must fill in is yellow; neighbours of one look are one run. */
export function textRuns(pieces: readonly DraftPiece[]): string {
  let xml = "";
  let text = "";
  for (const piece of pieces) {
    if (piece.kind !== "blank") {
      text += piece.text;
      continue;
    }
    xml += textRun(text) + textRun(piece.hint, element("highlight", "yellow"));
    text = "";
  }
  return xml + textRun(text);
}

export const paragraph = (style: string, content: string, properties = ""): string =>
  `<w:p><w:pPr>${element("pStyle", style)}${properties}</w:pPr>${content}</w:p>`;
