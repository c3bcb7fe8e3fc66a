/** 'A ''b'''!E36 as the name of the sheet and the place on it; without a sheet, the place alone. */
export function parseLocation(location: string): { readonly sheet: string | null; readonly place: string } {
  const bang = location.lastIndexOf("!");
  if (bang === -1) return { sheet: null, place: location };
  const name = location.slice(0, bang);
  const quoted = /^'(.*)'$/su.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"), place: location.slice(bang + 1) };
}
