import type { Unchecked } from '../../../../shared/core/check.ts';
import { shownMessage } from '../program.ts';

/** `web/templates/a.yaml:12:8`, `web/templates/a.yaml:5`; helm names what it was in from outside to inside. */
const place = /([^\s:"'()<>]{1,300}):(\d{1,7})(?::\d{1,7})?/g;

/**
 * What is said of a render that helm refused. `paths`: files of the repository by helm's names for them; `asks`: the file
 * that asked for the render.
 */
export function refused(
  stderr: string,
  title: string,
  paths: ReadonlyMap<string, string>,
  asks: string,
): Unchecked {
  const places = [...stderr.matchAll(place)].flatMap(({ 1: name = '', 2: line = '' }) => {
    const path = paths.get(name);
    return path === undefined ? [] : [{ path, line: Number(line) }];
  });
  const named = /(?:YAML parse error on|error (?:unmarshaling|parsing)|reading) ([^\s:"']{1,300})/.exec(
    stderr,
  )?.[1];
  const whole = paths.get(named ?? '');
  const { path, line } = places.at(-1) ?? { path: whole ?? asks, line: null };
  const said = shownMessage(stderr.replace(/^(?:.*\n)*?Error: /, '').replace(/\n+Use --debug flag[^]*$/, ''));
  return {
    path,
    code: 'parse-error',
    message: `helm cannot render ${title}: ${said || 'it does not say why'}`,
    line,
    hint: 'Mend it so that `helm template` takes it, or name values that it needs (`helm-values`); else exclude the chart in the policy.',
  };
}
