import type { ImageRepository } from '../../core/registry.ts';
import type { Credential } from './credential.ts';
import { isObject, parseObject, textAt, type JsonObject } from '../../core/json.ts';

/**
 * Docker's config.json, and the auth.json of podman and its kin (containers-auth.json(5)), as far as they tell of logins.
 */
export interface DockerConfig {
  /** The credential of a repository: of the longest key that fits it. */
  credential(repository: ImageRepository): Credential | undefined;
}

/** Names of Docker Hub in keys; Docker itself writes the first. */
const hubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
const programName = /^[a-z0-9._-]{1,64}$/i;

/** The name that a credential program knows a registry by. */
export function serverKey(domain: string): string {
  return domain === 'docker.io' ? 'https://index.docker.io/v1/' : domain;
}

/** Undefined for what is no such file; nothing of it is ever quoted. */
export function parseDockerConfig(text: string): DockerConfig | undefined {
  const file = parseObject(text);
  if (file === undefined) return undefined;
  const { auths = {}, credHelpers = {}, credsStore = '' } = file;
  if (!isObject(auths) || !isObject(credHelpers) || typeof credsStore !== 'string') return undefined;
  return {
    credential(repository) {
      const keys = keysOf(repository);
      const helper = keys.map((key) => textAt(credHelpers, key)).find((name) => name !== undefined);
      if (helper !== undefined) return inProgram(helper);
      return written(auths, keys) ?? inProgram(credsStore);
    },
  };
}

function written(auths: JsonObject, keys: readonly string[]): Credential | undefined {
  const byKey = new Map<string, unknown>();
  for (const [key, entry] of Object.entries(auths)) {
    // Docker writes bare names, older versions URLs of the API.
    const bare = key
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/(?:v[12]\/?)?$/, '');
    if (!byKey.has(bare)) byKey.set(bare, entry);
  }
  for (const key of keys) {
    for (const entry of [Object.hasOwn(auths, key) ? auths[key] : undefined, byKey.get(key)]) {
      const credential = isObject(entry) ? credentialOf(entry) : undefined;
      if (credential !== undefined) return credential;
    }
  }
  return undefined;
}

function credentialOf(entry: JsonObject): Credential | undefined {
  const filled = (key: string): string | undefined =>
    [textAt(entry, key)?.trim()].find((text) => text !== '');
  const identity = filled('identitytoken');
  if (identity !== undefined) return { kind: 'identity', token: identity };
  const bearer = filled('registrytoken');
  if (bearer !== undefined) return { kind: 'bearer', token: bearer };
  // Some versions end it with zeros.
  const decoded = Buffer.from(filled('auth') ?? '', 'base64')
    .toString('utf8')
    .replace(/\0+$/, '');
  const colon = decoded.indexOf(':');
  const username = colon === -1 ? textAt(entry, 'username') : decoded.slice(0, colon);
  const password = colon === -1 ? textAt(entry, 'password') : decoded.slice(colon + 1);
  return passwordOf(username, password);
}

/** A password by itself is none; a refresh token stands under the name `<token>`. */
export function passwordOf(username = '', password = ''): Credential | undefined {
  if (username === '' || password === '') return undefined;
  return username === '<token>'
    ? { kind: 'identity', token: password }
    : { kind: 'password', username, password };
}

function inProgram(program: string): Credential | undefined {
  return programName.test(program) ? { kind: 'in-program', program } : undefined;
}

/** `host/a/b`, `host/a`, `host`; then the other names of Docker Hub. */
function keysOf({ domain, path }: ImageRepository): string[] {
  const parts = path.split('/');
  const host = domain.toLowerCase();
  const keys = [...parts.keys()].map((at) => [host, ...parts.slice(0, parts.length - at)].join('/'));
  return host === 'docker.io' ? [...keys, ...hubKeys] : [...keys, host];
}
