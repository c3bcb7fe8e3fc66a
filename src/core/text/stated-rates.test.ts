import { PlainProse } from "./plain-prose";
import { statedRates } from "./stated-rates";

test.each([
  ["抽检蔬菜3000批次，合格2940批次，合格率达98.5%", ["2940 of 3000 is 0.9850 in 1"]],
  ["应改造120户（其中已完成80户），完成率为66%", ["80 of 120 is 0.6600 in 0"]],
  ["受理1.2万件、已办结了1.1万件，办结率 91.67％", ["11000 of 12000 is 0.9167 in 2"]],
  ["检查300家，合格240家，合格率80%；抽检50批次，合格45批次，合格率90%", ["240 of 300 is 0.8000 in 0", "45 of 50 is 0.9000 in 0"]],
  // other measures, other words, another order, more than all
  ["检查300家，合格240批次，合格率80%", []],
  ["检查300家，整改240家，合格率80%", []],
  ["合格率80%，检查300家，合格240家", []],
  ["检查240家，合格300家，合格率125%", []],
  ["检查0家，合格0家，合格率100%", []],
  // another number stands between, one is rough or blanked out, or no percent sign follows
  ["检查300家，合格240家，罚款3万元，合格率80%", []],
  ["检查约300家，合格240家，合格率80%", []],
  ["检查300家，合格240余家，合格率80%", []],
  ["检查XX家，合格240家，合格率80%", []],
  ["检查300家，合格240家，合格率80分", []],
])("%s states %j", (text, expected) => {
  expect(statedRates(new PlainProse(text)).map(({ part, whole, rate, places }) => `${part} of ${whole} is ${rate.toFixed(4)} in ${places}`)).toEqual(expected);
});

test("its numbers are told as they are written", () => {
  expect(statedRates(new PlainProse("全年受理1.2万件，办结1.1万件，办结率91.7%"))).toMatchObject([
    { partText: "1.1万", wholeText: "1.2万", rateText: "91.7%", start: 4 },
  ]);
});
