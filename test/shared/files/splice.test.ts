import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../shared/core/finding.ts';
import { applyEdits, selectFixes } from '../../../shared/core/fixes.ts';
import { splice, splicesOf } from '../../../shared/files/splice.ts';
import { finding } from '../report/sample.ts';

const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const mark = (...bytes: number[]): Buffer => Buffer.from(bytes);

/** Text as the suite reads it, to bytes. */
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-16 little endian with a mark': (text) => Buffer.concat([mark(0xff, 0xfe), little(text)]),
  'UTF-16 big endian with a mark': (text) => Buffer.concat([mark(0xfe, 0xff), big(text)]),
};

const edited = (bytes: Buffer, edits: readonly Edit[]): Buffer | undefined => {
  const splices = splicesOf(bytes, edits);
  return splices && splice(bytes, splices);
};

const put = (offset: number, length: number, text: string): Edit => ({ path: 'a', offset, length, text });

/** Edits that fit together, in order of place. */
const someEdits = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(5), fc.string({ unit: 'grapheme', maxLength: 4 })), {
      maxLength: 6,
    })
    .map((all) => {
      const fixes = all.map(([offset, wide, text]) =>
        finding('x/y', null, {
          fixes: [{ title: '', mode: 'fix', edits: [put(offset, Math.min(wide, length - offset), text)] }],
        }),
      );
      return selectFixes(fixes, () => true).files[0]?.edits ?? [];
    });

/** Line ends of both kinds, a byte order mark in front or not, characters of one to four bytes. */
const aText = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.constantFrom('FROM node:20', '\r\n', '\n', ' é ', '漢字', '🐳', '\ufffd', '\t#'), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([first, parts]) => first + parts.join(''));

describe('an edited file', () => {
  test.for(Object.entries(encodings))(
    '%s: the bytes of the edited text, whatever the edits',
    ([, encode]) => {
      const withEdits = aText.chain((text) => fc.tuple(fc.constant(text), someEdits(text.length)));
      fc.assert(
        fc.property(withEdits, ([text, edits]) => {
          const wanted = applyEdits(text, edits) ?? '';
          // Half a character on its own has no bytes in UTF-8, and a mark that goes or comes changes what the rest means.
          const isWhole = Buffer.from(wanted).toString() === wanted;
          const result = edited(encode(text), edits);
          if (isWhole || result !== undefined) expect(result).toEqual(encode(wanted));
        }),
      );
    },
  );

  const ascii = 'image: a\r\nimage: b\r\n';
  test.for([
    ['little endian', little],
    ['big endian', big],
  ] as const)('UTF-16 without a mark, %s', ([, encode]) => {
    expect(edited(encode(ascii), [put(7, 1, 'x:1')])).toEqual(encode('image: x:1\r\nimage: b\r\n'));
  });

  test('half a unit at the end of UTF-16 stays', () => {
    const bytes = Buffer.concat([mark(0xff, 0xfe), little('a b'), mark(0x41)]);
    const result = Buffer.concat([mark(0xff, 0xfe), little('a cd'), mark(0x41)]);
    expect(edited(bytes, [put(2, 1, 'cd')])).toEqual(result);
  });

  test('what is no UTF-8 stays as it is before and behind an edit', () => {
    // Each is read as one U+FFFD, or as two where said; `|` keeps them apart.
    const faults = fc.constantFrom<[string, number]>(
      ['ff', 1],
      ['80', 1],
      ['c3', 1],
      ['e282', 1],
      ['f09f', 1],
      ['f09f90', 1],
      ['efbfbd', 1],
      ['c080', 2],
      ['eda0', 2],
      ['c3a9', 1],
    );
    fc.assert(
      fc.property(fc.array(faults, { minLength: 1, maxLength: 9 }), fc.nat(9), (all, nth) => {
        const at = nth % all.length;
        const bytes = (sign: (index: number) => string): Buffer =>
          Buffer.concat(
            all.map(([hex], index) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(sign(index))])),
          );
        const offset = all.slice(0, at + 1).reduce((sum, [, units]) => sum + units + 1, -1);
        const result = edited(
          bytes(() => '|'),
          [put(offset, 1, '<é>')],
        );
        expect(result).toEqual(bytes((index) => (index === at ? '<é>' : '|')));
      }),
    );
  });
});

describe('an edit that cannot be exact is none', () => {
  test.for<[string, Buffer, Edit]>([
    ['beyond the text', Buffer.from('abc'), put(3, 1, 'x')],
    ['into the middle of a character', Buffer.from('a🐳b'), put(2, 0, 'x')],
    ['half a character put in', Buffer.from('ab'), put(1, 0, '\ud83d')],
    ['broken bytes that would become whole', Buffer.from([0xc3, 0x7c, 0xa9]), put(1, 1, '')],
    ['a NUL that makes it binary', Buffer.from([0x41, 0xff, 0x42]), put(0, 0, '\0')],
    ['no text at all', Buffer.from([0x41, 0, 0, 0xff]), put(0, 0, 'x')],
  ])('%s', ([, bytes, edit]) => {
    expect(splicesOf(bytes, [edit])).toBeUndefined();
  });
});
