import type { Report } from '../../shared/core/finding.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { KubeObject } from './object.ts';

/** What a report about a secret value has beside its sentence: nothing of the value, and stars wherever it stands. */
export function concealed(object: KubeObject, field: Field, value: string): Partial<Report> {
  const region = field.node?.region;
  return {
    evidence: `${object.title} ${field.path}: ***`,
    unmasked: value,
    secret: value,
    ...(region === undefined ? {} : { hide: [region] }),
  };
}
