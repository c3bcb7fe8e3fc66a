const { gzipSync } = require("node:zlib");

/**
 * Fails a production build whose script `entry` is larger than `bytes`, packed with gzip as a server sends it. A library that
 * slips in shows here, not in an office with a slow line. `later` bounds what its other parts have together, which are
 * fetched behind the first paint.
 */
exports.Budget = class Budget {
  constructor({ entry, bytes, later }) {
    this.entry = entry;
    this.bytes = bytes;
    this.later = later;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("Budget", (compilation) => {
      const { webpack } = compiler;
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Budget", stage }, (assets) => {
        const packed = (file) => gzipSync(assets[file].buffer(), { level: 9 }).length;
        const over = (what, bytes, budget) => {
          if (bytes > budget) compilation.errors.push(new webpack.WebpackError(`${what}: ${bytes} bytes with gzip, ${bytes - budget} over its budget of ${budget}`));
        };
        const entry = compilation.entrypoints.get(this.entry);
        for (const file of entry?.getFiles() ?? []) if (file.endsWith(".js")) over(file, packed(file), this.bytes);
        if (this.later === undefined) return;
        const files = new Set((entry?.chunks ?? []).flatMap((chunk) => [...chunk.getAllAsyncChunks()].flatMap((one) => [...one.files])));
        const sum = [...files].filter((file) => file.endsWith(".js")).reduce((bytes, file) => bytes + packed(file), 0);
        over(`what ${this.entry} fetches later`, sum, this.later);
      });
    });
  }
};
