/**
 * The kinds of bodies that stand beside one another and never under one of their own kind: 教育局财政局 are two. What ends
 * differently may be one name with its superior before it (甲镇财政局, 公安局交警大队), and is left alone; so is a 分局.
 */
const PEERS = ["局", "镇", "乡", "街道", "村", "社区"];
const UNDER_ONE = "分局";
/** Characters: 教育局 is the shortest name that is surely one. */
const SHORTEST = 3;

/**
 * Names that a cell holds with nothing between them, one by one: 教育局财政局, where both stand by themselves elsewhere in
 * the table. Everything else is one name and comes back as it is.
 *
 * @param whole the names that stand by themselves somewhere in the table
 */
export function ungluedNames(name: string, whole: ReadonlySet<string>): readonly string[] {
  if (name.length < 2 * SHORTEST) return [name];
  const ending = PEERS.find((one) => name.endsWith(one));
  if (ending === undefined || name.indexOf(ending) === name.length - ending.length) return [name];
  return splitAt(name, ending, whole) ?? [name];
}

/** The name as names that end alike, the fewest characters first; null where some of it stands nowhere by itself. */
function splitAt(name: string, ending: string, whole: ReadonlySet<string>): readonly string[] | null {
  for (let at = name.indexOf(ending, SHORTEST - ending.length); at >= 0; at = name.indexOf(ending, at + 1)) {
    const end = at + ending.length;
    const first = name.slice(0, end);
    if (!whole.has(first) || first.endsWith(UNDER_ONE)) continue;
    const rest = name.slice(end);
    if (rest.length < SHORTEST) return null;
    if (whole.has(rest) && rest.endsWith(ending) && !rest.endsWith(UNDER_ONE)) {
      const further = splitAt(rest, ending, whole);
      return [first, ...(further ?? [rest])];
    }
    const others = splitAt(rest, ending, whole);
    if (others !== null) return [first, ...others];
  }
  return null;
}
