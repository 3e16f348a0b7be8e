import type { HostPolicy } from '../../core/http.ts';
import type { ImageRepository } from '../../core/registry.ts';

/** Where a registry is spoken to, and where it may have its tokens issued. */
export interface RegistryHost {
  /** As in references. */
  readonly domain: string;
  /** `https://registry-1.docker.io` */
  readonly origin: string;
  /** Whether the user named it as local: only then plain HTTP and private addresses. */
  readonly isLocal: boolean;
  /** Hosts beside its own that issue tokens for it. */
  readonly realms: readonly string[];
}

const dockerHub = 'docker.io';

/**
 * Registries that have tokens issued on another host, as their challenges say. A common parent domain proves nothing, so
 * every other pair is refused.
 */
const knownRealms: Readonly<Record<string, readonly string[]>> = {
  [dockerHub]: ['auth.docker.io'],
  'registry.gitlab.com': ['gitlab.com'],
  'docker.elastic.co': ['docker-auth.elastic.co'],
  'nvcr.io': ['authn.nvidia.com'],
};

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/**
 * `local`: `host:port`, spoken to by HTTPS, or by HTTP on a loopback address (as container engines do); `http://host:port`
 * is plain HTTP wherever it is.
 */
export function registryHost(domain: string, local: readonly string[]): RegistryHost {
  const name = domain.toLowerCase();
  const entries = local.map((entry) => entry.toLowerCase().replace(/\/+$/, ''));
  const named = entries.find((entry) => entry.replace(/^https?:\/\//, '') === name);
  const isPlain =
    named !== undefined && (named.startsWith('http://') || (named === name && loopback.test(name)));
  return {
    domain: name,
    origin: new URL(`${isPlain ? 'http' : 'https'}://${name === dockerHub ? 'registry-1.docker.io' : name}`)
      .origin,
    isLocal: named !== undefined,
    realms: Object.hasOwn(knownRealms, name) ? (knownRealms[name] ?? []) : [],
  };
}

export function isDockerHub(host: RegistryHost): boolean {
  return host.domain === dockerHub;
}

/** Requests to this server alone. */
export function onlyTo(url: URL, host: RegistryHost): HostPolicy {
  const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
  return host.isLocal && url.origin === host.origin
    ? { allowed: [url.host], trusted: [`${url.hostname}:${port}`] }
    : { allowed: [url.host] };
}

/** `allowed`: `domain`, or `domain/namespace` for what lies below. */
export function isAllowed({ domain, path }: ImageRepository, allowed: readonly string[]): boolean {
  const name = `${domain.toLowerCase()}/${path}`;
  return allowed
    .map((entry) => entry.toLowerCase().replace(/\/+$/, ''))
    .some((entry) => entry !== '' && (name === entry || name.startsWith(`${entry}/`)));
}
