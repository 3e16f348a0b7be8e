import type { GenericKind } from '../kind.ts';
import { alphabetOf, base62, hex, lower, sampleOf, type Random } from '../grammar.ts';

const drawn = (random: Random): string => `k7${sampleOf([base62(30)], random)}Zq4`;
const made = (random: Random): string =>
  `Rm${sampleOf([base62(4)], random)}!${alphabetOf('2-9')[Math.floor(random() * 8)] ?? ''}vT#w`;

const kind = (
  id: string,
  title: string,
  sample: (random: Random) => string,
  more: Partial<Omit<GenericKind, 'how' | 'id' | 'title' | 'sample'>> = {},
): GenericKind => ({ how: 'generic', id, title, confidence: 'medium', sample, ...more });

export const genericPassword = kind(
  'generic-password',
  'Password in code or configuration',
  (random) => `password = "${made(random)}"`,
  {
    aliases: ['hashicorp-tf-password'],
  },
);
export const weakPassword = kind(
  'weak-password',
  'Password that is easily guessed',
  () => 'DB_USER=app\nDB_PASSWORD=welcome1',
  {
    // Nothing leaks that everybody tries first; what it opens needs another one.
    severity: 'low',
    confidence: 'low',
    line: 2,
    isGuessed: true,
  },
);
export const genericApiKey = kind(
  'generic-api-key',
  'API key or token',
  (random) => `api_key = "${drawn(random)}"`,
  {
    aliases: ['generic-api-key'],
    confidence: 'high',
  },
);
export const genericSecret = kind(
  'generic-secret',
  'Secret in code or configuration',
  (random) => `client_secret = "${drawn(random)}"`,
  {
    confidence: 'high',
  },
);
export const bearerToken = kind(
  'bearer-token',
  'Token in an Authorization header',
  (random) => `Authorization: Bearer ${drawn(random)}`,
  { aliases: ['curl-auth-header'], confidence: 'high' },
);
export const headerSecret = kind(
  'http-header-secret',
  'Secret in an HTTP header',
  (random) => `curl -H "X-Api-Key: ${drawn(random)}"`,
);
export const curlLogin = kind(
  'curl-login',
  'Login in a call of curl',
  (random) => `curl -u app:${made(random)}`,
  {
    aliases: ['curl-auth-user'],
  },
);
export const netrcPassword = kind(
  'netrc-password',
  'Password in a netrc file',
  (random) => `machine git.example login app password ${made(random)}`,
  { confidence: 'high' },
);
export const commandPassword = kind(
  'command-password',
  'Password in a command',
  (random) => `sshpass -p ${made(random)} ssh app@git.example`,
);
export const callPassword = kind(
  'call-password',
  'Password in a call',
  (random) => `new NetworkCredential("app", "${made(random)}")`,
);
export const databasePassword = kind(
  'database-user-password',
  'Password of a database user',
  (random) => `CREATE USER app IDENTIFIED BY '${made(random)}'`,
);
export const filezillaPassword = kind(
  'filezilla-password',
  'Password in settings of FileZilla',
  (random) => `<Pass encoding="base64">${Buffer.from(made(random)).toString('base64')}</Pass>`,
  { confidence: 'high' },
);
export const kubernetesSecret = kind(
  'kubernetes-secret-data',
  'Value of a Kubernetes Secret',
  (random) =>
    `apiVersion: v1\nkind: Secret\ndata:\n  password: ${Buffer.from(made(random)).toString('base64')}\n`,
  { aliases: ['kubernetes-secret-yaml'], line: 4 },
);
export const bootstrapToken = kind(
  'kubernetes-bootstrap-token',
  'Kubernetes bootstrap token',
  (random) => `--token ${sampleOf([hex(6), '.', hex(16)], random)}`,
  { severity: 'critical', confidence: 'high' },
);
export const mnemonic = kind(
  'wallet-mnemonic',
  'Words that a wallet is made from',
  (random) => `mnemonic = "${Array.from({ length: 12 }, () => sampleOf([lower(3, 8)], random)).join(' ')}"`,
  {
    severity: 'critical',
    confidence: 'high',
    revoke: 'Make a new wallet and move to it all that this one holds: nobody can take the words back.',
  },
);
export const passwordHash = kind(
  'password-hash',
  'Hash of a password',
  (random) => `$2b$12$${sampleOf([base62(53)], random)}`,
  {
    severity: 'info',
    revoke: 'Whoever has it can try passwords against it: where the password is a weak one, change it.',
  },
);
