/** MD5 (RFC 1321) and SHA-1 (FIPS 180-4) of short bytes: what keys of old workbooks are made of. Not for anything that must be secret. */

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** The bytes with a one, noughts and their length in bits behind them, to a multiple of 64. */
function padded(bytes: Uint8Array, littleEndian: boolean): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - (littleEndian ? 8 : 4), bytes.length * 8, littleEndian);
  return view;
}

function bytesOf(words: Iterable<number>, littleEndian: boolean): Uint8Array {
  const all = [...words];
  const view = new DataView(new ArrayBuffer(all.length * 4));
  all.forEach((word, index) => view.setUint32(index * 4, word, littleEndian));
  return new Uint8Array(view.buffer);
}

const MD5_SINES = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));
const MD5_TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

/** 16 bytes. */
export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, true);
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const [mixed, word] =
        round === 0
          ? [(b & c) | (~b & d), i]
          : round === 1
            ? [(d & b) | (~d & c), (5 * i + 1) & 15]
            : round === 2
              ? [b ^ c ^ d, (3 * i + 5) & 15]
              : [c ^ (b | ~d), (7 * i) & 15];
      const sum = (a + mixed + (MD5_SINES[i] ?? 0) + view.getUint32(block + word * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotated(sum, MD5_TURNS[round as 0 | 1 | 2 | 3][(i & 3) as 0 | 1 | 2 | 3])) | 0];
    }
    [a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
  }
  return bytesOf([a0, b0, c0, d0], true);
}

/** 20 bytes. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, false);
  const words = new Int32Array(80);
  let [h0, h1, h2, h3, h4] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 80; i++) {
      words[i] =
        i < 16 ? view.getInt32(block + i * 4, false) : rotated((words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0), 1);
    }
    let [a, b, c, d, e] = [h0, h1, h2, h3, h4];
    for (let i = 0; i < 80; i++) {
      const [mixed, constant] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc | 0]
              : [b ^ c ^ d, 0xca62c1d6 | 0];
      [a, b, c, d, e] = [(rotated(a, 5) + mixed + e + constant + (words[i] ?? 0)) | 0, a, rotated(b, 30), c, d];
    }
    [h0, h1, h2, h3, h4] = [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0];
  }
  return bytesOf([h0, h1, h2, h3, h4], false);
}

/** So many bytes of the stream of RC4 under a key. */
export function rc4Stream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => void ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  const out = new Uint8Array(length);
  for (let n = 0, i = 0, j = 0; n < length; n++) {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    out[n] = state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0;
  }
  return out;
}
