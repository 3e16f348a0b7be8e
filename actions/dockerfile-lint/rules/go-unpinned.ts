import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { installs, reportOpen } from '../language-packages.ts';

export const goUnpinned: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/go-unpinned',
  scope: 'document',
  title: 'Go package without a version',
  severity: 'low',
  confidence: 'medium',
  preset: 'strict',
  why: 'The newest version on the day of the build is compiled into the image, whatever it holds.',
  advice: 'Write the version behind the path: `go install example.com/tool@v1.2.3`.',
  references: ['https://go.dev/ref/mod#go-install', 'https://go.dev/ref/mod#version-queries', 'CWE-1357'],
  aliases: ['DL3062'],
  examples: {
    bad: [
      { text: 'FROM golang:1.23\nRUN go install go.example/tool@latest\n', lines: [2] },
      {
        text: 'FROM golang:1.23\nRUN CGO_ENABLED=0 go get -u -tags "a b" \\\n  go.example/a@v1.0.0 \\\n  go.example/b\n',
        lines: [4],
      },
      { text: 'FROM golang:1.23\nRUN ["go", "run", "go.example/tool", "-v"]\n', lines: [2] },
      { text: 'FROM golang:1.23\nRUN <<EOF\ngo install go.example/tool@main\nEOF\n', lines: [3] },
      { text: 'FROM golang:1.23\nONBUILD RUN go get -tool go.example/tool\n', lines: [2] },
    ],
    good: [
      {
        text: 'FROM golang:1.23\nRUN go install go.example/tool@v1.2.3 && go run go.example/a@v1 b.example/c\n',
      },
      { text: 'FROM golang:1.23\nRUN go install ./... && go run main.go && go get . && go install std\n' },
      { text: 'FROM golang:1.23\nRUN go build go.example/tool && go install go.example/tool@$VERSION\n' },
      { text: 'FROM golang:1.23\nCOPY go.mod go.sum ./\nRUN go install go.example/tool\n' },
    ],
  },
  check({ doc }, report) {
    if (!installs(doc).some(({ install }) => install.language === 'go')) return;
    const modules = new WeakSet<Instruction>();
    for (const { instructions } of doc.stages) {
      let hasModule = false;
      for (const instruction of instructions) {
        hasModule ||= bringsModule(instruction);
        for (let each: Instruction | undefined = instruction; each !== undefined; each = each.trigger)
          if (hasModule) modules.add(each);
      }
    }
    // Inside a module its go.mod names the versions, except for `go get`, which changes it.
    reportOpen(
      doc,
      report,
      'go',
      (instruction, written, verb) => verb !== 'get' && !written.includes('@') && modules.has(instruction),
    );
  },
};

/** True where a go.mod may be among what is copied. */
const bringsModule = (instruction: Instruction): boolean =>
  (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') &&
  instruction.words
    .slice(0, -1)
    .some(({ text }) => /^\.?\/?$|(?:^|\/)go\.(?:mod|work|\*)$|\*$|\/$/.test(text.slice(-200)));
