/** Keeps a text's direction marks from affecting the text around it. */

/** Left-to-right and right-to-left embeddings, overrides and isolates, and what ends them. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const POP_EMBEDDING = '\u202c';

/**
 * `text` such that it can stand in a sentence: as it is where it turns nothing, which is nearly always, and else in an isolate of its own,
 * with what it opens closed and what it closes without having opened it left out. By characters and not by `bdi` alone: engines make the
 * element of such characters, and an unpaired one gets out of it.
 */
export function selfContained(text: string): string {
  if (!CONTROL.test(text)) return text;
  const open: string[] = [];
  const balanced = text.replace(CONTROLS, (control) => {
    if (control !== POP_ISOLATE && control !== POP_EMBEDDING) {
      open.push(control < '\u2066' ? POP_EMBEDDING : POP_ISOLATE);
      return control;
    }
    if (control === POP_EMBEDDING) return open.at(-1) === POP_EMBEDDING ? (open.pop() ?? '') : '';
    const isolate = open.lastIndexOf(POP_ISOLATE);
    // With an isolate ends all that was opened in it.
    return isolate < 0 ? '' : open.splice(isolate).reverse().join('');
  });
  return FIRST_STRONG_ISOLATE + balanced + open.reverse().join('') + POP_ISOLATE;
}
