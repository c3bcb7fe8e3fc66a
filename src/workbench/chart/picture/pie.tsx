import type { ChartFigures } from "../../../app/chart-on-sheet";
import type { Room } from "./room";
import { inkOn, LETTER, LINE, wide } from "./words-in-room";

interface PieSlice {
  readonly color: string;
  readonly text: string;
  /** Radians from twelve o'clock on, clockwise. */
  readonly from: number;
  readonly to: number;
}

const WHOLE = 2 * Math.PI;
/** Room around the pie for numbers that have none in their piece. Pixels. */
const AROUND = 18;
/** Where in a piece its number stands, as a share of the radius. */
const INSIDE = 0.72;

/** A pie, its first piece from twelve o'clock on. */
export function Pie({ figures, room }: { readonly figures: ChartFigures; readonly room: Room }) {
  const pieces = piecesOf(figures);
  const center = { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 };
  const radius = Math.max(1, Math.min(room.right - room.left, room.bottom - room.top) / 2 - AROUND);
  const at = (angle: number, share: number): { readonly x: number; readonly y: number } => ({
    x: center.x + Math.sin(angle) * radius * share,
    y: center.y - Math.cos(angle) * radius * share,
  });
  const shapes = pieces.map(({ color, from, to }, index) => {
    if (to - from > WHOLE - 1e-9) return <circle key={index} cx={center.x} cy={center.y} r={radius} fill={color} />;
    const [begin, end] = [at(from, 1), at(to, 1)];
    return (
      <path
        key={index}
        d={`M${center.x} ${center.y}L${begin.x} ${begin.y}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}Z`}
        fill={color}
        stroke="#ffffff"
        strokeWidth={1}
      />
    );
  });
  // numbers of small pieces stand outside, one above the other where they would meet
  const lowest = { left: -Infinity, right: -Infinity };
  const outside = pieces.filter((piece) => piece.text !== "" && !fits(piece, radius)).map((piece) => ({ piece, middle: (piece.from + piece.to) / 2 }));
  const placed = [...outside]
    .sort((a, b) => Math.cos(b.middle) - Math.cos(a.middle))
    .map(({ piece, middle }) => {
      const side = middle <= Math.PI ? "right" : "left";
      const wished = at(middle, 1 + 10 / radius);
      const y = Math.max(wished.y, lowest[side] + LINE * 0.85);
      lowest[side] = y;
      // moved down, it stays outside
      const aside = Math.max(Math.abs(wished.x - center.x), Math.sqrt(Math.max(0, (radius + 8) ** 2 - (y - center.y) ** 2)));
      return { piece, side, x: center.x + (side === "right" ? aside : -aside), y, edge: at(middle, 1) };
    });
  return (
    <g>
      {shapes}
      {pieces.map((piece, index) => {
        if (piece.text === "" || !fits(piece, radius)) return null;
        const { x, y } = at((piece.from + piece.to) / 2, INSIDE);
        return (
          <text key={index} x={x} y={y + LETTER * 0.36} textAnchor="middle" fill={inkOn(piece.color)}>
            {piece.text}
          </text>
        );
      })}
      {placed.map(({ piece, side, x, y, edge }, index) => (
        <g key={index}>
          <line x1={edge.x} y1={edge.y} x2={x} y2={y} stroke="#7f7f7f" strokeWidth={0.75} />
          <text x={side === "right" ? x + 2 : x - 2} y={y + LETTER * 0.36} textAnchor={side === "right" ? "start" : "end"}>
            {piece.text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Whether a piece has room for its number. */
function fits({ text, from, to }: PieSlice, radius: number): boolean {
  const broad = 2 * radius * INSIDE * Math.sin(Math.min(Math.PI, to - from) / 2);
  return broad > Math.max(wide(text), LETTER) + 4;
}

/** A pie has pieces of what is more than nought. */
function piecesOf({ series }: ChartFigures): readonly PieSlice[] {
  const [only] = series;
  if (!only) return [];
  const values = only.values.map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((all, value) => all + value, 0);
  let reached = 0;
  return values.flatMap((value, index) => {
    if (value === 0) return [];
    const from = reached;
    reached += (value / sum) * WHOLE;
    return [{ color: only.pieces[index] ?? only.color, text: only.labels ? (only.texts[index] ?? "") : "", from, to: reached }];
  });
}
