import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isDomain,
  isImageId,
  isTag,
  looksLikeDigest,
  splitName,
  splitReference,
} from '../../shared/parse/image-grammar.ts';
import { matchesFamiliar } from '../../shared/parse/image-pattern.ts';
import {
  contentDigest,
  ImageReference,
  parseFullReference,
  parseImageReference,
} from '../../shared/parse/image-reference.ts';
import type { ReferenceFault } from '../../shared/parse/image-reference.ts';
import type { Pack } from './pack.ts';

type Answer = Readonly<Record<string, unknown>>;

interface Row {
  readonly table: string;
  readonly call: string;
  readonly input: unknown;
  readonly expect: Answer;
}

/** The tests of distribution/reference, Docker's own parser. */
export const imageReferences: Pack = {
  name: 'image-references',
  measure(folder) {
    const rows = readFileSync(join(folder, 'image-references/references.ndjson'), 'utf8').trim().split('\n');
    const failures = rows.flatMap((line) => {
      const row = JSON.parse(line) as Row;
      const actual = calls[row.call]?.(row.input) ?? {};
      if (Object.entries(row.expect).every(([part, value]) => holds(actual[part], value))) return [];
      const name = `${row.table} ${row.call} ${JSON.stringify(row.input)}`;
      return [`${name}: expected ${JSON.stringify(row.expect)}, got ${JSON.stringify(actual)}`];
    });
    return { passed: rows.length - failures.length, total: rows.length, failures, exceptions };
  },
};

const exceptions = {
  'TestReferenceParse: the sha512 digest':
    'upstream’s tests register sha256 alone; by default Docker takes sha512 too, and so do we',
};

/** `true` for an error means: any. Parts that are absent are the empty string in the rows. */
function holds(actual: unknown, expected: unknown): boolean {
  if (expected === true && typeof actual === 'string') return true;
  return JSON.stringify(actual) === JSON.stringify(expected);
}

const upstreamNames: Readonly<Record<ReferenceFault, string>> = {
  empty: 'ErrNameEmpty',
  format: 'ErrReferenceInvalidFormat',
  'upper-case': 'ErrNameContainsUppercase',
  'too-long': 'ErrNameTooLong',
  'image-id': 'ErrReferenceInvalidFormat',
  'digest-format': 'ErrDigestInvalidFormat',
  'digest-length': 'ErrDigestInvalidLength',
  'digest-algorithm': 'ErrDigestUnsupported',
};

const malformed = { error: upstreamNames.format };

function answer(reference: ImageReference | ReferenceFault): Answer {
  if (typeof reference === 'string') return { error: upstreamNames[reference] };
  return {
    valid: true,
    repository: reference.repository,
    domain: reference.domain,
    path: reference.path,
    tag: reference.tag ?? '',
    digest: reference.digest ?? '',
    string: reference.toString(),
    familiarName: reference.familiarName,
    familiarString: reference.familiar,
    digestOnly: false,
  };
}

function ofText(read: (text: string) => Answer): (input: unknown) => Answer {
  return (input) => read(input as string);
}

/** A name with a tag or digest put on it, its form checked. */
function withPart(input: unknown): Answer {
  const { name, tag, digest } = input as { name: string; tag: string; digest: string };
  const parts = splitName(name);
  if (!parts || (tag !== '' && !isTag(tag)) || (digest !== '' && !looksLikeDigest(digest))) return malformed;
  return answer(new ImageReference({ ...parts, tag: tag || undefined, digest: digest || undefined }));
}

const calls: Readonly<Record<string, (input: unknown) => Answer>> = {
  parse: ofText((text) => answer(parseFullReference(text))),
  withName: ofText((text) => (splitName(text) ? answer(parseFullReference(text)) : malformed)),
  withTag: withPart,
  withDigest: withPart,
  parseNamed: ofText((text) => {
    const reference = parseImageReference(text);
    if (typeof reference === 'string' || reference.toString() === text) return answer(reference);
    return { error: 'ErrNameNotCanonical' };
  }),
  parseNormalizedNamed: ofText((text) => answer(parseImageReference(text))),
  parseAnyReference: ofText((text) => {
    const digest = contentDigest(text);
    return digest === undefined ? answer(parseImageReference(text)) : { digestOnly: true, string: digest };
  }),
  parseDockerRef: ofText((text) => {
    const reference = parseImageReference(text);
    return answer(typeof reference === 'string' ? reference : reference.pulled);
  }),
  familiarMatch(input) {
    const { reference: text, pattern } = input as { reference: string; pattern: string };
    const reference = parseImageReference(text);
    if (typeof reference === 'string') return answer(reference);
    const match = matchesFamiliar(reference, pattern);
    return match === undefined ? { error: 'pattern' } : { match };
  },
  matchDomain: ofText((text) => ({ match: isDomain(text) })),
  matchName: ofText((text) => {
    const name = splitName(text);
    return name ? { match: true, groups: [name.domain, name.path] } : { match: false };
  }),
  matchReference: ofText((text) => {
    const parts = splitReference(text);
    return parts
      ? { match: true, groups: [parts.name, parts.tag ?? '', parts.digest ?? ''] }
      : { match: false };
  }),
  matchIdentifier: ofText((text) => ({ match: isImageId(text) })),
};
