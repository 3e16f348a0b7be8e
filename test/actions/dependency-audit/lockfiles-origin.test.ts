import { expect, test } from 'vitest';
import { sourceOf } from '../../../actions/dependency-audit/lockfiles/origin.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

test.for([
  [
    'https://me:token@code.example:8443/a.git#main',
    'git',
    'https://code.example:8443/a.git#main',
    'code.example',
    undefined,
  ],
  [
    `git+ssh://git:word@Code.Example/a/b#${commit}`,
    'git',
    `git+ssh://git@Code.Example/a/b#${commit}`,
    'code.example',
    commit,
  ],
  [
    `git@code.example:a/b.git#commit=${commit}`,
    'git',
    `git@code.example:a/b.git#commit=${commit}`,
    'code.example',
    commit,
  ],
  [
    `git+https://token@code.example/a#${commit}`,
    'git',
    `git+https://code.example/a#${commit}`,
    'code.example',
    commit,
  ],
  ['github:a/b#abcdef0', 'git', 'github:a/b#abcdef0', undefined, 'abcdef0'],
  [
    `https://code.example/a/archive.zip?token=x&ref=${commit}`,
    'git',
    'https://code.example/a/archive.zip',
    'code.example',
    commit,
  ],
  [
    `https://code.example/a/get/${commit}.tar.gz`,
    'git',
    `https://code.example/a/get/${commit}.tar.gz`,
    'code.example',
    commit,
  ],
  [
    `https://files.example/a.tgz?key=x#${commit}`,
    'url',
    `https://files.example/a.tgz#${commit}`,
    'files.example',
    undefined,
  ],
  ['http://[::1]:80/a.tgz', 'url', 'http://[::1]:80/a.tgz', '[::1]', undefined],
  ['file:../a', 'path', '../a', undefined, undefined],
  ['a.tgz', 'archive', 'a.tgz', undefined, undefined],
  ['FILE:../a.tar.gz#ab', 'archive', '../a.tar.gz#ab', undefined, undefined],
  ['./a-1.0-py3-none-any.whl', 'archive', './a-1.0-py3-none-any.whl', undefined, undefined],
  ['link:./a.tgz', 'path', './a.tgz', undefined, undefined],
  ['C:\\a', 'path', 'C:\\a', undefined, undefined],
] as const)('%s', ([source, kind, url, host, at]) => {
  expect(sourceOf(source)).toEqual({ kind, url, host, commit: at });
});
