import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../hosts/xlsx/open-file";
import { pictureOf, viewOfPicture } from "./picture";

const samples = join(__dirname, "../../../samples");

test.each(["zehe-2025-h1.xlsx", "lanping-livelihood-2025-09.xlsx"])("%s looks the same when its picture has crossed", async (name) => {
  const file = await openFile(new Uint8Array(readFileSync(join(samples, name))), name);
  for (const { id } of await file.sheets()) {
    const view = await file.view(id);
    const crossed = viewOfPicture(view.grid, structuredClone(pictureOf(view)));
    const { columnWidths, rowHeights, frozenRows, frozenColumns, links, printing } = view;
    expect(crossed).toMatchObject({ columnWidths, rowHeights, frozenRows, frozenColumns, links, printing });
    const { origin, values } = view.grid;
    for (let row = 1; row < origin.row + values.length + 3; row++) {
      for (let column = 1; column < origin.column + (values[0]?.length ?? 0) + 3; column++) {
        const cell = { row, column };
        expect([cell, crossed.text(cell), crossed.style(cell)]).toEqual([cell, view.text(cell), view.style(cell)]);
      }
    }
    // beyond what it tells of, every cell looks like the last one
    expect(crossed.style({ row: 9999, column: 200 })).toEqual(crossed.style({ row: 9999, column: 201 }));
  }
});
