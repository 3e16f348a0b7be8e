import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { before as beforeOf, changed, placedIn } from '../signals/changed.ts';
import { scopeOf } from '../signals/scope.ts';
import { code, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

export const newScope: ProjectRule<Lockfile> = {
  id: 'dependency-audit/new-scope',
  scope: 'project',
  title: 'First package of an owner',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  leads: true,
  why: 'With the first package of a scope, group or account the project begins to trust whoever owns it, with all that will be published there.',
  advice: 'Look who owns it; nothing has to be changed where the owner is the one that is meant.',
  references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [
      {
        text: lockOf({ '@acme/a': {}, '@other/b': {}, '@other/c': {} }),
        ...changedFrom(lockOf({ '@acme/a': {} })),
        lines: [lineOf(1)],
      },
    ],
    good: [{ text: lockOf({ '@acme/a': {} }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const scopes = new Set(beforeOf(before).all.flatMap(({ one }) => keyOfScope(one) ?? []));
    const ecosystems = new Set(beforeOf(before).all.map(({ one }) => one.ecosystem));
    for (const { one } of placedIn(changed(docs, before))) {
      const key = keyOfScope(one);
      // The first lockfile of an ecosystem has nothing but new owners.
      if (key === undefined || scopes.has(key) || !ecosystems.has(one.ecosystem)) continue;
      scopes.add(key);
      const scope = scopeOf(one) ?? '';
      report({
        region: one.region,
        message: `${shown(one)} is the first package of ${code(scope)}`,
        evidence: key,
        properties: { purl: one.purl, scope },
      });
    }
  },
};

const keyOfScope = (one: Parameters<typeof scopeOf>[0]): string | undefined => {
  const scope = scopeOf(one);
  return scope === undefined ? undefined : `${one.ecosystem} ${scope}`;
};
