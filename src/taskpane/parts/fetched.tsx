import { createElement, useEffect, useState, type ComponentType } from "react";
import type { Language } from "../../core/messages/language";
import { PartMissing } from "./part-missing";

/**
 * A part of the pane whose code is fetched when it is first shown. Until it is there nothing stands in its place; where it cannot
 * be fetched, that is said there, and a person can try again.
 *
 * @param load a new try each time that it is called
 */
export function fetched<P extends { readonly language: Language }>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Fetched(props: P) {
    const [part, setPart] = useState<ComponentType<P> | null>(() => known);
    const [tries, setTries] = useState(1);
    const [failed, setFailed] = useState(0);
    useEffect(() => {
      if (part) return;
      let shown = true;
      load().then(
        (found) => {
          known = found;
          if (shown) setPart(() => found);
        },
        () => {
          if (shown) setFailed(tries);
        },
      );
      return () => {
        shown = false;
      };
    }, [part, tries]);
    if (part) return createElement(part, props);
    return failed === tries ? <PartMissing language={props.language} onRetry={() => setTries(tries + 1)} /> : null;
  };
}
