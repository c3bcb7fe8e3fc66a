import { fromPieces, isPieceOf, toPieces } from "../../app/memory-pieces";
import { ask, type Connection } from "./requests";

/** The workbook's custom document properties as a small memory. Touches no cell. */
export class DocumentMemory {
  /** A reading that is under way: what is asked for meanwhile is answered from it, in one round trip. */
  #reading: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(private readonly excel: Connection) {}

  async get(key: string): Promise<string | null> {
    const reading = (this.#reading ??= this.#all());
    const properties = await reading.finally(() => {
      if (this.#reading === reading) this.#reading = null;
    });
    return fromPieces(key, (name) => properties.get(name.toLowerCase()) ?? null);
  }

  async set(key: string, value: string | null): Promise<void> {
    this.#reading = null;
    const pieces = value === null ? [] : toPieces(key, value);
    const kept = new Set(pieces.map(([name]) => name.toLowerCase()));
    const stale = [...(await this.#all()).keys()].filter((name) => isPieceOf(name, key) && !kept.has(name));
    await ask(this.excel, (context) => {
      const { custom } = context.workbook.properties;
      for (const name of stale) custom.getItemOrNullObject(name).delete();
      for (const [name, piece] of pieces) custom.add(name, piece);
      return () => undefined;
    });
  }

  /** By lower-case name: Excel does not tell cases apart. */
  #all(): Promise<ReadonlyMap<string, string>> {
    return ask(this.excel, (context) => {
      const { custom } = context.workbook.properties;
      custom.load("items/key,items/value");
      return () => new Map(custom.items.flatMap(({ key, value }) => (typeof value === "string" ? [[key.toLowerCase(), value] as const] : [])));
    });
  }
}
