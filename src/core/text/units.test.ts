import { isPersonName, personNames, withoutPost } from "./persons";
import { unitReader } from "./units";

const names = (text: string, cells: readonly string[] = [], known: readonly string[] = []): readonly string[] =>
  unitReader([text, ...cells], known).names(text);

describe("names of units", () => {
  it.each([
    ["教育局\n财政局", ["教育局", "财政局"]],
    ["教育局、财政局，住建局；水利所/团委", ["教育局", "财政局", "住建局", "水利所", "团委"]],
    ["教育局 财政局", ["教育局", "财政局"]],
    ["城市更新\n服务中心\n教育局", ["城市更新服务中心", "教育局"]],
    ["北园区\n项目建设\n中心", ["北园区项目建设中心"]],
    ["港区办\n（东片）\n管理中心", ["港区办（东片）管理中心"]],
    ["公安分局\n-巡特警大队", ["公安分局-巡特警大队"]],
    ["综合办—\n信访室", ["综合办—信访室"]],
    ["某领导小组\n成员单位", ["某领导小组成员单位"]],
    ["起草部门\n及相关单位", ["起草部门及相关单位"]],
    ["相关村\n（社区）", ["相关村（社区）"]],
    ["东城区\n市教育局\n西城区及南城区", ["东城区", "市教育局", "西城区及南城区"]],
    ["市林草局（市绿委办）\n团市委", ["市林草局（市绿委办）", "团市委"]],
    // what only ends a name further down is one by itself in the first line
    ["办公室\n人社所", ["办公室", "人社所"]],
    ["东台市\n水利局", ["东台市", "水利局"]],
    ["县电视\n县体育局", ["县电视", "县体育局"]],
    ["市三中\n市民政局", ["市三中", "市民政局"]],
    ["镇中心小学\n镇卫生院", ["镇中心小学", "镇卫生院"]],
    ["市产业\n发展局\n市教育局", ["市产业发展局", "市教育局"]],
    ["县融合\n媒体中心", ["县融合媒体中心"]],
    ["甲局、乙\n局、丙局", ["甲局", "乙局", "丙局"]],
    // a place is a body of its own: what follows begins another name
    ["临水县\n水文测报", ["临水县", "水文测报"]],
    ["/", []],
    ["—", []],
    ["", []],
    ["#REF!", []],
  ])("reads %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("joins what stands whole elsewhere, and never splits what stands in the office's list", () => {
    expect(names("文化和旅游村\n工作局")).toEqual(["文化和旅游村工作局"]);
    expect(names("河长制\n联席会", ["教育局"], ["河长制联席会"])).toEqual(["河长制联席会"]);
    expect(names("民政局\n养老办", ["民政局养老办"])).toEqual(["民政局养老办"]);
  });

  it.each([
    ["教育局财政局", ["教育局", "财政局"], ["教育局", "财政局"]],
    ["县教育局县财政局县住建局", ["县教育局", "县财政局", "县住建局"], ["县教育局", "县财政局", "县住建局"]],
    ["东山镇西河镇", ["东山镇", "西河镇"], ["东山镇", "西河镇"]],
    ["北苑街道南苑街道", ["北苑街道", "南苑街道"], ["北苑街道", "南苑街道"]],
    // a part stands nowhere by itself
    ["教育局财政局", ["教育局财政局"], ["教育局"]],
    // a superior before its own: one name
    ["东山镇财政局", ["东山镇财政局"], ["东山镇", "财政局"]],
    ["县公安局交警大队", ["县公安局交警大队"], ["县公安局", "交警大队"]],
    ["自然资源局城东分局", ["自然资源局城东分局"], ["自然资源局", "城东分局"]],
  ])("reads %j as %j where %j stand by themselves", (text, expected, cells) => {
    expect(names(text, cells)).toEqual(expected);
  });

  it("says a line break to be doubtful where both readings are near, and none behind a place or a whole name", () => {
    const doubts = (text: string, ...cells: readonly string[]): readonly string[] => {
      const reader = unitReader([text, ...cells]);
      reader.names(text);
      return reader.doubts(text);
    };
    expect(doubts("渔政渔港\n监督站", "监督站")).toEqual(["渔政渔港⏎监督站"]);
    expect(doubts("临水县\n水利局")).toEqual([]);
    expect(doubts("财政局\n水利局")).toEqual([]);
  });

  it("never splits a name of the office's list", () => {
    expect(names("教育局财政局", ["教育局", "财政局"], ["教育局财政局"])).toEqual(["教育局财政局"]);
  });
});

describe("names of persons", () => {
  it.each([
    ["王立\n陈  霞\n李明", ["王立", "陈  霞", "李明"]],
    ["王立、李明", ["王立", "李明"]],
    ["成员单位\n负责人\n各镇长", ["成员单位负责人", "各镇长"]],
    ["水利局\n分管负责同志\n柳河镇\n副镇长", ["水利局分管负责同志", "柳河镇副镇长"]],
    ["柳河镇\n李主任", ["柳河镇", "李主任"]],
    ["/", []],
    ["副县长 王立", ["副县长 王立"]],
    ["副县长 王立 县委常委 陈小霞", ["副县长 王立", "县委常委 陈小霞"]],
    ["王立 副县长 陈小霞 县委常委", ["王立 副县长", "陈小霞 县委常委"]],
    ["县委常委、副县长 王立，陈霞", ["县委常委、副县长 王立", "陈霞"]],
    ["副县长\n王立", ["副县长 王立"]],
    ["县长 副县长", ["县长", "副县长"]],
    ["县委书记、县长", ["县委书记", "县长"]],
    ["王立\n副镇长", ["王立", "副镇长"]],
  ])("reads %j", (text, expected) => {
    expect(personNames(text)).toEqual(expected);
  });

  it.each([
    ["副县长 王立", "王立"],
    ["县委常委、副县长 王立", "王立"],
    ["陈  霞", "陈霞"],
    ["王立 局长", "王立"],
    ["县长", "县长"],
  ])("takes the post off %j", (name, bare) => {
    expect(withoutPost(name)).toBe(bare);
  });

  it("tells a person from a unit", () => {
    expect([isPersonName("王立"), isPersonName("陈 霞"), isPersonName("财政局"), isPersonName("教育")]).toEqual([true, true, false, false]);
  });
});
