import type { SourceFile } from '../core/document.ts';
import type { Problem } from '../core/problem.ts';
import { parseYaml, type YamlNode } from '../parse/yaml.ts';
import type { Fault } from './faults.ts';
import { lineOf } from './plain.ts';

/** A file of settings: one YAML document, or what is wrong with it. */
export interface SettingsDocument {
  /** Undefined for an empty file, and for one with problems. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/** Reads it with every fault on its line. `what` begins a sentence: `The policy`. */
export function readSettings(file: SourceFile, what: string): SettingsDocument {
  const { roots, problems, duplicates } = parseYaml(file, 'core');
  const [root, second] = roots;
  const broken = [
    ...problems.map(({ line, reason }) => problemAt(file, line, reason, `${what} is a YAML file.`)),
    ...duplicates.map(({ key, region }) =>
      problemAt(file, region.startLine, `"${key}" stands twice`, 'Keep one of the two.'),
    ),
    ...(second
      ? [problemAt(file, second.region.startLine, 'a second document', `${what} is one YAML document.`)]
      : []),
  ];
  return { root: broken.length > 0 ? undefined : root, problems: broken };
}

/** Faults of a readable file, by line, as an editor shows them. */
export const problemsOf = (file: SourceFile, root: YamlNode, faults: readonly Fault[]): Problem[] =>
  faults
    .map((fault) => ({ ...fault, line: lineOf(root, fault.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, message, hint }) => problemAt(file, line, message, hint));

const problemAt = ({ path }: SourceFile, line: number, message: string, hint: string): Problem => ({
  code: 'bad-policy',
  message: `${path}:${String(line)}: ${message}`,
  hint,
});
