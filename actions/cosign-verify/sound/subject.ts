import type { Artifact } from '../proof.ts';
import type { Statement } from '../verdict.ts';
import { createHash } from 'node:crypto';

import type { Message } from './evidence.ts';
import { SigstoreFault } from './fault.ts';
import { at, parseJson } from './json.ts';

/** What a signed message says, once it is about the artifact. */
export interface Said {
  readonly statement: Statement | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

const simpleSigning = 'cosign container image signature';
export const intotoType = 'application/vnd.in-toto+json';
const statementTypes: readonly unknown[] = [
  'https://in-toto.io/Statement/v0.1',
  'https://in-toto.io/Statement/v1',
];
/** What `cosign sign` writes since version 3: a plain signature as a statement. */
const signPredicate = 'https://sigstore.dev/cosign/sign/v1';

const mostSubjects = 10_000;
const mostAnnotations = 1_000;

/** Throws SigstoreFault where the message is not about the artifact. */
export function saidAbout(artifact: Artifact, message: Message): Said {
  switch (message.kind) {
    // The signature is over its bytes.
    case 'artifact':
      return { statement: undefined, annotations: {} };
    case 'simple-signing':
      return simpleSigned(artifact, parseJson(message.payload, 'the signed payload'));
    case 'statement':
      return stated(artifact, message.payloadType, message.payload);
  }
}

function simpleSigned({ algorithm, digest }: Artifact, payload: unknown): Said {
  const critical = at(payload, 'critical');
  mustBe('the signed payload is not of the type of image signatures', simpleSigning, at(critical, 'type'));
  mustBe(otherImage, `${algorithm}:${digest}`, at(critical, 'image', 'docker-manifest-digest'));
  return { statement: undefined, annotations: annotationsIn(at(payload, 'optional')) };
}

function stated(artifact: Artifact, payloadType: string, payload: Buffer): Said {
  mustBe('the signed envelope holds no in-toto statement', intotoType, payloadType);
  const statement = parseJson(payload, 'the signed statement');
  const [type, predicateType] = [at(statement, '_type'), at(statement, 'predicateType')];
  if (!statementTypes.includes(type))
    throw new SigstoreFault('subject', 'the statement is of a version that is not understood', {
      expected: statementTypes.join(' or '),
      actual: String(type),
      hint: 'Attest with a released version of cosign, gh or an in-toto client.',
    });
  if (typeof predicateType !== 'string' || predicateType === '')
    throw new SigstoreFault('subject', 'the statement does not say what it states', {
      expected: 'a predicateType',
      hint: 'Attest with a released version of cosign, gh or an in-toto client.',
    });
  const subject = subjectFor(artifact, at(statement, 'subject'));
  return predicateType === signPredicate
    ? { statement: undefined, annotations: annotationsIn(at(subject, 'annotations')) }
    : { statement: { predicateType, predicate: at(statement, 'predicate') }, annotations: {} };
}

const otherImage = 'it is about another artifact';

/** Any subject may be the artifact; each digest of it that can be compared has to fit. */
function subjectFor(artifact: Artifact, subjects: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(subjects) ? subjects : [];
  if (list.length > mostSubjects)
    throw new SigstoreFault('subject', 'the statement has too many subjects to be judged', {
      expected: `at most ${mostSubjects}`,
      actual: String(list.length),
      hint: 'Attest artifacts in smaller groups.',
    });
  const known = digestsOf(artifact);
  const found = list.find((subject) => {
    const compared = known.flatMap(([algorithm, digest]) => {
      const stated = at(subject, 'digest', algorithm);
      return stated === undefined ? [] : [stated === digest];
    });
    return compared.length > 0 && !compared.includes(false);
  });
  if (found === undefined)
    throw new SigstoreFault('subject', otherImage, {
      expected: `${artifact.algorithm}:${artifact.digest}`,
      actual:
        list
          .slice(0, 3)
          .map((subject) => JSON.stringify(at(subject, 'digest') ?? null))
          .join(', ') || 'no subject',
      hint: elsewhere,
    });
  return found;
}

const digestsOf = ({ algorithm, digest, bytes }: Artifact): readonly (readonly [string, string])[] => [
  [algorithm, digest],
  ...(bytes === undefined
    ? []
    : (['sha256', 'sha512'] as const)
        .filter((other) => other !== algorithm)
        .map((other) => [other, createHash(other).update(bytes).digest('hex')] as const)),
];

/** Signed annotations; a value that is no text stands as JSON. */
function annotationsIn(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).slice(0, mostAnnotations);
  // A name such as `__proto__` is a name like others.
  return Object.fromEntries(
    entries.map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
}

const elsewhere =
  'It was signed for another artifact and lies beside this one: look for a signature of this digest.';

function mustBe(message: string, expected: string, actual: unknown): void {
  if (actual === expected) return;
  throw new SigstoreFault('subject', message, {
    expected,
    actual: typeof actual === 'string' ? actual : 'nothing',
    hint: elsewhere,
  });
}
