import * as fc from 'fast-check';
import type { Body, Part } from './dockerfile-model-words.ts';
import { body, eol, gap, lookalike, mark, part, plainWord, word } from './dockerfile-model-words.ts';

export interface Draft {
  readonly lead: string;
  readonly keyword: readonly Part[];
  readonly rest: readonly Part[];
  /** Looks like a continuation and is none. */
  readonly tail: string;
  readonly behind: string;
  readonly bodies: readonly Body[];
}

const lead = fc.constantFrom('', '', '', '  ', '\t');
const behind = fc.tuple(fc.constantFrom('', '', ' ', ' \t'), eol).map((pieces) => pieces.join(''));
const spaced = (words: fc.Arbitrary<Part>, minLength: number): fc.Arbitrary<Part[]> =>
  fc.array(fc.tuple(gap, words), { minLength, maxLength: 3 }).map((pairs) => pairs.flat());

/** The keyword in one of its spellings, ONBUILD before it or not, and flags. */
const head = (names: readonly [string, ...string[]]): fc.Arbitrary<Part[]> =>
  fc
    .tuple(
      fc.option(
        fc.tuple(
          fc.constantFrom('ONBUILD', 'OnBuild').map((name) => part(name)),
          gap,
        ),
        { freq: 5 },
      ),
      fc.oneof(
        fc.constantFrom(...names).map((name) => part(name)),
        fc
          .constantFrom(...names)
          .map((name) => part(`${name[0] ?? ''}§\n${name.slice(1).toLowerCase()}`, name)),
      ),
      fc.array(
        fc.tuple(
          gap,
          fc.constantFrom(part('--link'), part('--mount="type=tmpfs"'), part('--a=b§\nc', '--a=bc')),
        ),
        {
          maxLength: 1,
        },
      ),
    )
    .map(([onbuild, keyword, flags]) => [...(onbuild ?? []), keyword, ...flags.flat()]);

const draft = (
  names: readonly [string, ...string[]],
  rest: fc.Arbitrary<readonly Part[]>,
  tail: fc.Arbitrary<string> = fc.constant(''),
): fc.Arbitrary<Draft> =>
  fc.record({
    lead,
    keyword: head(names),
    rest,
    tail,
    behind,
    bodies: fc.constant([]),
  });

/** Ends of lines that look like a continuation and are none. */
const tail = fc.constantFrom('', '', ' §§', ' a§§§', ' C:¤');
const readers = ['RUN', 'COPY', 'ADD'] as const;
const others = [
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'USER',
  'WORKDIR',
  'VOLUME',
  'HEALTHCHECK',
  'STOPSIGNAL',
] as const;

const without = draft(readers, spaced(word, 1), tail);
const deaf = draft(others, spaced(fc.oneof(word, mark), 1), tail);
const pairs = draft(
  ['ENV', 'LABEL'],
  spaced(
    fc
      .oneof(mark, lookalike)
      .map(({ source, text }) =>
        part(`k="${source.replaceAll('"', '')}"`, `k="${text.replaceAll('"', '')}"`),
      ),
    1,
  ),
);
const exec = draft(
  readers,
  fc
    .tuple(gap, gap, fc.constantFrom('"<<EOF"', '"cat <<EOF"'))
    .map(([first, second, last]) => [first, part('["sh",'), second, part(`${last}]`)]),
);
/** BuildKit looks for no heredocs in a line with a quote or a brace that is never closed. */
const unlexable = draft(
  readers,
  fc
    .tuple(spaced(plainWord, 0), gap, fc.constantFrom("it's", 'a"', 'a${}', 'a${'), gap)
    .map(([words, first, broken, second]) => [...words, first, part(broken), second, part('<<EOF')]),
);
const withBodies = fc
  .record({
    lead,
    keyword: head(readers),
    before: spaced(word, 0),
    bodies: fc.array(fc.tuple(gap, body), { minLength: 1, maxLength: 3 }),
    after: spaced(word, 0),
    tail: fc.constant(''),
    behind,
  })
  .map(({ before, bodies, after, ...more }) => ({
    ...more,
    rest: [...before, ...bodies.flatMap(([blank, own]) => [blank, own.mark]), ...after],
    bodies: bodies.map(([, own]) => own),
  }));
/** An instruction of any kind. */
export const instruction: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 3, arbitrary: without },
  { weight: 5, arbitrary: withBodies },
  { weight: 1, arbitrary: deaf },
  { weight: 1, arbitrary: pairs },
  { weight: 1, arbitrary: exec },
  { weight: 1, arbitrary: unlexable },
);
