const { gzipSync } = require("node:zlib");

/**
 * Fails a production build whose script `entry` is larger than `bytes`, packed with gzip as a server sends it. A library that
 * slips in shows here, not in an office with a slow line.
 */
exports.Budget = class Budget {
  constructor({ entry, bytes }) {
    this.entry = entry;
    this.bytes = bytes;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("Budget", (compilation) => {
      const { webpack } = compiler;
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Budget", stage }, (assets) => {
        for (const file of compilation.entrypoints.get(this.entry)?.getFiles() ?? []) {
          if (!file.endsWith(".js")) continue;
          const packed = gzipSync(assets[file].buffer(), { level: 9 }).length;
          if (packed > this.bytes) compilation.errors.push(new webpack.WebpackError(`${file}: ${packed} bytes with gzip, ${packed - this.bytes} over its budget of ${this.bytes}`));
        }
      });
    });
  }
};
