/** Pixels: the row of letters over the sheet and the column of numbers beside it. The same at every zoom. */
export const HEAD_HEIGHT = 24;
export const ROW_HEAD_WIDTH = 44;
