import type { ReactNode, Ref } from "react";

interface ScrollFrameProps {
  readonly label: string;
  readonly className: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A stretch that scrolls by itself: it has a name, and the keyboard reaches it. */
export function ScrollFrame({ label, className, ref, children }: ScrollFrameProps) {
  return (
    <div ref={ref} className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
