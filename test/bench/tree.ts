import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pick, seeded } from '../random.ts';

type Random = () => number;

const images = [
  'node',
  'python:3.13',
  'nginx:latest',
  `alpine:3.20@sha256:${'a'.repeat(64)}`,
  'ghcr.io/acme/app:1.2',
] as const;

const dockerfile = (random: Random): string =>
  [
    `FROM ${pick(random, images)} AS build`,
    'WORKDIR /src',
    'COPY . .',
    ...Array.from(
      { length: 12 },
      (_, at) =>
        `RUN apt-get update && \\\n    apt-get install -y tool-${String(at)} && \\\n    ${pick(random, ['make', 'curl -fsSL https://get.example | sh', 'sudo true', 'npm ci'])}`,
    ),
    `FROM ${pick(random, images)}`,
    'COPY --from=build /src/app /app',
    pick(random, ['USER 1000', 'USER root', '']),
    'ENTRYPOINT ["/app"]',
    '',
  ].join('\n');

const workflow = (random: Random): string =>
  `on: push\njobs:\n${Array.from({ length: 4 }, (_, at) => `  job${String(at)}:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${pick(random, ['v5', 'main', 'b'.repeat(40)])}\n      - run: make\n`).join('')}`;

const manifest = (random: Random): string =>
  Array.from(
    { length: 3 },
    (_, at) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app${String(at)}\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: ${pick(random, images)}\n`,
  ).join('---\n');

const compose = (random: Random): string => `services:\n  app:\n    image: ${pick(random, images)}\n`;

const source = (random: Random): string =>
  Array.from(
    { length: 40 },
    () =>
      `export const value${Math.floor(random() * 1e6).toString()} = '${Math.floor(random() * 1e9).toString(36)}';`,
  ).join('\n');

/** Of a hundred files this many are of each kind; the rest is source code. */
const kinds: readonly (readonly [
  share: number,
  path: (at: number) => string,
  text: (random: Random) => string,
])[] = [
  [4, (at) => `services/s${String(at)}/Dockerfile`, dockerfile],
  [2, (at) => `.github/workflows/w${String(at)}.yml`, workflow],
  [8, (at) => `deploy/d${String(at % 50)}/m${String(at)}.yaml`, manifest],
  [1, (at) => `stacks/s${String(at)}/compose.yaml`, compose],
  [
    10,
    (at) => `config/c${String(at % 50)}/c${String(at)}.yml`,
    (random) => `setting: ${String(random())}\nlist: [a, b]\n`,
  ],
];

/** Writes a repository of `count` files below `folder`. */
export function writeTree(folder: string, count: number, seed = 1): void {
  const random = seeded(seed);
  for (let at = 0; at < count; at += 1) {
    let slot = at % 100;
    const kind = kinds.find(([share]) => (slot -= share) < 0);
    const path = kind ? kind[1](at) : `src/p${String(at % 200)}/f${String(at)}.ts`;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kind ? kind[2](random) : source(random));
  }
}
