import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { settingReport, settings } from '../settings.ts';

export const pythonHttpsVerifyOff: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/python-https-verify-off',
  scope: 'document',
  title: 'Python does not verify certificates',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'PYTHONHTTPSVERIFY=0 makes urllib accept any certificate, in the build and, with ENV, in every container.',
  advice: 'Remove the variable. For a private certificate authority set SSL_CERT_FILE.',
  references: ['https://peps.python.org/pep-0493/', 'CWE-295'],
  aliases: ['CKV2_DOCKER_5'],
  examples: {
    bad: [
      { text: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY=0\n', lines: [2] },
      { text: 'FROM python:3.12\nENV A=1 \\\n    PYTHONHTTPSVERIFY="0"\n', lines: [3] },
      { text: 'FROM python:3.12\nRUN true && PYTHONHTTPSVERIFY=0 python get.py\n', lines: [2] },
    ],
    good: [
      { text: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY=1\n' },
      { text: 'FROM python:3.12\nARG PYTHONHTTPSVERIFY\nLABEL PYTHONHTTPSVERIFY=0\n' },
      { text: 'FROM python:3.12\nRUN echo PYTHONHTTPSVERIFY=0\n' },
    ],
  },
  check({ doc }, report) {
    for (const setting of settings(doc)) {
      if (setting.name === 'PYTHONHTTPSVERIFY' && setting.value === '0') {
        report(settingReport(setting, 'makes Python accept any certificate'));
      }
    }
  },
};
