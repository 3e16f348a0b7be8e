import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { base62 } from '../../../actions/secret-scan/grammar.ts';
import type { TokenKind } from '../../../actions/secret-scan/kind.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';

const acme: TokenKind = {
  how: 'token',
  id: 'acme-token',
  title: 'Acme token',
  grammar: ['acm_', base62(32)],
};
const watches = watchesFor([acme]);

/** Looks for the tokens of one kind. */
export const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);

export const tokenOf = (seed: string): string => secretOf(acme, seed);
