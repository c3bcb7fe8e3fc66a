import { PlainProse } from "../text/plain-prose";
import { goalsOf } from "./goals";

const told = (text: string): readonly string[] =>
  goalsOf(new PlainProse(text)).map(({ figure, name, kind, fresh, part, ofYears }) =>
    [name, kind, text.slice(figure.start, figure.end), fresh ? "new" : "", part ? "part" : "", ofYears ? "years" : ""].filter((one) => one !== "").join(" "),
  );

test.each<[string, string, readonly string[]]>([
  ["growth alone is of what the clause before names", "规上工业产值达到30亿元，同比增长6%", ["规上工业产值 total 30亿元", "规上工业产值同比增长 growth 6%"]],
  ["growth that names its thing keeps its own name", "规上工业产值达到30亿元，外贸出口增长6%", ["规上工业产值 total 30亿元", "外贸出口增长 growth 6%"]],
  ["growth of nothing is no goal", "增长6%", []],
  ["what is only done is of what the clause before names, without its figures", "清理河道淤泥，年内清理500吨", ["清理河道淤泥 total 500吨"]],
  ["nineteen are few, twenty are not", "新建公厕19座，新建充电桩20台", ["新建公厕 few 19座", "新建充电桩 total 20台"]],
  ["measured amounts are never few", "新建管网5吨", ["新建管网 total 5吨"]],
  ["a few that only say which are no goal", "城北4条水沟", []],
  ["how long a stretch is", "完成东路300米段改造", []],
  ["none is no goal", "发生事故0起", []],
  ["a name in quotation marks or a book's title", "推进“千村”示范和《百条措施》", []],
  ["what stands behind the closing mark counts again", "推进“千村”示范，建设示范村60个", ["建设示范村 total 60个"]],
  ["new ones, and a part of them", "新增企业30家，其中新增规上企业25家", ["新增企业 total 30家 new", "新增规上企业 total 25家 new part"]],
  ["of several years", "三年内建成充电桩300台", ["三年内建成充电桩 total 300台 years"]],
  ["a limit before and behind", "投诉率控制在2%以内，空置面积低于40亩", ["投诉率 within 2%", "空置面积 within 40亩"]],
  ["a level, and what adds up though it is to be reached", "苗木存量达到300亩，工业产值达到300万元", ["苗木存量 level 300亩", "工业产值 total 300万元"]],
  ["a share of a growing amount is its growth, of a rate its level", "工业增加值达到7%，入学率达到97%", ["工业增加值 growth 7%", "入学率 level 97%"]],
  ["a share of work is none", "完成工程量的50%", []],
  ["the second of a list begins behind its comma", "培育龙头企业30家、示范社40家", ["培育龙头企业 total 30家", "示范社 total 40家"]],
  ["what each has, money of the whole, and what is there already", "每村建房30间；总投资3亿元；现有农户300户", []],
])("%s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
