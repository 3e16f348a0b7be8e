import { expect, test } from 'vitest';
import { namedRegistries } from '../../../actions/cosign-verify/named-registries.ts';
import { digestOf, dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer } from './sigstore-instance.ts';

const signers = [{ identity, issuer }];

test.for<readonly [string, readonly string[]]>([
  ['registry.acme.example/tools/*', ['registry.acme.example/tools']],
  ['Registry.acme.example:5000/**', ['registry.acme.example:5000']],
  ['ghcr.io/acme/a*', ['ghcr.io/acme']],
  ['registry.acme.example/app', ['registry.acme.example/app']],
  ['node', ['docker.io/library/node']],
  ['*.acme.example/app', []],
  ['**', []],
  ['*', []],
  ['**/app', []],
])('an entry for %s', ([pattern, named]) => {
  expect(namedRegistries([{ images: [pattern], signers }], [])).toEqual(named);
});

test('where proofs lie, and what inputs name', () => {
  const entry = { images: ['**'], signers, repository: 'proofs.example/acme' };
  expect(namedRegistries([entry], ['r.example/a:1@sha256:x', 'r.example/b:1', 'A B'])).toEqual([
    'proofs.example/acme',
    'r.example/b',
  ]);
});

test('they are asked beside those that are allowed', async () => {
  const shelf = new Shelf();
  shelf.image('r.example/acme/app:1', digestOf('1'));
  const values = { allowedRegistries: ['ghcr.io'], localRegistries: ['localhost:5000'] };
  const entries = [{ images: ['r.example/acme/*'], signers }];
  await gathered({ shelf, docs: [dockerfile('r.example/acme/app:1')], signers: entries, values });
  expect(shelf.allowed).toEqual(['ghcr.io', 'r.example/acme', 'localhost:5000']);
});
