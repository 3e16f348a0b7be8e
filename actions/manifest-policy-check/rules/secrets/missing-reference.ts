import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { externalOption, isExternal } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import { podsOf } from '../../pods.ts';
import { about } from '../../workload-rule.ts';
import { workloadsOption } from '../../workloads.ts';

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: shop/web:1\n      envFrom:\n        - secretRef: {name: db}\n        - configMapRef: {name: shop, optional: true}\n';

const options = { external: externalOption, workloads: workloadsOption };

export const missingReference: ProjectRule<Manifest, typeof options> = {
  id: 'manifest-policy-check/env-from-missing-object',
  scope: 'project',
  title: 'A variable from a Secret or ConfigMap that is not there',
  severity: 'low',
  confidence: 'low',
  preset: 'recommended',
  why:
    'The container does not start without it. Secrets that are made elsewhere, as they should be, are known by their ' +
    'SealedSecret or ExternalSecret, or by `external` in the policy.',
  advice: 'Add the object, name it in `external`, or mark the reference `optional: true`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/#restriction-secret-must-exist'],
  aliases: ['env-value-from'],
  options,
  examples: {
    bad: [{ text: pod, lines: [10] }],
    good: [
      { text: pod, beside: { 'db.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\n' } },
      {
        text: pod,
        beside: {
          'db.yaml': 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: db}\n',
        },
      },
      { text: pod, options: { external: ['Secret db'] } },
    ],
  },
  check({ docs, options: { external, workloads } }, report) {
    const known = new Set(docs.flatMap(({ objects }) => objects.flatMap(made)));
    for (const doc of docs)
      for (const { object, containers } of podsOf(doc, workloads))
        for (const { field, name: container } of containers)
          for (const [kind, reference] of references(field)) {
            const name = reference.at('name').source ?? '';
            const { namespace } = object;
            if (name === '' || reference.at('optional').flag === true) continue;
            if (
              known.has(`${kind} ${namespace ?? ''}/${name}`) ||
              isExternal(external, kind, namespace, name)
            )
              continue;
            const message = `Container \`${container}\` of ${object.title} takes variables from ${kind} \`${name}\`, which no manifest makes.`;
            report(about(object, reference, message));
          }
  },
};

/** What an object makes, as `Kind namespace/name`; a target may have a name of its own. */
function made({ kind, name, namespace = '', root }: Manifest['objects'][number]): readonly string[] {
  if (kind === 'Secret' || kind === 'ConfigMap') return [`${kind} ${namespace}/${name}`];
  if (!makers.has(kind)) return [];
  const target = root.at('spec', 'target', 'name').source ?? root.at('spec', 'secretName').source;
  return [`Secret ${namespace}/${target ?? name}`, `Secret ${namespace}/${name}`];
}

/** SealedSecret, External Secrets, cert-manager, 1Password, Infisical, Vault. */
const makers = new Set([
  'SealedSecret',
  'ExternalSecret',
  'Certificate',
  'OnePasswordItem',
  'InfisicalSecret',
  'VaultStaticSecret',
  'VaultDynamicSecret',
  'SecretProviderClass',
]);

function* references(container: Field): Generator<readonly [kind: 'Secret' | 'ConfigMap', reference: Field]> {
  for (const each of container.at('envFrom').items) {
    yield ['Secret', each.at('secretRef')];
    yield ['ConfigMap', each.at('configMapRef')];
  }
  for (const each of container.at('env').items) {
    yield ['Secret', each.at('valueFrom', 'secretKeyRef')];
    yield ['ConfigMap', each.at('valueFrom', 'configMapKeyRef')];
  }
}
