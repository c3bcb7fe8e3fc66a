// Runs before everything else, in the language of the oldest browser part that an Office may have (ES5): says in the page what
// is missing where the pane cannot start there, instead of leaving it blank. What it asks for is what the bundle uses
// (test/browser/excel-pane.test.ts), and package.json's browserslist names the browsers that have it.
(function () {
  "use strict";
  var chinese = !/^en/i.test(navigator.language || navigator.userLanguage || "zh");
  function say() {
    var root = document.getElementById("root") || document.body;
    if (!root) return;
    root.className = "start-trouble";
    root.setAttribute("role", "alert");
    root.innerHTML = "";
    var text = chinese
      ? "\u6b64\u7535\u8111\u7684\u6d4f\u89c8\u5668\u7ec4\u4ef6\u7248\u672c\u8fc7\u4f4e\uff0c\u65e0\u6cd5\u663e\u793a\u8fdb\u5ea6\u8868\u52a9\u624b\u3002\u9700\u8981 WebView2\uff1a\u8bf7\u8054\u7cfb\u7ba1\u7406\u5458\u5b89\u88c5\u6216\u66f4\u65b0\u201cMicrosoft Edge WebView2 Runtime\u201d\uff08\u79bb\u7ebf\u7535\u8111\u7528\u79bb\u7ebf\u5b89\u88c5\u5305\uff09\uff0c\u518d\u91cd\u65b0\u6253\u5f00 Excel\u3002Mac \u8bf7\u66f4\u65b0 macOS\u3002"
      : "The browser part of this computer is too old to show the Progress Table Assistant. It needs WebView2: have the Microsoft Edge WebView2 Runtime installed or updated (there is an offline installer), then open Excel again. On a Mac, update macOS.";
    root.appendChild(document.createTextNode(text));
  }
  var has =
    typeof Promise === "function" &&
    typeof Symbol === "function" &&
    typeof globalThis === "object" &&
    typeof structuredClone === "function" &&
    typeof Object.fromEntries === "function" &&
    typeof Object.hasOwn === "function" &&
    typeof Array.prototype.at === "function" &&
    typeof Array.prototype.flatMap === "function" &&
    typeof Array.prototype.findLast === "function" &&
    typeof String.prototype.replaceAll === "function" &&
    typeof ResizeObserver === "function";
  var said = false;
  function once() {
    if (said) return;
    said = true;
    // whatever of the bundle still runs stays away (excel.tsx)
    document.documentElement.setAttribute("data-old-browser", "");
    if (document.body) say();
    else document.addEventListener("DOMContentLoaded", say);
  }
  if (!has) once();
  // a script that this browser cannot even read
  window.addEventListener("error", function (event) {
    if (event.error && event.error.name === "SyntaxError" && document.getElementById("root") && !document.getElementById("root").firstChild) once();
  });
})();
