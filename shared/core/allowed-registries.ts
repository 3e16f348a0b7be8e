import type { OptionDefinition } from './rule.ts';

/** The option of rules about where images come from. */
export const allowedRegistriesOption: OptionDefinition<readonly string[]> = {
  default: [],
  summary:
    'Hosts (`*.example.com` too), or hosts with a namespace, that images may come from; the rule is silent while it is empty.',
};

/**
 * Whether a list of `allowedRegistries` holds a repository (`ghcr.io/acme/app`, normalized): by host, by host and
 * namespace, or by a host that begins or ends with `*` (`*.example.com`; `*` alone is every host), as hadolint's do. Who
 * may be asked over the network is another matter: there a star opens nothing.
 */
export function isAllowedRegistry(repository: string, entries: readonly string[]): boolean {
  const name = repository.toLowerCase();
  return entries.some((entry) => holds(entry.toLowerCase().replace(/\/+$/, ''), name));
}

function holds(entry: string, name: string): boolean {
  const [host = '', ...namespace] = entry.split('/');
  const nameHost = name.slice(0, Math.max(name.indexOf('/'), 0));
  if (!fits(host, nameHost)) return false;
  return `${name}/`.startsWith([nameHost, ...namespace, ''].join('/'));
}

function fits(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  if (pattern.startsWith('*')) return host.endsWith(pattern.slice(1));
  return pattern.endsWith('*') && host.startsWith(pattern.slice(0, -1));
}
