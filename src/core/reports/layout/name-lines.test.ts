import { nameLines } from "./name-lines";

test.each([
  ["市发展改革局", 6, "市发展改革局"],
  // names stay whole: a line holds as many as go on it
  ["财政局、市发展改革局、水利局", 7, "财政局、\n市发展改革局、\n水利局"],
  ["财政局、水利局、教育局", 8, "财政局、水利局、\n教育局"],
  // a longer one is broken between two words
  ["市人力资源社会保障局", 6, "市人力资源\n社会保障局"],
  ["城乡建设服务中心", 6, "城乡建设\n服务中心"],
  ["市产业平台（南园）管理中心", 7, "市产业平台\n（南园）\n管理中心"],
  // 局 begins no line, whatever stands behind it
  ["县市场监督管理局（知识产权局）", 8, "县市场监督管理局\n（知识产权局）"],
  ["县医保局（征缴中心）、水利局", 7, "县医保局\n（征缴中心）、\n水利局"],
  ["农业和农村工作局", 5, "农业和\n农村工作局"],
])("%s in %d ems", (text, ems, expected) => {
  expect(nameLines(text, ems)).toBe(expected);
});
