// Draws assets/*.png from the shapes below, at every size that the manifest names. No picture is anybody else's.
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZES = [16, 32, 64, 80, 128];
/** Every pixel is the mean of SAMPLES x SAMPLES points. */
const SAMPLES = 4;

const GREEN = [16, 110, 90];
const WHITE = [255, 255, 255];
const PALE = [214, 236, 230];
const AMBER = [222, 140, 20];

/** A shape on a field of 32 x 32: whether a point lies in it. */
const box =
  (left, top, right, bottom, radius = 0) =>
  (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius || radius === 0;
  };
const disc = (cx, cy, r) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
const stroke =
  (width, ...points) =>
  (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index];
      const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= width / 2;
    });

/** A table with a head and three rows, each with a bar of progress. */
const table = [
  [GREEN, box(2, 3, 30, 29, 3)],
  [WHITE, box(4.5, 10, 27.5, 26.5, 1)],
  [PALE, box(6.5, 12, 25.5, 15, 1)],
  [GREEN, box(6.5, 12, 22, 15, 1)],
  [PALE, box(6.5, 17, 25.5, 20, 1)],
  [AMBER, box(6.5, 17, 13, 20, 1)],
  [PALE, box(6.5, 22, 25.5, 25, 1)],
  [GREEN, box(6.5, 22, 18, 25, 1)],
  [WHITE, box(4.5, 5.5, 17, 7.5, 0.8)],
];
const icons = {
  icon: table,
  check: [...table, [WHITE, disc(23, 23, 8.5)], [GREEN, disc(23, 23, 7.2)], [WHITE, stroke(2.2, [19.5, 23.2], [22.2, 26], [26.8, 20.4])]],
  reports: [
    [GREEN, box(5, 2, 27, 30, 3)],
    [WHITE, box(7.5, 4.5, 24.5, 27.5, 1)],
    [GREEN, box(10, 7.5, 22, 9.5, 0.8)],
    [PALE, box(10, 12, 22, 13.5, 0.6)],
    [GREEN, box(10, 20, 13, 25, 0.5)],
    [AMBER, box(14.5, 17, 17.5, 25, 0.5)],
    [GREEN, box(19, 15.5, 22, 25, 0.5)],
  ],
};

function colorAt(shapes, x, y) {
  let color = null;
  for (const [paint, inside] of shapes) if (inside(x, y)) color = paint;
  return color;
}

function pixels(shapes, size) {
  const rows = [];
  for (let py = 0; py < size; py++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let px = 0; px < size; px++) {
      let [r, g, b, a] = [0, 0, 0, 0];
      for (let s = 0; s < SAMPLES * SAMPLES; s++) {
        const x = ((px + ((s % SAMPLES) + 0.5) / SAMPLES) * 32) / size;
        const y = ((py + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) * 32) / size;
        const color = colorAt(shapes, x, y);
        if (color) [r, g, b, a] = [r + color[0], g + color[1], b + color[2], a + 1];
      }
      if (a > 0) row.set([r / a, g / a, b / a, (a * 255) / (SAMPLES * SAMPLES)].map(Math.round), 1 + px * 4);
    }
    rows.push(row);
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), 8 + data.length);
  return out;
}

function crc(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}

function png(shapes, size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8); // 8 bits, red green blue alpha
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels(shapes, size), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const [name, shapes] of Object.entries(icons))
  for (const size of SIZES) writeFileSync(new URL(`../assets/${name}-${size}.png`, import.meta.url), png(shapes, size));
