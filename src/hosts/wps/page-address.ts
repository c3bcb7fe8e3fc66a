/**
 * The address of a page that stands beside the page at `location`, as clients take it: with the letters of its folders as they are (a path
 * in percent signs gave an empty pane), from a file without a question mark (a client looks for a file of that very name). From a server another
 * version is another address, since clients keep pages that they have seen.
 */
export function addressBeside(location: string, file: string, version: string): string {
  const bare = location.replace(/[?#].*$/, "");
  const folder = decoded(bare).replace(/[^/\\]*$/, "");
  return /^https?:/i.test(bare) ? `${folder}${file}?v=${version}` : `${folder}${file}`;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // a folder with a percent sign of its own
    return address;
  }
}
