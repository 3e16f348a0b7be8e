import type { Edge } from './component.ts';

/** Relationships that read from the dependency to what needs it, and whether it is needed for development alone. */
const reversed: ReadonlyMap<string, boolean> = new Map([
  ['DEPENDENCY_OF', false],
  ['RUNTIME_DEPENDENCY_OF', false],
  ['OPTIONAL_DEPENDENCY_OF', false],
  ['PROVIDED_DEPENDENCY_OF', false],
  ['BUILD_DEPENDENCY_OF', true],
  ['DEV_DEPENDENCY_OF', true],
  ['DEV_TOOL_OF', true],
  ['BUILD_TOOL_OF', true],
  ['TEST_DEPENDENCY_OF', true],
  ['TEST_TOOL_OF', true],
]);

/** One `spdxElementId TYPE relatedSpdxElement` of SPDX 2; undefined where it is about no dependency. */
export function spdxEdge(left: string, type: string, right: string): Edge | undefined {
  if (type === 'DEPENDS_ON' || type === 'DYNAMIC_LINK' || type === 'STATIC_LINK')
    return { from: left, to: right };
  const isDev = reversed.get(type);
  return isDev === undefined ? undefined : { from: right, to: left, isDev };
}

export const spdxDocumentId = 'SPDXRef-DOCUMENT';

/** What the document is about, by its relationships. */
export function spdxRoot(left: string, type: string, right: string): string | undefined {
  if (type === 'DESCRIBES' && left === spdxDocumentId) return right;
  return type === 'DESCRIBED_BY' && right === spdxDocumentId ? left : undefined;
}
