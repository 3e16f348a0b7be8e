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
  /** A JSON schema for objects of a custom kind; the name of the file says which. */
  readonly schema?: Field;
  /** Something that a renderer builds; its own file says what of. */
  readonly builds?: 'kustomization' | 'chart';
  /** Its objects were put together from other files: there is no text of its own to mend. */
  readonly isBuilt?: true;
}
