import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Edit } from '../../../shared/core/finding.ts';
import type { Dockerfile, Pair } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';
import { isSpdxText } from '../../../shared/parse/spdx/expression.ts';
import { licenceLike } from '../../../shared/parse/spdx/ids.ts';
import { evidenceOf } from '../evidence.ts';
import { isCommit, isDateTime, isEmail, isSemanticVersion, isUrl } from '../label-formats.ts';
import { labelOptions, readSchema, type LabelType } from '../label-schema.ts';
import { labels } from '../labels.ts';

type LabelRule = DocumentRule<Dockerfile, typeof labelOptions>;

interface Format {
  readonly type: LabelType;
  readonly alias: string;
  /** With its article, for the end of a sentence. */
  readonly what: string;
  readonly reference: string;
  isRight(text: string): boolean;
  /** What was probably meant. */
  nearest?(text: string): string | undefined;
  readonly bad: readonly [string, ...string[]];
  readonly good: readonly [string, ...string[]];
}

function labelRule(id: string, format: Format): LabelRule {
  const { type, alias, what } = format;
  const options = { labelSchema: [`com.example.label=${type}`] };
  const file = (value: string): string => `FROM debian:12\nLABEL a=b \\\n  com.example.label="${value}"\n`;
  const [firstBad, ...otherBad] = format.bad.map((value) => ({ text: file(value), lines: [3], options }));
  const [firstGood, ...otherGood] = [...format.good, '$VALUE', ''].map((value) => ({
    text: file(value),
    options,
  }));
  if (firstBad === undefined || firstGood === undefined) throw new Error(`${id} has no examples`);
  return {
    id: `dockerfile-lint/${id}`,
    scope: 'document',
    title: `A label that is not ${what}`,
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: `What reads the label expects ${what}, and drops or misreads anything else.`,
    advice: `Give the label ${what}, such as \`${format.good[0]}\`.`,
    references: [format.reference],
    aliases: [alias],
    options: labelOptions,
    examples: {
      bad: [
        firstBad,
        ...otherBad,
        { text: file(format.bad[0]).replace('LABEL', 'ONBUILD LABEL'), lines: [3], options },
      ],
      good: [firstGood, ...otherGood, { text: file(format.bad[0]) }],
    },
    check({ doc, options: { labelSchema } }, report) {
      const schema = readSchema(labelSchema);
      for (const { name, value } of labels(doc)) {
        // An empty one has a rule of its own.
        if (schema.get(name.text) !== type || value === undefined || value.expands || value.text === '')
          continue;
        if (format.isRight(value.text)) continue;
        const meant = format.nearest?.(value.text);
        const edits = meant === undefined ? [] : renamed(doc, value, meant);
        report({
          region: value.region,
          message: `The label \`${name.text}\` is not ${what}.`,
          ...evidenceOf(`LABEL ${name.text}=${value.text}`),
          fixes:
            meant === undefined || edits.length === 0
              ? []
              : [{ title: `Write \`${meant}\``, mode: 'suggest', edits }],
        });
      }
    },
  };
}

/** Quotes stay; a value that is not written as it is read is left alone. */
const renamed = (
  doc: Dockerfile,
  { region, text }: NonNullable<Pair['value']>,
  meant: string,
): readonly Edit[] => {
  const source = written(doc, region);
  return source.includes(text)
    ? [
        replace(
          doc,
          region,
          source.replace(text, () => meant),
        ),
      ]
    : [];
};

export const labelUrl = labelRule('label-url', {
  type: 'url',
  alias: 'DL3052',
  what: 'a URL',
  reference: 'https://www.rfc-editor.org/rfc/rfc3986',
  isRight: isUrl,
  bad: ['somewhere', 'example.com/a', 'https://a b.example/'],
  good: ['https://code.example/a?b#c', 'ssh://git@code.example:22/a.git', 'urn:isbn:0451450523'],
});

export const labelDateTime = labelRule('label-date-time', {
  type: 'rfc3339',
  alias: 'DL3053',
  what: 'a time as RFC 3339 has it',
  reference: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  isRight: isDateTime,
  bad: ['today', '2026-02-30T12:00:00Z', '2026-01-31', '2026-01-31T12:00:00', '2026-01-31T24:00:00Z'],
  good: ['2026-01-31T12:00:00Z', '2024-02-29 23:59:60.123456789-11:30'],
});

export const labelSpdx = labelRule('label-spdx', {
  type: 'spdx',
  alias: 'DL3054',
  what: 'an SPDX licence expression',
  reference: 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/',
  isRight: isSpdxText,
  nearest: licenceLike,
  bad: ['Apache 2.0', 'Apache 2', 'GPL v3 or later', 'MIT OR', '(MIT', 'MIT WITH MIT', 'MIT/Apache-2.0'],
  good: [
    'MIT',
    'Apache-2.0 OR (GPL-2.0-or-later WITH Classpath-exception-2.0 AND bsd-3-clause)',
    'LicenseRef-own',
    'GPL-2.0+',
  ],
});

export const labelCommit = labelRule('label-commit', {
  type: 'hash',
  alias: 'DL3055',
  what: 'a commit of git',
  reference: 'https://git-scm.com/docs/gitrevisions',
  isRight: isCommit,
  bad: ['main', '12ab56', `${'0'.repeat(39)}g`, '0'.repeat(41)],
  good: ['0a1b2c3d', '0'.repeat(40), 'f'.repeat(64)],
});

export const labelVersion = labelRule('label-version', {
  type: 'semver',
  alias: 'DL3056',
  what: 'a semantic version',
  reference: 'https://semver.org/spec/v2.0.0.html',
  isRight: isSemanticVersion,
  nearest: (text) => (/^v/i.test(text) && isSemanticVersion(text.slice(1)) ? text.slice(1) : undefined),
  bad: ['v1.2.3', '1.2', '01.2.3', '1.2.3-01', 'latest'],
  good: ['1.2.3', '0.0.0-alpha.1+build.5', '10.20.30--1'],
});

export const labelEmail = labelRule('label-email', {
  type: 'email',
  alias: 'DL3058',
  what: 'an email address',
  reference: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
  isRight: isEmail,
  bad: ['nobody', 'a@', '@code.example', 'A <a@code.example>', 'a@@code.example', 'a..b@code.example'],
  good: ['a.b+c@code.example', 'root@host'],
});
