import type { Lines } from '../../../../shared/parse/lines.ts';
import type { Entry } from '../entries.ts';
import type { GoStatement } from './go-statements.ts';

/** A toolchain is what builds; `go` alone is the least that would do. */
export function standardLibrary(statements: readonly GoStatement[], lines: Lines): readonly Entry[] {
  const told = (verb: string): GoStatement | undefined => statements.findLast((each) => each.verb === verb);
  const toolchain = told('toolchain');
  const named = /^go(\d[^-\s]*)/.exec(toolchain?.words[0] ?? '')?.[1];
  const statement = named === undefined ? told('go') : toolchain;
  const version = named ?? statement?.words[0];
  if (statement === undefined || version === undefined) return [];
  const region = lines.region(statement.start, statement.end);
  return [{ name: 'stdlib', version, comparator: named === undefined ? '>=' : undefined, region }];
}
