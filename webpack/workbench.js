const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("../package.json");
const { minimizer } = require("./minimizer");
const { oneZodLanguage, typescript, libraries, resolve } = require("./typescript");

/** The browser page: the pane beside a grid of an opened file, and the sample. Source maps without eval, which the page's policy forbids. */
module.exports = (_env, argv) => ({
  name: "workbench",
  mode: argv.mode ?? "production",
  target: ["web", "es2020"],
  entry: { workbench: "./src/workbench/index.tsx" },
  output: { path: path.resolve(__dirname, "../dist/workbench"), filename: "[name].[contenthash:8].js", clean: true },
  devtool: argv.mode === "development" ? "source-map" : false,
  resolve,
  // sheets are drawn at once here: how they are looked at is no part that is fetched later
  module: { rules: [typescript("es2020"), libraries, { test: /[\\/]xlsx-workbook\.ts$/, parser: { dynamicImportMode: "eager" } }] },
  plugins: [
    oneZodLanguage(),
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlWebpackPlugin({ template: "./src/workbench/index.html", filename: "index.html" }),
    new CopyPlugin({ patterns: [{ from: "samples/*.xlsx", to: "samples/[name][ext]" }] }),
  ],
  optimization: { minimizer: minimizer(2020) },
  performance: { hints: false },
  stats: "errors-warnings",
});
