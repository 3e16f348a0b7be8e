import { expect, test } from 'vitest';
import { knownActions } from '../../../shared/parse/references/reference.ts';
import { usesLines } from '../../../actions/image-pin-check/uses-line.ts';
import { judgeClaim } from '../../../actions/image-pin-check/version-claim.ts';
import { versionComment } from '../../../actions/image-pin-check/version-comment.ts';
import { compareVersions, covers, readVersion } from '../../../shared/parse/references/version.ts';
import { sha } from './github.ts';
import { read } from './read.ts';

/** The versions that the comments of a workflow's actions give them, each with the text at its offset. */
function comments(text: string): (string | undefined)[] {
  const { doc } = read('.github/workflows/ci.yml', text);
  if (!doc) throw new Error('no document');
  const lineOf = usesLines(doc);
  return [...knownActions(doc)].map(({ written: pin, action }) => {
    const found = versionComment(lineOf(pin), action);
    if (found) expect(text.startsWith(found.name, found.offset)).toBe(true);
    return found?.name;
  });
}

const uses = (value: string) => `on: push\njobs:\n  a:\n    steps:\n      - uses: ${value}\n`;
const pin = `o/r/sub@${sha('a')}`;

test.for([
  ['# v4.1.0', 'v4.1.0'],
  ['#v4.1.0', 'v4.1.0'],
  ['## v4', 'v4'],
  ['# 4.1.0', '4.1.0'],
  ['# 4.1', '4.1'],
  ['# v4.1.0-rc.1', 'v4.1.0-rc.1'],
  ['# v4.1.0+build.5', 'v4.1.0+build.5'],
  ['# v4.1.0 some words', 'v4.1.0'],
  ['# v4.1.0, some words', 'v4.1.0'],
  ['# v4.1.0 # portcullis-ignore: x -- y', 'v4.1.0'],
  ['# setup/v1.2.0', 'setup/v1.2.0'],
  ['# codeql-bundle-v2.20.0', 'codeql-bundle-v2.20.0'],
  ['# tag=v4', 'v4'],
  ['# tag=stable', 'stable'],
  ['# @v4', 'v4'],
  ['# pin@v4', 'v4'],
  ['# pin @v4', 'v4'],
  ['# pin@main', 'main'],
  ['# renovate: tag=v4', 'v4'],
  ['# renovate: datasource=github-tags depName=o/r', undefined],
  ['# ratchet:o/r@v4', 'v4'],
  ['# ratchet:O/R/sub@v4', 'v4'],
  ['# ratchet:other/r@v4', undefined],
  ['# ratchet:exclude', undefined],
  ['# main', undefined],
  ['# 3 retries', undefined],
  ['# 4', undefined],
  ['# 1.5 times faster', undefined],
  ['# zizmor: ignore[unpinned-uses]', undefined],
  ['# see https://docs.example/v4', undefined],
  ['# v4`$(x)', undefined],
  [`# v${'1'.repeat(300)}`, undefined],
  ['', undefined],
] as const)('%s', ([comment, expected]) => expect(comments(uses(`${pin} ${comment}`))).toEqual([expected]));

test.for([
  ['single quotes', uses(`'${pin}' # v4`), ['v4']],
  ['double quotes', uses(`"${pin}" # v4`), ['v4']],
  ['no line feed at the end', uses(`${pin} # v4`).trimEnd(), ['v4']],
  ['CR LF', uses(`${pin} # v4`).replaceAll('\n', '\r\n'), ['v4']],
  ['the line below', uses(`${pin}\n      # v4`), [undefined]],
  ['a flow mapping', `on: push\njobs: {a: {steps: [{uses: ${pin}}]}} # v4\n`, ['v4']],
  [
    'two on a line',
    `on: push\njobs: {a: {steps: [{uses: ${pin}}, {uses: ${pin}}]}} # v4\n`,
    [undefined, undefined],
  ],
  ['an alias', `on: push\njobs:\n  a:\n    uses: &x ${pin} # v4\n  b:\n    uses: *x # v5\n`, ['v4']],
] as const)('%s', ([, text, expected]) => expect(comments(text)).toEqual(expected));

test.for([
  ['v4', 'v4.2.1', true],
  ['v4', 'v4', true],
  ['v4', 'v40.0.0', false],
  ['v4.2', 'v4.2.1', true],
  ['v4.2', 'v4.3.0', false],
  ['v4.2.1', 'v4.2', false],
  ['4', 'v4.0.0', true],
  ['v4', 'v4.0.0-rc.1', true],
  ['v4.0.0', 'v4.0.0-rc.1', false],
  ['a/v4', 'v4.0.0', false],
  ['a/v4', 'a/v4.0.0', true],
] as const)('%s stands for %s: %s', ([part, whole, expected]) => {
  const [one, other] = [readVersion(part), readVersion(whole)];
  expect(one && other && covers(one, other)).toBe(expected);
});

test('newest last', () => {
  const names = [
    'v1',
    'v1.0.1-alpha',
    'v1.0.1-alpha.1',
    'v1.0.1-alpha.beta',
    'v1.0.1-rc.2',
    'v1.0.1-rc.10',
    'v1.0.1',
    'v1.2',
    'v1.10.0',
    'v2',
  ];
  const versions = names.flatMap((name) => readVersion(name) ?? []);
  expect(versions).toHaveLength(names.length);
  expect([...versions].reverse().sort(compareVersions)).toEqual(versions);
});

test.for(['main', 'v', '', 'v1.2.3.4.5', 'v1.2.3 ', `v${'1'.repeat(10)}`, 'release-', '-v1'])(
  '%j is no version',
  (name) => expect(readVersion(name)).toBeUndefined(),
);

const tags = [
  { name: 'v1.2.0', commit: sha('a') },
  { name: 'v1.3.0', commit: sha('b') },
  { name: 'pkg@v9.0.0', commit: sha('c') },
];

test.for([
  ['v1.2.0', true, 'true'],
  ['1.2.0', true, 'true'],
  ['v1', true, 'true'],
  ['v1.3.0', true, 'wrong'],
  ['v9.0.0', true, 'wrong'],
  ['v7.0.0', true, 'unknown'],
  ['gone', true, 'missing'],
  ['branch', true, 'unknown'],
] as const)('the claim %s', ([name, tagsComplete, expected]) => {
  const named = new Map([
    ['gone', null],
    ['branch', 'branch'],
  ]);
  expect(judgeClaim(name, sha('a'), { tags, tagsComplete, named }).is).toBe(expected);
});
