import type { SourceFile } from '../../../core/document.ts';
import { child, entries, items, keyText, text } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { WrittenImage } from '../reference.ts';
import { inlineDockerfileReferences } from './inline-dockerfile.ts';
import { interpolate } from './interpolation.ts';
import { writtenImage, type Reading } from './scalar.ts';

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
export function* composeReferences(root: YamlNode, file: SourceFile): Generator<WrittenImage> {
  const seen = new Set<YamlNode>();
  for (const { value: service } of entries(child(root, 'services'))) {
    if (seen.has(service)) continue;
    seen.add(service);
    const build = child(service, 'build');
    const isBuilt = build !== undefined && !isPulled(service);
    yield* writtenImage('compose', child(service, 'image'), isBuilt ? builtHere : readInterpolated);
    for (const volume of items(child(service, 'volumes'))) {
      if (text(child(volume, 'type')) === 'image') {
        yield* writtenImage('compose', child(volume, 'source'), readInterpolated);
      }
    }
    if (build && !seen.has(build)) yield* buildReferences(build, file, seen);
    if (build) seen.add(build);
  }
  for (const included of items(child(root, 'include'))) {
    for (const path of [included, child(included, 'path'), ...items(child(included, 'path'))])
      yield* artifactReference(path, 'oci://');
  }
}

/** A Dockerfile that is written out (once, whoever repeats it), and contexts that are images, by name or as `name=context`. */
function* buildReferences(build: YamlNode, file: SourceFile, seen: Set<YamlNode>): Generator<WrittenImage> {
  const dockerfile = child(build, 'dockerfile_inline');
  if (dockerfile && !seen.has(dockerfile)) yield* inlineDockerfileReferences(dockerfile, file);
  if (dockerfile) seen.add(dockerfile);
  const contexts = child(build, 'additional_contexts');
  for (const context of [...items(contexts), ...entries(contexts).map(({ value }) => value)])
    yield* artifactReference(context, 'docker-image://');
}

/** What stands behind a scheme, and behind `name=` before that. */
function* artifactReference(node: YamlNode | undefined, scheme: string): Generator<WrittenImage> {
  const written = text(node)?.trim() ?? '';
  const value = written.replace(/^[\w.-]{1,128}=/, '');
  if (value.startsWith(scheme))
    yield* writtenImage('compose', node, () => readInterpolated(value.slice(scheme.length)));
}

/** With any other policy than these the image is pulled, and built only where it cannot be. */
const isPulled = (service: YamlNode): boolean =>
  !['', 'build', 'never'].includes(text(child(service, 'pull_policy')) ?? '');

/** With a `build` the image is the name that the result gets. */
const builtHere = (): Reading => ({ state: { status: 'local', what: 'build' } });

function readInterpolated(written: string): Reading {
  if (!written.includes('$')) return { state: imageState(written) };
  const resolved = interpolate(written);
  if (resolved === undefined || resolved === '') return { state: { status: 'unknown', why: 'variable' } };
  return { state: imageState(resolved), resolved };
}
