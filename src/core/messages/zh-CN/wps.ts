import type { WpsMessages } from "../wps";

export const wps: WpsMessages = {
  ribbon: {
    tab: "进度表",
    open: "打开面板",
    check: "校验",
    reports: "生成报表",
    window: "独立窗口",
    title: "进度表助手",
    notReady: "WPS 尚未准备好，请打开一个表格文件后再点一次。",
    cannotOpen: "面板未能打开。请退出 WPS 的全部窗口，重新打开后再试；仍不行时，请交技术人员。",
  },
  notInWps: "本页须在 WPS 表格中打开。",
  selfCheck: {
    open: "WPS 自检",
    title: "进度表助手：WPS 自检",
    intro:
      "请在 WPS 表格中新建一个空白工作簿，再点“开始自检”。自检只在该工作簿中新建并删除一张工作表，不联网，不改动其他文件。完成后请先复制一行结果，交技术人员；需要时再复制全文。",
    run: "开始自检",
    copy: "复制结果",
    copyLine: "复制一行结果",
    copied: "结果已复制。",
    line: "一行结果",
    result: "自检结果",
    done: (passed, failed) => `自检完成：${passed}项与预期相符，${failed}项不符。`,
    noWorkbook: "请先新建一个空白工作簿。",
    sheet: "进度表助手自检",
  },
};
