import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../shared/core/fixes.ts';
import { look, over, show, speaking, type Said } from './shellcheck-port.ts';

describe('a place', () => {
  test.each([
    ['in one line', 'FROM a\nRUN x $BAD\n', ['2:7 SC9999 $BAD']],
    ['behind continuations', 'FROM a\nRUN x && \\\n\n  # no\n\ty $BAD\n', ['5:4 SC9999 $BAD']],
    ['over a continuation', 'FROM a\nRUN x $B\\\nAD\n', ['2:7 SC9999 $B\\…3:3']],
    ['behind wide and narrow letters', 'FROM a\nRUN é\t😀 \u{1f468}\u200d $BAD\n', ['2:14 SC9999 $BAD']],
    ['in ONBUILD', 'FROM a\nONBUILD RUN $BAD\n', ['2:13 SC9999 $BAD']],
    ['behind flags', 'FROM a\nRUN --network=none \\\n $BAD\n', ['3:2 SC9999 $BAD']],
    ['in a heredoc', 'FROM a\nRUN <<EOF\nx\n\t😀 $BAD\nEOF\n', ['4:5 SC9999 $BAD']],
    ['behind its #! line', 'FROM a\nRUN <<-EOF\n\t#!/bin/bash\n\t$BAD\n\tEOF\n', ['4:2 SC9999 $BAD']],
    ['in the second heredoc', 'FROM a\nRUN x <<A y <<B\n1\nA\n$BAD\nB\n', ['5:1 SC9999 $BAD']],
    ['with CR LF', 'FROM a\r\nRUN x \\\r\n  $BAD\r\n', ['3:3 SC9999 $BAD']],
    ['with another escape', '# escape=`\nFROM a\nRUN x `\n  $BAD\n', ['4:3 SC9999 $BAD']],
    ['twice the same script', 'FROM a\nRUN $BAD\nRUN $BAD\n', ['2:5 SC9999 $BAD', '3:5 SC9999 $BAD']],
    ['before any FROM', 'RUN $BAD\n', ['1:5 SC9999 $BAD']],
    ['of what is no script', 'FROM a\nRUN ["$BAD"]\nCMD $BAD\nENV A=$BAD\n', []],
    ['of another shell', 'FROM a\nSHELL ["pwsh", "-c"]\nRUN $BAD\n', []],
    ['of a shell that ShellCheck does not know', 'FROM a\nSHELL ["zsh", "-c"]\nRUN $BAD\n', []],
  ])('%s', async (_, text, expected) => {
    const { findings, errors, unchecked } = await look(text, speaking(over('$BAD')).programs);
    expect(show(findings, text)).toEqual(expected);
    expect([errors, unchecked]).toEqual([[], []]);
  });

  test.each([
    ['of our own lines', [1, 1, 1, 2], []],
    ['from our own lines', [2, 1, 3, 2], []],
    ['without width', [3, 1, 3, 1], ['2:5 SC9999 a']],
    ['behind the end', [3, 9, 3, 9], ['2:8 SC9999 c']],
    ['of a line behind the last', [4, 1, 4, 1], ['2:8 SC9999 c']],
    ['beyond everything', [99, 99, 99, 99], ['2:8 SC9999 c']],
    ['that ends before it starts', [3, 3, 3, 1], ['2:7 SC9999 b']],
  ] as const)('%s', async (_, at, expected) => {
    const text = 'FROM x\nRUN a bc\n';
    const { findings } = await look(text, speaking(() => [{ at }]).programs);
    expect(show(findings, text)).toEqual(expected);
  });
});

describe('a script', () => {
  const scriptOf = async (text: string): Promise<readonly string[]> => {
    const { programs, calls } = speaking(() => []);
    await look(text, programs);
    return calls.flat().map((script) => script.replace(/=1(?= |$)/gm, ''));
  };

  test.each([
    ['reads no variable', 'FROM a\nARG b\nRUN x\n', ['#!/bin/sh\n\nx']],
    ['reads one', 'FROM a\nARG b=c\nENV d=e f=g\nRUN $b\n', ['#!/bin/sh\nexport b d f\n$b']],
    ['knows what comes before it', 'FROM a\nRUN $b\nARG b\n', ['#!/bin/sh\n\n$b']],
    [
      'knows the ENV of a stage below, not its ARG',
      'FROM a AS s\nARG b\nENV d=e\nFROM s\nRUN $b\n',
      ['#!/bin/sh\nexport d\n$b'],
    ],
    ['knows no ARG from before FROM', 'ARG b\nFROM a\nRUN $b\n', ['#!/bin/sh\n\n$b']],
    [
      'in ONBUILD knows ENV',
      'FROM a\nARG b\nENV d=e\nONBUILD ARG f\nONBUILD RUN $b\n',
      ['#!/bin/sh\nexport f d\n$b'],
    ],
    ['knows no name that a shell has not', 'FROM a\nENV a.b=c é=d\nRUN $b\n', ['#!/bin/sh\n\n$b']],
    ['in bash', 'FROM a\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN x\n', ['#!/bin/bash -e\n\nx']],
    [
      'in bash, errors or not',
      'FROM a\nSHELL ["bash", "-o", "pipefail", "-c"]\nRUN x\n',
      ['#!/bin/bash\n\nx'],
    ],
    ['in ash', 'FROM a\nSHELL ["/bin/ash", "-c"]\nRUN x\n', ['#!/bin/dash\n\nx']],
    ['named by a comment', 'FROM a\n# hadolint shell=ksh\nRUN x\n', ['#!/bin/ksh\n\nx']],
    ['by its own #! line', 'FROM a\nRUN <<EOF\n#!/usr/bin/env bash\nx\nEOF\n', ['#!/bin/bash\n\nx\n']],
    ['empty', 'FROM a\nRUN\nRUN <<EOF\nEOF\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await scriptOf(text)).toEqual(expected);
  });

  test('that speaks of a proxy knows those that the build sets', async () => {
    expect((await scriptOf('FROM a\nRUN $A_PROXY\n'))[0]).toMatch(
      /export HTTP_PROXY http_proxy .* all_proxy\n/,
    );
  });
});

describe('what ShellCheck proposes', () => {
  const at = (
    line: number,
    column: number,
    endColumn: number,
    insertionPoint: string,
    replacement: string,
  ) => ({
    ...{ line, endLine: line, column, endColumn, insertionPoint, replacement, precedence: 1 },
  });
  const fixOf = async (text: string, replacements: readonly object[]): Promise<string | undefined> => {
    const said: Said = { at: [3, 1, 3, 2], replacements };
    const { findings } = await look(text, speaking(() => [said]).programs);
    const fix = findings[0]?.fixes[0];
    expect(fix?.mode ?? 'suggest').toBe('suggest');
    return fix && applyEdits(text, fix.edits);
  };

  test.each([
    [
      'an insertion',
      'FROM a\nRUN x $B\n',
      [at(3, 3, 3, 'afterEnd', '<'), at(3, 5, 5, 'beforeStart', '>')],
      'FROM a\nRUN x <$B>\n',
    ],
    [
      'around a seam',
      'FROM a\nRUN x\\\n$B\\\ny\n',
      [at(3, 2, 2, 'afterEnd', '<'), at(3, 4, 4, 'beforeStart', '>')],
      'FROM a\nRUN x\\\n<$B>\\\ny\n',
    ],
    ['a replacement', 'FROM a\nRUN x y\n', [at(3, 3, 4, 'afterEnd', 'zz')], 'FROM a\nRUN x zz\n'],
    ['none over a continuation', 'FROM a\nRUN x\\\ny\n', [at(3, 1, 3, 'afterEnd', 'z')], undefined],
    ['none with a new line', 'FROM a\nRUN x y\n', [at(3, 3, 4, 'afterEnd', 'z\n')], undefined],
    [
      'none that reaches into our lines',
      'FROM a\nRUN x y\n',
      [at(3, 3, 4, 'afterEnd', 'z'), at(1, 1, 1, 'afterEnd', 'z')],
      undefined,
    ],
  ])('%s', async (_, text, replacements, expected) => {
    expect(await fixOf(text, replacements)).toBe(expected);
  });
});
