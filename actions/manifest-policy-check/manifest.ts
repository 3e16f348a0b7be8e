import type { Document } from '../../shared/core/document.ts';
import type { YamlDuplicate } from '../../shared/parse/yaml.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { KubeObject } from './object.ts';

/** A file of Kubernetes objects. */
export interface Manifest extends Document {
  /** In the order of the file; those of a List are taken out of it. */
  readonly objects: readonly KubeObject[];
  /** Documents beside them that are mappings, and no objects. */
  readonly others: readonly Field[];
  readonly duplicates: readonly YamlDuplicate[];
}
