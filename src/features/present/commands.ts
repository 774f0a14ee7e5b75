/** Maps keys, a clicker's among them, to commands of a presentation. */

export type Command =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  /** Scrolls long text. */
  | { readonly type: 'down' | 'up' }
  | { readonly type: 'blank' | 'full-screen' | 'leave' | 'keys' | 'spotlight' | 'pen' | 'clear' | 'notes' }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'enter' };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const BY_NAME = new Map<string, Command>(
  Object.entries({
    ArrowRight: { type: 'next' },
    ArrowLeft: { type: 'previous' },
    ArrowDown: { type: 'down' },
    ArrowUp: { type: 'up' },
    PageDown: { type: 'next' },
    PageUp: { type: 'previous' },
    Home: { type: 'first' },
    End: { type: 'last' },
    Escape: { type: 'leave' },
    // As in other presentation programs; clickers send it to start.
    F5: { type: 'full-screen' },
  }),
);

const BY_CHARACTER = new Map<string, Command>(
  Object.entries({
    b: { type: 'blank' },
    '.': { type: 'blank' },
    f: { type: 'full-screen' },
    '?': { type: 'keys' },
    s: { type: 'spotlight' },
    p: { type: 'pen' },
    c: { type: 'clear' },
    n: { type: 'notes' },
  }),
);

/**
 * Arrow keys mean the same in every language, as on clickers.
 * @param characters whether single characters are commands
 */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress, characters: boolean): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ') return { type: shiftKey ? 'previous' : 'next' };
  if (key === 'Enter') return { type: 'enter' };
  const named = shiftKey ? undefined : BY_NAME.get(key);
  if (named) return named;
  if (!characters) return null;
  if (/^\d$/.test(key)) return { type: 'digit', digit: key };
  return BY_CHARACTER.get(key.toLowerCase()) ?? null;
}
