import type { ReactNode } from "react";

/** The few icons of the pane, drawn here: 20 units square, in the colour of the text around them. */
const icon = (path: ReactNode) =>
  function Icon() {
    return (
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {path}
      </svg>
    );
  };

export const GearIcon = icon(
  <>
    <circle cx="10" cy="10" r="2.6" />
    <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4" />
  </>,
);
export const CloseIcon = icon(<path d="M5 5l10 10M15 5L5 15" />);
export const BackIcon = icon(<path d="M12.5 4L6.5 10l6 6" />);
export const CopyIcon = icon(
  <>
    <rect x="7" y="7" width="9" height="9" rx="1.5" />
    <path d="M13 7V5.5A1.5 1.5 0 0 0 11.5 4h-6A1.5 1.5 0 0 0 4 5.5v6A1.5 1.5 0 0 0 5.5 13H7" />
  </>,
);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="4.5" />
    <path d="M12.5 12.5L16 16" />
  </>,
);
export const UndoIcon = icon(<path d="M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />);
