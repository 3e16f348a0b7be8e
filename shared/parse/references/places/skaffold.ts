import { child, entries, items, keyText, text, walk } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { word } from './joined.ts';
import { writtenImage, type Reading } from './scalar.ts';

export const isSkaffold = (root: YamlNode): boolean =>
  text(child(root, 'apiVersion'))?.startsWith('skaffold/') === true;

/** Keys of a builder that hold the images it works with. https://skaffold.dev/docs/references/yaml/ */
const builders: ReadonlyMap<string, readonly string[]> = new Map([
  ['buildpacks', ['builder', 'runImage']],
  ['jib', ['fromImage']],
  ['ko', ['fromImage']],
  ['kaniko', ['image', 'initImage']],
  ['googleCloudBuild', ['dockerImage', 'mavenImage', 'gradleImage', 'packImage', 'koImage', 'bazelImage']],
]);

/** The images of builders, and the containers of `verify` and `customActions`; an artifact is built here. */
export function* skaffoldReferences(root: YamlNode): Generator<WrittenImage> {
  const artifacts = new Set<string>();
  const containers: YamlNode[] = [];
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      const name = keyText(key) ?? '';
      for (const image of builders.get(name) ?? []) yield* writtenImage('skaffold', child(value, image));
      if (name === 'artifacts') {
        for (const artifact of items(value)) artifacts.add(word(child(artifact, 'image')));
      } else if (name === 'verify') {
        for (const test of items(value)) containers.push(child(test, 'container') ?? test);
      } else if (name === 'containers') containers.push(...items(value));
    }
  }
  const builtHere: Reading = { state: { status: 'local', what: 'build' } };
  for (const container of containers) {
    const image = child(container, 'image');
    yield* artifacts.has(word(image))
      ? writtenImage('skaffold', image, () => builtHere)
      : writtenImage('skaffold', image);
  }
}
