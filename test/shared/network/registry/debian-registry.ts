import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from './images.ts';

const program = '/usr/bin/docker-registry';
const isInstalled = existsSync(program);

/** `skips` or not, and the title that says so; loudly, for what only our own fake registry has shown is half shown. */
export function debianRegistry(title: string): { readonly title: string; readonly skips: boolean } {
  if (isInstalled) return { title, skips: false };
  const loud = `${title}: SKIPPED, ${program} is not installed`;
  console.warn(`\n!!! ${loud}; only our own fake registry was met\n`);
  return { title: loud, skips: true };
}

/** A line of htpasswd, bcrypt, and what it lets in. */
export interface Login {
  readonly htpasswd: string;
  readonly authorization: string;
}

/** The `docker-registry` of Debian (distribution 2.8) on loopback, all in memory: it has no referrers API. */
export class DebianRegistry {
  /** `127.0.0.1:port` */
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(address: string, process: ChildProcess, folder: string, login: Login | undefined) {
    this.address = address;
    this.#process = process;
    this.#folder = folder;
    this.#headers = login === undefined ? {} : { authorization: login.authorization };
  }

  static async start(login?: Login): Promise<DebianRegistry> {
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
    const address = `127.0.0.1:${String(await freePort())}`;
    const [file, passwords] = [join(folder, 'config.yml'), join(folder, 'htpasswd')];
    if (login !== undefined) writeFileSync(passwords, login.htpasswd);
    writeFileSync(
      file,
      `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage: {inmemory: {}}\n` +
        `http: {addr: '${address}'}\n` +
        (login === undefined ? '' : `auth: {htpasswd: {realm: here, path: ${passwords}}}\n`),
    );
    const registry = new DebianRegistry(
      address,
      spawn(program, ['serve', file], { stdio: 'ignore' }),
      folder,
      login,
    );
    await registry.#answers();
    return registry;
  }

  stop(): void {
    this.#process.kill();
    rmSync(this.#folder, { recursive: true });
  }

  async push(path: string, manifest: Content, ...references: readonly string[]): Promise<void> {
    for (const reference of [manifest.digest, ...references])
      await this.#put(
        `http://${this.address}/v2/${path}/manifests/${reference}`,
        manifest.bytes,
        manifest.mediaType,
      );
  }

  async pushBlob(path: string, blob: Content): Promise<void> {
    const started = await fetch(`http://${this.address}/v2/${path}/blobs/uploads/`, {
      method: 'POST',
      headers: this.#headers,
    });
    const url = new URL(started.headers.get('location') ?? '');
    url.searchParams.set('digest', blob.digest);
    await this.#put(url.href, blob.bytes, 'application/octet-stream');
  }

  async #put(url: string, body: Buffer, type: string): Promise<void> {
    const answer = await fetch(url, {
      method: 'PUT',
      body: new Uint8Array(body),
      headers: { ...this.#headers, 'content-type': type },
    });
    if (answer.status !== 201) throw new Error(`${String(answer.status)}: ${await answer.text()}`);
  }

  async #answers(): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      try {
        await fetch(`http://${this.address}/v2/`);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    throw new Error('docker-registry does not start');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
