export function testsOfRoom(path: string): readonly string[];
export function suitesOf(
  suites: readonly { readonly path: string; readonly text: string }[],
  rooms: readonly string[],
  whole?: boolean,
): { readonly together: readonly string[]; readonly alone: readonly string[] };
