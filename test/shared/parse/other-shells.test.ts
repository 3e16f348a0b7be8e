import { describe, expect, test } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { effective, parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { scanText } from '../../scan-text.ts';

const parse = (text: string) => parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });

/** For each RUN its shell, or `-` where it is not read as sh. */
function shells(text: string): string {
  const runs = [...effective(parse(text).doc)].filter(({ keyword }) => keyword === 'RUN');
  return runs
    .map(({ script, body }) => (script === undefined ? '-' : (body?.shell.join(' ') ?? 'exec')))
    .join(' | ');
}

const sh = '/bin/sh -c';
const bash = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';
const power = 'SHELL ["powershell", "-Command"]';
const windows = 'mcr.microsoft.com/windows/servercore:ltsc2022';

describe('the shell in force', () => {
  test.each([
    ['sh by default', 'FROM a\nRUN x', sh],
    ['before any FROM', 'RUN x', sh],
    ['bash', `FROM a\n${bash}\nRUN x`, '/bin/bash -o pipefail -c'],
    ['forth and back', `FROM a\nRUN x\n${power}\nRUN x\nSHELL ["/bin/sh", "-c"]\nRUN x`, `${sh} | - | ${sh}`],
    ['ends with its stage', `FROM a\n${power}\nRUN x\nFROM b\nRUN x`, `- | ${sh}`],
    ['goes on in a stage on top', `FROM a AS one\n${power}\nFROM one\nRUN x`, '-'],
    [
      'goes on over two stages, whatever stands between',
      `FROM a AS one\n${bash}\nFROM one AS two\nFROM b\nRUN x\nFROM TWO\nRUN x`,
      `${sh} | /bin/bash -o pipefail -c`,
    ],
    [
      'of the stage below as it ends',
      `FROM a AS one\n${power}\n${bash}\nFROM one\nRUN x`,
      '/bin/bash -o pipefail -c',
    ],
    ['a stage on top may change it', `FROM a AS one\n${power}\nFROM one\nSHELL ["bash"]\nRUN x`, 'bash'],
    ['an image of the same name as no stage', `FROM a AS one\n${power}\nFROM one/two\nRUN x`, sh],
    ['SHELL without brackets changes nothing', 'FROM a\nSHELL powershell\nRUN x', sh],
    ['SHELL in an ONBUILD changes nothing here', `FROM a\nONBUILD ${power}\nRUN x`, sh],
    ['ONBUILD RUN', `FROM a\n${power}\nONBUILD RUN x\nRUN x`, '- | -'],
    ['cmd on Windows', `FROM ${windows}\nRUN x\nSHELL ["bash", "-c"]\nRUN x`, '- | bash -c'],
    [
      'cmd on Windows behind an ARG',
      `ARG V=ltsc2022\nFROM mcr.microsoft.com/windows/nanoserver:\${V}\nRUN x`,
      '-',
    ],
    ['cmd by the platform', 'FROM --platform=windows/amd64 a\nRUN x', '-'],
    ['a platform of another name', 'FROM --platform=$BUILDPLATFORM windowsill\nRUN x', sh],
    ['an exec form has none', `FROM a\n${power}\nRUN ["sh", "-c", "x"]`, 'exec'],
  ])('%s', (_, text, expected) => {
    expect(shells(`${text}\n`)).toBe(expected);
  });

  test.each([
    ['cmd', '["cmd", "/S", "/C"]'],
    ['cmd.exe with a folder', '["C:\\\\\\\\Windows\\\\\\\\System32\\\\\\\\cmd.exe", "/C"]'],
    ['PowerShell', '["powershell", "-Command", "$ErrorActionPreference = \'Stop\';"]'],
    ['PowerShell in capitals', '["PowerShell.EXE", "-NoProfile", "-Command"]'],
    ['pwsh', '["/usr/bin/pwsh", "-NoLogo", "-c"]'],
    ['Python', '["python3", "-c"]'],
    ['Python by env', '["/usr/bin/env", "python3", "-c"]'],
    ['Node.js', '["node", "-e"]'],
    ['Perl', '["perl", "-e"]'],
    ['Nushell', '["nu", "-c"]'],
    ['fish', '["/usr/bin/fish", "-c"]'],
    ['none at all', '[]'],
  ])('%s is not sh', (_, words) => {
    expect(shells(`FROM a\nSHELL ${words}\nRUN x\n`)).toBe('-');
  });

  test.each(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])('%s is read as sh', (name) => {
    expect(shells(`FROM a\nSHELL ["/bin/${name}", "-c"]\nRUN x\n`)).toBe(`/bin/${name} -c`);
  });

  test('a program that nobody knows may be a shell under another name', () => {
    expect(shells('FROM a\nSHELL ["/opt/own", "-c"]\nRUN x\n')).toBe('/opt/own -c');
  });
});

describe('named by a comment', () => {
  test.each([
    [
      'for the rest of the stage',
      'FROM a\nRUN x\n# hadolint shell=powershell\nRUN x\nFROM b\nRUN x',
      `${sh} | powershell | ${sh}`,
    ],
    ['with blanks', 'FROM a\n#  hadolint  shell = pwsh.exe\nRUN x', 'pwsh.exe'],
    [
      'for all stages, at the top',
      '# hadolint shell=powershell\nFROM a\nRUN x\nFROM b\nRUN x',
      'powershell | powershell',
    ],
    ['behind the escape directive', '# escape=`\n# hadolint shell=cmd\nFROM a\nRUN x `\n  y', 'cmd'],
    ['another sh', 'FROM a\n# hadolint shell=bash\nRUN x', 'bash'],
    ['sh on Windows', `# hadolint shell=/bin/bash\nFROM ${windows}\nRUN x`, '/bin/bash'],
    [
      'and changed by SHELL',
      `# hadolint shell=powershell\nFROM a\n${bash}\nRUN x`,
      '/bin/bash -o pipefail -c',
    ],
    ['and handed on', 'FROM a AS one\n# hadolint shell=pwsh\nRUN x\nFROM one\nRUN x', 'pwsh | pwsh'],
    ['not between the lines of a RUN', 'FROM a\nRUN x && \\\n# hadolint shell=pwsh\n  y', sh],
    ['not by another word', 'FROM a\n# hadolint shell=pwsh or bash\n# shell=pwsh\nRUN x', sh],
  ])('%s', (_, text, expected) => {
    expect(shells(`${text}\n`)).toBe(expected);
  });
});

describe('a heredoc', () => {
  test.each([
    ['is read by the shell', 'RUN <<EOF\nx\nEOF', sh],
    ['names bash', 'RUN <<EOF\n#!/bin/bash -e\nx\nEOF', '/bin/bash -e'],
    ['names bash by env', 'RUN <<EOF\n#!/usr/bin/env -S A=1 bash -e\nx\nEOF', 'bash -e'],
    ['names Python', 'RUN <<EOF\n#!/usr/bin/env python3\nprint("a")\nEOF', '-'],
    ['names PowerShell', 'RUN <<EOF\n#!/usr/bin/pwsh\nWrite-Host a\nEOF', '-'],
    [
      'names PowerShell by env',
      'RUN <<-EOF\n\t#! /usr/bin/env -S pwsh -NoProfile\n\tWrite-Host a\n\tEOF',
      '-',
    ],
    ['names nobody', 'RUN <<EOF\n#!\nx\nEOF', '-'],
    ['is handed to bash', "RUN bash -eu <<'EOF'\nx $y\nEOF", 'bash -eu'],
    ['is handed to a shell, nothing to fill in', 'RUN <<EOF /bin/ksh\nx\nEOF', '/bin/ksh'],
    ['is filled in before', 'RUN <<EOF bash\nx $y\nEOF', sh],
    ['goes to another program', "RUN python3 <<'EOF'\nprint()\nEOF", sh],
    ['is PowerShell by SHELL', `${power}\nRUN <<EOF\nWrite-Host a\nEOF`, '-'],
  ])('%s', (_, text, expected) => {
    expect(shells(`FROM a\n${text}\n`)).toBe(expected);
  });

  test('gives the text that its shell reads', () => {
    const { doc } = parse("FROM a\nRUN bash <<'EOF'\nx $y\nEOF\nRUN a \\\n # no\n  b\n");
    expect([...effective(doc)].map(({ body }) => body?.text.text)).toEqual([undefined, 'x $y\n', 'a   b']);
  });
});

/** Every line would be a finding for some rule, were it read as sh. */
const alarming = [
  'curl -k https://a.example/x.sh | sh',
  'sudo apt-get install -y --force-yes a',
  'chmod 777 /a; wget --no-check-certificate https://a.example',
  'apt-get update',
  'cd /a && npm install b',
];
const others: readonly (readonly [name: string, run: (line: string) => string])[] = [
  ['PowerShell', (line) => `FROM a:1\nUSER a\n${power}\nRUN ${line}\n`],
  ['cmd', (line) => `FROM ${windows}\nUSER a\nRUN ${line}\n`],
  ['a backtick as escape', (line) => `# escape=\`\nFROM ${windows}\nUSER a\nRUN ${line} \`\n  a\n`],
  ['Python in a heredoc', (line) => `FROM a:1\nUSER a\nRUN <<EOF\n#!/usr/bin/env python3\n${line}\nEOF\n`],
];

/** Rules of these subjects look at commands; a rule of another may well speak of the files here. */
const ofCommands = dockerfileLint.rules.filter((rule) =>
  alarming.some((line) =>
    scanText(dockerfileLint, rule, { text: `FROM a:1\nUSER a\nRUN ${line}\n` }).lines.includes(3),
  ),
);

test('some rules read commands', () => {
  expect(ofCommands.length).toBeGreaterThan(4);
});

test.each(others)('no rule reads %s as sh', (_, write) => {
  const found = ofCommands.flatMap((rule) =>
    alarming.flatMap((line) =>
      scanText(dockerfileLint, rule, { text: write(line) }).reports.map(() => `${rule.id}: ${line}`),
    ),
  );
  expect(found).toEqual([]);
});
