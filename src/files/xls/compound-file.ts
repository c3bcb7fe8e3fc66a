/** What is wrong with an .xls. `openLegacyFile` turns it into a HostError. */
export class XlsDamage extends Error {
  override readonly name = "XlsDamage";
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** From here on the numbers in a sector table are marks, no sectors. */
const FIRST_MARK = 0xfffffffa;
const NONE = 0xffffffff;

interface DirectoryEntry {
  readonly name: string;
  /** 1: a storage, 2: a stream, 5: the root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A compound file ([MS-CFB]): the container of .xls and .doc, a small file system. Only what lies directly in its root is
 * found: an embedded object has a storage of its own, with streams of the same names.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly cutoff: number;
  private readonly sectors: Uint32Array;
  private readonly miniSectors: Uint32Array;
  private readonly root: DirectoryEntry;
  private readonly entries: ReadonlyMap<string, DirectoryEntry>;

  /** Throws XlsDamage, also for bytes that are no compound file. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512 || !isCompoundFile(bytes)) throw new XlsDamage("no compound file");
    const [shift, miniShift] = [this.view.getUint16(30, true), this.view.getUint16(32, true)];
    if (shift < 7 || shift > 16 || miniShift < 4 || miniShift >= shift) throw new XlsDamage("sector size");
    this.sectorSize = 1 << shift;
    this.miniSize = 1 << miniShift;
    this.cutoff = this.view.getUint32(56, true);
    this.sectors = this.numbersOf(this.tableSectors());
    const directory = this.directory();
    const [root] = directory;
    if (root?.type !== 5) throw new XlsDamage("no root");
    this.root = root;
    this.miniSectors = this.numbersOf(this.chain(this.sectors, this.view.getUint32(60, true)));
    this.entries = childrenOf(directory, root.child);
  }

  /** Whether the root holds a stream or storage of that name; capitals count as small letters. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The bytes of a stream of the root. Throws XlsDamage where it is missing or cut off. */
  stream(name: string): Uint8Array {
    const entry = this.entries.get(name.toLowerCase());
    if (entry?.type !== 2) throw new XlsDamage(`no stream ${name}`);
    if (entry.size > this.bytes.length) throw new XlsDamage(`size of ${name}`);
    if (entry.size >= this.cutoff) return this.joined(this.chain(this.sectors, entry.start), this.sectorSize, entry.size, (sector) => this.sector(sector));
    const mini = this.joined(this.chain(this.sectors, this.root.start), this.sectorSize, null, (sector) => this.sector(sector));
    return this.joined(this.chain(this.miniSectors, entry.start), this.miniSize, entry.size, (sector) =>
      mini.subarray(sector * this.miniSize, (sector + 1) * this.miniSize),
    );
  }

  /** The sectors that hold the table of sectors: the first 109 stand in the header, further ones in sectors of their own. */
  private tableSectors(): number[] {
    const count = this.view.getUint32(44, true);
    const found: number[] = [];
    for (let i = 0; i < 109 && found.length < count; i++) found.push(this.view.getUint32(76 + i * 4, true));
    let next = this.view.getUint32(68, true);
    for (let met = 0; next < FIRST_MARK && found.length < count; met++) {
      if (met > this.bytes.length / this.sectorSize) throw new XlsDamage("table of sectors");
      const list = this.sector(next);
      const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
      const last = Math.floor(list.length / 4) - 1;
      for (let i = 0; i < last && found.length < count; i++) found.push(view.getUint32(i * 4, true));
      next = last < 0 ? NONE : view.getUint32(last * 4, true);
    }
    return found.filter((sector) => sector < FIRST_MARK);
  }

  private numbersOf(sectors: readonly number[]): Uint32Array {
    const numbers = new Uint32Array((sectors.length * this.sectorSize) / 4).fill(NONE);
    sectors.forEach((sector, index) => {
      const bytes = this.sector(sector);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let i = 0; i + 4 <= bytes.length; i += 4) numbers[(index * this.sectorSize + i) / 4] = view.getUint32(i, true);
    });
    return numbers;
  }

  private directory(): DirectoryEntry[] {
    const bytes = this.joined(this.chain(this.sectors, this.view.getUint32(48, true)), this.sectorSize, null, (sector) => this.sector(sector));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + 128 <= bytes.length; at += 128) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length - 2)));
      const long = (place: number): number => view.getUint32(at + place, true);
      entries.push({ name, type: view.getUint8(at + 66), left: long(68), right: long(72), child: long(76), start: long(116), size: long(120) });
    }
    return entries;
  }

  /** The sectors of a chain. */
  private chain(table: Uint32Array, first: number): number[] {
    const chain: number[] = [];
    for (let sector = first; sector < FIRST_MARK; sector = table[sector] ?? NONE) {
      if (chain.length > table.length) throw new XlsDamage("a chain of sectors without end");
      chain.push(sector);
    }
    return chain;
  }

  private sector(number: number): Uint8Array {
    const at = (number + 1) * this.sectorSize;
    if (at >= this.bytes.length) throw new XlsDamage("the file is cut off");
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  /** `size` null: all of the chain. */
  private joined(chain: readonly number[], sectorSize: number, size: number | null, sectorAt: (sector: number) => Uint8Array): Uint8Array {
    const out = new Uint8Array(size ?? chain.length * sectorSize);
    let at = 0;
    for (const sector of chain) {
      if (at >= out.length) break;
      const piece = sectorAt(sector).subarray(0, out.length - at);
      out.set(piece, at);
      at += sectorSize;
    }
    if (at < out.length) throw new XlsDamage("the file is cut off");
    return out;
  }
}

/** Whether bytes begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The entries of a storage, which hang together as a tree; by name in small letters. */
function childrenOf(directory: readonly DirectoryEntry[], first: number): ReadonlyMap<string, DirectoryEntry> {
  const found = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const ahead = [first];
  for (let number = ahead.pop(); number !== undefined; number = ahead.pop()) {
    const entry = directory[number];
    if (entry === undefined || seen.has(number)) continue;
    seen.add(number);
    found.set(entry.name.toLowerCase(), entry);
    ahead.push(entry.left, entry.right);
  }
  return found;
}
