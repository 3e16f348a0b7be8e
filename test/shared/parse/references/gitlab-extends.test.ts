import { expect, test } from 'vitest';
import { lines, read, type Row } from './read.ts';

const path = '.gitlab-ci.yml';
const pinned = `node:20@sha256:${'1'.repeat(64)}`;
const head = `variables:\n  IMG: ${pinned}\n.base: {image: $IMG}\n`;

const rows: Omit<Row, 'path'>[] = [
  {
    name: 'a variable that a job overrides is told where its value is, beside the one of the file',
    text: `${head}a: {extends: .base}\nb:\n  extends: .base\n  variables: {IMG: "evil/x:latest"}\n`,
    expected: [`2:8-${8 + pinned.length} gitlab-ci known ${pinned}`, '7:20-35 gitlab-ci known evil/x:latest'],
  },
  {
    name: 'without a job that keeps it, the value of the file is not used',
    text: 'variables: {IMG: x:1}\n.base: {image: $IMG}\nb: {extends: .base, variables: {IMG: y:1}}\n',
    expected: ['3:38-41 gitlab-ci known y:1'],
  },
  {
    name: 'deep, through lists of which the last weighs most, and the nearest decides',
    text:
      '.a: {image: "x:$V", variables: {V: 1}}\n.b: {variables: {V: 2}}\n.c: {variables: {V: 3}}\n' +
      '.d: {extends: [.a, .b]}\n.e: {extends: [.c, .d]}\nrun: {extends: .e}\n',
    expected: ['1:13-19 gitlab-ci known x:$V => x:2'],
  },
  {
    name: 'a part of a text: the weakest of all jobs is told at the image',
    text:
      '.a: {image: "$R/node:$V"}\none: {extends: .a, variables: {R: a.example, V: 1@sha256:' +
      `${'2'.repeat(64)}}}\ntwo: {extends: .a, variables: {R: b.example, V: 2}}\nmore: {extends: .a, variables: {V: 3}}\n`,
    expected: ['1:13-25 gitlab-ci known $R/node:$V => b.example/node:2'],
  },
  {
    name: 'unknown in one job and pinned in another is unknown',
    text: `.a: {image: "\${IMG}"}\none: {extends: .a, variables: {IMG: "${pinned}"}}\ntwo: {extends: .a}\n`,
    expected: [
      '1:13-21 gitlab-ci unknown(variable) ${IMG}',
      expect.stringContaining('known node:20@') as string,
    ],
  },
  {
    name: 'what a hidden job leaves open is filled in by those that run',
    text: `.a: &a {image: $IMG}\none: {<<: *a, variables: {IMG: "x:1"}}\n`,
    expected: ['2:32-37 gitlab-ci known x:1'],
  },
  {
    name: 'images of the file and of default, and services, in every job without its own',
    text:
      'image: $A\ndefault: {services: [$S]}\nvariables: {A: "a:1", S: "s:1"}\n' +
      'one: {variables: {A: "a:2", S: "s:2"}}\ntwo: {image: "b:1", variables: {A: "a:3"}}\n' +
      'call: {trigger: other, variables: {A: "a:4"}}\n',
    expected: [
      '3:26-31 gitlab-ci known s:1',
      '4:22-27 gitlab-ci known a:2',
      '4:32-37 gitlab-ci known s:2',
      '5:14-19 gitlab-ci known b:1',
    ],
  },
  {
    name: 'rules, matrices and references give values too',
    text:
      'variables: {IMG: "z:1"}\nworkflow: {rules: [{variables: {IMG: "w:1"}}]}\n.v: {variables: {IMG: "r:1"}, rules: [{variables: {IMG: "q:1"}}]}\n' +
      'a: {image: $IMG, parallel: {matrix: [{IMG: ["m:1", "m:2"]}]}}\n' +
      'b: {image: $IMG, variables: {IMG: !reference [.v, variables, IMG]}, rules: [!reference [.v, rules]]}\n' +
      'c: {image: $IMG}\n',
    expected: [
      '1:18-23 gitlab-ci known z:1',
      '2:38-43 gitlab-ci known w:1',
      '3:23-28 gitlab-ci known r:1',
      '3:57-62 gitlab-ci known q:1',
      '4:45-50 gitlab-ci known m:1',
      '4:52-57 gitlab-ci known m:2',
    ],
  },
  {
    name: 'a circle has an end',
    text: '.a: {extends: .b, image: $IMG}\n.b: {extends: .a, variables: {IMG: "x:1"}}\nrun: {extends: [.a, .gone]}\n',
    expected: ['2:36-41 gitlab-ci known x:1'],
  },
];

test.for(rows)('$name', ({ text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});

test('more levels than GitLab reads are unchecked', () => {
  const chain = Array.from({ length: 12 }, (_, at) => `.j${at}: {extends: .j${at + 1}}\n`).join('');
  const text = `.j12: {image: $IMG}\n${chain}run: {extends: .j0}\n`;
  expect(lines(path, text)).toEqual(['1:15-19 gitlab-ci invalid $IMG']);
  expect(read(path, text).problems).toMatchObject([{ code: 'limit', line: 1 }]);
});

test('more work than is done is told, and ends', () => {
  const values = Array.from({ length: 200 }, (_, at) => `"${at}"`).join(', ');
  const text = `run:\n  image: x@sha256:$A$B$C$D\n  parallel: {matrix: [{A: [${values}], B: [${values}], C: [${values}], D: [${values}]}]}\n`;
  expect(lines(path, `other: {image: "y@sha256:${'3'.repeat(64)}"}\n${text}`)).toEqual([
    expect.stringContaining('known y@sha256'),
    expect.stringMatching(/^3:10-27 gitlab-ci invalid x@/),
  ]);
});
