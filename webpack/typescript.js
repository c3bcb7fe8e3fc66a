/** How every bundle compiles TypeScript; `target` is the oldest language that its readers know. */
exports.typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
  },
});

exports.resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/** Of a library whose modules do nothing but define, only what is used goes into a bundle. */
exports.libraries = { test: /[\\/]node_modules[\\/]hucre[\\/]/, sideEffects: false };
