import type { SourceFile } from '../../../shared/core/document.ts';
import type { Region } from '../../../shared/core/finding.ts';
import { keyText } from '../../../shared/parse/yaml-path.ts';
import { parseYaml } from '../../../shared/parse/yaml.ts';
import type { YamlFile, YamlFlavour, YamlNode } from '../../../shared/parse/yaml.ts';

export const source = (text: string): SourceFile => ({ path: 'a.yaml', text, size: text.length, blob: '' });

export const read = (text: string, flavour: YamlFlavour = 'core'): YamlFile =>
  parseYaml(source(text), flavour);

/** What a region holds. */
export function cut(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? NaN) + column - 1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

/** The values alone, as js-yaml gives them. */
export function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  const object: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    Object.defineProperty(object, keyText(key) ?? '', {
      value: plain(value),
      enumerable: true,
      configurable: true,
    });
  }
  return object;
}
