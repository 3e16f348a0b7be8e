import { Catalogue } from '../shared/core/catalogue.ts';
import type { CommandLine } from './command-line.ts';
import { outlines } from './outlines.ts';
import { refuse, unknownCheck } from './manual/refusals.ts';
import { unprinted } from './outputs.ts';
import { loadChecks } from './registry.ts';
import { listRules, rulesAsJson } from './manual/rule-pages.ts';
import type { StandardOutput } from './standard-output.ts';

/** The command `rules [check...]`. */
export async function showRules(
  { paths, outputs, problems }: CommandLine,
  out: StandardOutput,
): Promise<number> {
  const named = paths.flatMap((path) => path.split(','));
  const unknown = named.filter((id) => outlines.every((outline) => outline.id !== id));
  const refused = [
    ...problems,
    ...unknown.map((id) => unknownCheck(id)),
    ...unprinted(outputs, 'rules', 'The list of rules is'),
  ];
  if (refused.length > 0) return refuse(refused);
  const { checks } = new Catalogue(await loadChecks((id) => named.length === 0 || named.includes(id)));
  out.write(outputs.some(({ format }) => format === 'json') ? rulesAsJson(checks) : listRules(checks));
  return 0;
}
