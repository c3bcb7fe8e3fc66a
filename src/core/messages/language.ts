/** The languages of the pane and the command line. Reports are Chinese whatever the language. */
export type Language = "zh-CN" | "en";
