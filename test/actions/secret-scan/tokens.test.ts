import { describe, expect, it } from 'vitest';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { base62, base64url, lowerDigits, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { providers } from '../../../actions/secret-scan/providers.ts';

const kinds = providers.flatMap((provider) => provider.kinds);
const watches = watchesFor(kinds, genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const scan = (text: string): readonly string[] =>
  scanner.scan(Buffer.from(text, 'latin1')).map(({ kind }) => kind.id);

const random = seeded('tokens');
const b62 = (count: number): string => sampleOf([base62(count)], random);
const url = (count: number): string => `${sampleOf([base64url(count - 2)], random)}a1`;
const sample = (id: string): string => {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`There is no ${id}.`);
  return secretOf(kind, id);
};

describe('a provider writes', () => {
  it.each([
    ['telegram-bot-token', 'its token behind a word of a URL', `/bot1234567890:AAF${url(32)}/getMe`],
    ['stytch-secret', 'a secret with its padding', `secret-live-${url(35)}=`],
    [
      'paddle-sandbox-api-key',
      'keys of a sandbox',
      `pdl_sdbx_apikey_01${sampleOf([lowerDigits(24)], random)}_${b62(22)}_${b62(3)}`,
    ],
    ['entra-client-secret', 'any, as a fallback', `\${SECRET:-${sample('entra-client-secret')}}`],
  ])('%s: %s', (id, _, text) => {
    expect(scan(`x ${text} y`)).toStrictEqual([id]);
  });
});
