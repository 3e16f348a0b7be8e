import type { Dockerfile } from '../../shared/parse/dockerfile.ts';

/** What ends the file's lines. */
export const lineBreak = ({ text }: Dockerfile): string =>
  /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
