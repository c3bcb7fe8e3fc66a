import { registerOf } from "./register";

test.each([
  ["城建办", "溪口镇城镇建设管理办公室"],
  ["规划办", "溪口镇城镇建设管理办公室"],
  ["溪口镇城镇建设管理办公室", "溪口镇城镇建设管理办公室"],
  ["农办", "农办"],
  ["卫生院", "卫生院"],
])("a letter calls %s %s: its full name where it is one unit's, else as the table has it", (name, full) => {
  const units = [
    { full: "溪口镇城镇建设管理办公室", short: "城建办", aliases: ["规划办"] },
    { full: "溪口镇农业农村办公室", short: "农办" },
    { full: "溪口镇农民工服务办公室", short: "农办" },
  ];
  expect(registerOf(units).fullNameOf(name)).toBe(full);
});
