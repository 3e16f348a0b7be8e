import { expect, test } from 'vitest';
import {
  copyFromSelf,
  copyFromUnknownStage,
} from '../../../actions/dockerfile-lint/rules/copy-from-stage.ts';
import { copyRelativeWithoutWorkdir } from '../../../actions/dockerfile-lint/rules/copy-relative-without-workdir.ts';
import { copyWholeImage } from '../../../actions/dockerfile-lint/rules/copy-whole-image.ts';
import { envSelfReference } from '../../../actions/dockerfile-lint/rules/env-self-reference.ts';
import { platformConstant, platformRedundant } from '../../../actions/dockerfile-lint/rules/from-platform.ts';
import { instructionBeforeFrom } from '../../../actions/dockerfile-lint/rules/instruction-before-from.ts';
import { missingHealthcheck } from '../../../actions/dockerfile-lint/rules/missing-healthcheck.ts';
import { repeatedEntrypoint } from '../../../actions/dockerfile-lint/rules/repeated-instruction.ts';
import { duplicateStageName, reservedStageName } from '../../../actions/dockerfile-lint/rules/stage-name.ts';
import { workdirRelative } from '../../../actions/dockerfile-lint/rules/workdir-relative.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { found, mended, reportsOf } from './mended.ts';

type Row = readonly [rule: DocumentRule<Dockerfile>, text: string, ...found: string[]];

const rows: readonly Row[] = [
  // Pieces without FROM.
  [copyFromUnknownStage, 'COPY --from=tools /a /a', '1:13 tools'],
  [copyWholeImage, 'COPY --from=tools / /', '1:19 /'],
  [repeatedEntrypoint, 'ENTRYPOINT ["a"]\nENTRYPOINT ["b"]', '1:1 ENTRYPOINT'],
  [copyRelativeWithoutWorkdir, 'COPY a b', '1:8 b'],
  [instructionBeforeFrom, 'ENV A=1\nRUN make'],
  [missingHealthcheck, 'RUN make'],

  [instructionBeforeFrom, 'ARG A\nONBUILD RUN a\nFROM a:1\nRUN b', '2:1 ONBUILD'],
  [duplicateStageName, 'FROM a:1 AS x\nFROM b:1 AS X\nFROM c:1 AS x', '2:13 X', '3:13 x'],
  [reservedStageName, 'FROM a:1 AS SCRATCH', '1:13 SCRATCH'],
  [copyFromUnknownStage, 'FROM a:1\nFROM b:1\nCOPY --from=1 /a /a\nCOPY --from=01 /b /b'],
  [copyFromUnknownStage, 'FROM a:1\nCOPY --from=1 /a /a\nFROM b:1', '2:13 1'],
  [
    copyFromUnknownStage,
    'FROM a:1\nCOPY --from=scratch / /x\nCOPY --from={{b}} /a /a\nCOPY --from=b@x /a /a',
  ],
  [copyFromSelf, 'FROM a:1 AS x\nFROM b:1 AS y\nRUN --mount=from=1,target=/a b'],
  [copyFromSelf, 'FROM a:1 AS x\nFROM b:1 AS x\nCOPY --from=x /a /b', '3:13 x'],
  [copyFromSelf, 'FROM a:1 AS x\nRUN --mount=type=bind,target=/a,from=X b', '2:38 X'],
  [copyWholeImage, 'FROM a:1\nCOPY --from=b /a // /', '2:18 //'],
  [copyWholeImage, 'FROM scratch AS out\nFROM a:1\nCOPY --from=0 / /\nCOPY --from=1 / /', '4:15 /'],
  [platformConstant, 'FROM --platform=linux a:1', '1:6 --platform=linux'],
  [platformConstant, 'FROM --platform=linux/arm/v7 a:1 AS build-arm\nFROM --platform={{p}} a:1'],
  [platformRedundant, 'FROM --platform=$TARGETPLATFORMS a:1\nFROM --platform=TARGETPLATFORM a:1'],
  [missingHealthcheck, 'FROM a:1 AS x\nHEALTHCHECK NONE\nFROM x AS y\nFROM b:1', '4:6 b:1'],
  [copyRelativeWithoutWorkdir, 'FROM a:1 AS x\nONBUILD WORKDIR /a\nFROM x\nCOPY a b'],
  [workdirRelative, 'FROM scratch\nWORKDIR a', '2:9 a'],
  [envSelfReference, 'FROM a:1 AS x\nARG A=1\nFROM x\nENV A=2 B=$A', '4:9 B=$A'],
];

test.for(rows)('places %#', ([rule, text, ...places]) => {
  expect([rule.id, ...found(rule, `${text}\n`)]).toEqual([rule.id, ...places]);
});

test('a stage further down weighs less, and both ends are shown', () => {
  const [later, unknown] = reportsOf(
    copyFromUnknownStage,
    'FROM a:1\nCOPY --from=x /a /a\nCOPY --from=y /a /a\nFROM b:1 AS x\n',
  );
  expect([later?.severity, later?.related?.[0]?.region.startLine]).toEqual(['low', 4]);
  expect([unknown?.severity, unknown?.confidence]).toEqual([undefined, 'low']);
});

const fixes: readonly (readonly [rule: DocumentRule<Dockerfile>, text: string, mended: string])[] = [
  [
    copyFromUnknownStage,
    'FROM a:1 AS Builder\nFROM b:1 AS runner\nCOPY --from=bulder /a /a',
    'FROM a:1 AS Builder\nFROM b:1 AS runner\nCOPY --from=builder /a /a',
  ],
  [platformConstant, 'FROM  --platform=linux/amd64 \\\n  a:1', 'FROM \\\n  a:1'],
  [platformRedundant, 'FROM --platform=$TARGETPLATFORM a:1 AS x', 'FROM a:1 AS x'],
  [
    workdirRelative,
    'FROM a:1 AS x\nWORKDIR /x\nFROM x\nWORKDIR y',
    'FROM a:1 AS x\nWORKDIR /x\nFROM x\nWORKDIR /x/y',
  ],
];

test.each(fixes)('fix %#', (rule, text, expected) => {
  for (const end of ['\n', '\r\n']) {
    const file = `${text}\n`.replaceAll('\n', end);
    expect(mended(rule, file)).toBe(`${expected}\n`.replaceAll('\n', end));
  }
});
