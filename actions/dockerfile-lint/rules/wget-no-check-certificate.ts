import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { operands, textOf } from '../command-line.ts';
import { isLoopback, wgetValued } from '../downloads.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';

export const wgetNoCheckCertificate: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/wget-no-check-certificate',
  scope: 'document',
  title: 'wget does not verify the certificate',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever sits between the build and the server can answer with any file, and it ends up in the image.',
  advice:
    'Leave the option away and install `ca-certificates`. For a private certificate authority use `--ca-certificate`.',
  references: [
    'https://www.gnu.org/software/wget/manual/html_node/HTTPS-_0028SSL_002fTLS_0029-Options.html',
    'CWE-295',
  ],
  aliases: ['CKV2_DOCKER_3'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN wget --no-check-certificate https://files.example/a\n', lines: [2] },
      { text: 'FROM alpine:3.20\nRUN wget --no-check https://files.example/a\n', lines: [2] },
      {
        text: 'FROM alpine:3.20\nRUN cd /tmp && \\\n    wget -q \\\n      --no-check-cert https://files.example/a\n',
        lines: [4],
      },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN wget --no-cache --no-clobber https://files.example/a\n' },
      { text: 'FROM alpine:3.20\nRUN wget -q https://files.example/a\n' },
      { text: "FROM alpine:3.20\nRUN echo 'wget --no-check-certificate' > notes.txt\n" },
      { text: 'FROM alpine:3.20\nRUN serve & wget --no-check-certificate -qO- https://localhost:8443\n' },
      { text: 'FROM alpine:3.20\nHEALTHCHECK CMD wget --no-check-certificate -q https://127.0.0.1\n' },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, 'wget')) {
      const { args } = invocation;
      // getopt takes every unambiguous beginning of a long option.
      const word = args.find((each) => /^--no-ch[a-z-]*$/.test(textOf(each)));
      if (word === undefined || isLoopback(operands(args, wgetValued).map(textOf))) continue;
      report({
        region: word.region,
        message: `wget with \`${word.source}\` accepts any certificate.`,
        ...commandEvidence(invocation),
      });
    }
  },
};
