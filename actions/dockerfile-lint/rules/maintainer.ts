import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { replace } from '../../../shared/parse/edit.ts';
import { escapeOf } from '../escape.ts';
import { evidenceOf } from '../evidence.ts';
import { between } from '../invocations.ts';

export const maintainer: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/maintainer',
  scope: 'document',
  title: 'MAINTAINER is deprecated',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The field that it sets is read by hardly any tool, and builders may refuse it one day.',
  advice: 'Write `LABEL org.opencontainers.image.authors="…"`.',
  references: ['https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
  aliases: ['DL4000', 'DS-0022', 'CKV_DOCKER_6', 'MaintainerDeprecated'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nMAINTAINER Me <me@mail.example>\n', lines: [2] },
      { text: 'FROM debian:12\nUSER app\nmaintainer \\\n  "Me"\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nLABEL maintainer="me"\n# MAINTAINER me\n' },
      { text: 'FROM debian:12\nRUN <<EOF\nMAINTAINER me\nEOF\n' },
      // Another rule says that this is no trigger at all.
      { text: 'FROM debian:12\nONBUILD MAINTAINER me\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of doc.instructions) {
      const { keyword, keywordRegion, rest } = instruction;
      if (keyword !== 'MAINTAINER') continue;
      report({
        region: keywordRegion,
        message: 'MAINTAINER is deprecated: a label says it now.',
        ...evidenceOf(`MAINTAINER ${rest.text}`),
        fixes: rest.text === '' ? [] : [label(doc, instruction)],
      });
    }
  },
};

function label(doc: Dockerfile, { keywordRegion, rest }: Instruction): Fix {
  const escape = escapeOf(doc);
  const name = /^(["'])([^]*)\1$/.exec(rest.text.trim())?.[2] ?? rest.text.trim();
  const value = Array.from(name, (char) => (`"$${escape}`.includes(char) ? escape + char : char)).join('');
  const text = `LABEL org.opencontainers.image.authors="${value}"`;
  const edit = replace(doc, between(keywordRegion, rest.region), text);
  return { title: 'Write a label', mode: 'fix', edits: [edit] };
}
