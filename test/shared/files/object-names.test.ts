import { expect, it } from 'vitest';
import { checkoutState } from '../../../shared/files/checkout-state.ts';
import { ObjectNames } from '../../../shared/files/object-names.ts';
import { open } from './project.ts';
import { git, makeFolder, makeRepository } from './sandbox.ts';

it('finds what names mean, each by itself, those of one turn together', async () => {
  const root = makeRepository({ a: 'text\n' });
  const head = git(root, 'rev-parse', 'HEAD').trim();
  const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
  const names = new ObjectNames(open(root));
  const asked = ['HEAD', 'refs/heads/none', `HEAD\n${head}`, '--batch', '', 'HEAD^{tree}', `${head} missing`];
  expect(await Promise.all(asked.map((name) => names.find(name)))).toEqual([
    head,
    ...[undefined, undefined, undefined, undefined],
    tree,
    undefined,
  ]);
  expect(await names.find(head.slice(0, 12))).toBe(head);
});

it('a checkout before its first commit, and behind it', async () => {
  const root = makeFolder();
  git(root, 'init', '--quiet');
  expect(await checkoutState(open(root))).toEqual({ hash: 'sha1', head: null, isShallow: false });
  const other = makeRepository({ a: 'text\n' });
  const head = git(other, 'rev-parse', 'HEAD').trim();
  expect(await checkoutState(open(other))).toEqual({ hash: 'sha1', head, isShallow: false });
});
