import { describe, expect, it } from 'vitest';
import type { Http } from '../../../shared/core/http.ts';
import { NetworkError } from '../../../shared/core/http.ts';
import { githubMirror, publicGoodMirror } from '../../../actions/cosign-verify/sound/embedded-roots.ts';
import { refreshTrustRoot } from '../../../actions/cosign-verify/sound/tuf.ts';
import { sigstoreInstance } from './sigstore-instance.ts';
import { httpOf, tufMirror, type TestMirror } from './tuf-mirror.ts';

const url = 'https://tuf.example/sigstore';
const trustedRoot = Buffer.from(JSON.stringify((await sigstoreInstance()).trustedRoot()));

const refreshed = (mirror: TestMirror, http: Http = httpOf(mirror, url)) =>
  refreshTrustRoot({ url: `${url}/`, root: mirror.root }, 'acme', http);

describe('refreshTrustRoot', () => {
  it('asks for what TUF needs, and no more', async () => {
    const mirror = tufMirror(trustedRoot);
    const asked: string[] = [];
    const root = await refreshed(mirror, httpOf(mirror, url, asked));
    expect(root).toMatchObject({ title: 'acme', date: '2020-01-01' });
    expect(asked.slice(0, 4)).toEqual(['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json']);
    expect(asked).toHaveLength(5);
  });
  it('follows a new root that the old one signs', async () => {
    const mirror = tufMirror(trustedRoot);
    mirror.rotate();
    expect((await refreshed(mirror)).title).toBe('acme');
  });

  const cut = (bytes: Uint8Array): Buffer =>
    Buffer.from(Buffer.from(bytes).toString().replace('"version":1', '"version":2'));
  it.each<[string, TestMirror, (mirror: TestMirror) => void, RegExp]>([
    ['an expired timestamp', tufMirror(trustedRoot, { timestampDays: -1 }), () => undefined, /out of date/],
    [
      'a root that only the new key signs',
      tufMirror(trustedRoot),
      (mirror) => mirror.rotate({ signedByOld: false }),
      /not signed/,
    ],
    [
      'a mirror of somebody else',
      { ...tufMirror(trustedRoot), files: tufMirror(trustedRoot).files },
      () => undefined,
      /not signed/,
    ],
    [
      'changed metadata',
      tufMirror(trustedRoot),
      ({ files }) => files.set('1.targets.json', cut(files.get('1.targets.json') ?? Buffer.alloc(0))),
      /not signed/,
    ],
    [
      'metadata that is no JSON',
      tufMirror(trustedRoot),
      ({ files }) => files.set('timestamp.json', Buffer.from('<html>')),
      /not signed/,
    ],
    [
      'missing metadata',
      tufMirror(trustedRoot),
      ({ files }) => files.delete('1.snapshot.json'),
      /has no 1\.snapshot\.json/,
    ],
    [
      'too much metadata',
      tufMirror(trustedRoot),
      ({ files }) => files.set('timestamp.json', Buffer.alloc(20_000)),
      /sent too much/,
    ],
    [
      'another file than signed',
      tufMirror(trustedRoot),
      ({ files }) => {
        for (const path of files.keys())
          if (path.startsWith('targets/')) files.set(path, Buffer.alloc(trustedRoot.length));
      },
      /sent another/,
    ],
    ['no such file', tufMirror(trustedRoot, { targetName: 'keys.json' }), () => undefined, /does not list/],
    [
      'a file that is no trusted root',
      tufMirror(Buffer.from('{}')),
      () => undefined,
      /acme is not a trusted root/,
    ],
  ])('refuses %s', async (_, mirror, change, message) => {
    change(mirror);
    const failure = await refreshed(mirror).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SigstoreFault', code: 'trust-root' });
    expect(String(failure)).toMatch(message);
  });
  it('says what the network said', async () => {
    const http: Http = {
      request: () =>
        Promise.reject(new NetworkError('not-reached', 'tuf.example', 'tuf.example gave no answer', 'Look.')),
    };
    await expect(refreshed(tufMirror(trustedRoot), http)).rejects.toMatchObject({
      code: 'trust-root',
      hint: 'Look.',
    });
  });
  it.each([publicGoodMirror, githubMirror])('starts from the root that ships for $url', async (mirror) => {
    const nothing: Http = {
      request: ({ url: asked }) =>
        Promise.resolve({ status: 404, headers: {}, body: Buffer.alloc(0), url: asked }),
    };
    await expect(refreshTrustRoot(mirror, 'it', nothing)).rejects.toThrow(
      'the TUF mirror of it has no timestamp.json',
    );
  });
});
