import { expect, test } from 'vitest';
import { addLocalFile } from '../../../actions/dockerfile-lint/rules/add-local-file.ts';
import { copyManyWithoutSlash } from '../../../actions/dockerfile-lint/rules/copy-many-without-slash.ts';
import { copyRelativeWithoutWorkdir } from '../../../actions/dockerfile-lint/rules/copy-relative-without-workdir.ts';
import { envSelfReference } from '../../../actions/dockerfile-lint/rules/env-self-reference.ts';
import { maintainer } from '../../../actions/dockerfile-lint/rules/maintainer.ts';
import { onbuildForbidden } from '../../../actions/dockerfile-lint/rules/onbuild-forbidden.ts';
import { portOutOfRange } from '../../../actions/dockerfile-lint/rules/port-out-of-range.ts';
import {
  repeatedCmd,
  repeatedEntrypoint,
  repeatedHealthcheck,
} from '../../../actions/dockerfile-lint/rules/repeated-instruction.ts';
import { shellFormCommand } from '../../../actions/dockerfile-lint/rules/shell-form-command.ts';
import { userByName } from '../../../actions/dockerfile-lint/rules/user-by-name.ts';
import { workdirRelative } from '../../../actions/dockerfile-lint/rules/workdir-relative.ts';
import { workdirSystemFolder } from '../../../actions/dockerfile-lint/rules/workdir-system-folder.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { found, mended, reportsOf } from './mended.ts';

type Row = readonly [rule: DocumentRule<Dockerfile>, text: string, ...found: string[]];

/** Behind `FROM debian:12`, so the first line of a row is line 2. */
const rows: readonly Row[] = [
  [workdirRelative, "WORKDIR 'a b'", "2:9 'a b'"],
  [workdirRelative, 'WORKDIR .', '2:9 .'],
  [workdirRelative, 'WORKDIR {{ folder }}/a\nWORKDIR @FOLDER@'],
  [workdirRelative, 'ENV A=$B\nWORKDIR $A/x\nWORKDIR x$B', '4:9 x$B'],
  [workdirRelative, 'WORKDIR ${A:-b}', '2:9 ${A:-b}'],
  [workdirSystemFolder, 'WORKDIR /app/../proc/1', '2:9 /app/../proc/1'],
  [workdirSystemFolder, 'WORKDIR /process\nWORKDIR /Proc\nWORKDIR /lost+found', '4:9 /lost+found'],
  [portOutOfRange, 'EXPOSE 65536-$PORT 0065536', '2:20 0065536'],
  [portOutOfRange, 'EXPOSE 99999999999999999999/tcp', '2:8 99999999999999999999/tcp'],
  [repeatedCmd, 'CMD a\nCMD b\nCMD c', '3:1 CMD', '2:1 CMD'],
  [repeatedHealthcheck, 'ONBUILD HEALTHCHECK NONE\nHEALTHCHECK NONE'],
  [addLocalFile, 'ADD a.jar b.tar.gz /x/', '2:1 ADD'],
  [addLocalFile, 'ADD dist-{{ version }}.tar.gz /x\nADD {{ file }} /x'],
  [addLocalFile, 'ADD node_modules/@acme/a /x', '2:1 ADD'],
  [addLocalFile, 'ADD ssh://git@git.example/a.git /x\nADD a-${V}.zip /x\nADD a'],
  [copyManyWithoutSlash, 'COPY {{ a }} {{ b }}\nCOPY a b \\\n  # c\n  d', '5:3 d'],
  [copyManyWithoutSlash, 'COPY <<A <<B /srv\na\nA\nb\nB', '2:14 /srv'],
  [copyManyWithoutSlash, 'COPY a "b" \'/srv\'', "2:12 '/srv'"],
  [copyRelativeWithoutWorkdir, 'WORKDIR a\nCOPY . .'],
  [copyRelativeWithoutWorkdir, 'COPY <<A b\nA', '2:10 b'],
  [copyRelativeWithoutWorkdir, 'COPY a ~/b\nCOPY a %DIR%/b\nCOPY a \\b', '2:8 ~/b', '4:8 \\b'],
  [shellFormCommand, 'CMD [ -f a ]', '2:5 [ -f a ]'],
  [shellFormCommand, 'healthcheck --interval=1s none'],
  [shellFormCommand, 'HEALTHCHECK CMD a --b=$C\nHEALTHCHECK CMD a | b'],
  [shellFormCommand, 'CMD ["a", "b",]', '2:5 ["a", "b",]'],
  [shellFormCommand, 'CMD a\nSHELL ["/bin/sh", "-c"]\nCMD a', '2:5 a'],
  [onbuildForbidden, 'ONBUILD RUN ONBUILD FROM'],
  [envSelfReference, 'ENV A=1 B="\\$A" C=\'$A\' D=$AA'],
  [envSelfReference, 'ENV B=$A A=1', '2:5 B=$A'],
  [envSelfReference, 'ENV A=1 A=$A', '2:9 A=$A'],
  [envSelfReference, 'ENV A=1 B=${A:-x} C=${A}', '2:19 C=${A}'],
  [envSelfReference, 'ONBUILD ENV A=1\nENV A=2 B=$A'],
  [userByName, 'USER $USER\nUSER {{ user }}'],
  [userByName, 'USER 1000\nUSER app', '3:6 app'],
  [userByName, 'USER app\nFROM debian:12\nUSER 1'],
  [maintainer, 'LABEL MAINTAINER=a\nMAINTAINER a', '3:1 MAINTAINER'],
];

test.for(rows)('places %#', ([rule, text, ...places]) => {
  expect([rule.id, ...found(rule, `FROM debian:12\n${text}\n`)]).toEqual([rule.id, ...places]);
});

test('severity follows what is known', () => {
  const severities = (rule: DocumentRule<Dockerfile>, text: string): (string | undefined)[] =>
    reportsOf(rule, `FROM debian:12\n${text}\n`).map(({ severity }) => severity);
  expect(severities(workdirRelative, 'WORKDIR a\nWORKDIR b')).toEqual(['medium', undefined]);
  expect(severities(shellFormCommand, "CMD ['a']\nENTRYPOINT a\nHEALTHCHECK CMD a")).toEqual([
    'medium',
    undefined,
    'info',
  ]);
});

/** What stands behind `FROM debian:12`, and what becomes of it; the same text where there is no fix. */
const fixes: readonly (readonly [rule: DocumentRule<Dockerfile>, text: string, mended: string])[] = [
  [workdirRelative, 'WORKDIR a/./b\nWORKDIR ../c', 'WORKDIR /a/b\nWORKDIR /a/c'],
  [workdirRelative, "WORKDIR /srv\nONBUILD WORKDIR './a b/'", "WORKDIR /srv\nONBUILD WORKDIR '/srv/a b'"],
  [workdirRelative, 'WORKDIR ~/a\nENV B=b\nWORKDIR $B', 'WORKDIR ~/a\nENV B=b\nWORKDIR $B'],
  [workdirRelative, 'WORKDIR $A\nWORKDIR b', 'WORKDIR $A\nWORKDIR b'],
  [repeatedCmd, 'CMD a \\\n  b\nCMD c\nUSER d\nCMD e', 'USER d\nCMD e'],
  [repeatedEntrypoint, 'ONBUILD \\\n  ENTRYPOINT a\nONBUILD ENTRYPOINT b', 'ONBUILD ENTRYPOINT b'],
  [repeatedHealthcheck, 'HEALTHCHECK \\\n  # why\n  CMD a\nHEALTHCHECK NONE', 'HEALTHCHECK NONE'],
  [addLocalFile, 'ADD a.txt  "b.zip" /x/\nadd . /y', 'COPY a.txt  "b.zip" /x/\nCOPY . /y'],
  [addLocalFile, 'ADD --keep-git-dir=true a.txt /x', 'ADD --keep-git-dir=true a.txt /x'],
  [addLocalFile, 'ADD a.txt a.tar /x/', 'ADD a.txt a.tar /x/'],
  [copyManyWithoutSlash, 'COPY a b .\nADD ["a", "b", "c"]', 'COPY a b ./\nADD ["a", "b", "c/"]'],
  [copyManyWithoutSlash, 'COPY a b \'c\' \\\n  # d\n  "e"', 'COPY a b \'c\' \\\n  # d\n  "e/"'],
  [shellFormCommand, 'CMD  a  "b c" --d=\'e\' \\\n  f', 'CMD  ["a", "b c", "--d=e", "f"]'],
  [shellFormCommand, 'CMD a \\\n  # why\n  b', 'CMD a \\\n  # why\n  b'],
  [shellFormCommand, "ENTRYPOINT [ 'a','b c' ]", 'ENTRYPOINT ["a", "b c"]'],
  [
    shellFormCommand,
    'CMD A=1 b\nCMD a *\nCMD cd /a\nCMD a;b\nCMD "a',
    'CMD A=1 b\nCMD a *\nCMD cd /a\nCMD a;b\nCMD "a',
  ],
  [shellFormCommand, 'CMD a\\ b\nCMD exec -a b c\nCMD a&', 'CMD a\\ b\nCMD exec -a b c\nCMD a&'],
  [shellFormCommand, 'CMD exec a b', 'CMD ["a", "b"]'],
  [envSelfReference, 'ENV A=1 B=$A C=$B', 'ENV A=1\nENV B=$A\nENV C=$B'],
  [envSelfReference, 'ONBUILD ENV A=1 \\\n  B=$A', 'ONBUILD ENV A=1\nONBUILD ENV B=$A'],
  [envSelfReference, 'ENV A=1 \\\n  # why\n  B=$A', 'ENV A=1 \\\n  # why\n  B=$A'],
  [maintainer, 'MAINTAINER  A "B" $C \\d', 'LABEL org.opencontainers.image.authors="A \\"B\\" \\$C \\\\d"'],
  [maintainer, 'MAINTAINER', 'MAINTAINER'],
  [userByName, 'RUN useradd -u 1234 app\nUSER app:app', 'RUN useradd -u 1234 app\nUSER 1234:app'],
  [userByName, 'RUN adduser -D --uid=77 app\nUSER apps', 'RUN adduser -D --uid=77 app\nUSER apps'],
];

test.each(fixes)('fix %#', (rule, text, expected) => {
  for (const end of ['\n', '\r\n']) {
    const file = `FROM debian:12\n${text}\n`.replaceAll('\n', end);
    expect(mended(rule, file)).toBe(`FROM debian:12\n${expected}\n`.replaceAll('\n', end));
  }
});

const modes: readonly (readonly [rule: DocumentRule<Dockerfile>, text: string, mode: string])[] = [
  [workdirRelative, 'WORKDIR a', 'suggest'],
  [workdirRelative, 'WORKDIR /a\nWORKDIR b', 'fix'],
  [repeatedCmd, 'CMD a\nCMD b', 'fix'],
  [repeatedCmd, '# What it is for\nCMD a\nCMD b', 'suggest'],
  [addLocalFile, 'ADD a.txt . dir/ *.conf <<A /x/\nA', 'fix'],
  [addLocalFile, 'ADD rootfs /x/', 'suggest'],
  [addLocalFile, 'ADD dist/* /x/', 'suggest'],
  [shellFormCommand, 'CMD a', 'fix'],
  [shellFormCommand, 'ENTRYPOINT a', 'suggest'],
  [shellFormCommand, "ENTRYPOINT ['a']", 'fix'],
];

test.each(modes)('mode %#', (rule, text, mode) => {
  const reports = reportsOf(rule, `FROM debian:12\n${text}\n`);
  expect(reports.flatMap(({ fixes = [] }) => fixes.map((fix) => fix.mode))).toEqual([mode]);
});
