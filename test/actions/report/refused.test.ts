import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../secret-scan/zip-file.ts';
import { harm } from './harmless.ts';
import { alone, Stage, zipped, type Artifact } from './stage.ts';
import { firstCheck, firstFinding, forged, honest, region } from './told.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => {
  stage.clear();
});
afterAll(() => stage.close());

const inFinding = (more: object): string => forged((told) => Object.assign(firstFinding(told), more));
const inCheck = (more: object): string => forged((told) => Object.assign(firstCheck(told), more));
const inReport = (more: object): string => forged((told) => Object.assign(told, more));
const at = (more: object): string => inFinding({ region: region(more) });

const zip = (...names: readonly string[]): Artifact =>
  zipped(zipOf(...names.map((name) => ({ name, data: honest }))));
/** The zip of one entry, with other bytes in the record of its directory. */
const directory = (change: (record: Buffer, all: Buffer) => void): Artifact => {
  const bytes = zipOf({ name: 'report.json', data: honest });
  change(bytes.subarray(bytes.lastIndexOf('PK\x01\x02')), bytes);
  return zipped(bytes);
};
const beside =
  (name: string): Artifact =>
  (folder) => {
    writeFileSync(join(folder, name), honest);
    return alone(honest)(folder);
  };
const linked =
  (target: (folder: string) => string): Artifact =>
  (folder) => {
    symlinkSync(target(folder), join(folder, 'report.json'));
    return folder;
  };
const outside = (folder: string): string => {
  writeFileSync(join(folder, '..', 'outside.json'), honest);
  return join(folder, '..', 'outside.json');
};
const megabyte = 1_048_576;

describe('an artifact that is none is refused as a whole, and that is told', () => {
  it.each<[string, Artifact, RegExp]>([
    ['no file', (folder) => folder, /folder is empty/],
    ['another file', alone(honest, 'other.json'), /holds no report\.json/],
    ['two files', beside('more.json'), /not lie alone/],
    ['a hidden file beside it', beside('.git'), /not lie alone/],
    ['a folder of its name', (folder) => (mkdirSync(join(folder, 'report.json')), folder), /no regular file/],
    ['a link out', linked(outside), /no regular file/],
    ['a link to a device', linked(() => '/dev/zero'), /no regular file/],
    ['a link to nothing', linked(() => 'nothing'), /no regular file/],
    ['a link to itself', linked(() => 'report.json'), /no regular file/],
    [
      'a link as the zip',
      (folder) => (symlinkSync(outside(folder), join(folder, 'a.zip')), join(folder, 'a.zip')),
      /no regular file/,
    ],
    ['neither folder nor zip', (folder) => join(alone(honest)(folder), 'report.json'), /nor in a zip/],
    ['too large a file', alone(' '.repeat(2 * megabyte + 1)), /larger than 2 MB/],
    ['a zip with .. in it', zip('../report.json'), /not lie alone, or not as/],
    ['a zip with an absolute name', zip('/report.json'), /not lie alone, or not as/],
    ['a zip with a backslash', zip('..\\report.json'), /not lie alone, or not as/],
    ['a zip with a drive', zip('C:report.json'), /not lie alone, or not as/],
    ['a zip with a null in a name', zip('report.json\0.txt'), /not lie alone, or not as/],
    ['a zip with a name twice', zip('report.json', 'report.json'), /not lie alone, or not as/],
    ['a zip with a folder beside it', zip('report.json', 'a/'), /not lie alone, or not as/],
    ['a zip with nothing', zipped(zipOf()), /not lie alone, or not as/],
    ['a zip in a zip', zipped(zipOf({ name: 'report.json', data: zipOf() })), /is no JSON|is no UTF-8/],
    [
      'a zip with a bomb',
      zipped(zipOf({ name: 'report.json', data: Buffer.alloc(9 * megabyte) })),
      /larger than 2 MB/,
    ],
    ['a zip, encrypted', zipped(zipOf({ name: 'report.json', data: honest, flags: 1 })), /is encrypted/],
    [
      'a zip, packed otherwise',
      zipped(zipOf({ name: 'report.json', data: honest, method: 12 })),
      /method 12/,
    ],
    [
      'a zip with a link',
      directory((record) => record.writeUInt32LE(0o120777 * 65_536, 38)),
      /no regular file/,
    ],
    [
      'a zip with a pipe',
      directory((record) => record.writeUInt32LE(0o010644 * 65_536, 38)),
      /no regular file/,
    ],
    ['a zip that lies about its size', directory((record) => record.writeUInt32LE(5, 20)), /damaged/],
    ['a zip64 that is none', directory((record) => record.writeUInt32LE(0xffffffff, 20)), /zip64/],
    ['a zip that leads elsewhere', directory((record) => record.writeUInt32LE(7, 42)), /damaged/],
    [
      'a zip that counts more',
      directory((_, all) => all.writeUInt16LE(2, all.length - 12)),
      /damaged directory/,
    ],
    [
      'a zip that is cut off',
      zipped(zipOf({ name: 'report.json', data: honest }).subarray(0, 90)),
      /no end record/,
    ],
    ['no UTF-8', alone(Buffer.from(honest.replace('Dockerfile', '\xff\xfe'), 'latin1')), /no UTF-8/],
    ['UTF-16', alone(Buffer.from(`\ufeff${honest}`, 'utf16le')), /no UTF-8/],
    ['no JSON', alone('<html>'), /no JSON/],
    ['an empty file', alone(''), /no JSON/],
    ['JSON that is no object', alone('[]\n'), /schema version/],
    ['a mark in front', alone(`\ufeff${honest}`), /no JSON/],
    ['two reports in a row', alone(honest + honest), /no JSON/],
    [
      'a key that stands twice',
      alone(honest.replace('"outcome": 1', '"outcome": 1,\n  "outcome": 0')),
      /not as Portcullis/,
    ],
    ['written otherwise', alone(JSON.stringify(JSON.parse(honest))), /not as Portcullis/],
    ['deep nesting', alone('['.repeat(400_000) + ']'.repeat(400_000)), /deeper than 32/],
    ['deep nesting in properties', alone(inCheck({ properties: nested(40) })), /deeper than 32/],
    ['a long list', alone(inReport({ proposed: Array(200_001).fill('') })), /list that is too long/],
    ['a long text', alone(inFinding({ message: 'm'.repeat(65_537) })), /text that is too long/],
    ['many keys', alone(inCheck({ properties: manyKeys(1_001) })), /too many keys/],
    [
      'a prototype',
      alone(honest.replace('"tool": {', '"__proto__": {"outcome": 0}, "tool": {')),
      /key that no report/,
    ],
    [
      'a constructor',
      alone(inCheck({ properties: { constructor: { prototype: {} } } })),
      /key that no report/,
    ],
    ['another version', alone(inReport({ schemaVersion: 2 })), /schema version 2, which this copy/],
    ['a version of words', alone(inReport({ schemaVersion: '<b>1' })), /not say of which schema version/],
    ['an unknown key', alone(inReport({ pullRequest: 1 })), /has not the shape/],
    [
      'an unknown key that is a text',
      alone(inFinding({ '@team': 1 })),
      /has not the shape of one \(checks\.0\.findings\.0\)/,
    ],
    ['a wrong type', alone(inFinding({ message: 5 })), /checks\.0\.findings\.0\.message/],
    ['a list in place of an object', alone(inReport({ gate: [] })), /\(gate/],
    ['an outcome that is none', alone(inReport({ outcome: -1 })), /\(outcome\)/],
    ['a severity that is none', alone(inFinding({ severity: 'none' })), /severity/],
    [
      'numbers out of range',
      alone(honest.replace('"durationMs": 5', '"durationMs": 1e999')),
      /has not the shape/,
    ],
    [
      'numbers that are none',
      alone(honest.replace('"filesChecked": 2', '"filesChecked": -2')),
      /has not the shape/,
    ],
    ['huge counts', alone(inCheck({ filesChecked: 2 ** 52 })), /counts more than any repository/],
    ['an unknown check', alone(inCheck({ id: 'all' })), /check that does not exist/],
    ['a check from JavaScript', alone(inCheck({ id: 'toString' })), /check that does not exist/],
    ['a check twice', alone(forged((told) => told.checks.push(firstCheck(told)))), /holds a check twice/],
    ['an unknown rule', alone(inFinding({ ruleId: 'dockerfile-lint/none' })), /rule that does not exist/],
    [
      'a rule of another check',
      alone(inFinding({ ruleId: 'secret-scan/gitleaks-x' })),
      /rule that does not exist/,
    ],
    ['a rule with HTML', alone(inFinding({ ruleId: 'dockerfile-lint/<b>' })), /rule that does not exist/],
    ['an absolute path', alone(at({ path: '/etc/passwd' })), /file that no repository/],
    [
      'a path that leads out',
      alone(at({ path: 'a/../../../other/app/blob/main/a' })),
      /file that no repository/,
    ],
    ['a path with control signs', alone(at({ path: 'a\n::error::b' })), /file that no repository/],
    ['half a letter in a path', alone(at({ path: 'a\ud800' })), /file that no repository/],
    [
      'a related path that leads out',
      alone(inFinding({ related: [{ message: '', region: region({ path: '..' }) }] })),
      /file that/,
    ],
    ['lines backwards', alone(at({ endLine: 1 })), /lines that no file has/],
    ['lines without end', alone(at({ endLine: 2 ** 50 })), /lines that no file has/],
    ['a commit that is a path', alone(at({ commit: '../../../evil' })), /commit that is none/],
  ])('%s', async (_, artifact, why) => {
    // The check run holds the comment's text, and takes half the time.
    const posted = await stage.report(artifact, { 'max-size': 2, comment: 'never' });
    expect(harm(posted, stage)).toEqual([]);
    expect(posted.log).toMatch(why);
    expect(posted).toMatchObject({
      code: 2,
      outputs: { outcome: 2, failing: 0, 'pull-request': 7 },
      checkRuns: [{ conclusion: 'failure', title: 'No report that can be shown' }],
    });
    expect(posted.checkRuns[0]?.summary).toContain('bad-report');
  });
});

function nested(levels: number): object {
  let inner: object = {};
  for (let level = 0; level < levels; level += 1) inner = { inner };
  return inner;
}

const manyKeys = (number: number): object =>
  Object.fromEntries(Array.from({ length: number }, (_, key) => [`k${key}`, 0]));
