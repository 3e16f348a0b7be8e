import { expect, it } from 'vitest';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { base62, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';

const watches = watchesFor([], genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const made = `Nq4${sampleOf([base62(3)], seeded('kubernetes'))}!w_Z9`;
const encode = (text: string) => Buffer.from(text).toString('base64');

it('hides the other values of a Secret too', () => {
  const values = [made, `${made}2`, `${made}3`].map(encode);
  const text = `apiVersion: v1\nkind: Secret\ndata:\n  a: ${values[0]}\n  b: ${values[1]}\n  c: >-\n    ${values[2]}\n`;
  const [found] = scanner.scan(Buffer.from(text));
  expect([found?.text, ...(found?.besides ?? []).map((one) => one.text)]).toStrictEqual(values);
});

it('takes the value of a Secret that its name makes one', () => {
  const password = encode(made);
  const text = `apiVersion: v1\nkind: Secret\ndata:\n  username: ${encode('someone-app')}\n  password: ${password}\n`;
  const found = scanner.scan(Buffer.from(text)).map(({ kind, text: value }) => [kind.id, value]);
  expect(found).toStrictEqual([['kubernetes-secret-data', password]]);
});
