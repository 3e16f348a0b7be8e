import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../shared/files/sandbox.ts';
import { FakeGitHub } from '../shared/github/fake-github.ts';
import { FakeNetwork } from '../shared/network/registry/fake-network.ts';
import { FakeRegistry } from '../shared/network/registry/fake-registry.ts';
import { config, image, index } from '../shared/network/registry/images.ts';
import { portcullis, report, shown } from './portcullis.ts';

let network: FakeNetwork;
let registry: FakeRegistry;
let github: FakeGitHub;
const [first, second] = ['1'.repeat(40), '2'.repeat(40)];

beforeAll(async () => {
  network = await FakeNetwork.start();
  github = await new FakeGitHub().start();
});
afterAll(async () => {
  await network.stop();
  github.stop();
});
beforeEach(() => {
  network.clear();
  registry = new FakeRegistry(network.address);
  registry.door = { scheme: 'bearer', anonymous: true, realm: `http://${network.address}/token` };
  for (const path of ['team/app', 'team/web'])
    registry.push(path, index, '1.0').push(path, image, '0.9').pushBlob(path, config);
  network.add(network.address, registry.answer);
  github.asked.length = 0;
  github.repositories.clear();
  const tool = github.add('acme/tool');
  tool.network.set(first, { parents: [], date: '2026-01-01T00:00:00Z' });
  tool.network.set(second, { parents: [first], date: '2026-02-01T00:00:00Z' });
  for (const [ref, commit] of Object.entries({
    'heads/main': second,
    'tags/v1': first,
    'tags/v1.2.0': first,
    'tags/v1.3.0': second,
  }))
    tool.refs.set(ref, commit);
});

const online = () => ['--online', '--local-registries', `http://${network.address}`];
const env = () => ({ GITHUB_API_URL: github.url, GITHUB_TOKEN: 'token-of-the-test' });

/** References as a file has them, before and after they are pinned. */
interface Names {
  readonly app: string;
  readonly web: string;
  readonly tool: string;
  /** Behind `tool`, where a comment may stand. */
  readonly note: string;
}
const open = (): Names => ({
  app: `${network.address}/team/app:1.0`,
  web: `${network.address}/team/web:0.9`,
  tool: 'acme/tool@v1',
  note: '',
});
const pinned = (): Names => ({
  app: `${open().app}@${index.digest}`,
  web: `${open().web}@${image.digest}`,
  tool: `acme/tool@${first}`,
  note: ' # v1.2.0',
});

type Shape = (names: Names, nth: number) => readonly [path: string, text: string];

const shapes: readonly Shape[] = [
  ({ app, web }, nth) => [
    `images/${nth}/Dockerfile`,
    `# Überschrift ${nth}\nARG N=${nth}\nFROM ${app} AS build\nRUN echo "FROM ${nth}" \\\n && true\nFROM  ${web}\t\nCOPY --from=build /a /b`,
  ],
  ({ app, web }, nth) => [
    `compose/${nth}/compose.yaml`,
    `services:\r\n  a: {image: "${app}", command: [a]}\r\n  b:\r\n    image: '${web}'   # keep ${nth}\r\n`,
  ],
  ({ app }, nth) => [
    `deploy/${nth}.yaml`,
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p${nth}}\nspec:\n  containers:\n  - name: 名\n    image: ${app}\n---\n# end\n`,
  ],
  ({ app, tool, note }, nth) => [
    `.github/workflows/${nth}.yml`,
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    container: ${app}\n    steps:\n      - uses: ${tool}${note}\n      - {uses: ${tool}, with: {n: ${nth}}}\n      - uses: "${tool}"${note} # because\n`,
  ],
];
const tree = (names: Names, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) =>
      shapes.flatMap((shape, at) => (nth % shapes.length === at ? [shape(names, nth)] : [])),
    ).flat(),
  );
const read = (folder: string, files: object) =>
  Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

describe('--fix', () => {
  test('writes a thousand files, no other byte changes, and a second run has nothing to do', async () => {
    const files = tree(open(), 1_000);
    const cwd = makeFolder(files);
    const args = ['image-pin-check', ...online(), '--fix', '.'];
    const { code, stdout } = await portcullis(args, { cwd, env: env() });
    const wanted = tree(pinned(), 1_000);
    const written = read(cwd, files);
    expect(Object.keys(wanted).filter((path) => written[path] !== wanted[path])).toEqual([]);
    expect(stdout).toContain('Applied: 2250 fixes in 1000 files');
    expect(code).toBe(0);
    const again = await portcullis(args, { cwd, env: env() });
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Applied: no fix');
    expect(read(cwd, files)).toEqual(wanted);
  });

  test('asks once for each reference, with one token for each repository', async () => {
    const cwd = makeFolder(tree(open(), 200));
    await portcullis(['image-pin-check', ...online(), '.'], { cwd, env: env() });
    const manifests = network.lines.filter((line) => line.includes('/manifests/'));
    expect(manifests.sort()).toEqual(
      ['team/app/manifests/1.0', 'team/web/manifests/0.9'].map(
        (path) => `HEAD ${network.address}/v2/${path}`,
      ),
    );
    expect(registry.issued).toBe(2);
    expect(github.asked.length).toBeLessThanOrEqual(4);
    expect(new Set(github.asked).size).toBe(github.asked.length);
  });

  test('--diff writes nothing and prints what --fix would do', async () => {
    const files = tree(open(), 4);
    const cwd = makeFolder(files);
    const { stdout } = await portcullis(['image-pin-check', ...online(), '--diff', '.'], { cwd, env: env() });
    expect(read(cwd, files)).toEqual(files);
    expect(stdout).toContain(`+FROM ${pinned().app} AS build`);
    expect(stdout).toContain(`+      - uses: ${pinned().tool} # v1.2.0`);
  });
});

describe('what registries and GitHub say', () => {
  const dockerfile = (reference: string) => ({ Dockerfile: `FROM ${reference}\n` });
  const workflow = (uses: string) => ({
    '.github/workflows/w.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`,
  });
  const place = '.github/workflows/w.yml:6';

  test.each([
    [
      'a tag that is not there',
      () => dockerfile(`${network.address}/team/app:9`),
      1,
      ['image-not-found', 'image-tag'].map((rule) => [rule, 'Dockerfile:1']),
    ],
    [
      'a digest that the tag has left',
      () => dockerfile(`${network.address}/team/app:1.0@${image.digest}`),
      0,
      [['image-platform-digest', 'Dockerfile:1']],
    ],
    [
      'a digest that is gone',
      () => dockerfile(`${network.address}/team/app:1.0@sha256:${'0'.repeat(64)}`),
      1,
      [['image-not-found', 'Dockerfile:1']],
    ],
    ['a pin that is true', () => dockerfile(pinned().app), 0, []],
    [
      'a version comment that is false',
      () => workflow(`acme/tool@${first} # v1.3.0`),
      0,
      [['action-version-mismatch', place]],
    ],
    [
      'a commit that is nowhere',
      () => workflow(`acme/tool@${'9'.repeat(40)}`),
      1,
      [['action-ref-not-found', place]],
    ],
    [
      'a repository that is not there',
      () => workflow(`acme/gone@${first}`),
      1,
      [['action-ref-not-found', place]],
    ],
  ] as const)('%s', async (_, files, code, found) => {
    const cwd = makeFolder(files());
    const args = ['image-pin-check', ...online(), '--preset', 'recommended', '.'];
    const seen = await report(args, { cwd, env: env() });
    expect(shown(seen.result).sort()).toEqual(
      found.map(([rule, where]) => `unknown image-pin-check/${rule} ${where}`).sort(),
    );
    expect(seen.code).toBe(code);
  });

  test.each([
    [
      'a registry that may not be asked',
      { Dockerfile: 'FROM registry.example/a:1\n' },
      'Dockerfile',
      'not-asked',
    ],
    ['a registry that is not there', { Dockerfile: 'FROM 127.0.0.1:1/a:1\n' }, 'Dockerfile', 'no-answer'],
  ])('%s is outcome 2', async (_, files, path, why) => {
    const cwd = makeFolder(files);
    const args = ['image-pin-check', ...online(), '--local-registries', '127.0.0.1:1', '.'];
    const { code, result } = await report(args, { cwd, env: env() });
    expect(code).toBe(2);
    expect(result.checks[0]?.unchecked).toMatchObject([{ path, line: 1, code: why }]);
  });

  test('offline is said, and nobody is asked', async () => {
    const cwd = makeFolder(dockerfile(pinned().app));
    const { code, stdout } = await portcullis(['image-pin-check', ...online(), '--offline', '.'], {
      cwd,
      env: env(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('offline, so image-pin-check asked nobody');
    expect([...network.lines, ...github.asked]).toEqual([]);
  });

  test('a policy of the repository cannot name a local registry', async () => {
    const cwd = makeFolder({
      ...dockerfile(open().app),
      '.github/portcullis.yml': `checks:\n  image-pin-check:\n    options:\n      online: true\n      localRegistries: ["http://${network.address}"]\n`,
    });
    const { code, stdout } = await portcullis(['image-pin-check', '.'], { cwd, env: env() });
    expect(code).toBe(2);
    expect(stdout).toContain('localRegistries is no setting of a policy');
    expect(network.lines).toEqual([]);
  });

  test('update moves pins forward, and leaves what is not pinned', async () => {
    const stale = `${network.address}/team/app:1.0@sha256:${'0'.repeat(64)}`;
    const files = {
      Dockerfile: `FROM ${stale}\nFROM ${open().web}\n`,
      ...workflow(`acme/tool@${first} # v1.2.0`),
    };
    const cwd = makeFolder(files);
    await portcullis(['update', '--local-registries', `http://${network.address}`, '.'], { cwd, env: env() });
    expect(read(cwd, files)).toEqual({
      Dockerfile: `FROM ${pinned().app}\nFROM ${open().web}\n`,
      ...workflow(`acme/tool@${second} # v1.3.0`),
    });
  });
});
