#!/usr/bin/env bash
# An object store behind a CDN: uploads dist/ to an S3 bucket with the cache headers, assets first, so that no page names a file that
# is not there yet. Old assets are left: pages that are open may still ask for them. The CDN adds the policy headers of _headers.
# Usage: object-store.sh s3://BUCKET/FOLDER
set -euo pipefail
target="${1:?name the bucket and the folder: s3://BUCKET/FOLDER}"
dist="$(dirname "${BASH_SOURCE[0]}")/../dist"

aws s3 sync "$dist/assets" "$target/assets" --exclude '*.map' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync "$dist" "$target" --exclude 'assets/*' --exclude '.*' --cache-control 'no-cache'
