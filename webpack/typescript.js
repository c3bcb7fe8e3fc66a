const webpack = require("webpack");

/** zod brings its messages in fifty languages, 40 KB packed; a person reads ours, so one is enough. */
exports.oneZodLanguage = () =>
  new webpack.NormalModuleReplacementPlugin(/locales\/index\.js$/, (resource) => {
    if (/[\\/]zod[\\/]/.test(resource.context)) resource.request = resource.request.replace("index.js", "en.js");
  });

/** How every bundle compiles TypeScript; `target` is the oldest language that its readers know. */
exports.typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      // fields are set, not defined: for older languages every module with a class would bring a helper of its own
      assumptions: { setPublicClassFields: true, privateFieldsAsProperties: true },
    },
  },
});

exports.resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/** Of a library whose modules do nothing but define, only what is used goes into a bundle. */
exports.libraries = { test: /[\\/]node_modules[\\/]hucre[\\/]/, sideEffects: false };
