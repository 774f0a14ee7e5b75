/** The package has no types of its own. */
declare module '@maplibre/maplibre-gl-compare/dist/maplibre-gl-compare.js';
