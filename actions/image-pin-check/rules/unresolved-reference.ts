import type { DocumentRule } from '../../../shared/core/rule.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import type { UnknownReason } from '../../../shared/parse/references/state.ts';

const because: Readonly<Record<UnknownReason, string>> = {
  expression: 'an expression is evaluated in the run',
  argument: 'a build argument has no value before the build',
  variable: 'a variable is filled in later',
  template: 'a template is filled in later',
  placeholder: 'it is a placeholder',
};

export const unresolvedReference: DocumentRule<PinDocument> = {
  id: 'image-pin-check/unresolved-reference',
  scope: 'document',
  title: 'Reference that cannot be known before the run',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'Whether it is pinned depends on a value that is not in the file; this check can neither blame nor clear it.',
  advice: 'Where it may be written out, write it out with its digest; else see that the value carries one.',
  references: ['https://docs.docker.com/build/building/variables/', 'CWE-829'],
  aliases: [],
  examples: {
    bad: [
      { path: 'Dockerfile', text: 'ARG BASE\nFROM $BASE\n', lines: [2] },
      { path: 'compose.yaml', text: 'services:\n  db:\n    image: ${DB_IMAGE}\n', lines: [3] },
    ],
    good: [{ path: 'Dockerfile', text: 'ARG VERSION=22\nFROM node:$VERSION\n' }],
  },
  check({ doc }, report) {
    for (const pin of doc.references) {
      if (pin.state.status !== 'unknown') continue;
      report({
        region: pin.region,
        message: `Whether ${code(pin.text)} is pinned is not known: ${because[pin.state.why]}.`,
        evidence: pin.text,
        properties: { place: pin.place, why: pin.state.why },
      });
    }
  },
};
