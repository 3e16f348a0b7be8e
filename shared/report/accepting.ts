import type { Finding } from '../core/finding.ts';
import { firstOf } from './subject.ts';

/** What to write to have one such finding accepted, where it can be: in code, as a sentence goes on. */
export function howToAccept(finding: Finding | undefined): string {
  if (finding === undefined)
    return `${comment} beside it, or a suppression in the policy; for a proven secret the policy alone`;
  const { region, properties } = finding;
  if (properties.gatesAlways === true && packageOf(finding) === undefined)
    return 'a suppression in the policy with its exact purl and advisory, for nothing else can';
  const isPolicyAlone =
    region === null ||
    region.commit !== undefined ||
    properties.gatesAlways === true ||
    properties.acceptedBy === 'policy' ||
    // Of a secret.
    properties.verdict === 'proven';
  if (isPolicyAlone) return `\`suppressions: [${policyEntry(finding)}]\` in the policy, for no comment can`;
  return properties.acceptedBy === 'xml-comment' ? xmlComment : comment;
}

const comment = '`portcullis-ignore: <rule> -- <reason> until <YYYY-MM-DD>`';
const xmlComment = '`<!-- portcullis-ignore: <rule> reason: <reason> until <YYYY-MM-DD> -->`';

/** The entry of the policy that accepts this finding, on one line of YAML. */
export function policyEntry(finding: Finding): string {
  const { ruleId, region } = finding;
  const purl = packageOf(finding);
  const where = region === null ? [] : [`path: ${JSON.stringify(patternOf(region.path))}`];
  const about = purl === undefined ? where : [`purl: ${JSON.stringify(purl)}`, ...advisoryOf(finding)];
  return `{ ${[`rule: ${ruleId}`, ...about, 'reason: "<why>"', 'until: "<YYYY-MM-DD>"'].join(', ')} }`;
}

/** Its purl with the version and without qualifiers, as an entry names it. */
const packageOf = ({ properties: { purl } }: Finding): string | undefined =>
  typeof purl === 'string' ? purl.replace(/[?#].*$/s, '') : undefined;

function advisoryOf({ properties: { advisories } }: Finding): readonly string[] {
  const id = firstOf(advisories);
  return /^[\w.:-]+$/.test(id) ? [`advisory: ${id}`] : [];
}

/** This file alone, in .gitignore syntax. */
const patternOf = (path: string): string => `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
