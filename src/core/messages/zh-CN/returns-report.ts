import { bookTitle } from "./book-title";
import { list } from "./phrases";

/** The words of 报送情况表. Reports are Chinese in either language. */
export const returnsReportTexts = {
  title: (base: string) => `${base}报送情况表`,
  subtitle: (units: number, items: number, returned: number, answered: number, missing: number, unreadable: number) =>
    `应报${units}个单位、${items}项；已报${returned}个单位、${answered}项；未报${missing}个单位${unreadable === 0 ? "" : `；${unreadable}个单位的文件未能读取`}。`,
  paragraph: ({
    day,
    asked,
    returned,
    missing,
    unreadable,
    late,
  }: {
    readonly day: string;
    readonly asked: number;
    readonly returned: number;
    readonly missing: readonly string[];
    readonly unreadable: readonly string[];
    readonly late: readonly string[];
  }) =>
    `截至${day}，应报送${asked}个单位，已报送${returned}个${missing.length === 0 ? "" : `；${list(missing)}未报送`}${unreadable.length === 0 ? "" : `；${list(unreadable)}报送的文件未能读取`}${late.length === 0 ? "" : `；${list(late)}逾期报送`}。`,
  columns: {
    serial: "序号",
    unit: "单位",
    contact: "联系人",
    asked: "应报事项",
    answered: "已报事项",
    state: "情况",
    files: "报送文件",
    late: "逾期",
    open: "需处理",
  },
  states: { returned: "已报送", partly: "部分报送", missing: "未报送", several: "重复报送", unreadable: "未能读取" },
  late: "逾期",
  total: "合计",
  openTitle: "待处理事项",
  openColumns: {
    serial: "序号",
    unit: "单位",
    original: "原序号",
    heading: "栏目",
    master: "总表内容",
    returned: "报送内容",
    problem: "问题",
    handling: "处理",
  },
  answers: (file: string, text: string) => `${file}：${text}`,
  nothingOpen: "无待处理事项",
  source: (title: string, items: number, files: number, madeOn: string) =>
    `数据来源：${bookTitle(title)}共${items}项，各单位报送文件${files}份，生成于${madeOn}。`,
} as const;
