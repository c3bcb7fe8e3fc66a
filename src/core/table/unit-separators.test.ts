import { unitSeparators } from "./unit-separators";

const read = (text: string, ...names: readonly string[]) =>
  unitSeparators({ text, pieces: [{ start: 0, end: text.length, cell: { row: 1, column: 1 } }] }, names);

test.each<[string, readonly string[], { readonly between: readonly string[]; readonly broken: readonly string[] } | null]>([
  ["水利局", ["水利局"], { between: [], broken: [] }],
  [" 水利局\n", ["水利局"], { between: [], broken: [] }],
  ["水利局、财政局", ["水利局", "财政局"], { between: ["、"], broken: [] }],
  ["水利局 ，\n财政局;住建局", ["水利局", "财政局", "住建局"], { between: ["，", ";"], broken: [] }],
  ["水利局\n财政局 住建局", ["水利局", "财政局", "住建局"], { between: ["\n", " "], broken: [] }],
  ["城市更新\n服务中心、财政局", ["城市更新服务中心", "财政局"], { between: ["、"], broken: ["城市更新服务中心"] }],
  // a blank in a name is no break of it
  ["城市更新 服务中心、财政局", ["城市更新服务中心", "财政局"], { between: ["、"], broken: [] }],
  ["A 区\n办、财政局", ["A 区办", "财政局"], { between: ["、"], broken: ["A 区办"] }],
  // more than the names stands there
  ["牵头：水利局、财政局", ["水利局", "财政局"], null],
  ["水利局（张三）、财政局", ["水利局", "财政局"], null],
  ["水利局、财政局等", ["水利局", "财政局"], null],
  ["水利局——财政局", ["水利局", "财政局"], null],
  ["水利局", ["财政局"], null],
  ["", [], { between: [], broken: [] }],
])("%j with the names %j", (text, names, expected) => {
  expect(read(text, ...names)).toEqual(expected);
});
