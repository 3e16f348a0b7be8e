import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { replace, spanOf } from '../../../shared/parse/edit.ts';
import { operands, textOf } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';

export const shReplaced: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/sh-replaced',
  scope: 'document',
  title: 'A link over /bin/sh instead of SHELL',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Every script of the distribution that asks for sh runs in another shell from then on, in the build and in the container.',
  advice: 'Name the shell of the build with `SHELL ["/bin/bash", "-c"]`.',
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  aliases: ['DL4005'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh\n', lines: [2] },
      { text: 'FROM debian:12\nRUN rm /bin/sh && \\\n  ln -s bash /bin/sh\n', lines: [3] },
      {
        text: 'FROM debian:12\nRUN ["ln", "-snf", "/bin/bash", "/usr/bin/sh"]\nONBUILD RUN ln -f /bin/bash /bin/sh\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN <<EOF\nln --symbolic --force /bin/bash /bin/sh\nEOF\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN make\n' },
      { text: 'FROM debian:12\nRUN ln -s /bin/sh /usr/local/bin/run && ln -sf /bin/true /sbin/initctl\n' },
      { text: 'FROM debian:12\nRUN ln -s a b && run /bin/sh\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOf(doc, 'ln')) {
      for (const invocation of programsOf(instruction)) {
        const { name, args, region } = invocation;
        const [source, target, ...more] = name === 'ln' ? operands(args, 'St') : [];
        if (source === undefined || target === undefined || more.length > 0) continue;
        if (!/^\/(?:usr\/)?bin\/sh$/.test(textOf(target))) continue;
        const fix = asShell(doc, instruction, invocation, textOf(source));
        report({
          region,
          message: `\`${textOf(target)}\` becomes another shell for everything in the image.`,
          ...commandEvidence(invocation),
          fixes: fix === undefined ? [] : [fix],
        });
      }
    }
  },
};

/** Where the link is all that the RUN does. Scripts may count on it, so a person looks first. */
function asShell(
  doc: Dockerfile,
  instruction: Instruction,
  invocation: Invocation,
  shell: string,
): Fix | undefined {
  const { region, script, json, heredocs } = instruction;
  const isAll = script?.commands.length === 1 && json === undefined && heredocs.length === 0;
  const ends = spanOf(doc, region).end === spanOf(doc, invocation.region).end;
  if (!isAll || !ends || !doc.instructions.includes(instruction) || !/^\/[\w/.-]+$/.test(shell))
    return undefined;
  const text = `SHELL ["${shell}", "-c"]`;
  return { title: `Write \`${text}\``, mode: 'suggest', edits: [replace(doc, region, text)] };
}
