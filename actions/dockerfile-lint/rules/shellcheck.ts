import type { Severity } from '../../../shared/core/severity.ts';
import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { evidenceOf } from '../evidence.ts';
import type { ShellFacts, ShellFinding } from '../shellcheck/findings.ts';

const unquoted = 'FROM debian:12\nRUN rm -rf $directory\n';
const quoted = 'FROM debian:12\nRUN rm -rf "$directory"\n';

const severities: Readonly<Record<ShellFinding['level'], Severity>> = {
  error: 'medium',
  warning: 'low',
  info: 'info',
  style: 'info',
};

export const shellcheck: DocumentRule<Dockerfile, OptionDefinitions, ShellFacts> = {
  id: 'dockerfile-lint/shellcheck',
  scope: 'document',
  title: 'ShellCheck finds fault with a shell script',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A script that splits words, loses exit codes or leans on another shell builds an image that nobody meant.',
  advice:
    'Look the code up in the ShellCheck wiki. To accept one, name its code in an ignore comment or in the policy.',
  references: ['https://www.shellcheck.net/wiki/', 'https://github.com/koalaman/shellcheck'],
  aliases: [],
  codes: /^SC\d{4}$/,
  examples: {
    bad: [
      {
        text: unquoted,
        lines: [2],
        facts: new Map([
          [
            unquoted,
            [{ code: 'SC2086', level: 'info', message: 'Unquoted.', start: 26, end: 36, edits: [] }],
          ],
        ]) satisfies ShellFacts,
      },
    ],
    good: [{ text: quoted, facts: new Map([[quoted, []]]) satisfies ShellFacts }, { text: unquoted }],
  },
  check({ doc, facts }, report) {
    const found = facts?.get(doc.text) ?? [];
    const lines = found.length > 0 ? new Lines(doc.path, doc.text) : undefined;
    for (const { code, level, message, start, end, edits } of found) {
      report({
        region: lines?.region(start, end) ?? null,
        message: `ShellCheck ${code}: ${message}`,
        ...evidenceOf(`${code} ${doc.text.slice(start, end)}`),
        severity: severities[level],
        properties: { code, level },
        ...(edits.length > 0 && {
          fixes: [
            {
              title: `Change it as ShellCheck proposes for ${code}`,
              mode: 'suggest' as const,
              edits: edits.map((edit) => ({ path: doc.path, ...edit })),
            },
          ],
        }),
      });
    }
  },
};
