import type { Adorning } from "./adorning";
import { oneCell, etRangeAt } from "./areas";
import type { EtApplication, EtPageSetup, EtSheet, EtWindow } from "./et";
import { orNote } from "./quiet";
import type { EtPageImage, EtSheetImage } from "./sheet-image";

/** Print set-up, one by one: a machine without a printer may refuse some of it. */
export function putPage(sheet: EtSheet, wanted: EtPageImage, adorn: Adorning): void {
  const set = <T>(what: string, value: T | null, action: (page: EtPageSetup, value: T) => void): void => {
    if (value !== null) adorn.try("page", `PageSetup.${what}`, () => action(sheet.PageSetup, value));
  };
  set("Orientation", wanted.orientation, (page, value) => void (page.Orientation = value));
  set("PaperSize", wanted.paper, (page, value) => void (page.PaperSize = value));
  // pages across count only where no zoom is set
  set("Zoom", wanted.zoom, (page, value) => void (page.Zoom = value));
  set("FitToPagesWide", wanted.wide, (page, value) => void (page.FitToPagesWide = value));
  set("FitToPagesTall", wanted.tall, (page, value) => void (page.FitToPagesTall = value));
  set("PrintTitleRows", wanted.titleRows, (page, value) => void (page.PrintTitleRows = value));
  set("PrintArea", wanted.area, (page, value) => void (page.PrintArea = value));
  set("CenterFooter", wanted.footer, (page, value) => void (page.CenterFooter = value));
  adorn.try("page", "HPageBreaks.Add", () => {
    orNote(adorn.notes, "ResetAllPageBreaks", () => sheet.ResetAllPageBreaks());
    for (const row of wanted.breaks) sheet.HPageBreaks.Add(etRangeAt(sheet, oneCell({ row, column: 1 })));
  });
}

/** Freezing belongs to the window: the sheet comes to the front for it, scrolled to its top, else rows above are lost from sight. */
export function putFrozen(sheet: EtSheet, frozen: EtSheetImage["frozen"], app: EtApplication, adorn: Adorning): void {
  if (frozen === null) return;
  const { notes } = adorn;
  const done = adorn.try("frozen", "FreezePanes", () => {
    const window = windowOf(app, sheet);
    window.FreezePanes = false;
    if (frozen.rows === 0 && frozen.columns === 0) return;
    orNote(notes, "ScrollRow", () => void (window.ScrollRow = 1));
    orNote(notes, "ScrollColumn", () => void (window.ScrollColumn = 1));
    window.SplitRow = frozen.rows;
    window.SplitColumn = frozen.columns;
    window.FreezePanes = true;
  });
  if (done) return;
  // a window that is split and not frozen shows the sheet twice
  orNote(notes, "SplitRow", () => {
    const window = windowOf(app, sheet);
    window.SplitRow = 0;
    window.SplitColumn = 0;
  });
}

function windowOf(app: EtApplication, sheet: EtSheet): EtWindow {
  sheet.Activate();
  const window = app.ActiveWindow;
  if (!window) throw new Error("no window");
  return window;
}
