import { closest } from '../../../shared/core/suggest.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Stage, Word } from '../../../shared/parse/dockerfile.ts';
import { replace } from '../../../shared/parse/edit.ts';
import { automaticArgs, isPredefined } from '../predefined-args.ts';
import { globalArgs } from '../stage-variables.ts';
import { VariableReferences } from '../variable-references.ts';

export const undefinedArgInFrom: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/undefined-arg-in-from',
  scope: 'document',
  title: 'FROM uses an argument that is not declared',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'FROM sees no other arguments than those declared before the first FROM: any other name is empty, whatever `--build-arg` says, and another image is taken or none.',
  advice: 'Declare the argument with ARG before the first FROM.',
  references: [
    'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
    'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
  ],
  aliases: ['UndefinedArgInFrom'],
  examples: {
    bad: [
      { text: 'FROM debian:12$VARIANT\n', lines: [1] },
      { text: 'ARG VERSION=12\nFROM debian:${VERSIONS:-11} \\\n  AS a\n', lines: [2] },
      { text: 'FROM --platform=$BUILDPLATFROM debian:12\n', lines: [1] },
      { text: 'FROM debian:12\nARG TAG=1\nFROM registry.example/a:${TAG}\n', lines: [3] },
    ],
    good: [
      { text: 'ARG TAG\nARG NAME=debian OTHER\nFROM ${NAME}:${TAG:-12}$OTHER\n' },
      { text: 'FROM --platform=$BUILDPLATFORM debian:12 AS a-amd64\nFROM a-${TARGETARCH}\n' },
      { text: 'ARG HTTP_PROXY\nFROM debian:12 AS a\nRUN echo FROM $A\nCOPY $B /\n' },
    ],
  },
  check({ doc }, report) {
    const references = new VariableReferences(doc);
    const declared = globalArgs(doc);
    const known = [...declared, ...automaticArgs];
    for (const stage of doc.stages) {
      const told = new Set<string>();
      for (const { name, region, isExact } of wordsOf(stage).flatMap((word) => references.inWord(word))) {
        if (declared.has(name) || automaticArgs.has(name) || isPredefined(name) || told.has(name)) continue;
        told.add(name);
        const near = closest(name, known.slice(0, mostNames));
        report({
          region,
          message: `\`${name}\` is not declared before the first FROM, and so empty here${near === undefined ? '' : ` (did you mean \`${near}\`?)`}.`,
          evidence: `FROM ${name}`,
          fixes:
            near === undefined || !isExact
              ? []
              : [{ title: `Write \`${near}\``, mode: 'suggest', edits: [replace(doc, region, near)] }],
        });
      }
    }
  },
};

/** More are not compared with a misspelt one. */
const mostNames = 200;

const wordsOf = ({ image, from }: Stage): readonly Word[] => [
  image,
  ...from.flags.flatMap(({ name, value }) => (name === 'platform' && value !== undefined ? [value] : [])),
];
