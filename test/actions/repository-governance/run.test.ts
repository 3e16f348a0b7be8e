import { expect, test } from 'vitest';
import { adminToken, govern, serveGovernance, server } from './governed.ts';

serveGovernance();

const policy = (text: string) => ({
  '.github/portcullis.yml': `checks:\n  repository-governance:\n    options:\n${text}`,
});
const files = { 'SECURITY.md': 'Tell us.\n', '.github/CODEOWNERS': '* @acme/all\n' };
const required = { requiredFiles: ['SECURITY.md', 'CODEOWNERS'] };

test('a pull request that takes a required file away, empties one or opens another', async () => {
  const { found, outcome } = await govern(
    required,
    { '.github/CODEOWNERS': '/src/ @acme/all\n' },
    { before: files },
  );
  expect(found.sort()).toEqual(['introduced code-owners', 'introduced required-file']);
  expect(outcome).toBe(1);
  expect((await govern(required, { ...files, 'SECURITY.md': ' \n' }, { before: files })).found).toEqual([
    'introduced required-file',
  ]);
});

test('a link to nothing is no file', async () => {
  const { findings } = await govern(required, { ...files, 'SECURITY.md': null });
  expect(findings.map(({ message }) => message)).toEqual([
    '`SECURITY.md` is required, and `SECURITY.md` holds nothing that can be read',
  ]);
});

test('what was missing before stays, and what is written mends it', async () => {
  const missing = await govern(required, { 'SECURITY.md': 'x' }, { before: { 'docs/SECURITY.md': 'x' } });
  expect(missing.found).toEqual(['existing required-file']);
  expect(missing.outcome).toBe(0);
  expect((await govern(required, files, { before: { 'SECURITY.md': 'x' } })).found).toEqual([
    'fixed required-file',
  ]);
});

test('settings are existing in a pull request, and stop a run over everything', async () => {
  const options = { requiredReviews: 1, twoFactor: true };
  const change = await govern(options, { a: '2' }, { before: { a: '1' }, token: adminToken });
  expect(change.found).toEqual(['existing required-reviews', 'existing two-factor']);
  expect(change.outcome).toBe(0);
  expect((await govern(options, { a: '2' }, { token: adminToken })).outcome).toBe(1);
});

test('a finding stands where the policy asks for it, and keeps its fingerprint when that moves', async () => {
  const asking = policy('      noDeletion: true\n      requiredReviews: 1\n');
  const here = await govern({ requiredReviews: 1 }, asking);
  const elsewhere = await govern({ requiredReviews: 1 }, {}, { before: asking });
  expect(here.findings[0]?.region).toMatchObject({ path: '.github/portcullis.yml', startLine: 5 });
  expect(elsewhere.findings[0]).toMatchObject({ region: null, status: 'existing' });
  expect(elsewhere.findings[0]?.fingerprint).toBe(here.findings[0]?.fingerprint);
});

test('offline nobody is asked, files are judged, and the rest is named', async () => {
  const { found, offline, notes, unchecked } = await govern(
    { ...required, requiredReviews: 1, shaPinning: true },
    {},
    { offline: true },
  );
  expect(found).toEqual(['unknown required-file', 'unknown required-file']);
  expect(offline).toBe(true);
  expect(notes).toEqual([
    'Settings on GitHub were not looked at (offline): `requiredReviews`, `shaPinning`.',
  ]);
  expect(unchecked).toEqual([]);
  expect(server.asked).toEqual([]);
});

test('files alone are not offline, whatever the run is', async () => {
  expect(await govern(required, files, { offline: true })).toMatchObject({
    offline: false,
    found: [],
    notes: [],
  });
});

test('without requirements nothing is asked, and that is said', async () => {
  const { idle, found, outcome } = await govern({}, { '.github/dependabot.yml': 'version: [' });
  expect(idle).toContain('checks.repository-governance.options');
  expect([found, outcome, server.asked]).toEqual([[], 0, []]);
  expect((await govern(required, files)).idle).toBeUndefined();
  const unreadable = { '.github/CODEOWNERS': null };
  expect(await govern({}, unreadable)).toMatchObject({ unchecked: [], outcome: 0 });
  expect(await govern(required, unreadable)).toMatchObject({ outcome: 2 });
});

test('the questions of a whole policy are few', async () => {
  server.state.settings = { rules: [] };
  await govern(
    { requiredReviews: 1, noDeletion: true, twoFactor: true, shaPinning: true },
    {},
    { token: adminToken },
  );
  expect(server.asked.map(({ path }) => path).sort()).toEqual([
    '',
    '/actions/permissions',
    '/branches/main',
    '/orgs/acme',
    '/rules/branches/main?per_page=100&page=1',
  ]);
});
