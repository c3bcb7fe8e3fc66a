import { XlsDamage } from "./compound-file";
import { RECORD, type Records } from "./records";

/** Reads on from a place in a record, over the CONTINUE records behind it. */
export class Continued {
  constructor(
    private readonly records: Records,
    private at: number,
  ) {}

  /** Nothing is left, in this record and in such that go on with it. */
  get done(): boolean {
    const { end, bytes, view } = this.records;
    return this.at >= end && (end + 4 > bytes.length || view.getUint16(end, true) !== RECORD.continue);
  }

  byte(): number {
    this.goOn();
    return this.records.view.getUint8(this.at++);
  }

  u16(): number {
    return this.byte() | (this.byte() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      this.goOn();
      const step = Math.min(rest, this.records.end - this.at);
      this.at += step;
      rest -= step;
    }
  }

  /** Characters; where they go on in a further record, its first byte says anew how wide they are. */
  characters(count: number, wide: boolean): string {
    let text = "";
    let width = wide ? 2 : 1;
    for (let rest = count; rest > 0;) {
      if (this.at >= this.records.end) {
        this.goOn();
        width = this.byte() & 1 ? 2 : 1;
      }
      const step = Math.min(rest, Math.floor((this.records.end - this.at) / width));
      if (step === 0) throw new XlsDamage("a text is cut off");
      text += width === 2 ? WIDE.decode(this.records.bytes.subarray(this.at, this.at + step * 2)) : narrow(this.records.bytes, this.at, step);
      this.at += step * width;
      rest -= step;
    }
    return text;
  }

  private goOn(): void {
    while (this.at >= this.records.end) {
      if (!this.records.next() || this.records.id !== RECORD.continue) throw new XlsDamage("a text is cut off");
      this.at = this.records.start;
    }
  }
}

const WIDE = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Narrow characters are the first 256 of Unicode, which no encoding of the platform is letter for letter. */
function narrow(bytes: Uint8Array, from: number, count: number): string {
  let text = "";
  for (let at = from; at < from + count; at += 4096) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, from + count)));
  return text;
}

/** A text of Excel 97 and later with its length in two bytes: formatting runs and phonetics are passed over. */
export function longString(from: Continued): string {
  const count = from.u16();
  return withFlags(from, count);
}

/** A text whose length is known; what follows begins with its flags. */
export function withFlags(from: Continued, count: number): string {
  const flags = from.byte();
  const runs = flags & 8 ? from.u16() : 0;
  const phonetics = flags & 4 ? from.u32() : 0;
  const text = from.characters(count, (flags & 1) !== 0);
  from.skip(runs * 4 + phonetics);
  return text;
}

/** The encodings of texts in files of Excel 5 and 95, by their code page. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  65001: "utf-8",
  32768: "macintosh",
  32769: "windows-1252",
};

/** The decoder for a code page; the Chinese one where a file names none that is known. */
export function decoderOf(codePage: number): TextDecoder {
  const label = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : (CODE_PAGES[codePage] ?? "gbk");
  return new TextDecoder(label);
}
