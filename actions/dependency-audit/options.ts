import type { OptionValues } from '../../shared/core/check.ts';
import type { Input } from '../../shared/core/input.ts';
import { inputList, inputText } from '../../shared/core/input-options.ts';
import type { OptionDefinitions } from '../../shared/core/rule.ts';
import { severities } from '../../shared/core/severity.ts';
import { endpointOf, publicEndpoint } from './advisories/endpoint.ts';
import { ecosystems } from './package.ts';
import { countings } from './weight.ts';

export const checkOptions = {
  advisories: inputList,
  osvApi: {
    ...inputText,
    faults: (url: string) => {
      const endpoint = url === '' ? undefined : endpointOf(url);
      return typeof endpoint === 'string' ? [`the URL ${endpoint}`] : [];
    },
  },
  ecosystems: {
    default: ecosystems,
    summary: 'Ecosystems whose packages are looked up, by their names in OSV.',
    faults: (names: readonly string[]) =>
      names
        .filter((name) => !ecosystems.some((one) => one === name))
        .map((name) => `"${name}" is none; known: ${ecosystems.join(', ')}`),
  },
  maxAdvisoryAgeDays: {
    default: 30,
    summary: 'Advisories that were given and are older than so many days check nothing.',
  },
  epss: inputText,
  kev: inputText,
  vex: {
    default: [] as readonly string[],
    summary: 'Paths of OpenVEX documents in the repository, read as base has them.',
  },
  vexProducts: {
    default: [] as readonly string[],
    summary: 'Package URLs of this project: statements of VEX about parts of these count.',
  },
  cyclonedxFile: inputText,
  spdxFile: inputText,
  openvexFile: inputText,
  projectName: {
    default: '',
    summary: 'What the SBOM and the VEX document call the project, in place of the name of its folder.',
  },
} satisfies OptionDefinitions;

const anywhere = { where: 'anywhere' } as const;
const policys = "the policy's, else";

export const inputs: readonly Input[] = [
  {
    name: 'advisories',
    kind: 'list',
    summary:
      'Advisories to match against, in place of asking: OSV zip exports, files or folders of OSV JSON (one record, a list, or NDJSON), or a compiled index.',
    otherwise: 'the OSV API is asked',
    ...anywhere,
  },
  {
    name: 'osv-api',
    kind: 'text',
    summary: 'URL of a server that speaks the OSV API: a mirror, or a proxy.',
    otherwise: publicEndpoint,
    ...anywhere,
  },
  {
    name: 'ecosystems',
    kind: 'list',
    summary:
      'Ecosystems whose packages are looked up, by their names in OSV (npm, PyPI, GitHub Actions ...); what is left out is told.',
    otherwise: `${policys} all`,
    ...anywhere,
  },
  {
    name: 'max-advisory-age-days',
    kind: 'number',
    summary: 'Advisories that were given and are older than so many days check nothing.',
    otherwise: `${policys} 30`,
    ...anywhere,
  },
  {
    name: 'epss',
    kind: 'text',
    summary: 'Path of the list of EPSS scores, as CSV, in gzip or not.',
    otherwise: 'none',
    ...anywhere,
  },
  {
    name: 'kev',
    kind: 'text',
    summary: 'Path of the catalogue of known exploited vulnerabilities, as JSON.',
    otherwise: 'none',
    ...anywhere,
  },
  {
    name: 'epss-high-from',
    kind: 'number',
    summary: 'In percent: from this EPSS probability on, a vulnerability is at least high.',
    otherwise: `${policys} 10`,
    ...anywhere,
  },
  {
    name: 'unknown-severity',
    kind: 'choice',
    choices: severities,
    summary:
      'Severity of vulnerabilities that no database rates; one less for single packages of a module that comes in indirectly.',
    otherwise: `${policys} high`,
    ...anywhere,
  },
  {
    name: 'dev-dependencies',
    kind: 'choice',
    choices: countings,
    summary: 'How vulnerabilities count in what is needed for development alone.',
    otherwise: `${policys} like-others`,
    ...anywhere,
  },
  {
    name: 'transitive-dependencies',
    kind: 'choice',
    choices: countings,
    summary: 'How vulnerabilities count in what the project does not name itself.',
    otherwise: `${policys} like-others`,
    ...anywhere,
  },
  {
    name: 'without-fix',
    kind: 'choice',
    choices: countings,
    summary: 'How vulnerabilities count that no version fixes.',
    otherwise: `${policys} like-others`,
    ...anywhere,
  },
  {
    name: 'allow-licences',
    kind: 'list',
    summary: 'SPDX ids that licences of dependencies may have; where there are any, no other may.',
    otherwise: `${policys} any`,
    ...anywhere,
  },
  {
    name: 'deny-licences',
    kind: 'list',
    summary: 'SPDX ids that no licence of a dependency may have.',
    otherwise: `${policys} none`,
    ...anywhere,
  },
  {
    name: 'licence-exceptions',
    kind: 'list',
    summary: 'Package URLs of dependencies that may have any licence.',
    otherwise: `${policys} none`,
    ...anywhere,
  },
  {
    name: 'vex',
    kind: 'list',
    summary: 'Paths of OpenVEX documents in the repository, read as base has them.',
    otherwise: `${policys} none`,
    ...anywhere,
  },
  {
    name: 'vex-products',
    kind: 'list',
    summary: 'Package URLs of this project: statements of VEX about parts of these count.',
    otherwise: `${policys} none`,
    ...anywhere,
  },
  {
    name: 'cyclonedx-file',
    kind: 'text',
    summary: 'Writes an SBOM to this file: CycloneDX 1.6, as JSON.',
    otherwise: 'none is written',
    ...anywhere,
  },
  {
    name: 'spdx-file',
    kind: 'text',
    summary: 'Writes an SBOM to this file: SPDX 2.3, as JSON.',
    otherwise: 'none is written',
    ...anywhere,
  },
  {
    name: 'openvex-file',
    kind: 'text',
    summary:
      'Writes what was accepted, and why, to this file: OpenVEX 0.2. Nothing accepted, nothing written.',
    otherwise: 'none is written',
    ...anywhere,
  },
  {
    name: 'project-name',
    kind: 'text',
    summary: 'What the SBOM and the VEX document call the project.',
    otherwise: `${policys} the name of the repository's folder`,
    ...anywhere,
  },
];

export interface AuditOptions {
  readonly advisories: readonly string[];
  readonly api: string;
  readonly ecosystems: ReadonlySet<string>;
  readonly maxAgeDays: number;
  /** '' where there is none. */
  readonly epss: string;
  readonly kev: string;
  readonly vex: readonly string[];
  readonly vexProducts: readonly string[];
}

/** Values as the run settled them. */
export function auditOptions(values: OptionValues): AuditOptions {
  const word = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const words = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  const days = values.maxAdvisoryAgeDays;
  return {
    advisories: words('advisories'),
    api: word('osvApi') || publicEndpoint,
    ecosystems: new Set(values.ecosystems === undefined ? ecosystems : words('ecosystems')),
    maxAgeDays: typeof days === 'number' ? days : 30,
    epss: word('epss'),
    kev: word('kev'),
    vex: words('vex'),
    vexProducts: words('vexProducts'),
  };
}
