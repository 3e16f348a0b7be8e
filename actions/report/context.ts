import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { WorkflowRun } from '../../shared/github/workflow-run.ts';
import { linkInto, type ReportContext } from '../../shared/report/context.ts';
import { rulePages } from '../home.ts';

/** `base`: a commit of the repository itself; every other one is the head repository's. */
export function contextFor(
  { headRepository, home, url }: WorkflowRun,
  base: string,
  catalogue: Catalogue,
  env: Readonly<Record<string, string | undefined>>,
): ReportContext {
  const repositoryUrl = `${home.serverUrl}/${home.fullName}`;
  const inHome = linkInto(repositoryUrl);
  const inHead = linkInto(`${home.serverUrl}/${(headRepository ?? home).fullName}`);
  return {
    rules: catalogue.checks.flatMap(({ rules }) => rules),
    rule: (id) => catalogue.rule(id),
    rulePage: rulePages(env, (id) => catalogue.rule(id)),
    link: (region, commit) => (commit === base ? inHome : inHead)(region, commit),
    repositoryUrl,
    rest: 'the artifact of its run',
    restUrl: url,
    colour: false,
    width: 120,
  };
}
