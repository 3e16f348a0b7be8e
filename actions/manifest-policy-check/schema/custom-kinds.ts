import { remembered } from '../../../shared/core/remembered.ts';
import { isTestData } from '../../../shared/parse/test-data.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { schemaType } from './json-schema.ts';
import { anyType, scalarTypes, type Type } from './type.ts';

/** What a file of the repository says about a kind. */
export interface CustomKind {
  /** Where its schema stands. */
  readonly place: Field;
  readonly type: Type;
}

/** By `group/version kind`. Several files may define one kind: releases beside each other, a chart and what it renders to. */
export type CustomKinds = ReadonlyMap<string, readonly CustomKind[]>;

/** The kinds that the files of a repository define; what is test data defines none for the rest. */
export const customKindsOf = remembered((docs: readonly Manifest[]): CustomKinds => {
  const kinds = new Map<string, CustomKind[]>();
  for (const doc of docs) {
    if (isTestData(doc.path)) continue;
    for (const definition of doc.objects) {
      if (definition.group !== 'apiextensions.k8s.io' || definition.kind !== 'CustomResourceDefinition')
        continue;
      for (const [name, kind] of kindsIn(definition)) kinds.set(name, [...(kinds.get(name) ?? []), kind]);
    }
  }
  return kinds;
});

export const customKindName = ({ apiVersion, kind }: KubeObject): string => `${apiVersion} ${kind}`;

function* kindsIn({ root, apiVersion }: KubeObject): Generator<readonly [string, CustomKind]> {
  const spec = root.at('spec');
  const group = spec.at('group').text;
  const kind = spec.at('names', 'kind').text;
  if (group === undefined || kind === undefined) return;
  // Version 1 always drops what it does not know; the beta kept it unless it was told not to.
  const isOld = apiVersion === 'apiextensions.k8s.io/v1beta1';
  const keeps = spec.at('preserveUnknownFields').flag ?? isOld;
  const common = spec.at('validation', 'openAPIV3Schema');
  const listed = spec.at('versions').items;
  for (const version of listed.length > 0 ? listed : [spec.at('version')]) {
    const own = version.at('schema', 'openAPIV3Schema');
    const name = version.text ?? version.at('name').text;
    const schema = own.exists ? own : common;
    if (name !== undefined && schema.exists)
      yield [`${group}/${name} ${kind}`, { place: schema, type: rootType(schema, keeps) }];
  }
}

/** Whatever the schema says about them, the API server reads these as its own. */
export const rootType = ({ node }: Field, keeps: boolean): Type =>
  schemaType(node, keeps, [
    ['apiVersion', scalarTypes.string],
    ['kind', scalarTypes.string],
    ['metadata', anyType],
    ['status', anyType],
  ]);
