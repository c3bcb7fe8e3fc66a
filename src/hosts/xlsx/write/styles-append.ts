import { NUMBER_FORMATS } from "../../../app/number-format";
import type { CellStyle } from "../../../core/reports/laid-out-sheet";
import { tooLarge } from "../../../files/limits";
import { attribute, child, childrenOf, parseElement, prefixOf, type XmlElement } from "../../../files/xml/element";
import { escapeAttribute } from "../../../files/xml/escape";
import { splice, type Splice } from "../../../files/xml/splice";

/** Which sides of a cell have a line. */
export interface Sides {
  readonly left: boolean;
  readonly right: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
}

/** The most cell formats that Excel opens in a file. */
const MOST_FORMATS = 65_490;
/** Custom number formats begin here. */
const FIRST_CUSTOM = 164;
/** The collections of a styles part that come before each of those that we add to, in the order of the standard. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  numFmts: [],
  fonts: ["numFmts"],
  fills: ["numFmts", "fonts"],
  borders: ["numFmts", "fonts", "fills"],
  cellXfs: ["numFmts", "fonts", "fills", "borders", "cellStyleXfs"],
};

/** A collection of a styles part: what is there, and what is added behind it. */
class Collection {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly count: number;

  constructor(
    private readonly xml: string,
    private readonly root: XmlElement,
    private readonly name: string,
    entry: string,
  ) {
    const entries = childrenOf(child(root, name), entry);
    entries.forEach((one, index) => this.known.set(xml.slice(one.start, one.end), index));
    this.count = entries.length;
  }

  get size(): number {
    return this.count + this.added.length;
  }

  /** The place of an entry: of the same one that is there already, else of a new one behind the others. */
  place(entry: string): number {
    let place = this.known.get(entry);
    if (place === undefined) {
      place = this.size;
      this.known.set(entry, place);
      this.added.push(entry);
    }
    return place;
  }

  changes(): Splice[] {
    if (this.added.length === 0) return [];
    const { root, name } = this;
    const text = this.added.join("");
    const prefix = prefixOf(root);
    const element = child(root, name);
    if (element === undefined || element.innerStart === element.end) {
      const whole = `<${prefix}${name} count="${this.size}">${text}</${prefix}${name}>`;
      if (element !== undefined) return [{ start: element.start, end: element.end, text: whole }];
      const before = root.children.filter((one) => BEFORE[name]?.includes(one.name)).pop();
      const at = before?.end ?? root.innerStart;
      return [{ start: at, end: at, text: whole }];
    }
    const tag = element.tag.replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, `$1"${this.size}"`);
    return [
      { start: element.start, end: element.innerStart, text: tag },
      { start: element.innerEnd, end: element.innerEnd, text },
    ];
  }
}

/** Adds cell formats to a styles part: nothing that is there changes, equal ones are used again. */
export class StyleAppender {
  private readonly root: XmlElement;
  private readonly fonts: Collection;
  private readonly fills: Collection;
  private readonly borders: Collection;
  private readonly numbers: Collection;
  private readonly formats: Collection;
  /** By style, and by its four lines as a number: asked for every cell. */
  private readonly places = new Map<CellStyle, (number | undefined)[]>();
  private readonly codes: Map<string, number>;

  constructor(private readonly xml: string) {
    this.root = parseElement(xml);
    this.fonts = new Collection(xml, this.root, "fonts", "font");
    this.fills = new Collection(xml, this.root, "fills", "fill");
    this.borders = new Collection(xml, this.root, "borders", "border");
    this.numbers = new Collection(xml, this.root, "numFmts", "numFmt");
    this.formats = new Collection(xml, this.root, "cellXfs", "xf");
    this.codes = new Map(
      childrenOf(child(this.root, "numFmts"), "numFmt").map((one) => [attribute(one, "formatCode") ?? "", Number(attribute(one, "numFmtId"))]),
    );
  }

  /** The index of the cell format for a style with these lines. */
  format(style: CellStyle, sides: Sides): number {
    let known = this.places.get(style);
    if (known === undefined) this.places.set(style, (known = []));
    const lines = (sides.left ? 1 : 0) + (sides.right ? 2 : 0) + (sides.top ? 4 : 0) + (sides.bottom ? 8 : 0);
    let place = known[lines];
    if (place === undefined) {
      place = this.formats.place(this.xf(style, sides));
      if (place >= MOST_FORMATS) throw tooLarge(String(MOST_FORMATS));
      known[lines] = place;
    }
    return place;
  }

  /** The styles part with what was asked for. */
  toXml(): string {
    const all = [this.numbers, this.fonts, this.fills, this.borders, this.formats];
    return splice(this.xml, all.flatMap((one) => one.changes()));
  }

  private xf(style: CellStyle, sides: Sides): string {
    const p = prefixOf(this.root);
    const font = this.fonts.place(fontXml(style, p));
    const fill = style.fill === null ? 0 : this.fills.place(`<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(style.fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`);
    const border = this.borders.place(borderXml(sides, p));
    const wrap = style.wrap ? ' wrapText="1"' : "";
    return (
      `<${p}xf numFmtId="${this.number(style.format, p)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `<${p}alignment horizontal="${style.horizontal}" vertical="center"${wrap}/></${p}xf>`
    );
  }

  private number(format: CellStyle["format"], prefix: string): number {
    if (format === "text") return 49;
    if (format === "integer") return 1;
    const code = NUMBER_FORMATS[format];
    let id = this.codes.get(code);
    if (id === undefined) {
      id = Math.max(FIRST_CUSTOM - 1, ...this.codes.values()) + 1;
      this.codes.set(code, id);
      this.numbers.place(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    }
    return id;
  }
}

/** A file names one font: the one that is wished for; a machine without it puts its own. */
function fontXml(style: CellStyle, p: string): string {
  const bold = style.bold ? `<${p}b/>` : "";
  const name = escapeAttribute(style.fonts[0] ?? "宋体");
  return `<${p}font>${bold}<${p}sz val="${style.size}"/><${p}color rgb="${argb(style.color)}"/><${p}name val="${name}"/><${p}charset val="134"/></${p}font>`;
}

function borderXml(sides: Sides, p: string): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string =>
    sides[name] ? `<${p}${name} style="thin"><${p}color indexed="64"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border>${side("left")}${side("right")}${side("top")}${side("bottom")}<${p}diagonal/></${p}border>`;
}

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
