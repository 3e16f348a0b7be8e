import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  isAdvisoryFile,
  sourcesOf,
  type AdvisoryFile,
} from '../../../actions/dependency-audit/advisories/folder.ts';
import { slicesOf } from '../../../actions/dependency-audit/advisories/index-format.ts';
import { openIndex } from '../../../actions/dependency-audit/advisories/index-reader.ts';
import { compileIndex } from '../../../actions/dependency-audit/advisories/index-writer.ts';
import { recordsOfZip } from '../../../actions/dependency-audit/advisories/zip-export.ts';
import { zipOf } from '../secret-scan/zip-file.ts';

const json = (id: string, ecosystem = 'npm') =>
  JSON.stringify({
    id,
    modified: '2026-01-02T03:04:05Z',
    affected: [{ package: { ecosystem, name: 'one' }, versions: ['1.0.0'] }],
  });

const file = (path: string, bytes: Buffer | string): AdvisoryFile => ({ path, bytes: Buffer.from(bytes) });

const compiled = (...files: readonly AdvisoryFile[]) =>
  openIndex(slicesOf(compileIndex(sourcesOf('osv', files), '2026-11-20')));

const found = (...files: readonly AdvisoryFile[]) =>
  compiled(...files)
    .records('npm/one')
    .map(({ id }) => id);

test.for([
  ['one record', file('A-1.json', json('A-1')), ['A-1']],
  ['one record in gzip', file('A-1.json.gz', gzipSync(json('A-1'))), ['A-1']],
  ['a list', file('all.json', `[${json('A-1')},${json('A-2')}]`), ['A-1', 'A-2']],
  ['what the API answers', file('all.json', `{"vulns":[${json('A-1')}]}`), ['A-1']],
  ['a record a line', file('all.ndjson', `${json('A-1')}\r\n\n${json('A-2')}`), ['A-1', 'A-2']],
  ['the same in gzip', file('all.jsonl.gz', gzipSync(`${json('A-1')}\n`)), ['A-1']],
  [
    'an export',
    file(
      'npm/all.zip',
      zipOf(
        { name: 'A-1.json', data: json('A-1') },
        { name: 'sub/A-2.json', data: json('A-2'), method: 0 },
        { name: 'README', data: 'x' },
      ),
    ),
    ['A-1', 'A-2'],
  ],
] as const)('%s', ([, one, ids]) => {
  expect(found(one)).toEqual(ids);
});

test('a folder is one source, each export in it another', () => {
  const { head } = compiled(
    file('a/A-1.json', json('A-1')),
    file('b/A-2.json', json('A-2')),
    file('PyPI/all.zip', zipOf({ name: 'A-3.json', data: json('A-3') })),
  );
  expect(head.sources.map(({ name, records }) => [name, records])).toEqual([
    ['PyPI/all.zip', 1],
    ['osv', 2],
  ]);
});

test('an export of one ecosystem covers that one alone, whatever else its records name', () => {
  const zip = zipOf({ name: 'A-1.json', data: json('A-1') }, { name: 'A-2.json', data: json('A-2', 'PyPI') });
  expect(Object.keys(compiled(file('PyPI/all.zip', zip)).head.ecosystems)).toEqual(['PyPI']);
  expect(Object.keys(compiled(file('all.zip', zip)).head.ecosystems)).toEqual(['npm', 'PyPI']);
});

test.for([
  [
    'cut off',
    file('npm/all.zip', zipOf({ name: 'A-1.json', data: json('A-1') }).subarray(0, -4)),
    'has no end record',
  ],
  ['without records', file('npm/all.zip', zipOf({ name: 'README', data: 'x' })), 'holds no .json file'],
  ['damaged gzip', file('all.ndjson.gz', gzipSync(json('A-1')).subarray(0, -12)), 'is damaged'],
] as const)('%s: an error, and nothing is taken from it', ([, one, why]) => {
  expect(() => compiled(one)).toThrow(why);
});

test.for([
  [
    'an entry that is encrypted',
    zipOf({ name: 'A-1.json', data: json('A-1'), flags: 1 }, { name: 'A-2.json', data: json('A-2') }),
  ],
  [
    'an entry packed as nobody does',
    zipOf({ name: 'A-1.json', data: json('A-1'), method: 99 }, { name: 'A-2.json', data: json('A-2') }),
  ],
  [
    'an entry that is no JSON',
    zipOf({ name: 'A-1.json', data: '{' }, { name: 'A-2.json', data: json('A-2') }),
  ],
] as const)('%s is told, and the others hold', ([, zip]) => {
  const { head } = compiled(file('npm/all.zip', zip));
  expect(head.faulty).toMatchObject({ count: 1, first: [{ where: 'npm/all.zip: A-1.json' }] });
  expect(head.packages).toBe(1);
});

test('a bomb ends at the limit', () => {
  const zip = zipOf(
    ...['A', 'B', 'C'].map((id) => ({ name: `${id}.json`, data: `${json(id)}${' '.repeat(10_000)}` })),
  );
  const texts = [...recordsOfZip('all.zip', zip, 25_000)];
  expect(texts.map(({ why }) => why)).toEqual([undefined, undefined, 'is too large']);
});

/** As written where the numbers of the end record are too small for the count. */
function inZip64(zip: Buffer): Buffer {
  const end = zip.length - 22;
  const [count, size, offset] = [
    zip.readUInt16LE(end + 10),
    zip.readUInt32LE(end + 12),
    zip.readUInt32LE(end + 16),
  ];
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeUInt32LE(44, 4);
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), at);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(end), 8);
  const last = Buffer.from(zip.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([zip.subarray(0, end), record, locator, last]);
}

describe('zip64, as the export of npm is', () => {
  const zip = zipOf({ name: 'A-1.json', data: json('A-1') }, { name: 'A-2.json', data: json('A-2') });

  test('is read', () => expect(found(file('npm/all.zip', inZip64(zip)))).toEqual(['A-1', 'A-2']));

  test.for([
    ['a count that is too low', 32, 1n, 'has more entries than it counts'],
    ['a count that is too high', 32, 3n, 'has a damaged directory'],
    ['a directory beyond the file', 40, 1n << 40n, 'has a damaged end record'],
  ] as const)('%s', ([, at, value, why]) => {
    const broken = inZip64(zip);
    broken.writeBigUInt64LE(value, zip.length - 22 + at);
    expect(() => compiled(file('npm/all.zip', broken))).toThrow(why);
  });
});

test.for([
  ['a.json', true],
  ['a.ndjson.gz', true],
  ['npm/all.zip', true],
  ['LICENSE', false],
  ['README.md', false],
] as const)('%s is one of advisories: %s', ([path, wanted]) => {
  expect(isAdvisoryFile(path)).toBe(wanted);
});
