/** An error as Excel answers it: `code` is one of Excel.ErrorCodes. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}
export type Properties = { readonly [name: string]: Property };
export type Methods = { readonly [name: string]: (...args: readonly unknown[]) => unknown };

/**
 * An object of Excel's API as the client may reach it: nothing but what its tables hold. Names are compared without
 * telling cases apart, as the client sends them in either case. A property or method may give another ApiObject, or null for a null object.
 */
export abstract class ApiObject {
  /** The class's name in the API, for error locations. */
  abstract readonly type: string;
  protected abstract readonly properties: Properties;
  protected readonly methods: Methods = {};
  /** The objects of a collection. */
  readonly items: (() => readonly ApiObject[]) | null = null;
  /** What the client asks for between brackets: getItem of a collection. */
  readonly indexer: ((key: unknown) => ApiObject | null) | null = null;

  /** The key by which the client finds the object again. */
  identity(): { readonly [key: string]: string } {
    return {};
  }

  /** The property of a name, with its name as the API writes it; null where Excel has none of that name (in this model). */
  property(name: string): { readonly name: string; readonly property: Property } | null {
    const found = Object.entries(this.properties).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found ? { name: found[0], property: found[1] } : null;
  }

  method(name: string): ((...args: readonly unknown[]) => unknown) | null {
    return Object.entries(this.methods).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  }
}

/** An object of which only properties matter. */
export class PlainObject extends ApiObject {
  constructor(
    readonly type: string,
    protected readonly properties: Properties,
    protected override readonly methods: Methods = {},
  ) {
    super();
  }
}

export const fail = (code: string, message?: string): never => {
  throw new ApiError(code, message);
};
const invalid = (): never => fail("InvalidArgument");

export const textOf = (value: unknown): string => (typeof value === "string" ? value : invalid());
export const numberOf = (value: unknown, least: number, most: number): number =>
  typeof value === "number" && value >= least && value <= most ? value : invalid();
export const wholeOf = (value: unknown, least: number, most: number): number => (Number.isInteger(value) ? numberOf(value, least, most) : invalid());
export const flagOf = (value: unknown): boolean => (typeof value === "boolean" ? value : invalid());
export const oneOf = (value: unknown, allowed: readonly string[]): string =>
  allowed.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase()) ?? invalid();
export const recordOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : invalid();

/** A 2-D array of exactly this shape; 1 x 1 or a bare value where `spread` allows one for all cells. */
export function matrixOf(value: unknown, rows: number, columns: number, spread: boolean): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return spread ? () => value : invalid();
  const lines: readonly unknown[] = value;
  const only: unknown = Array.isArray(lines[0]) ? lines[0][0] : undefined;
  if (spread && lines.length === 1 && Array.isArray(lines[0]) && lines[0].length === 1) return () => only;
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) invalid();
  return (row, column) => {
    const line = lines[row];
    return Array.isArray(line) ? (line[column] as unknown) : undefined;
  };
}
