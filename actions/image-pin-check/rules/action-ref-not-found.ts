import type { DocumentRule } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts, exampleWorkflow } from '../action-example.ts';
import { answeredActions, type OnlineActions } from '../action-facts.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { trust, trustedOwners } from '../trusted-owners.ts';

export const actionRefNotFound: DocumentRule<
  PinDocument,
  { trustedOwners: typeof trustedOwners },
  OnlineActions
> = {
  id: 'image-pin-check/action-ref-not-found',
  scope: 'document',
  title: 'Action that does not exist',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'A name that nobody has, of an owner, a repository or a tag, can be taken by anybody: what they put there runs ' +
    'with the token and the secrets of the job. Until then the workflow fails.',
  advice:
    'Name an existing version by its full commit; where the owner is gone, use an action that is maintained.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'CWE-829', 'CWE-610'],
  aliases: [],
  options: { trustedOwners },
  examples: {
    bad: [
      {
        ...exampleWorkflow('someone/setup@v9'),
        facts: exampleFacts('someone/setup@v9', { target: null }),
        lines: [6],
      },
      {
        ...exampleWorkflow(`someone/gone@${exampleCommit}`),
        facts: exampleFacts(`someone/gone@${exampleCommit}`, { repository: null }),
        lines: [6],
      },
    ],
    good: [
      {
        ...exampleWorkflow(`someone/setup@${exampleCommit}`, 'someone/else@v1'),
        facts: exampleFacts(`someone/setup@${exampleCommit}`),
      },
    ],
  },
  check({ doc, facts, options }, report) {
    const isTrusted = trust(options.trustedOwners);
    for (const { pin, action, found } of answeredActions(doc, facts)) {
      const { owner, repository, ref } = action;
      if (found.repository !== null && found.target !== null) continue;
      const name = code(`${owner}/${repository}`);
      const told = { region: pin.region, evidence: pin.text, properties: { place: pin.place } };
      if (found.repository !== null)
        report({
          ...told,
          message:
            action.pin === 'commit'
              ? `Neither ${name} nor a fork of it has the commit ${code(ref)}.`
              : `${name} has neither a tag nor a branch ${code(ref)}.`,
        });
      // GitHub says the same of what is private.
      else
        report({
          ...told,
          message: `The repository ${name} does not exist, or the token may not see it.`,
          confidence: 'medium',
          ...(isTrusted(owner) ? { severity: 'medium' } : {}),
        });
    }
  },
};
