/**
 * The platform's own zlib, where there is one (browsers and Node have it, some test environments do not): several times
 * as fast as a script. A browser's works off the main thread; Node's is asked directly, which spares the command line
 * the way through streams. Null where there is none or it fails: the callers then go the careful way, which says what is
 * wrong.
 */

/** Node's zlib; undefined in a browser, and in a Node too old to hand it out without an import that no browser could follow. */
const node = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:zlib");

/** The CRC-32 of zip files, unsigned; null where the platform has none. */
export function crcNatively(bytes: Uint8Array): number | null {
  return node?.crc32?.(bytes) ?? null;
}

/** Inflates; null too where what comes out is not as long as it should be. */
export async function inflateNatively(data: Uint8Array, size: number): Promise<Uint8Array | null> {
  if (node) return inflateInNode(node, data, size);
  if (typeof DecompressionStream === "undefined") return null;
  const out = new Uint8Array(size);
  let length = 0;
  const fits = await through(
    data,
    () => new DecompressionStream("deflate-raw"),
    (piece) => {
      if (length + piece.length > size) return false;
      out.set(piece, length);
      length += piece.length;
      return true;
    },
  );
  return fits && length === size ? out : null;
}

/** Deflates. */
export async function deflateNatively(data: Uint8Array): Promise<Uint8Array | null> {
  if (node) return plain(node.deflateRawSync(data));
  if (typeof CompressionStream === "undefined") return null;
  const pieces: Uint8Array[] = [];
  const done = await through(
    data,
    () => new CompressionStream("deflate-raw"),
    (piece) => pieces.push(piece) > 0,
  );
  if (!done) return null;
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function inflateInNode(zlib: NonNullable<typeof node>, data: Uint8Array, size: number): Uint8Array | null {
  try {
    // one byte more than there should be, so that it all comes in one piece and what is too long shows
    const out = zlib.inflateRawSync(data, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    return out.length === size ? plain(out) : null;
  } catch {
    return null;
  }
}

/** The bytes of a buffer of Node's as a plain array of bytes. */
function plain(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

/**
 * Sends bytes through a stream; `take` is given every piece and says whether to go on. False where it did not go through: older browsers
 * know the streams, but not this form.
 */
async function through(data: Uint8Array, stream: () => GenericTransformStream, take: (piece: Uint8Array) => boolean): Promise<boolean> {
  try {
    const reader = (new Blob([data.slice()]).stream().pipeThrough(stream()) as ReadableStream<Uint8Array>).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      if (take(value)) continue;
      await reader.cancel();
      return false;
    }
  } catch {
    return false;
  }
}
