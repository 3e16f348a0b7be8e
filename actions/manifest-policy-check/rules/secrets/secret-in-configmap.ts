import { concealed } from '../../secret-report.ts';
import { weighNamed } from '../../secret-values.ts';
import { settingsIn } from '../../settings.ts';
import { objectRule } from '../../workload-rule.ts';

const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n';

export const secretInConfigmap = objectRule({
  id: 'manifest-policy-check/secret-in-configmap',
  title: 'A secret in a ConfigMap',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why:
    'ConfigMaps are read by everybody who may look at a namespace, are not encrypted at rest and are printed by tools. ' +
    'Looked for are keys, and lines `key=value` or `key: value` in them, whose name says password, token or key; logins in ' +
    'URLs; private keys; tokens by their provider’s form.',
  advice: 'Move the value to a Secret that is made outside of the repository, and give out a new one.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/configmap/',
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'CWE-312',
    'CWE-798',
  ],
  aliases: ['KSV-0109', 'KSV-01010', 'sensitiveConfigmapContent', 'C-0012'],
  examples: {
    bad: [
      { text: `${head}  LOG_LEVEL: debug\n  DB_PASSWORD: hunter2-hunter\n`, lines: [7] },
      {
        text: `${head}  app.ini: |\n    [db]\n    host = db.example\n    password = hunter2-hunter\n`,
        lines: [6],
      },
      { text: `${head}  URL: amqp://shop:hunter2@mq.example\n`, lines: [6] },
      {
        text: `${head}  key.pem: |\n    -----BEGIN PRIVATE KEY-----\n    ${'MIIB'.repeat(12)}\n    -----END PRIVATE KEY-----\n`,
        lines: [6],
      },
    ],
    good: [
      { text: `${head}  LOG_LEVEL: debug\n  PASSWORD_FILE: /run/secrets/db\n  TOKEN_TTL: "3600"\n` },
      { text: `${head}  DB_PASSWORD: \${DB_PASSWORD}\n  API_KEY: ""\n` },
      { text: `${head}  app.yaml: |\n    passwordFrom: env\n    password: \${PW}\n    keyFile: /etc/key\n` },
      {
        text: `${head}  get.py: |\n    token = open(path).read()\n    credential = Default\n  net.json: |\n    {\n      "auth_token": "__ACCOUNT_TOKEN__",\n      "access_token": "jwt"\n    }\n`,
      },
      {
        text: `${head}  ca.crt: |\n    -----BEGIN CERTIFICATE-----\n    MIIB\n    -----END CERTIFICATE-----\n`,
      },
    ],
  },
  check(object, say) {
    if (object.group !== '' || object.kind !== 'ConfigMap') return;
    for (const field of object.root.at('data').members) {
      const key = String(field.name);
      const text = field.source ?? '';
      const found = secretIn(key, text);
      if (found === undefined) continue;
      const where = found.name === key ? `\`${key}\`` : `\`${found.name}\` in \`${key}\``;
      say(field, `${where} of ${object.title} looks like a secret, and a ConfigMap keeps none.`, {
        ...concealed(object, field, found.value),
        ...(found.isWeak ? { severity: 'low', confidence: 'low' } : {}),
      });
    }
  },
});

interface Found {
  readonly name: string;
  readonly value: string;
  readonly isWeak: boolean;
}

function secretIn(key: string, text: string): Found | undefined {
  const whole = weighNamed(key, text);
  if (whole !== undefined && (whole === 'real' || !text.includes('\n')))
    return { name: key, value: text, isWeak: whole === 'weak' };
  let weak: Found | undefined;
  for (const { name, value } of settingsIn(key, text, 'one')) {
    const weight = weighNamed(name, value);
    if (weight === 'real') return { name, value, isWeak: false };
    if (weight === 'weak') weak ??= { name, value, isWeak: true };
  }
  return weak;
}
