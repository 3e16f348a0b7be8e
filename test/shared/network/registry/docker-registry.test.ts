import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedHttp } from '../../../../shared/network/http.ts';
import { registryClient } from '../../../../shared/network/registry/client.ts';
import type { Credential } from '../../../../shared/network/registry/credential.ts';
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
  type Content,
} from './images.ts';
import { alice, faultOf } from './scene.ts';

const program = '/usr/bin/docker-registry';
const isInstalled = existsSync(program);
const title = isInstalled
  ? 'the registry of Debian'
  : `the registry of Debian: SKIPPED, ${program} is not installed`;
if (!isInstalled) console.warn(`\n!!! ${title}: the client has met only our own fake registry\n`);

/** htpasswd's bcrypt line of alice and `pass-secret`. */
const passwordFile = 'alice:$2y$04$hCEeG5qkB8AmCibyhK1vcug4HZHynWHFT25fuxFJW/Pur8KVDKqNe\n';

describe.skipIf(!isInstalled)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
  const running: ChildProcess[] = [];
  const ports = { open: 0, closed: 0 };
  const signature = artifact(index, 'application/vnd.dev.sigstore.bundle.v0.3+json');
  const list = content(indexBody({ manifests: [descriptor(signature)] }), ociIndex);

  beforeAll(async () => {
    writeFileSync(join(folder, 'htpasswd'), passwordFile);
    ports.open = await serve('open', '');
    ports.closed = await serve(
      'closed',
      `auth: {htpasswd: {realm: here, path: ${join(folder, 'htpasswd')}}}\n`,
    );
    for (const port of [ports.open, ports.closed]) {
      for (const blob of [config, layer]) await pushBlob(port, blob);
      for (const one of [image, armImage]) await pushManifest(port, one, one.digest);
      await pushManifest(port, index, '1');
      await pushManifest(port, dockerIndex, 'docker');
      await pushManifest(port, image, 'amd64');
      await pushManifest(port, signature, signature.digest);
      await pushManifest(port, list, index.digest.replace(':', '-'));
    }
  }, 20_000);
  afterAll(() => {
    for (const one of running) one.kill();
    rmSync(folder, { recursive: true });
  });

  async function serve(name: string, auth: string): Promise<number> {
    const port = await freePort();
    const file = join(folder, `${name}.yml`);
    writeFileSync(
      file,
      `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage: {filesystem: {rootdirectory: ${join(folder, name)}}}\n` +
        `http: {addr: '127.0.0.1:${port}'}\n${auth}`,
    );
    running.push(spawn(program, ['serve', file], { stdio: 'ignore' }));
    for (let tries = 0; tries < 400; tries++) {
      try {
        await fetch(`http://127.0.0.1:${port}/v2/`);
        return port;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    throw new Error('docker-registry does not start');
  }

  const authorization = `Basic ${Buffer.from('alice:pass-secret').toString('base64')}`;
  async function put(url: string, body: Buffer, type: string): Promise<void> {
    const answer = await fetch(url, {
      method: 'PUT',
      body: new Uint8Array(body),
      headers: { 'content-type': type, authorization },
    });
    if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  }
  const pushManifest = (port: number, one: Content, reference: string) =>
    put(`http://127.0.0.1:${port}/v2/team/app/manifests/${reference}`, one.bytes, one.mediaType);
  async function pushBlob(port: number, blob: Content): Promise<void> {
    const started = await fetch(`http://127.0.0.1:${port}/v2/team/app/blobs/uploads/`, {
      method: 'POST',
      headers: { authorization },
    });
    const url = new URL(started.headers.get('location') ?? '');
    url.searchParams.set('digest', blob.digest);
    await put(url.href, blob.bytes, 'application/octet-stream');
  }

  const client = (port: number, credential?: Credential) =>
    registryClient(
      { allowed: [`127.0.0.1:${port}`], local: [`127.0.0.1:${port}`], credentials: 'file' },
      { http: (hosts) => guardedHttp(hosts), credentials: { find: () => Promise.resolve(credential) } },
    );

  it.each(['open', 'closed'] as const)('%s: tags, digests, lists, images, blobs, referrers', async (name) => {
    const app = { domain: `127.0.0.1:${ports[name]}`, path: 'team/app' };
    const registry = client(ports[name], name === 'closed' ? alice : undefined);
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
    const app = { domain: `127.0.0.1:${ports.closed}`, path: 'team/app' };
    expect(await faultOf(client(ports.closed).resolve(app, '1'))).toMatchObject({ code: 'unauthorized' });
    const wrong: Credential = { kind: 'password', username: 'alice', password: 'direct-secret' };
    expect(await faultOf(client(ports.closed, wrong).resolve(app, '1'))).toMatchObject({
      code: 'unauthorized',
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
