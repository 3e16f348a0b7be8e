import { child, entries, items, keyText, text } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';
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

/** `services.*.image`, image volumes and the `docker-image://` contexts of builds. */
export function* composePins(root: YamlNode): Generator<ImagePin> {
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
    for (const { value } of entries(child(build, 'additional_contexts'))) {
      if (text(value)?.startsWith(imageContext)) yield* imagePin('compose', value, readContext);
    }
  }
}

const imageContext = 'docker-image://';
const readContext = (written: string): Reading => readInterpolated(written.slice(imageContext.length));

/** With a `build` the image is the name that the result gets. */
const builtHere = (): Reading => ({ state: { status: 'local', what: 'build' } });

function readInterpolated(written: string): Reading {
  if (!written.includes('$')) return { state: imageState(written) };
  const resolved = interpolate(written);
  if (resolved === undefined || resolved === '') return { state: { status: 'unknown', why: 'variable' } };
  return { state: imageState(resolved), resolved };
}
