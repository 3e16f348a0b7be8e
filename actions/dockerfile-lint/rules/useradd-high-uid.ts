import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { wordBehind } from '../added-word.ts';
import type { ShellWord } from '../../../shared/parse/shell.ts';
import { optionValues, optionWord, withValue } from '../command-line.ts';
import type { OptionValue } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';

/** Short options of useradd that take a value (useradd(8)). */
const valued = 'bcdefgGkKpPRsuZ';

export const useraddHighUid: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/useradd-high-uid',
  scope: 'document',
  title: 'useradd with a high user id and without -l',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'useradd writes the log of last logins, whose size grows with the user id: the sparse file becomes many gigabytes in the layer.',
  advice: 'Add `-l` (`--no-log-init`), or take an id below 100000.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#user',
    'https://man7.org/linux/man-pages/man8/useradd.8.html',
  ],
  aliases: ['DL3046'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN useradd -u 123456 app\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN groupadd app && \\\n  useradd -rm --uid=1000000 -g app app\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nRUN ["useradd", "-u", "100001", "app"]\nONBUILD RUN useradd -mu 999999 a\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN <<EOF\nuseradd --uid 200000 app\nEOF\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN useradd -u 10001 app && useradd app2\n' },
      { text: 'FROM debian:12\nRUN useradd -lu 123456 app && useradd --no-log-init --uid 123456 b\n' },
      { text: 'FROM debian:12\nRUN useradd -u $ID app && adduser -u 123456 app && useradd -u 000100 c\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOf(doc, 'useradd')) {
      for (const invocation of programsOf(instruction)) {
        const { name, program, args } = invocation;
        if (name !== 'useradd') continue;
        if (optionWord(args, { long: ['--no-log-init'], letter: 'l', valued }) !== undefined) continue;
        const high = userIds(args).find(({ value }) => /^\d+$/.test(value) && Number(value) >= 100_000);
        if (high === undefined) continue;
        const edit = wordBehind(doc, program, '-l');
        report({
          region: high.word.region,
          message: `useradd makes a login log for user id ${high.value.slice(0, 20)}, which takes gigabytes.`,
          ...commandEvidence(invocation),
          fixes: edit === undefined ? [] : [{ title: 'Add `-l`', mode: 'fix', edits: [edit] }],
        });
      }
    }
  },
};

/** `-u 1`, `-u1`, `--uid 1`, `--uid=1`, and `-mu 1`. */
function userIds(args: readonly ShellWord[]): OptionValue[] {
  const apart = args.map((word) => (/^-[a-zA-Z]+u$/.test(word.source) ? withValue(word, '-u') : word));
  return [...optionValues(apart, ['-u', '--uid'])];
}
