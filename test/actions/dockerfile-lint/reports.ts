import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { OptionValue } from '../../../shared/core/rule.ts';
import { parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { untold } from '../../untold.ts';

type Options = Readonly<Record<string, OptionValue>>;

/** What a rule says about a text. */
export function reports(id: string, text: string, options: Options = {}): Report[] {
  const rule = dockerfileLint.rules.find((each) => each.id === `dockerfile-lint/${id}`);
  if (rule?.scope !== 'document') throw new Error(`no document rule ${id}`);
  const { doc } = parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });
  const defaults = Object.entries(rule.options ?? {}).map(
    ([name, option]) => [name, option.default] as const,
  );
  const found: Report[] = [];
  const report = (each: Report): void => void found.push(each);
  rule.check(
    {
      doc,
      options: { ...Object.fromEntries(defaults), ...options },
      facts: undefined,
      today: '2026-11-01',
      unchecked: untold,
    },
    report,
  );
  return found;
}

/** `line:column text` of each finding, the text being what its region covers. */
export function places(id: string, text: string, options?: Options): string[] {
  const lines = new Lines('Dockerfile', text);
  return reports(id, text, options).map(({ region }) => {
    if (region === null) return 'nowhere';
    const start = lines.offsetOf(region.startLine) + region.startColumn - 1;
    const end = lines.offsetOf(region.endLine) + region.endColumn - 1;
    return `${region.startLine}:${region.startColumn} ${text.slice(start, end)}`;
  });
}
