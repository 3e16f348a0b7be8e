import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { joinedSpecs, setField, setMember, type FieldSpec } from './field-spec.ts';
import { annotationFields, selectorLabelFields, templateLabelFields } from './label-fields.ts';
import type { Resource } from './resource.ts';
import { Made } from './tree.ts';

/** One entry of `labels`. Throws a Fault. */
export function label(resources: readonly Resource[], entry: Field): void {
  const own = entry.at('fields').items.map(specOf);
  const metadata = [{ path: 'metadata/labels', create: true }];
  const specs =
    entry.at('includeSelectors').flag === true
      ? joinedSpecs(own, selectorLabelFields)
      : joinedSpecs(
          entry.at('includeTemplates').flag === true ? joinedSpecs(own, templateLabelFields) : own,
          metadata,
        );
  mark(resources, entry.at('pairs'), specs);
}

const specOf = (field: Field): FieldSpec => ({
  path: field.at('path').source ?? '',
  group: field.at('group').source ?? '',
  version: field.at('version').source ?? '',
  kind: field.at('kind').source ?? '',
  create: field.at('create').flag === true,
});

/** `commonLabels`: in selectors too. */
export const labelAll = (resources: readonly Resource[], labels: Field): void =>
  mark(resources, labels, selectorLabelFields);

/** `commonAnnotations`. */
export const annotateAll = (resources: readonly Resource[], annotations: Field): void =>
  mark(resources, annotations, annotationFields);

function mark(resources: readonly Resource[], pairs: Field, specs: readonly FieldSpec[]): void {
  for (const pair of pairs.members) {
    const name = String(pair.name);
    const key = pair.key ?? pair;
    const value = new Made(pair.source ?? '', pair.node ?? pair);
    const set = setMember(name, value, key);
    for (const { root } of resources) for (const spec of specs) setField(root, spec, set, 'mapping', key);
  }
}
