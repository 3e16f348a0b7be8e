import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readLarge } from '../../../actions/secret-scan/large.ts';
import { scanner, tokenOf } from './searcher.ts';
import { tarOf, zipOf } from './zip-file.ts';

const token = tokenOf('pieces');
/** What two pieces share on each side of a cut, and more. */
const pieceBytes = 700;

/** The file in chunks of `size` bytes, none of which is held. */
async function read(bytes: Buffer, size = 64) {
  const file = {
    path: 'large.txt',
    size: bytes.length,
    bytes: undefined,
    encoding: undefined,
    text: undefined,
    blob: undefined,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += size)
        yield await Promise.resolve(bytes.subarray(at, at + size));
    },
  };
  const { doc, problems = [], clean } = await readLarge(file, scanner, pieceBytes);
  const found = (doc?.secrets ?? []).map(({ text, place, layers }) => ({
    isIt: text === token,
    place: `${place.startLine}:${place.startColumn}-${place.endLine}:${place.endColumn}`,
    layers: layers.join(' < '),
  }));
  return { found, clean, problems: problems.map(({ code }) => code) };
}

const end = token.length + 1;

describe('a token across every cut is found once', () => {
  const line = `${'-'.repeat(49)}\n`;
  const around = pieceBytes + 8 * scanner.reach;
  test.for<[string, string, string]>([
    ['plain', token, ''],
    ['base64', Buffer.from(`k=${token};`).toString('base64'), 'base64'],
    ['hex', Buffer.from(token).toString('hex'), 'hex'],
  ])('%s', async ([, written, layers]) => {
    for (let at = 0; at < around; at += layers === '' ? 1 : 5) {
      const bytes = Buffer.from(
        `${line.repeat(at / 50)}${' '.repeat(at % 50)}${written}\n${line.repeat(50)}`,
      );
      const { found } = await read(bytes);
      expect(found.map((one) => [one.isIt, one.layers, at])).toEqual([[true, layers, at]]);
      expect(found[0]?.place).toMatch(`${Math.floor(at / 50) + 1}:`);
    }
  });
});

test.for<[string, Buffer, string]>([
  ['at the very end', Buffer.from(`${'line\n'.repeat(999)}${token}`), `1000:1-1000:${end}`],
  ['on one long line', Buffer.from(`${'é'.repeat(5000)} ${token} `), `1:5002-1:${5001 + end}`],
  ['behind characters of two units', Buffer.from(`${'😀'.repeat(2500)}${token}`), `1:5001-1:${5000 + end}`],
  ['among NULs', Buffer.concat([Buffer.alloc(4000), Buffer.from(`${token}\0`)]), `1:4001-1:${4000 + end}`],
  [
    'in UTF-16 with a mark',
    Buffer.from(`\ufeff${'löng\n'.repeat(900)}😀${token}`, 'utf16le'),
    `901:3-901:${2 + end}`,
  ],
  [
    'behind a mark of UTF-16 alone',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${'line\n'.repeat(900)}${token}\n`)]),
    `901:1-901:${end}`,
  ],
  [
    'where UTF-16 goes over to ASCII',
    Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from('row\n'.repeat(900), 'utf16le').swap16(),
      Buffer.from(token),
    ]),
    `901:1-901:${end}`,
  ],
  [
    'in UTF-16, big endian',
    Buffer.from(`\ufeff${'löng\n'.repeat(900)}${token}`, 'utf16le').swap16(),
    `901:1-901:${end}`,
  ],
])('the place of one %s', async ([, bytes, place]) => {
  for (const size of [63, 64, 1001])
    expect((await read(bytes, size)).found).toEqual([{ isIt: true, place, layers: '' }]);
});

test('bytes that are no text do no harm', async () => {
  const noise = Buffer.alloc(3000, '\xff\xfe\x80\n', 'latin1');
  noise.write('xx');
  const { found } = await read(Buffer.concat([noise, Buffer.from(token)]));
  expect(found.map(({ isIt, place }) => [isIt, place.split(':')[0]])).toEqual([[true, '751']]);
});

test('a clean file', async () => {
  expect(await read(Buffer.from('line\n'.repeat(900)))).toEqual({ found: [], clean: true, problems: [] });
});

const filler = { name: 'filler', data: 'line\n'.repeat(900) };
const env = { name: 'a.env', data: `KEY=${token}\n` };
test.for<[string, Buffer, string]>([
  ['zip', zipOf(filler, env), 'zip entry a.env'],
  ['tar', tarOf(filler, env), 'tar entry a.env'],
  ['tar.gz', gzipSync(tarOf(filler, env)), 'tar entry a.env'],
  ['gzip, padded', Buffer.concat([gzipSync(`${filler.data}${env.data}`), Buffer.alloc(200)]), 'gzip'],
  ['gzip, stored', gzipSync(env.data, { level: 0 }), 'gzip'],
  ['gzip', gzipSync(`${filler.data}${env.data}`), 'gzip'],
  ['zip in a gzip', gzipSync(zipOf(filler, env)), 'gzip < zip entry a.env'],
])('opens a large %s', async ([, bytes, layers]) => {
  const { found, problems } = await read(bytes);
  expect({ found, problems }).toEqual({ found: [{ isIt: true, place: '1:1-1:1', layers }], problems: [] });
});

test.for<[string, Buffer]>([
  ['gzip', gzipSync(tarOf(filler, env)).subarray(0, 80)],
  ['tar', tarOf(filler).subarray(0, 2000)],
  ['zip', zipOf(filler, env).subarray(0, 100)],
  ['gzip behind NULs', Buffer.concat([gzipSync(filler.data), Buffer.alloc(200), gzipSync(env.data)])],
  ['tar behind a tar', Buffer.concat([tarOf(filler), tarOf(env)])],
])('a large %s, which breaks off or goes on, is not passed over', async ([, bytes]) => {
  expect((await read(bytes)).problems).toEqual(['parse-error']);
});

test.for<[string, (text: Buffer) => Buffer]>([
  ['zip', (text) => text],
  ['gzip', gzipSync],
])('a zip behind something else in a large %s is told', async ([, packed]) => {
  const many = Array.from({ length: 2000 }, (_, at) => ({ name: `${at}`, data: '' }));
  for (const zip of [zipOf(env), zipOf(...many)]) {
    const bytes = Buffer.concat([Buffer.from(filler.data), zip]);
    expect((await read(packed(bytes))).problems).toEqual(['limit']);
    expect((await read(packed(bytes.subarray(0, -9)))).problems).toEqual([]);
  }
});

test('more secrets than anybody reads are not all held', async () => {
  const many = Array.from({ length: 1_100 }, (_, index) => tokenOf(`many${index}`)).join('\n');
  expect((await read(Buffer.from(many), 4096)).found).toHaveLength(1_001);
});

test('what breaks off outside is told by whoever asked', async () => {
  const chunks = async function* () {
    yield await Promise.resolve(gzipSync(filler.data).subarray(0, 30));
    throw new Error('gone');
  };
  const file = {
    path: 'a.gz',
    size: 9,
    bytes: undefined,
    encoding: undefined,
    text: undefined,
    blob: undefined,
    chunks,
  };
  await expect(readLarge(file, scanner)).rejects.toThrow('gone');
});
