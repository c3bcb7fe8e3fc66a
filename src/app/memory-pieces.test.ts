import fc from "fast-check";
import { HostError } from "../core/host-error";
import { fromPieces, isPieceOf, pieceName, toPieces } from "./memory-pieces";

const text = fc.string({ unit: "grapheme-composite", maxLength: 900 });

test("what is cut into pieces comes together again; no piece is over 120 characters or ends inside a pair", () => {
  fc.assert(
    fc.property(text, fc.string(), (value, key) => {
      const pieces = new Map(toPieces(key, value));
      expect(fromPieces(key, (name) => pieces.get(name) ?? null)).toBe(value);
      for (const [name, piece] of pieces) {
        expect(piece.length).toBeLessThanOrEqual(120);
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

/** What a key's properties give: the value, null, or "damaged". */
function read(pieces: ReadonlyMap<string, string>): string | null {
  try {
    return fromPieces("k", (name) => pieces.get(name) ?? null);
  } catch (error) {
    if (error instanceof HostError && error.code === "memory-damaged") return "damaged";
    throw error;
  }
}

test("a piece that is missing, cut or not ours is damage, never no value", () => {
  const whole = toPieces("k", "长".repeat(600));
  expect(read(new Map())).toBeNull();
  for (const [name] of whole) expect(read(new Map(whole.filter(([other]) => other !== name)))).toBe("damaged");
  for (const [name] of whole) expect(read(new Map(whole.map(([other, piece]) => [other, other === name ? piece.slice(0, -1) : piece])))).toBe("damaged");
  expect(read(new Map([[pieceName("k", 1), "something else"]]))).toBe("damaged");
});

test("a value that was kept before lengths were is read", () => {
  expect(
    read(
      new Map([
        [pieceName("k", 1), `2|${"x".repeat(249)}`],
        [pieceName("k", 2), "y"],
      ]),
    ),
  ).toBe(`${"x".repeat(249)}y`);
});

test.each([0, 1])("a text of nothing but pairs is cut between them, whether %j character stands before them", (before) => {
  const value = "a".repeat(before) + "😀".repeat(200);
  const pieces = toPieces("k", value);
  for (const [, piece] of pieces) expect(piece).not.toMatch(/[\uD800-\uDBFF]$/u);
  for (const [, piece] of pieces) expect(piece.replace(/^\d+,\d+\|/u, "")).toMatch(/^a?(?:😀)+$/u);
  expect(read(new Map(pieces))).toBe(value);
});
