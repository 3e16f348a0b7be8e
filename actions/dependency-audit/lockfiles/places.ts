import type { Region } from '../../../shared/core/finding.ts';
import type { Lines } from '../../../shared/parse/lines.ts';
import { membersOf, type Tree, type TreeMember } from '../../../shared/parse/tree.ts';

/** From the key to the end of its value. */
export const regionOf = ({ start, value }: TreeMember, lines: Lines): Region =>
  lines.region(start, value.end);

/** Of the tree's member; of the tree itself where it has no such member. */
export function memberRegion(tree: Tree, key: string, lines: Lines): Region {
  const member = membersOf(tree).get(key);
  return member === undefined ? lines.region(tree.start, tree.end) : regionOf(member, lines);
}

/** Of the key alone, for a value that has many lines. */
export const keyRegion = ({ start, end }: TreeMember, lines: Lines): Region => lines.region(start, end);

/** By where they stand in their file. */
export const inFileOrder = <One extends { readonly region: Region }>(all: readonly One[]): readonly One[] =>
  [...all].sort(({ region: a }, { region: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn);
