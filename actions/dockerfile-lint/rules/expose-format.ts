import type { Region } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Word } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';

export const exposeProtocolCasing: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/expose-protocol-casing',
  scope: 'document',
  title: 'A protocol of EXPOSE in capital letters',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Images hold the protocol in lower case; whoever searches the file for it misses another spelling.',
  advice: 'Write `tcp`, `udp` or `sctp`.',
  references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
  aliases: ['ExposeProtoCasing'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nEXPOSE 80/TCP 81/udp \\\n  $PORT/Udp\n', lines: [2, 3] },
      { text: 'FROM debian:12\nONBUILD EXPOSE 90-95/SCTP\n', lines: [2] },
    ],
    good: [{ text: 'FROM debian:12\nEXPOSE 80/tcp 81\n' }, { text: 'FROM debian:12\nEXPOSE $PORT/$PROTO\n' }],
  },
  check({ doc }, report) {
    for (const word of ports(doc)) {
      const protocol = /\/(tcp|udp|sctp)$/i.exec(word.text)?.[1];
      if (protocol === undefined || protocol === protocol.toLowerCase()) continue;
      const region = tail(doc, word, protocol.length);
      report({
        region: region ?? word.region,
        message: `\`${word.text}\` names its protocol in capital letters.`,
        evidence: word.text,
        fixes:
          region === undefined
            ? []
            : [
                {
                  title: `Write \`${protocol.toLowerCase()}\``,
                  mode: 'fix',
                  edits: [replace(doc, region, protocol.toLowerCase())],
                },
              ],
      });
    }
  },
};

export const exposeMapping: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/expose-mapping',
  scope: 'document',
  title: 'EXPOSE with an address or a port of the host',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'An image cannot choose addresses or ports of the host: that part is ignored today, and later versions of BuildKit refuse it.',
  advice: 'Name the port of the container alone, and publish it with `docker run -p`.',
  references: [
    'https://docs.docker.com/reference/build-checks/expose-invalid-format/',
    'https://docs.docker.com/reference/dockerfile/#expose',
  ],
  aliases: ['ExposeInvalidFormat'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nEXPOSE 8080:80\n', lines: [2] },
      {
        text: 'FROM debian:12\nEXPOSE 443 \\\n  127.0.0.1:80:80/tcp \\\n  [::1]:8000-8010:9000-9010\n',
        lines: [3, 4],
      },
    ],
    good: [
      { text: 'FROM debian:12\nEXPOSE 80 443/tcp 8000-8010\n' },
      { text: 'FROM debian:12\nEXPOSE ${PORT:-80}\nLABEL a=8080:80\n' },
    ],
  },
  check({ doc }, report) {
    for (const word of ports(doc)) {
      const port = /^[^$]*:(\d+(?:-\d+)?(?:\/\w+)?)$/.exec(word.text)?.[1];
      if (port === undefined) continue;
      const isPlain = written(doc, word.region) === word.text;
      report({
        region: word.region,
        message: `\`${word.text}\` names more than a port of the container.`,
        evidence: word.text,
        fixes: isPlain
          ? [{ title: `Expose \`${port}\``, mode: 'fix', edits: [replace(doc, word.region, port)] }]
          : [],
      });
    }
  },
};

function* ports(doc: Dockerfile): Generator<Word> {
  for (const { words } of withKeyword(doc, 'EXPOSE')) yield* words;
}

/** The last characters of a word; undefined where a continuation lies in it. */
const tail = (doc: Dockerfile, { text, region }: Word, length: number): Region | undefined =>
  written(doc, region) === text ? { ...region, startColumn: region.endColumn - length } : undefined;
