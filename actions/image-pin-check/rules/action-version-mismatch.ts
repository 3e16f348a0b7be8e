import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { nameEdit } from '../action-edit.ts';
import { exampleCommit, exampleFacts, exampleWorkflow, otherCommit } from '../action-example.ts';
import { answeredActions, mostSpecific, refOf, tagsAt, type OnlineActions } from '../action-facts.ts';
import { shortCommit } from '../action-fix.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { usesLines } from '../uses-line.ts';
import { judgeClaim } from '../version-claim.ts';
import { versionComment } from '../version-comment.ts';

const key = `someone/setup@${exampleCommit}`;
const workflow = exampleWorkflow(`someone/setup@${exampleCommit} # v2.1.0`);

export const actionVersionMismatch: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/action-version-mismatch',
  scope: 'document',
  title: 'Version comment that is not true',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'People review the version in the comment, and the runner takes the commit: a wrong comment hides an old, or ' +
    'another, version, and updaters go on from it.',
  advice: 'Write the tag of the commit into the comment, or the commit of the tag into the pin.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'CWE-1116'],
  aliases: ['ref-version-mismatch'],
  examples: {
    bad: [
      {
        ...workflow,
        facts: exampleFacts(key, {
          tags: [
            { name: 'v2.0.0', commit: exampleCommit },
            { name: 'v2.1.0', commit: otherCommit },
          ],
        }),
        lines: [6],
      },
      { ...workflow, facts: exampleFacts(key, { named: new Map([['v2.1.0', null]]) }), lines: [6] },
    ],
    good: [
      { ...workflow, facts: exampleFacts(key, { tags: [{ name: 'v2.1.0', commit: exampleCommit }] }) },
      {
        ...exampleWorkflow(`someone/setup@${exampleCommit} # v2`),
        facts: exampleFacts(key, {
          tags: [
            { name: 'v2.1.0', commit: exampleCommit },
            { name: 'v2', commit: otherCommit },
          ],
        }),
      },
    ],
  },
  check({ doc, facts }, report) {
    const lineOf = usesLines(doc);
    let lines: Lines | undefined;
    for (const { pin, action, found } of answeredActions(doc, facts)) {
      if (action.pin !== 'commit' || found.target === null || found.repository === null) continue;
      const line = lineOf(pin);
      const comment = versionComment(line, action);
      if (comment === undefined) continue;
      const commit = found.target?.commit ?? refOf(action);
      const verdict = judgeClaim(comment.name, commit, found);
      if (verdict.is === 'true' || verdict.is === 'unknown') continue;
      const names = tagsAt(found.tags, commit);
      const name = mostSpecific(names, undefined);
      const edit = name === undefined ? undefined : nameEdit(line, action, name);
      const fixes: Fix[] =
        edit === undefined
          ? []
          : [{ title: `Say ${String(name)} in the comment`, mode: 'suggest', edits: [edit] }];
      const repository = code(`${action.owner}/${action.repository}`);
      lines ??= new Lines(doc.path, doc.text);
      report({
        region: lines.region(comment.offset, comment.offset + comment.name.length),
        message:
          (verdict.is === 'missing'
            ? `${repository} has no tag ${code(comment.name)}`
            : `${code(comment.name)} of ${repository} is the commit ${code(shortCommit(verdict.commit))}`) +
          `, and ${code(shortCommit(commit))} is ${name === undefined ? 'under no tag that was seen' : code(name)}.`,
        evidence: `${pin.text} # ${comment.name}`,
        related: [{ message: 'the pin', region: pin.region }],
        // Of a long list only the newest were seen: a tag may have another name in front.
        ...(verdict.is === 'missing' && !found.tagsComplete ? { confidence: 'low' } : {}),
        fixes,
        properties: { place: pin.place },
      });
    }
  },
};
