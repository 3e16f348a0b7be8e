import type { Report } from '../../shared/core/finding.ts';
import type { DocumentRule } from '../../shared/core/rule.ts';
import type { SecretDocument, Secret } from './document.ts';
import { lowered } from '../../shared/parse/test-data.ts';
import { examplesOf } from './examples.ts';
import { beginningsOf } from './grammar.ts';
import type { Provider, SecretKind } from './kind.ts';
import { secretlintIds } from './secretlint-ids.ts';

export type SecretRule = DocumentRule<SecretDocument>;

/** The rule of a kind: all that is said about it comes from its provider's file. */
export function ruleOf(provider: Provider, kind: SecretKind): SecretRule {
  const severity = kind.severity ?? 'high';
  return {
    scope: 'document',
    id: `secret-scan/${kind.id}`,
    title: kind.title,
    severity,
    confidence: kind.confidence ?? (kind.how === 'named' ? 'medium' : 'high'),
    preset: 'security',
    ...(kind.isGuessed === true ? guessed : leaked(provider)),
    references: [...provider.references, ...(kind.references ?? []), 'CWE-798'],
    aliases: [...(kind.aliases ?? []), ...secretlintIds(provider.name)],
    get examples() {
      return examplesOf(kind);
    },
    check({ doc }, report) {
      for (const secret of byKind(doc.secrets).get(kind.id) ?? []) {
        const one = reportOf(kind, secret, doc);
        // A test needs keys and passwords of its own; a provider's token is given out for real use alone.
        report(kind.how === 'token' ? one : lowered(one, severity, doc.path));
      }
    },
  };
}

type Secrets = SecretDocument['secrets'];
const sorted = new WeakMap<Secrets, Map<string, Secret[]>>();

/** Made once for a document: each of two thousand rules asks for its own. */
function byKind(secrets: Secrets): ReadonlyMap<string, Secrets> {
  const known = sorted.get(secrets);
  if (known !== undefined) return known;
  const kinds = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const others = kinds.get(secret.kind);
    if (others === undefined) kinds.set(secret.kind, [secret]);
    else others.push(secret);
  }
  sorted.set(secrets, kinds);
  return kinds;
}

const leaked = ({ revoke }: Provider): Pick<SecretRule, 'why' | 'advice'> => ({
  why: 'Whoever reads it can act in the place of its owner. Git keeps it in the history, and every clone and fork has it, also after the line is gone.',
  advice: `${revoke} Then give the new one to the program through a secret store or the environment: removing the line alone does not undo the leak.`,
});

const guessed: Pick<SecretRule, 'why' | 'advice'> = {
  why: 'Whoever reaches the service tries the usual passwords first, and what serves for a demonstration is often run as it is.',
  advice:
    'Take the password from the environment or a secret store, without a default; where it was ever used for more than a test, change it there.',
};

function reportOf(
  kind: SecretKind,
  { place, text, verdict, layers, accepted }: Secret,
  doc: SecretDocument,
): Report {
  const { path, commit } = doc;
  const region = { path, ...place, ...(commit !== undefined && { commit }) };
  const isDisproven = verdict?.state === 'disproven';
  const severity = isDisproven ? 'info' : verdict?.severity;
  return {
    region,
    message: messageOf(kind, verdict, layers),
    evidence: maskOf(kind, text),
    unmasked: text,
    // The name of a file is no secret; the file is.
    ...(kind.how !== 'file' && { secret: text }),
    ...(isRandom(kind, text) && !isDisproven && { random: text }),
    hide: [region],
    ...(severity && { severity }),
    ...(isDisproven && { confidence: 'low' }),
    ...(verdict?.state === 'proven' && { isProven: true }),
    ...(accepted && { accepted }),
    properties: {
      verdict: verdict?.state ?? 'no check',
      ...kind.facts?.(text),
      ...verdict?.facts,
      ...(layers.length > 0 && { layers }),
    },
  };
}

/** A token of a documented form; a password, or what people make up, never counts as one. */
const isRandom = (kind: SecretKind, text: string): boolean =>
  kind.how === 'token' && kind.anyValue !== true && text.length >= 20;

function messageOf(
  { title, severity }: SecretKind,
  verdict: Secret['verdict'],
  layers: Secret['layers'],
): string {
  const inside = layers.length > 0 ? `, inside ${layers.join(', ')}` : '';
  if (verdict?.state === 'proven') return `${title}${inside}: ${verdict.why}, so it is a real one.`;
  if (verdict?.state === 'disproven') return `It looks like a ${title}${inside}, but ${verdict.why}.`;
  return severity === 'info'
    ? `${title}${inside}: it opens nothing by itself.`
    : `${title}${inside}: whoever can read this can use it.`;
}

/** What a provider writes at the beginning of all its tokens says nothing about this one. */
function maskOf(kind: SecretKind, text: string): string {
  const beginnings = kind.how === 'token' ? beginningsOf(kind.grammar) : [];
  const beginning = beginnings.find((one) => one !== '' && text.startsWith(one)) ?? '';
  return `${beginning.slice(0, 24)}****`;
}
