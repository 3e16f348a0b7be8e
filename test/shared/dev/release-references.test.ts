import { expect, test } from 'vitest';
import {
  nameCommit,
  referencesIn,
  repositoryOf,
  withPlaceholders,
} from '../../../shared/dev/release-references.ts';

const old = 'a'.repeat(40);
const commit = 'b'.repeat(40);
const repository = 'Acme/portcullis';

test.for([
  ['git+https://github.com/Acme/portcullis.git', repository],
  ['https://github.com/OWNER/portcullis', 'OWNER/portcullis'],
  ['https://forge.example/acme/portcullis', undefined],
])('%s is the repository %s', ([url, expected]) => {
  const packageJson = JSON.stringify({ repository: { url } });
  if (expected === undefined) expect(() => repositoryOf(packageJson)).toThrow('no repository');
  else expect(repositoryOf(packageJson)).toBe(expected);
});

test.for<readonly [string, string, string]>([
  ['a placeholder', '- uses: OWNER/portcullis@SHA', `- uses: Acme/portcullis@${commit} # v1.2.3`],
  [
    'a release before',
    `    uses: Acme/portcullis/.github/workflows/gate.yml@${old} # v1.2.2`,
    `    uses: Acme/portcullis/.github/workflows/gate.yml@${commit} # v1.2.3`,
  ],
  [
    'an action and what stands behind',
    '- uses: OWNER/portcullis/actions/report@SHA\n  with: { a: b }',
    `- uses: Acme/portcullis/actions/report@${commit} # v1.2.3\n  with: { a: b }`,
  ],
  ['prose', 'Write `OWNER/portcullis@SHA` there.', `Write \`Acme/portcullis@${commit}\` there.`],
  ['prose at the end of a line', 'or OWNER/portcullis@SHA', `or Acme/portcullis@${commit}`],
  ['an address', 'https://github.com/OWNER/portcullis.git', 'https://github.com/Acme/portcullis.git'],
  ['a package', 'npx @OWNER/portcullis all', 'npx @acme/portcullis all'],
])('%s is named', ([, before, after]) => {
  const named = nameCommit(before, repository, commit, '1.2.3');
  expect(named).toBe(after);
  expect(nameCommit(named, repository, commit, '1.2.3')).toBe(named);
});

test.for([
  `- uses: actions/checkout@${old} # v5.1.0`,
  `- uses: other/portcullis@${old} # v5.1.0`,
  `- uses: XOWNER/portcullis@SHA`,
  `- uses: x/Acme/portcullis@${old}`,
  '- uses: Acme/portcullis@v1',
  'Acme/portcullis/...@SHA',
  'Acme/portcullis/../x@SHA',
  '- uses: Acme/portcullis-extra@SHA',
  `- uses: Acme/portcullis@${old}0`,
])('%s stays', (text) => {
  expect(nameCommit(text, repository, commit, '1.2.3')).toBe(text);
});

test('a reference is a path, a commit and a version', () => {
  expect(
    referencesIn(`uses: Acme/portcullis/actions/report@${old} # v1.0.0\n- OWNER/portcullis@SHA`, repository),
  ).toEqual([
    { path: 'actions/report', commit: old, version: 'v1.0.0' },
    { path: '', commit: 'SHA', version: undefined },
  ]);
});

test('a release can be taken back', () => {
  const text =
    '- uses: OWNER/portcullis@SHA\n- uses: OWNER/portcullis/actions/report@SHA\n`OWNER/portcullis`\n';
  expect(withPlaceholders(nameCommit(text, repository, commit, '1.2.3'), repository)).toBe(text);
});
