import ts from "typescript";

/**
 * A source that says when a change's place is reached: the innermost function round each change first calls
 * `reachedByTests(number)`. What stands in no function is reached by whoever loads the file. A suite that never comes to the
 * function that holds a change cannot notice the change.
 *
 * @param {string} source
 * @param {string} name the file's name; .tsx is read as such
 * @param {readonly { start: number, number: number }[]} changes offsets in the source, and what each is called
 * @returns {string}
 */
export function marked(source, name, changes) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  /** @type {Map<ts.Node, number[]>} */
  const numbers = new Map();
  for (const { start, number } of changes) {
    const body = innermost(file, start) ?? file;
    numbers.set(body, [...(numbers.get(body) ?? []), number]);
  }
  const put = [...numbers].flatMap(([body, reached]) => {
    const calls = reached.map((number) => `globalThis.reachedByTests?.(${number})`);
    if (ts.isSourceFile(body)) return [{ at: 0, text: `${calls.join(";")};` }];
    if (ts.isBlock(body)) return [{ at: body.getStart() + 1, text: `${calls.join(";")};` }];
    return [
      { at: body.getStart(), text: `(${calls.join(",")},(` },
      { at: body.getEnd(), text: "))" },
    ];
  });
  return put.sort((a, b) => b.at - a.at).reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), source);
}

/** The body of the innermost function that holds a place, its parameters taken with it. */
function innermost(file, place) {
  let found;
  const visit = (node) => {
    if (place < node.getStart() || place >= node.getEnd()) return;
    if (ts.isFunctionLike(node) && node.body) found = node.body;
    // the fields of a class have their values when an object is made: no function's body says when
    if (ts.isClassLike(node)) found = undefined;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
