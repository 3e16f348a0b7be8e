import { describe, expect, test } from 'vitest';
import { secretScan } from '../../../actions/secret-scan/check.ts';
import { encodeBase64 } from '../../../actions/secret-scan/encoding/base64.ts';
import { der } from '../../../actions/secret-scan/encoding/der.ts';
import { base62, hex, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';

// No test waits for it.
await secretScan.whole?.();

/** What is shown of a file, what a runner is told to star, and what was found. */
async function look(text: string) {
  const { result, texts, secrets } = await run(runRequest(secretScan, { 'a.txt': text }), ports);
  return {
    shown: texts.get('a.txt') ?? 'nothing was found',
    secrets,
    rules: result.checks.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId.slice(12))),
  };
}

const drawn = (seed: string, length: number): string => `${sampleOf([base62(length - 3)], seeded(seed))}_a1`;
const n = drawn('n', 342);
const rsa = {
  d: drawn('d', 342),
  p: drawn('p', 171),
  q: drawn('q', 171),
  dp: drawn('dp', 171),
  dq: drawn('dq', 170),
  qi: drawn('qi', 171),
};
const { d, p, q, dp, dq, qi } = rsa;
const prime = { r: drawn('r', 171), d: drawn('d3', 171), t: drawn('t', 171) };
const [ec, octets] = [drawn('ec', 43), drawn('oct', 43)];
const key = { kid: 'one {of} two', kty: 'RSA', n, e: 'AQAB', d, p, q, dp, dq, qi };
const all = Object.values(rsa);
const yaml = (indent: string): string =>
  Object.entries(key)
    .map(([name, value]) => `${indent}${name}: ${value}\n`)
    .join('')
    .replace('kid: one {of} two', 'kid: one');
const wrapped = (text: string, width: number): string =>
  encodeBase64(text).replaceAll(new RegExp(`(.{${width}})`, 'g'), '$1\n');

describe('no part of a JSON Web Key is shown', () => {
  test.each<[string, string, readonly string[]]>([
    ['in lines', JSON.stringify({ keys: [key] }, null, 2), all],
    ['in one line', JSON.stringify({ keys: [key, { kty: 'oct', k: octets }] }), [...all, octets]],
    ['the other way round', JSON.stringify({ qi, dq, dp, q, p, d, e: 'AQAB', n, kty: 'RSA' }, null, 1), all],
    ['without its exponent', JSON.stringify({ kty: 'RSA', n, p, q }, null, 1), [p, q]],
    [
      'with a third prime before its type',
      JSON.stringify({ oth: [prime], ...rsa, n, kty: 'RSA' }, null, 1),
      [...all, ...Object.values(prime)],
    ],
    [
      'with a third prime behind it',
      JSON.stringify({ ...key, oth: [prime] }, null, 1),
      [...all, ...Object.values(prime)],
    ],
    ['of a curve', JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: drawn('x', 43), d: ec }, null, 1), [ec]],
    ['as a string of JSON', JSON.stringify({ jwk: JSON.stringify(key, null, 1) }), all],
    ['in YAML', `keys:\n  - ${yaml('    ').trimStart()}`, all],
    ['in YAML, its type last', `jwk:\n${yaml('  ').replace('  kty: RSA\n', '')}  kty: RSA\nother: x\n`, all],
    [
      'in YAML, in blocks',
      `jwk:\n  kty: RSA\n  d: >-\n    ${d.slice(0, 100)}\n    ${d.slice(100)}\n  p: ${p}\n`,
      [d.slice(0, 100), d.slice(100), p],
    ],
    ['in a flow of YAML', `jwk: {kty: EC, crv: P-256, d: ${ec}}`, [ec]],
    ['in code', `const key = {\n  kty: 'RSA',\n  n: '${n}',\n  d: '${d}',\n  p: '${p}',\n};\n`, [d, p]],
    ['with its type twice', `{"kty": "RSA", "d": "${d}", "kty": "RSA", "p": "${p}"}`, [d, p]],
    ['with its type twice in YAML', `kty: RSA\nd: ${d}\nkty: RSA\np: ${p}\n`, [d, p]],
    ['in TOML', `[key]\nkty = "RSA"\nd = "${d}"\np = "${p}"\n\n[other]\nx = 1\n`, [d, p]],
  ])('%s', async (_, text, parts) => {
    const { shown, secrets, rules } = await look(text);
    expect(rules).toContain('json-web-key');
    expect(
      parts.filter((part) => shown.includes(part.slice(-16)) || shown.includes(part.slice(0, 16))),
    ).toEqual([]);
    expect(shown).toHaveLength(text.length);
    expect(parts.filter((part) => ![...(secrets ?? [])].join().includes(part))).toEqual([]);
  });

  test.each([
    ['base64', encodeBase64(JSON.stringify(key))],
    ['base64 in lines', wrapped(JSON.stringify(key, null, 1), 76)],
    ['hex', Buffer.from(JSON.stringify(key)).toString('hex')],
  ])('in %s', async (_, text) => {
    const { shown, rules } = await look(`x = ${text}\n`);
    expect(rules).toContain('json-web-key');
    for (const part of all)
      for (const shape of [
        part,
        Buffer.from(part).toString('hex'),
        ...[0, 1, 2].map((skip) => encodeBase64(part.slice(skip))),
      ])
        expect(shown).not.toContain(shape.slice(20, 44));
  });

  test.each([
    ['a public key', JSON.stringify({ kty: 'RSA', n, e: 'AQAB' })],
    ['a public key beside other things', `{"jwk": {"kty": "RSA", "n": "${n}"}, "d": "${d}"}`],
    ['names of variables', `const key = { kty: 'oct', k: encodedSymmetricKeyMaterial };`],
    ['a schema', 'kty:\n  type: string\nd:\n  type: string\n'],
  ])('%s is none', async (_, text) => {
    const { rules } = await look(text);
    expect(rules).toEqual([]);
  });
});

const body = encodeBase64(der(0x30, der(0x02, '\0') + der(0x04, sampleOf([base62(900)], seeded('pem')))));
const pem = `-----BEGIN PRIVATE KEY-----\n${body.replaceAll(/(.{64})/g, '$1\n')}\n-----END PRIVATE KEY-----\n`;
const xml = Object.entries({ Modulus: n, D: d, P: p, Q: q, DP: dp, DQ: dq, InverseQ: qi })
  .map(([name, value]) => `<${name}>${value.replaceAll('_', '+')}</${name}>`)
  .join('\n');
const putty = [
  'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: c\nPublic-Lines: 1',
  drawn('public', 64).replaceAll('_', '+'),
  `Private-Lines: 2\n${p.replaceAll('_', '+').slice(0, 64)}\n${q.replaceAll('_', '+').slice(0, 64)}`,
  `Private-MAC: ${sampleOf([hex(64)], seeded('mac'))}`,
].join('\n');

describe('no line of another key is shown', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['in PEM', 'private-key', pem, [body]],
    ['in PEM that breaks off', 'private-key', pem.slice(0, -200), [body.slice(0, -300)]],
    [
      'in PEM, in JSON that breaks off',
      'private-key',
      pem.slice(0, -200).replaceAll('\n', '\\n'),
      [body.slice(0, -300)],
    ],
    [
      'in XML',
      'xml-private-key',
      `<RSAKeyValue>\n${xml}\n</RSAKeyValue>`,
      all.map((one) => one.replaceAll('_', '+')),
    ],
    ['of PuTTY', 'putty-private-key', putty, [p, q].map((one) => one.slice(0, 64))],
  ])('%s', async (_, rule, text, parts) => {
    const { shown, rules } = await look(text);
    expect(rules).toContain(rule);
    for (const part of parts)
      for (let at = 0; at + 20 <= part.length; at += 20) expect(shown).not.toContain(part.slice(at, at + 20));
  });

  test.each([60, 76, 128, 200])('in PEM, in base64 of %i columns', async (width) => {
    const text = wrapped(pem, width);
    const { shown, rules } = await look(`data:\n  key: |\n    ${text.replaceAll('\n', '\n    ')}\n`);
    expect(rules.length).toBeGreaterThan(0);
    expect(text.split('\n').filter((line) => line.length > 20 && shown.includes(line))).toEqual([]);
  });
});

test('a value of signs that names end with is not shown from its name on', async () => {
  const value = sampleOf([base62(26), '/', base62(20)], seeded('registry'));
  const { shown, rules } = await look(`ACR_PASSWORD_TOKEN=${value}\n`);
  expect([rules, shown.includes(value.slice(-20))]).toEqual([['generic-api-key'], false]);
});
