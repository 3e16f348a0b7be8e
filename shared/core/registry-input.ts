import type { OptionValues } from './check.ts';
import type { Input } from './input.ts';
import type { RegistrySettings } from './registry.ts';
import type { OptionDefinitions } from './rule.ts';

/** Registries that anybody may publish to or pull from; a name in a file cannot make a check ask any other. */
const publicRegistries: readonly string[] = [
  'docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'registry.k8s.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
];

/** What the policy may say to a check that asks registries. */
export const registryOptions = {
  allowedRegistries: {
    default: publicRegistries,
    summary: 'Registries that may be asked: hosts, or hosts with a namespace (`ghcr.io/acme`).',
  },
  registryCredentials: {
    default: 'file',
    summary:
      'Logins that may be used: `none`, those in the `file` of docker login, or `helpers` (credential programs) too.',
    faults: (value: string) =>
      ['none', 'file', 'helpers'].includes(value) ? [] : ['none, file or helpers may stand here'],
  },
  localRegistries: {
    default: [],
    summary: 'Registries at private or loopback addresses that may be asked.',
    inputOnly: true,
  },
} satisfies OptionDefinitions;

/** One list for all checks that read names of images. */
export const allowedRegistries: Input = {
  name: 'allowed-registries',
  kind: 'list',
  summary:
    'Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.',
  otherwise: "the policy's, else every registry is allowed, and `online` asks the large public ones",
  where: 'anywhere',
};

/** For every check that asks registries. */
export const registryInputs: readonly Input[] = [
  allowedRegistries,
  {
    name: 'registry-credentials',
    kind: 'choice',
    choices: ['none', 'file', 'helpers'],
    summary: "Logins that may be used: none, those in Docker's config file, or credential programs too.",
    otherwise: 'file',
    where: 'anywhere',
  },
  {
    name: 'local-registries',
    kind: 'list',
    summary:
      'Registries at private or loopback addresses that may be asked, as `host:port` or `http://host:port`.',
    otherwise: 'none',
    where: 'anywhere',
  },
];

/**
 * Values as the run settled them. `named`: registries, or namespaces of them, that those who start the run, or the policy,
 * name besides; on a private address they need `localRegistries` all the same.
 */
export function registrySettings(values: OptionValues, named: readonly string[] = []): RegistrySettings {
  const list = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  const local = list('localRegistries');
  const credentials = values.registryCredentials;
  return {
    allowed: [
      ...list('allowedRegistries'),
      ...named,
      ...local.map((host) => host.replace(/^https?:\/\//, '')),
    ],
    local,
    credentials: credentials === 'none' || credentials === 'helpers' ? credentials : 'file',
  };
}
