import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect, type Surroundings } from '../../actions/inspect.ts';
import { outlines } from '../../actions/outlines.ts';
import { loadChecks } from '../../actions/registry.ts';
import { Catalogue } from '../../shared/core/catalogue.ts';
import { job } from '../e2e/portcullis.ts';
import { git, makeFolder, makeRepository, type Content } from '../shared/files/sandbox.ts';
import { npmLock, osv } from './dependency-audit/audited.ts';

type Files = Readonly<Record<string, Content>>;

/** A run of checks in a repository, under the organisation's policy if there is one. */
async function look(
  ids: readonly string[],
  files: Files,
  org?: string,
  inputs: Readonly<Record<string, unknown>> = {},
  event?: string,
) {
  const root = event === undefined ? makeFolder(files) : makeRepository(files);
  const above = org === undefined ? {} : { 'org-policy': join(makeFolder({ 'p.yml': org }), 'p.yml') };
  const values = new Map(Object.entries({ ...above, ...inputs })) as ReadonlyMap<string, string>;
  const sha = event === undefined ? '' : git(root, 'rev-parse', 'HEAD');
  const surroundings = async (wanted: readonly string[], added: readonly string[]): Promise<Surroundings> => {
    const checks = await loadChecks((id) => wanted.includes(id));
    const catalogue = new Catalogue(checks, outlines);
    const env = event === undefined ? {} : job({ event, sha, ref: 'refs/heads/main', payload: pushed(sha) });
    return { checks, named: ids, catalogue, env, cwd: root, added, isMisread: false };
  };
  const { run } = await inspect(
    { command: 'all', paths: [], values, outputs: [], problems: [] },
    { ...(await surroundings(ids, [])), widen: (more) => surroundings([...ids, ...more], more) },
  );
  return run.result;
}

const pushed = (sha: string) => ({ before: sha, after: sha });

/** How many findings close the gate. */
async function failing(
  id: string,
  ...rest: Parameters<typeof look> extends [unknown, ...infer Rest] ? Rest : never
) {
  const { errors, gate } = await look([id], ...rest);
  expect(errors).toEqual([]);
  return gate.failing;
}

const docker = 'FROM alpine:3.20\nUSER root\n';
const suppression = (rule: string) =>
  `suppressions:\n  - { rule: '${rule}', reason: x, until: 2099-01-01 }\n`;
const own = (text: string): Files => ({ '.github/portcullis.yml': text });

test.each<[string, Files, number?]>([
  ['hadolint’s file', { Dockerfile: docker, '.hadolint.yaml': 'ignored: [DL3002]\n' }],
  ['hadolint’s weight', { Dockerfile: docker, '.hadolint.yaml': 'override: { info: [DL3002] }\n' }],
  [
    'what stands in files, or in attributes',
    {
      'a.Dockerfile': docker.replace('USER', '# hadolint ignore=DL3002\nUSER'),
      'b.Dockerfile': `# hadolint global ignore=DL3002\n${docker}`,
      'c.Dockerfile': docker.replace('USER', '# portcullis-ignore: DL3002 -- x\nUSER'),
      'd.Dockerfile': docker,
      '.gitattributes': 'd.Dockerfile linguist-generated\n',
    },
    4,
  ],
  ['an alias', { Dockerfile: docker, ...own('checks: { dockerfile-lint: { rules: { DL3002: info } } }\n') }],
  ['failOn', { Dockerfile: docker, ...own('failOn: critical\n') }],
  ['exclude', { Dockerfile: docker, ...own('exclude: [Dockerfile]\n') }],
  ['its own lock', { Dockerfile: docker, ...own('locked: [DL3002]\nexclude: [Dockerfile]\n') }],
])('dockerfile-lint, by %s', async (_, files, held = 1) => {
  expect(await failing('dockerfile-lint', files)).toBe(0);
  expect(await failing('dockerfile-lint', files, 'locked: [dockerfile-lint/last-user-root]\n')).toBe(held);
});

const audited = {
  'package-lock.json': npmLock({ '': { dependencies: { 'deep-lane': '*' } }, 'deep-lane': '1.1.0' }),
  'osv.json': JSON.stringify([osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0')]),
};
const id = 'GHSA-2222-3333-4444';
const vex = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://host.example/a',
  author: 'A',
  timestamp: '2026-01-01T00:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: id },
      products: [{ '@id': 'pkg:npm/deep-lane@1.1.0' }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_present',
    },
  ],
};
test.each<[string, Files, object?]>([
  ['osv-scanner.toml', { 'osv-scanner.toml': `[[IgnoredVulns]]\nid = "${id}"\n` }],
  ['.trivyignore', { '.trivyignore': `${id}\n` }],
  ['VEX', { 'a.openvex.json': JSON.stringify(vex) }, { vex: ['a.openvex.json'] }],
  ['a suppression', own(`${suppression('dependency-audit:*').trimEnd()}\n`)],
  ['an option', own('checks: { dependency-audit: { options: { ecosystems: [PyPI] } } }\n')],
])('dependency-audit, by %s', async (_, files, inputs = {}) => {
  const given = { advisories: ['osv.json'], ...inputs };
  const all = { ...audited, ...files };
  expect(await failing('dependency-audit', all, undefined, given)).toBe(0);
  const org = 'locked: [dependency-audit/vulnerable-dependency]\n';
  expect(await failing('dependency-audit', all, org, given)).toBe(1);
});

const locking = 'allowedRegistries: [ghcr.io/acme, "*.acme.example"]\nlocked: [allowedRegistries]\n';
const byRule = locking.replace('locked: [allowedRegistries]', 'locked: [DL3026]');
const option = (list: string) =>
  `checks: { dockerfile-lint: { options: { allowedRegistries: [${list}] } } }\n`;
test.each<[string, string, string, string, number]>([
  ['wider', 'quay.io/a/b', 'allowedRegistries: [quay.io]', locking, 1],
  ['none', 'quay.io/a/b', 'allowedRegistries: []', locking, 1],
  ['an option', 'quay.io/a/b', option('quay.io'), locking, 1],
  [
    'an option, and its own lock',
    'quay.io/a/b',
    `${option('quay.io')}locked: [DL3026, allowedRegistries]`,
    locking,
    1,
  ],
  [
    'its own lock over a locked rule',
    'quay.io/a/b',
    `${option('quay.io')}locked: [allowedRegistries]`,
    byRule,
    1,
  ],
  ['an input', 'quay.io/a/b', '', locking, 1],
  ['as it is', 'ghcr.io/acme/b', '', locking, 0],
  ['narrower', 'ghcr.io/acme/b', 'allowedRegistries: [ghcr.io/acme/team]', locking, 1],
  ['narrower than a star', 'b.acme.example/a', 'allowedRegistries: [a.acme.example]', locking, 1],
  [
    'narrower, where the rule is locked',
    'ghcr.io/acme/b',
    'allowedRegistries: [GHCR.io/acme/team]',
    byRule,
    1,
  ],
  [
    'a list, where the locked rule has none',
    'quay.io/a/b',
    'allowedRegistries: [ghcr.io]',
    'locked: [DL3026]',
    1,
  ],
])('registries: %s', async (name, image, policy, org, expected) => {
  const files = { Dockerfile: `FROM ${image}:1.0.0\nUSER 1000\n`, ...own(`${policy}\n`) };
  const inputs = name === 'an input' ? { 'allowed-registries': ['quay.io'] } : {};
  expect(await failing('dockerfile-lint', files, org, inputs)).toBe(expected);
});

test.each<[string, string, readonly string[]]>([
  ['a rule', 'locked: [DL3002]', ['dockerfile-lint', 'image-pin-check']],
  ['a check', 'locked: [dockerfile-lint]', ['dockerfile-lint', 'image-pin-check']],
  [
    'a check that its policy has off',
    'checks: { dockerfile-lint: { enabled: false } }\nlocked: [DL3002]',
    ['image-pin-check'],
  ],
  ['a key', 'locked: [failOn]', ['image-pin-check']],
])('the input checks does not leave out what is locked: %s', async (_, org, expected) => {
  const { checks } = await look(['image-pin-check'], { Dockerfile: docker }, org);
  expect(checks.map(({ id }) => id).sort()).toEqual(expected);
  const told = checks.flatMap(({ notes }) => notes).filter((note) => note.includes('leaves out'));
  expect(told).toHaveLength(expected.length - 1);
});

test('no rule yields to one that does not look where it does', async () => {
  const files = {
    Dockerfile: 'FROM node:latest\nUSER 1000\n',
    ...own('checks: { image-pin-check: { exclude: [Dockerfile] } }\n'),
  };
  const found = async (org?: string) =>
    (await look(['dockerfile-lint', 'image-pin-check'], files, org)).checks.flatMap(({ findings }) =>
      findings.map(({ ruleId }) => ruleId),
    );
  const alone = await found();
  expect(alone).toContain('dockerfile-lint/image-latest');
  expect(await found('locked: [image-pin-check/image-invalid]\n')).toEqual(alone);
});

test('the input scope, or base, does not look at less than a push does', async () => {
  const under = async (org: string | undefined, inputs: object) => {
    const { scope, gate } = await look(
      ['dockerfile-lint'],
      { Dockerfile: docker },
      org,
      { ...inputs },
      'push',
    );
    return [scope, gate.failing];
  };
  for (const inputs of [{ scope: 'introduced' }, { base: 'HEAD' }]) {
    expect(await under(undefined, inputs)).toEqual(['introduced', 0]);
    expect(await under('locked: [DL3002]', inputs)).toEqual(['all', 1]);
  }
});

test('a policy that cannot be read is no warning', async () => {
  const files = { Dockerfile: 'FROM scratch\n', ...own('onError: warn\n') };
  const given = { 'org-policy': 'none.yml', 'on-error': 'warn' };
  expect((await look(['dockerfile-lint'], files, undefined, given)).outcome).toBe(2);
});
