import { spdxExceptions, spdxLicenses } from './spdx-list.ts';

/** Longer ones are not judged, in UTF-16 code units. */
const maxLength = 2000;

const reference = /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/;
const addition = /^(?:DocumentRef-[\w.-]+:)?AdditionRef-[\w.-]+$/;

let lists: { readonly licenses: ReadonlySet<string>; readonly exceptions: ReadonlySet<string> } | undefined;

/** Ids are the same in any case: annex "SPDX license expressions" of the specification. */
const known = () =>
  (lists ??= {
    licenses: new Set(spdxLicenses.toLowerCase().trim().split(/\s+/)),
    exceptions: new Set(spdxExceptions.toLowerCase().trim().split(/\s+/)),
  });

/** The licence that is written so but for blanks, hyphens and the like: `Apache 2.0`. */
export function licenseLike(text: string): string | undefined {
  const wanted = bare(text);
  return spdxLicenses
    .trim()
    .split(/\s+/)
    .find((id) => bare(id) === wanted);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z\d.+]/g, '');

/** `MIT`, `Apache-2.0 OR (GPL-2.0-or-later WITH Classpath-exception-2.0)`, `LicenseRef-own`, `NONE`. */
export function isSpdxExpression(text: string): boolean {
  if (text === 'NONE' || text === 'NOASSERTION' || text.length > maxLength) return true;
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let depth = 0;
  /** A licence or a group is wanted next; else an operator or the end. */
  let isOpen = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (isOpen) {
      if (token === '(') depth++;
      else if (isLicense(token)) isOpen = false;
      else return false;
    } else if (token === ')') {
      if (--depth < 0) return false;
    } else if (isOperator(token, 'WITH')) {
      if (!isLicense(tokens[at - 1] ?? '') || !isException(tokens[++at] ?? '')) return false;
    } else if (isOperator(token, 'AND') || isOperator(token, 'OR')) isOpen = true;
    else return false;
  }
  return !isOpen && depth === 0;
}

const isOperator = (token: string, name: string): boolean => token === name || token === name.toLowerCase();

const isLicense = (token: string): boolean =>
  reference.test(token) ||
  known().licenses.has(token.toLowerCase()) ||
  (token.endsWith('+') && known().licenses.has(token.slice(0, -1).toLowerCase()));

const isException = (token: string): boolean =>
  addition.test(token) || known().exceptions.has(token.toLowerCase());
