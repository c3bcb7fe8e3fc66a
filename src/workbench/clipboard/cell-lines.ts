/** The text of a cell out of a page, a line a paragraph, as Word's clipboard writes it; and what was met on the way. */
export interface CellText {
  readonly text: string;
  /** Numbers that Word makes by itself. */
  readonly numbers: number;
  /** Insertions and deletions that nobody accepted. */
  readonly tracked: number;
  readonly nested: number;
  readonly pictures: number;
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  "P",
  "DIV",
  "LI",
  "OL",
  "UL",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "PRE",
  "BLOCKQUOTE",
  "TR",
  "TABLE",
  "TBODY",
  "CENTER",
  "DL",
  "DT",
  "DD",
]);
/** What no reader sees. */
const UNSEEN = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META", "LINK", "XML", "TEMPLATE"]);
/** A line break of the source between two of these is none: no word ends there. */
const WIDE = "\\u2e80-\\u9fff\\uf900-\\ufaff\\u3000-\\u303f\\uff00-\\uffef";
const BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}])[ \\t\\r\\n]*[\\r\\n][ \\t\\r\\n]*(?=[${WIDE}])`, "gu");

/** Reads what a person sees of an element: tracked changes accepted, numbers of lists as text, a nested table as lines. */
export function cellLines(element: Element): CellText {
  const reader = new Reader();
  reader.children(element);
  return { text: reader.done(), numbers: reader.numbers, tracked: reader.tracked, nested: reader.nested, pictures: reader.pictures };
}

class Reader {
  numbers = 0;
  tracked = 0;
  nested = 0;
  pictures = 0;
  private readonly lines: string[] = [];
  private line = "";
  /** The line is a number so far: what a figure behind it would go on with. */
  private numbered = false;
  /** A block has begun: what follows stands on a line, also where it is empty. */
  private open = false;
  /** Numbers of ordered lists around, the innermost last; null for lists without. */
  private readonly lists: (number | null)[] = [];

  children(element: Element): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.add(node.nodeValue ?? "");
      else if (node instanceof Element) this.element(node);
    }
  }

  done(): string {
    this.close();
    while (this.lines.length > 0 && this.lines.at(-1) === "") this.lines.pop();
    return this.lines.join("\n");
  }

  private element(element: Element): void {
    const name = element.tagName.toUpperCase();
    const style = (element.getAttribute("style") ?? "").toLowerCase().replace(/\s+/g, "");
    if (UNSEEN.has(name) || isHidden(style) || isAside(element, style)) return;
    if (name === "DEL" || element.classList.contains("msoDel")) {
      this.tracked++;
      return;
    }
    if (name === "INS" || element.classList.contains("msoIns")) this.tracked++;
    if (name === "IMG" || name === "V:SHAPE") {
      this.pictures++;
      return;
    }
    if (name === "BR") return this.close(true);
    if (style.includes("mso-list:ignore")) return this.number(element);
    const tabs = /mso-tab-count:(\d+)/.exec(style)?.[1];
    if (tabs !== undefined) {
      this.line += "\t".repeat(Math.min(9, Number(tabs)));
      return;
    }
    if (name === "TABLE") return this.table(element);
    if (!BLOCKS.has(name)) return this.children(element);
    this.close();
    if (name === "OL" || name === "UL") this.list(element, name === "OL");
    else {
      // an empty paragraph is an empty line
      this.open = name === "P" || name === "LI";
      this.children(element);
      this.close();
    }
  }

  /** What Word writes for an automatic number: its sign, and blanks up to a stop of the ruler. */
  private number(element: Element): void {
    const text = plain(element.textContent ?? "").trim();
    if (text === "") return;
    const counts = /[\p{N}\p{L}]/u.test(text) && !/^[a-zA-Z§·]$/.test(text);
    if (counts) this.numbers++;
    this.line += counts ? text + (/[\p{L}\p{N}]$/u.test(text.normalize("NFKC")) ? " " : "") : "●";
    this.numbered = true;
  }

  private list(element: Element, ordered: boolean): void {
    this.lists.push(ordered ? Number(element.getAttribute("start") ?? "1") || 1 : null);
    for (const one of element.children) {
      if (one.tagName.toUpperCase() !== "LI") {
        this.element(one);
        continue;
      }
      this.close();
      this.open = true;
      const at = this.lists.length - 1;
      const own = Number(one.getAttribute("value") ?? "");
      const number = own > 0 ? own : this.lists[at];
      // a list that brings its number along as text needs none
      if (number !== null && number !== undefined && !holdsNumber(one)) {
        this.line += `${number}.`;
        this.numbered = true;
        this.numbers++;
        this.lists[at] = number + 1;
      }
      this.children(one);
      this.close();
    }
    this.lists.pop();
  }

  /** A table inside the cell: its rows, a line each. */
  private table(element: Element): void {
    this.close();
    this.nested++;
    for (const row of element.querySelectorAll("tr")) {
      if (row.closest("table") !== element) continue;
      const texts = [...row.children].map((cell) => {
        const inside = cellLines(cell);
        this.numbers += inside.numbers;
        this.tracked += inside.tracked;
        this.nested += inside.nested;
        this.pictures += inside.pictures;
        return inside.text.replaceAll("\n", " ");
      });
      this.lines.push(texts.filter((text) => text !== "").join(" "));
    }
  }

  private add(source: string): void {
    const text = plain(source.replace(BETWEEN_WIDE, ""));
    // blanks of the source at the beginning of a line show nothing
    const shown = this.line === "" || this.numbered || /\s$/.test(this.line) ? text.replace(/^ /, "") : text;
    if (shown === "") return;
    this.line += this.numbered && /^[\dA-Za-z]/.test(shown) && !this.line.endsWith(" ") ? ` ${shown}` : shown;
    this.numbered = false;
    if (this.line !== "") this.open = true;
  }

  /** @param broken by a line break: an empty line counts */
  private close(broken = false): void {
    const text = this.line.replace(/\u00a0/g, " ").replace(/ +$/, "");
    if (this.open || broken || text !== "") this.lines.push(text);
    this.line = "";
    this.open = false;
    this.numbered = false;
  }
}

/** White space of the source as one blank; blanks that hold together stay as they are. */
const plain = (text: string): string => text.replace(/[ \t\r\n]+/g, " ");

const isHidden = (style: string): boolean => style.includes("display:none") || style.includes("mso-hide:all");

/** Comments and notes that Word puts beside the text. */
function isAside(element: Element, style: string): boolean {
  return (
    /mso-element:(?:comment|footnote|endnote)/.test(style) ||
    style.includes("mso-special-character:comment") ||
    element.classList.contains("MsoCommentReference") ||
    element.classList.contains("msocomanchor")
  );
}

const holdsNumber = (item: Element): boolean =>
  [...item.querySelectorAll("[style]")].some((one) => (one.getAttribute("style") ?? "").toLowerCase().replace(/\s+/g, "").includes("mso-list:ignore"));
