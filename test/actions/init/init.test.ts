import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { dependencyAudit } from '../../../actions/dependency-audit/check.ts';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { init } from '../../../actions/init/init.ts';
import { policyPath } from '../../../actions/init/policy.ts';
import { templateNames } from '../../../actions/init/template-names.ts';
import templates from '../../../actions/init/templates.json' with { type: 'json' };
import { ownRelease } from '../../../actions/init/own-release.ts';
import type { Check } from '../../../shared/core/check.ts';
import { run as check } from '../../../shared/core/run.ts';
import { policySchema } from '../../../shared/policy/schema.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'portcullis-init-'));
afterAll(() => rmSync(folder, { recursive: true }));

let number = 0;
function repository(files: Readonly<Record<string, string>>): string {
  const root = join(folder, String((number += 1)));
  for (const [path, text] of Object.entries({ 'README.md': 'x\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  execFileSync('git', ['init', '--quiet', root]);
  return root;
}

const release = { repository: 'acme/portcullis', commit: 'c'.repeat(40) };

async function run(root: string, ...argv: readonly string[]) {
  let [said, complained] = ['', ''];
  const code = await init(argv, {
    cwd: root,
    program: 'node dist/index.js',
    checks: () =>
      Promise.resolve([dockerfileLint, imagePinCheck, dependencyAudit, manifestPolicyCheck] as Check[]),
    write: (text) => (said += text),
    complain: (text) => (complained += text),
    release: () => Promise.resolve(argv.includes('unknown') ? undefined : release),
    today: '2026-11-23',
  });
  return { code, said, complained };
}

const deployment = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`;

describe.each([
  ['nothing', {}, 'no file that belongs to a check', undefined],
  [
    'a container',
    { Dockerfile: 'FROM node:20\nCOPY --from=ghcr.io/acme/base/x:1 / /\n' },
    '1 file for dockerfile-lint',
    ['docker.io/library', 'ghcr.io/acme'],
  ],
  [
    'manifests',
    { 'k8s/pod.yaml': deployment('registry.k8s.io/pause:3'), 'k8s/b.yaml': deployment('quay.io/a/b:1') },
    '2 files for manifest-policy-check',
    ['quay.io/a', 'registry.k8s.io'],
  ],
  [
    'a library',
    { 'package.json': '{"name":"a"}\n', 'package-lock.json': '{"lockfileVersion":3,"packages":{}}\n' },
    '1 file for dependency-audit',
    undefined,
  ],
  [
    'workflows',
    {
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: "redis:7"\n    steps: []\n',
    },
    '1 file for image-pin-check',
    ['docker.io/library'],
  ],
] as const)('%s', (_, files, words, registries) => {
  const isForkSafe = number % 2 === 1;
  const root = repository(files);
  const options = isForkSafe ? ['--fork-safe'] : [];

  test('the diff shows what is then written', async () => {
    const { code, said } = await run(root, '--diff', ...options);
    expect(code).toBe(0);
    expect(existsSync(join(root, policyPath))).toBe(false);
    const written = await run(root, ...options);
    expect(written).toMatchObject({ code: 0, complained: '' });
    expect(written.said).toContain(words);
    const other = repository(files);
    execFileSync('git', ['-C', other, 'apply'], { input: said });
    for (const [, path = ''] of written.said.matchAll(/^Wrote (.*)$/gm))
      expect(readFileSync(join(other, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
  });

  test('the policy is one, as it stands and with its proposals taken up', () => {
    const text = readFileSync(join(root, policyPath), 'utf8');
    expect(policySchema.parse(load(text))).toEqual({ preset: 'security', failOn: 'high' });
    const all = policySchema.parse(load(text.replace(/^# ((?:\w+:|  ).*)$/gm, '$1')));
    expect(all.allowedRegistries).toEqual(registries);
    expect(all.suppressions?.[0]?.until).toBe('2027-02-21');
    expect(Object.keys(all)).toContain('suppressions');
  });

  test('the workflows name this release, and no pin is missing', async () => {
    for (const [file, name] of Object.entries(templateNames[isForkSafe ? 'forkSafe' : 'gate'])) {
      const path = `.github/workflows/${file}`;
      const text = readFileSync(join(root, path), 'utf8');
      expect(text).toContain(`acme/portcullis/`);
      expect(text).not.toMatch(/OWNER|@SHA/);
      expect(text.length).toBeGreaterThan(templates[name].length);
      const { result } = await check(runRequest(imagePinCheck, { [path]: text }), ports);
      expect([result.outcome, result.checks[0]?.findings, result.filesChecked]).toEqual([0, [], 1]);
    }
  });

  test('what is there is never changed', async () => {
    const before = readFileSync(join(root, policyPath), 'utf8');
    const { code, said, complained } = await run(root, ...options);
    expect([code, said]).toEqual([2, '']);
    expect(complained).toContain(`${policyPath} are there already`);
    expect(readFileSync(join(root, policyPath), 'utf8')).toBe(before);
  });
});

test.each(['.github/portcullis.yaml', '.github/workflows/portcullis.yaml'])(
  '%s is there, which is the same by another name',
  async (path) => {
    const root = repository({ [path]: 'preset: strict\n' });
    const { code, said, complained } = await run(root);
    expect([code, said]).toEqual([2, '']);
    expect(complained).toContain(`${path} is there already`);
    expect(existsSync(join(root, path.replace('yaml', 'yml')))).toBe(false);
    const diff = await run(root, '--diff');
    expect(diff.said).not.toContain(path.replace('yaml', 'yml'));
    expect(diff.said).toContain('+++ b/.github/');
  },
);

describe('templates', () => {
  test.for(Object.entries(templates))('%s is the file of workflows-templates', ([name, text]) => {
    expect(text).toBe(readFileSync(`workflows-templates/${name}.yml`, 'utf8'));
  });
});

describe('refuses', () => {
  test.for([
    ['an option that it does not have', ['--force']],
    ['two places', ['.', 'README.md']],
    ['a place that is not there', ['nowhere']],
  ] as const)('%s', async ([, argv]) => {
    const root = repository({});
    const { code, complained } = await run(root, ...argv);
    expect(code).toBe(2);
    expect(complained).not.toBe('');
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  test('a link to nothing in the place of a file, and a folder that leads out of the repository', async () => {
    const root = repository({ '.github/keep': '' });
    symlinkSync(join(folder, 'secret'), join(root, policyPath));
    expect((await run(root)).code).toBe(2);
    const other = repository({});
    mkdirSync(join(folder, 'outside'), { recursive: true });
    symlinkSync(join(folder, 'outside'), join(other, '.github'));
    expect((await run(other)).code).toBe(2);
    expect([existsSync(join(folder, 'secret')), existsSync(join(folder, 'outside/portcullis.yml'))]).toEqual([
      false,
      false,
    ]);
  });
});

describe('the release that a copy is', () => {
  const at = (path: string, packageJson: object): string => {
    const root = join(folder, path);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'package.json'), JSON.stringify(packageJson));
    writeFileSync(join(root, 'dist/index.js'), '');
    return join(root, 'dist/index.js');
  };
  const owned = { repository: { url: 'git+https://github.com/acme/portcullis.git' } };

  test.for([
    [`_actions/acme/gate/${'d'.repeat(40)}`, {}, { repository: 'acme/gate', commit: 'd'.repeat(40) }],
    ['_actions/acme/gate/v1', {}, undefined],
    ['installed/portcullis', owned, undefined],
    ['installed/unowned', { repository: { url: 'git+https://github.com/OWNER/portcullis.git' } }, undefined],
  ] as const)('%s', async ([path, packageJson, known]) => {
    expect(await ownRelease(at(path, packageJson))).toEqual(known);
  });

  test('a checkout: its head', async () => {
    const entry = at('checkout', owned);
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', join(folder, 'checkout'), '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args],
        { encoding: 'utf8' },
      );
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'x');
    expect(await ownRelease(entry)).toEqual({
      repository: 'acme/portcullis',
      commit: git('rev-parse', 'HEAD').trim(),
    });
  });
});
