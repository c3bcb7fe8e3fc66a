/** A pane as low as on a screen of 768 lines with the ribbon open: there its height belongs to what a list shows. */
export const LOW_PANE = "@media (max-height: 480px)";
