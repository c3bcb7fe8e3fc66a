const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("../package.json");
const { Budget } = require("./budget");
const { minimizer } = require("./minimizer");
const { oneZodLanguage, typescript, libraries, resolve } = require("./typescript");

/** What the manifest says as it stands in the repository; a build for another server says BASE_URL=https://... */
const LOCAL = "https://localhost:3000";

/**
 * The pane's own code, without office.js, packed: what it shows first, what it fetches behind that, and the readers of files, fetched when
 * one is opened. Bytes.
 */
const PANE_BUDGET = 338_600;
const LATER_BUDGET = 131_000;
/** What a person may never ask for, by the name of the part. Of 收发 more than half is what reading, judging and reports share with it. */
const ASKED_BUDGETS = {
  // the rules, fetched when a table is first checked
  checking: 40_000,
  // the readers of files, fetched when one is opened beside the workbook
  "open-source": 45_000,
  compare: 20_000,
  // what fixes write, where a person asks for them; the rules count with it, though the pane has them by then
  fixes: 41_000,
  // which item was which, where a person looks
  pairs: 4_000,
  // several sheets as one
  together: 8_000,
  // 整理为一项一行
  tidy: 4_000,
  // how a sheet is looked at, which Excel's pane never asks for
  "sheet-view": 7_000,
  // the reports that a table alone gives, and how sheets are laid out
  reports: 30_000,
  // reports beside those that a table alone gives, with what they share with them and with the rules
  "more-reports": 58_000,
  // 更多选项 of the reports
  "report-options": 4_000,
  settings: 10_000,
  // 文字材料指标完成情况表: a text that is pasted or opened; with the indicators and the laying out that it shares with the reports
  "prose-indicators": 46_000,
  // the office file, where there is one
  office: 6_000,
  // 收发: collecting, and the making and opening of files; the judgement that it shares counts with it, though the pane has it by then
  exchange: 156_000,
  // 退回修改清单 that came back, where one did
  corrections: 6_000,
  // 校验对比 of what came back, and forms that are sheets of the workbook
  "seldom-returns": 6_000,
  // the forms that are sent out, and 报送情况表
  handouts: 12_000,
  // drafts for Word: how they are made of a table; and, with the tab 报表, how they are shown and written
  drafts: 26_000,
  // what the drafts tell of indicators, and what 文字材料指标完成情况表 and the reports share of them
  indicators: 20_000,
  "word-drafts": 40_000,
};

/**
 * All of the client library that Excel asks for (docs/deploy-excel.md): the loader, one file a platform, two languages, and the list for a
 * page outside of Office.
 */
const LIBRARY = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
];

/** The pane in Excel, its self-check, the manifest for a base URL, and the client library in a folder that an operator may replace. */
module.exports = (_env, argv) => {
  const base = (process.env.BASE_URL ?? LOCAL).replace(/\/+$/, "");
  return {
    name: "excel",
    mode: argv.mode ?? "production",
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/excel.tsx", selfcheck: "./src/selfcheck/excel.ts" },
    output: { path: path.resolve(__dirname, "../dist/excel"), filename: "[name].[contenthash:8].js", clean: true },
    devtool: argv.mode === "development" ? "source-map" : false,
    resolve,
    module: { rules: [typescript("es2020"), libraries, { test: /[\\/]office\.helpers(\.min)?\.js$/, loader: path.resolve(__dirname, "without-sign-in.js") }] },
    plugins: [
      oneZodLanguage(),
      new Budget({ entry: "taskpane", bytes: PANE_BUDGET, later: LATER_BUDGET, asked: ASKED_BUDGETS }),
      new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
      new HtmlWebpackPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"] }),
      new HtmlWebpackPlugin({ template: "./src/selfcheck/selfcheck.html", filename: "selfcheck.html", chunks: ["selfcheck"] }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(LOCAL, base) },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          // as it stands: it is written for browsers that know nothing newer
          { from: "src/taskpane/check-webview.js", to: "check-webview.js", info: { minimized: true } },
          { from: "src/taskpane/help.html", to: "help.html", transform: (page) => page.toString().replaceAll("@VERSION@", version) },
          // served as published: minifying it again would make it another file than the one that Microsoft supports
          ...LIBRARY.map((file) => ({
            from: path.join("node_modules/@microsoft/office-js/dist", file),
            to: path.join("office-js", file),
            info: { minimized: true },
          })),
        ],
      }),
    ],
    optimization: { minimizer: minimizer(2020) },
    // office.js is no part of the pane's own code
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
