const { imul } = Math;

/**
 * A small, fast, portable hash (two 32-bit lanes, 53 bits in all), for stamps and keys: to notice that something
 * changed, not to keep a secret. The same text gives the same hash in every host and version.
 */
export class Hash {
  // signed 32-bit numbers from the first on: a lane that began as a larger one would be mixed as a fraction, many times slower
  private a = 0xdeadbeef | 0;
  private b = 0x41c6ce57;

  /** Mixes a whole number in; only its low 32 bits count. */
  number(value: number): this {
    this.a = imul(this.a ^ value, 2654435761);
    this.b = imul(this.b ^ value, 1597334677);
    return this;
  }

  /** Mixes a text in, with its length, so that ("ab", "c") and ("a", "bc") differ. */
  text(value: string): this {
    let a = this.a;
    let b = this.b;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      a = imul(a ^ code, 2654435761);
      b = imul(b ^ code, 1597334677);
    }
    this.a = a;
    this.b = b;
    return this.number(value.length);
  }

  /** Eleven characters, 0-9 and a-z. */
  digest(): string {
    let a = this.a;
    let b = this.b;
    a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
    b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
    return inBase36(4294967296 * (2097151 & b) + (a >>> 0));
  }
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
/** 36 ** 5: a hash is five digits below it, and six above it that fit into 32 bits. */
const HALF = 60466176;

/** A whole number below 2 ** 53 in eleven digits: as `toString(36)` says it, many times as fast. */
function inBase36(value: number): string {
  let high = Math.floor(value / HALF);
  let low = value - high * HALF;
  let text = "";
  for (let place = 0; place < 5; place++) {
    text = DIGITS.charAt(low % 36) + text;
    low = (low / 36) | 0;
  }
  for (let place = 0; place < 6; place++) {
    text = DIGITS.charAt(high % 36) + text;
    high = (high / 36) | 0;
  }
  return text;
}

/** The hash of some texts, in their order. */
export function hashTexts(...texts: readonly string[]): string {
  const hash = new Hash();
  for (const text of texts) hash.text(text);
  return hash.digest();
}
