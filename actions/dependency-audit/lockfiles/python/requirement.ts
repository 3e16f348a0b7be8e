import { pythonName } from '../../purl-types.ts';
import { heldBy } from './archive-name.ts';

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
export interface Requirement {
  /** Normalised. */
  readonly name: string;
  /** '' where no single version is named. */
  readonly version: string;
  /** Undefined for an exact version, and where none is named. */
  readonly comparator: string | undefined;
  readonly extras: readonly string[];
  /** Behind `@`. */
  readonly url: string | undefined;
}

const start = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\]\s*)?/;
const clause = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()=<>~]+)\s*$/;

/** Undefined for what is no requirement. A marker (`; python_version …`) says when, which is no matter here. */
export function readRequirement(text: string): Requirement | undefined {
  const match = start.exec(text);
  if (match === null) return undefined;
  const [whole, name = '', extras = ''] = match;
  const named = {
    name: pythonName(name),
    extras: extras
      .split(',')
      .map((extra) => pythonName(extra.trim()))
      .filter((extra) => extra !== ''),
  };
  const rest = text.slice(whole.length);
  if (rest.startsWith('@')) {
    const [url = ''] = rest.slice(1).trim().split(/\s/, 1);
    return url === ''
      ? undefined
      : { ...named, version: heldBy(url, named.name)?.version ?? '', comparator: undefined, url };
  }
  const [specifier = ''] = rest.split(';', 1);
  const asked = readSpecifier(specifier);
  return asked && { ...named, ...asked, url: undefined };
}

/** A version that a file pins, or the one that says most of what it would take. */
export function readSpecifier(text: string): Pick<Requirement, 'version' | 'comparator'> | undefined {
  const bare = text.trim().replace(/^\((.*)\)$/, '$1');
  if (bare.trim() === '') return { version: '', comparator: undefined };
  const clauses: { readonly sign: string; readonly version: string }[] = [];
  for (const part of bare.split(',')) {
    if (part.trim() === '') continue;
    const [, sign = '', version = ''] = clause.exec(part) ?? [];
    if (sign === '') return undefined;
    // What a variable holds is known to whoever installs alone.
    const isOpen = version.endsWith('.*') || version.includes('${');
    if (!isOpen && sign !== '!=') clauses.push({ sign, version });
  }
  const told =
    clauses.find(({ sign }) => sign === '==' || sign === '===') ??
    clauses.find(({ sign }) => sign.startsWith('>') || sign === '~=') ??
    clauses[0];
  if (told === undefined) return { version: '', comparator: undefined };
  return { version: told.version, comparator: told.sign.startsWith('==') ? undefined : told.sign };
}
