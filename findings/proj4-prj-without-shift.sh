#!/usr/bin/env bash
# Of two .prj files, one moves the place by 120 metres and one does not.
#
# Package: proj4 2.22.0.
# Expected: the datum of a .prj file counts: OSGB 1936 and Pulkovo 1942 both lie about 100 m from WGS 84, so positions of
#   both move by that much, or proj4 says that it does not know the datum.
# Happens: OSGB 1936 moves, for proj4 knows its name; Pulkovo 1942 and European 1950 come back to the last digit as they
#   went in. Files of ESRI never carry the seven numbers (TOWGS84) that would say it.
# Why it matters: Soviet and Middle Eastern survey maps are drawn 100 to 150 m off, the length of a ship at a pier, with every
#   digit of the source.
# Source: https://github.com/proj4js/proj4js: “TOWGS84” and the table of datums in lib/constants/Datum.js. The seven
#   numbers for Pulkovo 1942 below are those that PROJ and QGIS give for EPSG:4284.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  proj4@2.22.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import proj4 from 'proj4';

const geographic = (datum, name, radius, flattening) =>
  `GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID["${name}",${radius},${flattening}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
const metres = ([lng, lat], [lng2, lat2]) => Math.hypot((lng2 - lng) * Math.cos((lat * Math.PI) / 180), lat2 - lat) * 111_195;
const moved = (prj, position) => metres(position, proj4(prj, 'EPSG:4326', position));
const london = moved(geographic('OSGB_1936', 'Airy_1830', 6377563.396, 299.3249646), [-0.1, 51.5]);
const moscow = moved(geographic('Pulkovo_1942', 'Krasovsky_1940', 6378245.0, 298.3), [37.6, 55.75]);
const tartous = moved(geographic('European_1950', 'International_1924', 6378388.0, 297.0), [35.87, 34.91]);
const withShift = moved('+proj=longlat +ellps=krass +towgs84=23.92,-141.27,-80.9,0,0.35,0.82,-0.12', [37.6, 55.75]);
console.log('OSGB 1936 at London:', london.toFixed(1), 'm · Pulkovo 1942 at Moscow:', moscow.toFixed(1), 'm · European 1950 at Tartous:', tartous.toFixed(1), 'm');
console.log('Pulkovo 1942 at Moscow where the shift is given:', withShift.toFixed(1), 'm');
assert.ok(london > 50);
assert.ok(moscow < 0.01 && tartous < 0.01);
assert.ok(withShift > 80);
EOF
node finding.mjs || {
  echo 'Out of date: proj4 now shifts these datums, or refuses them.' >&2
  exit 1
}
