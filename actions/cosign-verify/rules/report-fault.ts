import type { Properties, Region } from '../../../shared/core/finding.ts';
import type { OptionDefinitions, ProjectRule, Reporter, RuleMeta } from '../../../shared/core/rule.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import { code, knownImages, type ReferenceDocument } from '../../../shared/parse/references/reference.ts';
import { isIdle } from '../../../shared/parse/test-data.ts';
import { faultOf, type Fault, type FaultKind } from '../fault.ts';
import type { ImageVerdict, SignatureFacts, SubjectVerdict } from '../image-verdict.ts';
import { noProof } from '../judge/shortfall.ts';
import { proofsOfImage } from '../told.ts';

type VerdictRule = ProjectRule<ReferenceDocument, OptionDefinitions, SignatureFacts>;

/** A rule that tells of one kind of fault, wherever an image that has it is named. */
export const faultRule = (kind: FaultKind, meta: RuleMeta): VerdictRule => ({
  ...meta,
  scope: 'project',
  check({ docs, facts }, report) {
    if (facts === undefined) return;
    for (const doc of docs)
      for (const { written, image } of knownImages(doc)) {
        const verdict = facts.images.get(image.toString());
        if (verdict === undefined) continue;
        const place = { region: written.region, name: shownAs(written), evidence: written.text };
        tell(verdict, kind, { ...place, more: { place: written.place } }, report);
      }
    for (const [name, verdict] of facts.named)
      tell(verdict, kind, { region: placeOf(verdict), name: code(name), evidence: name, more: {} }, report);
  },
});

/** What an input names by itself has no line. In test data no place is told: what is wanted verified is not to be lowered. */
const placeOf = ({ file }: ImageVerdict): Region | null =>
  file === undefined || isIdle(file.path)
    ? null
    : { path: file.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

interface Place {
  readonly region: Region | null;
  /** As Markdown shows it. */
  readonly name: string;
  readonly evidence: string;
  readonly more: Properties;
}

function tell(verdict: ImageVerdict, kind: FaultKind, place: Place, report: Reporter): void {
  const fault = faultOf(verdict);
  if (fault?.kind !== kind) return;
  const { region, name, evidence, more } = place;
  const { shortfall, subject } = fault;
  report({
    region,
    message: messageOn(name, verdict, fault),
    evidence,
    properties: {
      ...more,
      subject: verdict.name,
      ...(subject?.platform === undefined ? {} : { platform: subject.platform }),
      ...(shortfall && {
        expected: shortfall.expected,
        actual: shortfall.actual,
        hint: verdict.file && shortfall.code === 'none' ? signFile : shortfall.hint,
        ...(shortfall.paste.length === 0 ? {} : { foundNotTrusted: shortfall.paste }),
        ...(shortfall.claimed.length === 0 ? {} : { claimedAndNotProven: shortfall.claimed }),
      }),
      ...(verdict.disagreement ?? {}),
      proofs: proofsOfImage(verdict),
    },
  });
}

const signFile =
  'Sign it where it is built (`cosign sign-blob --bundle FILE.sigstore.json FILE`), or name its bundle: `FILE=BUNDLE`.';

function messageOn(name: string, verdict: ImageVerdict, fault: Fault): string {
  const { file } = verdict;
  if (file === undefined) return `${name}: ${sentence(verdict, fault)}.`;
  const asked = fault.subject?.asked ?? [];
  return file.hasBundle
    ? `The file ${name}: ${sentence(verdict, fault)}.`
    : `The file ${name} has no bundle: looked for ${asked.map(code).join(', ')}.`;
}

function sentence({ disagreement }: ImageVerdict, { shortfall, subject }: Fault): string {
  if (disagreement !== undefined) {
    const { native, cosign } = disagreement;
    return native === undefined
      ? `cosign does not accept it: ${cosign}`
      : `this check says: ${native}; cosign says: ${cosign}`;
  }
  const {
    code: why,
    message = 'nothing proves where it comes from',
    expected = '',
    actual = '',
    paste = [],
  } = shortfall ?? {};
  const whose = subject?.platform === undefined ? '' : `for ${code(subject.platform)} `;
  const aside = subject === undefined ? '' : leftOver(subject);
  const wanted = expected === '' ? '' : `; expected ${code(expected)}`;
  const found =
    why === 'not-trusted'
      ? `, found, not trusted: ${paste.map(code).join(', ') || code(actual)}`
      : ['', 'nothing', noProof].includes(actual)
        ? ''
        : `, found ${code(actual)}`;
  return `${whose}${message}${wanted}${found}${aside}`;
}

/** What lies there and is no proof: it may be why there is none. */
function leftOver({ unusable }: SubjectVerdict): string {
  if (unusable.some((one) => one.code === 'not-sigstore'))
    return '; a signature of another kind (notation) is there, which is not judged';
  const [first] = unusable;
  return first === undefined ? '' : `; what lies at ${code(first.where)} is none: ${first.message}`;
}
