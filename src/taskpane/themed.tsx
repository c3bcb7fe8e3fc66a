import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { PaneShell } from "../app/shell";
import type { Settings } from "../app/settings";
import type { Language } from "../core/messages/language";

/** Chinese first; a Windows without these has its own fall-back. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
};

interface ThemedProps {
  readonly shell: PaneShell;
  readonly theme: Settings["theme"];
  readonly language: Language;
  readonly children: ReactNode;
}

/** The look around everything: the host's theme unless a person chose one. High contrast is the system's own. */
export function Themed({ shell, theme, language, children }: ThemedProps) {
  const [hostTheme, setHostTheme] = useState(() => shell.theme());
  useEffect(() => shell.onThemeChange(() => setHostTheme(shell.theme())), [shell]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = theme === "auto" ? hostTheme : theme;
  useEffect(() => {
    document.documentElement.style.colorScheme = chosen;
  }, [chosen]);
  const style = useMemo(() => ({ height: "100%" }), []);
  return (
    <FluentProvider theme={themes[chosen]} style={style}>
      {children}
    </FluentProvider>
  );
}
