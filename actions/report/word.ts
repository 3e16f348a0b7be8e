import { wantedBytes } from '../../shared/report/comment/pieces.ts';
import { isSilent, type Piece, type Section } from '../../shared/report/comment/section.ts';

/** Whose word all of it is. */
const word: Piece = {
  text: "ℹ️ This is what the pull request's own run reported, and its author can change that run. A gate is the run itself.",
  entries: 0,
};

/** The sections with that said first: it stands once in the comment, however many there are. */
export const withWord = (sections: readonly Section[]): readonly Section[] =>
  sections.map((one) => (isSilent(one) ? one : { ...one, ...worded(one) }));

const worded = ({ key, wanted, proposals }: Section): Pick<Section, 'wanted' | 'proposals'> => ({
  proposals: [word, ...proposals],
  wanted: { ...wanted, proposals: wanted.proposals + wantedBytes([word], key) },
});
