import { child, entries, keyText, text, walk } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { dockerUrlImage, imageState } from '../image.ts';
import type { WrittenImage } from '../reference.ts';
import { writtenImage, namedImageReference } from './scalar.ts';

/**
 * `image` of the file, of steps and of service definitions, and pipes by `docker://`; other pipes name a repository.
 * https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/
 */
export function* bitbucketReferences(root: YamlNode): Generator<WrittenImage> {
  yield* namedImageReference('bitbucket-pipelines', child(root, 'image'));
  for (const { value } of entries(child(child(root, 'definitions'), 'services')))
    yield* namedImageReference('bitbucket-pipelines', child(value, 'image'));
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      const name = keyText(key);
      if (name === 'step') yield* namedImageReference('bitbucket-pipelines', child(value, 'image'));
      const image = name === 'pipe' ? dockerUrlImage(text(value) ?? '') : undefined;
      if (image !== undefined)
        yield* writtenImage('bitbucket-pipelines', value, () => ({ state: imageState(image) }));
    }
  }
}
