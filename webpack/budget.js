const { gzipSync } = require("node:zlib");

/**
 * Fails a production build whose script `entry` is larger than `bytes`, packed with gzip as a server sends it. A library that
 * slips in shows here, not in an office with a slow line. `later` bounds what its other parts have together, which are
 * fetched behind the first paint; `asked`, by the name of a part, what is fetched only when a person asks for it.
 */
exports.Budget = class Budget {
  constructor({ entry, bytes, later, asked = {} }) {
    this.entry = entry;
    this.bytes = bytes;
    this.later = later;
    this.asked = asked;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("Budget", (compilation) => {
      const { webpack } = compiler;
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Budget", stage }, (assets) => {
        const packed = (file) => gzipSync(assets[file].buffer(), { level: 9 }).length;
        const over = (what, bytes, budget) => {
          if (bytes > budget)
            compilation.errors.push(new webpack.WebpackError(`${what}: ${bytes} bytes with gzip, ${bytes - budget} over its budget of ${budget}`));
        };
        const entry = compilation.entrypoints.get(this.entry);
        for (const file of entry?.getFiles() ?? []) if (file.endsWith(".js")) over(file, packed(file), this.bytes);
        if (this.later === undefined) return;
        const chunks = new Set((entry?.chunks ?? []).flatMap((chunk) => [...chunk.getAllAsyncChunks()]));
        const sum = (some) =>
          [...new Set(some.flatMap((chunk) => [...chunk.files]))].filter((file) => file.endsWith(".js")).reduce((bytes, file) => bytes + packed(file), 0);
        // a part that others share has no name of its own: it is fetched with the groups that it is of
        const names = (chunk) => [...chunk.groupsIterable].map((group) => group.name ?? "");
        const isAsked = (chunk) => names(chunk).every((name) => Object.hasOwn(this.asked, name));
        over(`what ${this.entry} fetches later`, sum([...chunks].filter((chunk) => !isAsked(chunk))), this.later);
        for (const [name, bytes] of Object.entries(this.asked))
          over(`${name} of ${this.entry}`, sum([...chunks].filter((chunk) => names(chunk).includes(name))), bytes);
      });
    });
  }
};
