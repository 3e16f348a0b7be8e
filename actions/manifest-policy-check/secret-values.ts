import { providerToken } from '../../shared/core/redact.ts';
import { isPlaceholderPart, isTemplated } from '../../shared/parse/placeholder.ts';
import {
  isLiteralSecret,
  isPlaceholder,
  passwordInUrl,
  secretKind,
} from '../../shared/parse/secret-names.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { KubeObject } from './object.ts';
import { isSettings, settingsIn, type Setting } from './settings.ts';

/** A value of a Secret: as the cluster hands it out. */
export interface SecretValue {
  readonly field: Field;
  readonly key: string;
  readonly text: string;
}

/** `data` decoded, `stringData` as it is. What is no base64 is taken as it stands: nobody means to publish that either. */
export function* secretValues({ root }: KubeObject): Generator<SecretValue> {
  for (const field of root.at('data').members) {
    const source = field.source ?? '';
    yield { field, key: String(field.name), text: decoded(source) ?? source };
  }
  for (const field of root.at('stringData').members)
    yield { field, key: String(field.name), text: field.source ?? '' };
}

/** The bytes of standard base64 as text; undefined where it is none. Line breaks are the encoder's. */
export function decoded(source: string): string | undefined {
  const written = source.replace(/\s+/g, '');
  const isBase64 = written.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(written);
  return isBase64 ? Buffer.from(written, 'base64').toString('utf8') : undefined;
}

/**
 * Filled in, decrypted or made when it is deployed: SOPS (`ENC[…]`), vals (`ref+vault://…`), Argo CD's Vault plugin
 * (`<path:…>`) and its settings (`$oidc.clientSecret`), bank-vaults (`vault:secret/…`), 1Password (`op://…`), shell
 * variables, templates.
 */
export function isReference(text: string): boolean {
  const value = text.trim();
  return (
    /^ENC\[[A-Z0-9_]+,/.test(value) ||
    /^(?:ref\+[\w+]+|op|gcp:secretmanager|aws:secretsmanager|arn:aws:(?:secretsmanager|ssm)|awssm|keyvault):/.test(
      value,
    ) ||
    /^(?:>>)?vault:[\w./-]+#/.test(value) ||
    /^<[^<>\n]+>$/.test(value) ||
    /^\$[\w.:-]+$|^\$\([\w.-]+\)$|^\$\{[^}\n]*\}$|^__[A-Z][A-Z0-9_]*__$/.test(value) ||
    value.startsWith('$ANSIBLE_VAULT;') ||
    isTemplated(value)
  );
}

/** Names in Secrets whose values open nothing by themselves: the end of the name says what it is. */
const openNames =
  /(?:^|[._-]|[a-z](?=[A-Z]))(?:users?|user[-_.]?name(?:_in)?|login|e?mail|host|hostname|ports?|ur[li]|base_?url|endpoints?|address|addr|namespace|region|zone|bucket(?:[-_]?names?)?|owner|name|type|kind|db|dbname|database|scheme|protocol|server|issuer|audience|uuid|m?time|version|enabled|(?:client|tenant|subscription|account|project|key|access(?:[-_]?key)?|app|team|org|installation)[-_]?id|project|expiration|description|ca|insecure|cluster|role|groups?|provider|ciphers?|key[_-]?(?:hash|size)|algorithm|pbkdf|fingerprint|ocid|(?:ssh[-_]?)?known[-_]?hosts)$|dh-?params?(?:\.pem)?$|^(?:usage-bootstrap-[\w-]+|azurestorageaccountname)$|(?:^|[._-])(?:(?:ca|tls|client|server|service-ca|ca-bundle)?\.?(?:crt|cert|pub)|ca\.pem)$|public[-_.]?key[\w.]*$/i;

/** Parts that are public, whatever they are called: certificates, public keys. */
const publicBlock =
  /-----BEGIN (?:TRUSTED )?(?:CERTIFICATE|CERTIFICATE REQUEST|PUBLIC KEY|RSA PUBLIC KEY|X509 CRL|DH PARAMETERS|PGP PUBLIC KEY BLOCK)-----/;
/** With a line of key behind it, headers between: a sentence about keys, and an example with dots, hold none. */
const privateBlock =
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----[^]{0,300}?[A-Za-z0-9+/]{32}/;

export const hasPrivateKey = (text: string): boolean => privateBlock.test(text);

/** `settings`: a file of settings, none of which is a secret by its name or looks. */
type Weight = 'real' | 'weak' | 'settings';

/**
 * How sure it is that a value of a Secret is one that must not be read: `real`; `weak` for words that people put in place
 * of one; undefined for what is empty, public, or made elsewhere.
 */
export function weigh(key: string, text: string): Weight | undefined {
  if (text.trim() === '' || isReference(text)) return undefined;
  if (hasPrivateKey(text) || hasToken(text)) return 'real';
  if (publicBlock.test(text) || emptyBlock.test(text)) return undefined;
  if (passwordInUrl(text, true) !== undefined) return isPlaceholder(text) ? 'weak' : 'real';
  if (openNames.test(key) || /^(?:true|false|yes|no|on|off|null|none|\d{1,5})$/i.test(text.trim()))
    return undefined;
  if (isSettings(text)) return weighSettings(key, text);
  const isShown = text.includes('PRIVATE KEY-----');
  return isShown || isStandIn(text.trim()) || text.trim().length < 4 ? 'weak' : 'real';
}

/** Between the marks of a key is nothing. */
const emptyBlock =
  /^\s*-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----\s*-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----\s*$/;

function weighSettings(file: string, text: string): Weight {
  let heaviest: Weight = 'settings';
  for (const setting of settingsIn(file, text, 'any')) {
    const weight = weighSetting(setting);
    if (weight === 'real') return weight;
    heaviest = weight ?? heaviest;
  }
  return heaviest;
}

/** Registries call their login `auth`, a JSON Web Key its secret `k` or `d`. A mixture of all signs needs no name. */
function weighSetting({ name, value }: Setting): Weight | undefined {
  const isNamed =
    /^(?:auth|identitytoken|secret|k|d|key|pass|pwd|pw)$/i.test(name) && !/^[./~{[]/.test(value);
  const isMixture =
    !openNames.test(name) && /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/=-]{24,500}$/.test(value);
  if (!(isNamed || isMixture) || isReference(value)) return weighNamed(name, value);
  return isStandIn(value) ? 'weak' : 'real';
}

/** Words in place of a secret: `my-web-token`, `GITHUB_TOKEN`, `{ KEY_HERE }`, 1111-2222-3333. */
const isStandIn = (value: string): boolean =>
  isPlaceholder(value) ||
  isPlaceholderPart(value.startsWith('{') ? value.slice(1, -1).trim() : value) ||
  /^(?:my|the|some|api|git|personal|test)[-_ ]?(?:[a-z]{1,20}[-_ ]){0,3}(?:password|passwd|token|secret|key)$/i.test(
    value,
  ) ||
  /^[A-Z]{0,40}(?:PASSWORD|TOKEN|SECRET)$/.test(value) ||
  /^(\w)\1*(?:-(\w)\2*){2,10}$/.test(value) ||
  isAboutSecret(value);

/** Three words or more, one of which says what belongs there: `your private key in base64`. */
const isAboutSecret = (value: string): boolean =>
  value.length <= 200 &&
  /^[\w'’!.,()/:*<>-]+(?: [\w'’!.,()/:*<>-]+){2,}$/.test(value) &&
  /\b(?:password|passphrase|token|secret|key|credentials?|base64)\b/i.test(value);

/** A value by a name that says what it is, outside of Secrets: a variable, an option, a key of a ConfigMap. */
export function weighNamed(name: string, text: string): 'real' | 'weak' | undefined {
  const value = text.trim();
  if (value === '' || isReference(value)) return undefined;
  if (hasPrivateKey(value) || hasToken(value)) return 'real';
  const login = passwordInUrl(value, true);
  if (login !== undefined) return isPlaceholder(login) || isReference(login) ? 'weak' : 'real';
  const kind = secretKind(name);
  if (kind === undefined || value.includes('$(') || !isLiteralSecret(value, kind)) return undefined;
  if (isNameOfSecret(name, value) || /^[{[|>&*]/.test(value) || clusterName.test(name)) return undefined;
  if (kind === 'token' && /^(?:jwt|opaque|bearer|basic)$/i.test(value)) return undefined;
  return isPlaceholder(value) || isPlaceholderPart(value) ? 'weak' : 'real';
}

/** `KUBE_SECRET: tailscale-auth` and `auth-tls-secret: shop/ca` name an object. */
const isNameOfSecret = (name: string, value: string): boolean =>
  /(?:secret|jwt-key)$/i.test(name) &&
  /^[a-z]+(?:-[a-z]+)+$|^[a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}$/.test(value);

/** etcd calls a word for the cluster a token. */
const clusterName = /(?:initial[-_]cluster|discovery)[-_]token$/i;

/** Shorter than any provider's token. */
const shortestToken = 12;

/** What a provider's token looks like. */
function hasToken(text: string): boolean {
  if (text.length < shortestToken) return false;
  const at = text.search(providerToken);
  return at !== -1 && !isPlaceholder(text.slice(at, at + 80));
}
