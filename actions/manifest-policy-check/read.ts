import type { Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { hasEscapedKey, isSurelyKubernetes, mayBeKubernetes } from '../../shared/parse/kubernetes.ts';
import { looksTemplated } from '../../shared/parse/template.ts';
import { isTestData } from '../../shared/parse/test-data.ts';
import { parseYaml, type YamlFile, type YamlNode } from '../../shared/parse/yaml.ts';
import { Field } from '../../shared/parse/yaml-field.ts';
import { entries, walk } from '../../shared/parse/yaml-path.ts';
import { unchecked } from '../../shared/parse/yaml-problem.ts';
import { isKustomization } from './claims.ts';
import { commentsOf } from './ignores.ts';
import type { Manifest } from './manifest.ts';
import { objectsOf, type KubeObject } from './object.ts';

/** Reads a YAML or JSON file as kubectl does; a file that holds no object for a cluster is not this check's. */
export function readManifest(file: SourceFile): Parsed<Manifest> {
  const { path, text } = file;
  if (!mayBeKubernetes(text) && !hasEscapedKey(text))
    return isKustomization(path) ? { excluded: overlay } : {};
  const yaml = parseYaml(file, 'kubernetes');
  const template = templateOf(yaml);
  const roots = template === undefined ? yaml.roots : template.plain;
  const objects = roots.flatMap((root) => [...objectsOf(root)]).filter((each) => !isOverlay(each));
  const isLeftOut = template !== undefined || (isKustomization(path) && objects.length === 0);
  const isSure = objects.length > 0 || isSurelyKubernetes(text);
  // What is too much to read may be good YAML, whatever the file looks like.
  const faults = yaml.problems.filter(
    ({ code }) => code === 'limit' || (isSure && !isLeftOut && !isTestData(path)),
  );
  const problems = faults.length === 0 ? {} : { problems: faults.map(unchecked) };
  const doc = objects.length === 0 ? {} : { doc: manifestOf(yaml, objects) };
  if (isLeftOut) {
    const excluded = template === undefined ? overlay : `${template.kind}: it is not rendered`;
    return { ...doc, ...problems, excluded };
  }
  if (objects.length > 0 || faults.length > 0) return { ...doc, ...problems };
  return isSure && yaml.problems.length > 0 ? { excluded: 'broken YAML in a folder of test data' } : {};
}

const manifestOf = (yaml: YamlFile, objects: readonly KubeObject[]): Manifest => ({
  path: yaml.path,
  text: yaml.text,
  comments: commentsOf(yaml, objects),
  objects,
  others: yaml.roots
    .filter((root) => root.kind === 'mapping' && objectsOf(root).next().done === true)
    .map((root) => Field.root(root)),
  duplicates: yaml.duplicates,
});

const overlay = 'kustomize overlay: it is not built; the files that it names are checked as they are written';

const isOverlay = ({ group }: KubeObject): boolean => group === 'kustomize.config.k8s.io';

interface Template {
  /** `Helm template`. */
  readonly kind: string;
  /** The documents that are YAML as they stand: kubectl applies them, whatever stands beside them. */
  readonly plain: readonly YamlNode[];
}

/**
 * A file is left out as a template only where no cluster takes it as it is: `{{ … }}` without quotes is no value, and a
 * quoted one, or one in a comment, leaves out nothing but what lies in a chart's `templates`.
 */
function templateOf({ path, text, roots, problems }: YamlFile): Template | undefined {
  const kind = looksTemplated(text);
  if (kind === undefined) return undefined;
  const closed = roots.filter((root) => ![...walk(root)].some(hasCollectionKey));
  const isInChart = /(?:^|\/)templates\//.test(path);
  if (!isInChart)
    return problems.length > 0 || closed.length < roots.length ? { kind, plain: closed } : undefined;
  const lines = text.split('\n');
  const isPlain = ({ region }: YamlNode): boolean =>
    lines.slice(region.startLine - 1, region.endLine).every((line) => !/\{\{|\{%|<%/.test(line));
  return { kind, plain: closed.filter(isPlain) };
}

const hasCollectionKey = (node: YamlNode): boolean => entries(node).some(({ key }) => key.kind !== 'scalar');
