import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { settingReport, settings } from '../settings.ts';

export const nodeTlsRejectOff: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/node-tls-reject-off',
  scope: 'document',
  title: 'Node does not verify certificates',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'NODE_TLS_REJECT_UNAUTHORIZED=0 makes every TLS connection of Node.js accept any certificate.',
  advice: 'Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS.',
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue', 'CWE-295'],
  aliases: ['CKV2_DOCKER_6'],
  examples: {
    bad: [
      { text: "FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED='0'\n", lines: [2] },
      {
        text: 'FROM node:22\nRUN npm ci && \\\n  export NODE_TLS_REJECT_UNAUTHORIZED=0 && node get.js\n',
        lines: [3],
      },
      { text: 'FROM node:22\nONBUILD ENV NODE_TLS_REJECT_UNAUTHORIZED 0\n', lines: [2] },
    ],
    good: [
      { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\n' },
      { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=$STRICT\n' },
      { text: 'FROM node:22\nRUN unset NODE_TLS_REJECT_UNAUTHORIZED\n' },
    ],
  },
  check({ doc }, report) {
    for (const setting of settings(doc)) {
      if (setting.name === 'NODE_TLS_REJECT_UNAUTHORIZED' && setting.value === '0') {
        report(settingReport(setting, 'makes Node.js accept any certificate'));
      }
    }
  },
};
