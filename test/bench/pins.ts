import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { median, print } from './measure.ts';
import { pick, seeded } from '../random.ts';

const perFile = 20;
const numbers = Array.from({ length: perFile }, (_, index) => index);

/** Files of every common kind, `perFile` references each. */
const kinds: readonly [Kind, ...Kind[]] = [
  (image) => [
    'Dockerfile',
    numbers.map((n) => `FROM ${image()} AS s${String(n)}\nRUN make ${String(n)}\n`).join(''),
  ],
  (image) => [
    'compose.yaml',
    `services:\n${numbers.map((n) => `  s${String(n)}:\n    image: ${image()}\n`).join('')}`,
  ],
  (image) => [
    'pods.yaml',
    numbers
      .map(
        (n) =>
          `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p${String(n)}\nspec:\n  containers:\n    - name: a\n      image: ${image()}\n---\n`,
      )
      .join(''),
  ],
  (image) => [
    '.gitlab-ci.yml',
    numbers.map((n) => `job${String(n)}:\n  image: ${image()}\n  script: make\n`).join(''),
  ],
  (image) => [
    'values.yaml',
    numbers
      .map((n) => {
        const [repository = '', tag = ''] = image().split(':');
        return `part${String(n)}:\n  image:\n    repository: ${repository}\n    tag: "${tag}"\n`;
      })
      .join(''),
  ],
];
type Kind = (image: () => string) => readonly [name: string, text: string];

/** Offline, every reference looked at. */
export function benchPins(dist: string, folder: string): void {
  const root = join(folder, 'pins');
  const random = seeded(7);
  const image = () =>
    `${pick(random, ['node', 'acme/web', 'quay.io/acme/tool', 'ghcr.io/acme/app'])}:${String(Math.floor(random() * 100))}.${String(Math.floor(random() * 20))}`;
  for (let file = 0; file < 500; file += 1) {
    const [name, text] = pick(random, kinds)(image);
    const path = join(root, String(file), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const sample = median([dist, 'image-pin-check', '.'], root, 5);
  print('500 files, 10,000 references', sample, 'must be <= 2000 ms');
}
