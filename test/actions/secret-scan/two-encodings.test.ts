import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reading } from '../../../actions/secret-scan/read.ts';
import { decode, encodingOf } from '../../../shared/files/encoding.ts';
import { scanner, tokenOf } from './searcher.ts';

const [token, other] = [tokenOf('one'), tokenOf('other')];
const mark = Buffer.from([0xff, 0xfe]);
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

async function found(bytes: Buffer, isLarge: boolean) {
  const encoding = encodingOf(bytes);
  const file = {
    path: 'a.env',
    size: bytes.length,
    bytes: isLarge ? undefined : bytes,
    encoding: encoding?.kind,
    text: encoding && decode(bytes, encoding),
    blob: undefined,
    chunks: () => Readable.from([bytes.subarray(0, 999), bytes.subarray(999)]),
  };
  const { doc } = await reading(() => scanner).read(file);
  return doc?.secrets.map(({ text, place }) => `${text} ${place.startLine}`);
}

const lines = 'a line\n'.repeat(99);
const files: [string, Buffer, string[]][] = [
  ['a mark before ASCII', Buffer.concat([mark, Buffer.from(`${lines}${token}\n`)]), [`${token} 100`]],
  ['ASCII behind UTF-16', Buffer.concat([mark, wide(lines), Buffer.from(token)]), [`${token} 100`]],
  [
    'a token in each',
    Buffer.concat([mark, wide(`${lines}${other}\n`), Buffer.from(`${lines}${token}`)]),
    [`${other} 100`, `${token} 200`],
  ],
  [
    'UTF-16 at an odd place',
    Buffer.concat([mark, wide(lines), Buffer.from('-'), wide(token)]),
    [`${token} 100`],
  ],
  ['UTF-16', Buffer.concat([mark, wide(`${lines}${token}`)]), [`${token} 100`]],
];

test.each(files)('%s hides nothing', async (_, bytes, expected) => {
  expect(await found(bytes, false)).toEqual(expected);
  expect(await found(bytes, true)).toEqual(expected);
  const packed = await found(gzipSync(bytes), false);
  expect(packed).toEqual(expected.map((one) => one.replace(/\d+$/, '1')));
});
