import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { keywords } from '../../../shared/parse/dockerfile-instruction.ts';
import { effective } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';
import { inCase, letterCase } from '../letter-case.ts';

export const instructionCasing: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/instruction-casing',
  scope: 'document',
  title: 'Keywords in different case',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Case does not matter to the build, but one spelling makes keywords stand out and easy to search.',
  advice: 'Write all keywords in upper case, or all in lower case.',
  references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
  aliases: ['ConsistentInstructionCasing'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN make\nrun make install\nCmd ["a"]\n', lines: [3, 4] },
      { text: 'from debian:12\nRUN make\nrun make \\\n  install\ncopy a /a\n', lines: [2] },
      { text: 'FROM debian:12\nONBUILD run make\n', lines: [2] },
      // As many of one as of the other: upper case is the usual one.
      { text: 'from debian:12\nRUN make\n', lines: [1] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN <<EOF\nrun make\nEOF\n' },
      { text: 'from debian:12\nrun RUN=1 make\nonbuild run make\n' },
    ],
  },
  check({ doc }, report) {
    const instructions = effective(doc).map((instruction) => ({
      instruction,
      keyword: written(doc, instruction.keywordRegion),
    }));
    const count = (wanted: string): number =>
      instructions.filter(({ keyword }) => letterCase(keyword) === wanted).length;
    const wanted = count('lower') > count('upper') ? 'lower' : 'upper';
    for (const { instruction, keyword } of instructions) {
      // What is no keyword is another problem, and may be a secret: the other case would show it.
      if (!keywords.has(instruction.keyword)) continue;
      // A keyword that goes on in the next line stays as it is.
      if (letterCase(keyword) === wanted || keyword.toUpperCase() !== instruction.keyword) continue;
      report({
        region: instruction.keywordRegion,
        message: `\`${keyword}\` is not in ${wanted} case as most keywords of the file are.`,
        evidence: `${keyword} ${instruction.rest.text}`.slice(0, longestEvidence),
        fixes: [inOneCase(doc, instruction, wanted)],
      });
    }
  },
};

/** Enough to tell instructions apart, in UTF-16 code units. */
const longestEvidence = 40;

/** FROM takes its AS with it: the two are to look alike, and another rule would turn AS the other way. */
function inOneCase(
  doc: Dockerfile,
  { keyword, keywordRegion, words }: Instruction,
  wanted: 'upper' | 'lower',
): Fix {
  const text = inCase(keyword, wanted);
  const keptAlike = keyword === 'FROM' && words.length === 3 ? words.slice(1, 2) : [];
  return {
    title: `Write \`${text}\``,
    mode: 'fix',
    edits: [
      replace(doc, keywordRegion, text),
      ...keptAlike
        .filter((as) => written(doc, as.region) === as.text)
        .map((as) => replace(doc, as.region, inCase(as.text, wanted))),
    ],
  };
}
