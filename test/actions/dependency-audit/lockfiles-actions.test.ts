import { expect, test } from 'vitest';
import { read } from './lockfile-lines.ts';
import { faultIn, told } from './lockfile-reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const steps = (...uses: string[]): string =>
  ['on: push', 'jobs:', '  a:', '    steps:', ...uses.map((one) => `      - uses: ${one}`), ''].join('\n');

test('a workflow needs what its steps and jobs use', () => {
  const text = steps(
    'owner/whole@v4.1.2',
    'owner/part@v4',
    'owner/branch@main',
    `owner/pinned/path@${commit} # v3.2.1`,
    `owner/marked@${commit} # tag=v1.0.0`,
    `owner/bare@${commit}`,
    `owner/loose@${commit} # v3`,
    `owner/count@${commit} # 3 retries`,
    'owner/whole@v4.1.2',
    './local',
    'docker://image.example/a:1',
    'owner/${{ matrix.x }}@v1',
  );
  expect(
    told('.github/workflows/ci.yml', `${text}  b:\n    uses: owner/flows/.github/workflows/x.yml@2.0.0\n`),
  ).toEqual([
    '5 owner/whole@v4.1.2 direct <git>',
    '6 owner/part@>=v4 direct <git>',
    '7 owner/branch@ direct <git>',
    `8 owner/pinned@v3.2.1 direct <git #${commit}>`,
    `9 owner/marked@v1.0.0 direct <git #${commit}>`,
    `10 owner/bare@ direct <git #${commit}>`,
    `11 owner/loose@>=v3 direct <git #${commit}>`,
    `12 owner/count@ direct <git #${commit}>`,
    '18 owner/flows@2.0.0 direct <git>',
  ]);
});

test('purls are those of actions', () => {
  const { doc } = read('.github/workflows/ci.yml', steps('Owner/A@v1.0.0', `owner/b@${commit}`));
  expect(doc?.packages.map(({ purl }) => purl)).toEqual([
    'pkg:githubactions/owner/a@v1.0.0',
    'pkg:githubactions/owner/b',
  ]);
});

test('a composite action is read, and another file of that name is not', () => {
  expect(told('action.yml', 'runs:\n  using: composite\n  steps:\n    - uses: owner/a@v1.0.0\n')).toEqual([
    '4 owner/a@v1.0.0 direct <git>',
  ]);
  expect(read('action.yml', 'what: else\n')).toEqual({});
  expect(read('action.yml', 'broken: [\n')).toEqual({});
});

test('a workflow that cannot be read is told, and one without actions is not', () => {
  expect(faultIn('.github/workflows/ci.yml', 'on: push\njobs: [\n')).toMatch(/^\d: Not readable as YAML/);
  expect(told('.github/workflows/ci.yml', 'on: push\njobs: {}\n')).toEqual([]);
});
