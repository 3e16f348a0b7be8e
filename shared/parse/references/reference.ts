import type { Document } from '../../core/document.ts';
import type { Region } from '../../core/finding.ts';
import type { ImageReference } from '../image-reference.ts';
import type { ActionReference } from './action.ts';
import type { ReferenceState } from './state.ts';

/**
 * Where a reference can be written. `docker-url` is the image of a `uses: docker://…`; `drone` is Woodpecker too;
 * `devcontainer-feature` and `tekton-bundle` are OCI artifacts that are no images, named and pinned like them.
 */
export type Place =
  | 'from'
  | 'copy-from'
  | 'mount-from'
  | 'syntax'
  | 'compose'
  | 'kubernetes'
  | 'helm-values'
  | 'kustomize'
  | 'skaffold'
  | 'tekton-bundle'
  | 'devcontainer'
  | 'devcontainer-feature'
  | 'gitlab-ci'
  | 'bitbucket-pipelines'
  | 'circleci'
  | 'azure-pipelines'
  | 'drone'
  | 'workflow-image'
  | 'uses'
  | 'action-image'
  | 'docker-url';

interface Written {
  readonly place: Place;
  /** As written, quotes left out. */
  readonly text: string;
  /** Where defaults or matrix values had to be filled in: what it comes to. */
  readonly resolved?: string;
  readonly region: Region;
  /** Where `resolved` is written out as a whole, when that is at one place: the default of an ARG. */
  readonly literal?: Region;
  /** More reads the text than this place: scripts a variable, the name of a job (and who waits for it) a matrix. */
  readonly isShared?: true;
}

export interface WrittenImage extends Written {
  readonly kind: 'image';
  readonly state: ReferenceState<ImageReference>;
}

export interface WrittenAction extends Written {
  readonly kind: 'action';
  readonly state: ReferenceState<ActionReference>;
}

/** One place in a file that names an image or an action. */
export type Reference = WrittenImage | WrittenAction;

/** A file that names images or actions, whatever its format. */
export interface ReferenceDocument extends Document {
  /** In the order of their places in the file. */
  readonly references: readonly Reference[];
}

/** For a message, as Markdown shows code: a stranger's text is as long as the stranger likes. */
export const code = (text: string): string =>
  `\`${(text.length > 300 ? `${text.slice(0, 299)}…` : text).replaceAll('`', "'")}\``;

/** The images of a document that are known, each with its parts. */
export function* knownImages({
  references,
}: ReferenceDocument): Generator<{ written: WrittenImage; image: ImageReference }> {
  for (const written of references) {
    if (written.kind === 'image' && written.state.status === 'known')
      yield { written, image: written.state.parts };
  }
}

/** The actions and reusable workflows of a document that are known, each with its parts. */
export function* knownActions({
  references,
}: ReferenceDocument): Generator<{ written: WrittenAction; action: ActionReference }> {
  for (const written of references) {
    if (written.kind === 'action' && written.state.status === 'known')
      yield { written, action: written.state.parts };
  }
}

/** By place in the file; what an alias, or a second way of reading, brings again stands once. */
export function inOrder(references: Iterable<Reference>): Reference[] {
  const byPlace = new Map<string, Reference>();
  for (const reference of references) {
    const { startLine, startColumn } = reference.region;
    const place = `${startLine}:${startColumn}`;
    if (!byPlace.has(place)) byPlace.set(place, reference);
  }
  return [...byPlace.values()].sort(
    (a, b) => a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn,
  );
}
