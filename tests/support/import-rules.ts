/** The directions that imports inside `src` may take, and the check of a module graph against them. */
import type { Import } from './import-graph.ts';

const EVERY_FOLDER = ['cartography', 'codec', 'domain', 'geo', 'i18n', 'map', 'platform', 'state', 'ui'] as const;

/** By folder of `src`, or by a module of its own rule. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'main.ts': [...EVERY_FOLDER, 'wiring'],
  wiring: [...EVERY_FOLDER, 'wiring'],
  // Programs of their own, which carry no part of the page.
  'wiring/import-worker.ts': ['wiring', 'platform'],
  'wiring/import-here.ts': ['codec', 'domain', 'platform', 'state'],
  'wiring/suggestions-worker.ts': ['codec', 'domain', 'platform'],
  'prerender.tsx': EVERY_FOLDER.filter((folder) => folder !== 'platform'),
  ui: ['cartography', 'codec', 'domain', 'geo', 'i18n', 'state', 'ui'],
  map: ['cartography', 'codec', 'domain', 'geo', 'i18n', 'map', 'state'],
  state: ['codec', 'domain', 'geo', 'state'],
  codec: ['codec', 'domain', 'geo'],
  geo: ['domain', 'geo'],
  domain: ['domain'],
  cartography: ['cartography', 'domain'],
  i18n: ['domain', 'i18n'],
  platform: ['domain', 'platform'],
  'service-worker': ['platform', 'service-worker'],
};

/** Packages that one folder keeps from all others. */
const KEPT_PACKAGES: Readonly<Record<string, string>> = { 'maplibre-gl': 'map', pmtiles: 'map' };

/** What is wrong with a module graph, in sentences; nothing where it keeps to the rules. */
export function checkImports(imports: readonly Import[]): string[] {
  return [...imports.flatMap((each) => checkImport(each) ?? []), ...findCycles(imports)];
}

function checkImport({ from, to, kind }: Import): string | undefined {
  const owner = from in MAY_IMPORT ? from : partOf(from);
  if (!(owner in MAY_IMPORT)) return `${from}: src has no place for ${owner}`;
  if (kind === 'missing') return `${from} imports ${to}, which does not exist`;
  if (kind === 'outside')
    return to.startsWith('../geodata/') ? undefined : `${from} imports ${to}, which is outside src`;
  if (kind === 'package') return checkPackage(from, owner, to);
  const target = partOf(to);
  if (!MAY_IMPORT[owner]?.includes(target)) return `${from} imports ${to}: ${owner} may not import ${target}`;
  return owner === 'ui' && target === 'ui' ? checkFeature(from, to) : undefined;
}

function checkPackage(from: string, owner: string, specifier: string): string | undefined {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const keeper = KEPT_PACKAGES[name];
  return keeper && keeper !== owner ? `${from} imports ${name}: only ${keeper} may` : undefined;
}

/** A feature imports itself and `ui/shared`; what stands in `ui` beside the features, its shell, imports any of them. */
function checkFeature(from: string, to: string): string | undefined {
  const feature = featureOf(from);
  if (feature === undefined || featureOf(to) === feature || featureOf(to) === 'shared') return undefined;
  return `${from} imports ${to}: a feature may import itself and ui/shared only`;
}

function featureOf(file: string): string | undefined {
  const [, folder, ...rest] = file.split('/');
  return rest.length > 0 ? folder : undefined;
}

function partOf(file: string): string {
  return file.split('/', 1)[0] ?? file;
}

/** One sentence for each import that closes a circle, by a walk in depth. */
function findCycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (kind === 'file') targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const finished = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) {
      cycles.push(`a circle of imports: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (finished.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...trail, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return cycles;
}
