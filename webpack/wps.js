const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const webpack = require("webpack");
const { version } = require("../package.json");
const { minimizer } = require("./minimizer");
const { oneZodLanguage, typescript, resolve } = require("./typescript");

/** Libraries ship newer syntax than the browser inside WPS knows: they go through the compiler too. */
const libraries = {
  test: /\.m?js$/,
  include: /node_modules/,
  resolve: { fullySpecified: false },
  loader: "swc-loader",
  options: { jsc: { target: "es2018", parser: { syntax: "ecmascript" } }, sourceMaps: false, isModule: "unknown" },
};

const ADDIN = "src/hosts/wps/addin";

/** The add-in of WPS: classic scripts in ES2018, one a page, by relative paths, from file: as from a server. No office.js. */
module.exports = (_env, argv) => ({
  name: "wps",
  mode: argv.mode ?? "production",
  target: ["web", "es5"],
  entry: { pane: "./src/taskpane/wps.tsx", main: "./src/hosts/wps/main-page.ts", selfcheck: "./src/selfcheck/wps.ts" },
  output: { path: path.resolve(__dirname, "../dist/wps"), filename: "[name].js", clean: true, publicPath: "" },
  devtool: false,
  resolve,
  // a script of its own that is loaded later would not be found from file: on every client
  module: { parser: { javascript: { dynamicImportMode: "eager" } }, rules: [typescript("es2018"), libraries] },
  optimization: { splitChunks: false, runtimeChunk: false, minimizer: minimizer(2018) },
  plugins: [
    oneZodLanguage(),
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new CopyPlugin({
      patterns: [
        { from: `${ADDIN}/*.xml`, to: "[name][ext]" },
        { from: `${ADDIN}/images/*.svg`, to: "images/[name][ext]" },
        // clients keep scripts that they have seen: another version is another address
        { from: `${ADDIN}/*.html`, to: "[name][ext]", transform: (page) => page.toString().replace(/(src="[a-z]+\.js)"/g, `$1?v=${version}"`) },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
