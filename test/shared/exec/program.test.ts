import { chmodSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../../../shared/exec/environment.ts';
import { findProgram, isInside } from '../../../shared/exec/program.ts';
import { makeFolder } from '../files/sandbox.ts';

const script = '#!/bin/sh\n';

function makeBin(): string {
  const bin = makeFolder({ tool: script, note: 'no program', 'folder/x': '' });
  chmodSync(join(bin, 'tool'), 0o755);
  return bin;
}

describe('findProgram', () => {
  it('takes the first on the PATH that can be run', () => {
    const [bin, other, tree] = [makeBin(), makeBin(), makeFolder()];
    const environment = { PATH: [makeFolder(), bin, other].join(delimiter) };
    expect(findProgram('tool', tree, environment)).toBe(join(bin, 'tool'));
    expect(findProgram('note', tree, environment)).toBeUndefined();
    expect(findProgram('folder', tree, environment)).toBeUndefined();
    expect(findProgram('absent', tree, environment)).toBeUndefined();
    expect(findProgram('tool', tree, {})).toBeUndefined();
  });

  it('never one of the scanned tree, by whatever way', () => {
    const tree = makeFolder({ 'bin/tool': script });
    chmodSync(join(tree, 'bin/tool'), 0o755);
    const links = makeFolder();
    symlinkSync(join(tree, 'bin'), join(links, 'bin'));
    symlinkSync(join(tree, 'bin/tool'), join(links, 'tool'));
    const places = [join(tree, 'bin'), 'bin', '', '.', join(links, 'bin'), links];
    expect(findProgram('tool', tree, { PATH: places.join(delimiter) })).toBeUndefined();
    const bin = makeBin();
    expect(findProgram('tool', tree, { PATH: [...places, bin].join(delimiter) })).toBe(join(bin, 'tool'));
  });
});

it.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/ab', false],
  ['/a', '/', false],
  ['/a/b', '/a/c', false],
])('%s holds %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path)).toBe(expected);
});

it('a program learns where home is, and no secret', () => {
  const tree = makeFolder();
  const clean = cleanEnvironment(tree, {
    HOME: '/home/a',
    https_proxy: 'http://proxy.example',
    GITHUB_TOKEN: 'secret',
    GIT_DIR: '/elsewhere',
    GIT_CONFIG_COUNT: '1',
    LD_PRELOAD: '/x.so',
    PATH: [tree, '/bin'].join(delimiter),
  });
  expect(clean).toEqual({ HOME: '/home/a', https_proxy: 'http://proxy.example', LC_ALL: 'C', PATH: '/bin' });
});
