import type { Report } from '../../shared/core/finding.ts';
import type { DocumentRule, Reporter } from '../../shared/core/rule.ts';
import type { SecretDocument, Secret } from './document.ts';
import { reaches } from '../../shared/core/severity.ts';
import { lowered } from '../../shared/parse/test-data.ts';
import { examplesOf } from './examples.ts';
import { patternOf } from './grammar.ts';
import type { Provider, SecretKind } from './kind.ts';
import { beginningOf } from './match/candidate.ts';
import { isTyped } from './match/placeholder.ts';
import { pageOf } from './page.ts';
import { kindOf, type Outlined } from './providers.ts';
import { secretlintIds } from './secretlint-ids.ts';
import { isTestCode } from './generic/test-code.ts';

export type SecretRule = DocumentRule<SecretDocument>;

/** The rule of a kind: all that is said about it comes from its provider's file. `page`: from the folder of the check. */
export const ruleOf = (provider: Provider, kind: SecretKind, page?: string): SecretRule =>
  new KindRule(
    kind.id,
    () => ({ provider, kind }),
    () => kind,
    page,
  );

/** Likewise, where the kind may not be loaded. */
export const outlinedRule = (id: string, read: () => Outlined): SecretRule => new KindRule(id, read, kindOf);

/** Of thousands of rules a run tells of a few: what they say is put together when it is asked for. */
class KindRule implements SecretRule {
  readonly scope = 'document';
  readonly preset = 'security';
  readonly id: string;
  private readonly kindId: string;
  private readonly read: () => Outlined;
  /** Only of what was found, or whose examples are asked for. */
  private readonly kindOf: (id: string) => SecretKind;
  private readonly ownPage: string | undefined;

  constructor(id: string, read: () => Outlined, kindOf: (id: string) => SecretKind, page?: string) {
    this.id = idOf(id);
    this.kindId = id;
    this.read = read;
    this.kindOf = kindOf;
    this.ownPage = page;
  }

  get title() {
    return this.read().kind.title;
  }

  get severity() {
    return this.read().kind.severity ?? 'high';
  }

  get confidence() {
    const { confidence, how } = this.read().kind;
    return confidence ?? (how === 'named' ? 'medium' : 'high');
  }

  get page() {
    return this.ownPage ?? `pages/${pageOf(this.read().provider)}.md#${this.kindId}`;
  }

  get why() {
    return whyOf(this.read().kind);
  }

  get advice() {
    const { provider, kind } = this.read();
    if (kind.isGuessed === true) return guessed.advice;
    const revoke = kind.revoke ?? provider.revoke;
    return kind.severity === 'info' ? (kind.revoke ?? named.advice) : `${revoke} ${leaked.advice}`;
  }

  get references() {
    const { provider, kind } = this.read();
    return [...provider.references, ...(kind.references ?? []), 'CWE-798'];
  }

  get aliases() {
    const { provider, kind } = this.read();
    return [...(kind.aliases ?? []), ...secretlintIds(provider.name)];
  }

  get examples() {
    return examplesOf(this.kindOf(this.kindId));
  }

  check({ doc }: Parameters<SecretRule['check']>[0], report: Reporter): void {
    const secrets = byRule(doc).get(this.id);
    if (secrets === undefined) return;
    const kind = this.kindOf(this.kindId);
    for (const secret of secrets) report(weighed(kind, reportOf(kind, secret, doc), doc.path));
  }
}

/** A test needs keys and passwords of its own; a provider's token is given out for real use alone. */
function weighed(kind: SecretKind, report: Report, path: string): Report {
  if (kind.how === 'token') return report;
  const severity = report.severity ?? kind.severity ?? 'high';
  const isGuess = kind.how === 'generic' && kind.isOwn !== true && isTestCode(path);
  return isGuess && !reaches('low', severity)
    ? { ...report, severity: 'low' }
    : lowered(report, severity, path);
}

type Secrets = SecretDocument['secrets'];
const sorted = new WeakMap<Secrets, Map<string, Secret[]>>();

/** Sorted once for a document, by rule. */
export function byRule({ secrets }: SecretDocument): ReadonlyMap<string, Secrets> {
  const known = sorted.get(secrets);
  if (known !== undefined) return known;
  const rules = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const rule = idOf(secret.kind);
    const others = rules.get(rule);
    if (others === undefined) rules.set(rule, [secret]);
    else others.push(secret);
  }
  sorted.set(secrets, rules);
  return rules;
}

const idOf = (kind: string): string => `secret-scan/${kind}`;

const leaked = {
  why: 'Whoever reads it can act in the place of its owner. Git keeps it in the history, and every clone and fork has it, also after the line is gone.',
  advice:
    'Then give the new one to the program through a secret store or the environment: removing the line alone does not undo the leak.',
};

const named = {
  why: 'It names an account or a thing. Alone it opens nothing; beside a secret it says what that one opens.',
  advice: 'Nothing has to be revoked.',
};

const whyOf = ({ isGuessed, severity }: Outlined['kind']): string =>
  isGuessed === true ? guessed.why : severity === 'info' ? named.why : leaked.why;

const guessed = {
  why: 'Whoever reaches the service tries the usual passwords first, and what serves for a demonstration is often run as it is.',
  advice:
    'Take the password from the environment or a secret store, without a default; where it was ever used for more than a test, change it there.',
};

function reportOf(
  kind: SecretKind,
  { place, text, besides = [], verdict, layers, accepted }: Secret,
  doc: SecretDocument,
): Report {
  const { path, commit } = doc;
  const regionOf = (at: Secret['place']) => ({ path, ...at, ...(commit !== undefined && { commit }) });
  const region = regionOf(place);
  const isDisproven = verdict?.state === 'disproven';
  const isMadeUp = verdict === undefined && isTypedToken(kind, text);
  const severity = isDisproven ? 'info' : isMadeUp ? 'low' : verdict?.severity;
  return {
    region,
    message: messageOf(kind, verdict, layers, isMadeUp),
    evidence: maskOf(kind, text),
    unmasked: text,
    // The name of a file is no secret; the file is.
    ...(!isNamedByFile(kind) && { secret: [text, ...besides.map((piece) => piece.text)] }),
    ...(isRandom(kind, text) && !isDisproven && { random: text }),
    hide: [region, ...besides.map((piece) => regionOf(piece.place))],
    ...(severity && { severity }),
    ...((isDisproven || isMadeUp) && { confidence: 'low' }),
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

const article = (title: string): string =>
  /^(?:[aeiou8]|x[ -])/i.test(title) && !/^(?:One|Eu|U(?:[A-Z]|ni|s|ti))/.test(title) ? 'an' : 'a';

const isNamedByFile = (kind: SecretKind): boolean => kind.how === 'file' && kind.content === undefined;

/** A token of a documented form; a password, or what people make up, never counts as one. */
function isRandom(kind: SecretKind, text: string): boolean {
  if (kind.how === 'token') return kind.anyValue !== true && text.length >= 20;
  if (kind.how === 'file') return !isNamedByFile(kind);
  // What is known by its name alone was given its value by whoever wrote it: it has to look drawn too.
  if (kind.how !== 'named' || kind.anyValue === true || text.length < 32) return false;
  const isFit = new RegExp(`^(?:${patternOf(kind.grammar)})$`).test(text);
  return isFit && new Set(text).size >= 10 && /\d.*\d.*\d/.test(text);
}

function messageOf(
  { title, severity }: SecretKind,
  verdict: Secret['verdict'],
  layers: Secret['layers'],
  isMadeUp: boolean,
): string {
  const inside = layers.length > 0 ? `, inside ${layers.join(', ')}` : '';
  if (verdict?.state === 'proven')
    return `${title}${inside}: ${verdict.why}; whether it is still in use was not asked.`;
  if (verdict?.state === 'disproven')
    return `It looks like ${article(title)} ${title}${inside}, but ${verdict.why}.`;
  if (isMadeUp)
    return `${title}${inside}, by its form; but it is counted or typed along the keys, as documentation does.`;
  return severity === 'info'
    ? `${title}${inside}: it opens nothing by itself.`
    : `${title}${inside}: whoever can read this can use it.`;
}

/** What a provider writes at the beginning of all its tokens says nothing about this one. */
function maskOf(kind: SecretKind, text: string): string {
  const beginning = kind.how === 'token' ? beginningOf(kind, text) : '';
  return `${beginning.slice(0, 24)}****`;
}

/** Of the form of a token, and yet nobody drew it. What is of no weight anyway is left as it is. */
const isTypedToken = (kind: SecretKind, text: string): boolean =>
  (kind.how === 'token' || kind.how === 'named') &&
  kind.anyValue !== true &&
  kind.severity !== 'info' &&
  isTyped(text.slice(beginningOf(kind, text).length));
