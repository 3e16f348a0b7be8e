import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../shared/policy/reference.ts';

const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const there = (path: string, name = '.github') => ({ owner: 'acme', name, path, commit });

describe('a reference', () => {
  test.each([
    ['./p.yml', { path: 'p.yml' }],
    ['./a/b@c/p.yaml', { path: 'a/b@c/p.yaml' }],
    ['./.github/ü ber.yml', { path: '.github/ü ber.yml' }],
    [`acme/.github/p.yml@${commit}`, there('p.yml')],
    [`acme/policies/a/b/p.yaml@${commit}`, there('a/b/p.yaml', 'policies')],
    [`acme/policies/a@b/p.yml@${commit}`, there('a@b/p.yml', 'policies')],
  ])('%s', (written, expected) => {
    expect(parseReference(written)).toEqual(expected);
  });

  const file = 'names no file of a repository';
  const outside = 'leads out of the repository';
  const moving = 'at a ref that can move';
  test.each([
    ['', file],
    ['p.yml', file],
    ['../p.yml', file],
    ['/p.yml', file],
    ['./', outside],
    ['./../p.yml', outside],
    ['./a//p.yml', outside],
    ['./a/./p.yml', outside],
    ['./a\\..\\p.yml', outside],
    ['./a\u0000.yml', outside],
    [`./${'a/'.repeat(500)}p.yml`, outside],
    ['./p.json', 'names no .yml file'],
    [`./acme/p.yml@${commit}`, 'names no .yml file'],
    [`acme/p.yml@${commit}`, file],
    [`acme/..//p.yml@${commit}`, file],
    [`acme/../p.yml@${commit}`, file],
    [`acme/./p.yml@${commit}`, file],
    [`acme/.github/../p.yml@${commit}`, file],
    [`acme/.github/p.yml/@${commit}`, file],
    [`acme/.github/p.json@${commit}`, file],
    [`-acme/.github/p.yml@${commit}`, file],
    [`acme/a b/p.yml@${commit}`, file],
    [`acme/%2e%2e/p.yml@${commit}`, file],
    [`https://github.example/acme/.github/p.yml@${commit}`, file],
    ['acme/.github/p.yml', 'at no commit'],
    ['acme/.github/p.yml@', 'at no commit'],
    ['acme/.github/p.yml@main', moving],
    ['acme/.github/p.yml@v1.0.0', moving],
    [`acme/.github/p.yml@${commit.slice(1)}`, moving],
    [`acme/.github/p.yml@${commit}0`, moving],
    [`acme/.github/p.yml@${commit.toUpperCase()}`, moving],
    [`acme/.github/p.yml@${commit} `, moving],
  ])('%j is none', (written, fault) => {
    expect(parseReference(written)).toMatchObject({
      fault: expect.stringContaining(fault) as string,
      hint: expect.stringMatching(/\.$/u) as string,
    });
  });
});
