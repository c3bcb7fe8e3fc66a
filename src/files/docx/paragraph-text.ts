import { attribute, child, textOf, type XmlElement } from "../xml/element";
import { isOn } from "../xml/tags";
import type { ListPlace, Numbering } from "./numbering";

/** What was left out of a text, or read in its last state. */
export type Left = "comments" | "footnotes" | "text-box" | "picture" | "hidden-text" | "inserted" | "deleted" | "number";

/** A paragraph as Word shows it, automatic number included. */
export interface WordParagraph {
  readonly text: string;
  /** The paragraph ends nowhere: its mark was deleted, the next one goes on in it. */
  readonly joinsNext: boolean;
  /** One entry an occurrence. */
  readonly left: readonly Left[];
}

/** Elements around runs that hold text like any other. `del` and `moveFrom` are no such: what they hold is gone. */
const AROUND = new Set(["ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "oMath", "oMathPara", "ruby", "rubyBase", "AlternateContent", "Choice"]);

/** What is put for characters of a run that are elements of their own. */
const SIGNS: { readonly [name: string]: string } = { br: "\n", cr: "\n", tab: "\t", ptab: "\t", noBreakHyphen: "-" };

/**
 * The text of a paragraph after every change that is tracked in it: insertions in, deletions and moved-away text out;
 * of a field its last result. Counts the paragraph's number, so it must be called once each, in document order.
 */
export function readParagraph(xml: string, paragraph: XmlElement, numbering: Numbering): WordParagraph {
  const properties = child(paragraph, "pPr");
  const mark = child(properties, "rPr");
  const reader = new RunReader(xml);
  reader.children(paragraph);
  const gone = child(mark, "del") !== undefined || child(mark, "moveFrom") !== undefined;
  const left = [...reader.left];
  if (child(mark, "ins") !== undefined && reader.text === "") left.push("inserted");
  if (gone && reader.text === "" && reader.left.every((one) => one === "deleted")) return { text: "", joinsNext: true, left };
  const place = numbering.placeOf(properties);
  const label = place === null ? "" : labelOf(numbering, place, reader.text);
  if (label !== "") left.push("number");
  return { text: label + reader.text, joinsNext: gone, left };
}

/** The number before a text. Word parts the two by a stop of the ruler, which no cell has: by nothing where the number's own sign parts them. */
function labelOf(numbering: Numbering, place: ListPlace, text: string): string {
  const label = numbering.next(place);
  if (label === null || label.text === "" || text === "") return label?.text ?? "";
  if (label.suffix === "nothing") return label.text;
  const apart = label.suffix === "space" || /[\p{L}\p{N}]$/u.test(label.text.normalize("NFKC")) || /^[\dA-Za-z]/.test(text);
  return label.text + (apart ? " " : "");
}

class RunReader {
  text = "";
  readonly left: Left[] = [];
  /** One entry an open field: whether its code is being read, or its result. */
  private readonly fields: ("code" | "result")[] = [];

  constructor(private readonly xml: string) {}

  children(element: XmlElement): void {
    for (const one of element.children) this.element(one);
  }

  private element(element: XmlElement): void {
    const { name } = element;
    if (name === "r") return this.run(element);
    if (name === "del" || name === "moveFrom") {
      if (holds(element, "r")) this.left.push("deleted");
      return;
    }
    if (name === "ins" || name === "moveTo") {
      if (holds(element, "r")) this.left.push("inserted");
      return this.children(element);
    }
    if (name === "t") return this.add(element);
    if (AROUND.has(name) || (name !== "pPr" && holds(element, "t") && element.tag.startsWith("<m:"))) this.children(element);
  }

  private run(run: XmlElement): void {
    const hidden = isOnElement(child(child(run, "rPr"), "vanish"));
    if (hidden && run.children.some(({ name }) => name === "t")) {
      this.left.push("hidden-text");
      return;
    }
    for (const one of run.children) this.inRun(one);
  }

  private inRun(one: XmlElement): void {
    const { name } = one;
    if (name === "fldChar") return this.field(attribute(one, "fldCharType"));
    if (this.fields.includes("code")) return;
    if (name === "t") return this.add(one);
    const sign = SIGNS[name];
    if (sign !== undefined) {
      if (attribute(one, "type") !== "page") this.text += sign;
    } else if (name === "sym") this.text += symbol(attribute(one, "char"));
    else if (name === "drawing" || name === "pict" || name === "object") this.left.push(holds(one, "txbxContent") ? "text-box" : "picture");
    else if (name === "commentReference") this.left.push("comments");
    else if (name === "footnoteReference" || name === "endnoteReference") this.left.push("footnotes");
    else if (AROUND.has(name)) this.alternatives(one);
  }

  /** Of several ways to show the same thing the first is read. */
  private alternatives(element: XmlElement): void {
    const choice = element.name === "AlternateContent" ? (child(element, "Choice") ?? child(element, "Fallback")) : element;
    for (const one of choice?.children ?? []) {
      if (one.name === "r") this.run(one);
      else this.inRun(one);
    }
  }

  private field(kind: string | null): void {
    if (kind === "begin") this.fields.push("code");
    else if (kind === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = "result";
    else if (kind === "end") this.fields.pop();
  }

  private add(element: XmlElement): void {
    const text = textOf(this.xml, element);
    this.text += attribute(element, "space") === "preserve" || element.tag.startsWith("<m:") ? text : text.replace(/^[ \n\t]+|[ \n\t]+$/g, "");
  }
}

/** A sign of a symbol font by its code; private ones, whose look only that font knows, as ticks and boxes where Wingdings has them. */
const WINGDINGS: { readonly [code: string]: string } = { F0FC: "√", F0FE: "☑", F0A8: "□", F06F: "□", F0FB: "×", F06C: "●", F0D8: "➢" };

function symbol(code: string | null): string {
  const key = code?.toUpperCase() ?? "";
  const known = WINGDINGS[key];
  if (known !== undefined) return known;
  const value = parseInt(key, 16);
  return Number.isFinite(value) && value > 0 && !(value >= 0xe000 && value <= 0xf8ff) ? String.fromCodePoint(Math.min(value, 0x10ffff)) : "□";
}

/** An element that is a switch: there and not turned off. */
export function isOnElement(element: XmlElement | undefined): boolean {
  if (!element) return false;
  const value = attribute(element, "val");
  return value === null || isOn(value);
}

/** Whether an element of that name stands anywhere in another. */
function holds(element: XmlElement, name: string): boolean {
  return element.children.some((one) => one.name === name || holds(one, name));
}
