import type { Parsed } from '../../shared/core/check.ts';
import type { Document, SourceFile } from '../../shared/core/document.ts';
import type { Region } from '../../shared/core/finding.ts';
import type { AttestationRule, SignerRule, TrustedSigners } from '../../shared/core/signers.ts';
import { Field } from '../../shared/parse/yaml-field.ts';
import { parseYaml } from '../../shared/parse/yaml.ts';

/** A policy as a file of the repository: what a change proposes is judged before it counts. */
export interface PolicyDocument extends Document {
  readonly trustedSigners: readonly PlacedSigners[];
}

/** An entry of `trustedSigners`, with the places of its parts. */
export interface PlacedSigners {
  /** As far as it has the right form. */
  readonly entry: TrustedSigners;
  /** Where a part stands, or what it would stand in: keys and indexes from the entry. */
  readonly at: (...path: readonly (string | number)[]) => Region;
}

const path = /^\.github\/portcullis\.ya?ml$/;

/** Whether a file is the repository's policy. */
export const isPolicyPath = (file: string): boolean => path.test(file);

/** The entries of a policy; none for any other document. */
export const signersOf = (doc: Document): readonly PlacedSigners[] =>
  'trustedSigners' in doc ? (doc as PolicyDocument).trustedSigners : [];

/** Reads the policy's `trustedSigners`. Whether the whole of it is right is the loader's to say. */
export function readPolicy(file: SourceFile): Parsed<PolicyDocument> {
  const { roots, comments, problems } = parseYaml(file, 'core');
  if (problems.length > 0)
    return {
      problems: problems.map(({ code, line, reason }) => ({
        code,
        line,
        message: `the policy cannot be read: ${reason}`,
        hint: 'The policy is a YAML file.',
      })),
    };
  const [root] = roots;
  const fields = root === undefined ? [] : Field.root(root).at('trustedSigners').items;
  return { doc: { path: file.path, text: file.text, comments, trustedSigners: fields.map(placed) } };
}

const placed = (field: Field): PlacedSigners => ({
  entry: entryOf(field),
  at: (...parts) =>
    parts.reduce<Field>(
      (at, part) => (typeof part === 'number' ? (at.items[part] ?? at) : at.at(part)),
      field,
    ).region,
});

function entryOf(field: Field): TrustedSigners {
  const atLeast = field.at('atLeast').integer;
  const repository = field.at('repository').source;
  return {
    images: field.at('images').texts,
    signers: field.at('signers').items.map(signerOf),
    attestations: field.at('attestations').items.map(attestationOf),
    ...(atLeast !== undefined && { atLeast }),
    ...(repository !== undefined && { repository }),
    annotations: recordOf(field.at('annotations')),
  };
}

const texts = ['identity', 'identityRegexp', 'issuer', 'issuerRegexp', 'key'] as const;

function signerOf(field: Field): SignerRule {
  const claims = recordOf(field.at('claims'));
  const withoutLog = field.at('withoutLog').flag;
  return {
    ...textsOf(field, texts),
    ...(Object.keys(claims).length > 0 && { claims }),
    ...(withoutLog !== undefined && { withoutLog }),
  };
}

function attestationOf(field: Field): AttestationRule {
  const signers = field.at('signers').items.map(signerOf);
  const atLeast = field.at('atLeast').integer;
  return {
    type: field.at('type').source ?? '',
    ...(signers.length > 0 && { signers }),
    ...(atLeast !== undefined && { atLeast }),
    ...textsOf(field, ['builder', 'source', 'ref']),
  };
}

const textsOf = <Name extends string>(field: Field, names: readonly Name[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const { source } = field.at(name);
      return source === undefined ? [] : [[name, source]];
    }),
  ) as Partial<Readonly<Record<Name, string>>>;

const recordOf = (field: Field): Readonly<Record<string, string>> =>
  Object.fromEntries(field.members.map(({ name = '', source = '' }) => [String(name), source]));
