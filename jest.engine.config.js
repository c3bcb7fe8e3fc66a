const { shared } = require("./jest.config.js");

/** The suite on a second engine (docs/hosts.md): apart from the others, since it wants LibreOffice and minutes. */
module.exports = { ...shared, testMatch: ["<rootDir>/test/engine/**/*.engine.ts"], maxWorkers: 1, testTimeout: 900000 };
