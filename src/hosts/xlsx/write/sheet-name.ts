/** A sheet's name in a formula: always quoted, since names may begin with a figure or look like a cell. */
export function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
