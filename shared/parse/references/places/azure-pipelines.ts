import { child, entries, items, text, walk } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { WrittenImage } from '../reference.ts';
import { writtenImage, type Reading } from './scalar.ts';

/**
 * Container resources, and what jobs run in. A single word names a resource, most often one of this file.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/process/container-phases
 */
export function* azureReferences(root: YamlNode): Generator<WrittenImage> {
  for (const container of items(child(child(root, 'resources'), 'containers')))
    yield* writtenImage('azure-pipelines', child(container, 'image'), read);
  for (const node of walk(root)) {
    if (!['job', 'deployment', 'steps'].some((key) => child(node, key))) continue;
    const services = entries(child(node, 'services')).map(({ value }) => value);
    for (const container of [child(node, 'container'), ...services]) {
      yield* writtenImage('azure-pipelines', child(container, 'image'), read);
      if (/[/:]/.test(text(container) ?? '')) yield* writtenImage('azure-pipelines', container, read);
    }
  }
}

/** `$[ … ]` is an expression of the run. */
const read = (written: string): Reading => ({
  state: written.includes('$[') ? { status: 'unknown', why: 'expression' } : imageState(written),
});
