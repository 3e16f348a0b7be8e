import type { Gatherer, OptionValues, SideName } from '../../shared/core/check.ts';
import type { ManifestFacts } from './facts.ts';
import type { Manifest } from './manifest.ts';
import type { KubeObject } from './object.ts';
import { judgeWithRego } from './rego/judge.ts';
import { regoPoliciesOf } from './rego/options.ts';
import { composeManifests, type Renders } from './render/compose.ts';
import { docsOfBase, renderGatherer } from './render/gatherer.ts';
import { regoPolicy } from './rules/admission/rego-policy.ts';

/** Renders, and then has compiled policies judge what is rendered. */
export function manifestGatherer(
  values: OptionValues,
  rulesOn: ReadonlySet<string>,
): Gatherer<Manifest, ManifestFacts> {
  const renders = renderGatherer(values);
  const policies = rulesOn.has(regoPolicy.id) ? regoPoliciesOf(values) : [];
  if (policies.length === 0) return renders;
  return {
    asks: 'machine',
    async gather(docs, context) {
      const rendered = await renders.gather(docs, context);
      const { files, now } = context;
      const { sandbox } = await context.io();
      const { verdicts, unchecked } = await judgeWithRego({
        policies,
        files,
        head: objectsOf(docs, rendered.facts, 'head'),
        base: files.base ? objectsOf(docsOfBase(docs, context), rendered.facts, 'base') : [],
        sandbox,
        now,
      });
      return {
        ...rendered,
        facts: { ...rendered.facts, rego: verdicts },
        unchecked: [...rendered.unchecked, ...unchecked],
      };
    },
  };
}

/** All that is judged on a side. */
function objectsOf(docs: readonly Manifest[], renders: Renders, side: SideName): readonly KubeObject[] {
  const { docs: built, parts } = composeManifests(docs, renders, side);
  return [...docs.filter(({ path }) => !parts.has(path)), ...built.map(({ doc }) => doc)].flatMap(
    ({ objects }) => objects,
  );
}
