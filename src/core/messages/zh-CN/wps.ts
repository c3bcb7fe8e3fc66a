import type { WpsMessages } from "../wps";

export const wps: WpsMessages = {
  ribbon: { tab: "进度表", open: "打开面板", check: "校验", reports: "生成报表", title: "进度表助手" },
  notInWps: "本页须在 WPS 表格中打开。",
  selfCheck: {
    title: "进度表助手：WPS 自检",
    intro: "请在 WPS 表格中新建一个空白工作簿，再点“开始自检”。自检只在该工作簿中新建并删除一张工作表，不联网，不改动其他文件。完成后请复制结果，交技术人员。",
    run: "开始自检",
    copy: "复制结果",
    copied: "结果已复制。",
    result: "自检结果",
    done: (passed, failed) => `自检完成：${passed}项与预期相符，${failed}项不符。`,
    noWorkbook: "请先新建一个空白工作簿。",
    sheet: "进度表助手自检",
  },
};
