import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';
import { inCase, letterCase } from '../letter-case.ts';

export const fromAsCasing: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/from-as-casing',
  scope: 'document',
  title: 'AS is not written as FROM is',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Two spellings of keywords in one line make the file harder to read and to search.',
  advice: 'Write `FROM … AS …`, or both in lower case.',
  references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
  aliases: ['FromAsCasing'],
  examples: {
    bad: [
      { text: 'FROM debian:12 as build\n', lines: [1] },
      { text: 'from debian:12 AS build\nfrom build \\\n  As last\n', lines: [1, 3] },
    ],
    good: [
      { text: 'FROM debian:12 AS build\nFROM as\n' },
      { text: 'from debian:12 as build\n' },
      // FROM itself is what is wrong here.
      { text: 'From debian:12 as build\n' },
    ],
  },
  check({ doc }, report) {
    for (const { from } of doc.stages) {
      const [, as] = from.words;
      const keyword = written(doc, from.keywordRegion);
      const wanted = letterCase(keyword);
      if (from.words.length !== 3 || as === undefined || wanted === 'mixed') continue;
      if (letterCase(as.text) === wanted) continue;
      const text = inCase(as.text, wanted);
      report({
        region: as.region,
        message: `\`${as.text}\` is not written in the case of \`${keyword}\`.`,
        evidence: `${keyword} ${as.text}`,
        fixes:
          written(doc, as.region) === as.text
            ? [{ title: `Write \`${text}\``, mode: 'fix', edits: [replace(doc, as.region, text)] }]
            : [],
      });
    }
  },
};
