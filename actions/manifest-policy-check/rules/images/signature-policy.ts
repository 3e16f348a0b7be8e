import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../../object.ts';
import { objectRule } from '../../workload-rule.ts';

const kyverno = (spec: string): string =>
  `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: signed\nspec:\n${spec}`;
const verify = (keyless: string): string =>
  `  rules:\n    - name: signed\n      verifyImages:\n        - imageReferences: ["ghcr.io/acme/*"]\n          attestors:\n            - entries:\n                - keyless:\n${keyless}`;
const sigstore = (spec: string): string =>
  `apiVersion: policy.sigstore.dev/v1beta1\nkind: ClusterImagePolicy\nmetadata:\n  name: signed\nspec:\n${spec}`;

const references = [
  'https://kyverno.io/docs/policy-types/cluster-policy/verify-images/',
  'https://docs.sigstore.dev/policy-controller/overview/',
  'CWE-347',
];

const isSignaturePolicy = ({ group, kind, root }: KubeObject): boolean =>
  (group === 'policy.sigstore.dev' && kind === 'ClusterImagePolicy') ||
  (group === 'policies.kyverno.io' && /^(?:Namespaced)?ImageValidatingPolicy$/.test(kind)) ||
  (group === 'kyverno.io' && root.at('spec', 'rules').items.some((rule) => rule.at('verifyImages').exists));

export const signatureNotEnforced = objectRule({
  id: 'manifest-policy-check/signature-policy-not-enforced',
  title: 'A policy about signatures that stops nothing',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'An image without a signature is reported and deployed all the same.',
  advice:
    'Once the reports are clean, enforce it: `failureAction: Enforce`, `validationActions: [Deny]`, `mode: enforce`.',
  references,
  aliases: [],
  examples: {
    bad: [
      {
        text: kyverno(
          `  validationFailureAction: Audit\n${verify('                    subject: a@b.example\n')}`,
        ),
        lines: [6],
      },
      { text: sigstore('  mode: warn\n  images: []\n'), lines: [6] },
      {
        text: 'apiVersion: policies.kyverno.io/v1\nkind: ImageValidatingPolicy\nmetadata: {name: signed}\nspec:\n  validationActions: [Audit]\n',
        lines: [5],
      },
      { text: sigstore('  authorities:\n    - static:\n        action: pass\n'), lines: [8] },
    ],
    good: [
      {
        text: kyverno(
          `  validationFailureAction: Enforce\n${verify('                    subject: a@b.example\n')}`,
        ),
      },
      { text: kyverno('  validationFailureAction: Audit\n  rules: []\n') },
      { text: sigstore('  mode: enforce\n') },
    ],
  },
  check(object, say) {
    if (!isSignaturePolicy(object)) return;
    const spec = object.root.at('spec');
    const weak = [
      ...[
        spec.at('validationFailureAction'),
        ...spec
          .at('rules')
          .items.map((rule) => rule.at('verifyImages').items.map((each) => each.at('failureAction')))
          .flat(),
      ].filter(({ text }) => text?.toLowerCase() === 'audit'),
      ...[spec.at('mode')].filter(({ text }) => text === 'warn'),
      ...[spec.at('validationActions')].filter(
        ({ items, texts }) => items.length > 0 && !texts.includes('Deny'),
      ),
      ...spec
        .at('authorities')
        .items.map((each) => each.at('static', 'action'))
        .filter(({ text }) => text === 'pass'),
    ];
    for (const field of weak) say(field, `${object.title} lets images without a signature in.`);
  },
});

export const anySigner = objectRule({
  id: 'manifest-policy-check/signature-by-anyone',
  title: 'A policy about signatures that takes everybody’s',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Everybody with an e-mail address can sign keyless: a signature says something only where it says whose it is.',
  advice: 'Name the subject (the workflow that builds the image) and the issuer in full.',
  references,
  aliases: [],
  examples: {
    bad: [
      {
        text: kyverno(
          verify(
            '                    subject: "*"\n                    issuer: https://token.actions.githubusercontent.com\n',
          ),
        ),
        lines: [13],
      },
      {
        text: kyverno(verify('                    issuer: https://token.actions.githubusercontent.com\n')),
        lines: [12],
      },
      {
        text: sigstore(
          '  authorities:\n    - keyless:\n        identities:\n          - issuerRegExp: ".*"\n            subjectRegExp: ".*"\n',
        ),
        lines: [10],
      },
      { text: sigstore('  authorities:\n    - keyless:\n        url: https://fulcio.example\n'), lines: [7] },
    ],
    good: [
      {
        text: sigstore(
          '  authorities:\n    - keyless:\n        identities:\n          - issuer: https://token.actions.githubusercontent.com\n            subjectRegExp: ^https://github.com/acme/.*$\n',
        ),
      },
      { text: sigstore('  authorities:\n    - key: {secretRef: {name: cosign}}\n') },
    ],
  },
  check(object, say) {
    if (!isSignaturePolicy(object)) return;
    for (const { place, isOpen } of identitiesOf(object))
      if (isOpen) say(place, `${object.title} takes a signature of anybody.`);
  },
});

const anything = /^(?:\*+|\^?\.[*+]\$?|\^?\(\.[*+]\)\$?)$/;

/** Whose signatures are taken without a key: the field that says it, or the one that should. */
function* identitiesOf({
  root,
  group,
}: KubeObject): Generator<{ readonly place: Field; readonly isOpen: boolean }> {
  const spec = root.at('spec');
  if (group === 'kyverno.io') {
    for (const rule of spec.at('rules').items)
      for (const each of rule.at('verifyImages').items)
        for (const entry of each.at('attestors').items.flatMap((attestor) => attestor.at('entries').items))
          yield* identity(entry.at('keyless'), ['subject', 'subjectRegExp']);
  } else if (group === 'policies.kyverno.io') {
    for (const attestor of spec.at('attestors').items) yield* ofList(attestor.at('cosign', 'keyless'));
  } else for (const authority of spec.at('authorities').items) yield* ofList(authority.at('keyless'));
}

function* ofList(keyless: Field): ReturnType<typeof identitiesOf> {
  const identities = keyless.at('identities');
  if (keyless.exists && identities.items.length === 0) yield { place: identities, isOpen: true };
  for (const each of identities.items) yield* identity(each, ['subject', 'subjectRegExp']);
}

function* identity(at: Field, names: readonly string[]): ReturnType<typeof identitiesOf> {
  if (!at.exists) return;
  const given = names.map((name) => at.at(name)).filter(({ exists }) => exists);
  const [first = at] = given;
  yield { place: first, isOpen: given.every(({ source }) => anything.test(source ?? '')) };
}
