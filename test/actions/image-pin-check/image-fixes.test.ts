import { describe, expect, test } from 'vitest';
import type { ImageFacts } from '../../../actions/image-pin-check/image-facts.ts';
import { imageLatest } from '../../../actions/image-pin-check/rules/image-latest.ts';
import { imageTag } from '../../../actions/image-pin-check/rules/image-tag.ts';
import { digestOf } from './image-registry.ts';
import {
  apply,
  at,
  editsOf,
  factsOn,
  fixed,
  now,
  old,
  reports,
  today,
  upToDate,
  workflow,
  written,
} from './image-scan.ts';
import { docOf } from './image-stock.ts';
import { untold } from '../../untold.ts';

describe('what is written', () => {
  test.for([
    ['Dockerfile', 'FROM node:22\n', 'FROM node:22#D\n'],
    ['Dockerfile', 'FROM node AS a', 'FROM node:latest#D AS a'],
    [
      'Dockerfile',
      'FROM --platform=linux/amd64 ghcr.io/a/b:1 AS x\r\nRUN x',
      'FROM --platform=linux/amd64 ghcr.io/a/b:1#D AS x\r\nRUN x',
    ],
    [
      'Dockerfile',
      '\uFEFF# syntax=docker/dockerfile:1\nFROM scratch\n',
      '\uFEFF# syntax=docker/dockerfile:1#D\nFROM scratch\n',
    ],
    ['Dockerfile', 'FROM node:22~D\n', 'FROM node:22#D\n'],
    ['Dockerfile', 'FROM node~D\n', 'FROM node~D\n'],
    ['Dockerfile', 'FROM "node:22" AS a\n', 'FROM "node:22#D" AS a\n'],
    ['Dockerfile', 'FROM no\\\nde:22\n', 'FROM no\\\nde:22\n'],
    ['Dockerfile', 'FROM registry.example:5000/a\n', 'FROM registry.example:5000/a:latest#D\n'],
    [
      'Dockerfile',
      'FROM scratch\nCOPY --from=node:22 /a /b\n',
      'FROM scratch\nCOPY --from=node:22#D /a /b\n',
    ],
    [
      'Dockerfile',
      'FROM scratch\nRUN --mount=from=node:22,target=/x ls\n',
      'FROM scratch\nRUN --mount=from=node:22#D,target=/x ls\n',
    ],
    [
      'Dockerfile',
      'FROM scratch\nRUN --mount=type=bind,"from=node:22",target=/x ls\n',
      'FROM scratch\nRUN --mount=type=bind,"from=node:22",target=/x ls\n',
    ],
    ['Dockerfile', 'ARG V=22\nFROM node:$V\n', 'ARG V=22\nFROM node:$V\n'],
    ['Dockerfile', 'ARG B=node:22\nFROM $B\n', 'ARG B=node:22#D\nFROM $B\n'],
    [
      'Dockerfile',
      'ARG A=1 B="node:22"\nFROM ${B} AS a\nFROM $B\n',
      'ARG A=1 B="node:22#D"\nFROM ${B} AS a\nFROM $B\n',
    ],
    [
      'Dockerfile',
      'ARG B=node:20\nARG B=node:22~D\nFROM $B\nARG B=node:18\n',
      'ARG B=node:20\nARG B=node:22#D\nFROM $B\nARG B=node:18\n',
    ],
    ['Dockerfile', 'ARG V=22\nARG B=node:$V\nFROM $B\n', 'ARG V=22\nARG B=node:$V\nFROM $B\n'],
    ['Dockerfile', 'ARG B\nFROM ${B:-node:22}\n', 'ARG B\nFROM ${B:-node:22}\n'],
    ['Dockerfile', 'FROM mine:1\n', 'FROM mine:1#D\n'],
    [
      'compose.yaml',
      'services:\n  a:\n    image: node:22 # why\n',
      'services:\n  a:\n    image: node:22#D # why\n',
    ],
    ['compose.yaml', "services:\n  a:\n    image: 'node:22'\n", "services:\n  a:\n    image: 'node:22#D'\n"],
    ['compose.yaml', 'services: {a: {image: "node"}}', 'services: {a: {image: "node:latest#D"}}'],
    [
      'compose.yaml',
      'services: {a: {image: node}, b: {image: redis:7}}',
      'services: {a: {image: node:latest#D}, b: {image: redis:7#D}}',
    ],
    [
      'compose.yaml',
      'services:\n  a:\n    image: "node\\x3a22"\n',
      'services:\n  a:\n    image: "node\\x3a22"\n',
    ],
    ['compose.yaml', 'services:\n  a:\n    image: " node:22"\n', 'services:\n  a:\n    image: " node:22"\n'],
    [
      'compose.yaml',
      'services:\n  a:\n    image: >-\n      node:22\n',
      'services:\n  a:\n    image: >-\n      node:22\n',
    ],
    [
      'compose.yaml',
      'services:\n  a:\n    image: node:${V:-22}\n',
      'services:\n  a:\n    image: node:${V:-22}\n',
    ],
    [
      'compose.yaml',
      'x: &i node:22\nx-a: 1\nservices:\n  a: {image: &j redis:7}\n  b: {image: *j}\n',
      'x: &i node:22\nx-a: 1\nservices:\n  a: {image: &j redis:7#D}\n  b: {image: *j}\n',
    ],
    [
      'compose.yaml',
      'services:\n  a:\n    build:\n      context: .\n      additional_contexts:\n        b: docker-image://node:22\n',
      'services:\n  a:\n    build:\n      context: .\n      additional_contexts:\n        b: docker-image://node:22#D\n',
    ],
    [
      workflow,
      'on: push\njobs:\n  a:\n    container: node\n    steps:\n      - uses: docker://redis:7\n',
      'on: push\njobs:\n  a:\n    container: node:latest#D\n    steps:\n      - uses: docker://redis:7#D\n',
    ],
    [
      workflow,
      "on: push\njobs:\n  a:\n    container: ${{ inputs.x || 'node:22' }}\n",
      "on: push\njobs:\n  a:\n    container: ${{ inputs.x || 'node:22' }}\n",
    ],
    [
      'action.yml',
      'runs:\n  using: docker\n  image: "docker://node:22"\n',
      'runs:\n  using: docker\n  image: "docker://node:22#D"\n',
    ],
    [
      'pod.json',
      '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"node:22"}]}}',
      '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"node:22#D"}]}}',
    ],
    [
      'pod.yaml',
      '# {{ x }}\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: "node:22"\n  {{- if x }}\n  - image: {{ x }}:22\n  {{- end }}\n',
      '# {{ x }}\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: "node:22#D"\n  {{- if x }}\n  - image: {{ x }}:22\n  {{- end }}\n',
    ],
  ] as const)('%s %j', ([path, text, expected]) =>
    expect(fixed(path, written(text))).toBe(written(expected)),
  );

  test.for(['', 'sha256:abc', `sha256:${'0'.repeat(64)}\nRUN evil`, `md5:${'0'.repeat(64)}`])(
    'never the digest %j',
    (digest) => {
      const doc = docOf('Dockerfile', 'FROM node:22\n');
      const facts = factsOn(doc, () => ({ tag: { digest, kind: 'index' } }));
      expect(editsOf(reports(doc, facts))).toEqual([]);
    },
  );
});

test.for([
  ['FROM node:22', 'fix'],
  ['FROM node', 'fix'],
  ['FROM scratch\nCOPY --from=node / /', 'suggest'],
  [`FROM node:22${old}`, 'update'],
] as const)('%s: mode %s', ([text, mode]) => {
  const doc = docOf('Dockerfile', text);
  expect(reports(doc, factsOn(doc)).flatMap(({ fixes = [] }) => fixes)).toMatchObject([{ mode }]);
});

test.for([
  [
    '.github/workflows/ci.yml',
    'on: push\njobs:\n  a:\n    strategy: {matrix: {image: [node:22]}}\n    container: ${{ matrix.image }}\n',
  ],
  ['.gitlab-ci.yml', 'a: {image: $IMG, parallel: {matrix: [{IMG: ["node:22"]}]}}\n'],
] as const)('%s: a value that names a job, too, is changed by hand', ([path, text]) => {
  const doc = docOf(path, text);
  const fixes = reports(doc, factsOn(doc)).flatMap(({ fixes = [] }) => fixes);
  expect(fixes).toMatchObject([{ mode: 'suggest' }]);
  expect(
    apply(
      text,
      fixes.flatMap(({ edits }) => edits),
    ),
  ).toBe(text.replace('node:22', `node:22${at}`));
});

test('one platform: the index is suggested', () => {
  const doc = docOf('Dockerfile', `FROM node:22${old}\n`);
  const facts = factsOn(doc, (image) => ({ ...upToDate(image), entryFor: 'linux/arm64' }));
  const found = reports(doc, facts);
  expect(found.map(({ message, fixes = [] }) => [message, fixes.map(({ mode }) => mode)])).toEqual([
    [`\`node:22${old}\` pins only \`linux/arm64\` of an image for several platforms.`, ['suggest']],
  ]);
  expect(apply(doc.text, editsOf(found))).toBe(`FROM node:22${at}\n`);
});

describe('cooldown', () => {
  test.for([
    ['FROM node:22\n', '2026-05-25', 7, undefined],
    ['FROM node:22\n', '2026-05-26', 7, 'it is younger than 7 days'],
    ['FROM node:22\n', undefined, 7, 'its age is not known'],
    ['FROM node:22\n', undefined, 0, undefined],
    ['FROM node\n', '2026-05-26', 7, 'it is younger than 7 days'],
    [`FROM node:22${old}\n`, '2026-06-01', 1, 'it is younger than a day'],
  ] as const)('%s built %s, %i days: %s', ([text, builtOn, cooldownDays, fixWithheld]) => {
    const doc = docOf('Dockerfile', text);
    const facts = factsOn(doc, (image) => ({ ...upToDate(image), tag: { ...now, builtOn } }));
    const [report] = reports(doc, facts, { cooldownDays });
    expect(report?.fixes).toHaveLength(fixWithheld === undefined ? 1 : 0);
    expect(report?.properties).toMatchObject(
      fixWithheld === undefined ? { digest: now.digest } : { fixWithheld },
    );
  });
});

describe('what is said', () => {
  const pinnedTo = (text: string, facts: ImageFacts) => {
    const doc = docOf('Dockerfile', `FROM ${text}\n`);
    return reports(
      doc,
      factsOn(doc, () => facts),
    ).map(({ message, severity }) => [message, severity]);
  };
  const pinned = { digest: digestOf('b'), kind: 'index' } as const;
  const reference = `node:22${old}`;

  test.for([
    ['2026-03-11', ' (built 2026-03-11, 82 days ago)'],
    ['2026-05-31', ' (built 2026-05-31, a day ago)'],
    ['2026-06-01', ' (built 2026-06-01, today)'],
    [undefined, ''],
  ] as const)('age of %s', ([builtOn, note]) =>
    expect(pinnedTo(reference, { tag: { ...now, builtOn }, pinned })).toEqual([
      [
        `\`${reference}\` is pinned to another digest than its tag names today, \`sha256:aaaaaaaaaaaa…\`${note}.`,
        undefined,
      ],
    ]),
  );

  test.for<readonly [string, ImageFacts, string, string | undefined]>([
    ['node:22', { tag: null }, '`node:22`: `docker.io` has no tag `22`.', undefined],
    [reference, { tag: now, pinned: null }, 'no longer the pinned digest `sha256:bbbbbbbbbbbb…`.', undefined],
    [reference, { tag: null, pinned: null }, 'neither the tag `22` nor the pinned digest', undefined],
    [reference, { tag: null, pinned }, 'no tag `22` any more, though the pinned digest is there.', 'low'],
    [`node${old}`, { pinned: null }, 'no longer the pinned digest `sha256:bbbbbbbbbbbb…`.', undefined],
  ])('%s %j', ([text, facts, message, severity]) =>
    expect(pinnedTo(text, facts)).toContainEqual([expect.stringContaining(message), severity]),
  );

  test('digests of two algorithms are not compared', () =>
    expect(pinnedTo(reference, { tag: { ...now, digest: `sha512:${'0'.repeat(128)}` }, pinned })).toEqual(
      [],
    ));

  test('without facts: nothing but the tag', () => {
    const doc = docOf('Dockerfile', `FROM node:22\nFROM ${reference}\n`);
    expect(reports(doc, undefined, { platforms: ['linux/s390x'] })).toHaveLength(1);
  });

  test('platforms', () => {
    const doc = docOf('Dockerfile', `FROM ${reference}\n`);
    const facts = factsOn(doc, () => ({ tag: pinned, pinned, platforms: ['linux/amd64'] }));
    const options = { platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x'] };
    expect(reports(doc, facts, options).map(({ message }) => message)).toEqual([
      `\`${reference}\` is not built for \`linux/arm64\`, \`linux/s390x\`.`,
    ]);
  });
});

test.for([
  ['node', [], ['image-latest']],
  ['node', ['node=tag'], ['image-latest']],
  ['node', ['node=any'], []],
  ['node:latest', ['node=immutable'], ['image-latest']],
  ['node:22', [], ['image-tag']],
  ['node:22', ['node=immutable'], ['image-tag']],
  ['node:22.1.0', ['node=immutable'], []],
  ['node:22', ['node=tag'], []],
  ['node:22', ['node=any'], []],
  ['node:22', ['redis=any', 'nonsense'], ['image-tag']],
] as const)('%s under %j: %j', ([image, imagePins, expected]) => {
  const doc = docOf('Dockerfile', `FROM ${image}\n`);
  const rules = [imageLatest, imageTag].filter((rule) => {
    let count = 0;
    rule.check(
      { doc, facts: undefined, options: { imagePins, cooldownDays: 0 }, today, unchecked: untold },
      () => {
        count++;
      },
    );
    return count > 0;
  });
  expect(rules.map(({ id }) => id.split('/')[1])).toEqual(expected);
});
