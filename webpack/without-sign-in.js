/**
 * A loader for office-js-helpers, which is one file: beside the storage that we use it brings the sign-in of five services,
 * with their addresses. Nothing of that is ever called here, so the addresses are left out: a reader of the bundle finds
 * none that it could talk to.
 */
const ADDRESS =
  /(["'])https:\/\/(?:accounts\.google\.com|www\.googleapis\.com|login\.microsoftonline\.com|login\.windows\.net|graph\.microsoft\.com|graph\.facebook\.com|www\.facebook\.com|www\.dropbox\.com)[^"']*\1/g;

Object.defineProperty(exports, "__esModule", { value: true });
exports.default = (source) => source.replace(ADDRESS, '""');
