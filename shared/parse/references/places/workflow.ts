import { child, entries, items, text } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { dockerUrlImage, imageState } from '../image.ts';
import type { WrittenImage, Reference } from '../reference.ts';
import { matrixText, matrixValues } from './matrix.ts';
import { writtenImage, usesReference, weakest, type Reading } from './scalar.ts';

/** Has `on` and a mapping `jobs`, wherever the file lies: templates of workflows are copied as they are. */
export const isWorkflow = (root: YamlNode): boolean =>
  child(root, 'on') !== undefined && child(root, 'jobs')?.kind === 'mapping';

/** `container`, `services.*.image`, the steps' `uses` and the job's own: a reusable workflow. */
export function* workflowReferences(root: YamlNode): Generator<Reference> {
  const seen = new Set<YamlNode>();
  for (const { value: job } of entries(child(root, 'jobs'))) {
    if (seen.has(job)) continue;
    seen.add(job);
    const matrix = child(child(job, 'strategy'), 'matrix');
    yield* usesReference(child(job, 'uses'));
    yield* jobImage(child(job, 'container'), matrix, seen);
    const services = child(job, 'services');
    // One expression can bring all services: their images are unknown.
    if (services?.kind === 'scalar') yield* jobImage(services, matrix, seen);
    for (const { value } of entries(services)) yield* jobImage(value, matrix, seen);
    yield* stepReferences(child(job, 'steps'), seen);
  }
}

/** The steps of a job or of a composite action; `seen` keeps aliases from being walked again. */
export function* stepReferences(steps: YamlNode | undefined, seen: Set<YamlNode>): Generator<Reference> {
  if (!steps || seen.has(steps)) return;
  seen.add(steps);
  for (const step of items(steps)) {
    if (seen.has(step)) continue;
    seen.add(step);
    yield* usesReference(child(step, 'uses'));
  }
}

/**
 * A value written out in the matrix stands for the expression. It is judged where it is written when it is all of the
 * text; when it is a part, the text is judged by the weakest of the images that come out.
 */
function* jobImage(
  node: YamlNode | undefined,
  matrix: YamlNode | undefined,
  seen: Set<YamlNode>,
): Generator<WrittenImage> {
  const image = node?.kind === 'mapping' ? child(node, 'image') : node;
  const found = matrixText(text(image)?.trim() ?? '');
  const values = found && matrixValues(matrix, found.path);
  if (!found || !values) {
    yield* writtenImage('workflow-image', image, read);
  } else if (found.before + found.after !== '') {
    const images = values.map(({ source }) => readFilled(found.before + source + found.after));
    yield* writtenImage('workflow-image', image, (written) => weakest(images) ?? read(written));
  } else {
    for (const value of values) {
      if (seen.has(value)) continue;
      seen.add(value);
      yield* writtenImage('workflow-image', value, (written) => ({ ...read(written), isShared: true }));
    }
  }
}

function read(written: string): Reading {
  const fallback = withFallback(written);
  if (fallback !== undefined) return readFilled(fallback);
  return { state: imageState(dockerUrlImage(written) ?? written) };
}

/** `${{ inputs.x || 'literal' }}`: what the text comes to when the value is not given. */
function withFallback(written: string): string | undefined {
  const [found, ...more] = written.matchAll(/\$\{\{ *[\w.-]{1,200} *\|\| *'([^'${}]*)' *\}\}/g);
  if (found?.[1] === undefined || more.length > 0) return undefined;
  const filled = written.slice(0, found.index) + found[1] + written.slice(found.index + found[0].length);
  return filled === '' || filled.includes('${{') ? undefined : filled;
}

const readFilled = (resolved: string): Reading => ({ ...read(resolved), resolved });
