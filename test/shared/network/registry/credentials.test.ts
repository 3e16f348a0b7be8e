import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dockerCredentials } from '../../../../shared/network/registry/credentials.ts';
import { faultOf } from './scene.ts';

const image = { domain: 'registry.example', path: 'team/app' };
const login = (name: string) =>
  JSON.stringify({ auths: { 'registry.example': { auth: Buffer.from(`${name}:x`).toString('base64') } } });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portcullis-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const find = (environment: Record<string, string> = {}, programs = false, where = image) =>
  dockerCredentials(environment, join(root, 'home'), join(root, 'tree')).find(where, programs);

describe('files', () => {
  it('none is no error', async () => {
    expect(await find()).toBeUndefined();
  });

  it('in their order, as long as one has the login', async () => {
    const places: [string, Record<string, string>][] = [
      ['config/containers/auth.json', { XDG_CONFIG_HOME: join(root, 'config') }],
      ['run/containers/auth.json', { XDG_RUNTIME_DIR: join(root, 'run') }],
      ['docker/config.json', { DOCKER_CONFIG: join(root, 'docker') }],
      ['named.json', { REGISTRY_AUTH_FILE: join(root, 'named.json') }],
    ];
    let environment = {};
    for (const [path, variable] of places) {
      environment = { ...environment, ...variable };
      write(path, login(path));
      expect(await find(environment)).toMatchObject({ username: path });
      expect(await find(environment, false, { ...image, domain: 'other.example' })).toBeUndefined();
    }
  });

  it('at home, where variables are empty', async () => {
    write('home/.config/containers/auth.json', login('podman'));
    expect(await find({ DOCKER_CONFIG: '', XDG_RUNTIME_DIR: '' })).toMatchObject({ username: 'podman' });
    write('home/.docker/config.json', login('docker'));
    expect(await find({ DOCKER_CONFIG: '' })).toMatchObject({ username: 'docker' });
  });

  it.each([
    ['broken', '{"auths": {"registry.example": {"auth": "pass-secret"', /is not a file of logins/],
    ['too large', `{"x":"${'pass-secret'.repeat(100_000)}"}`, /larger than 1 MiB/],
  ])('%s: an error that quotes nothing', async (_, text, message) => {
    write('home/.docker/config.json', text);
    const fault = await faultOf(find());
    expect(fault.code).toBe('unauthorized');
    expect(fault.message).toMatch(message);
  });

  it('a folder in its place', async () => {
    mkdirSync(join(root, 'home/.docker/config.json'), { recursive: true });
    expect((await faultOf(find())).message).toMatch(/cannot be read/);
  });

  it.each([
    ['by a variable', () => ({ DOCKER_CONFIG: join(root, 'tree/x') })],
    ['by a relative one', () => ({ REGISTRY_AUTH_FILE: relative('', join(root, 'tree/x/config.json')) })],
    [
      'through a link',
      () => {
        symlinkSync(join(root, 'tree/x'), join(root, 'link'));
        return { DOCKER_CONFIG: join(root, 'link') };
      },
    ],
    [
      'as a link',
      () => {
        write('elsewhere.json', login('mallory'));
        symlinkSync(join(root, 'elsewhere.json'), join(root, 'tree/link.json'));
        return { REGISTRY_AUTH_FILE: join(root, 'tree/link.json') };
      },
    ],
  ])('none of the repository, %s', async (_, environment) => {
    write('tree/x/config.json', login('mallory'));
    const fault = await faultOf(find(environment()));
    expect(fault.code).toBe('unauthorized');
    expect(fault.message).toMatch(/lies in the repository that is checked/);
  });

  it('a folder of the repository without one is none', async () => {
    mkdirSync(join(root, 'tree/x'), { recursive: true });
    write('home/.config/containers/auth.json', login('podman'));
    expect(await find({ DOCKER_CONFIG: join(root, 'tree/x') })).toMatchObject({ username: 'podman' });
  });
});

describe.skipIf(process.platform === 'win32')('programs', () => {
  const path = () => ({ PATH: [join(root, 'bin'), '/usr/bin', '/bin'].join(delimiter) });
  const program = (script: string, folder = 'bin') => {
    write('home/.docker/config.json', '{"credsStore":"fake"}');
    write(`${folder}/docker-credential-fake`, `#!/bin/sh\n${script}\n`);
    chmodSync(join(root, folder, 'docker-credential-fake'), 0o755);
  };
  const answer = (object: object) => `cat > "$AWS_SEEN"; echo '${JSON.stringify(object)}'`;
  const seen = () => ({ ...path(), AWS_SEEN: join(root, 'seen'), GITHUB_TOKEN: 'pass-secret' });

  it('are not started unless allowed', async () => {
    program(`touch '${join(root, 'started')}'`);
    expect(await find(path())).toEqual({ kind: 'in-program', program: 'fake' });
    expect(() => readFileSync(join(root, 'started'))).toThrow('ENOENT');
  });

  it.each([
    ['registry.example', 'registry.example'],
    ['docker.io', 'https://index.docker.io/v1/'],
  ])('are asked for %s as %s', async (domain, key) => {
    program(answer({ ServerURL: 'x', Username: 'alice', Secret: 's' }));
    expect(await find(seen(), true, { domain, path: 'a' })).toEqual({
      kind: 'password',
      username: 'alice',
      password: 's',
    });
    expect(readFileSync(join(root, 'seen'), 'utf8')).toBe(key);
  });

  it('give an identity token under its name', async () => {
    program(answer({ Username: '<token>', Secret: 's' }));
    expect(await find(seen(), true)).toEqual({ kind: 'identity', token: 's' });
  });

  it('see the settings of their clouds, and no tokens of ours', async () => {
    program(`env > "$AWS_SEEN"; echo '{"Username":"a","Secret":"s"}'`);
    await find(seen(), true);
    expect(readFileSync(join(root, 'seen'), 'utf8')).not.toContain('GITHUB_TOKEN');
  });

  it('that have nothing leave it to the next file', async () => {
    program('echo "credentials not found in native keychain"; exit 1');
    write('home/.config/containers/auth.json', login('podman'));
    expect(await find(path(), true)).toMatchObject({ username: 'podman' });
  });

  it.each([
    ['fails', 'echo pass-secret; echo pass-secret >&2; exit 3', /ended with 3/],
    ['prints no JSON', 'echo pass-secret', /no name and secret/],
    ['prints no secret', `echo '{"Username":"pass-secret"}'`, /no name and secret/],
    ['prints without an end', 'yes pass-secret', /too-much-output/],
  ])('one that %s: an error that quotes nothing', async (_, script, message) => {
    program(script);
    const fault = await faultOf(find(path(), true));
    expect(fault.code).toBe('unauthorized');
    expect(fault.message).toMatch(message);
  });

  it('are never taken from the repository', async () => {
    program(`touch '${join(root, 'started')}'`, 'tree/bin');
    const fault = await faultOf(find({ PATH: [join(root, 'tree/bin'), '/usr/bin'].join(delimiter) }, true));
    expect(fault.message).toContain('is not installed');
    expect(() => readFileSync(join(root, 'started'))).toThrow('ENOENT');
  });
});
