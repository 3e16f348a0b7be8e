import type { Report } from '../../../shared/core/finding.ts';
import { providerToken } from '../../../shared/core/redact.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Pair } from '../../../shared/parse/dockerfile.ts';
import {
  isLiteralSecret,
  isPlaceholder,
  passwordInUrl,
  secretKind,
} from '../../../shared/parse/secret-names.ts';

export const secretInEnv: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/secret-in-env',
  scope: 'document',
  title: 'A secret in ENV or ARG',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'Values of ENV and ARG stay in the history of the image: everybody who can pull it can read them. Looked for are names that end in a word for a secret (PASSWORD, TOKEN, API_KEY …), tokens by the form their provider documents, and logins in URLs; obvious placeholders are left alone. BuildKit takes such a word anywhere in a name and whatever the value: names of files, ids and versions (TOKEN_FILE, AUTH_VERSION), other keys (GPG_KEY), and empty or computed values of ENV are no findings here.',
  advice:
    'Give it to the one step that needs it with `RUN --mount=type=secret`, or to the container when it starts.',
  references: [
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
    'https://docs.docker.com/build/building/secrets/',
    'CWE-798',
    'CIS-DOCKER-4.10',
  ],
  aliases: ['DL3064', 'DS-0031', 'SecretsUsedInArgOrEnv'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nENV DB_PASSWORD=hunter2\n', lines: [2] },
      { text: 'FROM debian:12\nENV PORT=80 \\\n    NPM_TOKEN="abc def"\n', lines: [3] },
      { text: 'FROM debian:12\nARG GITHUB_TOKEN\nARG AWS_SECRET_ACCESS_KEY=abcdef0123\n', lines: [2, 3] },
      { text: 'FROM debian:12\nENV DATABASE_URL=postgres://app:hunter2@db.example/app\n', lines: [2] },
      { text: 'FROM debian:12\nENV API_KEY=${API_KEY:-abc123def}\n', lines: [2] },
      { text: `FROM debian:12\nENV BILLING=sk_live_${'a1b2c3d4'.repeat(2)}\n`, lines: [2] },
      { text: 'FROM debian:12\nENV NPM_AUTH=Zm9vOmJhcjE=\nARG REGISTRY_AUTH\n', lines: [2, 3] },
      { text: 'FROM debian:12\nENV jwtSecret s3cr3t\nENV POSTGRES_PASSWORD=changeme\n', lines: [2, 3] },
    ],
    good: [
      {
        text: 'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db PASSWORD_HASH_ROUNDS=10 TOKEN_EXPIRY=3600\n',
      },
      {
        text: 'FROM debian:12\nENV SSH_AUTH_SOCK=/ssh PUBLIC_KEY=abc KEY_ID=1 AWS_ACCESS_KEY_ID="" TOKEN_URL=https://a\n',
      },
      { text: 'FROM debian:12\nENV DB_PASSWORD="" NPM_TOKEN=${NPM_TOKEN} API_KEY=$KEY\n' },
      { text: 'FROM mysql:8\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes MYSQL_RANDOM_ROOT_PASSWORD=1\n' },
      {
        text: 'FROM debian:12\nENV SSH_PRIVATE_KEY=/keys/id SECRET_KEY_BASE=dummy REDIS=redis://db.example:6379\n',
      },
      {
        text: 'FROM debian:12\nENV PWD=/srv BYPASS=x COMPASS=north MAX_TOKEN=100 TOKENIZER=bpe KEYBOARD=us\n',
      },
      {
        text: 'FROM debian:12\nENV HOST_AUTH=trust-all BASIC_AUTH=true GPG_KEY=7169605F DOCKER_AUTH_VERSION=1.5.0\n',
      },
      { text: 'FROM debian:12\nRUN --mount=type=secret,id=npm NPM_TOKEN=$(cat /run/secrets/npm) npm ci\n' },
    ],
  },
  check({ doc }, report) {
    for (const keyword of ['ENV', 'ARG'] as const) {
      for (const pair of withKeyword(doc, keyword).flatMap(({ pairs }) => pairs)) {
        const found = secret(keyword, pair);
        if (found !== undefined) report(found);
      }
    }
  },
};

function secret(keyword: 'ENV' | 'ARG', { name, value, region }: Pair): Report | undefined {
  const { text, expands } = literal(value);
  const kind = secretKind(name.text);
  const base = {
    region,
    message: `\`${keyword} ${name.text}\` leaves a secret in the history of the image.`,
    evidence: `${keyword} ${name.text}`,
  };
  if (value !== undefined) {
    const written = (): Report => ({
      ...base,
      evidence: `${base.evidence}=***`,
      unmasked: text,
      hide: [value.region],
    });
    // What a provider's token looks like needs no telling name.
    if (!expands && text.search(providerToken) === 0 && !isPlaceholder(text)) return written();
    const inUrl = passwordInUrl(text, expands);
    if (inUrl !== undefined && !isPlaceholder(inUrl)) return written();
    const placeholder = isPlaceholder(text);
    if (kind !== undefined && !expands && isLiteralSecret(text, kind) && !placeholder) return written();
    // A well-known password is one too; a made-up token only keeps a build step quiet.
    if (kind === 'password' && keyword === 'ENV' && placeholder) {
      return { ...written(), severity: 'medium', confidence: 'low' };
    }
  }
  // Whatever `--build-arg` brings is kept as well.
  const asked = keyword === 'ARG' && kind !== undefined && text === '';
  return asked ? { ...base, severity: 'medium' } : undefined;
}

/** The default in `${NAME:-default}` is written out as well. */
function literal(value: Pair['value']): { text: string; expands: boolean } {
  const { text, expands } = value ?? { text: '', expands: false };
  const standard = expands ? /^\$\{\w+:?-([^${}]+)\}$/.exec(text)?.[1] : undefined;
  return standard === undefined ? { text, expands } : { text: standard, expands: false };
}
