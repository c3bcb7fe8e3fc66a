/**
 * The hidden page that WPS opens with 表格: a small classic script, there before any bundle, since the client looks for `ribbon` at once. It is called
 * main.js: a client that makes index.html itself loads that name, and others get it through the index.html beside it.
 */
import { wps as en } from "../../core/messages/en/wps";
import { wps as zhCN } from "../../core/messages/zh-CN/wps";
import { makeRibbon } from "./ribbon";
import { languageOfPage } from "./wps-shell";

declare const VERSION: string;

const words = languageOfPage(window) === "en" ? en : zhCN;
Object.assign(window, { ribbon: makeRibbon(window, window.location.href, words.ribbon, VERSION) });
