import { isGeneralFormat } from "../../grid/number-format";

/** A part of a section of a number format. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** 0, # or ?: a place of a digit. */
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "general" | "text" }
  /** E+ or E-: whether a plus is shown. */
  | { readonly kind: "exponent"; readonly plus: boolean }
  /** yyyy, m, aaaa ...: in small letters. */
  | { readonly kind: "day"; readonly text: string }
  /** [h], [mm], [ss]: hours, minutes, seconds that run on. */
  | { readonly kind: "elapsed"; readonly text: string }
  /** The two halves of the day, in words. */
  | { readonly kind: "half"; readonly words: readonly [string, string] };

/** A section of a number format: what is shown of the values that it is for. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** Null where the place of the section says what it is for. */
  readonly condition: ((value: number) => boolean) | null;
  /** Digits as Chinese numerals: 1 一二三, 2 壹贰叁; 0 as they are. */
  readonly numerals: 0 | 1 | 2;
  /** Names of months and weekdays are Chinese. */
  readonly chinese: boolean;
}

/** Codes that show what the system shows for a day: in Chinese offices the year comes first. */
const SYSTEM_DAYS: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
  "mm/dd/yyyy": "yyyy/m/d",
  "m/d/yyyy;@": "yyyy/m/d",
};

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a number format (en-US code, or with the words of a Chinese version), at most four; read once a code. */
export function formatSections(code: string): readonly FormatSection[] {
  let sections = known.get(code);
  if (sections === undefined) {
    sections = isGeneralFormat(code) ? [sectionOf("General")] : splitSections(SYSTEM_DAYS[code] ?? code).map(sectionOf);
    known.set(code, sections);
  }
  return sections;
}

/** Texts in quotes, escaped signs and brackets hold no semicolon that parts sections. */
function splitSections(code: string): string[] {
  return (`${code};`.match(/(?:"[^"]*"|[\\!_*][\s\S]|\[[^\]]*\]|[^;])*;/gu) ?? []).slice(0, 4).map((part) => part.slice(0, -1));
}

const PIECE =
  /"([^"]*)"?|[\\!]([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|(general|g\/通用格式)|(am\/pm|a\/p|上午\/下午)|(e[+-])|([0#?])|(\.)|(,)|([%％])|(\/)|(@)|(y+|m+|d+|h+|s+|a{3,}|e+|g+)|([\s\S])/giu;

function sectionOf(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"] = null;
  let numerals: FormatSection["numerals"] = 0;
  let chinese = /[\u4e00-\u9fff]/u.test(code);
  const bracket = (inside: string): void => {
    const elapsed = /^(h+|m+|s+)$/iu.exec(inside);
    const words = /^\$([^-]*)(?:-(.*))?$/u.exec(inside);
    if (elapsed) tokens.push({ kind: "elapsed", text: inside.toLowerCase() });
    else if (/^dbnum[12]$/iu.test(inside)) numerals = inside.endsWith("1") ? 1 : 2;
    else if (words) {
      if (words[1] !== "") tokens.push({ kind: "literal", text: words[1] ?? "" });
      if (/804$/u.test(words[2] ?? "")) chinese = true;
    } else condition = conditionOf(inside) ?? condition;
  };
  for (const [whole, quoted, escaped, inside, general, half, exponent, digit, point, comma, percent, slash, text, day] of code.matchAll(PIECE)) {
    if (quoted !== undefined) tokens.push({ kind: "literal", text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: "literal", text: escaped });
    else if (inside !== undefined) bracket(inside);
    else if (general !== undefined) tokens.push({ kind: "general" });
    else if (half !== undefined) tokens.push({ kind: "half", words: halfWords(half, chinese) });
    else if (exponent !== undefined) tokens.push({ kind: "exponent", plus: exponent.endsWith("+") });
    else if (digit !== undefined) tokens.push({ kind: "digit", text: digit });
    else if (point !== undefined) tokens.push({ kind: "point" });
    else if (comma !== undefined) tokens.push({ kind: "comma" });
    else if (percent !== undefined) tokens.push({ kind: "percent" });
    else if (slash !== undefined) tokens.push({ kind: "slash" });
    else if (text !== undefined) tokens.push({ kind: "text" });
    else if (day !== undefined) tokens.push({ kind: "day", text: day.toLowerCase() });
    // room as wide as a sign, and a sign repeated to fill the cell
    else if (whole.startsWith("_")) tokens.push({ kind: "literal", text: " " });
    else if (!whole.startsWith("*")) tokens.push({ kind: "literal", text: whole });
  }
  if (/\[\$-f800\]/iu.test(code)) return { ...sectionOf('yyyy"年"m"月"d"日"'), condition };
  if (/\[\$-f400\]/iu.test(code)) return { ...sectionOf("h:mm:ss"), condition };
  return { tokens, condition, numerals, chinese };
}

function halfWords(written: string, chinese: boolean): readonly [string, string] {
  if (chinese) return ["上午", "下午"];
  return written.length === 3 ? ["A", "P"] : ["AM", "PM"];
}

function conditionOf(text: string): ((value: number) => boolean) | null {
  const [, sign, bound] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/u.exec(text) ?? [];
  const than = Number(bound);
  switch (sign) {
    case "<":
      return (value) => value < than;
    case "<=":
      return (value) => value <= than;
    case ">":
      return (value) => value > than;
    case ">=":
      return (value) => value >= than;
    case "=":
      return (value) => value === than;
    case "<>":
      return (value) => value !== than;
    // a colour
    default:
      return null;
  }
}
