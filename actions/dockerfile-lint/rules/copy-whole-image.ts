import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { unquoted } from '../paths.ts';

export const copyWholeImage: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/copy-whole-image',
  scope: 'document',
  title: 'A whole file system is copied from another stage',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'Compilers, caches, sources and logins of the other stage come along: what the stages were to keep out is in the image.',
  advice: 'Copy what is needed: `COPY --from=build /out/app /usr/local/bin/`.',
  references: ['https://docs.docker.com/build/building/multi-stage/', 'CWE-552'],
  aliases: ['DL3067'],
  examples: {
    bad: [
      { text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /\n', lines: [3] },
      {
        text: 'FROM scratch\nCOPY --link --from=debian:12 \\\n  "/" "/"\nONBUILD COPY --from=tools ["/a", "/", "/"]\n',
        lines: [3, 4],
      },
    ],
    good: [
      {
        text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /out/ /\nCOPY --from=build / /rootfs\n',
      },
      { text: 'FROM scratch\nCOPY / /\nADD rootfs.tar /\n' },
      {
        text: 'FROM scratch AS out\nCOPY --from=golang:1.23 /app /\nFROM out AS result\nFROM debian:12\nCOPY --from=result / /\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const { flags, words } of withKeyword(doc, 'COPY')) {
      const from = flags.find(({ name }) => name === 'from')?.value?.text;
      const isRoot = ({ text }: { readonly text: string }): boolean => /^\/+\.?$/.test(unquoted(text));
      const target = words.at(-1);
      const source = words.slice(0, -1).find(isRoot);
      if (from === undefined || source === undefined) continue;
      if (target === undefined || !isRoot(target) || isFromScratch(doc, from)) continue;
      report({
        region: source.region,
        message: `Everything in \`${from}\` is copied into this stage.`,
        evidence: `COPY --from=${from} ${words.map(({ text }) => text).join(' ')}`,
      });
    }
  },
};

/** Such a stage holds only what was copied into it. */
function isFromScratch({ stages }: Dockerfile, from: string): boolean {
  let stage = stages.findLast(({ name, index }) => name === from.toLowerCase() || String(index) === from);
  while (stage?.base !== undefined) stage = stage.base;
  return stage?.resolvedImage === 'scratch';
}
