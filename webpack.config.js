/** One bundle, one file under webpack/; `webpack --config-name cli` builds one of them. */
module.exports = [require("./webpack/cli"), require("./webpack/workbench"), require("./webpack/excel"), require("./webpack/wps")];
