import { concealed } from '../../secret-report.ts';
import { secretValues, weigh } from '../../secret-values.ts';
import { objectRule } from '../../workload-rule.ts';

/** The marks of a key, and no key between them. */
const emptyKey = Buffer.from('-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----').toString('base64');

const head = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n';

export const secretInGit = objectRule({
  id: 'manifest-policy-check/secret-in-git',
  title: 'A Secret with its values in the repository',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'Base64 is no encryption: everybody who can read the repository, its history or a fork has the value, and taking it ' +
    'out again does not take it back.',
  advice:
    'Give out a new value, and keep it where only the cluster reads it: ExternalSecret, SealedSecret, SOPS, or a CSI driver.',
  references: [
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    'https://kubernetes.io/docs/concepts/configuration/secret/#information-security-for-secrets',
    'CWE-312',
    'CWE-798',
    'CIS-K8S-5.4.2',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: `${head}data:\n  username: c2hvcA==\n  password: aHVudGVyMi1odW50ZXI=\n`, lines: [7] },
      {
        text: `${head}stringData:\n  url: postgres://shop:hunter2@db.example/shop\n  note: ""\n`,
        lines: [6],
      },
      { text: `${head}type: Opaque\nstringData:\n  password: changeme\n`, lines: [7] },
      {
        text: `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n  stringData: {token: h7Jk2-pQ9x}\n`,
        lines: [7],
      },
      { text: `${head}stringData:\n  token: your api token in base64\n`, lines: [6] },
      { text: `${head}stringData:\n  token: my-web-token\n  key: "{ KEY_HERE }"\n`, lines: [6, 7] },
      { text: `${head}stringData:\n  web.conf: |\n    output {\n      port => 5044\n    }\n`, lines: [6] },
      { text: `${head}stringData:\n  app.ini: |\n    [db]\n    host = db.example\n`, lines: [6] },
    ],
    good: [
      {
        text: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef:\n    kind: ClusterSecretStore\n    name: vault\n  target:\n    name: db\n  data:\n    - secretKey: password\n      remoteRef:\n        key: shop/db\n        property: password\n',
      },
      { text: `${head}data: {}\n` },
      {
        text: `${head}stringData:\n  KEY_HASH: sha256\n  token: $(api-token)\n  dhparam.pem: aaaa\n  bucketnames: shop\n  ca.pem: shop\n`,
      },
      { text: `${head}data:\n  tls.key: ${emptyKey}\n` },
      { text: `${head}stringData:\n  username: shop\n  password: \${DB_PASSWORD}\n  host: db.example\n` },
      {
        text: `${head}data:\n  password: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\nsops:\n  mac: x\n`,
      },
      {
        text: `${head}stringData:\n  password: <path:secret/data/db#password>\n  other: ref+vault://secret/db#/pw\n`,
      },
      {
        text: 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: db\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK\n',
      },
      {
        text: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  data:\n    - secretKey: password\n      remoteRef: {key: db}\n',
      },
      {
        text: `${head}type: kubernetes.io/tls\nstringData:\n  tls.crt: |\n    -----BEGIN CERTIFICATE-----\n    MIIB\n    -----END CERTIFICATE-----\n`,
      },
    ],
  },
  check(object, say) {
    if (object.group !== '' || object.kind !== 'Secret') return;
    for (const { field, key, text } of secretValues(object)) {
      const weight = weigh(key, text);
      if (weight === undefined) continue;
      const { end, ...certainty } = verdicts[weight];
      const message = `\`${key}\` of ${object.title} is in the repository${end}.`;
      say(field, message, { ...concealed(object, field, text), ...certainty });
    }
  },
});

const verdicts = {
  real: { end: '' },
  weak: { end: ', with a value that looks like a placeholder', severity: 'medium', confidence: 'low' },
  settings: { end: '; no secret is recognised in it', severity: 'low', confidence: 'low' },
} as const;
