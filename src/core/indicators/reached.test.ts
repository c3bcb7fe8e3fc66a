import { PlainProse } from "../text/plain-prose";
import { goalsOf } from "./goals";
import { reachedOf } from "./reached";

/** What a text reports of the first goal of another: the figure as written, with "-" before a decline. */
function reached(asked: string, text: string): string {
  const goals = goalsOf(new PlainProse(asked));
  const [goal] = goals;
  if (!goal) return "no goal";
  const found = reachedOf(goal, new PlainProse(text), goals.filter(({ figure }) => figure.measure === goal.figure.measure).length === 1);
  if (found.kind === "sure") return `${found.decline ? "-" : ""}${text.slice(found.figure.start, found.figure.end)}`;
  return found.kind === "none" ? (found.others ? "others" : "none") : "several";
}

test.each<[string, string, string, string]>([
  ["done under the goal's words", "培训农技员400人次", "已培训农技员312人次", "312人次"],
  ["what is asked, said again behind the number, is no result", "改造农房60间", "共21间改造任务", "others"],
  ["five words later it is a result with its task named", "改造农房60间", "已改造农房21间，超时序完成任务", "21间"],
  ["the goal said once more", "改造农房60间", "改造农房60间：正在设计", "others"],
  ["the goal said once more, as done", "改造农房60间", "已改造农房60间", "60间"],
  ["only planned", "改造农房60间", "拟改造农房40间", "none"],
  ["chosen for it", "改造农房60户", "农房改造招标完成，确定改造对象62户", "others"],
  ["found and entered in a list", "盘活用地120亩", "共登记厂房14处、低效用地236亩", "others"],
  ["found, and behind it what was done", "更新电梯60台", "摸排电梯64台、更新到位48台", "48台"],
  ["entered where that is what was asked", "登记用地120亩", "已登记用地96亩", "96亩"],
  ["begun where it is not what was asked", "改造农房60间", "签约农房40间", "others"],
  ["begun where it is what was asked", "签约项目60个", "已签约项目40个", "40个"],
  ["raised from where to where", "建成区绿化率达到45%", "建成区绿化率由38%提高到42%", "42%"],
  ["a share that bears the name of the rate", "生活垃圾回收利用率达到45%以上", "回收利用率达43%", "43%"],
  ["a share of something else", "生活垃圾回收利用率达到45%以上", "群众满意度达93%", "none"],
  ["the whole county's before a part's", "完成造林3000亩", "全县完成造林2000亩；东镇完成造林700亩", "2000亩"],
  ["parts alone", "完成造林3000亩", "东镇完成造林800亩；西镇完成造林700亩", "several"],
  ["of all years beside this year's own: nobody says which", "流转土地3000亩", "累计流转土地5600亩，今年新增流转土地1300亩", "several"],
  ["another time before it", "完成造林3000亩", "去年完成造林2400亩", "others"],
  ["three times as much was counted of another thing", "改造农房60间", "已改造农房180间", "several"],
  ["a little less than three times as much", "改造农房60间", "已改造农房179间", "179间"],
  ["with what is left it comes to the goal", "改造农房60间", "已完成40间，还差20间", "40间"],
  ["a stock says nothing of new ones", "新增企业60家", "现有企业40家", "others"],
  ["what there is of old and new", "新增企业60家", "全县企业达到40家", "others"],
  ["new ones are a part of a stock", "上市企业累计达到60家", "今年新增上市企业4家，累计41家", "41家"],
  ["new ones, and behind them those of all years", "上线服务事项60项", "本年新上线服务事项8项，累计上线19项", "several"],
  ["in fewer of its words", "新增公办义务教育学位600个", "新增学位480个（小学300个）；明年可再增学位200个", "480个"],
  ["a share that it is called by", "交流轮岗教师比例达到10%", "交流轮岗教师84人，占应交流教师的11.2%", "11.2%"],
  ["the words the other way round", "渠道清淤18公里", "清淤渠道15.6公里", "15.6公里"],
  ["what was made of it, in other words", "架设护栏4.5公里", "护栏完成4.1公里", "4.1公里"],
  ["told again as reached, with its parts", "培育合作社60家", "培育合作社60家，其中示范社20家", "60家"],
  ["a wider place's beside its own", "农户参合率达到90%", "全省农户参合率95%，我县农户参合率93%", "93%"],
  ["two things together", "改圈60户", "改圈和改厨共80户", "others"],
  ["built in and in use", "新建充电桩60个", "已安装50个，通电投用40个", "others"],
  ["a limit at which it stands", "PM2.5年均浓度控制在34微克/立方米以内", "全县PM2.5平均浓度31.8微克/立方米，同比下降4.5%", "31.8微克/立方米"],
  ["a share of the whole that it names is no amount", "配租公租房60套", "公租房配租完成60套的79%", "others"],
  ["parts of a total, where both were asked", "新建改造管网60公里", "新建管网30公里、改造20公里，合计50公里", "50公里"],
  ["one of them, where it alone was asked", "新建管网60公里", "新建管网30公里、改造20公里，合计50公里", "30公里"],
  ["growth", "外贸出口增长6%", "外贸出口增长4%", "4%"],
  ["a decline", "外贸出口增长6%", "外贸出口下降4%", "-4%"],
  ["a minus sign", "外贸出口增长6%", "外贸出口增长-4%", "-4%"],
  ["growth over the month before", "外贸出口增长6%", "外贸出口环比增长4%", "others"],
  ["growth of one month", "外贸出口增长6%", "7月份比上月外贸出口增长4%", "others"],
  ["growth of a part", "外贸出口增长6%", "其中外贸出口机电类增长4%", "others"],
  ["a range is no amount", "完成造林3000亩", "完成造林2000-2500亩", "others"],
  ["in brackets it is a remark", "完成造林3000亩", "完成造林（约2000亩）", "none"],
  ["in another unit of the measure", "完成造林3000亩", "已完成造林0.2万亩", "0.2万亩"],
])("%s", (_, asked, text, expected) => {
  expect(reached(asked, text)).toBe(expected);
});
