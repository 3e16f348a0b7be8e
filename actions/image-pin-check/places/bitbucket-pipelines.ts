import { child, entries, keyText, text, walk } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { dockerUrlImage, imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';
import { imagePin, namedImagePin } from './scalar.ts';

/**
 * `image` of the file, of steps and of service definitions, and pipes by `docker://`; other pipes name a repository.
 * https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/
 */
export function* bitbucketPins(root: YamlNode): Generator<ImagePin> {
  yield* namedImagePin('bitbucket-pipelines', child(root, 'image'));
  for (const { value } of entries(child(child(root, 'definitions'), 'services')))
    yield* namedImagePin('bitbucket-pipelines', child(value, 'image'));
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      const name = keyText(key);
      if (name === 'step') yield* namedImagePin('bitbucket-pipelines', child(value, 'image'));
      const image = name === 'pipe' ? dockerUrlImage(text(value) ?? '') : undefined;
      if (image !== undefined)
        yield* imagePin('bitbucket-pipelines', value, () => ({ state: imageState(image) }));
    }
  }
}
