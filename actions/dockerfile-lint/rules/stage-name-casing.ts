import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';
import { isTemplated } from '../../../shared/parse/placeholder.ts';

export const stageNameCasing: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/stage-name-casing',
  scope: 'document',
  title: 'A stage name with capital letters',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'The build reads stage names without regard to case: `Build` and `build` are one stage, which the spelling hides.',
  advice: 'Write the names of stages in lower case.',
  references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
  aliases: ['StageNameCasing'],
  examples: {
    bad: [
      { text: 'FROM debian:12 AS Build\n', lines: [1] },
      { text: 'FROM debian:12 AS base\nFROM base \\\n  AS webApp\nCOPY --from=webapp /a /a\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12 AS build-1.x_a\nFROM Build\n' },
      { text: 'FROM debian:12 as build\nRUN echo FROM a AS Build\n' },
      { text: 'FROM debian:12\nCOPY --from=Build /a /a\n' },
      { text: 'FROM debian:12 AS YOUR_STAGE\nFROM debian:12 AS @STAGE@\n' },
    ],
  },
  check({ doc }, report) {
    for (const { from, name } of doc.stages) {
      const [, , word] = from.words;
      if (name === undefined || word === undefined || word.text === name) continue;
      if (isTemplated(word.text)) continue;
      const isPlain = /^[a-z][\w.-]*$/.test(name) && written(doc, word.region) === word.text;
      report({
        region: word.region,
        message: `The stage name \`${word.text}\` has capital letters.`,
        evidence: `AS ${word.text}`,
        fixes: isPlain
          ? [{ title: `Write \`${name}\``, mode: 'fix', edits: [replace(doc, word.region, name)] }]
          : [],
      });
    }
  },
};
