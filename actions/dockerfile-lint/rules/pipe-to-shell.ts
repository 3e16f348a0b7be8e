import type { Region, Report } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { innermost } from '../../../shared/parse/shell.ts';
import type { ShellCommand } from '../../../shared/parse/shell.ts';
import { downloaders, isRemoteDownload } from '../downloads.ts';
import { commandEvidence } from '../evidence.ts';
import { readsProgramFromInput, runsSubstitution } from '../interpreters.ts';
import {
  between,
  invocationOf,
  invocationsOf,
  pipeEnds,
  programsOf,
  runningInstructions,
  started,
} from '../invocations.ts';
import type { Invocation } from '../invocations.ts';
import { unverifiedRuns, type UnverifiedRun } from '../unverified-runs.ts';

export const pipeToShell: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/pipe-to-shell',
  scope: 'document',
  title: 'A download is run without being verified',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whatever the server answers on the day of the build runs as root in it: a taken-over site or account is enough.',
  advice:
    'Download to a file, verify its checksum or signature, then run it; or use `ADD --checksum=`, or a package.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'CWE-494'],
  aliases: [],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -fsSL https://get.example/install.sh | sh\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN apt-get update && \\\n  wget -qO- https://get.example | sudo -E bash -s -- -y\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nRUN sh -c "$(curl -fsSL https://get.example)"\nRUN bash <(curl -s https://get.example)\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN eval "$(wget -qO- https://get.example)"\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl https://get.example | tee install.sh | python3 -\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl https://get.example > get.sh && sh get.sh\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN $(curl https://get.example)\nRUN sudo `wget -qO- https://get.example`\n',
        lines: [2, 3],
      },
      {
        text: 'FROM debian:12\nRUN curl https://get.example | . /dev/stdin\nRUN curl https://get.example | bash /dev/fd/0\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN curl https://get.example | node --input-type=module -\n', lines: [2] },
      { text: 'FROM debian:12\nRUN echo "curl https://get.example | sh" | sh\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN find / -exec true \\; -exec sh -c "curl https://get.example | sh" \\;\n',
        lines: [2],
      },
      {
        text: 'FROM debian:12\nRUN curl -fo get.sh https://get.example/get.sh \\\n && chmod +x get.sh && ./get.sh\n',
        lines: [2],
      },
      {
        text: 'FROM debian:12\nRUN curl -fo a https://get.example/a.sh\nWORKDIR /x\nRUN sh a\n',
        lines: [2],
      },
      { text: 'FROM debian:12 AS a\nRUN wget https://get.example/a.sh\nFROM a\nRUN sh < a.sh\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example\nRUN chmod +x a && ./a\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example && cat a | sh\n', lines: [2] },
      { text: 'FROM debian:12\nRUN bash < <(curl -s https://get.example)\n', lines: [2] },
      { text: 'FROM debian:12\nRUN X=$(curl -s https://get.example); eval "$X"\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example && sha256sum a && sh a\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example && gpg --version && sh a\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -o a https://get.example\nFROM debian:12\nRUN sh a\n' },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example\nCOPY a .\nRUN sh a\n' },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example\nRUN sha256sum --check s\nRUN sh a\n' },
      {
        text: 'FROM debian:12\nRUN curl -o a https://get.example && test "$(sha256sum a)" = "1  a" && sh a\n',
      },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example && cosign verify-blob --key k a && sh a\n' },
      { text: 'FROM debian:12\nRUN curl -o a https://get.example && cat a | sh b\n' },
      { text: 'FROM debian:12\nRUN X=$(curl -s https://get.example); sh -c "echo done" "$X"\n' },
      { text: 'FROM debian:12\nRUN curl -fsSL https://files.example/a.tgz | tar xz\n' },
      { text: 'FROM debian:12\nRUN curl https://api.example | python3 -c "import json"\n' },
      { text: 'FROM debian:12\nRUN curl https://api.example | bash parse.sh\n' },
      { text: "FROM debian:12\nRUN curl https://api.example | perl -pe 's/a/b/' | ruby -ne 'puts $_'\n" },
      { text: 'FROM debian:12\nRUN make $(curl https://api.example/target)\n' },
      {
        text: 'FROM debian:12\nRUN echo "curl https://get.example | sh"\n# RUN curl https://get.example | sh\n',
      },
      {
        text: 'FROM debian:12\nRUN curl -O https://get.example/a.sh && echo "abc  a.sh" | sha256sum -c - && sh a.sh\n',
      },
      { text: 'FROM debian:12\nRUN bash -c "test $(curl -s https://api.example/version) = 1"\n' },
    ],
  },
  check({ doc }, report) {
    if (invocationsOf(doc, ...downloaders).length === 0) return;
    const runsOf = unverifiedRuns(doc);
    for (const instruction of runningInstructions(doc)) {
      for (const run of runsOf.get(instruction) ?? []) report(later(run));
      if (!programsOf(instruction).some(isRemoteDownload)) continue;
      const commands = instruction.script?.commands ?? [];
      // Whatever stands in between: `curl … | tee install.sh | sudo bash`.
      const ends = pipeEnds(commands, ({ name, args }, { name: reader }) =>
        readsProgramFromInput(name, args, reader === 'xargs'),
      );
      for (const command of commands) {
        const fetched = download(command);
        const end = fetched && ends.get(command);
        if (end) report(finding(fetched, end.program.name, between(command.region, end.reader.region)));
        const found = substituted(command);
        if (found !== undefined) report(found);
      }
    }
  },
};

const download = (command: ShellCommand): Invocation | undefined =>
  [invocationOf(command)].find((each) => each && isRemoteDownload(each));

const finding = (fetched: Invocation, runner: string, region: Region): Report => ({
  region,
  message: `What ${fetched.name} downloads is run by ${runner} without being verified.`,
  ...commandEvidence(fetched, '', ` | ${runner}`),
});

/** `sh -c "$(curl …)"`, `bash <(curl …)`, `eval "$(curl …)"`, and `$(curl …)` as the command itself. */
function substituted(command: ShellCommand): Report | undefined {
  const fetched = command.substitutes.map(download).find((each) => each !== undefined);
  if (fetched === undefined) return undefined;
  const runner = started(command).find(
    ({ name, args, command: { reads } }) =>
      runsSubstitution(name, args) ||
      (reads.some(({ source }) => source.startsWith('<(')) && readsProgramFromInput(name, args, false)),
  )?.name;
  const isProgram = /^"?(?:\$\(|`)/.test(innermost(command).program?.source ?? '');
  return runner === undefined && !isProgram
    ? undefined
    : finding(fetched, runner ?? 'the shell', command.region);
}

/** Of a file in a message, in UTF-16 code units. */
const longestName = 100;

const later = ({ fetched, file }: UnverifiedRun): Report => ({
  ...finding(fetched, file, fetched.region),
  message: `\`${file.slice(0, longestName)}\` is downloaded by ${fetched.name} and run without being verified.`,
  severity: 'medium',
  confidence: 'medium',
});
