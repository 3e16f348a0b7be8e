import type { Dockerfile } from '../../shared/parse/dockerfile.ts';

/** Jinja, Go templates, Liquid and Mustache; ERB and EJS. */
const sign = /^[^$]*(?:\{\{|\{%|<%)/;

/**
 * True where a template engine has to run first. Only signs that no build survives count, a line that should be an
 * instruction or the last FROM: else two braces in a working Dockerfile would keep it from being checked.
 */
export const isTemplate = ({ instructions, stages }: Dockerfile): boolean =>
  instructions.some(({ keyword }) => sign.test(keyword)) || sign.test(stages.at(-1)?.from.rest.text ?? '');
