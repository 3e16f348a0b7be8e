import type { Run } from '../core/result.ts';
import type { ReportContext } from './context.ts';
import { isCalm, oneLine, page } from './page.ts';

/** GitHub refuses a comment over 65,536 characters. */
const commentBytes = 60 * 1024;

/** First line of the comment, by which it is found again. Anyone can write it: look at the author too. */
export const commentMarker = '<!-- portcullis:comment:v1 -->';

/** The body of the pull request comment; one line when nothing is asked of the reader. */
export const toComment = (run: Run, context: ReportContext): string =>
  isCalm(run) ? `${commentMarker}\n${oneLine(run)}` : page(run, context, commentBytes, `${commentMarker}\n`);
