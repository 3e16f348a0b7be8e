import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { textOf } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';
import { isFalse, settingReport, settings } from '../settings.ts';

export const gitSslVerifyOff: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/git-ssl-verify-off',
  scope: 'document',
  title: 'git does not verify certificates',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever sits between the build and the server can answer with other source code.',
  advice: 'Remove the setting. For a private certificate authority set `http.sslCAInfo` or GIT_SSL_CAINFO.',
  references: [
    'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify',
    'https://git-scm.com/docs/git#Documentation/git.txt-GITSSLNOVERIFY',
    'CWE-295',
  ],
  aliases: ['CKV2_DOCKER_14'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=true\n', lines: [2] },
      // git asks only whether the variable is there.
      { text: 'FROM debian:12\nRUN GIT_SSL_NO_VERIFY=0 git clone https://git.example/a\n', lines: [2] },
      { text: 'FROM debian:12\nRUN git -c http.sslVerify=false clone https://git.example/a\n', lines: [2] },
      { text: 'FROM debian:12\nRUN git config --global http.sslverify "false"\n', lines: [2] },
      { text: 'FROM debian:12\nRUN git config http.https://git.example/.sslVerify 0\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN git config --global http.sslVerify true\nARG GIT_SSL_NO_VERIFY\n' },
      {
        text: 'FROM debian:12\nRUN git config --unset http.sslVerify && git clone https://git.example/false\n',
      },
      { text: 'FROM debian:12\nRUN git commit -m "http.sslVerify=false was wrong"\n' },
    ],
  },
  check({ doc }, report) {
    for (const setting of settings(doc)) {
      if (setting.name === 'GIT_SSL_NO_VERIFY' && setting.value !== undefined && setting.value !== '') {
        report(settingReport(setting, 'makes git accept any certificate, whatever the value'));
      }
    }
    for (const invocation of invocationsOf(doc, 'git')) {
      const { args } = invocation;
      const word = args.find((each, index) => {
        const pair = /^-?c?(http\.(?:.*\.)?sslverify)(?:=(.*))?$/i.exec(textOf(each));
        return pair !== null && isFalse(pair[2] ?? args[index + 1]?.value);
      });
      if (word === undefined) continue;
      report({
        region: word.region,
        message: 'git accepts any certificate with http.sslVerify switched off.',
        ...commandEvidence(invocation),
      });
    }
  },
};
