import { parsePurl, PurlFault, type Purl } from './purl.ts';

/** What the first purl leaves out, it says of all: without a version it means every version. */
export function covers(said: Purl, found: Purl): boolean {
  const isSame = said.type === found.type && said.namespace === found.namespace && said.name === found.name;
  const isVersion = said.version === undefined || said.version === found.version;
  const isSubpath = said.subpath === undefined || said.subpath === found.subpath;
  const qualifiers = Object.entries(said.qualifiers);
  return (
    isSame && isVersion && isSubpath && qualifiers.every(([key, value]) => found.qualifiers[key] === value)
  );
}

/** Undefined for what is no purl. */
export function readPurl(text: string | undefined): Purl | undefined {
  if (text === undefined) return undefined;
  try {
    return parsePurl(text);
  } catch (error) {
    if (error instanceof PurlFault) return undefined;
    throw error;
  }
}
