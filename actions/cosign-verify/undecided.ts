import type { TrustedSigners } from '../../shared/core/signers.ts';
import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';
import type { ReferenceDocument, WrittenImage } from '../../shared/parse/references/reference.ts';
import { entryFor } from './judge/match.ts';

/** An image is pulled there, and which one is not known before the build or the run, or was too much to be followed. */
export const isUndecided = ({ state }: WrittenImage): boolean =>
  state.status === 'unknown' ||
  state.status === 'pinned' ||
  (state.status === 'invalid' && state.isLimit === true);

/** Texts of such images whose repository is known all the same, and that an entry fits: `ghcr.io/acme/app:${TAG}`. */
export const undecidedOf = (
  docs: readonly ReferenceDocument[],
  entries: readonly TrustedSigners[],
): ReadonlySet<string> =>
  new Set(
    docs.flatMap(({ references }) =>
      references.flatMap((written) => {
        const { kind, text } = written;
        if (kind !== 'image' || !isUndecided(written)) return [];
        const repository = repositoryIn(text);
        return repository !== undefined && entryFor(entries, repository) !== undefined ? [text] : [];
      }),
    ),
  );

/** Host with its port, and path, up to the tag or digest if they stand there; nothing in it is filled in. */
const name = /^(?:docker:\/\/)?((?:[\w.-]+(?::\d+)?\/)?[\w.-]+(?:\/[\w.-]+)*)(?:[:@]|$)/;

function repositoryIn(text: string): string | undefined {
  const image = parseImageReference(name.exec(text.slice(0, 512))?.[1] ?? '');
  return image instanceof ImageReference ? image.repository : undefined;
}
