import { Field } from '../../../../shared/parse/yaml-field.ts';
import type { YamlMapping } from '../../../../shared/parse/yaml-nodes.ts';

/** `Pod web: spec.hostPID at web/templates/a.yaml:7:3-20`, for each field and item. */
export function fieldsOf(object: YamlMapping): string[] {
  const root = Field.root(object);
  const title = `${root.at('kind').source ?? ''} ${root.at('metadata', 'name').source ?? ''}`;
  const lines: string[] = [];
  const visit = (field: Field): void => {
    const { path, startLine, startColumn, endColumn } = field.region;
    if (!/^(?:apiVersion|kind|metadata)?$/.test(field.path))
      lines.push(`${title}: ${field.path} at ${path}:${startLine}:${startColumn}-${endColumn}`);
    for (const each of [...field.members, ...field.items]) visit(each);
  };
  visit(root);
  return lines;
}
