import { PortcullisError } from '../../shared/core/errors.ts';

/** The report is none that may be shown. `why`: a phrase after "The report"; never the author's text. */
export const refusal = (why: string, hint: string): PortcullisError =>
  new PortcullisError('bad-report', `The report ${why}.`, hint);

/** What can be done about it; whoever opened the pull request may well have no part in it. */
export const asWritten =
  "For a maintainer: let the pull request's workflow upload the file of report-file as it is, with the same commit of Portcullis as here.";

export const isRefusal = (error: unknown): error is PortcullisError =>
  error instanceof PortcullisError && error.code === 'bad-report';

/** `most` in bytes. */
export const tooLarge = (most: number): PortcullisError =>
  refusal(
    `is larger than ${Math.floor(most / 1_048_576)} MB`,
    'Raise max-size where reports of this repository are that large.',
  );
