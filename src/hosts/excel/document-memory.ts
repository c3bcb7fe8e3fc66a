import { HostError } from "../../core/host-error";
import { fromPieces, pieceName, pieceCount, toPieces } from "../../app/memory-pieces";
import type { OneRequest } from "./one-request";
import { ask, type Connection } from "./requests";

/** So many pieces of a key are asked for before it is known how many there are. */
const FIRST = 8;
/** And so many at once after that. */
const AT_ONCE = 400;
/** How often what a broken-off write left is put right. */
const TRIES = 3;

type PropertyPieces = ReadonlyMap<string, string>;

/**
 * The workbook's custom document properties as a small memory. Touches no cell. Properties are asked for by name: somebody
 * else's may be such that asking for all of them brings Excel down.
 */
export class DocumentMemory {
  constructor(
    private readonly excel: Connection,
    private readonly together: OneRequest,
  ) {}

  async get(key: string): Promise<string | null> {
    return valueIn(key, await this.#read(key));
  }

  /** @throws HostError `memory-damaged` where what stands there cannot be read (it stays), or the new value does not come back as it was set */
  async set(key: string, value: string | null): Promise<void> {
    const before = await this.#read(key);
    valueIn(key, before);
    try {
      await this.#put(before, new Map(value === null ? [] : toPieces(key, value)));
    } catch (error) {
      await this.#putBack(key, before);
      throw error;
    }
    if (!(await this.#holds(key, value))) throw new HostError("memory-damaged", { facts: { notKept: true } });
  }

  async #holds(key: string, value: string | null): Promise<boolean> {
    try {
      return (await this.get(key)) === value;
    } catch (error) {
      if (error instanceof HostError && error.code === "memory-damaged") return false;
      throw error;
    }
  }

  /** The pieces of a key. */
  async #read(key: string): Promise<PropertyPieces> {
    const names = (from: number, to: number): readonly string[] =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => pieceName(key, from + index));
    const pieces = new Map(await this.together.ask((context) => askPieces(context, names(1, FIRST))));
    const count = pieceCount(pieces.get(pieceName(key, 1)) ?? "") ?? 0;
    for (let from = FIRST + 1; from <= count; from += AT_ONCE) {
      const more = names(from, Math.min(count, from + AT_ONCE - 1));
      for (const [name, value] of await ask(this.excel, (context) => askPieces(context, more))) pieces.set(name, value);
    }
    return pieces;
  }

  #put(before: PropertyPieces, after: PropertyPieces): Promise<void> {
    return ask(this.excel, (context) => {
      const { custom } = context.workbook.properties;
      for (const name of before.keys()) if (!after.has(name)) custom.getItemOrNullObject(name).delete();
      for (const [name, piece] of after) custom.add(name, piece);
      return () => undefined;
    });
  }

  /** A write that broke off half-way would leave a value that nobody can read. */
  async #putBack(key: string, before: PropertyPieces): Promise<void> {
    for (let tried = 1; tried <= TRIES; tried++) {
      try {
        return await this.#put(await this.#read(key), before);
      } catch {
        // what went wrong first is told; this is tried again
        await this.excel.pause(tried);
      }
    }
  }
}

const valueIn = (key: string, pieces: PropertyPieces): string | null => fromPieces(key, (name) => pieces.get(name) ?? null);

function askPieces(context: Excel.RequestContext, names: readonly string[]): () => PropertyPieces {
  const { custom } = context.workbook.properties;
  const asked = names.map((name) => {
    const property = custom.getItemOrNullObject(name);
    property.load("value");
    return { name, property };
  });
  return () => new Map(asked.flatMap(({ name, property }) => (property.isNullObject ? [] : [[name, String(property.value)] as const])));
}
