/** Below this width the pane stands under the sheet. */
export const NARROW = "@media (max-width: 639px)";
/** A window that is low: what stands over the sheet is drawn together. */
export const SHORT = "@media (max-height: 479px)";
/** There is no room for both, not even one over the other: a person turns from one to the other. */
export const IN_TURN = "@media (max-width: 639px) and (max-height: 559px)";
/** Beside the sheet, the pane is as narrow as it can be. */
export const TIGHT = "@media (min-width: 640px) and (max-width: 899px)";
