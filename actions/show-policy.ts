import type { Catalogue } from '../shared/core/catalogue.ts';
import type { RemarkOn } from '../shared/core/lock-notes.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Side } from '../shared/core/run.ts';
import { matcher } from '../shared/files/matcher.ts';
import { effective, type Value } from '../shared/policy/effective.ts';
import { placeOf, type Layer } from '../shared/policy/layer.ts';
import { toYaml } from '../shared/policy/show.ts';
import { runnerContext } from '../shared/github/event.ts';
import { forJson, forLog } from '../shared/report/escape.ts';
import { attempt } from './attempt.ts';
import type { CommandLine } from './command-line.ts';
import { comparison, findGround } from './ground.ts';
import { unprinted } from './outputs.ts';
import { findPlace } from './place.ts';
import { loadSettingsFiles } from './settings/files.ts';
import { requestOf } from './settings/request.ts';
import { nothing, sideOfHead, trustedSide } from './sides.ts';
import { bindToolSettings } from './settings/other-tools.ts';

export interface ShownPolicy {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The command `policy`: what holds for the repository at the path, where each value stands, and what has no effect. */
export async function showPolicy(
  line: CommandLine,
  known: Catalogue,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ShownPolicy> {
  const refused = unprinted(line.outputs, 'policy', 'The policy is');
  const problems: Problem[] = [...line.problems, ...refused];
  if (refused.length > 0) return { text: '', problems };
  const cwd = process.cwd();
  const runner = await attempt(problems, () => runnerContext(env));
  const location = await findPlace(line.paths, cwd, problems);
  const ground = await findGround({ location, ...comparison(line, runner), runner, env }, problems);
  // What was not understood may have been meant to keep it from asking outside.
  const io =
    line.problems.length > 0
      ? undefined
      : async () => (await import('./outside.ts')).waysOut(env, location.root);
  try {
    const head = (await attempt(problems, () => sideOfHead(location))) ?? nothing;
    const trusted = (await attempt(problems, () => trustedSide(ground, head))) ?? nothing;
    const bound = await attempt(problems, () => bindToolSettings(known.checks, known, trusted));
    const catalogue = bound?.catalogue ?? known;
    const settings = await attempt(problems, () =>
      loadSettingsFiles(requestOf(line, { location, cwd, trusted, head, catalogue, io })),
    );
    if (settings === undefined) return { text: '', problems };
    const { policy, layers, locks } = settings;
    const remarks = [...settings.remarks, ...emptyPaths(layers, pathsIn(head))];
    problems.push(...settings.problems, ...(bound?.problems(policy) ?? []));
    const values = effective(policy, layers, locks, catalogue);
    const isJson = line.outputs.some(({ format }) => format === 'json');
    return { text: isJson ? toJson(values, remarks, problems) : toText(values, remarks), problems };
  } finally {
    ground.dispose();
  }
}

const pathsIn = ({ listing, all = listing.entries }: Side): readonly string[] =>
  [...all, ...listing.excluded].map(({ path }) => path);

/** Suppressions of the policy that silence nothing: a slip in their path would stay unseen. */
const emptyPaths = (layers: readonly Layer[], paths: readonly string[]): readonly RemarkOn[] =>
  layers.flatMap((layer) =>
    (layer.policy.suppressions ?? []).flatMap(({ path }, index) =>
      path === undefined || paths.some(matcher([path]))
        ? []
        : [
            {
              text: `${placeOf(layer, ['suppressions', index])}: no file of this repository matches ${JSON.stringify(path)}.`,
            },
          ],
    ),
  );

function toText(values: readonly Value[], remarks: readonly RemarkOn[]): string {
  const told = remarks.map(({ text }) => `#   ${forLog(text)}\n`);
  return toYaml(values) + (told.length === 0 ? '' : `\n# Without effect:\n${told.join('')}`);
}

const toJson = (
  values: readonly Value[],
  remarks: readonly RemarkOn[],
  problems: readonly Problem[],
): string =>
  `${forJson({
    schemaVersion: 1,
    values,
    withoutEffect: remarks.map(({ text }) => text),
    problems: problems.map(({ code, message, hint }) => ({ code, message, hint })),
  })}\n`;
