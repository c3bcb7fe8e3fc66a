/** The most characters that a cell holds, in every spreadsheet program. */
export const CELL_TEXT_LIMIT = 32_767;

/** The most characters of a sheet's name. */
export const SHEET_NAME_LIMIT = 31;

/** The most rows that we read: a progress table has hundreds, and a sheet over this is no progress table. */
export const SHEET_ROW_LIMIT = 200_000;

/** The most cells that Excel gives in one answer, and so the most that we read anywhere. */
export const SHEET_CELL_LIMIT = 5_000_000;
