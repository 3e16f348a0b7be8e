import type { DocumentRule } from '../../../shared/core/rule.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import type { PinDocument } from '../pin-document.ts';

export const imageInvalid: DocumentRule<PinDocument> = {
  id: 'image-pin-check/image-invalid',
  scope: 'document',
  title: 'Not a valid image reference',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'What is no valid reference cannot be pulled; a digest with a wrong letter or length looks like a pin and is ' +
    'none.',
  advice: 'Write `[registry/]name[:tag][@sha256:<64 hexadecimal digits>]`, the name in lower case.',
  references: ['https://pkg.go.dev/github.com/distribution/reference'],
  aliases: [],
  examples: {
    bad: [
      { path: 'Dockerfile', text: 'FROM Node:22\nFROM node@sha256:abc\n', lines: [1, 2] },
      { path: 'compose.yaml', text: "services:\n  db:\n    image: 'postgres:17:alpine'\n", lines: [3] },
    ],
    good: [
      { path: 'Dockerfile', text: 'FROM registry.example:5000/team/node:22\n' },
      { path: 'compose.yaml', text: 'services:\n  db:\n    image: ${REGISTRY}/postgres:17\n' },
    ],
  },
  check({ doc }, report) {
    for (const pin of doc.references) {
      if (pin.kind !== 'image' || pin.state.status !== 'invalid') continue;
      report({
        region: pin.region,
        message: `${shownAs(pin)} ${pin.state.reason}.`,
        evidence: pin.text,
        properties: { place: pin.place },
      });
    }
  },
};
