import { describe, expect, test } from 'vitest';
import type { Region } from '../../../shared/core/finding.ts';
import { parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { innermost } from '../../../shared/parse/shell.ts';

const parse = (text: string) => parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });
const scripts = (text: string) =>
  [...parse(text).doc.instructions].flatMap(({ script, trigger }) => script ?? trigger?.script ?? []);
const commands = (text: string) => scripts(text).flatMap((script) => script.commands);
const names = (text: string) => commands(text).map(({ name }) => name);
const at = (region: Region) =>
  `${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn}`;

describe('commands', () => {
  test.for([
    ['RUN a && b || c; d & e', ['a', 'b', 'c', 'd', 'e']],
    ['RUN if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['RUN for x in 1; do a; done; while b; do c; done; case $x in y) d;; esac', ['a', 'b', 'c', 'd']],
    ['RUN f() { a; }; (b); { c; }; ! d', ['a', 'b', 'c', 'd']],
    ['RUN x=$(a) b "$(c `d`)" <(e) > "$(f)"', ['b', 'a', 'c', 'd', 'e', 'f']],
    ['RUN /usr/bin/apt-get update', ['apt-get']],
    ['RUN $TOOL run', [undefined]],
    ['RUN sudo -u me -E apt-get update', ['sudo', 'apt-get']],
    ['RUN env -i A=1 nice -n 5 make', ['env', 'nice', 'make']],
    ['RUN find . | xargs -n 1 rm', ['find', 'xargs', 'rm']],
    [
      'RUN timeout 5 a; time b; exec c; nohup d; command e; command -v f',
      ['timeout', 'a', 'b', 'exec', 'c', 'nohup', 'd', 'command', 'e', 'command'],
    ],
    ["RUN bash -euxo pipefail -c 'a | b'", ['bash', 'a', 'b']],
    ['RUN sh -c "a $X && b"', ['sh', 'a', 'b']],
    ['RUN sh -c "sh -c \\"a\\""', ['sh', 'sh', 'a']],
    ['RUN eval a "b;" c', ['eval', 'a', 'c']],
    ['RUN ["sh", "-c", "a; b"]', ['sh', 'a', 'b']],
    ['RUN ["apt-get", "install", "x"]', ['apt-get']],
    ['CMD a | b', ['a', 'b']],
    ['HEALTHCHECK --retries=1 CMD a || exit 1', ['a', 'exit']],
    ['ONBUILD RUN a', ['a']],
    ['RUN <<X\na\nb\nX', ['a', 'b']],
    ['RUN <<-X\n\t#!/bin/bash\n\ta\n\tX', ['a']],
    ['RUN bash <<X\na\nX', ['bash', 'a']],
    ['RUN <<X bash -s\na\nX', ['bash', 'a']],
    ['RUN cat <<X > /f && b\na\nX', ['cat', 'b']],
    ['RUN <<X python3\nimport os\nX', ['python3']],
    ['RUN bash <<< "a; b"', ['bash', 'a', 'b']],
    ['RUN cat <<X | sudo sh -s\na\nX', ['cat', 'sudo', 'sh', 'a']],
    ['RUN cat - <<X | tee /f | sh\na\nX', ['cat', 'tee', 'sh']],
    ['RUN cat <<X | sh /f\na\nX', ['cat', 'sh']],
    ['RUN cat <<X > /f | sh\na\nX', ['cat', 'sh']],
    ['RUN grep a <<X | sh\na\nX', ['grep', 'sh']],
    [
      'RUN echo -n "a; b" | sh; printf "%s\\n" c | sudo sh -s',
      ['echo', 'sh', 'a', 'b', 'printf', 'sudo', 'sh', 'c'],
    ],
    ['RUN echo a | sh /f; echo a > /f | sh; echo a | tee /f', ['echo', 'sh', 'echo', 'sh', 'echo', 'tee']],
    ['RUN find / -exec a {} + -o -execdir sh -c "b; c" _ {} \\;', ['find', 'a', 'sh', 'b', 'c']],
    ['RUN find / -exec; find -name -exec', ['find', 'find']],
    ['RUN env -S "a b"; trap "c" EXIT; script -qc "d" /dev/null', ['env', 'a', 'trap', 'c', 'script', 'd']],
    ['RUN runuser -u me -- a -c b; runuser me -c "b"', ['runuser', 'a', 'runuser', 'b']],
    [
      'RUN setpriv --reuid 1 a; unshare -r b; flock -w 5 /lock c; strace -f -o /log d; faketime 1 e; linux32 f',
      ['setpriv', 'a', 'unshare', 'b', 'flock', 'c', 'strace', 'd', 'faketime', 'e', 'linux32', 'f'],
    ],
    ['RUN rbash -c a; bash /dev/fd/0 <<< b', ['rbash', 'a', 'bash', 'b']],
    ['RUN <<X\n#!/bin/busybox sh\na\nX', ['a']],
    ['RUN <<X\n#!/bin/busybox awk\na\nX', []],
  ] as const)('%s', ([text, expected]) => {
    expect(names(`${text}\n`)).toEqual(expected);
  });
});

describe('shells that are not sh', () => {
  test.for([
    ['SHELL ["powershell", "-Command"]\nRUN a', 0],
    ['SHELL ["cmd", "/S", "/C"]\nRUN a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN b', 1],
    ['FROM app AS one\nSHELL ["pwsh"]\nFROM one\nRUN a\nFROM app\nRUN b', 1],
    ['# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:1\nRUN a', 0],
    ['# escape=`\nFROM app\nRUN a', 1],
    ['RUN <<X\n#!/usr/bin/env python3\na\nX', 0],
    ['RUN <<X\n#!/usr/bin/env -S bash -e\na\nX', 1],
  ] as const)('%s', ([text, count]) => {
    expect(
      scripts(`${text}\n`).filter(({ commands: own }) =>
        own.some(({ name }) => name === 'a' || name === 'b'),
      ),
    ).toHaveLength(count);
  });
});

test('regions point into the file, wherever a command stands', () => {
  const found = commands(
    'RUN one \\\n# note\n  two && \\\n  three\nRUN sh -c \'four five\'\nRUN ["sh", "-c", "x \\"y\\"; six"]\nRUN <<X\n  seven\nX\nRUN sh -c "eight \\"a\\""\n',
  );
  const places = Object.fromEntries(found.map(({ name, region }) => [String(name), at(region)] as const));
  expect(places).toMatchObject({
    one: '1:5-3:6',
    three: '4:3-4:8',
    four: '5:12-5:21',
    x: '6:19-6:26',
    six: '6:28-6:31',
    seven: '8:3-8:8',
  });
  expect(found.find(({ name }) => name === 'one')?.args.map(({ region }) => at(region))).toEqual(['3:3-3:6']);
});

test('pipes, substitutions and wrappers', () => {
  const [curl, sudo, bash] = commands('RUN curl x | sudo A=b bash -s\n');
  expect(curl?.pipesTo).toBe(sudo);
  expect(sudo?.runs).toBe(bash);
  expect(sudo && innermost(sudo)).toBe(bash);
  expect(bash?.assignments.map(({ name, value }) => [name, value])).toEqual([['A', 'b']]);
  const [sh] = commands('RUN sh -c "$(curl x)"\n');
  expect(sh?.substitutes.map(({ name }) => name)).toEqual(['curl']);
  const [group, , shell] = commands('RUN (curl x; true) | { cat; sh; }\n');
  expect([group?.pipesTo?.name, shell?.name]).toEqual(['sh', 'cat']);
});

test.for([
  ['RUN a > b', ['b']],
  ['RUN a b >> "c d" 1> e 2> f', ['c d', 'e']],
  ['RUN >|b a &>c < d 2>&1', ['b', 'c']],
  ['RUN sudo a > b', ['b']],
  ['RUN { x; a; } > b', ['b']],
  ['RUN (a > b) > c', ['b', 'c']],
  ['RUN a | x > b', []],
  ['RUN a > $B', [undefined]],
] as const)('the output of a in %s', ([text, files]) => {
  const command = commands(`${text}\n`).find(({ name }) => name === 'a');
  expect(command?.writes.map(({ value }) => value)).toEqual(files);
});

test('values are there only when they are certain', () => {
  const [command] = commands('RUN x \'a b\' "c d" e\\ f $G "h$I" pkg[extra]==1 {j,k} *.txt\n');
  expect(command?.args.map(({ value }) => value)).toEqual([
    'a b',
    'c d',
    'e f',
    undefined,
    undefined,
    'pkg[extra]==1',
    undefined,
    '*.txt',
  ]);
});

test.for([
  ['deep', `RUN ${'$('.repeat(1000)}\n`],
  ['many open sums', `RUN ${'$(('.repeat(1001)}\n`],
  ['long', `RUN ${'a '.repeat(300_000)}\n`],
  ['many words for eval', `RUN ${'eval '.repeat(2000)}\n`],
] as const)('%s: a script that is not read to its end is a problem', ([, text]) => {
  expect(parse(text).problems).toEqual([expect.objectContaining({ code: 'limit', line: 1 })]);
});
