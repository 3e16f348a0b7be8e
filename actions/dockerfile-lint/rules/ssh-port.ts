import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';

export const sshPort: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/ssh-port',
  scope: 'document',
  title: 'The SSH port is exposed',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'An SSH server in a container is a second way in, with keys and passwords of its own that nobody rotates.',
  advice: 'Remove `EXPOSE 22`; use `docker exec`, `kubectl exec` or a debug container.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose', 'CIS-DOCKER-5.6'],
  aliases: ['DS-0004', 'CKV_DOCKER_1'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nEXPOSE 22\n', lines: [2] },
      { text: 'FROM debian:12\nEXPOSE 80 \\\n  22/tcp\n', lines: [3] },
      { text: 'FROM debian:12\nEXPOSE 20-25\nONBUILD EXPOSE "22"\n', lines: [2, 3] },
    ],
    good: [
      { text: 'FROM debian:12\nEXPOSE 2222 8022/tcp 220-230\n' },
      { text: 'FROM debian:12\nEXPOSE 22/udp $PORT\n# EXPOSE 22\n' },
      { text: 'FROM debian:12\nRUN echo EXPOSE 22\n' },
    ],
  },
  check({ doc }, report) {
    for (const { words } of withKeyword(doc, 'EXPOSE')) {
      for (const { text, region } of words) {
        const port = /^["']?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?["']?$/i.exec(text);
        if (port === null) continue;
        const first = Number(port[1]);
        const last = Number(port[2] ?? port[1]);
        if (first > 22 || last < 22) continue;
        report({ region, message: `\`EXPOSE ${text}\` offers SSH.`, evidence: `EXPOSE ${text}` });
      }
    }
  },
};
