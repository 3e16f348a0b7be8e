import type { Shape } from './shape.ts';

const texts: Shape = { texts: true };
const list = (each: Shape): Shape => ({ each });
const of = (fields: Readonly<Record<string, Shape>>): Shape => ({ fields });

const type = { group: 'text', version: 'text', kind: 'text' } as const;
const selector = of({
  ...type,
  name: 'text',
  namespace: 'text',
  annotationSelector: 'text',
  labelSelector: 'text',
});
const patch = of({
  path: 'text',
  patch: 'text',
  target: selector,
  options: of({ allowNameChange: 'flag', allowKindChange: 'flag' }),
});
const image = of({ name: 'text', newName: 'text', tagSuffix: 'text', newTag: 'text', digest: 'text' });
const generatorOptions = of({
  labels: texts,
  annotations: texts,
  disableNameSuffixHash: 'flag',
  immutable: 'flag',
});
const generator = {
  name: 'text',
  namespace: 'text',
  behavior: 'text',
  literals: list('text'),
  files: list('text'),
  envs: list('text'),
  env: 'text',
  options: generatorOptions,
} as const;
const options = of({ delimiter: 'text', index: 'integer', encoding: 'text', create: 'flag' });

export const replacementShape = of({
  path: 'text',
  sourceValue: 'text',
  source: of({ ...type, name: 'text', namespace: 'text', fieldPath: 'text', options }),
  targets: list(of({ select: selector, reject: list(selector), fieldPaths: list('text'), options })),
});

/**
 * The fields of a kustomization.
 *
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export const kustomizationShape = of({
  apiVersion: 'text',
  kind: 'text',
  metadata: of({ name: 'text', namespace: 'text', labels: texts, annotations: texts }),
  openapi: texts,
  namePrefix: 'text',
  nameSuffix: 'text',
  namespace: 'text',
  commonLabels: texts,
  labels: list(
    of({
      pairs: texts,
      includeSelectors: 'flag',
      includeTemplates: 'flag',
      fields: list(of({ ...type, path: 'text', create: 'flag' })),
    }),
  ),
  commonAnnotations: texts,
  patchesStrategicMerge: list('text'),
  patchesJson6902: list(patch),
  patches: list(patch),
  images: list(image),
  imageTags: list(image),
  replacements: list(replacementShape),
  replicas: list(of({ name: 'text', count: 'integer' })),
  vars: list(
    of({
      name: 'text',
      objref: of({ apiVersion: 'text', ...type, name: 'text', namespace: 'text' }),
      fieldref: of({ fieldPath: 'text' }),
    }),
  ),
  sortOptions: of({
    order: 'text',
    legacySortOptions: of({ orderFirst: list('text'), orderLast: list('text') }),
  }),
  resources: list('text'),
  components: list('text'),
  crds: list('text'),
  bases: list('text'),
  configMapGenerator: list(of(generator)),
  secretGenerator: list(of({ ...generator, type: 'text' })),
  helmGlobals: 'any',
  helmCharts: 'any',
  helmChartInflationGenerator: 'any',
  generatorOptions,
  configurations: list('text'),
  generators: list('text'),
  transformers: list('text'),
  validators: list('text'),
  buildMetadata: list('text'),
});
