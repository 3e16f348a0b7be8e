import { describe, expect, it } from 'vitest';
import { docOf, reportsOn, said } from './schema-said.ts';

/** The schema stands below `openAPIV3Schema.properties.spec`. */
const definition = (schema: string, more = '', version = 'v1'): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: farms.acme.example}
spec:
  group: acme.example
  scope: Namespaced
  names: {plural: farms, kind: Farm}
  ${more}
  versions:
    - name: ${version}
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec: ${schema}
`;

const old = (head: string): string => `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: {name: farms.acme.example}
spec:
  group: acme.example
  names: {plural: farms, kind: Farm}
  version: v1
  ${head}
  validation:
    openAPIV3Schema:
      type: object
      properties:
        spec: {type: object, properties: {cows: {type: integer}}}
`;

const farm = (spec: string, version = 'v1'): string =>
  `apiVersion: acme.example/${version}\nkind: Farm\nmetadata: {name: hill}\nspec:\n  ${spec}\n`;

const cows = '{type: object, properties: {cows: {type: integer}}}';
const all = `{type: object, required: [cows], properties: {
  cows: {type: integer}, open: {type: boolean}, name: {type: string, enum: [Hill, Vale]}, ratio: {type: number},
  port: {x-kubernetes-int-or-string: true}, list: {type: array, items: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string, default: c}}}},
  labels: {type: object, additionalProperties: {type: string}}, free: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {size: {type: integer}}},
  made: {type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object, properties: {x: {type: string}}}}},
  securityContext: {type: object, properties: {runAsNonRoot: {type: boolean}}}}}`;

describe('a custom resource and its definition', () => {
  it.each<[spec: string, schema: string, expected: readonly string[]]>([
    ['cows: 3', cows, []],
    ['cow: 3', cows, ['5 custom-resource spec.cow -> cows']],
    ['cows: "3"', cows, ['5 custom-resource spec.cows']],
    ['cows: null', cows, []],
    ['cows: ${COWS}', cows, []],
    ['{cows: 1, open: true, name: Hill, ratio: 0.5, port: 80, labels: {a: b}}', all, []],
    ['{cows: 1, open: "true"}', all, ['5 custom-resource spec.open']],
    ['{cows: 1, name: hill}', all, ['5 custom-resource spec.name']],
    ['{cows: 1, ratio: half}', all, ['5 custom-resource spec.ratio']],
    ['{cows: 1, port: http}', all, []],
    ['{cows: 1, port: true}', all, ['5 custom-resource spec.port']],
    ['{cows: 1, list: [{a: b}]}', all, []],
    ['{cows: 1, list: [{b: b}]}', all, ['5 custom-resource spec.list[0] -> a']],
    ['{cows: 1, list: {a: b}}', all, ['5 custom-resource spec.list']],
    ['{cows: 1, labels: {a: 1}}', all, ['5 custom-resource spec.labels.a']],
    ['{cows: 1, free: {any: thing, size: 1}}', all, []],
    ['{cows: 1, free: {size: x}}', all, ['5 custom-resource spec.free.size']],
    ['{cows: 1, made: {apiVersion: v1, kind: Pod, metadata: {any: 1}, spec: {x: a}}}', all, []],
    ['{cows: 1, made: {kind: Pod, spec: {z: a}}}', all, ['5 custom-resource spec.made.spec.z']],
    [
      '{cows: 1, securityContext: {runAsNonroot: true}}',
      all,
      ['5 custom-resource spec.securityContext.runAsNonroot -> runAsNonRoot'],
    ],
    ['{cows: 1, runAsNonRoot: true}', all, ['5 custom-resource spec.runAsNonRoot -> spec.securityContext']],
    // Laid over another one, as far as anybody can tell.
    ['{open: true}', all, []],
    ['anything: goes', '{type: object}', []],
    ['anything: goes', '{type: object, properties: {a: {type: string}}, additionalProperties: true}', []],
    ['{a: [b]}', '{type: object, properties: {a: {oneOf: [{type: string}, {type: integer}]}}}', []],
    [
      '{a: 1}',
      '{type: object, properties: {a: {type: string, nullable: true}}}',
      ['5 custom-resource spec.a'],
    ],
    ['{a: 1}', '{$ref: "#/elsewhere"}', []],
  ])('%s', (spec, schema, expected) => {
    expect(said(farm(spec), { beside: { 'crds/farm.yaml': definition(schema) } })).toEqual(expected);
  });

  it.each<[name: string, beside: Readonly<Record<string, string>>, expected: readonly string[]]>([
    ['of another version', { 'a.yaml': definition(cows, '', 'v2') }, []],
    ['in test data', { 'testdata/a.yaml': definition(cows) }, []],
    ['that keeps what it does not know', { 'a.yaml': definition(cows, 'preserveUnknownFields: true') }, []],
    ['of the beta', { 'a.yaml': old('') }, []],
    [
      'of the beta that drops',
      { 'a.yaml': old('preserveUnknownFields: false') },
      ['5 custom-resource spec.dogs'],
    ],
    ['one of two that allow it', { 'a.yaml': definition(cows), 'b.yaml': definition('{type: object}') }, []],
    [
      'two that refuse it',
      { 'a.yaml': definition(cows), 'b.yaml': definition(cows) },
      ['5 custom-resource spec.dogs'],
    ],
  ])('a definition %s', (_, beside, expected) => {
    expect(said(farm('dogs: 1'), { beside })).toEqual(expected);
  });

  it('tells what stands in a pod once', () => {
    const schema =
      '{type: object, properties: {template: {type: object, properties: {spec: {type: object, properties: {containers: {type: array, items: {type: object, properties: {name: {type: string}, image: {type: string}, securityContext: {type: object}}}}}}}}}}';
    const text = farm('template: {spec: {containers: [{name: a, image: b, securitycontext: {}}]}}');
    expect(said(text, { beside: { 'a.yaml': definition(schema) } })).toEqual([
      '5 misspelt-hardening spec.template.spec.containers[a].securitycontext -> securityContext',
    ]);
  });
});

describe('JSON schemas that the policy names', () => {
  const schema =
    '{"type": "object", "properties": {"apiVersion": {}, "kind": {}, "spec": {"type": "object", "properties": {"cows": {"type": ["integer", "null"]}}}}}';
  const countWith = (path: string, schemas: readonly string[]): number => {
    const doc = docOf('farm.yaml', farm('dogs: 1'));
    return reportsOn(doc, [doc, docOf(path, schema)], { schemas }).length;
  };

  it.each<[path: string, schemas: readonly string[], count: number]>([
    ['schemas/farm-acme.example-v1.json', ['schemas/*'], 1],
    ['schemas/farm-acme-v1.json', ['schemas/*'], 1],
    ['schemas/farm-acme-v1.json', [], 0],
    ['schemas/farm-acme-v1.json', ['other/*'], 0],
    ['schemas/farm-acme-v2.json', ['schemas/*'], 0],
    ['schemas/cow-acme-v1.json', ['schemas/*'], 0],
  ])('%s for %j: %i', (path, schemas, count) => {
    expect(countWith(path, schemas)).toBe(count);
  });
});
