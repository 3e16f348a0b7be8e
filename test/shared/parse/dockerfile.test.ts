import { describe, expect, test } from 'vitest';
import type { Region } from '../../../shared/core/finding.ts';
import { effective, parseDockerfile } from '../../../shared/parse/dockerfile.ts';

const file = (text: string) => ({ path: 'Dockerfile', text, size: text.length, blob: '' });
const parse = (text: string) => parseDockerfile(file(text));
const at = (region: Region | undefined) =>
  region && `${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn}`;

test('one file is parsed once', () => {
  const source = file('FROM app\n');
  expect(parseDockerfile(source)).toBe(parseDockerfile(source));
});

describe('instructions and their words', () => {
  test.for([
    ['plain', 'FROM app\nRUN make all\n', ['FROM app', 'RUN make|all']],
    ['a continuation splits a word', 'RUN ma\\\nke a\\\n  ll\n', ['RUN make|a|ll']],
    [
      'comments and blank lines inside',
      'RUN make \\\n# note\n\n  all\nUSER me\n',
      ['RUN make|all', 'USER me'],
    ],
    ['carriage returns', 'RUN make \\\r\n  all\r\nUSER me\r\n', ['RUN make|all', 'USER me']],
    ['byte order mark', '\ufeffFROM app\n', ['FROM app']],
    ['escape directive', '# escape=`\nRUN dir c:\\ `\n  x\n', ['RUN dir|c:\\|x']],
    ['an escaped mark ends the line', 'RUN a \\\\\nUSER me\n', ['RUN a|\\\\', 'USER me']],
    ['blanks behind the mark', 'RUN a \\ \t\n b\n', ['RUN a|b']],
    ['one word with blanks', 'WORKDIR /my dir\n', ['WORKDIR /my dir']],
    ['exec form', 'COPY ["a b", "c"]\n', ['COPY a b|c']],
    ['broken JSON is a shell form', "CMD ['a', 'b']\n", ["CMD ['a',|'b']"]],
    ['health check', 'HEALTHCHECK --retries=3 CMD ["ping", "x"]\n', ['HEALTHCHECK CMD|ping|x']],
    ['old form', 'ENV greeting hello  there\n', ['ENV greeting|hello  there']],
    ['no heredoc in USER', 'USER <<X\nRUN id\n', ['USER <<X', 'RUN id']],
    ['a quoted mark is no heredoc', 'RUN echo "a <<X b"\nUSER me\n', ['RUN echo|"a <<X b"', 'USER me']],
    [
      'heredocs one after the other',
      'COPY <<A <<B /to/\nUSER x\nA\nUSER y\nB\nUSER z\n',
      ['COPY <<A|<<B|/to/', 'USER z'],
    ],
    ['under ONBUILD', 'ONBUILD RUN <<X\nUSER root\nX\nUSER z\n', ['ONBUILD RUN|<<X', 'USER z']],
    ['a blank behind the dash is no heredoc', 'RUN <<- X\nUSER z\n', ['RUN <<-|X', 'USER z']],
  ] as const)('%s', ([, text, expected]) => {
    const { instructions } = parse(text).doc;
    expect(
      instructions.map(({ keyword, words }) => `${keyword} ${words.map((word) => word.text).join('|')}`),
    ).toEqual(expected);
  });
});

test('regions are exact through continuations, flags and pairs', () => {
  const { doc } = parse('FROM app\nRUN --mount=type="cache" ma\\\n  ke\nENV A="x y" \\\n  B=2\n');
  const [, run, env] = doc.instructions;
  expect([at(run?.region), at(run?.keywordRegion), at(run?.words[0]?.region)]).toEqual([
    '2:1-3:5',
    '2:1-2:4',
    '2:26-2:28',
  ]);
  expect(
    run?.flags.map(({ name, value, region }) => [name, value?.text, at(value?.region), at(region)]),
  ).toEqual([['mount', 'type=cache', '2:13-2:25', '2:5-2:25']]);
  expect(
    env?.pairs.map(({ name, value, region }) => [name.text, value?.text, at(value?.region), at(region)]),
  ).toEqual([
    ['A', 'x y', '4:7-4:12', '4:5-4:12'],
    ['B', '2', '5:5-5:6', '5:3-5:6'],
  ]);
});

test('a word that a continuation cuts spans both lines', () => {
  const [run] = parse('RUN ma\\\nke\n').doc.instructions;
  expect(at(run?.words[0]?.region)).toBe('1:5-2:3');
});

describe('what BuildKit refuses is a problem, and the rest is still there', () => {
  test.for([
    ['unknown instruction', 'FROM app\nRUNN make\nUSER me\n', /unknown instruction "RUNN"/, 2, 3],
    ['heredoc without an end', 'RUN <<X\nUSER me\n', /never closed/, 1, 1],
    ['expansions without end', `RUN a\nCOPY <<X ${'${a:-'.repeat(200)}\nUSER me\n`, /too deep/, 2, 3],
    ['nothing in it', '# only a note\n', /without instructions/, 1, 0],
    ['numbers in an exec form', 'CMD ["a", 1]\n', /something else than strings/, 1, 1],
    ['a name without a value', 'ENV PATH\nUSER me\n', /without a value/, 1, 2],
    ['a pair without "="', 'ENV a=1 b\nUSER me\n', /without "="/, 1, 2],
    ['FROM with two words', 'FROM app build\n', /FROM takes/, 1, 1],
    ['a directive twice', '# escape=`\n# escape=`\nUSER me\n', /twice/, 2, 1],
    ['a bad escape', '# escape=x\nUSER me\n', /escape directive/, 1, 1],
  ] as const)('%s', ([, text, reason, line, instructions]) => {
    const { doc, problems } = parse(text);
    expect(problems).toEqual([
      { code: 'parse-error', reason: expect.stringMatching(reason) as string, line },
    ]);
    expect(doc.instructions).toHaveLength(instructions);
  });

  test('too many instructions', () => {
    const { problems } = parse('USER me\n'.repeat(100_001));
    expect(problems).toEqual([expect.objectContaining({ code: 'limit', line: 100_001 })]);
  });
});

test('comments cover what follows them', () => {
  const { comments } = parse(
    '# head\n\n# more\nFROM app\nRUN a \\\n  # inside\n\n  b\nRUN <<X\n#!/bin/sh\n# body\nc\nX\nCOPY <<X /a\n# data\nX\n# end\n',
  ).doc;
  expect(
    comments.map(({ text, region, covers }) => [text, at(region), covers.startLine, covers.endLine]),
  ).toEqual([
    ['head', '1:1-1:7', 1, 4],
    ['more', '3:1-3:7', 3, 4],
    ['inside', '6:3-6:11', 6, 8],
    ['body', '11:1-11:7', 11, 12],
    ['end', '17:1-17:6', 17, 17],
  ]);
});

test('directives', () => {
  const { doc } = parse('#syntax = reg.example/front:1 \n# check=skip=all\nFROM app\n');
  expect(doc.directives.map(({ name, value }) => [name, value.text, at(value.region)])).toEqual([
    ['syntax', 'reg.example/front:1', '1:11-1:30'],
    ['check', 'skip=all', '2:9-2:17'],
  ]);
});

describe('images', () => {
  test.for([
    ['ARG V=20\nFROM node:$V', 'node:20'],
    ['ARG V=20\nFROM node:${V}-slim', 'node:20-slim'],
    ['FROM node:${V:-18}', 'node:18'],
    ['ARG V\nFROM node:${V:-18}', 'node:18'],
    ['ARG V=20\nFROM node${V:+:$V}', 'node:20'],
    ['ARG A=20\nARG B=${A}-slim\nFROM node:$B', 'node:20-slim'],
    ['ARG V="20"\nFROM "node:$V"', 'node:20'],
    ['ARG V=v20\nFROM node:${V#v}', 'node:20'],
    ['ARG V\nFROM node:$V', undefined],
    ['FROM node:$V', undefined],
    ['FROM --platform=$BUILDPLATFORM node-$BUILDARCH', undefined],
    ['FROM app:${TARGETARCH:-amd64}', undefined],
    ['ARG A=${TARGETARCH}\nFROM app:$A', undefined],
    ['ARG A=$A\nFROM app:$A', undefined],
    ['FROM app:${', undefined],
  ] as const)('%j', ([text, resolved]) => {
    expect(parse(text).doc.stages[0]?.resolvedImage).toBe(resolved);
  });

  test.for([
    ['node', [undefined, 'node', undefined, undefined]],
    ['reg.example:5000/a/b:1@sha256:00', ['reg.example:5000', 'a/b', '1', 'sha256:00']],
    ['app@sha256:00', [undefined, 'app', undefined, 'sha256:00']],
  ] as const)('parts of %s', ([image, parts]) => {
    const reference = parse(`FROM ${image}\n`).doc.stages[0]?.reference;
    expect(
      [reference?.registry, reference?.name, reference?.tag, reference?.digest].map((part) => part?.text),
    ).toEqual(parts);
  });

  test('stages know the stage they build on', () => {
    const { stages } = parse('FROM app AS Build\nRUN a\nFROM BUILD\nFROM other AS build\nFROM build\n').doc;
    expect(stages.map(({ name, base, instructions }) => [name, base?.index, instructions.length])).toEqual([
      ['build', undefined, 2],
      [undefined, 0, 1],
      ['build', undefined, 1],
      [undefined, 2, 1],
    ]);
  });
});

test.for([
  ['A=a$B', 'a$B', true],
  ['A="a${B}"', 'a${B}', true],
  ['A=a\\$B', 'a$B', false],
  ['A="a\\$B"', 'a$B', false],
  ["A='a$B'", 'a$B', false],
  ['A="\'$B\'"', "'$B'", true],
  ['A=a$', 'a$', false],
  ['A=a$.b', 'a$.b', false],
  ['A a$B', 'a$B', true],
] as const)('ENV %s: the value, and whether a variable is in it', ([pair, text, expands]) => {
  const [instruction] = parse(`ENV ${pair}\n`).doc.instructions;
  expect(instruction?.pairs[0]?.value).toMatchObject({ text, expands });
});

test('effective shows what ONBUILD triggers', () => {
  const { doc } = parse('FROM app\nONBUILD COPY <<X /a\nhi\nX\n');
  expect([...effective(doc)].map(({ keyword, heredocs }) => [keyword, heredocs.length])).toEqual([
    ['FROM', 0],
    ['ONBUILD', 0],
    ['COPY', 1],
  ]);
});
