/**
 * The platform's own zlib, where there is one (browsers and Node have it, some test environments do not): several times
 * as fast as a script, and off the main thread. Null where there is none or it fails: the callers then go the careful way, which says what
 * is wrong.
 */

/** Inflates; null too where what comes out is not as long as it should be. */
export async function inflateNatively(data: Uint8Array, size: number): Promise<Uint8Array | null> {
  if (typeof DecompressionStream === "undefined") return null;
  const out = new Uint8Array(size);
  let length = 0;
  const fits = await through(data, () => new DecompressionStream("deflate-raw"), (piece) => {
    if (length + piece.length > size) return false;
    out.set(piece, length);
    length += piece.length;
    return true;
  });
  return fits && length === size ? out : null;
}

/** Deflates. */
export async function deflateNatively(data: Uint8Array): Promise<Uint8Array | null> {
  if (typeof CompressionStream === "undefined") return null;
  const pieces: Uint8Array[] = [];
  const done = await through(data, () => new CompressionStream("deflate-raw"), (piece) => pieces.push(piece) > 0);
  if (!done) return null;
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Sends bytes through a stream; `take` is given every piece and says whether to go on. False where it did not go through: older browsers know the streams, but not this form. */
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
