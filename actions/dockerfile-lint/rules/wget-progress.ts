import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { wordBehind } from '../added-word.ts';
import { operands, optionWord, textOf } from '../command-line.ts';
import { wgetValued } from '../downloads.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';

export const wgetProgress: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/wget-progress',
  scope: 'document',
  title: 'wget fills the build log with its progress',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Without a terminal wget writes a line for every 50 kilobytes: what went wrong drowns in thousands of dots.',
  advice: 'Add `--progress=dot:giga`, or `-nv`, or `-q` where an error is seen all the same.',
  references: ['https://www.gnu.org/software/wget/manual/wget.html#index-dot-style'],
  aliases: ['DL3047'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN wget https://f.example/a.tgz\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN apt-get update && \\\n  wget -O a.tgz https://f.example/a.tgz\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nRUN ["wget", "https://f.example/a"]\nONBUILD RUN wget f.example/b\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN <<EOF\nwget -nc https://f.example/a\nEOF\n', lines: [3] },
    ],
    good: [
      {
        text: 'FROM debian:12\nRUN wget --progress=dot:giga https://f.example/a && wget --progress dot b.example\n',
      },
      { text: 'FROM debian:12\nRUN wget -qO- https://f.example/a | sh && wget --no-verbose f.example/b\n' },
      {
        text: 'FROM debian:12\nRUN wget -nv f.example/a && wget -o log f.example/b && wget -a log f.example/c\n',
      },
      { text: 'FROM debian:12\nRUN apt-get install -y wget && wget --version\nCMD wget f.example\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOf(doc, 'wget')) {
      for (const invocation of programsOf(instruction)) {
        const { name, program, args, region } = invocation;
        if (name !== 'wget' || operands(args, wgetValued).length === 0 || isQuiet(invocation)) continue;
        const edit = wordBehind(doc, program, '--progress=dot:giga');
        report({
          region,
          message: 'wget writes its progress to the build log, dot by dot.',
          ...commandEvidence(invocation),
          // The wget of busybox does not know the option.
          fixes:
            edit === undefined
              ? []
              : [{ title: 'Add `--progress=dot:giga`', mode: 'suggest', edits: [edit] }],
        });
      }
    }
  },
};

const quiet = ['--progress', '--quiet', '--no-verbose', '--output-file', '--append-output'];

const isQuiet = ({ args }: Invocation): boolean =>
  optionWord(args, { long: quiet, letter: 'q', valued: wgetValued }) !== undefined ||
  ['o', 'a'].some((letter) => optionWord(args, { letter, valued: wgetValued }) !== undefined) ||
  args.some((word) => textOf(word) === '-nv');
