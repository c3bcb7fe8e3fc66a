import { NUMBER_FORMATS } from "../../../app/number-format";
import type { CellStyle } from "../../../core/reports/laid-out-sheet";
import { tooLarge } from "../../../files/limits";
import { attribute, child, childrenOf, parseElement, prefixOf, type XmlElement } from "../../../files/xml/element";
import { escapeAttribute } from "../../../files/xml/escape";
import { appended, prepended, splice, type Splice } from "../../../files/xml/splice";

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
  cellStyleXfs: ["numFmts", "fonts", "fills", "borders"],
  cellXfs: ["numFmts", "fonts", "fills", "borders", "cellStyleXfs"],
};

/** A collection of a styles part: what is there, and what is added behind it. */
class StyleList {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly count: number;
  private readonly standing: number;

  constructor(
    private readonly xml: string,
    private readonly root: XmlElement,
    private readonly name: string,
    entry: string,
    /** What must stand first, in a part that has less of it: index 0 is the look of cells that nobody gave one. */
    first: readonly string[] = [],
  ) {
    const entries = childrenOf(child(root, name), entry);
    entries.forEach((one, index) => this.known.set(xml.slice(one.start, one.end), index));
    this.count = entries.length;
    this.added.push(...first.slice(entries.length));
    this.standing = this.added.length;
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

  /** Whether anything was asked for that was not there. */
  get grew(): boolean {
    return this.added.length > this.standing;
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
      return [before === undefined ? prepended(this.xml, root, whole) : { start: before.end, end: before.end, text: whole }];
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
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly numbers: StyleList;
  private readonly base: StyleList;
  private readonly formats: StyleList;
  /** By style, and by its four lines and whether it is open as a number: asked for every cell. */
  private readonly places = new Map<CellStyle, (number | undefined)[]>();
  private readonly codes: Map<string, number>;
  private readonly xml: string;

  /** `used`: how many formats the cells of the workbook count on, where its styles may have fewer. */
  constructor(
    private readonly asGiven: string,
    used = 0,
  ) {
    const whole = parseElement(asGiven);
    const bare = whole.innerStart === whole.end;
    this.xml = bare ? splice(asGiven, [appended(asGiven, whole, "")]) : asGiven;
    const root = (this.root = bare ? parseElement(this.xml) : whole);
    const p = prefixOf(root);
    const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    this.base = new StyleList(this.xml, root, "cellStyleXfs", "xf", [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]);
    this.fonts = new StyleList(this.xml, root, "fonts", "font", [`<${p}font><${p}sz val="11"/><${p}name val="宋体"/><${p}charset val="134"/></${p}font>`]);
    this.fills = new StyleList(
      this.xml,
      root,
      "fills",
      "fill",
      ["none", "gray125"].map((pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`),
    );
    this.borders = new StyleList(this.xml, root, "borders", "border", [borderXml({ left: false, right: false, top: false, bottom: false }, p)]);
    this.numbers = new StyleList(this.xml, root, "numFmts", "numFmt");
    this.formats = new StyleList(
      this.xml,
      root,
      "cellXfs",
      "xf",
      Array.from({ length: Math.max(1, used) }, () => plain),
    );
    this.codes = new Map(
      childrenOf(child(this.root, "numFmts"), "numFmt").map((one) => [attribute(one, "formatCode") ?? "", Number(attribute(one, "numFmtId"))]),
    );
  }

  /** The index of the cell format for a style with these lines. A cell is locked unless it is said to be open; that counts on a protected sheet alone. */
  format(style: CellStyle, sides: Sides, locked = true): number {
    let known = this.places.get(style);
    if (known === undefined) this.places.set(style, (known = []));
    const lines = (sides.left ? 1 : 0) + (sides.right ? 2 : 0) + (sides.top ? 4 : 0) + (sides.bottom ? 8 : 0) + (locked ? 0 : 16);
    let place = known[lines];
    if (place === undefined) {
      place = this.formats.place(this.xf(style, sides, locked));
      if (place >= MOST_FORMATS) throw tooLarge(MOST_FORMATS, "formats");
      known[lines] = place;
    }
    return place;
  }

  /** The styles part with what was asked for. */
  toXml(): string {
    const all = [this.numbers, this.fonts, this.fills, this.borders, this.base, this.formats];
    return this.formats.grew
      ? splice(
          this.xml,
          all.flatMap((one) => one.changes()),
        )
      : this.asGiven;
  }

  private xf(style: CellStyle, sides: Sides, locked: boolean): string {
    const p = prefixOf(this.root);
    const font = this.fonts.place(fontXml(style, p));
    const fill =
      style.fill === null
        ? 0
        : this.fills.place(
            `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(style.fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
          );
    const border = this.borders.place(borderXml(sides, p));
    const wrap = style.wrap ? ' wrapText="1"' : "";
    return (
      `<${p}xf numFmtId="${this.number(style.format, p)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${locked ? "" : ' applyProtection="1"'}>` +
      `<${p}alignment horizontal="${style.horizontal}" vertical="center"${wrap}/>${locked ? "" : `<${p}protection locked="0"/>`}</${p}xf>`
    );
  }

  private number(format: CellStyle["format"], prefix: string): number {
    if (format === "text") return 49;
    if (format === "general") return 0;
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
