/** jsdom has no ResizeObserver, which Fluent's components ask for. Nothing ever resizes in jsdom, so nothing is observed. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
if (typeof window !== "undefined" && !("ResizeObserver" in window)) {
  Object.assign(window, { ResizeObserver: NoResizeObserver });
}
