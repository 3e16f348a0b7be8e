import type { Dockerfile } from '../../shared/parse/dockerfile.ts';

/** The sign that takes the meaning from the next one, and continues a line: `\` unless a directive says otherwise. */
export const escapeOf = ({ directives }: Dockerfile): string =>
  directives.find(({ name }) => name === 'escape')?.value.text === '`' ? '`' : '\\';
