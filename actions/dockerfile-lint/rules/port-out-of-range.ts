import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { Variables } from '../variables.ts';

export const portOutOfRange: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/port-out-of-range',
  scope: 'document',
  title: 'A port above 65535',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'There is no such port: the build fails, or the image says it listens where nothing can.',
  advice: 'Name a port from 1 to 65535.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  aliases: ['DL3011', 'DS-0008'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nEXPOSE 65536\n', lines: [2] },
      { text: 'FROM debian:12\nEXPOSE 80 \\\n  70000/udp\nONBUILD EXPOSE "99999"\n', lines: [3, 4] },
      { text: 'FROM debian:12\nEXPOSE 65000-66000 66000-66001/tcp\n', lines: [2, 2] },
      { text: 'FROM debian:12\nARG PORT=80000\nEXPOSE $PORT\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nEXPOSE 65535 0 8000-9000/tcp\n' },
      { text: 'FROM debian:12\nARG PORT\nEXPOSE $PORT 8000-${PORT}\n' },
      { text: 'FROM debian:12\nRUN echo EXPOSE 70000\n# EXPOSE 70000\n' },
    ],
  },
  check({ doc }, report) {
    const variables = new Variables(doc);
    for (const instruction of withKeyword(doc, 'EXPOSE')) {
      for (const { text, region } of instruction.words) {
        const value = variables.valueAt(instruction, text) ?? '';
        const ports = /^(\d+)(?:-(\d+))?(?:\/\w+)?$/.exec(value)?.slice(1) ?? [];
        if (!ports.some((port) => Number(port) > 65535)) continue;
        report({
          region,
          message: `\`EXPOSE ${text}\` names a port above 65535.`,
          evidence: `EXPOSE ${text}`,
        });
      }
    }
  },
};
