import type { SourceFile } from '../core/document.ts';
import { Lines } from './lines.ts';
import type { ScalarReading } from './machine-yaml-line.ts';
import { readMachineYaml } from './machine-yaml.ts';
import type { Tree, TreeMember } from './tree.ts';
import { parseYaml, type YamlNode } from './yaml.ts';
import { documentRanges } from './yaml-documents.ts';
import { keyText } from './yaml-path.ts';

type YamlTrees =
  /** One for each document that holds something. */
  | { readonly roots: readonly Tree[] }
  /** Without any text of the source; 1-based line. */
  | { readonly roots?: undefined; readonly fault: string; readonly line: number };

/** Reads YAML that a program wrote, and any other too, slower. The first fault counts for the whole file. */
export function readYamlTrees(file: SourceFile, reading: ScalarReading): YamlTrees {
  const roots: Tree[] = [];
  for (const range of documentRanges(file.text)) {
    const root = readMachineYaml(file.text, range, reading);
    if (root === undefined) return readAny(file, reading);
    if (root.kind !== 'scalar' || root.value !== null) roots.push(root);
  }
  return { roots };
}

function readAny(file: SourceFile, reading: ScalarReading): YamlTrees {
  const { roots, problems } = parseYaml(file, 'core');
  const [problem] = problems;
  if (problem !== undefined) return { fault: problem.reason, line: problem.line };
  const planter = new Planter(new Lines(file.path, file.text), reading);
  return { roots: roots.map((root) => planter.tree(root)) };
}

/** Turns the parser's nodes into trees; what aliases repeat is turned once. */
class Planter {
  readonly #lines: Lines;
  readonly #reading: ScalarReading;
  readonly #known = new Map<YamlNode, Tree>();

  constructor(lines: Lines, reading: ScalarReading) {
    this.#lines = lines;
    this.#reading = reading;
  }

  tree(node: YamlNode): Tree {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const tree = this.#turn(node);
    this.#known.set(node, tree);
    return tree;
  }

  #turn(node: YamlNode): Tree {
    const place = this.#lines.span(node.region);
    if (node.kind === 'sequence')
      return { kind: 'list', items: node.items.map((item) => this.tree(item)), ...place };
    if (node.kind === 'scalar') {
      const value = this.#reading === 'strings' ? node.source : node.value;
      return { kind: 'scalar', value: typeof value === 'bigint' ? node.source : value, ...place };
    }
    const members = new Map<string, TreeMember>();
    for (const { key, value } of node.entries) {
      const name = this.#reading === 'strings' && key.kind === 'scalar' ? key.source : keyText(key);
      if (name !== undefined) members.set(name, { ...this.#lines.span(key.region), value: this.tree(value) });
    }
    return { kind: 'map', members, ...place };
  }
}
