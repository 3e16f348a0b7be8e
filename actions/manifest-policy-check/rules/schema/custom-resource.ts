import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import { customKindName, customKindsOf, type CustomKind } from '../../schema/custom-kinds.ts';
import type { Fault } from '../../schema/fault.ts';
import { counts, faultsOf as builtInFaults } from '../../schema/faults.ts';
import { builtInKind } from '../../schema/kinds.ts';
import { meantBy, type Meant } from '../../schema/meant.ts';
import { schemasFor, schemasOption } from '../../schema/schema-files.ts';
import { formText, looksOf } from '../../schema/sentence.ts';
import { faultsIn } from '../../schema/walk.ts';
import { about } from '../../workload-rule.ts';
import { validation } from './fault-rule.ts';

const definition = [
  'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: farms.acme.example}\nspec:',
  '  group: acme.example\n  scope: Namespaced\n  names: {plural: farms, kind: Farm}\n  versions:',
  '    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec:',
  '        {type: object, properties: {isolated: {type: boolean}, cows: {type: integer}}}}}}}\n',
].join('\n');

const farm = (spec: string): string =>
  `apiVersion: acme.example/v1\nkind: Farm\nmetadata: {name: hill}\nspec: {${spec}}\n`;

export const customResource: ProjectRule<Manifest, { schemas: typeof schemasOption }> = {
  id: 'manifest-policy-check/custom-resource',
  title: 'Custom resource that its own definition does not allow',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The definition in this repository is what the cluster goes by: it drops the field or refuses the object, so what it was to set up or to restrict is not there.',
  advice: 'Write what the schema of the CustomResourceDefinition has, or change that.',
  references: [
    validation,
    'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema',
    'CWE-1173',
  ],
  aliases: ['schema-validation'],
  options: { schemas: schemasOption },
  examples: {
    bad: [
      { text: farm('isolatd: true'), beside: { 'crds/farm.yaml': definition }, lines: [4] },
      { text: farm('cows: "3"'), beside: { 'crds/farm.yaml': definition }, lines: [4] },
    ],
    good: [{ text: farm('isolated: true, cows: 3'), beside: { 'crds/farm.yaml': definition } }],
  },
  scope: 'project',
  check({ docs, options }, report) {
    const defined = customKindsOf(docs);
    if (defined.size === 0 && options.schemas.length === 0) return;
    for (const doc of docs)
      for (const object of doc.objects) {
        if (builtInKind(object.apiVersion, object.kind)) continue;
        const kinds = [
          ...(defined.get(customKindName(object)) ?? []),
          ...schemasFor(object, docs, options.schemas),
        ];
        const related = kinds
          .slice(0, 1)
          .map(({ place }) => ({ message: 'Its schema', region: place.region }));
        for (const fault of faultsOf(object, kinds)) {
          const { field } = fault;
          if (isTold(doc, object, field)) continue;
          const message = `\`${field.path}\` of ${object.title} ${sentenceOf(fault)}.`;
          report(about(object, field, message, { evidence: `${object.title} ${idOf(fault)}`, related }));
        }
      }
  },
};

/** What no schema of the kind allows: which of several a cluster gets is not known. */
function faultsOf(object: KubeObject, kinds: readonly CustomKind[]): readonly Fault[] {
  let common: readonly Fault[] | undefined;
  for (const { type } of kinds) {
    if (common?.length === 0) break;
    const all = faultsIn(object.root, type);
    const own = all.filter((fault) => counts(fault, all, object));
    const ids = new Set(own.map(idOf));
    common = common?.filter((fault) => ids.has(idOf(fault))) ?? own;
  }
  return common ?? [];
}

const idOf = (fault: Fault): string =>
  `${fault.field.path}: ${fault.what}${fault.what === 'required' ? ` ${fault.name}` : ''}`;

/** A pod in it is judged by the types of Kubernetes too. */
const isTold = (doc: Manifest, object: KubeObject, { node, key }: Field): boolean =>
  builtInFaults(doc).some(
    ({ fault, ...other }) => other.object === object && fault.field.node === node && fault.field.key === key,
  );

function sentenceOf(fault: Fault): string {
  switch (fault.what) {
    case 'unknown': {
      const meant = meantBy(fault.field, fault.owners);
      return `is no field that its schema has${meant === undefined ? '' : hintOf(meant)}`;
    }
    case 'type':
      return `is ${looksOf(fault.field)}, and its schema takes ${formText[fault.type.form]} only`;
    case 'required':
      return `has no \`${fault.name}\`, which its schema requires`;
    case 'value':
    case 'minors':
      return 'is a value that its schema does not have';
  }
}

const hintOf = ({ name, place }: Meant): string =>
  place === undefined ? `; \`${name}\` is` : `; it belongs in \`${place}\``;
