import { Input } from "@fluentui/react-components";
import { useState } from "react";

interface TextInputProps {
  readonly value: string;
  readonly busy: boolean;
  readonly onChoose: (value: string) => void;
}

/** A text that is taken when a person leaves it or presses Enter, not letter by letter. */
export function TextInput({ value, busy, onChoose }: TextInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null && typed !== value) onChoose(typed.trim());
    setTyped(null);
  };
  return (
    <Input
      size="small"
      disabled={busy}
      value={typed ?? value}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
