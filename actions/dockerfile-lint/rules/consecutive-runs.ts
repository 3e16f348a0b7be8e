import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { insertBehind, spanOf, written } from '../../../shared/parse/edit.ts';
import { evidenceOf } from '../evidence.ts';
import { shippedRuns } from '../runs.ts';
import { escapeOf } from '../escape.ts';

export const consecutiveRuns: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/consecutive-runs',
  scope: 'document',
  title: 'RUN instructions of one command each in a row',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Each RUN of the image is a layer of its own: what a later one deletes is still in the one before it.',
  advice:
    'Join the commands with `&&`, or as lines of a heredoc. In stages that are thrown away it does not matter.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  aliases: ['DL3059'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN make\nRUN make install\n', lines: [3] },
      {
        text: 'FROM debian:12\nRUN make \\\n  all\n\n# then\nRUN ["make", "install"]\nRUN make clean\n',
        lines: [6, 7],
      },
      { text: 'FROM debian:12\nRUN --network=none make\nRUN --network=none make test\n', lines: [3] },
      { text: 'FROM debian:12\nONBUILD RUN make\nONBUILD RUN make install\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN make\nWORKDIR /srv\nRUN make install\n' },
      {
        text: 'FROM debian:12\nRUN make && make install\nRUN make clean\nRUN a; b\nRUN <<EOF\nmake\nEOF\nRUN c\n',
      },
      { text: 'FROM debian:12\nRUN --network=none make\nRUN make install\n' },
      { text: 'FROM debian:12 AS build\nRUN make\nRUN make install\nFROM debian:12\nRUN a\n' },
    ],
  },
  check({ doc }, report) {
    const shipped = new Set(shippedRuns(doc));
    let before: Instruction | undefined;
    for (const outer of doc.instructions) {
      const instruction = outer.keyword === 'ONBUILD' ? outer.trigger : outer;
      const isOne = instruction !== undefined && shipped.has(instruction) && isSingle(instruction);
      if (isOne && before !== undefined && alike(doc, before, instruction)) {
        const isPlain = outer === instruction && doc.instructions.includes(before);
        const fix = isPlain ? joined(doc, before, instruction) : undefined;
        report({
          region: instruction.keywordRegion,
          message: 'This RUN and the one before it run one command each, and make two layers.',
          ...evidenceOf(written(doc, instruction.region)),
          fixes: fix === undefined ? [] : [fix],
        });
      }
      before = isOne ? instruction : undefined;
    }
  },
};

/** Whoever chained commands in a RUN has thought about layers already. */
function isSingle({ script, heredocs }: Instruction): boolean {
  if (script === undefined || heredocs.length > 0) return false;
  const { commands } = script;
  if (commands.length <= 1) return commands.length === 1;
  const inner = new Set(commands.flatMap(({ runs, substitutes }) => [runs, ...substitutes]));
  return commands.filter((command) => !inner.has(command)).length === 1;
}

const alike = (doc: Dockerfile, a: Instruction, b: Instruction): boolean =>
  a.stage === b.stage && flagsOf(doc, a) === flagsOf(doc, b);

const flagsOf = (doc: Dockerfile, { flags }: Instruction): string =>
  flags.map(({ region }) => written(doc, region)).join(' ');

/** A folder or a variable set by the first would hold in the second, so a person looks first. */
function joined(doc: Dockerfile, first: Instruction, second: Instruction): Fix | undefined {
  if (first.json !== undefined || second.json !== undefined) return undefined;
  if (/[#&|;]|<<|(?:^|\s)(?:cd|export|set|exec|exit)\s/.test(written(doc, first.rest.region)))
    return undefined;
  const escape = escapeOf(doc);
  const { start } = spanOf(doc, second.keywordRegion);
  const length = spanOf(doc, second.rest.region).start - start;
  const { end } = spanOf(doc, first.region);
  if (!/^[ \t]*\r?\n/.test(doc.text.slice(end, end + 200))) return undefined;
  return {
    title: 'Join the two with `&&`',
    mode: 'suggest',
    edits: [
      insertBehind(doc, first.region, ` ${escape}`),
      { path: doc.path, offset: start, length, text: '  && ' },
    ],
  };
}
