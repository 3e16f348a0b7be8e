import type { Finding, Region } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import { levels } from '../core/severity.ts';
import { encodePath } from './context.ts';
import { forSarif } from './escape.ts';

export const root = '%SRCROOT%';

export interface Places {
  /** Position of each path in `artifacts`. */
  readonly index: ReadonlyMap<string, number>;
}

/** GitHub keeps a hundred places of a result, and takes a thousand. */
const mostRelated = 100;

const baselineState = { introduced: 'new', existing: 'unchanged' } as const;

/** @param lineHash of the line that it begins in */
export function sarifResult(
  finding: Finding,
  ruleIndex: ReadonlyMap<string, number>,
  places: Places,
  lineHash: string | undefined,
): object {
  const { ruleId, severity, confidence, status, message, region, related, evidence, fingerprint, fixes } =
    finding;
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: levels[severity].sarif,
    message: { text: forSarif(message) },
    locations: [placeOf(finding, places)],
    ...(related.length > 0 && {
      relatedLocations: related.slice(0, mostRelated).map((one, at) => ({
        id: at + 1,
        ...location(one.region, places),
        message: { text: forSarif(one.message) },
      })),
    }),
    partialFingerprints: {
      'portcullis/v1': fingerprint,
      ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
    },
    ...(status in baselineState && { baselineState: baselineState[status as keyof typeof baselineState] }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, places)) }),
    properties: {
      ...finding.properties,
      severity,
      confidence,
      status,
      evidence,
      ...(region?.commit !== undefined && { commit: region.commit }),
    },
  };
}

/** What lies at no place: there it can be accepted. */
const policyFile = '.github/portcullis.yml';

/** GitHub throws a whole upload away for one result without a place. `https://github.com/github/codeql-action/issues/2459` */
const placeOf = ({ region, related }: Finding, places: Places): object => {
  const place = region ?? related[0]?.region;
  return place === undefined
    ? { physicalLocation: { artifactLocation: artifact(policyFile, places), region: { startLine: 1 } } }
    : location(place, places);
};

const location = (region: Region, places: Places): object => ({
  physicalLocation: {
    artifactLocation: artifact(region.path, places),
    region: {
      startLine: region.startLine,
      startColumn: region.startColumn,
      endLine: region.endLine,
      endColumn: region.endColumn,
    },
  },
});

export const artifact = (path: string, { index }: Places): object => {
  const at = index.get(path);
  return { uri: encodePath(path), uriBaseId: root, ...(at !== undefined && { index: at }) };
};

/** Offsets and lengths are UTF-16 code units, as `columnKind` says of columns (§3.30.9 charOffset). */
const sarifFix = ({ title, edits }: Finding['fixes'][number], places: Places): object => ({
  description: { text: forSarif(title) },
  artifactChanges: [...groupBy(edits, ({ path }) => path)].map(([path, changes]) => ({
    artifactLocation: artifact(path, places),
    replacements: changes.map(({ offset, length, text }) => ({
      deletedRegion: { charOffset: offset, charLength: length },
      ...(text !== '' && { insertedContent: { text } }),
    })),
  })),
});
