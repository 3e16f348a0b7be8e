import { rememberedTexts } from '../../../shared/core/remembered.ts';
import { current } from '../../../shared/parse/spdx/current.ts';
import {
  parseSpdx,
  writeSpdx,
  type SpdxExpression,
  type SpdxLicence,
} from '../../../shared/parse/spdx/expression.ts';
import { choices } from '../../../shared/parse/spdx/versions.ts';
import type { Purl } from '../purl.ts';
import { covers, readPurl } from '../purl-covers.ts';
import { readLicence } from './written.ts';

/** What the policy says of licences: SPDX ids, `LicenseRef-` names, `id WITH exception`, or `UNLICENSED`. */
export interface LicencePolicy {
  /** Undefined: all that `deny` does not name. */
  readonly allow?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
  /** Purls of packages that may have any licence; one without a version is every version. */
  readonly exceptions?: readonly string[] | undefined;
}

export interface LicenceVerdict {
  readonly verdict: 'allowed' | 'denied' | 'unknown';
  /** To follow the package: `has the licence X, which is denied`. */
  readonly reason: string;
}

/** Entries that name no licence, or no purl: whatever was meant, it would never hold. */
export function licencePolicyFaults({
  allow = [],
  deny = [],
  exceptions = [],
}: LicencePolicy): readonly string[] {
  const isName = (entry: string): boolean => entry === unlicensed || parseSpdx(entry)?.kind === 'licence';
  return [
    ...[...allow, ...deny].filter((entry) => !isName(entry)),
    ...exceptions.filter((entry) => readPurl(entry) === undefined),
  ];
}

/** Judges the licence of a package by the policy; `purl` is for its exceptions. */
export function licenceJudge(
  policy: LicencePolicy,
): (licence: string | undefined, purl: string) => LicenceVerdict {
  const exempt = (policy.exceptions ?? []).flatMap((entry) => readPurl(entry) ?? []);
  const judged = rememberedTexts((licence) => judgeLicence(licence, policy));
  return (licence, purl) =>
    isExempt(purl, exempt)
      ? { verdict: 'allowed', reason: 'may have any licence, as the policy says' }
      : judged(licence ?? '');
}

function isExempt(purl: string, exempt: readonly Purl[]): boolean {
  const found = exempt.length === 0 ? undefined : readPurl(purl);
  return found !== undefined && exempt.some((entry) => covers(entry, found));
}

const unlicensed = 'UNLICENSED';

/**
 * An exception only adds to what a licence permits, so it goes through where its licence does; a denied licence is allowed
 * with an exception where the list names just that. Of `or later` any version may be chosen, save that who denies the
 * version named denies all of it.
 */
export function judgeLicence(
  licence: string | undefined,
  { allow, deny = [] }: LicencePolicy,
): LicenceVerdict {
  const written = readLicence(licence);
  if (written.kind === 'unknown') return { verdict: 'unknown', reason: written.why };
  if (written.kind === 'unlicensed') return unlicensedVerdict(allow, deny);
  const lists = { allow: allow && namesIn(allow), deny: namesIn(deny) };
  return verdictOf(written.expression, lists);
}

function unlicensedVerdict(allow: readonly string[] | undefined, deny: readonly string[]): LicenceVerdict {
  const reason = 'is not licensed to anybody';
  if (deny.includes(unlicensed)) return { verdict: 'denied', reason };
  if (allow === undefined) return { verdict: 'unknown', reason };
  return { verdict: allow.includes(unlicensed) ? 'allowed' : 'denied', reason };
}

interface Lists {
  readonly allow: ReadonlySet<string> | undefined;
  readonly deny: ReadonlySet<string>;
}

/** Each licence that an entry means, as one version, with its exception. */
function namesIn(entries: readonly string[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => {
      const one = parseSpdx(entry);
      return one?.kind === 'licence' ? namesOf(current(one)) : [];
    }),
  );
}

const namesOf = (licence: SpdxLicence): readonly string[] =>
  choices(licence).map((id) => named(id, licence.exception));

const named = (id: string, exception?: string): string =>
  exception === undefined ? id : `${id} WITH ${exception}`;

function verdictOf(expression: SpdxExpression, lists: Lists): LicenceVerdict {
  if (expression.kind === 'licence') return licenceVerdict(expression, lists);
  const verdicts = expression.parts.map((part) => verdictOf(part, lists));
  const order = expression.kind === 'and' ? worstFirst : worstFirst.toReversed();
  for (const wanted of order) {
    const found = verdicts.find(({ verdict }) => verdict === wanted);
    if (found !== undefined) return found;
  }
  throw new Error('an expression without parts');
}

const worstFirst: readonly LicenceVerdict['verdict'][] = ['denied', 'unknown', 'allowed'];

function licenceVerdict(written: SpdxLicence, { allow, deny }: Lists): LicenceVerdict {
  const licence = current(written);
  const { exception } = licence;
  const name = writeSpdx(written);
  const [own = '', ...later] = choices(licence);
  const isListed = (list: ReadonlySet<string>, id: string): boolean =>
    list.has(named(id, exception)) || list.has(id);
  const isNamedWhole = exception !== undefined && allow?.has(named(own, exception)) === true;
  const isDenied = deny.has(named(own, exception)) || (deny.has(own) && !isNamedWhole);
  if (isDenied) return { verdict: 'denied', reason: `has the licence ${name}, which is denied` };
  if (allow === undefined && !isOwn(own)) return { verdict: 'allowed', reason: `has the licence ${name}` };
  const chosen = [own, ...later.filter((id) => !deny.has(id))];
  if (allow !== undefined && chosen.some((id) => isListed(allow, id)))
    return { verdict: 'allowed', reason: `has the licence ${name}` };
  // What is in a licence of somebody's own no list can know.
  if (isOwn(own)) return { verdict: 'unknown', reason: `has the licence ${name}, whose text is its own` };
  return {
    verdict: 'denied',
    reason: `has the licence ${name}, which is not on the list of those that are allowed`,
  };
}

const isOwn = (id: string): boolean => /^(?:DocumentRef-[^:]+:)?LicenseRef-/.test(id);
