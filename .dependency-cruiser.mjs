/** Checks the direction of imports in `src`: main → app → features → {state, map, ui} → cartography, codec → geo → domain. */

const FEATURE = '^src/features/([^/]+)/';

/** Shared layers, each with those that it may import beside itself. */
const MAY_IMPORT = {
  ui: ['state', 'cartography', 'codec', 'geo', 'domain', 'i18n'],
  map: ['state', 'cartography', 'codec', 'geo', 'domain', 'i18n'],
  state: ['codec', 'geo', 'domain'],
  cartography: ['domain'],
  codec: ['geo', 'domain'],
  geo: ['domain'],
  domain: [],
  i18n: ['domain'],
  platform: ['domain'],
  'service-worker': ['platform'],
};

const layerRules = Object.entries(MAY_IMPORT).map(([layer, others]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import itself${others.length > 0 ? ` and ${others.join(', ')}` : ''}, nothing above or beside it.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...others].join('|')})/` },
}));

/** The rules. */
export const forbidden = [
  ...layerRules,
  {
    name: 'no-circle',
    comment: 'Modules that import each other cannot be understood, or loaded, one at a time.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'features-apart',
    comment: 'Features never import each other; what two of them share moves down into a layer.',
    severity: 'error',
    from: { path: FEATURE },
    to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'feature-below-app',
    comment: 'A feature is given what it needs; features/contract.ts has the types of it.',
    severity: 'error',
    from: { path: '^src/features/' },
    to: { path: '^src/(main|app/)' },
  },
  {
    name: 'feature-ui-without-map',
    comment: 'What a feature draws in the page and what it does to the map meet in its model.',
    severity: 'error',
    from: { path: '^src/features/[^/]+/ui/' },
    to: { path: '\\.map\\.ts$|^src/map/' },
  },
  {
    name: 'map-engine',
    comment: 'Only src/map and *.map.ts import the map engine and its tiles.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/map/|\\.map\\.ts$' },
    to: { path: '^node_modules/(maplibre-gl|pmtiles|terra-draw|terra-draw-maplibre-gl-adapter)/' },
  },
  {
    name: 'places-in-src',
    comment: 'src has the layers that src/README.md names, and no other folder.',
    severity: 'error',
    from: {},
    to: {
      path: '^src/[^/]+/',
      pathNot: `^src/(app|features|install|${Object.keys(MAY_IMPORT).join('|')})/`,
    },
  },
  {
    name: 'geodata-alone',
    comment: 'Outside src and the packages, only data is imported.',
    severity: 'error',
    from: { path: '^src/' },
    to: { pathNot: '^(src|geodata|node_modules)/|^#|^geojson$|^node:' },
  },
  {
    name: 'resolvable',
    comment: 'An import must lead to a file. Names that begin with # are made by the build.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '^#|^geojson$' },
  },
];

/** How modules are read and resolved. */
export const options = {
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  doNotFollow: { path: 'node_modules' },
  moduleSystems: ['es6'],
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json', '.d.ts'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'default', 'types'],
    mainFields: ['module', 'main', 'types'],
  },
};
