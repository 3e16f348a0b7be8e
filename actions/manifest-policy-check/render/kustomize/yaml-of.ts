import type { SourceFile } from '../../../../shared/core/document.ts';
import { remembered } from '../../../../shared/core/remembered.ts';
import { parseYaml } from '../../../../shared/parse/yaml.ts';

/** A file is read once, however many kustomizations build upon it. */
export const yamlOf = remembered((file: SourceFile) => parseYaml(file, 'kubernetes'));
