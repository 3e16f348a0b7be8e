import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ecosystem } from '../../actions/dependency-audit/package.ts';
import { seeded } from '../random.ts';

/** A package that advisories know, at a version that they name. */
export interface Advised {
  readonly name: string;
  readonly version: string;
}

export type AdvisedBy = ReadonlyMap<Ecosystem, readonly Advised[]>;

/** One package-lock.json of so many packages, every tenth of them known to advisories as far as there are any. */
export function oneLockfile(root: string, count: number, advised: AdvisedBy): void {
  const random = seeded(7);
  write(join(root, 'package-lock.json'), packageLock(packagesOf(random, count, advised.get('npm') ?? [], 0)));
}

/** So many lockfiles of four kinds with as many packages each. */
export function manyLockfiles(root: string, files: number, packages: number, advised: AdvisedBy): void {
  const random = seeded(8);
  for (let at = 0; at < files; at += 1) {
    const [name, ecosystem, text] = kinds[at % kinds.length] ?? kinds[0];
    const found = packagesOf(random, packages, advised.get(ecosystem) ?? [], at);
    write(join(root, `project-${at}`, name), text(found));
  }
}

function packagesOf(
  random: () => number,
  count: number,
  advised: readonly Advised[],
  salt: number,
): readonly Advised[] {
  const found = new Map<string, Advised>();
  const known = advised.length === 0 ? 0 : Math.min(advised.length, Math.ceil(count / 10));
  for (let at = 0; at < known; at += 1) {
    const one = advised[Math.floor(random() * advised.length)];
    if (one !== undefined) found.set(one.name, one);
  }
  for (let at = found.size; at < count; at += 1) {
    const name = `module-${salt}-${at}`;
    found.set(name, { name, version: `${at % 9}.${at % 31}.${at % 7}` });
  }
  return [...found.values()];
}

const digest = (text: string): string => Buffer.from(text.padEnd(64, '.').slice(0, 64)).toString('base64');

function packageLock(packages: readonly Advised[]): string {
  const entries = packages.map(({ name, version }, at): [string, object] => [
    `node_modules/${name}`,
    {
      version,
      resolved: `https://registry.example/${name}/-/${name.replace(/^@[^/]*\//, '')}-${version}.tgz`,
      integrity: `sha512-${digest(name)}`,
      license: 'MIT',
      ...(at + 1 < packages.length && at % 3 === 0
        ? { dependencies: { [packages[at + 1]?.name ?? '']: '*' } }
        : {}),
    },
  ]);
  const dependencies = Object.fromEntries(
    packages.slice(0, 60).map(({ name }): [string, string] => [name, '*']),
  );
  const all = { '': { name: 'bench', dependencies }, ...Object.fromEntries(entries) };
  return JSON.stringify({ name: 'bench', lockfileVersion: 3, requires: true, packages: all }, null, 2);
}

const cargoLock = (packages: readonly Advised[]): string =>
  `version = 3\n\n${packages
    .map(
      ({ name, version }) =>
        `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${'a'.repeat(64)}"\n`,
    )
    .join('\n')}`;

const poetryLock = (packages: readonly Advised[]): string =>
  `${packages
    .map(
      ({ name, version }) =>
        `[[package]]\nname = "${name}"\nversion = "${version}"\ndescription = ""\noptional = false\npython-versions = "*"\nfiles = []\n`,
    )
    .join(
      '\n',
    )}\n[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "${'a'.repeat(64)}"\n`;

const goMod = (packages: readonly Advised[]): string =>
  `module bench.example/bench\n\ngo 1.22.0\n\nrequire (\n${packages
    .map(
      ({ name, version }) =>
        `\t${name.includes('.') ? name : `bench.example/${name}`} v${version.replace(/^v/, '')}\n`,
    )
    .join('')})\n`;

/** What each kind of lockfile is called, whose packages it holds, and how it is written. */
const kinds = [
  ['package-lock.json', 'npm', packageLock],
  ['Cargo.lock', 'crates.io', cargoLock],
  ['poetry.lock', 'PyPI', poetryLock],
  ['go.mod', 'Go', goMod],
] as const;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
