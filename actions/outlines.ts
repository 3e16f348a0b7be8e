import type { Check } from '../shared/core/check.ts';
import type { Outline } from '../shared/core/outline.ts';
import written from './outlines.json' with { type: 'json' };

/** A pattern as JSON has it. */
type Written<Value> = Omit<Value, 'codes'> & { readonly codes?: string };

/** Of every check, in the order of reports: loading them all takes longer than most of them run. */
export const outlines: readonly Outline[] = (written as unknown as readonly WrittenOutline[]).map(
  (outline) => ({
    ...outline,
    rules: outline.rules.map(({ codes, ...rule }) =>
      codes === undefined ? rule : { ...rule, codes: new RegExp(codes) },
    ),
  }),
);

interface WrittenOutline extends Omit<Outline, 'rules'> {
  readonly rules: readonly Written<Outline['rules'][number]>[];
}

/** For the generated file. */
export const outlineOf = ({ id, summary, inputs, rules, upstream = [] }: Check): WrittenOutline => ({
  id,
  summary,
  inputs,
  rules: rules.map(({ id: rule, aliases, codes }) => ({
    id: rule,
    aliases,
    ...(codes && { codes: codes.source }),
  })),
  upstream: upstream.map(({ name, ids }) => ({ name, ids })),
});
