import type { LeftOut } from "../../sources/same-form";
import type { CliMessages } from "../cli";
import { words } from "./words";
import { fileMistake } from "./file-mistakes";
import { list } from "./phrases";

const LEFT_OUT: { readonly [W in LeftOut]: string } = {
  "other-period": "报告期不同",
  "other-form": "栏目不同",
  "same-items": "与另一张表的事项基本相同，疑为副本",
  ours: "是本程序生成的报表",
  hidden: "是隐藏的工作表",
  "not-chosen": "未选择",
  "no-header": "没有表头，且内容与本表不尽相同；确属本表的，请补上表头",
  "no-table": "没有可统计的进度表",
  "other-body": "标题写的是另一单位",
};

export const cli: CliMessages = {
  usage: `进度表助手：读取、校验进度表，生成汇总表和滞后事项清单

用法：
  progress-table inspect 文件                         识别表头、板块、事项、责任单位和状态
  progress-table check 文件                           校验，列出应改、待核的问题
  progress-table fix 文件 -o 输出 [--dry-run]          修正格式问题，另存
  progress-table tag 文件 -o 输出 [--accept 项]         标注状态，另存；加 --dry-run 只预览
  progress-table import 文件.docx… -o 输出             把Word文档中的表格写成工作表
  progress-table tidy 文件 -o 输出                     由Word粘贴而来、一项占多行的表，整理为一项一行，写入新工作表
  progress-table run 文件 -o 输出 [--reports 报表]      生成报表，另存（默认 summary,lagging；另有 problems、comparison、indicators、returns、supervision）
  progress-table indicators 文件 [-o 输出]             列出指标完成情况；用 -o 另存指标完成情况表。可读取进度表、Word或文本报告
  progress-table draft 文稿 文件 -o 输出               起草Word文稿：return 退回修改清单、supervision 督办通知单、bulletin 督查通报、summary 工作总结；
                                                      输出为 .docx，或文件夹（一个单位一份）
  progress-table compare 本期 --last 上期 [-o 输出]     与上期对比；用 -o 另存对比表
  progress-table split 总表 -o 文件夹                  按牵头单位拆分成填报表
  progress-table collect 总表 回收文件… -o 输出         汇总各单位报回的表和退回修改清单（--dry-run 只列出）

选项：
  --sheet 名称          读取的工作表（默认当前工作表）
  --sheets all|名称     与其他工作表中同样的表一并统计；名称以逗号分隔
  --last 文件[:工作表]  check、run、compare、draft：上期的表；可多次使用，一并给出更早各期
  --last-sheet 名称     上期的工作表（默认当前工作表）
  --table 序号          Word文档中的第几张表（默认第一张进度表）
  --json                以 JSON 输出
  --as-of 日期          统计截止日期，如 2025-06-30（默认取报告期末，无报告期取今天）
  --layout 表式         按指定表式读取：表式名或 JSON 文件
  --settings 文件       单位名称、状态用语、报表选项等设置（JSON 文件）
  --lang zh-CN|en       界面语言
  --by cause|row|unit   check：按问题、按行或按单位列出
  --unit 单位           draft：只为该单位起草
  --each unit|item      draft supervision、run --reports supervision：一单位一单，或一事一单（默认）
  --due 日期            draft、run --reports supervision：报送、反馈时限
  --issued 日期         draft、run --reports supervision：发文日期（默认留空）
  --returned 文件或目录 draft bulletin、supervision，run --reports supervision：各单位报送的文件，据以列出未报送、部分报送、逾期的单位
  --text                indicators：Word文档按文字读取，不读表格
  --all                 check、run：已核实的问题一并列出
  --accept 项           tag：confident 把握较大的建议（默认）、all 全部建议、第3项=进展滞后；以逗号分隔
  --option 名称=取值    run、indicators：报表选项，如 charts=false、annex=附件2、problemsBy=unit、indicatorOrder=gap；可重复
  --rules 规则          fix：修正所列规则的问题，含须人工确认的；以逗号分隔
  --by lead|section|leader  split：按牵头单位、板块或分管领导拆分
  --fill 栏目           split：由单位填写的栏目，以逗号分隔
  --empty, --next       split：清空填报栏目；按下一期拆分（目标取上期下一步计划）
  --support             split：附列配合事项，供了解
  --due 日期            split、collect：报送时限
  --choose 第1项=文件    collect：一项有两份报送或修改后内容待选定的，采用哪个文件；可多次使用
  --rename 原文=新文     split --next：标题、栏目名等含期间的文字改为；可多次使用
  --add 任务            collect：把多报的事项加入总表所在板块末尾（该处须有空行），写明任务开头即可；可多次使用
  --whose 文件=单位      collect：指定文件是哪个单位的；可多次使用
  -o, --output 文件     输出文件；不会改写输入文件
  -h, --help            显示本说明
  --version             显示版本

退出码：0 完成；1 check 发现应改的问题，collect 有待处理事项；2 用法或输入有误`,
  unknownCommand: (command) => `没有“${command}”这个命令。可用命令：inspect、check、fix、tag、run、compare、indicators、draft、import、tidy、split、collect。`,
  unknownOption: (option) => `没有“${option}”这个选项。用 --help 查看用法。`,
  missingValue: (option) => `选项“${option}”缺少取值。`,
  missingFile: "请指定要读取的文件。用 --help 查看用法。",
  oneFile: "一次只能读取一个文件。",
  missingReturns: "请在总表之后指定回收的文件或文件夹。",
  badPair: (option, value) => `选项“${option}”应写作 名称=取值，“${value}”无法识别。`,
  tooManyReturns: (files, most) => `回收文件有${files}个，一次最多${most}个，请分批汇总。`,
  noReturns: (folder) => `文件夹“${folder}”中没有可读取的回收文件（.xlsx、.xls、.docx）。`,
  noFillColumn: (name, headings) => `没有可填报的栏目“${name}”。可填报的栏目：${list(headings)}。`,
  noSuchItem: (name) => `总表中没有“${name}”。`,
  noSuchReturn: (name) => `回收文件中没有“${name}”。`,
  noUnits: "本表未列牵头单位，无法按单位拆分。",
  filesThere: (folder, names) =>
    `“${folder}”中已有同名文件，未写入：${list(names.slice(0, 6))}${names.length > 6 ? `等${names.length}个` : ""}。请另指定文件夹。`,
  missingOutput: "请用 -o 指定输出文件。",
  missingLast: "请用 --last 指定上期的表。",
  lastNotTaken: (command) => `${command} 不使用 --last；可用于 check、run、compare、draft。`,
  tooManyLast: (most) => `最多可用 --last 指定${most}张表。`,
  comparisonNeedsLast: "生成对比表请用 --last 指定上期的表。",
  lastSheetRead: (file, sheet) => `“${file}”的当前工作表中没有进度表，已读取工作表“${sheet}”。`,
  matched: (matched, added, dropped, doubtful) => `与上期对比：已匹配${matched}项，新增${added}项，减少${dropped}项，待确认${doubtful}项`,
  lastIsReport: (file, sheet) => `“${file}”的工作表“${sheet}”是生成的报表，不是进度表，未作对比；请指定上期的进度表。`,
  nearerSheets: (file, sheet, nearer) =>
    `“${file}”按当前工作表“${sheet}”对比；其中${list(nearer.map((name) => `“${name}”`))}离本期更近，如需采用请写作 文件:工作表。`,
  inFile: (file, sentence) => `“${file}”：${sentence}`,
  lostPairs: "工作簿中有无法读取的匹配记录，未采用。",
  lastItem: (reference) => `上期${reference}`,
  badDraft: (word) =>
    `${word === "" ? "请指定文稿" : `没有“${word}”这种文稿`}，可用：return（退回修改清单）、supervision（督办通知单）、bulletin（督查通报）、summary（工作总结）。`,
  draftExtension: "文稿的输出应为 .docx 文件或文件夹，未写入。",
  draftsWritten: (place, files) => (files.length === 1 ? `已写入：${place}。` : `已写入${files.length}份文稿：${place}。`),
  badDate: (value) => `“${value}”不是日期，请写作 2025-06-30 的形式。`,
  badLanguage: (value) => `不支持语言“${value}”，可用：zh-CN、en。`,
  badReports: (value, known) => `没有“${value}”这种报表，可用：${known.join("、")}。`,
  badRules: (value) => `没有“${value}”这条规则。`,
  badLayout: (value, known) => `没有“${value}”这种表式，也没有这个文件。可用表式：${list(known)}。`,
  badLayoutFile: (file, mistakes) => `表式文件“${file}”有误：${mistakes.map(fileMistake).join("；")}。`,
  badSettings: (file, mistakes) => `设置文件“${file}”有误：${mistakes.map(fileMistake).join("；")}。`,
  fileMissing: (file) => `没有找到文件“${file}”。`,
  fileIsFolder: (file) => `“${file}”是文件夹，不是文件。`,
  fileUnreadable: (file) => `无法读取文件“${file}”，请检查权限。`,
  badTable: (value) => `“${value}”不是表格序号，请写作 --table 2 的形式。`,
  notWord: (file) => `“${file}”不是Word文档，import 只读取 .docx。`,
  noSuchTable: (wanted, count) => `文档中没有第${wanted}张表，共有${count}张。`,
  otherWordTables: (tables) =>
    `文档中另有${tables.length}张表未读取：${list(tables.map(({ number, says }) => `第${number}张${says === "" ? "" : `（${says}）`}`))}；要读取的，请加 --table 序号`,
  otherTables: (count) => `另有${count}张同样的表未读取；全部统计请加 --sheets all`,
  together: (sheets) => `${sheets.length}张工作表一并统计：${list(sheets)}`,
  leftOut: (sheet, why) => `工作表“${sheet}”未计入：${LEFT_OUT[why]}`,
  imported: (file, sheets) => `已写入：${list(sheets.map(({ name, rows }) => `${name}（${rows}行）`))}（${file}）。`,
  noSheet: (sheet, sheets) => `没有名为“${sheet}”的工作表。现有工作表：${list(sheets)}。`,
  noItems: (sheet, headerRow, headings) =>
    `未读取：工作表“${sheet}”未读出事项。表头在第${headerRow}行：${list(headings)}。请核对工作表（--sheet），或用表式说明各列含义（--layout）。`,
  noProgressTable: (sheet, headings, lookedFor) =>
    `未读取：工作表“${sheet}”不像进度表，表头为${list(headings)}，未见${list(lookedFor.map((field) => words.fields[field]))}等栏目。确为进度表的，请用--sheet指定该工作表。`,
  noTable: (sheet, rows, lookedFor, saw) =>
    `未读取：工作表“${sheet}”${rows === 1 ? "第1行" : `第1—${rows}行`}未找到表头。要找的栏目：${list(lookedFor.map((field) => words.fields[field]))}等${saw === "" ? "" : `；见到：${saw}`}。表在别处的，请加 --sheet 名称（Word文档加 --table 序号）；栏目叫法不同的，请加 --layout 表式。`,
  emptySheet: (sheet) => `未读取：工作表“${sheet}”是空的。`,
  outputIsInput: "输出文件与输入文件相同，未写入。请用 -o 另指定文件。",
  outputExtension: (wanted) => `输出文件名应以“${wanted}”结尾，未写入。`,
  outputFolderMissing: (folder) => `没有文件夹“${folder}”，未写入。`,
  outputNotWritable: (file) => `无法写入“${file}”，请检查权限，未写入。`,
  outputNotFolder: (file) => `“${file}”不是文件夹，未写入。`,
  outputIsFolder: (file) => `“${file}”是文件夹，未写入。`,
  otherSheetRead: (sheet) => `当前工作表中没有进度表，已读取工作表“${sheet}”。`,
  written: (file, sheets) => `已写入：${list(sheets)}（${file}）。`,
  fixed: (file, cells) => `已写入：修正${cells}个单元格（${file}）。`,
  nothingToFix: "没有可修正的问题。",
  tagged: (file, cells) => `已写入：标注${cells}个单元格（${file}）。`,
  nothingToTag: "没有可标注的事项。",
  notTagged: (references) =>
    `另有${references.length}项有建议、未采纳：${list(references.slice(0, 20))}${references.length > 20 ? "等" : ""}。采纳请用 --accept all 或 --accept 第3项=状态。`,
  badAccept: (value) => `“${value}”不能作为 --accept 的取值，请写作 all、confident 或 第3项=进展滞后。`,
  noSuchReference: (item) => `表中没有“${item}”这一项。`,
  noSuchStatus: (word) => `“${word}”不是状态用语。`,
  badOption: (value) => `“${value}”不是报表选项，请写作 --option 名称=取值。`,
  noSuchOption: (name, known) => `没有“${name}”这个报表选项，可用：${list(known)}。`,
  badOptionValue: (name, value) => `报表选项“${name}”不能取“${value}”。`,
  dryRun: (cells) => `将改动${cells}个单元格，未写入。`,
  lostReviews: (count) => `${count === null ? "部分" : `${count}条`}“已核实”记录无法读取，有关问题仍列出。`,
  renamed: (name, newName) => `已有同名工作表“${name}”，另写为“${newName}”。`,
  leftBeside: (name, newName) => `原“${name}”生成后经过改动，予以保留，另写为“${newName}”。`,
  bug: (detail) => `程序出错，未作改动。请将本行内容反馈给技术人员：${detail}`,
  inspect: {
    file: "文件",
    sheet: "工作表",
    layout: "表式",
    title: "标题",
    period: "报告期",
    asOf: (date) => `统计截止${date}`,
    noYear: (date) => `未写明年份，统计截止按${date}计`,
    none: "未识别",
    header: (rows) => `表头第${rows.join("、")}行`,
    columns: "列",
    unknownColumns: "未识别的列",
    noHeading: "（列名为空）",
    narrowColumns: "请核对",
    narrowColumn: (column, field, other) => `${column}按“${field}”读取，另有${other}`,
    noHeadingRead: (column, field) => `${column}按“${field}”读取`,
    sections: "板块",
    claimed: (count) => `标明${count}项`,
    items: (items, leaves) => (items === leaves ? `共${items}项` : `共${items}项、${leaves}个子项`),
    untagged: (count) => `未标注${count}项`,
    problems: (errors, warnings, infos) => `应改${errors}、待核${warnings}、提示${infos}`,
    leadUnits: "牵头单位",
    count: (count) => `${count}项`,
  },
};
