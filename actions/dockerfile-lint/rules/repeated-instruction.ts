import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { removeLines, spanOf } from '../../../shared/parse/edit.ts';
import { evidenceOf } from '../evidence.ts';

export const repeatedCmd = repeated('CMD', ['DL4003', 'DS-0016'], {
  bad: [
    { text: 'FROM debian:12\nCMD ["a"]\nRUN make\nCMD ["b"]\n', lines: [2] },
    {
      text: 'FROM debian:12\nCMD [ \\\n  "a"]\nCMD b\nCMD ["c"]\nFROM debian:12\nCMD ["d"]\n',
      lines: [2, 4],
    },
    { text: 'FROM debian:12\nONBUILD CMD ["a"]\nONBUILD CMD ["b"]\n', lines: [2] },
  ],
  good: [
    { text: 'FROM debian:12 AS a\nCMD ["a"]\nFROM a\nCMD ["b"]\n' },
    { text: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nONBUILD CMD ["b"]\nCMD ["c"]\n' },
    { text: 'FROM debian:12\nRUN <<EOF\nCMD a\nEOF\nCMD ["b"]\n# CMD ["c"]\n' },
  ],
});

export const repeatedEntrypoint = repeated('ENTRYPOINT', ['DL4004', 'DS-0007'], {
  bad: [
    { text: 'FROM debian:12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n', lines: [2] },
    { text: 'FROM debian:12\nENTRYPOINT a \\\n  b\nUSER app\nentrypoint ["b"]\n', lines: [2] },
  ],
  good: [
    { text: 'FROM debian:12 AS a\nENTRYPOINT ["a"]\nFROM debian:12\nENTRYPOINT ["b"]\n' },
    { text: 'FROM debian:12\nENTRYPOINT ["a"]\nCMD ["ENTRYPOINT"]\nONBUILD ENTRYPOINT ["b"]\n' },
  ],
});

export const repeatedHealthcheck = repeated('HEALTHCHECK', ['DL3012', 'DS-0023'], {
  bad: [
    { text: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]\n', lines: [2] },
    { text: 'FROM debian:12\nHEALTHCHECK --retries=3 \\\n  CMD a\nRUN make\nHEALTHCHECK NONE\n', lines: [2] },
  ],
  good: [
    { text: 'FROM debian:12 AS a\nHEALTHCHECK CMD ["a"]\nFROM a\nHEALTHCHECK NONE\n' },
    { text: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nCMD ["b"]\n' },
  ],
});

/** A rule on what a stage may say once: the last one counts. */
function repeated(
  keyword: string,
  aliases: readonly string[],
  examples: DocumentRule<Dockerfile>['examples'],
): DocumentRule<Dockerfile> {
  return {
    id: `dockerfile-lint/repeated-${keyword.toLowerCase()}`,
    scope: 'document',
    title: `More than one ${keyword} in a stage`,
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: `Only the last ${keyword} of a stage counts: what the others say never happens.`,
    advice: `Keep one ${keyword} in each stage.`,
    references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    aliases: [...aliases, 'MultipleInstructionsDisallowed'],
    examples,
    check({ doc }, report) {
      const last = new Map<string, Instruction>();
      for (const instruction of doc.instructions.toReversed()) {
        const said = instruction.trigger ?? instruction;
        if (said.keyword !== keyword) continue;
        const place = `${instruction.stage?.index ?? ''} ${instruction.keyword}`;
        const counts = last.get(place);
        if (counts === undefined) {
          last.set(place, said);
          continue;
        }
        report({
          region: said.keywordRegion,
          message: `This ${keyword} has no effect: another one follows in the same stage.`,
          ...evidenceOf(`${keyword} ${said.rest.text}`),
          related: [{ message: 'This one counts.', region: counts.keywordRegion }],
          fixes: [
            {
              title: `Remove the ${keyword} without effect`,
              // A comment above would speak of what comes next.
              mode: isCommented(doc, instruction) ? 'suggest' : 'fix',
              edits: [removeLines(doc, instruction.region)],
            },
          ],
        });
      }
    },
  };
}

/** A comment ends on the line above. */
function isCommented(doc: Dockerfile, { region }: Instruction): boolean {
  const line = doc.text.lastIndexOf('\n', spanOf(doc, region).start - 1);
  const above = line === -1 ? '' : doc.text.slice(doc.text.lastIndexOf('\n', line - 1) + 1, line);
  return /^[ \t]*#/.test(above);
}
