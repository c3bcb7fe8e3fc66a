import type { ReturnMessages } from "../returns";
import { quotedText } from "../fact-text";
import { list } from "./phrases";

export const returns: ReturnMessages = {
  fixedChanged: (unit, item, heading, was, now) => `${unit}改动了${item}“${heading}”（${was === "" ? "空" : quotedText(was)} → ${quotedText(now)}），未采用`,
  fixedMoved: (unit, item, heading, was, now) =>
    `${item}“${heading}”总表在下发后已改动（下发时：${quotedText(now)}；现为：${was === "" ? "空" : quotedText(was)}），${unit}按下发内容填报，请核实`,
  twoAnswers: (unit, item, heading, files, proposed) =>
    `${unit}报送${files.length}份，${item}“${heading}”不一致（${list(files)}），建议采用“${proposed}”，请选定`,
  twoRows: (unit, item, heading, file, rows) => `${unit}报送的“${file}”中${item}有${rows.length}行（第${list(rows)}行），“${heading}”不一致，请选定`,
  oneCell: (unit, item, heading) => `${unit}所报${item}“${heading}”在总表中为同一单元格，所填内容不一致，未采用`,
  masterChanged: (item, heading) => `${item}“${heading}”总表在下发后已改动，未覆盖`,
  masterUnmarked: (item, heading) => `${item}“${heading}”总表已有内容，填报表未保留下发时的记录，不能判断总表是否改动过，未覆盖`,
  quotedOtherwise: (unit, item, heading, by) =>
    by === "unit"
      ? `${unit}改动了清单中${item}“${heading}”的原文，未采用，请核对`
      : `${item}“${heading}”与清单所列原文不同，可能是总表在退回后改动，也可能是清单中的原文被改动，未覆盖`,
  correctionPart: (unit, item, heading, into) =>
    `${unit}${item}“${heading}”的修改后内容${into === "cell" ? "与原文相差较大或含未摘录部分，采用即替换整格" : "只对应原文的摘录部分，采用即只替换该部分"}，请选定`,
  correctionReply: (unit, item, heading, reply) => `${unit}对${item}“${heading}”答复“${quotedText(reply)}”，不作为修改后内容写入，请核对`,
  correctionOpen: (unit, item, heading) => `${unit}${item}“${heading}”的修改后内容未填`,
  correctionCell: (unit, item, heading, file, row) => `${unit}“${file}”第${row}行对应总表${item}“${heading}”的哪个单元格不能确定，未采用`,
  correctionForeign: (file, row, task) => `“${file}”第${row}行（${quotedText(task)}）在总表中没有对应的事项，未采用`,
  formula: (item, heading) => `${item}“${heading}”总表中为公式，未覆盖`,
  errorValue: (unit, item, heading, shown) => `${unit}所报${item}“${heading}”显示为${shown === "" ? "错误值" : shown}，未采用`,
  extraItem: (unit, task) => `${unit}多报1项：${quotedText(task)}`,
  noRoom: (unit, task, section, row) =>
    row === null
      ? `${unit}多报的“${quotedText(task)}”未能加入：几张工作表一并汇总时不加入新事项，请在${section === null ? "" : `“${quotedText(section)}”`}所在的表中自行加入`
      : `${unit}多报的“${quotedText(task)}”未能加入：总表${section === null ? "" : `“${quotedText(section)}”`}最后一项之下没有空行，请在第${row}行前插入空行后再汇总`,
  added: (unit, task, row) => `${unit}多报的“${quotedText(task)}”加入总表第${row}行`,
  noSuchExtra: (task) => `回收的表中没有多报的事项“${task}”。`,
  doubtful: (unit, task, item) => `${unit}所报“${quotedText(task)}”与总表${item}是否为同一事项不能确定，未采用`,
  itemMissing: (unit, item) => `${unit}报送的表中缺${item}`,
  notFilled: (unit, item, heading) => `${unit}${item}“${heading}”未填`,
  statusAlone: (unit, item, heading, status) => `${unit}${item}“${heading}”未填，所选状态“${status}”未写入`,
  emptied: (unit, item, heading, now) => `${unit}${item}“${heading}”报送为空，总表原有内容（${quotedText(now)}）保留`,
  statusKept: (unit, item, word, column) =>
    column ? `${unit}${item}“状态”未填，保留总表状态“${word}”，请核实` : `${unit}报送的表中无“状态”栏，${item}保留总表状态“${word}”，请核实`,
  notTheLead: (unit, item, lead, supports) =>
    supports
      ? `${unit}填写了由其他单位牵头的${item}，列入配合单位补充，未并入`
      : `${unit}填写了由${lead === "" ? "其他单位" : lead}牵头的${item}，${unit}不是该项的配合单位，未采用`,
  alsoOf: (unit, file, as, items) => `“${file}”为${list(as)}报送，内有${unit}牵头的全部${items}项，已作为${unit}报送采用，请核实`,
  unreadRow: (unit, file, row, text) => `${unit}“${file}”第${row}行（${quotedText(text)}）未能对应到事项，未采用`,
  whose: (file, candidates) => `“${file}”无法判断是哪个单位的${candidates.length === 0 ? "" : `（可能是${list(candidates.slice(0, 4))}）`}，请指定`,
  sameFile: (file, as) => `“${file}”与“${as}”内容相同，取其一`,
  otherPeriod: (file, period) => `“${file}”是${period}的表，未采用`,
  foreign: (file, period) => `“${file}”${period === null ? "" : `是${period}的表，`}与总表没有相同的事项，未采用`,
  masterBeside: (file) => `“${file}”中的总表已跳过，只取其中的退回修改清单`,
  masterItself: (file) => `已跳过总表本身（${file}）`,
  noTable: (file) => `“${file}”中没有读到进度表，未采用`,
  unreadable: (file, why) => `“${file}”未能读取：${why}`,
  missing: (unit, items) => `未报送：${unit}（${list(items)}）`,
  late: (units) => `逾期报送：${list(units)}`,
  counts: (units, items, returnedUnits, returnedItems, missing, unreadable) =>
    `应报${units}个单位、${items}项；已报${returnedUnits}个单位、${returnedItems}项；未报送${missing}个单位${unreadable === 0 ? "" : `；${unreadable}个单位的文件未能读取`}`,
  noSuchUnit: (name, units) => `总表中没有牵头单位“${name}”。总表的牵头单位：${list(units.slice(0, 20))}${units.length > 20 ? "等" : ""}。`,
  rowOf: (file, row) => `${file} 第${row}行`,
  nobody: (items) => `${items.length}项未列牵头单位，不在应报之列：${list(items.slice(0, 12))}${items.length > 12 ? "等" : ""}`,
  unitEdits: (unit, items, cells) => `${unit}：${items}项，${cells}个单元格`,
  check: (unit, corrected, open, broken) => `校验对比 ${unit}：已改正${corrected}处，仍存在${open}处，新出现${broken}处`,
  newlyBroken: "新出现：",
  stillOpen: "仍存在：",
  nothing: "没有需要写入总表的内容。",
  written: (file, units, items, cells) => `已汇总${units}个单位、${items}项，写入${cells}个单元格（${file}）。`,
  dryRun: (units, items, cells) => `将汇总${units}个单位、${items}项，写入${cells}个单元格；未写入。`,
  handouts: (folder, count, items) => `已拆分为${count}个文件，共${items}项（${folder}）。`,
  moved: (from, to) => `期间已更新：${quotedText(from)} → ${quotedText(to)}`,
  unmoved: (texts) => `未改动期间，请核对：${list(texts.map(quotedText))}`,
};
