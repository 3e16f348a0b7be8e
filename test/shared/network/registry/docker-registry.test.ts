import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedHttp } from '../../../../shared/network/http.ts';
import { registryClient } from '../../../../shared/network/registry/client.ts';
import type { Credential } from '../../../../shared/network/registry/credential.ts';
import { DebianRegistry, debianRegistry } from './debian-registry.ts';
import {
  artifact,
  config,
  content,
  describe as descriptor,
  dockerIndex,
  image,
  armImage,
  index,
  indexBody,
  layer,
  ociIndex,
} from './images.ts';
import { alice, faultOf } from './scene.ts';

const { title, skips } = debianRegistry('the registry of Debian');

/** bcrypt of alice and `pass-secret`. */
const login = {
  htpasswd: 'alice:$2y$04$hCEeG5qkB8AmCibyhK1vcug4HZHynWHFT25fuxFJW/Pur8KVDKqNe\n',
  authorization: `Basic ${Buffer.from('alice:pass-secret').toString('base64')}`,
};

const path = 'team/app';

describe.skipIf(skips)(title, () => {
  let open: DebianRegistry;
  let closed: DebianRegistry;
  const signature = artifact(index, 'application/vnd.dev.sigstore.bundle.v0.3+json');
  const list = content(indexBody({ manifests: [descriptor(signature)] }), ociIndex);

  beforeAll(async () => {
    [open, closed] = await Promise.all([DebianRegistry.start(), DebianRegistry.start(login)]);
    for (const registry of [open, closed]) {
      for (const blob of [config, layer]) await registry.pushBlob(path, blob);
      await registry.push(path, image, 'amd64');
      await registry.push(path, armImage);
      await registry.push(path, index, '1');
      await registry.push(path, dockerIndex, 'docker');
      await registry.push(path, signature);
      await registry.push(path, list, index.digest.replace(':', '-'));
    }
  }, 20_000);
  afterAll(() => {
    open.stop();
    closed.stop();
  });

  const client = ({ address }: DebianRegistry, credential?: Credential) =>
    registryClient(
      { allowed: [address], local: [address], credentials: 'file' },
      { http: (hosts) => guardedHttp(hosts), credentials: { find: () => Promise.resolve(credential) } },
    );

  it.each(['open', 'closed'] as const)('%s: tags, digests, lists, images, blobs, referrers', async (name) => {
    const [at, credential] = name === 'open' ? [open] : [closed, alice];
    const app = { domain: at.address, path };
    const registry = client(at, credential);
    expect(await registry.resolve(app, '1')).toEqual({
      digest: index.digest,
      mediaType: ociIndex,
      kind: 'index',
    });
    expect(await registry.resolve(app, 'docker')).toMatchObject({
      digest: dockerIndex.digest,
      kind: 'index',
    });
    expect(await registry.resolve(app, 'amd64')).toMatchObject({ digest: image.digest, kind: 'manifest' });
    expect(await registry.resolve(app, 'none')).toBeUndefined();
    expect(await registry.manifest(app, armImage.digest)).toMatchObject({
      config: { digest: config.digest },
    });
    expect(await registry.manifest(app, `sha256:${'0'.repeat(64)}`)).toBeUndefined();
    expect(await registry.blob(app, { digest: config.digest, size: config.bytes.length })).toEqual(
      config.bytes,
    );
    expect(await registry.blob(app, { digest: index.digest, size: 1 })).toBeUndefined();
    expect(await registry.referrers(app, index.digest)).toMatchObject([{ digest: signature.digest }]);
    expect(await registry.referrers(app, image.digest)).toEqual([]);
  });

  it('closed: not without the right login', async () => {
    const app = { domain: closed.address, path };
    expect(await faultOf(client(closed).resolve(app, '1'))).toMatchObject({ code: 'unauthorized' });
    const wrong: Credential = { kind: 'password', username: 'alice', password: 'direct-secret' };
    expect(await faultOf(client(closed, wrong).resolve(app, '1'))).toMatchObject({
      code: 'unauthorized',
    });
  });
});
