import { mutantsOf } from "../scripts/mutate/mutants.mjs";

const changed = (source: string): readonly string[] => mutantsOf(source).map(({ start, end, text }) => source.slice(0, start) + text + source.slice(end));

test.each([
  ["if (a < 3) b();", ["if (a <= 3) b();", "if (a < 4) b();"]],
  ["const share = 0.6;", ["const share = 0.66;"]],
  ["function f() { if (done) return 1; return two; }", ["function f() { ; return two; }", "function f() { if (done) return 2; return two; }"]],
  ['const words = ["一", "二", "三"];', ['const words = ["二", "三"];']],
  ["const one = ready ? first : second;", ["const one = !(ready) ? first : second;"]],
  ["const yes = true && ready;", ["const yes = true || ready;", "const yes = false && ready;"]],
])("%s is changed a little at a time", (source, expected) => {
  expect(changed(source)).toEqual(expected);
});

test.each(['import { a } from "./a-1";', "type Size = 1 | 2 | 3;", "interface One { readonly size: 4 }", "const name = `${a}` + b;"])(
  "%s holds no judgement that could be changed",
  (source) => {
    expect(changed(source)).toEqual([]);
  },
);
