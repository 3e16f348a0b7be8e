import { readRecord } from '../../../actions/dependency-audit/advisories/read-record.ts';
import type { Advisory } from '../../../actions/dependency-audit/advisories/record.ts';

export function advisoryOf(record: object): Advisory {
  const { advisory } = readRecord({ id: 'X-1', ...record });
  if (advisory === undefined) throw new Error('no record');
  return advisory;
}

/** `introduced 1, fixed 2` */
const events = (text: string): readonly object[] =>
  text.split(', ').map((event) => {
    const [kind = '', ...version] = event.split(' ');
    return { [kind]: version.join(' ') };
  });

export const entry = (ecosystem: string, name: string, text: string, type = 'ECOSYSTEM'): object => ({
  package: { ecosystem, name },
  ranges: [{ type, events: events(text) }],
});
