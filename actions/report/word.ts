import { wantedBytes } from '../../shared/report/comment/pieces.ts';
import { isSilent, type Piece, type Section } from '../../shared/report/comment/section.ts';

/** Whose word all of it is. */
const reported: Piece = {
  text: "ℹ️ This is what the pull request's own run reported, and its author can change that run. A gate is the run itself.",
  entries: 0,
};

/** Of a report that was refused nothing is shown. */
const refused: Piece = {
  text: 'ℹ️ The step that posts reports says this: it was given none that can be shown. What the own run of the pull request found stands in the summary of that run.',
  entries: 0,
};

/** The sections with that said first: it stands once in the comment, however many there are. */
export const withWord = (sections: readonly Section[], isRefused: boolean): readonly Section[] =>
  sections.map((one) => (isSilent(one) ? one : { ...one, ...worded(one, isRefused ? refused : reported) }));

const worded = ({ key, wanted, proposals }: Section, word: Piece): Pick<Section, 'wanted' | 'proposals'> => ({
  proposals: [word, ...proposals],
  wanted: { ...wanted, proposals: wanted.proposals + wantedBytes([word], key) },
});
