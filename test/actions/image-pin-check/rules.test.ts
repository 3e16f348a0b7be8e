import { expect, test } from 'vitest';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { scanText } from '../../scan-text.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const sha = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

/** What every rule says about one text: `rule line severity`, the severity only where a report has its own. */
function verdicts(path: string, text: string, trustedOwners: readonly string[] = []): string[] {
  return imagePinCheck.rules.flatMap((rule) =>
    scanText(imagePinCheck, rule, { path, text, options: { trustedOwners } }).reports.map(
      ({ region, severity, confidence }) =>
        [rule.id.split('/')[1], region?.startLine, severity, confidence]
          .filter((word) => word !== undefined)
          .join(' '),
    ),
  );
}

const from = (image: string) => verdicts('Dockerfile', `FROM ${image}\n`);

test.for([
  ['node', ['image-latest 1']],
  ['node:latest', ['image-latest 1']],
  ['registry.example:5000/node', ['image-latest 1']],
  [`node:latest@${digest}`, []],
  [`node@${digest}`, []],
  ['node:22', ['image-tag 1']],
  ['node:latest-alpine', ['image-tag 1']],
  ['registry.example:5000/node:22', ['image-tag 1']],
  ['node:', ['image-invalid 1']],
  ['Node:22', ['image-invalid 1']],
  ['node@sha256:abc', ['image-invalid 1']],
  [`node:22@${digest}0`, ['image-invalid 1']],
  [`node@${digest.toUpperCase()}`, ['image-invalid 1']],
  ['scratch', []],
  ['$IMAGE', ['unresolved-reference 1']],
  ['${IMAGE:-node}', ['image-latest 1']],
] as const)('FROM %s', ([image, expected]) => expect(from(image)).toEqual(expected));

const slsa = 'slsa-framework/slsa-github-generator/.github/workflows';

const uses = (ref: string) =>
  verdicts('.github/workflows/ci.yml', `on: push\njobs: {a: {steps: [{uses: "${ref}"}]}}\n`, ['Trusted']);

test.for([
  [`a/b@${sha}`, []],
  [`a/b/c@${sha.toUpperCase()}`, []],
  [`a/b@${sha}${sha.slice(0, 24)}`, []],
  [`a/b@${sha.slice(0, 39)}`, ['action-short-sha 2']],
  [`a/b@${sha}0`, ['action-unpinned 2 high']],
  ['a/b@1a2b3c4', ['action-short-sha 2']],
  ['a/b@20240101', ['action-unpinned 2 high']],
  ['a/b@v4', ['action-unpinned 2 high']],
  ['actions/checkout@main', ['action-unpinned 2 medium']],
  ['GitHub/x@v1', ['action-unpinned 2 medium']],
  ['trusted/x@v1', ['action-unpinned 2 medium']],
  ['actions-evil/x@v1', ['action-unpinned 2 high']],
  ['o/r/.github/workflows/x.yml@v1', ['action-unpinned 2 high']],
  ['docker://alpine', ['image-latest 2']],
  ['docker://alpine:3', ['image-tag 2']],
  [`docker://alpine@${digest}`, []],
  ['docker://', ['image-invalid 2']],
  ['a/b', ['action-invalid 2']],
  ['../b@v1', ['action-invalid 2']],
  ['a@v1', ['action-invalid 2']],
  ['a/@v1', ['action-invalid 2']],
  ['a/b@v1@v2', ['action-invalid 2']],
  ['a/b//@main', ['action-unpinned 2 high']],
  ['/a//b/./c/@main', ['action-unpinned 2 high']],
  ['a/b/c/../../../d@main', ['action-unpinned 2 high']],
  ['evil/b/../../actions/checkout@main', ['action-unpinned 2 high']],
  ['evil/..@main', ['action-unpinned 2 high']],
  ['a/b\\\\c@main', ['action-unpinned 2 high']],
  [`actions/checkout/@${sha}`, []],
  [`a//b/./c@${sha}`, []],
  [`${slsa}/generator_generic_slsa3.yml@v2.1.0`, ['action-unpinned 2 low']],
  [`${slsa}/builder_go_slsa3.yml@refs/tags/v1.0.0`, ['action-unpinned 2 low']],
  [`${slsa}/builder_go_slsa3.yml@v2`, ['action-unpinned 2 high']],
  [`${slsa}/builder_go_slsa3.yml@main`, ['action-unpinned 2 high']],
  [`${slsa}/pre-submit.yml@v2.1.0`, ['action-unpinned 2 high']],
  [`${slsa}/../x_slsa3.yml@v2.1.0`, ['action-unpinned 2 high']],
  ['./a', []],
  ['$/a', []],
  ['a/b@${{ x }}', ['unresolved-reference 2']],
] as const)('uses: %s', ([ref, expected]) => expect(uses(ref)).toEqual(expected));

test.for([
  [
    'a stage that is missing may be a build context, and is no official image',
    'Dockerfile',
    'FROM scratch\nCOPY --from=ctx /a /a\n',
    ['image-latest 2 medium low'],
  ],
  [
    'what only looks like a manifest, among test data',
    'pkg/testdata/pod.yaml',
    'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: redis}, {image: redis:1}]}\n',
    ['image-latest 3 low', 'image-tag 3 low'],
  ],
  ['a Dockerfile among test data', 'e2e/testdata2/Dockerfile', 'FROM redis\n', ['image-latest 1 low']],
  ['a Dockerfile of tests', 'tests/e2e/Dockerfile', 'FROM redis\n', ['image-latest 1']],
  [
    'an action among test data can be run from there',
    'tests/fixtures/one/action.yml',
    'runs: {using: composite, steps: [{uses: a/b@main}]}\n',
    ['action-unpinned 1 high'],
  ],
  [
    'a workflow that GitHub runs is no test data',
    '.github/workflows/testdata.yml',
    'on: push\njobs: {a: {steps: [{uses: a/b@main}]}}\n',
    ['action-unpinned 2 high'],
  ],
  [
    'names that are no official image may be built locally',
    'k8s/pod.yaml',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: shop\n  - image: shop:2\n  - image: acme/shop\n  - image: redis\n',
    ['image-latest 5 medium low', 'image-latest 7', 'image-latest 8', 'image-tag 6 low'],
  ],
  [
    'what stands in when an input is not given',
    '.github/workflows/ci.yml',
    "on: push\njobs:\n  a:\n    container: ${{ inputs.i || 'node:20' }}\n    services:\n      b: { image: \"redis:${{ inputs.v || 'latest' }}\" }\n" +
      '      c: { image: "${{ inputs.c || \'\' }}" }\n      d: { image: "${{ inputs.c || inputs.d }}" }\n',
    ['image-latest 6', 'image-tag 4', 'unresolved-reference 7', 'unresolved-reference 8'],
  ],
  [
    'a matrix is judged value by value',
    '.github/workflows/ci.yml',
    'on: push\njobs:\n  a:\n    container: ${{ matrix.i }}\n    strategy:\n      matrix:\n        i:\n          - node\n          - node:1\n          - "${{ x }}"\n',
    ['image-latest 8', 'image-tag 9', 'unresolved-reference 10'],
  ],
] as const)('%s', ([, path, text, expected]) => expect(verdicts(path, text)).toEqual(expected));

test.for([
  [
    'Dockerfile',
    'ARG V=latest\nFROM node:$V\n',
    '`node:latest` (written `node:$V`) follows the tag `latest`.',
  ],
  ['Dockerfile', 'FROM node:22\n', '`node:22` has a tag, which can be moved, and no digest.'],
  [
    'action.yml',
    'runs: {using: composite, steps: [{uses: a/b/c@v1}]}\n',
    'Action `a/b/c@v1`: `v1` looks like a version tag, which its owner can move.',
  ],
  [
    'action.yml',
    'runs: {using: docker, image: "docker://alpine:latest"}\n',
    '`docker://alpine:latest` follows the tag `latest`.',
  ],
  [
    'Dockerfile',
    'FROM shop\n',
    '`shop` has no tag and so means `latest`. It is no Docker official image, and may be built locally.',
  ],
  [
    'action.yml',
    `runs: {using: composite, steps: [{uses: "${slsa}/builder_go_slsa3.yml@v2.1.0"}]}\n`,
    `Reusable workflow \`${slsa}/builder_go_slsa3.yml@v2.1.0\` can be named by a version tag alone, which its owner can move.`,
  ],
] as const)('%s: says what is written and what is wrong with it', ([path, text, message]) => {
  const messages = imagePinCheck.rules.flatMap((rule) =>
    scanText(imagePinCheck, rule, { path, text }).reports.map((report) => report.message),
  );
  expect(messages).toEqual([message]);
});
