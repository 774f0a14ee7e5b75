/** Plans what columns or properties mean, by their names and values. */

import { foldHead, HEADS, type HeadMeaning, isLanguageCode, NAME_RANKS, STYLE_HEADS } from './heads.ts';
import type { FoundPlace } from './places.ts';
import { plainMarkup } from './texts.ts';

/** Reads the text of one field of a record; empty where it has none. */
export type FieldOf = (head: string) => string;

/** What each field of a file is for. */
export interface FieldPlan {
  /** Fields that may name a place, the best first. */
  readonly names: readonly string[];
  /** The field that is called a name outright: taken where nothing else can be one, whatever it holds. */
  readonly outright: string | undefined;
  /** Whether no head says that its field is a name. */
  readonly isNameGuessed: boolean;
  readonly languages: readonly (readonly [language: string, head: string])[];
  readonly by: Readonly<Partial<Record<HeadMeaning, string>>>;
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  /** Other fields, which are kept in the note. */
  readonly others: readonly string[];
  /** How a map drew the place: not kept. */
  readonly styles: readonly string[];
}

/** What a head can mean beside a name and a position. */
const FIELD_MEANINGS = [
  'aliases',
  'description',
  'id',
  'kind',
  'group',
  'source',
  'precision',
  'countryCode',
] as const satisfies readonly HeadMeaning[];

/** Records that are looked at to choose a name. */
export const SAMPLE_SIZE = 2_000;

/** @param used heads that hold a position, or are otherwise spoken for */
export function planFields(
  heads: readonly string[],
  samples: readonly FieldOf[],
  used: ReadonlySet<string>,
  chosenName?: string,
): FieldPlan {
  const free = heads.filter((head) => head.trim() !== '' && !used.has(head));
  const languages: [string, string][] = [];
  const by: Partial<Record<HeadMeaning, string>> = {};
  const aliases: string[] = [];
  const descriptions: string[] = [];
  const styles: string[] = [];
  const rest: string[] = [];
  for (const head of free) {
    const language = languageOfHead(head);
    const joined = foldHead(head).join('');
    const meaning = FIELD_MEANINGS.find((each) => HEADS[each].has(joined));
    if (language !== undefined) languages.push([language, head]);
    else if (STYLE_HEADS.test(head)) styles.push(head);
    else if (meaning === 'aliases') aliases.push(head);
    else if (meaning === 'description') descriptions.push(head);
    else if (meaning !== undefined && by[meaning] === undefined) by[meaning] = head;
    else rest.push(head);
  }
  const ranked = rankNames(rest, samples);
  const names = chosenName === undefined ? ranked : [chosenName, ...ranked.filter(({ head }) => head !== chosenName)];
  const ordered = names.map((name) => (typeof name === 'string' ? { head: name, score: 1_000 } : name));
  const best = ordered[0];
  return {
    names: ordered.map(({ head }) => head),
    outright: rest.find((head) => foldHead(head).join('') === 'name'),
    isNameGuessed: best !== undefined && best.score < NAME_RANKS.settlement && languages.length === 0,
    languages,
    by,
    aliases,
    descriptions,
    others: rest,
    styles,
  };
}

interface RankedName {
  readonly head: string;
  readonly score: number;
}

function rankNames(heads: readonly string[], samples: readonly FieldOf[]): RankedName[] {
  const stats = heads.map((head) => {
    const values = samples.map((field) => field(head)).filter((value) => value !== '');
    const words = values.filter(isNameText);
    const distinct = new Set(words).size;
    return {
      head,
      base: rankOfHead(head),
      words: values.length === 0 ? 0 : words.length / values.length,
      share: samples.length === 0 ? 0 : words.length / samples.length,
      distinct: words.length === 0 ? 0 : distinct / words.length,
      length: words.length === 0 ? 0 : words.reduce((sum, value) => sum + value.length, 0) / words.length,
    };
  });
  return stats
    .filter(({ words }) => words >= 0.5)
    .map(({ head, base, distinct, length, share }) => {
      const repeats = base >= NAME_RANKS.exact && distinct >= 0.5 ? 0 : 50 * (1 - distinct) + (distinct < 1 ? 10 : 0);
      return { head, score: base - repeats - (length > 60 ? 30 : 0) - (share < 0.5 ? 5 : 0) };
    })
    .sort((one, other) => other.score - one.score);
}

function rankOfHead(head: string): number {
  const tokens = foldHead(head);
  const joined = tokens.join('');
  if (HEADS.name.has(joined)) return NAME_RANKS.exact;
  const isToken = (meaning: HeadMeaning): boolean => tokens.some((token) => HEADS[meaning].has(token));
  if (isToken('notName')) return NAME_RANKS.notName;
  if (isToken('name')) return NAME_RANKS.token;
  if (HEADS.title.has(joined) || isToken('title')) return NAME_RANKS.title;
  if (isToken('settlement')) return NAME_RANKS.settlement;
  if (isToken('region') || isToken('country')) return NAME_RANKS.region;
  return NAME_RANKS.unknown;
}

/** Whether a text can be a name: it has letters, and is no number, date, address, code or list. */
export function isNameText(value: string): boolean {
  const text = value.trim();
  if (!/\p{L}/u.test(text) || text.length > 300) return false;
  if (/^(?:https?:|www\.|mailto:|geo:|urn:|[\w.-]+@[\w.-]+$)/i.test(text)) return false;
  if (/^[{[]/.test(text) && /[}\]]$/.test(text)) return false;
  if (/^\s*(?:SRID=\d+;)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\b.*\(/i.test(text)) return false;
  if (/\d/.test(text) && /^[\d\s.,:/+-]*(?:T[\d:.]+)?(?:Z|UTC|GMT|AM|PM)?$/i.test(text)) return false;
  if (/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text)) return false;
  // Codes: letters and digits in one run, “u1”, “FR75056”, “Q207718”.
  if (/^[a-z]{0,4}[-_]?\d[\w-]*$/i.test(text)) return false;
  return !/^(?:na|n\/a|null|none|true|false|nan|unknown|undefined)$/i.test(text) || text === 'Na';
}

/** `name:ar`, `NAME_RU`, `title (en)`: the language of a name, in lower case. */
function languageOfHead(head: string): string | undefined {
  const match = /^(?:name|title|label|toponym|nom|имя|название)(?::|[\s_([.-]+)([a-z]{2,3}(?:-\w+)*)[)\]]?$/i.exec(
    head.trim(),
  );
  const [language = '', ...more] = match?.[1]?.split('-') ?? [];
  if (match === null || !isLanguageCode(language.toLowerCase(), head.includes(':'), /^name_[a-z]/.test(head)))
    return undefined;
  const tag = [language.toLowerCase(), ...more].join('-');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** What the fields of one record say of its place. `noted` hears of every field that goes into the note. */
export function applyPlan(plan: FieldPlan, field: FieldOf, noted: (head: string) => void): Omit<FoundPlace, 'lngLat'> {
  const names: Record<string, string> = {};
  const aliases: string[] = [];
  for (const [language, head] of plan.languages) {
    const [first, ...more] = listOf(field(head), head.includes(':') ? /;/ : /$^/);
    if (first === undefined) continue;
    if (names[language] === undefined) names[language] = first;
    else aliases.push(first);
    aliases.push(...more);
  }
  const { by } = plan;
  const textOf = (meaning: HeadMeaning): string | undefined => {
    const head = by[meaning];
    return head === undefined ? undefined : field(head).trim() || undefined;
  };
  // As this program writes it: there the name is what stands under its head.
  const isOwn = textOf('source') !== undefined && textOf('precision') !== undefined;
  const outright = plan.outright === undefined || field(plan.outright).trim() === '' ? undefined : plan.outright;
  for (const head of plan.aliases) addVariants(field(head), isOwn ? /\|/ : VARIANTS, names, aliases);
  const nameHead = (isOwn ? outright : undefined) ?? plan.names.find((head) => isNameText(field(head))) ?? outright;
  const local = nameHead === undefined ? undefined : field(nameHead).trim();
  const name = names['en'] === undefined ? local : undefined;
  if (local !== undefined && name === undefined) addLocalName(local, names, aliases);
  const country = textOf('countryCode')?.toUpperCase();
  const isCountry = country !== undefined && /^[A-Z]{2}$/.test(country);
  const lines: string[] = [];
  for (const head of plan.descriptions) {
    const text = plainMarkup(field(head));
    if (text === '') continue;
    lines.push(text);
    noted(head);
  }
  const others = isCountry || by.countryCode === undefined ? plan.others : [...plan.others, by.countryCode];
  for (const head of others) {
    const text = head === nameHead ? '' : plainMarkup(field(head));
    if (text === '') continue;
    lines.push(`${head}: ${text}`);
    noted(head);
  }
  return {
    id: textOf('id'),
    name,
    names,
    aliases,
    kind: textOf('kind'),
    group: textOf('group'),
    source: textOf('source'),
    precision: textOf('precision'),
    country: isCountry ? country : undefined,
    note: lines.join('\n'),
    isZeroMeant: isOwn,
  };
}

/** Puts the name in the letters of a place under their language, where the English name has a field of its own. */
function addLocalName(local: string, names: Record<string, string>, aliases: string[]): void {
  if (Object.values(names).includes(local)) return;
  const language = /\p{Script=Arabic}/u.test(local) ? 'ar' : /\p{Script=Cyrillic}/u.test(local) ? 'ru' : undefined;
  if (language !== undefined && names[language] === undefined) names[language] = local;
  else aliases.push(local);
}

/** What parts spellings in files of other programs; this one writes `|` alone. */
const VARIANTS = /[|;\n]/;

/** Further spellings, parted by `|`, `;` or a line’s end; `طرطوس@ar` as Linked Places TSV has them. */
function addVariants(text: string, parting: RegExp, names: Record<string, string>, aliases: string[]): void {
  for (const variant of listOf(text, parting)) {
    const [, spelling = variant, tag = ''] = /^(.+)@([a-z]{2,3}(?:-\w+)*)$/i.exec(variant) ?? [];
    const language = tag.toLowerCase();
    if (language !== '' && names[language] === undefined) names[language] = spelling.trim();
    else aliases.push(spelling.trim());
  }
}

function listOf(text: string, parting: RegExp): string[] {
  return text
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
