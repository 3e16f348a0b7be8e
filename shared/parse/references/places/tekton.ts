import { child, entries, items, keyText, text, walk } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { imageState } from '../image.ts';
import { writtenImage } from './scalar.ts';

/** Keys that name a task, a pipeline or a step. */
const references = new Set(['taskRef', 'pipelineRef', 'ref']);

/**
 * Tasks and pipelines that come from a registry: by the resolver `bundles`, and by the older `bundle`.
 * https://tekton.dev/docs/pipelines/bundle-resolver/
 */
export function* bundleReferences(object: YamlNode): Generator<WrittenImage> {
  for (const node of walk(object)) {
    for (const { key, value } of entries(node)) {
      if (!references.has(keyText(key) ?? '')) continue;
      yield* writtenImage('tekton-bundle', child(value, 'bundle'));
      if (text(child(value, 'resolver')) !== 'bundles') continue;
      const bundle = items(child(value, 'params')).find((param) => text(child(param, 'name')) === 'bundle');
      yield* writtenImage('tekton-bundle', child(bundle, 'value'));
    }
  }
}

/** More, and longer ones, than any image has. */
const maxParams = 8;
const isShort = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value.length < 1000;

const lookUp = /\$\((?:inputs\.)?params\.([\w-]+)\)/g;

/**
 * The image of a step. A parameter with a default stands for that, and is judged there when it is all of the text; in a
 * pipeline, tasks that are written out have parameters of the same names, so there it stays unknown.
 */
export function stepImage(object: YamlNode): (image: YamlNode | undefined) => Iterable<WrittenImage> {
  const isTask = /^(?:Cluster)?Task$|^StepAction$/.test(text(child(object, 'kind')) ?? '');
  const params = isTask ? items(child(child(object, 'spec'), 'params')) : [];
  const defaults = new Map(params.map((param) => [text(child(param, 'name')), child(param, 'default')]));
  return (image) => {
    const written = text(image)?.trim() ?? '';
    const names = [...written.matchAll(lookUp)].map(([, name]) => name);
    const [first] = names;
    const isKnown = names.length <= maxParams && names.every((name) => isShort(text(defaults.get(name))));
    if (first === undefined || !isKnown) return writtenImage('kubernetes', image);
    if (written.replace(lookUp, '') === '' && names.length === 1)
      return writtenImage('kubernetes', defaults.get(first));
    const resolved = written.replace(lookUp, (_, name: string) => text(defaults.get(name)) ?? '');
    return writtenImage('kubernetes', image, () => ({ state: imageState(resolved), resolved }));
  };
}
