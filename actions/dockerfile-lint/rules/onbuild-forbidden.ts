import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { evidenceOf } from '../evidence.ts';

export const onbuildForbidden: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/onbuild-forbidden',
  scope: 'document',
  title: 'ONBUILD of an instruction that it cannot put off',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'Builders refuse FROM, MAINTAINER and ONBUILD behind ONBUILD: the build fails here, or that of the next image.',
  advice: 'Write the instruction without ONBUILD, or leave it out.',
  references: ['https://docs.docker.com/reference/dockerfile/#onbuild-limitations'],
  aliases: ['DL3043'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nONBUILD FROM alpine:3.20\n', lines: [2] },
      { text: 'FROM debian:12\nONBUILD ONBUILD RUN make\nonbuild \\\n  maintainer me\n', lines: [2, 4] },
    ],
    good: [
      { text: 'FROM debian:12\nONBUILD RUN make\nONBUILD COPY . .\nONBUILD USER app\n' },
      { text: 'FROM debian:12\nONBUILD RUN echo FROM MAINTAINER ONBUILD\n' },
    ],
  },
  check({ doc }, report) {
    for (const { trigger } of withKeyword(doc, 'ONBUILD')) {
      if (trigger === undefined) continue;
      if (!['FROM', 'MAINTAINER', 'ONBUILD'].includes(trigger.keyword)) continue;
      report({
        region: trigger.keywordRegion,
        message: `ONBUILD cannot put off ${trigger.keyword}.`,
        ...evidenceOf(`ONBUILD ${trigger.keyword} ${trigger.rest.text}`),
      });
    }
  },
};
