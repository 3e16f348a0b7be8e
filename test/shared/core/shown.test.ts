import { expect, test } from 'vitest';
import { sha1 } from '../../../shared/core/fingerprint.ts';
import type { Observation } from '../../../shared/core/observation.ts';
import type { Scanned } from '../../../shared/core/scanned.ts';
import { shownTexts } from '../../../shared/core/shown.ts';

const blobOf = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

const hide = { path: 'a', startLine: 2, startColumn: 6, endLine: 3, endColumn: 4 };

/** One file with one observation that hides a part of it. */
const scanned = (text: string, blob: string | undefined): Scanned =>
  ({
    files: new Map([
      [
        'a',
        { text, blob, observations: [{ path: 'a', report: { hide: [hide] } } as unknown as Observation] },
      ],
    ]),
    across: [],
  }) as unknown as Scanned;

const text = 'one\nkey: first\nlast: é\nuser\nDB_PASSWORD=correct-horse\n';

test.for<[string, string, string | undefined, readonly number[] | undefined]>([
  ['lines with stars', text, blobOf(text), [2, 3, 5]],
  ['none where nothing is hidden', 'one\n', blobOf('one\n'), []],
  ['other bytes than those of the file', text, blobOf(`\ufeff${text}`), undefined],
  ['a file whose bytes nobody knows', text, undefined, undefined],
])('which lines are not as they are shown: %s', ([, given, blob, lines]) => {
  const { texts, starred } = shownTexts([scanned(given, blob)], (shown) => shown);
  expect(texts.get('a')).toHaveLength(given.length);
  const found = starred?.('a');
  expect(found && [...found]).toEqual(lines);
  expect(starred?.('b')).toBeUndefined();
});
