import type { Report } from '../../../shared/core/finding.ts';
import type { Left } from '../../../shared/core/rule.ts';
import { isExternal } from '../external.ts';
import type { Manifest } from '../manifest.ts';
import { isExempt } from './admission.ts';
import { Evaluation, mostOfPolicy } from './evaluate.ts';
import { inCommon } from './excuse.ts';
import { Findings } from './findings.ts';
import { gatesOf } from './gates.ts';
import { excusesOf, type Excuses } from './kyverno/exceptions.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';
import { paramsIn, type Params } from './params.ts';
import type { Gate } from './policy.ts';
import { brokenReport, doubtReport, paramsReport, unboundReport, unknowableReport } from './reports.ts';
import { both } from './selection.ts';
import { signatureOf, signatureOfObject } from './signature.ts';
import { subjectsOf, type Subject } from './subject.ts';
import { allTooDear, tooDear, tooDearTogether } from './left.ts';

/** A gate with what it has cost and found out so far. */
interface Post {
  readonly gate: Gate;
  readonly params: Params;
  /** The policy is read as base has it. */
  readonly isOfBase: boolean;
  /** In steps, over all objects. */
  spent: number;
}

export interface Case {
  readonly docs: readonly Manifest[];
  /** Documents of base: their policies count as they were, lest a change open its own gate. */
  readonly before: readonly Manifest[] | undefined;
  /** Entries of the option `external`. */
  readonly external: readonly string[];
}

export interface Verdict {
  readonly reports: readonly Report[];
  /** What was stopped at a limit. */
  readonly left: readonly Left[];
}

/** What the policies of a repository say about its objects. */
export function judge({ docs, before, external }: Case): Verdict {
  const posts = postsOf(docs, before);
  const found = new Findings();
  for (const policy of gatesOf(docs).unbound) found.add(unboundReport(policy));
  if (posts.length === 0) return found;
  const excuses = excusesIn(docs, before);
  const subjectOf = subjectsOf(docs, before);
  for (const { objects } of docs)
    for (const object of objects) {
      // What a patch will be part of, nobody here knows.
      if (isExempt(object) || object.isPartial) continue;
      const old = before && formerOf(object, before);
      const subjects = [subjectOf(object), ...(old ? [subjectOf(object, old)] : [])];
      for (const subject of subjects)
        for (const post of posts) if (!found.isSpent) judgeOne(post, subject, { excuses, external }, found);
    }
  return found;
}

function postsOf(docs: readonly Manifest[], before: readonly Manifest[] | undefined): readonly Post[] {
  const { gates } = gatesOf(docs);
  const post = (gate: Gate, side: readonly Manifest[], isOfBase: boolean): Post => ({
    gate,
    params: paramsIn(side, gate),
    isOfBase,
    spent: 0,
  });
  const here = gates.map((gate) => post(gate, docs, false));
  if (before === undefined) return here;
  const same = new Set(gates.map((gate) => signatureOf(docs, gate)));
  const changed = gatesOf(before).gates.filter((gate) => !same.has(signatureOf(before, gate)));
  return [...here, ...changed.map((gate) => post(gate, before, true))];
}

/** What an object was before, where it was another. */
function formerOf(object: KubeObject, before: readonly Manifest[]): KubeObject | undefined {
  const old = projectOf(before).find(object.kind, object.namespace, object.name);
  const isChanged =
    old?.group === object.group && !old.isPartial && signatureOfObject(old) !== signatureOfObject(object);
  return isChanged ? old : undefined;
}

/** An exception counts once it is merged, and as long as it stays. */
function excusesIn(docs: readonly Manifest[], before: readonly Manifest[] | undefined): Excuses {
  const here = excusesOf(docs);
  if (before === undefined) return here;
  const there = excusesOf(before);
  return (policy, subject) => inCommon(here(policy, subject), there(policy, subject));
}

interface Circumstances {
  readonly excuses: Excuses;
  readonly external: readonly string[];
}

function judgeOne(post: Post, subject: Subject, { excuses, external }: Circumstances, found: Findings): void {
  const { gate, isOfBase } = post;
  const { policy, enforcement } = gate;
  if (post.spent > mostOfPolicy) return;
  const selection = both(policy.selects(subject), enforcement.selects(subject));
  if (selection === false) return;
  const excuse = excuses(policy, subject);
  if (excuse.isWhole) return;
  const doubt = selection === 'maybe' ? 'what labels its namespace has' : excuse.doubt;
  const params = post.params(subject);
  if (params === undefined) {
    const isElsewhere = isParamElsewhere(gate, subject, external);
    if (selection === true && (isElsewhere || policy.failsClosed))
      found.add(paramsReport(gate, subject, isOfBase, isElsewhere));
    return;
  }
  for (const one of params) {
    const evaluation = new Evaluation(policy, subject, one, excuse);
    for (const outcome of evaluation.outcomes()) {
      if (outcome.kind === 'cost') {
        found.leave(tooDear(policy, subject, outcome, isOfBase));
        // What was stopped once would be stopped again; the gate is closed already.
        post.spent = Infinity;
      } else if (outcome.kind === 'unknowable') found.add(unknowableReport(policy, outcome, isOfBase));
      else if (doubt !== undefined) found.add(doubtReport(gate, subject, doubt));
      else found.add(brokenReport(gate, subject, outcome, isOfBase));
    }
    post.spent += evaluation.spent;
    found.spent += evaluation.spent;
    if (found.isSpent) {
      found.leave(allTooDear);
      return;
    }
    if (post.spent <= mostOfPolicy) continue;
    if (post.spent < Infinity) found.leave(tooDearTogether(policy, isOfBase));
    return;
  }
}

/** Whether the option `external` says that the params are kept in another place. */
function isParamElsewhere(
  { policy, enforcement }: Gate,
  { namespace }: Subject,
  external: readonly string[],
): boolean {
  const { paramRef } = enforcement;
  const name = paramRef.at('name').source;
  const space = paramRef.at('namespace').source ?? namespace;
  return name !== undefined && isExternal(external, policy.paramKind?.kind ?? '', space, name);
}
