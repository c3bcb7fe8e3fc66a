import { attribute, child, childrenOf, type XmlElement } from "../xml/element";
import { isOn } from "../xml/tags";
import { numberText } from "./number-text";

/** One level of a list: what its numbers look like. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "（%1）": %1 to %9 stand for the numbers of the levels. */
  readonly text: string;
  readonly suffix: "tab" | "space" | "nothing";
  /** It starts again after a level up to this one (0-based, exclusive); 0: never. Undefined: after any higher level. */
  readonly restart: number | undefined;
  /** All levels in figures. */
  readonly legal: boolean;
  /** The paragraph style that this level is. */
  readonly style: string | null;
  /** Its sign is one of a font of symbols, where letters are signs. */
  readonly symbols: boolean;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  readonly abstract: string;
  /** Levels that this list writes otherwise than its model. */
  readonly own: Levels;
  /** Levels that start anew with this list, each at its number. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What Word writes before a paragraph. */
export interface ListLabel {
  readonly text: string;
  readonly suffix: Level["suffix"];
  /** A number, no sign that is the same before each. */
  readonly counts: boolean;
}

/**
 * The automatic numbers of a document (numbering.xml and styles.xml). A label is asked for once a paragraph, in the order
 * of the document: asking counts. Lists that share a model (w:abstractNum) share its counters, as in Word, unless a list
 * says where it starts (w:startOverride).
 */
export class Numbering {
  private readonly models = new Map<string, Levels>();
  private readonly lists = new Map<string, List>();
  private readonly styles = new Map<string, { readonly place: Partial<ListPlace> | null; readonly basedOn: string | null }>();
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly begun = new Set<string>();
  private readonly defaultStyle: string | null;

  /** The roots of the two parts; null where a document has none. */
  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    let byDefault: string | null = null;
    for (const style of childrenOf(styles ?? undefined, "style")) {
      const id = attribute(style, "styleId");
      if (id === null) continue;
      if (attribute(style, "type") === "paragraph" && isOn(attribute(style, "default"))) byDefault = id;
      this.styles.set(id, { place: numPr(child(style, "pPr")), basedOn: attribute(child(style, "basedOn"), "val") });
    }
    this.defaultStyle = byDefault;
    const links = new Map<string, string>();
    for (const model of childrenOf(numbering ?? undefined, "abstractNum")) {
      const id = attribute(model, "abstractNumId");
      if (id === null) continue;
      const link = attribute(child(model, "numStyleLink"), "val");
      if (link !== null) links.set(id, link);
      this.models.set(id, levelsOf(childrenOf(model, "lvl")));
    }
    for (const num of childrenOf(numbering ?? undefined, "num")) {
      const id = attribute(num, "numId");
      const abstract = attribute(child(num, "abstractNumId"), "val");
      if (id === null || abstract === null) continue;
      const overrides = childrenOf(num, "lvlOverride");
      const starts = new Map<number, number>();
      for (const one of overrides) {
        const start = whole(attribute(child(one, "startOverride"), "val"));
        if (start !== null) starts.set(whole(attribute(one, "ilvl")) ?? 0, start);
      }
      this.lists.set(id, { abstract, own: levelsOf(overrides.flatMap((one) => childrenOf(one, "lvl"))), starts });
    }
    // a model that only names a style is the model of that style's list
    for (const [id, style] of links) {
      const list = this.lists.get(this.styles.get(style)?.place?.list ?? "");
      const levels = list && this.models.get(list.abstract);
      if (levels) this.models.set(id, levels);
    }
  }

  /** Where a paragraph with these properties stands in a list; null for none (also for numId 0, which takes a style's number off). */
  placeOf(properties: XmlElement | undefined): ListPlace | null {
    const own = numPr(properties);
    const styleId = attribute(child(properties, "pStyle"), "val") ?? this.defaultStyle;
    const inherited = this.ofStyle(styleId);
    const list = own?.list ?? inherited?.list;
    if (list === undefined || list === "0") return null;
    return { list, level: own?.level ?? inherited?.level ?? 0 };
  }

  /** The number of the next paragraph of a list, as Word shows it; null for a list that the document does not define. */
  next({ list: id, level: at }: ListPlace): ListLabel | null {
    const list = this.lists.get(id);
    const level = list && this.level(list, at);
    if (!list || !level) return null;
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [each] of list.starts) counters[each] = null;
    }
    for (let above = 0; above < at; above++) counters[above] ??= this.startOf(list, above);
    const before = counters[at];
    counters[at] = before === null || before === undefined ? this.startOf(list, at) : before + 1;
    for (let below = at + 1; below < 9; below++) {
      const restart = this.level(list, below)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counters[below] = null;
    }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const value = counters[index] ?? this.startOf(list, index);
      return numberText(value, level.legal ? "decimal" : (this.level(list, index)?.format ?? "decimal"));
    });
    return { text: level.format === "bullet" ? bullet(text, level.symbols) : text, suffix: level.suffix, counts: level.format !== "bullet" };
  }

  private level(list: List, at: number): Level | undefined {
    return list.own.get(at) ?? this.models.get(list.abstract)?.get(at);
  }

  private startOf(list: List, at: number): number {
    return list.starts.get(at) ?? this.level(list, at)?.start ?? 1;
  }

  /** The list of a style or of the styles that it is based on; which level, says the level that names the style, else the style nearest. */
  private ofStyle(id: string | null): Partial<ListPlace> | null {
    const names: string[] = [];
    let stated: number | undefined;
    for (let at = id; at !== null && names.length < 20;) {
      const style = this.styles.get(at);
      if (!style) return null;
      names.push(at);
      stated ??= style.place?.level;
      if (style.place?.list !== undefined) {
        const list = this.lists.get(style.place.list);
        const levels = [...(list ? (this.models.get(list.abstract) ?? []) : [])];
        const named = names.flatMap((name) => levels.find(([, level]) => level.style === name)?.[0] ?? [])[0];
        return { ...style.place, level: named ?? stated ?? 0 };
      }
      at = style.basedOn;
    }
    return null;
  }
}

function numPr(properties: XmlElement | undefined): Partial<ListPlace> | null {
  const element = child(properties, "numPr");
  if (!element) return null;
  const list = attribute(child(element, "numId"), "val");
  const level = whole(attribute(child(element, "ilvl"), "val"));
  return { ...(list === null ? {} : { list }), ...(level === null ? {} : { level }) };
}

function levelsOf(elements: readonly XmlElement[]): Levels {
  return new Map(
    elements.map((element) => {
      const val = (name: string): string | null => attribute(child(element, name), "val");
      const suffix = val("suff");
      return [
        whole(attribute(element, "ilvl")) ?? 0,
        {
          start: whole(val("start")) ?? 0,
          format: formatOf(element),
          text: val("lvlText") ?? "",
          suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
          restart: whole(val("lvlRestart")) ?? undefined,
          legal: child(element, "isLgl") !== undefined,
          style: val("pStyle"),
          symbols: /wingdings|webdings|symbol|marlett/i.test(attribute(child(child(element, "rPr"), "rFonts"), "ascii") ?? ""),
        },
      ] as const;
    }),
  );
}

/** The name of a level's format; of a newer one ("001, 002, 003, ...") its pattern, which older versions find a stand-in beside. */
function formatOf(level: XmlElement): string {
  const newer = child(child(child(level, "AlternateContent"), "Choice"), "numFmt");
  const given = child(level, "numFmt") ?? newer ?? child(child(child(level, "AlternateContent"), "Fallback"), "numFmt");
  return (attribute(given, "val") === "custom" ? attribute(given, "format") : attribute(given, "val")) ?? "decimal";
}

/** A sign of a symbol font has no meaning outside of it. */
function bullet(text: string, symbols: boolean): string {
  return text.replace(symbols ? /\S/gu : /[\ue000-\uf8ff]/g, "●");
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
