/** A pane as low as on a screen of 768 lines with the ribbon open: there its height belongs to what a list shows. */
export const LOW_PANE = "@media (max-height: 480px)";

/** A pane as narrow as WPS docks it: its buttons stand side by side as long as they can. */
export const NARROW_PANE = "@media (max-width: 290px)";
