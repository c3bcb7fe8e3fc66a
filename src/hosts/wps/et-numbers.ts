/** Numbers of the enumerations that we use: the names compile against the declarations but do not exist at run time. */
export const XL = {
  worksheet: -4167,
  sheetVisible: -1,
  left: -4131,
  center: -4108,
  right: -4152,
  continuous: 1,
  lineNone: -4142,
  thin: 2,
  solid: 1,
  patternNone: -4142,
  underlineNone: -4142,
  edgeLeft: 7,
  edgeTop: 8,
  edgeBottom: 9,
  edgeRight: 10,
  insideVertical: 11,
  insideHorizontal: 12,
  landscape: 2,
  portrait: 1,
  manualBreak: -4135,
  paperA4: 9,
  paperA3: 8,
  columnClustered: 51,
  barClustered: 57,
  barStacked: 58,
  pie: 5,
  validateDecimal: 2,
  validateList: 3,
  validateDate: 4,
  alertStop: 1,
  alertWarning: 2,
  between: 1,
  greater: 5,
  greaterEqual: 7,
} as const;

/** msoPropertyTypeString. */
export const PROPERTY_IS_TEXT = 4;

/** Error values as `Value2` gives them: 0x800A0000 plus the number of the error, as a signed whole number. */
const ERROR_NAMES: ReadonlyMap<number, string> = new Map([
  [2000, "#NULL!"],
  [2007, "#DIV/0!"],
  [2015, "#VALUE!"],
  [2023, "#REF!"],
  [2029, "#NAME?"],
  [2036, "#NUM!"],
  [2042, "#N/A"],
]);
const ERROR_BASE = -2146828288;

/** The name of the error that a number stands for, or null for a number that is one. Errors newer than our list are #N/A. */
export function errorName(value: number): string | null {
  const code = value - ERROR_BASE;
  if (!Number.isInteger(code) || code < 2000 || code > 2099) return null;
  return ERROR_NAMES.get(code) ?? "#N/A";
}

/** The number that an error's name is given as by `Value2`; null for an unknown name. */
export function errorNumber(name: string): number | null {
  for (const [code, known] of ERROR_NAMES) if (known === name) return ERROR_BASE + code;
  return null;
}

/** "#RRGGBB" as the number that the object model takes: red + 256 green + 65536 blue. */
export function toBgr(color: string): number {
  const part = (at: number): number => parseInt(color.slice(at, at + 2), 16);
  return part(1) + 256 * part(3) + 65536 * part(5);
}
