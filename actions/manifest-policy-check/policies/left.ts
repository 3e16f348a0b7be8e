import type { Left } from '../../../shared/core/rule.ts';
import type { Outcome } from './evaluate.ts';
import { placeIn } from './expression.ts';
import { titleOf, type Policy } from './policy.ts';
import { asInBase, placeOf } from './reports.ts';
import type { Subject } from './subject.ts';

const hint =
  'Make the expression cheaper, or leave the policy out by the option `exclude`; the API server stops such expressions too.';

/** An expression that was stopped: what it would have said of any object stays unknown. */
export const tooDear = (
  policy: Policy,
  { object }: Subject,
  { expression, message }: Outcome,
  isOfBase: boolean,
): Left => ({
  region: isOfBase ? null : placeIn(policy.doc.text, expression, 0),
  code: 'limit',
  message: `An expression of ${titleOf(policy)}${asInBase(isOfBase)} was stopped at ${object.title}: ${message}`,
  hint,
});

export const tooDearTogether = (policy: Policy, isOfBase: boolean): Left => ({
  region: isOfBase ? null : placeOf(policy.object),
  code: 'limit',
  message: `${titleOf(policy)}${asInBase(isOfBase)} was stopped: all objects together cost too much`,
  hint,
});

export const allTooDear: Left = {
  region: null,
  code: 'limit',
  message: 'The admission policies were stopped: all of them together cost too much',
  hint,
};
