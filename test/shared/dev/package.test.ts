import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageManifest, writePackage } from '../../../shared/dev/package-folder.ts';
import { tool } from '../../../shared/core/tool.ts';
import { makeFolder } from '../files/sandbox.ts';

const root = join(import.meta.dirname, '../../..');
/** What npm says of a package that it has packed. */
interface Packed {
  readonly filename: string;
  readonly integrity: string;
}

const repository = { url: 'git+https://github.com/Acme/portcullis.git' };

test.for<readonly [string, object, object]>([
  [
    'is scoped by the owner, in small letters',
    { version: '1.2.3' },
    { name: '@acme/portcullis', version: '1.2.3' },
  ],
  ['stays private as long as the repository says so', { private: true }, { private: true }],
  [
    'has no dependencies and no scripts',
    { dependencies: { a: '1' }, devDependencies: { b: '1' }, scripts: { install: 'x' } },
    { dependencies: undefined, devDependencies: undefined, scripts: undefined },
  ],
])('the manifest %s', ([, own, expected]) => {
  const manifest = JSON.parse(packageManifest(JSON.stringify({ repository, ...own }))) as Record<
    string,
    unknown
  >;
  for (const [key, value] of Object.entries(expected)) expect([key, manifest[key]]).toEqual([key, value]);
});

test('a repository of nobody knows no package', () => {
  expect(() => packageManifest('{}')).toThrow('names no repository');
});

test(
  'it installs without network, runs, holds dist and no more, and is packed to the same bytes',
  { timeout: 30_000 },
  () => {
    const folder = makeFolder();
    const npm = (cwd: string, ...args: readonly string[]): string =>
      execFileSync('npm', args, {
        cwd,
        encoding: 'utf8',
        // Nobody's npm settings, and no cache to fall back on.
        env: { PATH: process.env.PATH, HOME: folder, npm_config_update_notifier: 'false' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const folders = ['one', 'two'].map((name) => join(folder, name));
    for (const packed of folders) writePackage(root, packed);
    const packed = JSON.parse(npm(folder, 'pack', '--json', ...folders)) as readonly Packed[];
    const [{ filename, integrity }, again] = packed as [Packed, Packed];
    expect(again.integrity).toBe(integrity);
    const archive = join(folder, filename);

    const home = join(folder, 'empty');
    mkdirSync(home);
    // Else npm takes the next folder above that has one.
    writeFileSync(join(home, 'package.json'), '{}');
    npm(home, 'install', archive, '--ignore-scripts', '--offline', '--no-audit', '--no-fund');
    const [scope = ''] = readdirSync(join(home, 'node_modules')).filter((name) => name.startsWith('@'));
    expect(readdirSync(join(home, 'node_modules')).sort()).toEqual(['.bin', '.package-lock.json', scope]);
    const installed = join(home, 'node_modules', scope, 'portcullis');
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    const names = readdirSync(join(root, 'dist')).sort();
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual(names);
    for (const name of names)
      expect([
        name,
        readFileSync(join(installed, 'dist', name)).equals(readFileSync(join(root, 'dist', name))),
      ]).toEqual([name, true]);

    expect(npm(home, 'exec', '--no', '--offline', '--', 'portcullis', '--version')).toContain(
      `portcullis ${tool.version}`,
    );
    const program = join(home, 'node_modules/.bin/portcullis');
    const scan = ['dockerfile-lint', makeFolder({ Dockerfile: 'FROM scratch\n' })];
    expect(execFileSync(program, scan, { encoding: 'utf8' })).toContain('Passed');
  },
);
