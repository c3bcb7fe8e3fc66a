/**
 * What our code and its libraries use and a Chromium of WPS may lack (86 on the oldest clients that we know of): added where it
 * is missing. To be imported before anything else. test/wps-host/bundle.test.ts holds the built scripts to this list.
 */
interface Missing {
  readonly owner: object;
  readonly name: string;
  readonly value: unknown;
}

function itemAt<T>(this: ArrayLike<T>, index: number): T | undefined {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

function characterAt(this: string, index: number): string | undefined {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

function findLast<T>(this: readonly T[], holds: (value: T, index: number, all: readonly T[]) => unknown): T | undefined {
  for (let index = this.length - 1; index >= 0; index--) {
    const value = this[index];
    if (value !== undefined && holds(value, index, this)) return value;
  }
  return undefined;
}

function findLastIndex<T>(this: readonly T[], holds: (value: T | undefined, index: number, all: readonly T[]) => unknown): number {
  for (let index = this.length - 1; index >= 0; index--) if (holds(this[index], index, this)) return index;
  return -1;
}

/** Deep copies of plain data, which is all that we copy. */
function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

export const OLDER_BROWSER: readonly Missing[] = [
  { owner: Array.prototype, name: "at", value: itemAt },
  { owner: String.prototype, name: "at", value: characterAt },
  { owner: Array.prototype, name: "findLast", value: findLast },
  { owner: Array.prototype, name: "findLastIndex", value: findLastIndex },
  { owner: Object, name: "hasOwn", value: (owner: object, name: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(owner, name) },
  { owner: globalThis, name: "structuredClone", value: copyOf },
];

for (const { owner, name, value } of OLDER_BROWSER) {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: false });
}
