/** The first lesson with something hostile done to it, as many ways as a test asks for. */
import fc from 'fast-check';
import { HOSTILE_TEXTS, HOSTILE_VALUES, PROTOTYPE_NAMES } from './hostile-texts.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks what types would keep whole.
type Json = any;

/** A container in a lesson and one of its keys. */
interface Spot {
  readonly owner: Json;
  readonly key: string | number;
}

/**
 * Texts of lesson files. A third are broken anywhere, and are mostly refused; the others stay right in shape, with hostile texts wherever
 * an author may write one, and hostile ids, so that they come as far as the page.
 * @param lessonText the file that is changed
 */
export function mutatedLessons(lessonText: string): fc.Arbitrary<string> {
  const fresh = (): Json => JSON.parse(lessonText);
  const { length } = spotsOf(fresh());
  const broken = fc.array(
    fc.tuple(fc.nat(length - 1), anyValue, fc.constantFrom('set', 'delete', 'rename', 'repeat')),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const written = fc.record({
    texts: fc.array(hostileText, { minLength: 1, maxLength: 8 }),
    ids: fc.option(fc.array(fc.constantFrom(...PROTOTYPE_NAMES, ...HOSTILE_IDS), { minLength: 1, maxLength: 8 })),
    share: fc.constantFrom(0.1, 0.5, 1),
    seed: fc.nat(),
  });
  return fc.oneof(
    { weight: 1, arbitrary: broken.map((changes) => printJson(breakFile(fresh(), changes))) },
    {
      weight: 2,
      arbitrary: written.map(({ texts, ids, share, seed }) => {
        const file = fresh();
        let at = seed;
        // The same choice for the same seed, so that a failure can be seen again.
        writeTexts(file, (text) => {
          at += 1;
          return (at * 7919) % 100 < share * 100 ? (texts[at % texts.length] ?? text) : text;
        });
        if (ids) renameIds(file, ids);
        return printJson(file);
      }),
    },
  );
}

/** Ids that are right in form. */
const HOSTILE_IDS = [
  '<img/src=x/onerror=hostileScriptRan=1>',
  '"\'><script>',
  '\u202egnirts',
  '\u2069\u202e',
  '..%2f..%2f',
  '?place=x#map=1/2/3',
  '&lang=ar',
  '100%',
  'a/b\\c',
  '👩‍👩‍👧‍👦',
  'x'.repeat(3_000),
];

const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS))
      .map((two) => two.join('')),
  },
);

const anyValue = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
);

function spotsOf(value: Json): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return Array.from<string | number>(keys).flatMap((key) => [{ owner: value, key }, ...spotsOf(value[key])]);
}

function breakFile(file: Json, changes: readonly (readonly [number, unknown, string])[]): Json {
  const spots = spotsOf(file);
  for (const [index, value, how] of changes) {
    const spot = spots[index];
    if (!spot) continue;
    const { owner, key } = spot;
    if (how === 'set') setOwn(owner, key, value);
    else if (how === 'delete') delete owner[key];
    else if (how === 'repeat' && Array.isArray(owner)) owner.push(owner[Number(key)], owner[Number(key)]);
    else setOwn(owner, PROTOTYPE_NAMES[index % PROTOTYPE_NAMES.length] ?? '', owner[key]);
  }
  return file;
}

/** Also a member called `__proto__`, which an assignment would take for the prototype. */
function setOwn(owner: Json, key: string | number, value: unknown): void {
  // The length of an array is no member of it.
  if (Array.isArray(owner) && typeof key === 'string') return;
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Lets `write` say each text that an author may write freely; quotations keep to their positions. */
function writeTexts(file: Json, write: (text: string) => string): void {
  const { lesson, features } = file;
  const member = (owner: Json, ...keys: string[]): void => {
    for (const key of keys) if (typeof owner[key] === 'string') owner[key] = write(owner[key]) || 'x';
  };
  member(lesson, 'title');
  member(lesson.article, 'headline', 'publisher');
  for (const layer of lesson.layers) {
    member(layer, 'label');
    for (const language of Object.keys(layer.labels ?? {})) member(layer.labels, language);
  }
  for (const step of lesson.steps) member(step, 'title', 'text', 'question', 'notes');
  for (const { properties } of features) {
    member(properties, 'name', 'kind', 'source', 'precision');
    for (const language of Object.keys(properties.names ?? {})) member(properties.names, language);
    properties.aliases = properties.aliases?.map((alias: string) => write(alias) || 'x');
  }
  lesson.article.codePoints = 10_000_000;
  let moved = 0;
  for (const passage of lesson.passages) {
    for (const [index, selector] of passage.target.entries()) {
      if (index % 2 === 0) {
        member(selector, 'prefix', 'suffix');
        const added = write('');
        if (index === passage.target.length - 2) selector.exact += added;
      } else {
        selector.start += moved;
        moved += Array.from(passage.target[index - 1].exact).length - (selector.end + moved - selector.start);
        selector.end = selector.start + Array.from(passage.target[index - 1].exact).length;
      }
    }
  }
}

/** Gives each place, layer and passage another id, and says it wherever the old one is said. */
function renameIds(file: Json, ids: readonly string[]): void {
  const taken = new Map<string, string>();
  const used = new Set<string>();
  const rename = (id: string): string => {
    const known = taken.get(id);
    if (known !== undefined) return known;
    let next = ids[taken.size % ids.length] ?? id;
    while (used.has(next)) next = `${next}.`;
    used.add(next);
    taken.set(id, next);
    return next;
  };
  const { lesson, features } = file;
  for (const layer of lesson.layers) layer.id = rename(layer.id);
  for (const feature of features) {
    feature.id = rename(feature.id);
    const { properties } = feature;
    if (properties.layer) properties.layer = rename(properties.layer);
    if (properties.site) properties.site = rename(properties.site);
  }
  for (const passage of lesson.passages) {
    passage.id = rename(passage.id);
    for (const mention of passage.mentions) mention.place = rename(mention.place);
  }
  for (const step of lesson.steps) {
    step.places = step.places?.map(rename);
    step.passages = step.passages?.map(rename);
    step.lines = step.lines?.map((line: string[]) => line.map(rename));
  }
}

/** JSON as a file has it: numbers that JSON cannot hold are written all the same. */
function printJson(file: Json): string {
  return JSON.stringify(file, (_, value) => (value === undefined ? null : value));
}

/** The lesson with `text` after every text that an author may write freely, and `ids` for the ids of its places, layers and passages. */
export function lessonOf(lessonText: string, text: string, ids: readonly string[]): string {
  const file = JSON.parse(lessonText);
  writeTexts(file, (before) => before + text);
  renameIds(file, ids);
  return printJson(file);
}
