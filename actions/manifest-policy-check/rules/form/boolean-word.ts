import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { YamlNode, YamlScalar } from '../../../../shared/parse/yaml-nodes.ts';
import type { Manifest } from '../../manifest.ts';
import { about } from '../../workload-rule.ts';
import { container } from '../pods/example.ts';

export const booleanWord: DocumentRule<Manifest> = {
  id: 'manifest-policy-check/boolean-word',
  title: 'Boolean in a word of YAML 1.1',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'kubectl takes `on`, `yes` and `y` for true; tools that read YAML 1.2 take them for texts, and see no privileged pod where there is one.',
  advice: 'Write `true` or `false`; put the word in quotes where a text is meant.',
  references: ['https://yaml.org/type/bool.html', 'CWE-436'],
  aliases: [],
  examples: {
    bad: [{ text: container('securityContext:', '  privileged: on'), lines: [9] }],
    good: [{ text: container('securityContext:', '  privileged: false', 'command: ["yes", "on"]') }],
  },
  scope: 'document',
  check({ doc }, report) {
    for (const object of doc.objects) {
      const seen = new Set<YamlNode>();
      const visit = (field: Field): void => {
        const { node } = field;
        if (node?.kind === 'scalar') {
          if (!isWord(node)) return;
          const message = `kubectl reads \`${node.source}\` as ${String(node.value)}, and not every reader does.`;
          report(about(object, field, message));
        } else if (node !== undefined && !seen.has(node)) {
          seen.add(node);
          // Most collections hold none, and no field of theirs has to be made.
          if (node.kind === 'mapping' && node.entries.every(({ value }) => isPlain(value))) return;
          if (node.kind === 'sequence' && node.items.every(isPlain)) return;
          for (const each of [...field.members, ...field.items]) visit(each);
        }
      };
      visit(object.root);
    }
  },
};

const isWord = ({ value, source }: YamlScalar): boolean =>
  typeof value === 'boolean' && !/^(?:true|false)$/i.test(source);

const isPlain = (node: YamlNode): boolean => node.kind === 'scalar' && !isWord(node);
