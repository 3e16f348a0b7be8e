import type { DocumentRule, RuleMeta } from '../../../shared/core/rule.ts';
import type { Severity } from '../../../shared/core/severity.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import { fixesOf } from '../mend.ts';
import { about } from '../workload-rule.ts';
import type { Expectation } from './expectation.ts';
import { staticPod } from './example.ts';
import { valueOf, type Component, type Setting, type Setup } from './setup.ts';
import { setupsOf } from './setups.ts';

/** One thing that the flags of a component should say: a rule as a row of a table. */
export interface Flag extends Pick<RuleMeta, 'title' | 'severity' | 'preset' | 'why' | 'advice' | 'aliases'> {
  /** Behind `manifest-policy-check/`. */
  readonly id: string;
  /** More than one where they go together: each is looked at. */
  readonly flag: string | readonly string[];
  readonly wants: Expectation;
  /** In the CIS Kubernetes Benchmark 1.12, where it is there: `1.2.1`. */
  readonly cis?: string;
  /** Another rule speaks of the same fact. */
  isSaid?(setup: Setup): boolean;
  /** Flags of components that are at fault, and that are not, each with one finding at most. */
  readonly bad: readonly [readonly string[], ...(readonly string[])[]];
  readonly good: readonly [readonly string[], ...(readonly string[])[]];
}

export interface ComponentFlags {
  readonly component: Component;
  /** The URL of the page that lists its flags. */
  readonly page: string;
  readonly flags: readonly Flag[];
}

export const flagRules = ({ component, page, flags }: ComponentFlags): readonly DocumentRule<Manifest>[] =>
  flags.map((flag) => flagRule(component, page, flag));

function flagRule(component: Component, page: string, row: Flag): DocumentRule<Manifest> {
  const { id, title, severity, preset, why, advice, aliases, flag, wants, cis, bad, good } = row;
  const names = typeof flag === 'string' ? [flag] : flag;
  const badExample = (args: readonly string[]) => {
    const line = args.findIndex((arg) => names.includes(arg.slice(2).replace(/=.*$/, '')));
    const { text, command } = staticPod(component, args);
    return { text, lines: [line === -1 ? command : command + 2 + line] };
  };
  const goodExample = (args: readonly string[]) => ({ text: staticPod(component, args).text });
  const [firstBad, ...otherBad] = bad;
  const [firstGood, ...otherGood] = good;
  return {
    id: `manifest-policy-check/${id}`,
    title,
    severity,
    confidence: 'high',
    preset,
    why,
    advice,
    references: [page, ...(cis === undefined ? [] : [`CIS-K8S-${cis}`])],
    aliases,
    examples: {
      bad: [badExample(firstBad), ...otherBad.map(badExample)],
      good: [goodExample(firstGood), ...otherGood.map(goodExample)],
    },
    scope: 'document',
    check({ doc }, report) {
      for (const setup of setupsOf(doc)) {
        if (setup.component !== component || row.isSaid?.(setup) === true) continue;
        const found = faultIn(setup, names, wants);
        if (found === undefined) continue;
        const { message, field, setting, severity } = found;
        report(
          about(setup.object, field, `${component} in ${setup.object.title} ${message}.`, {
            ...(severity && { severity }),
            ...(setting?.written &&
              wants.instead !== undefined && {
                fixes: fixesOf(doc, field, { set: setting.written(wants.instead), mode: 'suggest' }),
              }),
          }),
        );
      }
    },
  };
}

interface Fault {
  readonly message: string;
  readonly field: Field;
  readonly setting?: Setting;
  readonly severity?: Severity;
}

/** The first fault: one finding for flags that go together. */
function faultIn(setup: Setup, names: readonly string[], wants: Expectation): Fault | undefined {
  for (const name of names) {
    const settings = setup.flags.get(name) ?? [];
    const last = settings.at(-1);
    const value = wants.isList ? allOf(settings) : valueOf(setup, name);
    if (last !== undefined) {
      const says = value === undefined ? undefined : wants.fault(value);
      if (says !== undefined)
        return { message: `sets ${shown(name, value)}: ${says}`, field: last.field, setting: last };
    } else if (wants.missing && setup.isWhole && wants.missing.unless?.(setup) !== true) {
      const { says, severity } = wants.missing;
      const message = `does not set \`--${name}\`: ${says}`;
      return { message, field: setup.place, ...(severity && { severity }) };
    }
  }
  return undefined;
}

/** Undefined where a part of it is not known. */
function allOf(settings: readonly Setting[]): string | undefined {
  const values = settings.map(({ value }) => value);
  return values.includes(undefined) ? undefined : values.join(',');
}

const shown = (name: string, value = ''): string => `\`--${name}=${value.replaceAll('`', '').slice(0, 80)}\``;
