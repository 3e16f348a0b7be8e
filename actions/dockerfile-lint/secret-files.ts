import { isTestData } from '../../shared/parse/test-data.ts';

interface SecretFile {
  readonly what: string;
  /** The name fits a public file as well: a `.key` is often the PGP key of a package repository. */
  readonly isDoubtful?: boolean;
}

/** Kinds of files that hold secrets, by path as people name them. */
const secretFiles: readonly (SecretFile & { readonly pattern: RegExp })[] = [
  { pattern: /(?:^|\/)\.env(?:\.[\w.-]+|\.?\*)?$/, what: 'environment file' },
  { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, what: 'SSH private key' },
  { pattern: /(?:^|\/)\.ssh\/?$/, what: 'SSH folder' },
  {
    pattern: /(?:^|\/)(?:[\w.-]*(?:private|priv|_key|-key|\.key)[\w-]*|key|privkey\d*)\.pem$/i,
    what: 'private key',
  },
  { pattern: /(?:^|\/)(?:[\w.-]*private[\w.-]*|server|tls|id_[\w.-]+)\.key$/i, what: 'private key' },
  { pattern: /(?:^|\/)[\w.-]+\.key$/i, what: 'key', isDoubtful: true },
  { pattern: /(?:^|\/)ssh_host_[\w*]+_key\*?$/, what: 'SSH host key' },
  { pattern: /(?:^|\/)[\w.-]+\.(?:p12|pfx|ppk)$/i, what: 'private key' },
  { pattern: /(?:^|\/)[\w.-]+\.(?:jks|keystore)$/i, what: 'key store' },
  { pattern: /(?:^|\/)[._]netrc$/, what: 'logins of .netrc' },
  { pattern: /(?:^|\/)\.htpasswd$/, what: 'password hashes' },
  {
    pattern: /(?:^|\/)\.(?:pypirc|git-credentials|pgpass|my\.cnf|dockercfg|vault-token|s3cfg|boto)$/,
    what: 'logins',
  },
  { pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/, what: 'AWS credentials' },
  { pattern: /(?:^|\/)\.docker\/config\.json$/, what: 'registry logins' },
  {
    pattern: /(?:^|\/)(?:\.kube\/config|\.kube\/?|kubeconfig|[\w.-]+\.kubeconfig|kubeconfig\.ya?ml)$/,
    what: 'cluster login',
  },
  {
    pattern:
      /(?:^|\/)(?:[\w.-]*service[-_]?account[\w.-]*|application_default_credentials|(?:gcp|gcloud|google)[\w-]*-?(?:key|credentials)|credentials|client_secrets?)\.json$/i,
    what: 'cloud credentials',
  },
  { pattern: /(?:^|\/)secrets\.(?:ya?ml|json|env|toml)$/, what: 'secrets file' },
  { pattern: /(?:^|\/)[\w.-]*terraform\.tfstate$/, what: 'Terraform state' },
];

/** Names that say the file is public, a sample, or empty of secrets. */
const harmless =
  /(?:example|sample|template|\.dist$|\.defaults?$|\.schema|\.tpl$|public|\.pub\b|\.pub$|(?:^|[/_.-])(?:ca|pub|signing|release(?=\.key$)|repo|archive|apt|gpg|trust|truststore|cacerts|debug|test)(?:[_.-]|$))/i;

/** The end of a path says it all; the patterns are not for words of any length. */
const maxPath = 300;

/** Where a public key is put, by its name or folder. */
const publicTarget = /\.(?:pub|asc|gpg)$|\/(?:keyrings|trusted\.gpg\.d|rpm-gpg|apk\/keys)(?:\/|$)/;

/** What a copied path holds; undefined for a file that is none of the known kinds, is public, or is test data. */
export function secretFile(whole: string, target: string): SecretFile | undefined {
  const path = whole.slice(-maxPath);
  if (harmless.test(path.replace(/^.*\/(?=[^/])/, '')) || isTestData(path)) return undefined;
  const found = secretFiles.find(({ pattern }) => pattern.test(path));
  return found?.isDoubtful === true && publicTarget.test(target.slice(-maxPath)) ? undefined : found;
}

/** Often without a secret in it: registries and switches only. */
export const isPackageConfig = (path: string): boolean =>
  /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|auth\.json)$/.test(path);
