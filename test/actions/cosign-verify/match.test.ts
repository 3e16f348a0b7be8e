import { expect, test } from 'vitest';
import { entryFor } from '../../../actions/cosign-verify/judge/match.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';

const entry = (...images: readonly string[]): TrustedSigners => ({
  images,
  signers: [{ key: images.join() }],
});

test.each<[boolean, string, string]>([
  [true, 'ghcr.io/acme/app', 'ghcr.io/acme/app'],
  [false, 'ghcr.io/acme/app', 'ghcr.io/acme/app2'],
  [false, 'ghcr.io/acme/app', 'ghcr.io/acme/app/api'],
  [false, 'ghcr.io/acme/app', 'docker.io/acme/app'],
  [true, 'ghcr.io/acme/*', 'ghcr.io/acme/app'],
  [false, 'ghcr.io/acme/*', 'ghcr.io/acme/app/api'],
  [false, 'ghcr.io/acme/*', 'ghcr.io/acme-evil/app'],
  [false, 'ghcr.io/acme/*', 'ghcr.io/acme'],
  [true, 'ghcr.io/acme/**', 'ghcr.io/acme/app/api'],
  [false, 'ghcr.io/acme/**', 'ghcr.io/acme'],
  [false, 'ghcr.io/acme/**', 'ghcr.io/acme-evil/app'],
  [true, 'ghcr.io/**', 'ghcr.io/a/b/c'],
  [false, 'ghcr.io/**', 'ghcr.io.stranger.example/a'],
  [false, 'ghcr.io/**', 'stranger.example/ghcr.io/a'],
  [true, 'ghcr.io/acme/web-*', 'ghcr.io/acme/web-shop'],
  [true, 'ghcr.io/*/app', 'ghcr.io/acme/app'],
  [false, 'ghcr.io/*/app', 'ghcr.io/acme/x/app'],
  [true, '*.acme.example/**', 'registry.acme.example/app'],
  [true, 'localhost:5000/*', 'localhost:5000/app'],
  [false, 'localhost:5000/*', 'localhost:5001/app'],
  [true, '**', 'ghcr.io/acme/app'],
  [true, '*', 'ghcr.io/acme/app'],
  [true, 'node', 'docker.io/library/node'],
  [true, 'docker.io/library/node', 'docker.io/library/node'],
  [true, 'index.docker.io/library/node', 'docker.io/library/node'],
  [true, 'acme/app', 'docker.io/acme/app'],
  [false, 'acme/app', 'ghcr.io/acme/app'],
  [false, 'node', 'docker.io/acme/node'],
  [true, 'GHCR.io/Acme/App', 'ghcr.io/acme/app'],
])('%j: %j and %j', (fits, pattern, name) => {
  expect(entryFor([entry(pattern)], name) !== undefined).toBe(fits);
});

test('the first entry that fits holds, whichever pattern of it', () => {
  const entries = [entry('node', 'ghcr.io/acme/app'), entry('ghcr.io/acme/*'), entry('**')];
  expect(
    ['ghcr.io/acme/app', 'ghcr.io/acme/web', 'quay.io/x'].map((name) => entryFor(entries, name)),
  ).toEqual(entries);
  expect(entryFor([], 'ghcr.io/acme/app')).toBeUndefined();
});
