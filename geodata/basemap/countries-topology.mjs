/** Cleans Natural Earth's countries once, because the raw rings cross themselves at the antimeridian and flood the Baltic. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature as topojsonFeature } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { mapTopology, toPlane } from './plane.mjs';
import { feature, polygonsOf, shape } from './shapes.mjs';

const require = createRequire(import.meta.url);

/** A JSON file of an npm package. */
export const readPackageJson = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/**
 * The de-facto countries at 1:10m, cut at the antimeridian and cleaned, in plane units; `properties.name` names each.
 * @returns {Promise<object>} an unquantised TopoJSON topology with one object, `countries`
 */
export async function cleanCountries() {
  const atlas = readPackageJson('world-atlas/countries-10m.json');
  const features = topojsonFeature(atlas, atlas.objects.countries).features.map(({ properties, geometry }) =>
    feature(
      { type: 'MultiPolygon', coordinates: polygonsOf(geometry).flatMap(cutAtAntimeridian) },
      { name: properties.name },
    ),
  );
  const { 'countries.json': topology } = await shape(
    '-i countries.json -clean -o countries.json format=topojson no-quantization',
    {
      'countries.json': { type: 'FeatureCollection', features },
    },
  );
  return mapTopology(topology, toPlane);
}

/** The same simplified by a tolerance in plane units, lines and land together so that they still meet. */
export async function simplifyCountries(topology, tolerance) {
  const { 'countries.json': simplified } = await shape(
    `-i countries.json -simplify planar weighted interval=${tolerance} keep-shapes -o countries.json format=topojson no-quantization`,
    { 'countries.json': topology },
  );
  return simplified;
}
