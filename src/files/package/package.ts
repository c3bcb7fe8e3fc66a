import { HostError } from "../../core/host-error";
import { LIMITS, megabytes, tooLarge } from "../limits";
import { decodePart, encodePart, type Encoding } from "../xml/encoding";
import { XmlDamage } from "../xml/tags";
import { inflateAhead, inflateEntry, readZip, ZipDamage, type ZipEntry, type ZipFile } from "./zip-reader";
import { packAhead, writeZip, type Outgoing } from "./zip-writer";

/** One part, as it is in one state of the package. Two states hold the same object where nothing changed. */
export interface PackagePart {
  readonly name: string;
  /** As it stands in the file, as bytes, or as text that becomes bytes when the file is written. */
  readonly source: Outgoing | WrittenText;
}

interface WrittenText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The parts of a workbook file by name, in one state; never changed: `with` gives the next state. Names have no
 * leading slash, and are found in either case, as in the standard. Parts that no one replaces are copied as they are.
 */
export class Package {
  private readonly index = new Map<string, PackagePart>();

  /** `origin`: the file that was opened, and its parts; null for a package that was made here. */
  private constructor(
    private readonly parts: readonly PackagePart[],
    private readonly origin: { readonly file: ZipFile; readonly parts: ReadonlySet<PackagePart>; readonly read: Set<PackagePart> } | null,
  ) {
    for (const part of parts) if (!this.index.has(key(part.name))) this.index.set(key(part.name), part);
  }

  /** Throws ZipDamage. */
  static open(bytes: Uint8Array): Package {
    const file = readZip(bytes);
    const parts = file.entries.map((entry) => ({ name: entry.name, source: entry }));
    return new Package(parts, { file, parts: new Set(parts), read: new Set() });
  }

  static of(parts: ReadonlyMap<string, string>): Package {
    return new Package(
      [...parts].map(([name, text]) => ({ name, source: { name, bytes: encodePart(text, "utf-8") } })),
      null,
    );
  }

  names(): string[] {
    return this.parts.map((part) => part.name);
  }

  has(name: string): boolean {
    return this.index.has(key(name));
  }

  /** The part itself: for telling whether it is still the same. */
  part(name: string): PackagePart | null {
    return this.index.get(key(name)) ?? null;
  }

  /** The content; `not-a-workbook` where it is missing or damaged, `too-large` beyond the limit. */
  bytes(name: string, limit: number = LIMITS.partBytes): Uint8Array {
    const part = this.index.get(key(name));
    if (part === undefined) throw damaged(name, "missing part");
    const { source } = part;
    if ("text" in source) return bytesOf(part, source).bytes;
    if ("bytes" in source) return source.bytes;
    this.count(part, source);
    return intact(name, () => inflateEntry(source, limit));
  }

  /** All that is read of one file, each part once: many parts under the limit of one may be more than memory holds. */
  private count(part: PackagePart, entry: ZipEntry): void {
    const { origin } = this;
    if (origin === null || origin.read.has(part)) return;
    const sum = [...origin.read].reduce((all, one) => all + ("size" in one.source ? one.source.size : 0), entry.size);
    if (sum > LIMITS.sumBytes) throw tooLarge(megabytes(LIMITS.sumBytes), "megabytes-in-all");
    origin.read.add(part);
  }

  /** Gets parts ready that will be read at once; for speed only. */
  async prepare(parts: readonly { readonly name: string; readonly limit: number }[]): Promise<void> {
    await Promise.all(
      parts.map(async ({ name, limit }) => {
        const source = this.index.get(key(name))?.source;
        if (source !== undefined && "central" in source) await inflateAhead(source, limit);
      }),
    );
  }

  /** The text of an XML part, remembered for as long as the part is the same. */
  text(name: string, limit: number = LIMITS.partBytes): string {
    const part = this.index.get(key(name));
    if (part !== undefined && "text" in part.source) return part.source.text;
    const known = part && texts.get(part);
    if (known !== undefined) return known.text;
    const bytes = this.bytes(name, limit);
    const decoded = intact(name, () => decodePart(bytes));
    if (part) texts.set(part, decoded);
    return decoded.text;
  }

  /** The next state: parts replaced in their place, added at the end, or (null) taken out. Text keeps the part's own encoding. */
  withParts(changes: ReadonlyMap<string, string | Uint8Array | PackagePart | null>): Package {
    const rest = new Map([...changes].map(([name, content]) => [key(name), { name, content }]));
    const parts: PackagePart[] = [];
    for (const part of this.parts) {
      const change = rest.get(key(part.name));
      rest.delete(key(part.name));
      if (change === undefined) parts.push(part);
      else if (change.content !== null) parts.push(this.made(part.name, change.content));
    }
    for (const { name, content } of rest.values()) if (content !== null) parts.push(this.made(name, content));
    return new Package(parts, this.origin);
  }

  /** Gets the file ready to be written; for speed only. */
  async preparePacking(): Promise<void> {
    await packAhead(this.parts.map(outgoingOf));
  }

  /** The file. Where all its parts are those that were opened, it is the opened file, byte for byte. */
  toBytes(): Uint8Array {
    const { parts, origin } = this;
    if (origin === null) return writeZip(parts.map(outgoingOf));
    if (parts.length === origin.parts.size && parts.every((part) => origin.parts.has(part))) return origin.file.bytes.slice();
    return writeZip(parts.map(outgoingOf), origin.file);
  }

  private made(name: string, content: string | Uint8Array | PackagePart): PackagePart {
    if (content instanceof Uint8Array) return { name, source: { name, bytes: content } };
    if (typeof content !== "string") return content;
    const before = this.index.get(key(name));
    const encoding = (before && ("text" in before.source ? before.source.encoding : texts.get(before)?.encoding)) ?? "utf-8";
    return { name, source: { text: content, encoding } };
  }
}

/** The bytes of parts that were written as text, made once: states that are only kept for an undo never need them. */
const encoded = new WeakMap<PackagePart, { readonly name: string; readonly bytes: Uint8Array }>();

function bytesOf(part: PackagePart, { text, encoding }: WrittenText): { readonly name: string; readonly bytes: Uint8Array } {
  let made = encoded.get(part);
  if (made === undefined) encoded.set(part, (made = { name: part.name, bytes: encodePart(text, encoding) }));
  return made;
}

function outgoingOf(part: PackagePart): Outgoing {
  const { source } = part;
  return "text" in source ? bytesOf(part, source) : source;
}

const texts = new WeakMap<PackagePart, { readonly text: string; readonly encoding: Encoding }>();

const key = (name: string): string => name.toLowerCase();

/** The error for a file that cannot be read; `reason` is for the report to copy. */
export function damaged(part: string, reason: string, cause?: unknown): HostError {
  return new HostError("not-a-workbook", { facts: { part, reason }, cause });
}

/** Runs what reads a part: what is wrong with it becomes `not-a-workbook`. */
export function intact<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ZipDamage || cause instanceof XmlDamage || cause instanceof RangeError) {
      throw damaged(part, cause.message, cause);
    }
    throw cause;
  }
}
export type { ZipEntry };
