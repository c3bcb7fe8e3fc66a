import { attribute, child, childrenOf, elementText, type XmlElement } from "../xml/element";
import { isOn } from "../xml/tags";
import type { ListLabel, Numbering } from "./numbering";

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
const AROUND = new Set([
  "ins",
  "moveTo",
  "hyperlink",
  "smartTag",
  "sdt",
  "sdtContent",
  "fldSimple",
  "customXml",
  "dir",
  "bdo",
  "oMath",
  "oMathPara",
  "ruby",
  "rubyBase",
  "AlternateContent",
  "Choice",
]);

/** What is put for characters of a run that are elements of their own. */
const SIGNS: { readonly [name: string]: string } = { br: "\n", cr: "\n", tab: "\t", ptab: "\t", noBreakHyphen: "-" };

/**
 * Reads paragraphs one behind the other: one whose mark was deleted goes on in the next, and has one number with it. They
 * are read in document order, each once, since reading counts their numbers.
 */
export class ParagraphReader {
  private open: WordParagraph | null = null;

  /** @param bare no paragraph has a number: those of a cell that a merge downwards covers are not shown, nor counted */
  constructor(
    private readonly xml: string,
    private readonly numbering: Numbering,
    private readonly bare = false,
  ) {}

  /** What is shown as one paragraph now that this one is read; null while it goes on. */
  next(paragraph: XmlElement): WordParagraph | null {
    const { open } = this;
    const goesOn = open !== null && open.text !== "";
    const read = readParagraph(this.xml, paragraph, goesOn || this.bare ? null : this.numbering);
    const whole = open ? { ...read, text: open.text + read.text, left: [...open.left, ...read.left] } : read;
    this.open = whole.joinsNext ? whole : null;
    return whole.joinsNext ? null : whole;
  }

  /** What was begun and has no end. */
  rest(): WordParagraph | null {
    const { open } = this;
    this.open = null;
    return open;
  }
}

/**
 * The text of a paragraph after every change that is tracked in it: insertions in, deletions and moved-away text out;
 * of a field its last result. Counts the paragraph's number; null for a paragraph that has none.
 */
function readParagraph(xml: string, paragraph: XmlElement, numbering: Numbering | null): WordParagraph {
  const properties = child(paragraph, "pPr");
  const mark = child(properties, "rPr");
  const reader = new RunReader(xml);
  reader.children(paragraph);
  const gone = child(mark, "del") !== undefined || child(mark, "moveFrom") !== undefined;
  const left = [...reader.left];
  if (child(mark, "ins") !== undefined && reader.text === "") left.push("inserted");
  if (gone && reader.text === "" && reader.left.every((one) => one === "deleted")) return { text: "", joinsNext: true, left };
  const place = numbering?.placeOf(properties) ?? null;
  const label = place === null ? null : (numbering?.next(place) ?? null);
  if (label?.counts === true && label.text !== "") left.push("number");
  return { text: before(label, reader.text) + reader.text, joinsNext: gone, left };
}

/** The number before a text. Word parts the two by a stop of the ruler, which no cell has: by nothing where the number's own sign parts them. */
function before(label: ListLabel | null, text: string): string {
  if (label === null || label.text === "" || text === "") return label?.text ?? "";
  if (label.suffix === "nothing") return label.text;
  const apart = label.suffix === "space" || /[\p{L}\p{N}]$/u.test(label.text.normalize("NFKC")) || /^[\dA-Za-z]/.test(text);
  return label.text + (apart ? " " : "");
}

class RunReader {
  text = "";
  readonly left: Left[] = [];
  /** One entry an open field: whether its code is being read, or its result; and what a field of a form shows by itself. */
  private readonly fields: { reads: "code" | "result"; readonly shows: string }[] = [];

  constructor(private readonly xml: string) {}

  children(element: XmlElement): void {
    for (const one of element.children) this.element(one);
  }

  private element(element: XmlElement): void {
    const { name } = element;
    if (name === "r") return this.run(element);
    if (name === "del" || name === "moveFrom") {
      if (holdsElement(element, "r")) this.left.push("deleted");
      return;
    }
    if (name === "ins" || name === "moveTo") {
      if (holdsElement(element, "r")) this.left.push("inserted");
      return this.children(element);
    }
    if (name === "t") return this.add(element);
    if (name === "sdt" && isPlaceholder(element)) return;
    if (AROUND.has(name) || (name !== "pPr" && holdsElement(element, "t") && element.tag.startsWith("<m:"))) this.children(element);
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
    if (name === "fldChar") return this.field(one);
    if (this.fields.some(({ reads }) => reads === "code")) return;
    if (name === "t") return this.add(one);
    const sign = SIGNS[name];
    if (sign !== undefined) {
      if (attribute(one, "type") !== "page") this.text += sign;
    } else if (name === "sym") this.text += symbol(attribute(one, "char"));
    else if (name === "drawing" || name === "pict" || name === "object") this.left.push(holdsElement(one, "txbxContent") ? "text-box" : "picture");
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

  private field(sign: XmlElement): void {
    const kind = attribute(sign, "fldCharType");
    const last = this.fields.at(-1);
    if (kind === "begin") this.fields.push({ reads: "code", shows: formField(child(sign, "ffData")) });
    else if (kind === "separate" && last) last.reads = "result";
    else if (kind === "end") this.text += this.fields.pop()?.shows ?? "";
  }

  private add(element: XmlElement): void {
    const text = elementText(this.xml, element);
    this.text += attribute(element, "space") === "preserve" || element.tag.startsWith("<m:") ? text : text.replace(/^[ \n\t]+|[ \n\t]+$/g, "");
  }
}

/** What a box or a list of a form shows: such a field has no result of its own. */
function formField(data: XmlElement | undefined): string {
  const box = child(data, "checkBox");
  if (box) return isOnElement(child(box, "checked") ?? child(box, "default")) ? "☑" : "□";
  const list = child(data, "ddList");
  const entries = childrenOf(list, "listEntry");
  const chosen = Number(attribute(child(list, "result") ?? child(list, "default"), "val") ?? "0");
  return attribute(entries[chosen], "val") ?? "";
}

/** Whether a content control still asks for what nobody has filled in. */
export function isPlaceholder(control: XmlElement): boolean {
  return isOnElement(child(child(control, "sdtPr"), "showingPlcHdr"));
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
export function holdsElement(element: XmlElement, name: string): boolean {
  return element.children.some((one) => one.name === name || holdsElement(one, name));
}
