import type { Wish } from '../../core/common-inputs.ts';
import { mergeComment } from '../../report/comment/merge.ts';
import { commentMarker } from '../../report/comment/record.ts';
import { isCalm, type Section } from '../../report/comment/section.ts';
import { type Place, sectionsOf } from '../../report/comment/sections.ts';
import type { Writer } from '../writer.ts';
import { stickyComment } from './comment.ts';
import type { Surface } from './publish.ts';

/** Whether these sections are worth a comment where there is none. */
export const mustStand = (wish: Wish, sections: readonly Section[]): boolean =>
  wish === 'always' || (wish === 'findings' && !sections.every(isCalm));

/**
 * Puts sections into the one comment on a pull request.
 * @param create where there is none yet
 * @param isVoid sections of others that these take back
 */
export const putSections = (
  writer: Writer,
  pull: number,
  sections: readonly Section[],
  create: boolean,
  isVoid?: (section: Section) => boolean,
): Promise<void> =>
  stickyComment(writer, pull, (bodies) => mergeComment(bodies, sections, isVoid), {
    marker: commentMarker,
    create,
  });

/** The comment that all jobs of a pull request share. */
export const commentSurface = (
  writer: Writer,
  pull: number,
  place: Place,
  wish: Wish,
): Omit<Surface, 'isAsked'> => ({
  name: 'comment',
  show(run, context) {
    const sections = sectionsOf(run, context, place);
    return putSections(writer, pull, sections, mustStand(wish, sections));
  },
});
