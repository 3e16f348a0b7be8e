import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { base62, hex, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';

const watches = watchesFor([], genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
/** What is found without any provider. */
export const scan = (text: string) =>
  scanner.scan(Buffer.from(text)).map(({ kind, text: found }) => [kind.id, found]);

export const random = seeded('generic');
export const drawn = `q${sampleOf([base62(31)], random)}7`;
export const digest = `${sampleOf([hex(62)], random)}a1`;
export const made = `Nq4${sampleOf([base62(3)], random)}!w_Z9`;
export const encode = (text: string) => Buffer.from(text).toString('base64');
