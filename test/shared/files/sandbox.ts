import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileSource } from '../../../shared/core/files.ts';

/** A file's text or bytes, or where a link leads. */
export type Content = string | Buffer | { readonly link: string };

/** A new folder, removed when the test ends. */
export function makeFolder(files: Readonly<Record<string, Content>> = {}): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'portcullis-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, Content>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}

const person = { NAME: 'A', EMAIL: 'a@tests.example', DATE: '2026-01-01T00:00:00Z' };
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  ),
};

/** The tests' own git: what it prints, trimmed. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** A repository with one commit of `files` on `main`. */
export function makeRepository(
  files: Readonly<Record<string, Content>> = { 'a.txt': 'a\n' },
  hash = 'sha1',
): string {
  const folder = makeFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main', `--object-format=${hash}`);
  commit(folder, files);
  return folder;
}

/** Writes and commits; returns the commit's id. */
export function commit(folder: string, files: Readonly<Record<string, Content>>): string {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', `--message=${Object.keys(files).join(' ')}`);
  return git(folder, 'rev-parse', 'HEAD');
}

/** One hash over every name and byte below a folder. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** What a source gives for each path: its text, `excluded: why`, `unchecked: code`, or with an excuse both. */
export async function contents(source: FileSource): Promise<Record<string, string>> {
  const { entries, excluded, unchecked = [] } = await source.list();
  const all: Record<string, string> = {};
  for await (const result of source.read(entries)) {
    const { path } = result.entry;
    if ('file' in result) all[path] = result.file.text;
    else if ('excluded' in result) all[path] = `excluded: ${result.excluded.why}`;
    else {
      const { unchecked, excuse } = result;
      all[path] = `unchecked: ${unchecked.code}${excuse === undefined ? '' : ` or excluded: ${excuse}`}`;
    }
  }
  for (const { path, leftOut } of entries) if (leftOut !== undefined) all[path] = `excluded: ${leftOut}`;
  for (const { path, why } of excluded) all[path] = `excluded: ${why}`;
  for (const { path, code } of unchecked) all[path] = `unchecked: ${code}`;
  return all;
}
