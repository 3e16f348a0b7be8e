import { describe, expect, test } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { descriptionComment } from '../../../actions/dockerfile-lint/rules/description-comment.ts';
import { emptyContinuation } from '../../../actions/dockerfile-lint/rules/empty-continuation.ts';
import { exposeMapping, exposeProtocolCasing } from '../../../actions/dockerfile-lint/rules/expose-format.ts';
import { fromAsCasing } from '../../../actions/dockerfile-lint/rules/from-as-casing.ts';
import { instructionCasing } from '../../../actions/dockerfile-lint/rules/instruction-casing.ts';
import { invalidDefaultImage } from '../../../actions/dockerfile-lint/rules/invalid-default-image.ts';
import { legacyKeyValue } from '../../../actions/dockerfile-lint/rules/legacy-key-value.ts';
import { stageNameCasing } from '../../../actions/dockerfile-lint/rules/stage-name-casing.ts';
import { undefinedArgInFrom } from '../../../actions/dockerfile-lint/rules/undefined-arg-in-from.ts';
import { undefinedVariable } from '../../../actions/dockerfile-lint/rules/undefined-variable.ts';
import { applyEdits } from '../../../shared/core/fixes.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { written } from '../../../shared/parse/edit.ts';
import { scanText } from '../../scan-text.ts';

const rules: readonly Rule<Dockerfile>[] = [
  stageNameCasing,
  fromAsCasing,
  instructionCasing,
  emptyContinuation,
  legacyKeyValue,
  exposeProtocolCasing,
  exposeMapping,
  descriptionComment,
  undefinedArgInFrom,
  invalidDefaultImage,
  undefinedVariable,
];

const reportsOf = (rule: Rule<Dockerfile>, text: string): readonly Report[] =>
  scanText(dockerfileLint, rule, { text }).reports;

/** What each finding points at. */
function words(rule: Rule<Dockerfile>, text: string): readonly string[] {
  const { doc } = parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });
  return reportsOf(rule, text).map(({ region }) => (region === null ? 'nowhere' : written(doc, region)));
}

/** Applies the first fix that there is until none is left. */
function mended(rule: Rule<Dockerfile>, text: string): string {
  let current = text;
  for (let pass = 0; pass < 10; pass++) {
    const fix = reportsOf(rule, current).find(({ fixes = [] }) => fixes.length > 0)?.fixes?.[0];
    if (fix === undefined) return current;
    current =
      applyEdits(
        current,
        [...fix.edits].sort((a, b) => a.offset - b.offset),
      ) ?? 'edits do not fit';
  }
  return 'never done';
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.bad.map(({ text }) => text))('each fix takes its finding away: %j', (text) => {
    const before = reportsOf(rule, text);
    for (const { fixes = [] } of before) {
      for (const fix of fixes) {
        const fixed =
          applyEdits(
            text,
            [...fix.edits].sort((a, b) => a.offset - b.offset),
          ) ?? '';
        expect(scanText(dockerfileLint, rule, { text: fixed }).unchecked).toEqual([]);
        expect(reportsOf(rule, fixed).length).toBeLessThan(before.length);
      }
    }
  });
});

const pointed = [
  [stageNameCasing, 'FROM a:1 AS B\n', ['B']],
  [fromAsCasing, 'FROM a:1 aS b\nfrom a:1 AS c\n', ['aS', 'AS']],
  [instructionCasing, 'FROM a:1\nRun a\nONBUILD copy a b\n', ['Run', 'copy']],
  [instructionCasing, 'R\\\nuN a\nFROM a:1\n', []],
  [emptyContinuation, 'FROM a:1\r\nRUN a \\\r\n\r\n b\r\n', ['\r']],
  [exposeProtocolCasing, 'FROM a:1\nEXPOSE 8\\\n0/TCP\n', ['8\\\n0/TCP']],
  [exposeMapping, 'FROM a:1\nEXPOSE 1:2:3/x $A:80 a:b 80:\n', ['1:2:3/x']],
  [legacyKeyValue, 'FROM a:1\nENV A b=c d\nLABEL "a b"=c\n', ['A']],
  [undefinedArgInFrom, 'FROM a:${templateOption:b}-${C%x}$1\n', ['C']],
  [undefinedArgInFrom, "FROM a:$A$A-${B:-$C}\nFROM a:1 AS '$D'\n", ['A', 'B', 'C']],
  [invalidDefaultImage, 'ARG A=${B}\nFROM a:${A:+x}1\nFROM $A\n', ['$A']],
  [undefinedVariable, 'FROM debian:12\nRUN --mount=target=$A true\nCOPY --chown=$B a /\n', ['A', 'B']],
  [undefinedVariable, 'FROM debian:12\nARG A=1 B=$A C=$D\nVOLUME ["/$E"]\n', ['D', 'E']],
  [undefinedVariable, 'FROM debian:12\nENV P=/a:$P:$P\n', ['P']],
  [undefinedVariable, 'FROM debian:12 AS a\nARG A\nENV B=1\nFROM a\nUSER $A$B\n', ['A']],
  [undefinedVariable, 'ARG A\nFROM $A\nUSER $A$B\n', ['A']],
  [undefinedVariable, 'ARG I=debian\nFROM $I\nUSER $B\n', []],
  [undefinedVariable, 'FROM debian:$T\nUSER $B\n', ['B']],
  [undefinedVariable, '# escape=`\nFROM debian:12\nUSER `$A\\$B\n', ['B']],
  [undefinedVariable, 'USER $A\n', []],
] as const;

test.each(pointed.map(([rule, text, expected]) => ({ id: rule.id, rule, text, expected })))(
  '$id points at the words of $text',
  ({ rule, text, expected }) => expect(words(rule, text)).toEqual(expected),
);

const mendings = [
  [
    instructionCasing,
    'FROM a:1\nrun a\nfrom a as b\nRUN c\nRUN d\n',
    'FROM a:1\nRUN a\nFROM a AS b\nRUN c\nRUN d\n',
  ],
  [emptyContinuation, 'FROM a:1\nRUN a \\\n\n# b\n\n\n c\n', 'FROM a:1\nRUN a \\\n# b\n c\n'],
  [emptyContinuation, 'FROM a:1\r\nRUN a \\\r\n \r\n b', 'FROM a:1\r\nRUN a \\\r\n b'],
  [legacyKeyValue, 'FROM a:1\nENV A  b \\\n c\n', 'FROM a:1\nENV A="b \\\n c"\n'],
  [legacyKeyValue, 'FROM a:1\nLABEL A "b c"\nENV B $A/b\n', 'FROM a:1\nLABEL A="b c"\nENV B=$A/b\n'],
  // What the two forms read differently stays.
  [
    legacyKeyValue,
    'FROM a:1\nENV A b "c"\nENV B a\\b\nENV C a`b\n',
    'FROM a:1\nENV A b "c"\nENV B a\\b\nENV C a`b\n',
  ],
  [exposeMapping, 'FROM a:1\nEXPOSE 1:2 [::1]:3:4/TCP\n', 'FROM a:1\nEXPOSE 2 4/TCP\n'],
  [undefinedVariable, 'ARG A\r\nFROM a:1\r\nUSER $A\r\n', 'ARG A\r\nFROM a:1\r\nARG A\r\nUSER $A\r\n'],
  [
    undefinedVariable,
    'FROM debian:12\nARG VERSION\nCOPY $VERSOIN ${VERSOIN}/\n',
    'FROM debian:12\nARG VERSION\nCOPY $VERSION ${VERSION}/\n',
  ],
  [undefinedArgInFrom, 'ARG TAG\nFROM a:${TGA}\n', 'ARG TAG\nFROM a:${TAG}\n'],
  [
    descriptionComment,
    '# x\nARG A\n# B it is\nARG B\nFROM a:1\n',
    '# x\n\nARG A\n# B it is\nARG B\nFROM a:1\n',
  ],
] as const;

test.each(mendings.map(([rule, text, expected]) => ({ id: rule.id, rule, text, expected })))(
  '$id mends $text',
  ({ rule, text, expected }) => expect(mended(rule, text)).toBe(expected),
);

test('thousands of stages on top of each other are read once', () => {
  const stages = Array.from({ length: 3000 }, (_, at) => `FROM s${at} AS s${at + 1}\nENV A${at}=$B\n`).join(
    '',
  );
  const text = `FROM debian:12 AS s0\nONBUILD ENV B=1\n${stages}`;
  expect(reportsOf(undefinedVariable, text).length).toBeLessThan(3000);
});
