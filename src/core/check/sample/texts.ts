// The texts of a small valid content folder: two entries, two tools, a category, the site and its ledger.

export const ERESOLVE = `---
id: FX0001
title: "npm ERESOLVE: unable to resolve dependency tree"
description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move.
tool: npm
category: build-deploy
status: by-design
statusAsOf: 2026-11-20
signatures:
  - text: "npm error ERESOLVE unable to resolve dependency tree"
    examples:
      - |
        npm error code ERESOLVE
        npm error ERESOLVE unable to resolve dependency tree
        npm error While resolving: shop@1.0.0
notThis:
  - text: npm error ERESOLVE could not resolve
    why: This wording comes from an existing lockfile.
codes: [ERESOLVE]
quickFix:
  text: Install the version of the peer that the message asks for.
  command:
    any: npm install react@18
  verify: npm install ends without ERESOLVE.
  fix: align-peer
causes:
  - id: peer-conflict
    title: Two packages need different versions of one peer.
    detail: Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installation.
    check:
      run:
        any: npm explain react
      expect: Two lines that name different ranges.
    sources: [npm-docs]
fixes:
  - id: align-peer
    title: Install the version that both accept.
    causes: [peer-conflict]
    kind: resolution
    actor: you
    risk: config
    steps:
      - text: Install the version named in the message.
        run:
          any: npm install react@18
    verify: npm ls react shows one version.
    confidence: documented
    sources: [npm-docs, npm-source]
sources:
  - id: npm-docs
    url: https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps
    title: config
    publisher: npm
    kind: docs
    checked: 2026-11-20
    shows: Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.
  - id: npm-source
    url: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js
    title: build-ideal-tree.js
    publisher: npm
    kind: source-code
    checked: 2026-11-20
    shows: The message is printed where the tree cannot be built.
published: 2026-11-20
updated: 2026-11-21
verified: 2026-11-20
---

## What this error means

npm builds a tree in which each peer dependency has one version.

## Why this happens

Two packages name ranges of one peer that do not overlap.
`;

export const NO_SPACE = `---
id: FX0002
title: "Docker: no space left on device"
description: The disk of the Docker engine is full of old layers; docker system df shows which, and a prune frees them.
tool: docker
category: build-deploy
status: by-design
statusAsOf: 2026-11-20
signatures:
  - text: "failed to register layer: {what}: no space left on device"
    examples:
      - "failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device"
quickFix:
  text: Remove the layers that no image uses.
  verify: docker system df shows free space.
  fix: prune
causes:
  - id: old-layers
    title: Layers of old builds fill the disk.
    detail: Every build leaves layers behind, and nothing removes them on its own.
    check:
      run:
        any: docker system df
      expect: RECLAIMABLE is a large part of SIZE.
    sources: [docker-prune]
fixes:
  - id: prune
    title: Remove unused layers.
    causes: [old-layers]
    kind: resolution
    actor: you
    risk: data-loss
    steps:
      - text: Remove what no container uses.
        run:
          any: docker system prune
    verify: The build goes on.
    confidence: documented
    sources: [docker-prune, docker-df]
sources:
  - id: docker-prune
    url: https://docs.docker.com/reference/cli/docker/system/prune/
    title: docker system prune
    publisher: Docker
    kind: docs
    checked: 2026-11-20
    shows: Prune removes unused data.
  - id: docker-df
    url: https://docs.docker.com/reference/cli/docker/system/df/
    title: docker system df
    publisher: Docker
    kind: docs
    checked: 2026-11-20
    shows: df lists what can be reclaimed.
published: 2026-11-20
updated: 2026-11-20
verified: 2026-11-20
---

## What this error means

The engine could not write a layer.

## Why this happens

Layers stay on the disk until they are pruned.
`;

export const NPM = `name: npm
vendor: npm, Inc.
category: build-deploy
description: The package manager that comes with Node.js.
homepage: https://docs.npmjs.com/
mentions: [npm]
`;

export const DOCKER = `name: Docker
vendor: Docker, Inc.
category: build-deploy
description: Builds images and runs containers.
homepage: https://docs.docker.com/
mentions: [docker, dockerd]
`;

export const CATEGORY = `name: Build and deployment
description: Package managers, bundlers, containers and hosts.
order: 1
`;

export const SITE = `name: Fixpoint
tagline: Paste the error. Get the fix.
description: One page for one software error, with evidence.
url: https://fixpoint.example
`;

export const LEDGER = `# id  path  state  date
FX0001  npm/eresolve  live  2026-11-20
FX0002  docker/no-space  live  2026-11-20
FX0001  #peer-conflict #align-peer  live  2026-11-20
FX0002  #old-layers #prune  live  2026-11-20
`;
