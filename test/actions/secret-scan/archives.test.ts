import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { reading } from '../../../actions/secret-scan/read.ts';
import { scanner, tokenOf } from './searcher.ts';
import { tarOf, zipOf } from './zip-file.ts';

const token = tokenOf('archives');
const text = `KEY=${token}\n`;
const gzip = (data: Buffer | string): Buffer => gzipSync(data);

async function read(bytes: Buffer) {
  const file = {
    path: 'a.bin',
    size: bytes.length,
    bytes,
    encoding: undefined,
    text: undefined,
    blob: undefined,
    chunks: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
  const { doc, problems = [] } = await reading(() => scanner).read(file);
  return {
    found: (doc?.secrets ?? []).map((one) => `${one.text === token} ${one.layers.join(' < ')}`),
    places: (doc?.secrets ?? []).map(({ place }) => place.startLine),
    problems: problems.map(({ code, message }) => `${code}: ${message}`),
  };
}

const env = { name: 'a/b.env', data: text };
const inner = zipOf(env);

test.for<[string, Buffer, readonly string[]]>([
  ['zip', zipOf({ name: 'x', data: 'nothing' }, env), ['true zip entry a/b.env']],
  ['zip, stored', zipOf({ ...env, method: 0 }), ['true zip entry a/b.env']],
  ['zip with a comment', withComment(inner, 'made by hand'), ['true zip entry a/b.env']],
  ['zip behind a script', behind('#!/usr/bin/env python3\n', inner), ['true zip entry a/b.env']],
  [
    'zip behind a program, with a comment',
    behind('MZ\0\0', withComment(inner, 'made by hand')),
    ['true zip entry a/b.env'],
  ],
  [
    'zip behind a script in a zip',
    zipOf({ name: 'c.pyz', data: behind('#!/bin/sh\n', inner) }),
    ['true zip entry c.pyz < zip entry a/b.env'],
  ],
  [
    'zip behind a text',
    behind(`# ${Buffer.from(text).toString('base64')}\n`, zipOf({ name: 'x', data: 'nothing' })),
    ['true base64'],
  ],
  ['zip in a zip', zipOf({ name: 'c.jar', data: inner }), ['true zip entry c.jar < zip entry a/b.env']],
  [
    'base64 in a zip',
    zipOf({ ...env, data: Buffer.from(text).toString('base64') }),
    ['true zip entry a/b.env < base64'],
  ],
  ['gzip', gzip(text), ['true gzip']],
  ['gzip of several members', Buffer.concat([gzip('one\n'), gzip(text)]), ['true gzip']],
  ['gzip with a name', named(gzip('nothing'), token), ['true ']],
  ['gzip of several members with names', behind(gzip('one\n'), named(gzip('nothing'), token)), ['true ']],
  ['gzip that is padded', behind(gzip(text), Buffer.alloc(512)), ['true gzip']],
  ['zip that is padded', behind(inner, Buffer.alloc(512)), ['true zip entry a/b.env']],
  ['zip with content in a folder', zipOf({ name: 'd/', data: text }), ['true zip entry d/']],
  ['tar', tarOf({ name: 'x', data: 'nothing' }, env), ['true tar entry a/b.env']],
  [
    'tar with a folder and a long name',
    tarOf(
      { name: 'd/', data: '', type: '5' },
      { name: '././@LongLink', data: `${'d/'.repeat(80)}k\0`, type: 'L' },
      env,
    ),
    [`true tar entry ${'d/'.repeat(80)}k`],
  ],
  [
    'tar with a name in an extended header',
    tarOf({ name: 'pax', data: '14 path=é.env\n'.replace('14', '15'), type: 'x' }, env),
    ['true tar entry é.env'],
  ],
  [
    'tar with content where a folder has none',
    gzip(tarOf({ name: 'd/', data: text, type: '5' })),
    ['true tar entry d/'],
  ],
  [
    'tar with a comment in an extended header',
    gzip(tarOf({ name: 'pax', data: `60 comment=${token}\n`, type: 'g' }, { name: 'x', data: 'nothing' })),
    ['true tar entry pax'],
  ],
  ['tar.gz', gzip(tarOf(env)), ['true tar entry a/b.env']],
  [
    'zip in a tar',
    tarOf({ name: 'nothing', data: 'nothing' }, { name: 'c', data: inner }),
    ['true tar entry c < zip entry a/b.env'],
  ],
  ['gzip in a zip', zipOf({ name: 'log.gz', data: gzip(text) }), ['true zip entry log.gz < gzip']],
  [
    'tar.gz in a zip',
    zipOf({ name: 'p.tgz', data: gzip(tarOf(env)) }),
    ['true zip entry p.tgz < tar entry a/b.env'],
  ],
  ['gzip in base64', Buffer.from(`release: ${gzip(text).toString('base64')}\n`), ['true base64 < gzip']],
  [
    'names of a stranger',
    zipOf({ name: `\u001b[31m\n::error::${'x'.repeat(300)}`, data: text }),
    [`true zip entry [31m::error::${'x'.repeat(187)}`],
  ],
  ['nothing in it', zipOf(), []],
])('opens %s', async ([, bytes, expected]) => {
  const { found, places, problems } = await read(bytes);
  expect({ found, problems }).toEqual({ found: expected, problems: [] });
  expect(places.every((line) => line === 1)).toBe(true);
});

describe('what cannot be looked at is told', () => {
  const bomb = gzip(Buffer.alloc(40 * 1024 * 1024));
  const broken = Buffer.from(inner).fill(0xff, 38, 60);
  const overlapping = zipOf({ name: 'a', data: Buffer.alloc(1000), method: 0 });
  // Its one entry is said to be as long as no file is.
  overlapping.writeUInt32LE(2000, overlapping.length - 22 - 47 + 20);
  test.for<[string, Buffer, readonly string[], readonly string[]]>([
    [
      'encrypted',
      zipOf({ ...env, flags: 1 }, { ...env, flags: 1 }),
      [],
      ['unreadable: zip entry a/b.env is encrypted; so it is with 1 more'],
    ],
    [
      'another method',
      zipOf({ name: 'a', data: 'x', method: 93 }, env),
      ['true zip entry a/b.env'],
      ['unreadable: zip entry a is packed by method 93, which is not known here'],
    ],
    [
      'with a wrong checksum',
      zipOf({ ...env, checksum: 1 }),
      ['true zip entry a/b.env'],
      ['unreadable: zip entry a/b.env does not fit its checksum'],
    ],
    ['damaged', broken, [], ['parse-error: zip entry a/b.env cannot be unpacked']],
    ['cut off', inner.subarray(0, inner.length - 30), [], ['parse-error: The archive has no end record']],
    [
      'zip behind a zip',
      behind(zipOf({ ...env, name: 'c' }), inner),
      ['true zip entry a/b.env'],
      ['parse-error: The archive holds files that its directory does not list'],
    ],
    [
      'gzip behind a zip',
      behind(inner, gzip(text)),
      ['true zip entry a/b.env'],
      ['parse-error: The archive goes on behind its end'],
    ],
    ['overlapping entries', overlapping, [], ['parse-error: The archive has entries that overlap']],
    [
      'an archive in an archive in an archive',
      zipOf({ name: 'c', data: zipOf({ name: 'b', data: inner }) }),
      [],
      ['limit: An archive that stands in two others is not opened'],
    ],
    [
      'gzip that breaks off',
      gzip(`${text}${'x'.repeat(99)}`).subarray(0, -12),
      [],
      ['parse-error: The archive cannot be unpacked'],
    ],
    [
      'gzip behind the padding of a gzip',
      behind(gzip(text), behind(Buffer.alloc(99), gzip(text))),
      ['true gzip'],
      ['parse-error: The archive goes on behind its end'],
    ],
    [
      'such a gzip in a zip',
      zipOf({ name: 'c', data: behind(gzip(text), behind(Buffer.alloc(99), gzip(text))) }),
      ['true zip entry c < gzip'],
      ['parse-error: The archive goes on behind its end'],
    ],
    [
      'tar behind a tar',
      gzip(behind(tarOf(env), tarOf(env))),
      ['true tar entry a/b.env'],
      ['parse-error: The archive goes on behind its end'],
    ],
    [
      'tar that breaks off',
      tarOf(env, { name: 'b', data: 'x'.repeat(2000) }).subarray(0, 2000),
      ['true tar entry a/b.env'],
      ['parse-error: The archive breaks off'],
    ],
    [
      'tar with a damaged header',
      Buffer.concat([tarOf(env).subarray(0, 1024), Buffer.alloc(512, 'x')]),
      ['true tar entry a/b.env'],
      ['parse-error: The archive has a damaged header'],
    ],
    [
      'too large an entry',
      zipOf({ name: 'bomb.gz', data: bomb }, env),
      ['true zip entry a/b.env'],
      ['too-large: gzip has more than 33554432 bytes'],
    ],
  ])('%s', async ([, bytes, expected, troubles]) => {
    const { found, problems } = await read(bytes);
    expect(found).toEqual(expected);
    expect(problems).toHaveLength(troubles.length);
    for (const [index, trouble] of troubles.entries()) expect(problems[index]).toContain(trouble);
  });

  test('what only looks like an archive, in a text, is none', async () => {
    const cut = gzip(text.repeat(20)).subarray(0, 60).toString('base64');
    expect(await read(Buffer.from(`const header = '${cut}';`))).toEqual({
      found: [],
      places: [],
      problems: [],
    });
    for (const record of [Buffer.alloc(18), inner.subarray(-18), Buffer.alloc(18, 'x')])
      expect((await read(behind('signature = PK\x05\x06', record))).problems).toEqual([]);
  });
});

function behind(first: Buffer | string, archive: Buffer): Buffer {
  return Buffer.concat([Buffer.from(first), archive]);
}

function named(packed: Buffer, name: string): Buffer {
  const all = Buffer.concat([packed.subarray(0, 10), Buffer.from(`${name}\0`), packed.subarray(10)]);
  all[3] = 8;
  return all;
}

function withComment(zip: Buffer, comment: string): Buffer {
  const all = Buffer.concat([zip, Buffer.from(comment)]);
  all.writeUInt16LE(comment.length, zip.length - 2);
  return all;
}

test('a zip may hold what programs that write some leave between entries', async () => {
  const signed = Buffer.from('PK\x03\x04 APK Sig Block 42');
  const takenOut = Buffer.from(zipOf({ name: '', data: '' }).subarray(0, 32));
  const directory = inner.length - 22 - 46 - env.name.length;
  const bytes = Buffer.concat([inner.subarray(0, directory), signed, takenOut, inner.subarray(directory)]);
  bytes.writeUInt32LE(directory + signed.length + takenOut.length, bytes.length - 6);
  expect(await read(bytes)).toEqual({ found: ['true zip entry a/b.env'], places: [1], problems: [] });
});

test.for<[string, string]>([
  ['xz', '\xfd7zXZ\0\0\x04'],
  ['bzip2', 'BZh91AY&SY\x01\x02'],
  ['zstd', '\x28\xb5\x2f\xfd\x04'],
  ['7-Zip', "7z\xbc\xaf'\x1c\0\x04"],
  ['RAR', 'Rar!\x1a\x07\x01\0'],
])('what is packed with %s is told, wherever it lies', async ([name, magic]) => {
  const packed = Buffer.from(`${magic}${'\0'.repeat(40)}`, 'latin1');
  const problem = `limit: The file is packed with ${name}, which is not undone`;
  expect((await read(packed)).problems).toEqual([problem]);
  expect((await read(zipOf({ name: 'a.bin', data: packed }))).problems).toEqual([problem]);
  expect((await read(gzip(packed))).problems).toEqual([problem]);
  expect((await read(Buffer.from(`text ${magic}`, 'latin1'))).problems).toEqual([]);
});
