import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { operands, optionWord, textOf } from '../command-line.ts';
import { curlValued, isLoopback } from '../downloads.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';

export const curlInsecure: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/curl-insecure',
  scope: 'document',
  title: 'curl does not verify the certificate',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever sits between the build and the server can answer with any file, and it ends up in the image.',
  advice:
    'Leave the option away. For a private certificate authority, copy its certificate into the image and use `--cacert`.',
  references: ['https://curl.se/docs/sslcerts.html', 'CWE-295'],
  aliases: ['CKV2_DOCKER_2'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -k https://files.example/a.tar.gz -o a.tar.gz\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN apt-get update \\\n  && curl -fsSLko a https://files.example/a\n',
        lines: [3],
      },
      { text: 'FROM debian:12\nRUN ["curl", "--insecure", "https://files.example/a"]\n', lines: [2] },
      { text: 'FROM debian:12\nRUN curl --insec https://files.example/a\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN <<EOF\nset -e\nsudo curl --insecure https://files.example/a\nEOF\n',
        lines: [4],
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -fsSL https://files.example/a -o k\n' },
      { text: 'FROM debian:12\nRUN curl -ok https://files.example/a\n' },
      { text: 'FROM debian:12\nRUN curl --include --in https://files.example/a\n' },
      { text: 'FROM debian:12\nRUN echo "curl -k is a bad idea"\n# RUN curl -k https://files.example\n' },
      { text: 'FROM debian:12\nRUN serve & curl -k https://localhost:8443/ready\n' },
      { text: 'FROM debian:12\nHEALTHCHECK CMD curl -fk https://127.0.0.1/ || exit 1\n' },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, 'curl')) {
      const { args } = invocation;
      const word = optionWord(args, {
        long: ['--insecure', '--proxy-insecure', '--doh-insecure'],
        shortest: '--ins',
        letter: 'k',
        valued: curlValued,
      });
      if (word === undefined || isLoopback(operands(args, curlValued).map(textOf))) continue;
      report({
        region: word.region,
        message: `curl with \`${word.source}\` accepts any certificate.`,
        ...commandEvidence(invocation),
      });
    }
  },
};
