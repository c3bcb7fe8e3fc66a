import fc from "fast-check";
import { fromPieces, isPieceOf, pieceName, toPieces } from "./memory-pieces";

const text = fc.string({ unit: "grapheme-composite", maxLength: 900 });

test("what is cut into pieces comes together again; no piece is over 255 characters or ends inside a pair", () => {
  fc.assert(
    fc.property(text, fc.string(), (value, key) => {
      const pieces = new Map(toPieces(key, value));
      expect(fromPieces(key, (name) => pieces.get(name) ?? null)).toBe(value);
      for (const [name, piece] of pieces) {
        expect(piece.length).toBeLessThanOrEqual(255);
        expect(piece).not.toMatch(/[\uD800-\uDBFF]$/);
        expect(isPieceOf(name, key)).toBe(true);
      }
    }),
  );
});

test("pieces of different keys never meet", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 99 }), (a, b, n) => {
      fc.pre(a.toLowerCase() !== b.toLowerCase());
      expect(isPieceOf(pieceName(a, n), b)).toBe(false);
    }),
  );
  expect(isPieceOf(pieceName("a#2", 1), "a")).toBe(false);
});

test("a value with a piece missing, and a property of somebody else, are none", () => {
  const pieces = new Map(toPieces("k", "长".repeat(600)));
  pieces.delete(pieceName("k", 2));
  expect(fromPieces("k", (name) => pieces.get(name) ?? null)).toBeNull();
  expect(fromPieces("k", () => "something else")).toBeNull();
});
