import type { SourceFile } from '../../../shared/core/document.ts';
import { child, entries, items, keyText, text } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';
import { inlineDockerfilePins } from './inline-dockerfile.ts';
import { interpolate } from './interpolation.ts';
import { imagePin, type Reading } from './scalar.ts';

const topLevel = new Set([
  'version',
  'name',
  'include',
  'services',
  'models',
  'networks',
  'volumes',
  'configs',
  'secrets',
]);

/** A mapping with only keys of the Compose specification, and a service that has an image or a build. */
export function isCompose(root: YamlNode): boolean {
  const ofCompose = (key: string | undefined) =>
    key !== undefined && (topLevel.has(key) || key.startsWith('x-'));
  return (
    entries(root).every(({ key }) => ofCompose(keyText(key))) &&
    entries(child(root, 'services')).some(({ value }) => child(value, 'image') ?? child(value, 'build'))
  );
}

/**
 * `services.*.image`, image volumes, the images of builds, and projects that are included from a registry. A cache
 * (`cache_from`) is not pulled to be run, and a pinned one would be none; a `provider` and `models` bring no image.
 */
export function* composePins(root: YamlNode, file: SourceFile): Generator<ImagePin> {
  const seen = new Set<YamlNode>();
  for (const { value: service } of entries(child(root, 'services'))) {
    if (seen.has(service)) continue;
    seen.add(service);
    const build = child(service, 'build');
    yield* imagePin('compose', child(service, 'image'), build ? builtHere : readInterpolated);
    for (const volume of items(child(service, 'volumes'))) {
      if (text(child(volume, 'type')) === 'image') {
        yield* imagePin('compose', child(volume, 'source'), readInterpolated);
      }
    }
    if (build && !seen.has(build)) yield* buildPins(build, file, seen);
    if (build) seen.add(build);
  }
  for (const included of items(child(root, 'include'))) {
    for (const path of [included, child(included, 'path'), ...items(child(included, 'path'))])
      yield* artifactPin(path, 'oci://');
  }
}

/** A Dockerfile that is written out (once, whoever repeats it), and contexts that are images, by name or as `name=context`. */
function* buildPins(build: YamlNode, file: SourceFile, seen: Set<YamlNode>): Generator<ImagePin> {
  const dockerfile = child(build, 'dockerfile_inline');
  if (dockerfile && !seen.has(dockerfile)) yield* inlineDockerfilePins(dockerfile, file);
  if (dockerfile) seen.add(dockerfile);
  const contexts = child(build, 'additional_contexts');
  for (const context of [...items(contexts), ...entries(contexts).map(({ value }) => value)])
    yield* artifactPin(context, 'docker-image://');
}

/** What stands behind a scheme, and behind `name=` before that. */
function* artifactPin(node: YamlNode | undefined, scheme: string): Generator<ImagePin> {
  const written = text(node)?.trim() ?? '';
  const value = written.replace(/^[\w.-]{1,128}=/, '');
  if (value.startsWith(scheme))
    yield* imagePin('compose', node, () => readInterpolated(value.slice(scheme.length)));
}

/** With a `build` the image is the name that the result gets. */
const builtHere = (): Reading => ({ state: { status: 'local', what: 'build' } });

function readInterpolated(written: string): Reading {
  if (!written.includes('$')) return { state: imageState(written) };
  const resolved = interpolate(written);
  if (resolved === undefined || resolved === '') return { state: { status: 'unknown', why: 'variable' } };
  return { state: imageState(resolved), resolved };
}
