import type { Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { hasEscapedKey, isSurelyKubernetes, mayBeKubernetes } from '../../shared/parse/kubernetes.ts';
import { looksTemplated } from '../../shared/parse/template.ts';
import { isTestData } from '../../shared/parse/test-data.ts';
import { parseYaml, type YamlFile, type YamlNode } from '../../shared/parse/yaml.ts';
import { Field } from '../../shared/parse/yaml-field.ts';
import { entries, walk } from '../../shared/parse/yaml-path.ts';
import { unchecked } from '../../shared/parse/yaml-problem.ts';
import { isChart, isKustomization } from './claims.ts';
import { commentsOf } from './ignores.ts';
import type { Manifest } from './manifest.ts';
import { patchComments } from './render/patch-comments.ts';
import { isSchemaName } from './schema/schema-files.ts';
import { objectsOf, type KubeObject } from './object.ts';

/** Reads a YAML or JSON file as kubectl does; a file that holds no object for a cluster is not this check's. */
export function readManifest(file: SourceFile): Parsed<Manifest> {
  const { path, text } = file;
  if (isChart(path)) return { doc: { path, text, ...empty, builds: 'chart' } };
  if (isSchemaName(path)) return readSchema(file);
  const isOverlayFile = isKustomization(path);
  if (!isOverlayFile && !mayBeKubernetes(text) && !hasEscapedKey(text)) return {};
  const yaml = parseYaml(file, 'kubernetes');
  const template = isOverlayFile ? unlessBuildable(yaml) : templateOf(yaml);
  const roots = template === undefined ? yaml.roots : template.plain;
  const objects = roots.flatMap((root) => [...objectsOf(root)]).filter((each) => !isOverlay(each));
  // Whatever stands behind its first document: kustomize reads no further, and a cluster takes the rest.
  if (isOverlayFile && template === undefined && isBuildable(yaml.roots[0]))
    return {
      doc: {
        ...manifestOf(yaml, objects),
        comments: patchComments(yaml),
        others: [],
        builds: 'kustomization',
      },
    };
  if (isOverlayFile && template !== undefined && objects.length === 0)
    return { excluded: `${template.kind}: it is not built` };
  const isSure = objects.length > 0 || isSurelyKubernetes(text);
  // What is too much to read may be good YAML, whatever the file looks like.
  const faults = yaml.problems.filter(
    ({ code }) => code === 'limit' || (isSure && template === undefined && !isTestData(path)),
  );
  const problems = faults.length === 0 ? {} : { problems: faults.map(unchecked) };
  const doc = objects.length === 0 ? {} : { doc: manifestOf(yaml, objects) };
  if (template !== undefined)
    return { ...doc, ...problems, excluded: `${template.kind}: it is not rendered` };
  if (objects.length > 0 || faults.length > 0) return { ...doc, ...problems };
  return isSure && yaml.problems.length > 0 ? { excluded: 'broken YAML in a folder of test data' } : {};
}

/** A JSON schema is for the objects of a custom kind, and no object itself. */
function readSchema(file: SourceFile): Parsed<Manifest> {
  const yaml = parseYaml(file, 'kubernetes');
  const [root] = yaml.roots;
  const isSchema = root?.kind === 'mapping' && Field.root(root).at('properties').exists;
  return isSchema ? { doc: { path: file.path, text: file.text, ...empty, schema: Field.root(root) } } : {};
}

const empty = { comments: [], objects: [], others: [], duplicates: [] };

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

/** An object with a name of its own is no kustomization; what is broken is for its builder to tell. */
const isBuildable = (root: YamlNode | undefined): boolean =>
  root === undefined || [...objectsOf(root)].every(isOverlay);

const isOverlay = ({ group }: KubeObject): boolean => group === 'kustomize.config.k8s.io';

interface Template {
  /** `Helm template`. */
  readonly kind: string;
  /** The documents that are YAML as they stand: kubectl applies them, whatever stands beside them. */
  readonly plain: readonly YamlNode[];
}

/** A kustomization is one wherever it lies, and whatever its comments hold. */
function unlessBuildable(yaml: YamlFile): Template | undefined {
  const kind = looksTemplated(yaml.text);
  const isWhole =
    yaml.problems.length === 0 && !yaml.roots.some((root) => [...walk(root)].some(hasCollectionKey));
  return kind === undefined || isWhole ? undefined : { kind, plain: [] };
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
