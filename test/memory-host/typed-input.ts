/**
 * What a spreadsheet program makes of a text that is put into a cell, as a person types it or as an add-in hands it over.
 * In cells formatted as text nothing is converted; elsewhere a leading apostrophe is taken off and keeps the rest as it
 * is. Formulas are kept, not calculated.
 */
export interface Typed {
  readonly value: string | number | boolean | { readonly error: string } | null;
  readonly formula: string | null;
  /** The number format that the program gives a cell which had none. */
  readonly format: string | null;
}

const plain = (value: Typed["value"], format: string | null = null): Typed => ({ value, formula: null, format });

/** @param format the number format that the cell has */
export function typedInput(text: string, format: string): Typed {
  if (text === "") return plain(null);
  if (format === "@") return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1) === "" ? null : text.slice(1));
  const bare = text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, "").replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^(true|false)$/i.test(bare)) return plain(bare.toLowerCase() === "true");
  if (/^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(bare)) return plain({ error: bare });
  const converted = number(bare) ?? day(bare) ?? time(bare);
  if (converted) return converted;
  if (/^[=+\-@]./s.test(text)) return { value: 0, formula: text.startsWith("=") ? text : `=${text.replace(/^\+/, "")}`, format: null };
  return plain(text);
}

function number(text: string): Typed | null {
  const parts = /^([+-]?)\s*([¥￥$€£]?)\s*(\(?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)(\)?)$/i.exec(text);
  if (parts) {
    const [, sign = "", currency = "", open = "", inner = "", digits = "", exponent = "", percent = "", close = ""] = parts;
    if ((open === "") !== (close === "")) return null;
    const size = Number(digits.replaceAll(",", "") + exponent);
    if (!Number.isFinite(size)) return null;
    const value = (sign === "-" || inner === "-" || open !== "" ? -size : size) / (percent === "" ? 1 : 100);
    return plain(
      value,
      percent !== "" ? "0.00%" : exponent !== "" ? "0.00E+00" : currency !== "" ? `${currency}#,##0.00` : digits.includes(",") ? "#,##0" : null,
    );
  }
  const mixed = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (mixed && Number(mixed[3]) > 0) return plain(Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]), "# ?/?");
  return null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The year that a program adds to a day without one: ours never changes. */
const THIS_YEAR = 2019;

function day(text: string): Typed | null {
  let m = /^(\d{4})(?:-|\/|年)(\d{1,2})(?:(?:-|\/|月)(\d{1,2})日?|月)$/.exec(text);
  if (m) return serial(Number(m[1]), Number(m[2]), Number(m[3] ?? 1), m[3] === undefined ? 'yyyy"年"m"月"' : "yyyy/m/d");
  m = /^(\d{1,2})(?:-|\/|月)(\d{1,2})日?$/.exec(text);
  if (m) return serial(THIS_YEAR, Number(m[1]), Number(m[2]), 'm"月"d"日"');
  m = /^([a-z]{3})[ -]?(\d{1,2})$/i.exec(text);
  if (m) return serial(THIS_YEAR, MONTHS.indexOf((m[1] ?? "").toLowerCase()) + 1, Number(m[2]), "d-mmm");
  m = /^(\d{1,2})-([a-z]{3})$/i.exec(text);
  return m ? serial(THIS_YEAR, MONTHS.indexOf((m[2] ?? "").toLowerCase()) + 1, Number(m[1]), "d-mmm") : null;
}

function serial(year: number, month: number, date: number, format: string): Typed | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return plain(at.getTime() / 86_400_000 + 25569, format);
}

function time(text: string): Typed | null {
  const m = /^(\d{1,2})(?::|时)([0-5]?\d)(?:分|(?::([0-5]\d)))?$/.exec(text);
  if (!m || Number(m[1]) > 23) return null;
  return plain((Number(m[1]) * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0)) / 86400, m[3] === undefined ? "h:mm" : "h:mm:ss");
}
