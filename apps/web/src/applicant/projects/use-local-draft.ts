import { useState } from 'react';
import { LocalCopies } from '../../shared/autosave/local-copy.js';

interface LocalDraft<Content> {
  content: Content;
  change: (part: Partial<Content>) => void;
  forget: () => void;
  /** Whether something was written that only this device has. */
  isKept: boolean;
}

/**
 * A text that the server takes only when it is complete: until then the device keeps it. A copy of an older version
 * is put aside, since what it answers has changed.
 */
export function useLocalDraft<Content extends object>(
  name: string,
  start: Content,
  version: number,
): LocalDraft<Content> {
  const [copies] = useState(() => new LocalCopies(localStorage));
  const [kept, setKept] = useState(() => {
    const copy = copies.read<Content>(name);
    return copy?.version === version ? copy.content : null;
  });
  const content = kept ?? start;
  return {
    content,
    isKept: kept !== null,
    change: (part) => {
      const next = { ...content, ...part };
      copies.write(name, { content: next, base: start, version });
      setKept(next);
    },
    forget: () => {
      copies.remove(name);
      setKept(null);
    },
  };
}
