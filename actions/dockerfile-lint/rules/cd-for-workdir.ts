import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { insertBefore, replace, spanOf } from '../../../shared/parse/edit.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import { lineBreak } from '../line-break.ts';
import { programsOf } from '../invocations.ts';
import { runsOf } from '../runs.ts';

export const cdForWorkdir: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/cd-for-workdir',
  scope: 'document',
  title: 'cd in a RUN instead of WORKDIR',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'A cd ends with its RUN: the next instruction starts in the old folder again, and readers lose track of where things happen.',
  advice: 'Set the folder with WORKDIR before the RUN.',
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  aliases: ['DL3003', 'DS-0013'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN cd /srv && make\n', lines: [2] },
      { text: 'FROM debian:12\nRUN git clone a && \\\n  cd a && \\\n  make && cd ..\n', lines: [3] },
      { text: 'FROM debian:12\nRUN <<EOF\nset -e\ncd /srv\nmake\nEOF\nONBUILD RUN cd /app\n', lines: [4, 7] },
      { text: 'FROM debian:12\nRUN ["sh", "-c", "cd /srv && make"]\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nWORKDIR /srv\nRUN make -C lib\n' },
      { text: 'FROM debian:12\nRUN echo cd /srv && abcd /srv\nCMD cd /srv && ./run\n' },
      { text: 'FROM debian:12\nRUN VERSION=$(cd /srv && git describe) make\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of runsOf(doc, 'cd')) {
      const substituted = new Set(instruction.script?.commands.flatMap(({ substitutes }) => substitutes));
      const invocation = programsOf(instruction).find(
        ({ name, command }) => name === 'cd' && !substituted.has(command),
      );
      if (invocation === undefined) continue;
      const fix = moved(doc, instruction, invocation);
      report({
        region: invocation.region,
        message: 'The folder is changed with cd, for this RUN alone.',
        ...commandEvidence(invocation),
        fixes: fix === undefined ? [] : [fix],
      });
    }
  },
};

/** `RUN cd /srv && make` as WORKDIR and RUN; WORKDIR holds for all that follows, so a person looks first. */
function moved(doc: Dockerfile, instruction: Instruction, { args, command }: Invocation): Fix | undefined {
  const { script, json, heredocs, keywordRegion, rest, region } = instruction;
  const [folder, ...more] = args;
  const isOwn = doc.instructions.includes(instruction) && json === undefined && heredocs.length === 0;
  if (!isOwn || folder === undefined || more.length > 0 || script?.commands[0] !== command) return undefined;
  if (
    !/^\/[\w./-]*$/.test(folder.source) ||
    spanOf(doc, command.region).start !== spanOf(doc, rest.region).start
  )
    return undefined;
  const title = `Set the folder with \`WORKDIR ${folder.source}\``;
  const mode = 'suggest';
  const { start, end } = spanOf(doc, command.region);
  const last = spanOf(doc, region).end;
  if (end === last) return { title, mode, edits: [replace(doc, region, `WORKDIR ${folder.source}`)] };
  const between = /^[ \t]*(?:\\\r?\n[ \t]*)?&&[ \t]*(?:\\\r?\n[ \t]*)?/.exec(
    doc.text.slice(end, Math.min(last, end + 500)),
  );
  if (between === null || between[0].length === last - end) return undefined;
  const line = insertBefore(doc, keywordRegion, `WORKDIR ${folder.source}${lineBreak(doc)}`);
  const taken = { path: doc.path, offset: start, length: end + between[0].length - start, text: '' };
  return { title, mode, edits: [line, taken] };
}
