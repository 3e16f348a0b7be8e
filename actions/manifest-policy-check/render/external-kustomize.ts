import type { Unchecked } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import type { Region } from '../../../shared/core/finding.ts';
import type { Programs } from '../../../shared/core/programs.ts';
import type { SideFiles } from '../../../shared/core/side-files.ts';
import { setField } from '../../../shared/parse/yaml-edit.ts';
import { Field } from '../../../shared/parse/yaml-field.ts';
import { parseYaml, type YamlMapping, type YamlNode } from '../../../shared/parse/yaml.ts';
import { keyText } from '../../../shared/parse/yaml-path.ts';
import { unchecked } from '../../../shared/parse/yaml-problem.ts';
import { isKustomization } from '../claims.ts';
import { copyBuild, type BuildCopy } from './external/copy.ts';
import { isMadeFrom, nameOf, placedMapping } from './external/counterpart.ts';
import { kustomizationNames } from './kustomize/paths.ts';
import { pathFrom, within } from '../../../shared/parse/repository-path.ts';
import { callRenderer, shownMessage } from './program.ts';
import type { Rendered } from './rendered.ts';

/** Where kustomize writes which file an object comes from. */
const originAnnotation = 'config.kubernetes.io/origin';

/**
 * What `kustomize build`, or `kubectl kustomize`, makes of a folder: for what the own build does not do. Undefined where
 * neither is installed. Nothing is fetched, and no plugin, program or helm is started: all of that is off unless asked for.
 */
export async function renderWithKustomize(
  folder: string,
  files: SideFiles,
  programs: Programs,
): Promise<Rendered | undefined> {
  const command = commandOf(programs);
  if (command === undefined) return undefined;
  const path = kustomizationNames.map((name) => within(folder, name)).find((each) => files.paths.has(each));
  if (path === undefined) return undefined;
  const fail = (
    message: string,
    code: Unchecked['code'] = 'parse-error',
    line: number | null = 1,
  ): Rendered => nothing(folder, path, [{ path, code, message, line, hint: mendHint }]);
  const copy = await copyBuild(folder, files);
  const file = copy?.texts.get(path);
  if (copy === undefined) return fail('What it names is too large to be built.', 'limit');
  if (file === undefined) return fail('Not readable as text.', 'unreadable', null);
  if (copy.remote.length > 0)
    return nothing(
      folder,
      path,
      copy.remote.map(({ region }) => refused(region)),
    );
  const tree = new Map(copy.bytes).set(path, new TextEncoder().encode(withOrigins(file)));
  const answer = await callRenderer(programs, { ...command, args: [...command.args, folder || '.'], tree });
  const title = folder || 'the root folder';
  if (!('output' in answer)) return fail(`kustomize cannot build ${title}: ${answer.message}.`, answer.code);
  if (answer.code === 'failed')
    return fail(`kustomize cannot build ${title}: ${shownMessage(answer.message.replace(/^Error: /, ''))}`);
  return { ...nothing(folder, path, []), ...builtFrom(answer.output, file, folder, copy) };
}

/** Whichever is there; kubectl carries an older kustomize. */
function commandOf(
  programs: Programs,
): { readonly program: string; readonly args: readonly string[] } | undefined {
  const [kustomize, kubectl] = [programs.find('kustomize'), programs.find('kubectl')];
  if (kustomize !== undefined) return { program: kustomize, args: ['build'] };
  return kubectl === undefined ? undefined : { program: kubectl, args: ['kustomize'] };
}

const nothing = (folder: string, path: string, faults: readonly Unchecked[]): Rendered => ({
  title: folder || '.',
  path,
  objects: [],
  parts: new Set(),
  sources: [],
  unchecked: faults,
  excluded: [],
});

const refused = ({ path, startLine }: Region): Unchecked => ({
  path,
  code: 'not-fetched',
  message: 'It is fetched from elsewhere, so it is not built.',
  line: startLine,
  hint: 'Vendor what it names into the repository, or exclude the kustomization in the policy.',
});

const mendHint =
  'Mend it so that `kustomize build` takes it; where it is broken on purpose, exclude it in the policy.';

/** The kustomization, asking for the origin of each object; as it is, where that cannot be written into it. */
function withOrigins(file: SourceFile): string {
  const yaml = parseYaml(file, 'kubernetes');
  const [root] = yaml.roots;
  if (root === undefined) return file.text;
  const field = Field.root(root).at('buildMetadata');
  const wanted = [...new Set([...field.texts, 'originAnnotations'])];
  const edits = setField(yaml, field, wanted) ?? [];
  return [...edits]
    .sort((one, other) => other.offset - one.offset)
    .reduce(
      (text, { offset, length, text: added }) => text.slice(0, offset) + added + text.slice(offset + length),
      file.text,
    );
}

function builtFrom(
  output: string,
  file: SourceFile,
  folder: string,
  { texts }: BuildCopy,
): Pick<Rendered, 'objects' | 'parts' | 'sources' | 'unchecked'> {
  const built = parseYaml({ path: file.path, text: output, size: output.length, blob: '' }, 'kubernetes');
  const written = new Map(
    [...texts].map(([path, each]) => [
      path,
      /\.(?:ya?ml|json)$/.test(path) ? parseYaml(each, 'kubernetes').roots : [],
    ]),
  );
  const everything = [...written.values()].flat();
  const asked = parseYaml(file, 'kubernetes').roots[0];
  const otherwise = (asked && Field.root(asked).members[0]?.region) ?? built.roots[0]?.region;
  const parts = new Set([...texts.keys()].filter(isKustomization));
  const objects = built.roots.flatMap((root): YamlMapping[] => {
    if (root.kind !== 'mapping' || otherwise === undefined) return [];
    const origin = originOf(root);
    const from = origin === undefined ? undefined : pathFrom(folder, origin);
    const base = from === undefined ? undefined : originalOf(root, written.get(from) ?? []);
    if (from !== undefined && base !== undefined) parts.add(from);
    const patches = everything.filter((each) => each !== base && isMadeFrom(root, each));
    for (const { region } of patches) parts.add(region.path);
    const originals = base === undefined ? patches : [base, ...patches];
    return [placedMapping(withoutOrigin(root), originals, otherwise)];
  });
  const faults = built.problems.map((problem) => ({ ...unchecked(problem), path: file.path, line: 1 }));
  return { objects, parts, sources: [...texts.values()], unchecked: faults };
}

/** The one whose name is most of the built one's. */
function originalOf(built: YamlNode, roots: readonly YamlNode[]): YamlNode | undefined {
  const objects = roots.flatMap((root) => {
    const items = Field.root(root)
      .at('items')
      .items.flatMap(({ node }) => node ?? []);
    return items.length > 0 ? items : [root];
  });
  return objects
    .filter((each) => isMadeFrom(built, each))
    .sort((one, other) => (nameOf(other)?.length ?? 0) - (nameOf(one)?.length ?? 0))[0];
}

function originOf(root: YamlNode): string | undefined {
  const annotation = Field.root(root).at('metadata', 'annotations', originAnnotation).text;
  return annotation === undefined ? undefined : /^path: *(\S[^\n]*)$/m.exec(annotation)?.[1]?.trim();
}

/** The object without the annotation, and without annotations where that was the only one. */
function withoutOrigin(root: YamlMapping): YamlMapping {
  const without = (node: YamlNode, [name, ...names]: readonly string[]): YamlNode => {
    if (node.kind !== 'mapping') return node;
    const entries = node.entries.flatMap((entry) => {
      if (keyText(entry.key) !== name) return [entry];
      const value = names.length === 0 ? undefined : without(entry.value, names);
      const isEmpty = value?.kind === 'mapping' && value.entries.length === 0;
      return value === undefined || isEmpty ? [] : [{ ...entry, value }];
    });
    return { kind: 'mapping', entries, tag: node.tag, region: node.region };
  };
  const object = without(root, ['metadata', 'annotations', originAnnotation]);
  return object.kind === 'mapping' ? object : root;
}
