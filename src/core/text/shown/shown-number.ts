import { chineseFigures, digitByDigit } from "./chinese-figures";
import type { FormatSection, FormatToken } from "./format-code";

/** Signs that a number without a format takes up at most, its point included. */
const ROOM = 11;

/** A number as a cell without a format shows it: eleven signs at most, rounded; else with an exponent. */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const plain = size < 10 ** ROOM ? trimmed(fixed(size, Math.max(0, ROOM - 1 - Math.max(1, String(Math.trunc(size)).length)))) : "";
  const lost = size < 1e-4 && Number(plain) !== Number(size.toPrecision(6));
  if (plain !== "" && !lost) return (value < 0 && plain !== "0" ? "-" : "") + plain;
  const [digits = "", exponent = ""] = value.toExponential(5).split("e");
  return `${trimmed(digits)}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, "0")}`;
}

const trimmed = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/u, "") : digits);

/** Decimals rounded half up on what the number says to fifteen digits: 2.675 is 2.68. */
function fixed(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const text = String(exact);
  return text.includes("e") ? exact.toFixed(decimals) : Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

type TokenKind = FormatToken["kind"];
const at = (tokens: readonly FormatToken[], kind: TokenKind): number => tokens.findIndex((token) => token.kind === kind);
const count = (tokens: readonly FormatToken[], kind: TokenKind): number => tokens.filter((token) => token.kind === kind).length;

const lastDigit = (tokens: readonly FormatToken[]): number => tokens.map(({ kind }) => kind).lastIndexOf("digit");

/** A number that is not negative in a section. */
export function shownNumber(value: number, { tokens, numerals }: FormatSection): string {
  const asNumerals = (digits: string): string => (numerals === 0 ? digits : chineseFigures(digits, numerals));
  if (at(tokens, "general") >= 0 || at(tokens, "text") >= 0) {
    return tokens.map((token) => (token.kind === "general" || token.kind === "text" ? asNumerals(generalNumber(value)) : literal(token))).join("");
  }
  if (at(tokens, "digit") < 0) return tokens.map(literal).join("");
  const scaled = (value * 100 ** count(tokens, "percent")) / 1000 ** trailingCommas(tokens);
  // past what is told digit by digit
  if (scaled >= 1e21) return generalNumber(value);
  if (at(tokens, "exponent") >= 0) return withExponent(scaled, tokens);
  if (at(tokens, "slash") >= 0) return withFraction(scaled, tokens);
  const point = at(tokens, "point");
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const rest = point < 0 ? [] : tokens.slice(point + 1);
  const [int = "", decimals = ""] = fixed(scaled, count(rest, "digit")).split(".");
  if (numerals !== 0) return literalsAround(tokens, asNumerals(int) + (decimals === "" ? "" : `.${digitByDigit(decimals, numerals)}`));
  return placeWhole(int === "0" ? "" : int, whole) + (point < 0 ? "" : `.${placeDecimals(decimals, rest)}`);
}

const literal = (token: FormatToken): string => (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : token.kind === "slash" ? "/" : "");

/** Commas behind the last place of a digit, or before the point: each is a thousandth. */
function trailingCommas(tokens: readonly FormatToken[]): number {
  const point = at(tokens, "point");
  const end = point < 0 ? tokens.length : point;
  const last = lastDigit(tokens.slice(0, end));
  const behind = lastDigit(tokens);
  return count(tokens.slice(last + 1, end), "comma") + (point < 0 ? 0 : count(tokens.slice(behind + 1), "comma"));
}

/** The digits left of the point, from the right into their places; what is over stands in the first. */
function placeWhole(int: string, tokens: readonly FormatToken[]): string {
  const places = count(tokens, "digit");
  const firstComma = at(tokens, "comma");
  const grouped = firstComma >= 0 && tokens.slice(firstComma).some(({ kind }) => kind === "digit");
  const digits = int.padStart(places, " ");
  const over = digits.length - places;
  let next = 0;
  /** The digit at an index of `digits`, with the comma behind it where thousands are parted. */
  const digitAt = (index: number, place: string): string => {
    const own = digits.charAt(index);
    const filled = own !== " " ? own : place === "0" ? "0" : place === "?" ? " " : "";
    const behind = digits.length - 1 - index;
    return grouped && filled !== "" && filled !== " " && behind > 0 && behind % 3 === 0 ? `${filled},` : filled;
  };
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return literal(token);
      let text = "";
      if (next === 0) for (let index = 0; index < over; index++) text += digitAt(index, "0");
      text += digitAt(over + next, token.text);
      next++;
      return text;
    })
    .join("");
}

/** The digits right of the point; zeros at the end fall away where their place says so. */
function placeDecimals(decimals: string, tokens: readonly FormatToken[]): string {
  const significant = decimals.replace(/0+$/u, "").length;
  let next = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return literal(token);
      const index = next++;
      if (index < significant || token.text === "0") return decimals.charAt(index);
      return token.text === "?" ? " " : "";
    })
    .join("");
}

/** Powers of ten below this are no numbers any more, or no exact ones. */
const LEAST_POWER = -300;

/** A number without a power of ten, also where that power is too small to be a number itself. */
function shifted(value: number, exponent: number): number {
  return exponent >= LEAST_POWER ? value / 10 ** exponent : value * 10 ** -LEAST_POWER * 10 ** (LEAST_POWER - exponent);
}

function withExponent(value: number, tokens: readonly FormatToken[]): string {
  const mark = at(tokens, "exponent");
  const point = at(tokens, "point");
  const head = tokens.slice(0, mark);
  const whole = point >= 0 && point < mark ? head.slice(0, point) : head;
  const decimals = point >= 0 && point < mark ? head.slice(point + 1) : [];
  const step = Math.max(1, count(whole, "digit"));
  let exponent = value === 0 ? 0 : Math.floor(Math.floor(Math.log10(value) + 1e-12) / step) * step;
  let mantissa = fixed(shifted(value, exponent), count(decimals, "digit"));
  if (Number(mantissa) >= 10 ** step) {
    exponent += step;
    mantissa = fixed(shifted(value, exponent), count(decimals, "digit"));
  }
  const [int = "", rest = ""] = mantissa.split(".");
  const token = tokens[mark];
  const sign = exponent < 0 ? "-" : token?.kind === "exponent" && token.plus ? "+" : "";
  const tail = tokens.slice(mark + 1);
  const digits = String(Math.abs(exponent));
  return `${placeWhole(int === "0" ? "" : int, whole)}${decimals.length > 0 ? `.${placeDecimals(rest, decimals)}` : ""}E${sign}${placeWhole(digits, tail)}`;
}

/** A number as whole and fraction: the nearest with as many digits below as there are places, or with the denominator given. */
function withFraction(value: number, tokens: readonly FormatToken[]): string {
  const slash = at(tokens, "slash");
  const below = tokens.slice(slash + 1);
  const given = Number(below.map(literal).join("").trim() || Number.NaN);
  const most = Number.isNaN(given) ? 10 ** count(below, "digit") - 1 : given;
  const mixed = /\d\s+\d/u.test(
    tokens
      .slice(0, slash)
      .map((token) => (token.kind === "digit" ? "1" : literal(token)))
      .join(""),
  );
  const whole = mixed ? Math.floor(value) : 0;
  const part = value - whole;
  let best: readonly [number, number] = [Math.round(part), 1];
  for (let low = Number.isNaN(given) ? 1 : given; low <= most; low++) {
    const high = Math.round(part * low);
    if (Math.abs(part - high / low) < Math.abs(part - best[0] / best[1]) - 1e-12 || !Number.isNaN(given)) best = [high, low];
  }
  const carried = best[0] === best[1] && mixed ? 1 : 0;
  const [high, low] = carried === 1 ? [0, 1] : best;
  if (mixed && high === 0) return String(whole + carried);
  return `${whole + carried > 0 ? `${String(whole + carried)} ` : ""}${String(high)}/${String(low)}`;
}

/** A whole number in its words, with the texts around its places. */
function literalsAround(tokens: readonly FormatToken[], words: string): string {
  const first = at(tokens, "digit");
  const last = lastDigit(tokens);
  return (
    tokens.slice(0, first).map(literal).join("") +
    words +
    tokens
      .slice(last + 1)
      .map(literal)
      .join("")
  );
}
