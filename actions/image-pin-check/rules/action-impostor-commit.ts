import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts, exampleWorkflow } from '../action-example.ts';
import { answeredActions, refOf, type OnlineActions } from '../action-facts.ts';
import { shortCommit } from '../action-fix.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { usesLines } from '../uses-line.ts';
import { judgeClaim } from '../version-claim.ts';
import { versionComment } from '../version-comment.ts';

const key = `someone/deploy@${exampleCommit}`;

export const actionImpostorCommit: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/action-impostor-commit',
  scope: 'document',
  title: 'Commit that may come from a fork',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why:
    'GitHub finds the commits of every fork under the name of the original, so anybody can make one that looks like ' +
    'the pin of a well-known action and runs their code.',
  advice:
    'Pin to the commit of a release. A commit of a branch that has no tag yet cannot be told from one of a fork: ' +
    'look at its page on GitHub, which says so where it belongs to no branch.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'CWE-829', 'CWE-345'],
  aliases: ['impostor-commit'],
  examples: {
    bad: [
      {
        ...exampleWorkflow(`someone/deploy@${exampleCommit} # v1.2.3`),
        facts: exampleFacts(key, { origin: 'outside' }),
        lines: [6],
      },
    ],
    good: [
      {
        ...exampleWorkflow(`someone/deploy@${exampleCommit} # v1.2.3`),
        facts: exampleFacts(key, { origin: 'history' }),
      },
    ],
  },
  check({ doc, facts }, report) {
    const lineOf = usesLines(doc);
    for (const { pin, action, found } of answeredActions(doc, facts)) {
      if (found.origin !== 'outside') continue;
      const comment = versionComment(lineOf(pin), action);
      const isDisguised =
        comment !== undefined && judgeClaim(comment.name, refOf(action), found).is === 'wrong';
      const name = code(`${action.owner}/${action.repository}`);
      const seen = found.tagsComplete ? 'a tag' : 'one of its newest tags';
      report({
        region: pin.region,
        message: `${code(shortCommit(action.ref))} was found neither in the default branch of ${name} nor under ${seen}: it may be of a fork.`,
        evidence: pin.text,
        // Of a long list of tags most were not seen, and old versions lie on branches of their own.
        ...(found.tagsComplete ? {} : { confidence: 'low' }),
        ...(found.tagsComplete || isDisguised ? {} : { severity: 'medium' }),
        properties: { place: pin.place },
      });
    }
  },
};
