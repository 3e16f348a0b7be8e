import type { Parsed } from '../../../../shared/core/check.ts';
import { claimReferences } from '../../../../shared/parse/references/claims.ts';
import { readReferences } from '../../../../shared/parse/references/read.ts';
import type { Reference, ReferenceDocument } from '../../../../shared/parse/references/reference.ts';

/** A text and its references as `line` writes them. */
export interface Row {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Parses a text as the engine would. */
export function read(path: string, text: string): Parsed<ReferenceDocument> {
  if (!claimReferences(path)) throw new Error(`${path} is not claimed`);
  return readReferences({ path, text, size: text.length, blob: '' });
}

/** `line:column-endColumn place status text[ => resolved]`, an end line where it is another one. */
export function line({ region, place, state, text, resolved }: Reference): string {
  const { startLine, startColumn, endLine, endColumn } = region;
  const end = endLine === startLine ? `${endColumn}` : `${endLine}:${endColumn}`;
  const detail =
    state.status === 'unknown'
      ? `unknown(${state.why})`
      : state.status === 'local'
        ? `local(${state.what})`
        : state.status;
  return `${startLine}:${startColumn}-${end} ${place} ${detail} ${text}${resolved === undefined ? '' : ` => ${resolved}`}`;
}

export const lines = (path: string, text: string): string[] =>
  (read(path, text).doc?.references ?? []).map(line);
