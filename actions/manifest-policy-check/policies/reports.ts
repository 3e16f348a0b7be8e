import { clip } from '../../../shared/core/clip.ts';
import type { Region, Related, Report } from '../../../shared/core/finding.ts';
import type { KubeObject } from '../object.ts';
import type { Outcome } from './evaluate.ts';
import { isFault, placeIn, type Expression } from './expression.ts';
import { titleOf, type Gate, type Policy } from './policy.ts';
import type { Subject } from './subject.ts';

/** What an object does that a policy does not let in. */
export function brokenReport(
  { policy, enforcement }: Gate,
  subject: Subject,
  { kind, index, expression, message }: Outcome,
  isOfBase: boolean,
): Report {
  const { object } = subject;
  const title = titleOf(policy);
  const says = kind === 'broken' ? 'does not pass' : 'cannot be judged, and so is not let in, by';
  const which = index === undefined ? 'its conditions' : `validation ${String(index + 1)}`;
  return {
    region: placeOf(object),
    message: sentence(`${object.title} ${says} ${title}${asInBase(isOfBase)}: ${message}`),
    evidence: `${object.title}: ${title} ${which}`,
    severity: enforcement.severity(subject),
    related: relatedTo(policy, expression, isOfBase),
  };
}

/** An expression that no object can be judged by; undefined where another rule says why. */
export function unknowableReport(
  policy: Policy,
  { expression, message }: Outcome,
  isOfBase: boolean,
): Report | undefined {
  if (isOfBase || !isOpen(policy, expression)) return undefined;
  return {
    region: placeIn(policy.doc.text, expression, 0),
    message: sentence(`An expression of ${titleOf(policy)} cannot be judged offline: ${message}`),
    evidence: `${titleOf(policy)} ${expression.field.path}: unknowable`,
    severity: 'info',
  };
}

/** An object that does not pass, where that may not matter. */
export const doubtReport = ({ policy }: Gate, { object }: Subject, doubt: string): Report => ({
  region: placeOf(object),
  message: sentence(
    `${object.title} does not pass ${titleOf(policy)}; only the running cluster knows ${doubt}`,
  ),
  evidence: `${object.title}: ${titleOf(policy)} ${doubt}`,
  severity: 'info',
});

/** What cannot be compiled is a fault, but for what only the policy's own engine has. */
export const isOpen = ({ engine }: Policy, { program }: Expression): boolean =>
  !isFault(program) || (engine.isOpen && /^unknown (?:function|name|type): /.test(program.fault));

/** Params that are not here: the cluster would deny everything, unless they are known to be elsewhere. */
export function paramsReport(
  { policy, enforcement }: Gate,
  subject: Subject,
  isOfBase: boolean,
  isElsewhere: boolean,
): Report | undefined {
  if (isElsewhere && isOfBase) return undefined;
  const { paramRef } = enforcement;
  const name = paramRef.at('name').source;
  const what = `${policy.paramKind?.kind ?? ''} ${name ?? 'of its selector'}`;
  const then = isElsewhere
    ? 'which is made elsewhere, so it cannot be judged offline'
    : 'which is in no manifest here: whatever it is about is denied';
  return {
    region: isOfBase ? null : paramRef.region,
    message: sentence(`${titleOf(policy)}${asInBase(isOfBase)} takes params from ${what}, ${then}`),
    evidence: `${titleOf(policy)} params: ${what}`,
    severity: isElsewhere ? 'info' : enforcement.severity(subject),
  };
}

export const unboundReport = (policy: Policy): Report => ({
  region: placeOf(policy.object),
  message: sentence(`${titleOf(policy)} is bound by nothing here, so no object is judged by it`),
  evidence: `${titleOf(policy)}: unbound`,
  severity: 'info',
});

/** Where an object has its name, or else begins. */
export function placeOf({ root }: KubeObject): Region {
  const name = root.at('metadata', 'name');
  return (name.exists ? name : root.at('kind')).region;
}

/** What base has may be gone from the files. */
const relatedTo = ({ doc }: Policy, expression: Expression, isOfBase: boolean): readonly Related[] =>
  isOfBase ? [] : [{ message: 'the expression', region: placeIn(doc.text, expression, 0) }];

export const asInBase = (isOfBase: boolean): string => (isOfBase ? ' (as it was before the change)' : '');

/** In UTF-16 units: a policy's author may write at any length. */
const longest = 400;

export const sentence = (text: string): string =>
  `${clip(text.replace(/[\s\p{Cc}]{1,1000}/gu, ' ').slice(0, 10_000), longest).replace(/[.!]$/, '')}.`;
