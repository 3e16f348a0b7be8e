import { parseSpdx, type SpdxExpression } from '../../../shared/parse/spdx/expression.ts';
import { licenceLike } from '../../../shared/parse/spdx/ids.ts';

/** What a package says of its licence. */
export type WrittenLicence =
  | { readonly kind: 'expression'; readonly expression: SpdxExpression }
  /** npm's `UNLICENSED`: nobody may use it. */
  | { readonly kind: 'unlicensed' }
  /** `why`: to follow the package: `states no licence`. */
  | { readonly kind: 'unknown'; readonly why: string };

const unknown = (why: string): WrittenLicence => ({ kind: 'unknown', why });

/**
 * Reads an SPDX expression, and the forms from before there were any: `MIT/Apache-2.0` (Cargo), `Apache 2.0`, `The MIT
 * License`, `Apache License, Version 2.0`. A name that may be more than one licence (`BSD`, `GPL`) stays unknown.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#license
 */
export function readLicence(text: string | undefined): WrittenLicence {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed === 'NONE' || trimmed === 'NOASSERTION') return unknown('states no licence');
  if (trimmed.length > longest) return unknown('has a licence that is too long to be read');
  if (/^UNLICENSED$/.test(trimmed)) return { kind: 'unlicensed' };
  if (/^SEE LICEN[SC]E IN\b/i.test(trimmed)) return unknown('has its licence in a file of its own');
  const expression = parseSpdx(trimmed) ?? (trimmed.length > longestName ? undefined : parseOld(trimmed));
  return expression === undefined
    ? unknown('has a licence that is no SPDX expression')
    : { kind: 'expression', expression };
}

/** In UTF-16 code units. */
const longest = 20_000;
/** Names from before there were expressions are short. */
const longestName = 500;

const parseOld = (text: string): SpdxExpression | undefined =>
  parseSpdx(withOperators(text)) ?? parseSpdx(likely(text) ?? '');

/** Once Cargo and Composer wrote so. */
const withOperators = (text: string): string =>
  text
    .split(/\s*(?:\/|\|\|?)\s*/)
    .map((part) => likely(part) ?? part)
    .join(' OR ');

/** Words that stand in the names of licences and tell nothing. */
const idle = /\b(?:the|software|licen[sc]e|version|ver\.?|v\.?(?=\s*\d))|,/gi;

const likely = (text: string): string | undefined =>
  text.length > 100 ? undefined : (licenceLike(text) ?? licenceLike(text.replace(idle, ' ')));
