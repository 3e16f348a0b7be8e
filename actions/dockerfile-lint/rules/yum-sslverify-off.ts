import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { optionValues } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';
import { rpmInstallers } from '../package-managers.ts';
import { isFalse } from '../settings.ts';

export const yumSslverifyOff: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/yum-sslverify-off',
  scope: 'document',
  title: 'yum or dnf does not verify certificates',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever sits between the build and the repository can answer with other package lists.',
  advice: 'Remove the option. For a private certificate authority use `--setopt=sslcacert=FILE`.',
  references: ['https://dnf.readthedocs.io/en/latest/conf_ref.html', 'CWE-295'],
  aliases: ['CKV2_DOCKER_15'],
  examples: {
    bad: [
      { text: 'FROM fedora:41\nRUN dnf install -y --setopt=sslverify=false curl\n', lines: [2] },
      { text: 'FROM fedora:41\nRUN microdnf install \\\n  --setopt=*.sslverify=0 curl\n', lines: [3] },
      { text: 'FROM rockylinux:9\nRUN yum --setopt sslverify=no -y install curl\n', lines: [2] },
    ],
    good: [
      { text: 'FROM fedora:41\nRUN dnf install -y --setopt=sslverify=true curl\n' },
      {
        text: 'FROM fedora:41\nRUN dnf install -y --setopt=tsflags=nodocs --setopt=install_weak_deps=0 curl\n',
      },
      { text: 'FROM fedora:41\nRUN echo dnf --setopt=sslverify=false\n' },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, ...rpmInstallers)) {
      const { name, args } = invocation;
      for (const { value, word } of optionValues(args, ['--setopt'])) {
        const pair = /^(?:.+\.)?sslverify=(.*)$/.exec(value);
        if (!isFalse(pair?.[1])) continue;
        report({
          region: word.region,
          message: `${name} accepts any certificate with sslverify switched off.`,
          ...commandEvidence(invocation),
        });
      }
    }
  },
};
