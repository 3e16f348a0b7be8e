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
  ['./a', []],
  ['$/a', []],
  ['a/b@${{ x }}', ['unresolved-reference 2']],
] as const)('uses: %s', ([ref, expected]) => expect(uses(ref)).toEqual(expected));

test.for([
  [
    'a stage that is missing may be a build context',
    'Dockerfile',
    'FROM scratch\nCOPY --from=ctx /a /a\n',
    ['image-latest 2 low'],
  ],
  [
    'what only looks like a manifest, among test data',
    'pkg/testdata/pod.yaml',
    'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a}, {image: a:1}]}\n',
    ['image-latest 3 low', 'image-tag 3 low'],
  ],
  [
    'a matrix is judged value by value',
    '.github/workflows/ci.yml',
    'on: push\njobs:\n  a:\n    container: ${{ matrix.i }}\n    strategy:\n      matrix:\n        i:\n          - a\n          - a:1\n          - "${{ x }}"\n',
    ['image-latest 8', 'image-tag 9', 'unresolved-reference 10'],
  ],
] as const)('%s', ([, path, text, expected]) => expect(verdicts(path, text)).toEqual(expected));

test.for([
  [
    'Dockerfile',
    'ARG V=latest\nFROM node:$V\n',
    'Image node:latest (written node:$V) follows the tag latest; write node:<version>@sha256:<digest>.',
  ],
  [
    'Dockerfile',
    'FROM node:22\n',
    'Image node:22 has a tag, which can be moved, but no digest; write node:22@sha256:<digest>.',
  ],
  [
    'action.yml',
    'runs: {using: composite, steps: [{uses: a/b/c@v1}]}\n',
    'Action a/b/c@v1: v1 looks like a version tag, which its owner can move; write a/b/c@<full commit of v1> # v1.',
  ],
  [
    'action.yml',
    'runs: {using: docker, image: "docker://alpine:latest"}\n',
    'Image docker://alpine:latest follows the tag latest; write alpine:<version>@sha256:<digest>.',
  ],
] as const)('%s: says what is written and what to write', ([path, text, message]) => {
  const messages = imagePinCheck.rules.flatMap((rule) =>
    scanText(imagePinCheck, rule, { path, text }).reports.map((report) => report.message),
  );
  expect(messages).toEqual([message]);
});
