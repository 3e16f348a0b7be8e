export const id = 8242;
export const ids = [8242];
export const modules = {

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ decodeBase32),
/* harmony export */   z: () => (/* binding */ encodeBase32)
/* harmony export */ });
/** RFC 4648, section 6, in either case and without padding. Bytes of one character each; bits left over are dropped. */
function decodeBase32(text) {
    let [bytes, bits, held] = ['', 0, 0];
    for (const char of text.toUpperCase()) {
        const value = alphabet.indexOf(char);
        if (value === -1)
            return undefined;
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes += String.fromCharCode((held >>> bits) & 0xff);
    }
    return bytes;
}
/** In upper case; the last character is filled up with zero bits. */
function encodeBase32(bytes) {
    let [text, bits, held] = ['', 0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
        held = ((held << 8) | bytes.charCodeAt(at)) & 0xffff;
        for (bits += 8; bits >= 5;) {
            bits -= 5;
            text += alphabet.charAt((held >>> bits) & 31);
        }
    }
    return bits === 0 ? text : text + alphabet.charAt((held << (5 - bits)) & 31);
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32),
/* harmony export */   c: () => (/* binding */ littleEndian)
/* harmony export */ });
/** CRC-32 as in ISO 3309 and zlib; of a text of one character a byte. Unsigned. */
function crc32(text) {
    const table = (remainders ??= Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte)));
    let crc = 0xffffffff;
    for (let at = 0; at < text.length; at += 1) {
        crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0);
    }
    return ~crc >>> 0;
}
let remainders;
function remainderOf(byte) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1)
        crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
}
/** Its bytes, the least significant first, one character a byte. */
const littleEndian = (value) => String.fromCharCode(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);


/***/ }),

/***/ 96182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ marvin32)
/* harmony export */ });
/**
 * Marvin32, the checksum in Microsoft's identifiable keys, of a text of one character a byte. Unsigned.
 * `seed` is 8 ASCII characters, of which the first is the most significant byte: `Default0`.
 */
function marvin32(text, seed) {
    let [low, high] = [bigEndian(seed.slice(4)), bigEndian(seed.slice(0, 4))];
    const mix = (word) => {
        low = (low + word) | 0;
        high ^= low;
        low = (rotate(low, 20) + high) | 0;
        high = rotate(high, 9) ^ low;
        low = (rotate(low, 27) + high) | 0;
        high = rotate(high, 19);
    };
    // The end is marked by a byte 0x80, and filled up with zeros.
    const padded = `${text}\x80`.padEnd((text.length & ~3) + 4, '\0');
    for (let at = 0; at < padded.length; at += 4)
        mix(word(padded, at));
    mix(0);
    return (low ^ high) >>> 0;
}
const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
const word = (text, at) => text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24);
const bigEndian = (text) => word(Array.from(text).reverse().join(''), 0);


/***/ }),

/***/ 38242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adobe: () => (/* reexport */ adobe),
  alibaba: () => (/* reexport */ alibaba),
  appdynamics: () => (/* reexport */ appdynamics),
  atlassian: () => (/* reexport */ atlassian),
  avalara: () => (/* reexport */ avalara),
  aws: () => (/* reexport */ aws),
  azure: () => (/* reexport */ azure_azure),
  azureDevops: () => (/* reexport */ azureDevops),
  basicAuth: () => (/* reexport */ basicAuth),
  bitbucket: () => (/* reexport */ bitbucket),
  bitwarden: () => (/* reexport */ bitwarden),
  braintree: () => (/* reexport */ braintree),
  chatbot: () => (/* reexport */ chatbot),
  checkout: () => (/* reexport */ checkout),
  cloudflare: () => (/* reexport */ cloudflare),
  codecov: () => (/* reexport */ codecov),
  connectionString: () => (/* reexport */ connectionString),
  daily: () => (/* reexport */ daily),
  dev: () => (/* reexport */ dev),
  digitalocean: () => (/* reexport */ digitalocean),
  discord: () => (/* reexport */ discord),
  docker: () => (/* reexport */ docker),
  elastic: () => (/* reexport */ elastic),
  elasticEmail: () => (/* reexport */ elasticEmail),
  entra: () => (/* reexport */ entra),
  facebook: () => (/* reexport */ facebook),
  freemius: () => (/* reexport */ freemius),
  getresponse: () => (/* reexport */ getresponse),
  gitee: () => (/* reexport */ gitee),
  google: () => (/* reexport */ google),
  haveIBeenPwned: () => (/* reexport */ haveIBeenPwned),
  heroku: () => (/* reexport */ heroku),
  iterable: () => (/* reexport */ iterable),
  jetbrains: () => (/* reexport */ jetbrains),
  kaggle: () => (/* reexport */ kaggle),
  keycloak: () => (/* reexport */ keycloak),
  launchdarkly: () => (/* reexport */ launchdarkly),
  linear: () => (/* reexport */ linear),
  linkedin: () => (/* reexport */ linkedin),
  lob: () => (/* reexport */ lob),
  maxmind: () => (/* reexport */ maxmind),
  moderationApi: () => (/* reexport */ moderationApi),
  nvidia: () => (/* reexport */ nvidia),
  pepipost: () => (/* reexport */ pepipost),
  phrase: () => (/* reexport */ phrase),
  privacy: () => (/* reexport */ privacy),
  privateKey: () => (/* reexport */ privateKey),
  protocolsIo: () => (/* reexport */ protocolsIo),
  railway: () => (/* reexport */ railway),
  rancher: () => (/* reexport */ rancher),
  reddit: () => (/* reexport */ reddit),
  scaleAi: () => (/* reexport */ scaleAi),
  segment: () => (/* reexport */ segment),
  shortcut: () => (/* reexport */ shortcut),
  slack: () => (/* reexport */ slack),
  stripe: () => (/* reexport */ stripe),
  thingsboard: () => (/* reexport */ thingsboard),
  toggl: () => (/* reexport */ toggl),
  twitter: () => (/* reexport */ twitter),
  userCom: () => (/* reexport */ userCom),
  vault: () => (/* reexport */ vault),
  wireguard: () => (/* reexport */ wireguard),
  wordpress: () => (/* reexport */ wordpress),
  yandex: () => (/* reexport */ yandex)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adobe.js

const adobe = {
    name: 'Adobe',
    revoke: 'Rotate the client secret under Credentials of the project in the Developer Console.',
    references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'adobe-client-secret',
            title: 'Adobe client secret',
            severity: 'critical',
            aliases: ['adobe-client-secret'],
            grammar: ['p8e-', (0,grammar/* base64url */.r0)(32)],
        },
        {
            how: 'named',
            id: 'adobe-client-id',
            title: 'Adobe client id (API key)',
            severity: 'low',
            aliases: ['adobe-client-id'],
            names: ['adobe'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alibaba.js

const alibaba = {
    name: 'Alibaba Cloud',
    revoke: 'Disable and delete the AccessKey pair in the RAM console.',
    references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
    kinds: [
        {
            how: 'token',
            id: 'alibaba-access-key-id',
            title: 'Alibaba Cloud AccessKey id',
            severity: 'medium',
            aliases: ['alibaba-access-key-id'],
            grammar: ['LTAI', (0,grammar/* base62 */.Yb)(12, 20)],
        },
        {
            how: 'named',
            id: 'alibaba-access-key-secret',
            title: 'Alibaba Cloud AccessKey secret',
            severity: 'critical',
            aliases: ['alibaba-secret-key'],
            names: ['alibaba', 'aliyun', 'ali cloud', 'ali oss'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'token',
            id: 'alibaba-sts-access-key-id',
            title: 'Alibaba Cloud STS AccessKey id',
            severity: 'info',
            grammar: ['STS.', (0,grammar/* base62 */.Yb)(20, 30)],
        },
        {
            how: 'named',
            id: 'alibaba-sts-access-key-secret',
            title: 'Alibaba Cloud STS AccessKey secret',
            names: ['alibaba', 'aliyun', 'alicloud', 'ali sts'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(36, 44)],
        },
        {
            how: 'token',
            id: 'alibaba-sts-token',
            title: 'Alibaba Cloud STS security token',
            grammar: ['CAIS', (0,grammar/* base64 */.K3)(240, 2000), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'alibaba-sts-token-short',
            title: 'Alibaba Cloud STS security token',
            names: ['alibaba', 'aliyun', 'alicloud'],
            grammar: ['CAI', (0,grammar/* base64 */.K3)(40, 2000), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appdynamics.js

const appdynamics = {
    name: 'AppDynamics',
    revoke: 'Revoke it under Administration > API clients.',
    references: ['https://docs.appdynamics.com/'],
    kinds: [
        {
            how: 'named',
            id: 'appdynamics-client-secret',
            title: 'AppDynamics API client secret',
            names: ['app dynamics', 'appd'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var verdicts_checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/atlassian.js



/**
 * API tokens of Atlassian (`ATATT3`, `ATCTT3`): the CRC-32 of all up to and with the `=`, in 8 upper-case hex digits.
 * Recomputed on published examples; Atlassian does not describe it.
 */
function atlassianVerdict(text) {
    const body = text.slice(0, -8);
    return body.endsWith('=') && text.endsWith(checksumOf(body)) ? verdicts_checksum/* fits */.l : undefined;
}
const checksumOf = (body) => (0,crc32/* crc32 */.Q)(body).toString(16).toUpperCase().padStart(8, '0');
const atlassianSample = (prefix, length) => (random) => {
    const body = `${prefix}${(0,grammar/* sampleOf */.uV)([(0,grammar/* base64url */.r0)(length)], random)}=`;
    return `${body}${checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/atlassian.js


const atlassian = {
    name: 'Atlassian',
    revoke: 'Revoke the token at id.atlassian.com under Security > API tokens.',
    references: [
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'atlassian-api-token',
            title: 'Atlassian API token',
            severity: 'critical',
            aliases: ['atlassian-api-token'],
            grammar: ['ATATT3', (0,grammar/* base64url */.r0)(150, 300), '=', (0,grammar/* upperHex */.gh)(8)],
            verify: atlassianVerdict,
            sample: atlassianSample('ATATT3', 180),
        },
        {
            how: 'token',
            id: 'atlassian-admin-api-key',
            title: 'Atlassian organisation API key or Bitbucket access token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('ATCTT3', 'ATSTT3'), (0,grammar/* base64url */.r0)(80, 300), '=', (0,grammar/* upperHex */.gh)(8)],
            verify: atlassianVerdict,
            sample: atlassianSample('ATCTT3', 180),
        },
        {
            how: 'named',
            id: 'atlassian-legacy-api-token',
            title: 'Atlassian legacy API token',
            severity: 'critical',
            aliases: ['atlassian-api-token'],
            names: ['atlassian', 'jira', 'confluence'],
            words: ['key', 'token', 'secret', 'password', 'pat'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/avalara.js

const avalara = {
    name: 'Avalara AvaTax',
    revoke: 'Reset the licence key under Settings > License and API keys.',
    references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
    kinds: [
        {
            how: 'named',
            id: 'avalara-license-key',
            title: 'Avalara AvaTax licence key',
            names: ['avalara', 'avatax', 'avalara avatax'],
            grammar: [(0,grammar/* upperHex */.gh)(16)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base32.js
var base32 = __webpack_require__(6615);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/aws.js



/**
 * Long-term API keys of Amazon Bedrock: `ABSK` and in base64 the name `BedrockAPIKey-...-at-<account>`, `:` and a secret.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
function bedrockVerdict(text) {
    const decoded = (0,base64/* decodeBase64 */.y4)(text.slice('ABSK'.length)) ?? '';
    const match = /^BedrockAPIKey-[0-9a-z]+-at-(\d{12}):./.exec(decoded);
    if (match === null)
        return undefined;
    return { state: 'proven', why: 'it names its account', facts: { account: match[1] ?? '' } };
}
const bedrockSample = (random) => `ABSK${(0,base64/* encodeBase64 */.WG)((0,grammar/* sampleOf */.uV)(['BedrockAPIKey-', (0,grammar/* lowerDigits */.q2)(4), '-at-', (0,grammar/* digits */.vm)(12), ':', (0,grammar/* base64 */.K3)(44)], random))}`;
/**
 * The account that an access key id (`AKIA...`) belongs to: bits 7 to 46 of what follows the first 4 characters. Ids made
 * before 2019 have an I or a J there and do not tell. Every id of this shape decodes, so it proves nothing.
 */
function accountOf(keyId) {
    const bytes = (0,base32/* decodeBase32 */.p)(keyId.slice(4));
    if (bytes === undefined || /^[IJ]/.test(keyId.slice(4)))
        return undefined;
    const bits = Array.from(bytes.slice(0, 6), (byte) => byte.charCodeAt(0)).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    const account = (bits >> 7n) & 0xffffffffffn;
    return account < 1000000000000n ? String(account).padStart(12, '0') : undefined;
}
/** What an access key id tells about its account. */
function accountFacts(keyId) {
    const account = accountOf(keyId);
    return account === undefined ? {} : { account };
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aws.js


const aws = {
    name: 'AWS',
    revoke: 'Deactivate and delete it under Security credentials of the IAM user, and look for its use in CloudTrail.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes',
    ],
    kinds: [
        {
            how: 'token',
            id: 'aws-access-key-id',
            title: 'AWS access key id',
            aliases: ['aws-access-token'],
            grammar: [(0,grammar/* either */.gP)('AKIA', 'ASIA', 'ABIA', 'ACCA'), (0,grammar/* base32 */.RG)(16)],
            facts: accountFacts,
        },
        {
            how: 'token',
            id: 'aws-unique-id',
            title: 'AWS id of a user, role, group or policy',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)('AROA', 'AIDA', 'AGPA', 'AIPA', 'ANPA', 'ANVA', 'APKA', 'ASCA'), (0,grammar/* base32 */.RG)(16)],
        },
        {
            how: 'named',
            id: 'aws-secret-access-key',
            title: 'AWS secret access key',
            severity: 'critical',
            names: [
                'aws secret access key',
                'aws secret key',
                'aws access secret',
                'aws secret',
                'secret access key',
                'amazon secret key',
                'amazon secret access key',
                's3 secret key',
                's3 secret access key',
                's3 access secret',
                'aws key',
                // A secret right behind its id: `AKIA...:secret`.
                'akia',
            ],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(40)],
            references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
        },
        {
            how: 'token',
            id: 'aws-session-token',
            title: 'AWS session token',
            grammar: [
                (0,grammar/* either */.gP)('IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'AgoJb3JpZ2lu', 'AQoDYXdz'),
                (0,grammar/* base64 */.K3)(80, 2000),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
        },
        {
            how: 'token',
            id: 'aws-appsync-key',
            title: 'AWS AppSync API key',
            severity: 'medium',
            grammar: ['da2-', (0,grammar/* lowerDigits */.q2)(26)],
            references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
        },
        {
            how: 'token',
            id: 'aws-bedrock-key',
            title: 'Amazon Bedrock long-term API key',
            severity: 'critical',
            aliases: ['aws-amazon-bedrock-api-key-long-lived'],
            grammar: ['ABSKQmVkcm9ja0FQSUtleS', (0,grammar/* base64 */.K3)(60, 200), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: bedrockVerdict,
            sample: bedrockSample,
            references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
        },
        {
            how: 'token',
            id: 'aws-bedrock-session-key',
            title: 'Amazon Bedrock short-term API key',
            aliases: ['aws-amazon-bedrock-api-key-short-lived'],
            grammar: [
                'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
                (0,grammar/* base64 */.K3)(0, 3000),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
            references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
        },
        {
            how: 'named',
            id: 'aws-ses-password',
            title: 'Amazon SES SMTP password',
            names: ['ses smtp', 'ses password', 'ses secret', 'smtp password', 'smtp pass'],
            words: [],
            grammar: ['B', (0,grammar/* base64 */.K3)(43)],
            references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
        },
        {
            how: 'token',
            id: 'aws-identity-pool-id',
            title: 'Amazon Cognito identity pool id',
            severity: 'info',
            grammar: [
                (0,grammar/* either */.gP)('us', 'eu', 'ap', 'ca', 'sa', 'me', 'af'),
                '-',
                (0,grammar/* either */.gP)('east', 'west', 'central', 'south', 'north', 'northeast', 'southeast'),
                '-',
                (0,grammar/* digits */.vm)(1),
                ':',
                ...grammar/* uuid */.uR,
            ],
        },
        {
            how: 'named',
            id: 'aws-account-id',
            title: 'AWS account id',
            severity: 'info',
            names: ['aws account', 'amazon account'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(4), (0,grammar/* optional */.lq)('-'), (0,grammar/* digits */.vm)(4), (0,grammar/* optional */.lq)('-'), (0,grammar/* digits */.vm)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/azure-devops.js




/**
 * Personal access tokens of Azure DevOps of 52 characters: 32 bytes in base32, of which 28 are the token and 4, spread
 * over it, its CRC-32 mixed with a number for whose token it is: AdoPat in github.com/microsoft/security-utilities.
 */
function azureDevopsVerdict(text) {
    const bytes = (0,base32/* decodeBase32 */.p)(text);
    if (bytes?.length !== 32 || !/[aq]$/.test(text))
        return undefined;
    const token = tokenPlaces.map((at) => bytes[at]).join('');
    const checksum = checksumPlaces.map((at) => bytes[at]).join('');
    return marks.some((mark) => (0,crc32/* littleEndian */.c)(((0,crc32/* crc32 */.Q)(token) ^ mark) >>> 0) === checksum) ? verdicts_checksum/* fits */.l : undefined;
}
/** Users' tokens, applications' tokens. */
const marks = [0xe0b9692d, 0x1019f92e];
/** The least significant byte first. */
const checksumPlaces = [22, 8, 7, 2];
const tokenPlaces = Array.from({ length: 32 }, (_, at) => at).filter((at) => !checksumPlaces.includes(at));
function azureDevopsSample(random) {
    const bytes = Array.from((0,base32/* decodeBase32 */.p)((0,grammar/* sampleOf */.uV)([(0,grammar/* from */.HT)('a-z2-7', 51), 'a'], random)) ?? '');
    const token = tokenPlaces.map((at) => bytes[at]).join('');
    const checksum = (0,crc32/* littleEndian */.c)(((0,crc32/* crc32 */.Q)(token) ^ (marks[0] ?? 0)) >>> 0);
    for (const [nth, at] of checksumPlaces.entries())
        bytes[at] = checksum[nth] ?? '';
    return (0,base32/* encodeBase32 */.z)(bytes.join('')).toLowerCase();
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/azure-devops.js


const azureDevops = {
    name: 'Azure DevOps',
    revoke: 'Revoke it under User settings > Personal access tokens.',
    references: [
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    kinds: [
        {
            how: 'token',
            id: 'azure-devops-token',
            title: 'Azure DevOps personal access token',
            severity: 'critical',
            grammar: [(0,grammar/* base62 */.Yb)(76), 'AZDO', (0,grammar/* base62 */.Yb)(4)],
            literals: ['AZDO'],
            // Reserved bytes are zeros, so runs of `A` are usual.
            anyValue: true,
        },
        {
            how: 'named',
            id: 'azure-devops-old-token',
            title: 'Azure DevOps personal access token of 52 characters',
            severity: 'critical',
            names: [
                'azure devops',
                'azure devops ext',
                'devops pat',
                'devops token',
                'ado pat',
                'ado token',
                'azdo',
                'vsts',
                'vss',
                'visualstudio com',
                'dev azure com',
                'personal access token',
                'token',
                'pat',
            ],
            grammar: [(0,grammar/* from */.HT)('a-z2-7', 51), (0,grammar/* from */.HT)('aq', 1)],
            verify: azureDevopsVerdict,
            sample: azureDevopsSample,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/azure.js
var azure = __webpack_require__(4435);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/azure.js


/** Keys of Azure by their names; those that say themselves what they are stand in azure-identifiable.ts. */
const azure_azure = {
    name: 'Azure',
    revoke: 'Regenerate it under Access keys (or Keys and Endpoint) of the resource in the Azure portal.',
    references: ['https://learn.microsoft.com/en-us/purview/sit-defn-all-creds'],
    kinds: [
        {
            how: 'token',
            id: 'azure-annotated-key',
            title: 'Azure key (common annotated format)',
            severity: 'critical',
            grammar: [(0,grammar/* base62 */.Yb)(52), 'JQQJ9', (0,grammar/* either */.gP)('9', 'D', 'H'), (0,grammar/* base62 */.Yb)(26), (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(2), '==')],
            literals: ['JQQJ9'],
            // Reserved bytes are zeros, so runs of `A` are usual.
            anyValue: true,
            verify: azure/* azureAnnotatedVerdict */.Zs,
            sample: (0,azure/* azureAnnotatedSample */.EI)('ACOG'),
            references: ['https://github.com/microsoft/security-utilities'],
        },
        {
            how: 'token',
            id: 'azure-account-key',
            title: 'Azure storage or Cosmos DB key in a connection string',
            severity: 'critical',
            grammar: ['AccountKey=', (0,grammar/* base64 */.K3)(60, 130), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'azure-storage-key',
            title: 'Azure storage or Cosmos DB key',
            severity: 'critical',
            names: [
                'account key',
                'storage key',
                'storage access key',
                'azure storage',
                'azure blob',
                'cosmos',
                'master key',
                'blob key',
            ],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
        {
            how: 'token',
            id: 'azure-shared-access-key',
            title: 'Azure shared access key in a connection string',
            severity: 'critical',
            grammar: ['SharedAccessKey=', (0,grammar/* base64 */.K3)(43), '='],
        },
        {
            how: 'named',
            id: 'azure-hub-key',
            title: 'Azure Service Bus, Event Hubs, IoT Hub or Notification Hubs key',
            severity: 'critical',
            names: [
                'shared access key',
                'hub access key',
                'hub api key',
                'hub key',
                'hub connection',
                'service bus key',
                'service bus connection',
                'relay key',
                'event grid key',
                'topic key',
            ],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(36, 90), '=', (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'azure-access-key',
            title: 'Azure SignalR, Web PubSub or Communication Services key',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('AccessKey=', 'accesskey='), (0,grammar/* either */.gP)([(0,grammar/* base64 */.K3)(86), '=='], [(0,grammar/* base64 */.K3)(43), '='])],
        },
        {
            how: 'token',
            id: 'azure-app-configuration',
            title: 'Azure App Configuration connection string',
            severity: 'critical',
            grammar: ['Id=', (0,grammar/* from */.HT)('0-9A-Za-z+/:_-', 6, 80), ';Secret=', (0,grammar/* base64 */.K3)(36, 90), (0,grammar/* optional */.lq)('=')],
            literals: [';Secret='],
            references: ['https://learn.microsoft.com/en-us/azure/azure-app-configuration/'],
        },
        {
            how: 'token',
            id: 'azure-shared-access-signature',
            title: 'Azure shared access signature',
            grammar: ['sig=', (0,grammar/* from */.HT)('0-9A-Za-z%+/', 43, 72), (0,grammar/* either */.gP)('%3D', '%3d', '=')],
            references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
        },
        {
            how: 'token',
            id: 'azure-logic-app-signature',
            title: 'Azure Logic Apps trigger URL',
            grammar: ['&sv=1.0&sig=', (0,grammar/* base64url */.r0)(43)],
            neither: { before: '&' },
            references: ['https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app'],
        },
        {
            how: 'named',
            id: 'azure-subscription-key',
            title: 'Azure API Management or AI services subscription key',
            names: [
                'ocp apim subscription key',
                'apim subscription key',
                'azure openai',
                'azure cognitive',
                'cognitive services',
                'azure speech',
                'speech key',
                'azure translator',
                'azure vision',
                'azure face',
                'azure language',
                'azure search',
                'azure api key',
                'azure ai',
                'form recognizer',
                'document intelligence',
                'text analytics',
                'bing search',
                'bing api',
                'luis key',
            ],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'azure-search-key',
            title: 'Azure AI Search key',
            names: [
                'azure search',
                'search admin key',
                'search query key',
                'search api key',
                'search key',
                'cognitive search',
            ],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(52)], [(0,grammar/* upperDigits */.RO)(32)])],
            references: ['https://learn.microsoft.com/en-us/azure/search/search-security-api-keys'],
        },
        {
            how: 'named',
            id: 'azure-maps-key',
            title: 'Azure Maps key',
            severity: 'medium',
            names: ['azure maps', 'azure map'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'azure-function-key',
            title: 'Azure Functions key',
            names: ['x functions key', 'function key', 'functions key', 'function app key', 'azure function'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_/-', 52, 54), '=='],
            references: ['https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to'],
        },
        {
            how: 'named',
            id: 'azure-batch-key',
            title: 'Azure Batch key',
            severity: 'critical',
            names: ['batch key', 'batch account', 'azure batch'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
        {
            how: 'named',
            id: 'azure-registry-password',
            title: 'Azure Container Registry password',
            severity: 'critical',
            names: ['acr password', 'acr pass', 'azurecr.io', 'container registry password', 'registry password'],
            words: [],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/=', 32)],
        },
        {
            how: 'named',
            id: 'azure-publish-password',
            title: 'Azure App Service publishing password',
            severity: 'critical',
            names: ['userpwd', 'publish password', 'publishing password'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
        {
            how: 'token',
            id: 'azure-instrumentation-key',
            title: 'Azure Application Insights instrumentation key',
            severity: 'low',
            grammar: ['InstrumentationKey=', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'azure-service-host',
            title: 'Azure AI services host',
            severity: 'info',
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 2, 60), (0,grammar/* either */.gP)('.cognitiveservices.azure.com', '.openai.azure.com')],
            literals: ['.cognitiveservices.azure.com', '.openai.azure.com'],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/generic/guessed.js
var generic_guessed = __webpack_require__(5768);
// EXTERNAL MODULE: ./out/actions/secret-scan/generic/values.js
var values = __webpack_require__(37177);
// EXTERNAL MODULE: ./out/actions/secret-scan/match/placeholder.js
var placeholder = __webpack_require__(63918);
;// CONCATENATED MODULE: ./out/actions/secret-scan/login-url.js



/**
 * `://` stands at `at`. A password may hold `@`, `:` and more that should be percent-encoded, since programs take it: it
 * ends at the last `@` that a host follows. Undefined: no login, or a variable or placeholder in its place.
 */
function urlLoginAt(text, at) {
    const scheme = /[a-z][a-z0-9+.-]{1,30}$/i.exec(text.slice(Math.max(0, at - 32), at))?.[0] ?? '';
    const authority = /^[^\s"'`<>\\]{1,512}/.exec(text.slice(at + 3, at + 515))?.[0] ?? '';
    const match = /^([^\s:/]{0,128}):([^\s/]{1,256})@(\[[0-9a-f:.]{2,45}\]|[\w.-]{1,253}|)/i.exec(authority);
    if (scheme === '' || match === null)
        return undefined;
    const [, user = '', password = '', host = ''] = match;
    if (/[[\](){}<>]/.test(user) || isVariable(user) || isVariable(password) || (0,placeholder/* isPlaceholder */.wK)(password))
        return undefined;
    const start = at + 4 + user.length;
    return { scheme: scheme.toLowerCase(), user, password, host, start, end: start + password.length };
}
/** `${NAME}`, `{{ name }}`, `%s`, `<name>`, `$NAME`, `#{name}`, `:name`, stars, or written in capitals with PASSWORD in it. */
const isVariable = (text) => /[${}<>[\]()|*]/.test(text)
    ? /^[$#%<[(*|{]|\{.*\}|\$\(|\*{3}/.test(text)
    : /^%[sdv]$|^[A-Z_]*(?:PASS|USER|TOKEN|SECRET|PWD)[A-Z_]*$/.test(text);
/**
 * What documentation writes, what is open to all (RFC 1635), and what only a machine of one's own has: nobody is to know
 * better for it.
 */
function isTrivialLogin({ user, password, host, }) {
    if (decoded(password).length < 4 || new Set(password).size === 1)
        return true;
    if ((0,generic_guessed/* isNamed */.ev)(password) || isUnusable(host, password))
        return true;
    if (/^(?:your|replace|change|enter|insert)[_-]?/i.test(password))
        return true;
    if (/^(?:anonymous|ftp)$/i.test(user))
        return true;
    if (/^(?:(?:my|db)?_?user(?:name)?|login)?$/i.test(user) &&
        /^(?:my_?)?(?:pw|pwd|p(?:a|@|%40)ss|passwd|password)$/i.test(password))
        return true;
    return (isLocal(host) && (user === password || /^(?:pw|pwd|pass|passwd|password|test|example)$/i.test(password)));
}
/** A login that anybody would try, or that opens nothing but one's own machine. */
const isGuessedLogin = ({ user, password, host, }) => (0,generic_guessed/* isGuessed */.Fh)(password) || user === password || (isNobodys(host) && (0,values/* lookOf */.L)(password) !== 'drawn');
const decoded = (text) => text.replaceAll(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code));
/** Names and addresses that are given to none (RFC 2606, 3849, 5737), or that people write for any. */
const reserved = /(?:^|\.)(?:(?:example|server|domain|company)\.(?:com|org|net)|invalid)$|^\[2001:0?db8:|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d/i;
/** One's own machine (RFC 6761). */
const loopback = /^(?:localhost\.?|127\.[\d.]+|0\.0\.0\.0|\[::1\])$/i;
const isNobodys = (host) => reserved.test(host) || loopback.test(host);
/** What stands for a password where it opens nothing. */
function isUnusable(host, password) {
    if (!isNobodys(host))
        return false;
    const look = (0,values/* lookOf */.L)(decoded(password));
    return look === undefined || (look === 'words' && reserved.test(host));
}
/** Whether nobody but its own machine reaches it. */
const isLocal = (host) => /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|host(?:name)?|db|server|)$/i.test(host);

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/login.js
var verdicts_login = __webpack_require__(99113);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/basic-auth.js


const credentials = /asic\s+([0-9A-Za-z+/_-]{6,1000}={0,2})(?![0-9A-Za-z+/_=-])/y;
/** `Basic` and a login in base64, as in the header Authorization. */
function findBasic(text, at) {
    credentials.lastIndex = at;
    const secret = credentials.exec(text)?.[1];
    const login = secret === undefined ? undefined : (0,verdicts_login/* loginIn */.Xj)(secret);
    const verdict = secret === undefined ? undefined : (0,verdicts_login/* loginVerdict */.p7)(secret);
    if (secret === undefined || login === undefined || verdict === undefined)
        return undefined;
    if (isTrivialLogin({ ...login, host: '' }) || isGuessedLogin({ ...login, host: '' }))
        return undefined;
    const start = text.indexOf(secret, at + 5);
    return { start, end: start + secret.length, verdict };
}
const basicAuth = {
    name: 'HTTP Basic authentication',
    revoke: 'Change the password at the service that it opens.',
    references: ['https://www.rfc-editor.org/rfc/rfc7617'],
    kinds: [
        {
            how: 'block',
            id: 'basic-authorization',
            title: 'Login in an Authorization header',
            literals: ['asic '],
            reach: { before: 0, behind: 1020 },
            find: findBasic,
            sample: (random) => `Authorization: Basic ${(0,verdicts_login/* loginSample */.o3)(random)}`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitbucket.js

const bitbucket = {
    name: 'Bitbucket',
    revoke: 'Revoke it under Personal settings, or Repository settings > Access tokens.',
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'bitbucket-app-password',
            title: 'Bitbucket app password',
            severity: 'critical',
            grammar: ['ATBB', (0,grammar/* base62 */.Yb)(24), (0,grammar/* upperHex */.gh)(8)],
        },
        {
            how: 'token',
            id: 'bitbucket-server-token',
            title: 'Bitbucket Data Center HTTP access token',
            severity: 'critical',
            grammar: ['BBDC-', (0,grammar/* base64 */.K3)(40, 50)],
        },
        {
            how: 'named',
            id: 'bitbucket-server-legacy-token',
            title: 'Bitbucket Server personal access token',
            severity: 'critical',
            names: ['bitbucket'],
            grammar: [(0,grammar/* from */.HT)('MNO', 1), (0,grammar/* base64 */.K3)(43)],
        },
        {
            how: 'named',
            id: 'bitbucket-legacy-app-password',
            title: 'Bitbucket legacy app password',
            severity: 'critical',
            names: ['bitbucket'],
            words: ['password', 'passwd', 'pass', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'bitbucket-client-secret',
            title: 'Bitbucket OAuth client secret',
            severity: 'critical',
            aliases: ['bitbucket-client-secret'],
            names: ['bitbucket'],
            words: ['secret', 'key', 'token', 'password', 'auth'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(40, 66)])],
        },
        {
            how: 'named',
            id: 'bitbucket-client-id',
            title: 'Bitbucket OAuth client id',
            severity: 'info',
            aliases: ['bitbucket-client-id'],
            names: ['bitbucket client'],
            words: ['id'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(18)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitwarden.js

const bitwarden = {
    name: 'Bitwarden',
    revoke: 'Revoke the access token of the machine account in Secrets Manager, or rotate the API key under Security > Keys.',
    references: ['https://bitwarden.com/help/access-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'bitwarden-access-token',
            title: 'Bitwarden Secrets Manager access token',
            severity: 'critical',
            names: ['bws', 'bitwarden'],
            grammar: ['0.', ...grammar/* uuid */.uR, '.', (0,grammar/* base62 */.Yb)(30), ':', (0,grammar/* base64 */.K3)(22), '=='],
        },
        {
            how: 'named',
            id: 'bitwarden-client-secret',
            title: 'Bitwarden API client secret',
            severity: 'critical',
            names: ['bitwarden', 'bw client'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/braintree.js

const braintree = {
    name: 'Braintree',
    revoke: 'Delete the key under Settings > API of the control panel.',
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
    kinds: [
        {
            how: 'token',
            id: 'braintree-access-token',
            title: 'Braintree access token',
            severity: 'critical',
            grammar: ['access_token$production$', (0,grammar/* lowerDigits */.q2)(16), '$', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'braintree-sandbox-access-token',
            title: 'Braintree sandbox access token',
            severity: 'medium',
            grammar: ['access_token$sandbox$', (0,grammar/* lowerDigits */.q2)(16), '$', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'braintree-private-key',
            title: 'Braintree private key',
            severity: 'critical',
            names: ['braintree', 'bt private'],
            words: ['private', 'secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'braintree-tokenization-key',
            title: 'Braintree tokenization key',
            severity: 'low',
            names: ['braintree'],
            grammar: [(0,grammar/* either */.gP)('production_', 'sandbox_'), (0,grammar/* lowerDigits */.q2)(8), '_', (0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chatbot.js

const chatbot = {
    name: 'ChatBot',
    revoke: 'Regenerate it in the API settings of the ChatBot account.',
    references: ['https://www.chatbot.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'chatbot-access-token',
            title: 'ChatBot developer access token',
            names: ['chatbot'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkout.js

const checkout = {
    name: 'Checkout.com',
    revoke: 'Delete the key under Developers > Keys of the dashboard.',
    references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'checkout-secret-key',
            title: 'Checkout.com secret key',
            severity: 'critical',
            aliases: ['checkout-secret-key'],
            names: ['checkout', 'cko secret', 'cko api'],
            grammar: ['sk_', (0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* lowerDigits */.q2)(26, 30), (0,grammar/* optional */.lq)((0,grammar/* from */.HT)('*#$=', 1))])],
        },
        {
            how: 'token',
            id: 'checkout-sandbox-secret-key',
            title: 'Checkout.com sandbox secret key',
            severity: 'medium',
            grammar: ['sk_sbox_', (0,grammar/* lowerDigits */.q2)(26, 30), (0,grammar/* optional */.lq)((0,grammar/* from */.HT)('*#$=', 1))],
        },
        {
            how: 'named',
            id: 'checkout-test-secret-key',
            title: 'Checkout.com test secret key',
            severity: 'medium',
            names: ['checkout', 'cko secret', 'cko api'],
            grammar: ['sk_test_', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'checkout-public-key',
            title: 'Checkout.com sandbox public key',
            severity: 'info',
            grammar: ['pk_sbox_', (0,grammar/* lowerDigits */.q2)(26, 30), (0,grammar/* optional */.lq)((0,grammar/* from */.HT)('*#$=', 1))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/cloudflare.js



/**
 * `cfut_` and its kin: 40 characters and their CRC-32 in 8 hex digits. That there is a checksum is documented, what it
 * is was recomputed on a published example.
 * https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
 */
function cloudflareVerdict(text) {
    const body = text.slice(text.indexOf('_') + 1);
    return body.slice(40) === cloudflare_checksumOf(body.slice(0, 40)) ? verdicts_checksum/* fits */.l : undefined;
}
const cloudflare_checksumOf = (body) => (0,crc32/* crc32 */.Q)(body).toString(16).padStart(8, '0');
const cloudflareSample = (prefix) => (random) => {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(40)], random);
    return `${prefix}${body}${cloudflare_checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudflare.js


const cloudflare = {
    name: 'Cloudflare',
    revoke: 'Roll or delete it under My profile > API tokens of the dashboard.',
    references: [
        'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
        'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'cloudflare-global-key',
            title: 'Cloudflare global API key',
            severity: 'critical',
            aliases: ['cloudflare-global-api-key'],
            grammar: ['cfk_', (0,grammar/* base62 */.Yb)(40), (0,grammar/* hex */.uh)(8)],
            verify: cloudflareVerdict,
            sample: cloudflareSample('cfk_'),
        },
        {
            how: 'token',
            id: 'cloudflare-token',
            title: 'Cloudflare user or account API token',
            severity: 'critical',
            aliases: ['cloudflare-api-key'],
            grammar: [(0,grammar/* either */.gP)('cfut_', 'cfat_'), (0,grammar/* base62 */.Yb)(40), (0,grammar/* hex */.uh)(8)],
            verify: cloudflareVerdict,
            sample: cloudflareSample('cfut_'),
        },
        {
            how: 'named',
            id: 'cloudflare-legacy-token',
            title: 'Cloudflare legacy API token',
            severity: 'critical',
            aliases: ['cloudflare-api-key'],
            names: ['cloud flare', 'cf api', 'cf token', 'cf dns'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'cloudflare-legacy-global-key',
            title: 'Cloudflare legacy global API key',
            severity: 'critical',
            aliases: ['cloudflare-global-api-key'],
            names: ['cloud flare', 'cf api', 'cf key', 'x auth key'],
            grammar: [(0,grammar/* hex */.uh)(37)],
        },
        {
            how: 'token',
            id: 'cloudflare-origin-ca-key',
            title: 'Cloudflare Origin CA key',
            severity: 'critical',
            aliases: ['cloudflare-origin-ca-key'],
            grammar: ['v1.0-', (0,grammar/* hex */.uh)(24, 64), '-', (0,grammar/* hex */.uh)(120, 260), (0,grammar/* optional */.lq)('-', (0,grammar/* hex */.uh)(64))],
        },
        {
            how: 'named',
            id: 'cloudflare-turnstile-secret',
            title: 'Cloudflare Turnstile secret',
            names: ['turnstile', 'cloudflare'],
            words: ['secret', 'key'],
            grammar: ['0x4', (0,grammar/* base64url */.r0)(30, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codecov.js

const codecov = {
    name: 'Codecov',
    revoke: 'Regenerate the upload token under Settings of the repository, or revoke the token under Access.',
    references: ['https://docs.codecov.com/docs/codecov-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'codecov-upload-token',
            title: 'Codecov upload token',
            names: ['codecov'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'codecov-access-token',
            title: 'Codecov access token',
            aliases: ['codecov-access-token'],
            names: ['codecov'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/connection-string.js




const databases = /^(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|redis|rediss|valkey|amqps?|mssql|sqlserver|oracle|clickhouse|cassandra|couchbases?|neo4j|bolt|cockroachdb|snowflake|redshift|db2|ldaps?|nats|kafka|stomp|mqtts?|hive2|presto|trino|influxdb|elasticsearch)(?:\+[\w.]+)?$/;
/** `guessed`: anything whose password all try first; else what opens a database, or all others. */
const findLogin = (wanted) => (text, at) => {
    const login = urlLoginAt(text, at);
    if (login === undefined || isTrivialLogin(login))
        return undefined;
    const kind = databases.test(login.scheme) ? 'database' : 'other';
    if ((isGuessedLogin(login) ? 'guessed' : kind) !== wanted)
        return undefined;
    if (login.password === 'x-oauth-basic')
        return undefined;
    return { start: login.start, end: login.end };
};
const connection_string_password = /(?:password|pwd)\s*=\s*(?:"([^"\r\n]{3,128})"|'([^'\r\n]{3,128})'|([^;"'\s<>&]{3,128}))/i;
const others = /(?:^|[;"'\s])(?:server|data source|datasource|host(?:name)?|addr(?:ess)?|network address|user id|uid|username|user|initial catalog|database(?:name)?|driver|provider)\s*=/gi;
const pairLiterals = ['assword=', 'assword =', 'wd=', 'ASSWORD=', 'WD='];
/** `key=value;` in ADO.NET, ODBC and OLE DB: a password beside a server, a database or a user. */
function findPairs(text, literal, guessed) {
    const at = literal - (/(?:p|pass)$/i.exec(text.slice(Math.max(0, literal - 4), literal))?.[0].length ?? 0);
    const before = lineBefore(text, at);
    const line = before + (/^[^\r\n]{0,400}/.exec(text.slice(at))?.[0] ?? '');
    if (!line.includes(';'))
        return undefined;
    const match = connection_string_password.exec(line.slice(before.length));
    if (match?.index !== 0 || new Set(line.match(others)?.map((one) => one.toLowerCase())).size < 2)
        return undefined;
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    if ((0,placeholder/* isPlaceholder */.wK)(value) ||
        /^[$%{<@[*#(]|^[\w.]+\(|^(?:pass(?:word)?|pwd|null|true|false)$|[})]$/i.test(value))
        return undefined;
    if (((0,generic_guessed/* isGuessed */.Fh)(value) || isUser(line, value)) !== guessed)
        return undefined;
    const start = at + match[0].indexOf(value, match[0].indexOf('=') + 1);
    return { start, end: start + value.length };
}
/** `Username=postgres;Password=postgres` */
const isUser = (line, value) => /(?:user id|uid|username|user)\s*=\s*([^;\s]{1,128})/i.exec(line)?.[1] === value;
const lineBefore = (text, at) => /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? '';
const connectionString = {
    name: 'Connection string',
    revoke: 'Change the password at the service that it opens.',
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
    kinds: [
        {
            how: 'block',
            id: 'database-url',
            title: 'Login in the URL of a database or message broker',
            severity: 'critical',
            aliases: ['mongodb-connection-string'],
            literals: ['://'],
            reach: { before: 32, behind: 520 },
            find: findLogin('database'),
            sample: (random) => `postgres://app:${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}@db.acme.example:5432/orders`,
        },
        {
            how: 'block',
            id: 'url-login',
            title: 'Login in a URL',
            literals: ['://'],
            reach: { before: 32, behind: 520 },
            find: findLogin('other'),
            sample: (random) => `https://ci:${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}@git.acme.example/shop.git`,
        },
        {
            how: 'block',
            id: 'connection-string',
            title: 'Password in a connection string',
            severity: 'critical',
            literals: pairLiterals,
            reach: { before: 408, behind: 420 },
            find: (text, at) => findPairs(text, at, false),
            sample: (random) => `Server=db.acme.example;Database=orders;User Id=app;Password=${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)};`,
            references: ['https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax'],
        },
        {
            how: 'block',
            id: 'weak-login',
            title: 'Login with a password that is easily guessed',
            severity: 'low',
            isGuessed: true,
            literals: ['://', ...pairLiterals],
            reach: { before: 408, behind: 520 },
            find: (text, at) => text.startsWith('://', at) ? findLogin('guessed')(text, at) : findPairs(text, at, true),
            sample: () => 'postgres://postgres:postgres@orders.acme.example/orders',
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/daily.js

const daily = {
    name: 'Daily',
    revoke: 'Roll the key in the Developers section of the dashboard.',
    references: ['https://docs.daily.co/reference/rest-api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'daily-api-key',
            title: 'Daily API key',
            names: ['daily'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dev.js

const dev = {
    name: 'DEV',
    revoke: 'Revoke it under Settings > Extensions.',
    references: ['https://developers.forem.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'dev-api-key',
            title: 'DEV (dev.to) API key',
            names: ['devto', 'dev to', 'forem'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/digitalocean.js

const digitalocean = {
    name: 'DigitalOcean',
    revoke: 'Revoke it under API in the control panel: Tokens, or Spaces Keys.',
    references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
    kinds: [
        {
            how: 'token',
            id: 'digitalocean-personal-token',
            title: 'DigitalOcean personal access token',
            severity: 'critical',
            aliases: ['digitalocean-pat'],
            grammar: ['dop_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-oauth-token',
            title: 'DigitalOcean OAuth access token',
            severity: 'critical',
            aliases: ['digitalocean-access-token'],
            grammar: ['doo_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-refresh-token',
            title: 'DigitalOcean OAuth refresh token',
            severity: 'critical',
            aliases: ['digitalocean-refresh-token'],
            grammar: ['dor_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-functions-key',
            title: 'DigitalOcean Functions namespace key',
            grammar: ['dof_v1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'digitalocean-model-key',
            title: 'DigitalOcean model access key',
            grammar: ['sk-do-', (0,grammar/* base64url */.r0)(40, 100)],
        },
        {
            how: 'named',
            id: 'digitalocean-legacy-token',
            title: 'DigitalOcean access token without prefix',
            severity: 'critical',
            names: ['digitalocean', 'digital ocean', 'do api'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'digitalocean-spaces-secret',
            title: 'DigitalOcean Spaces secret key',
            severity: 'critical',
            names: [
                'digitalocean spaces',
                'digitalocean secret',
                'do spaces',
                'spaces secret',
                'spaces access',
                'spaces key',
            ],
            grammar: [(0,grammar/* base64 */.K3)(43)],
        },
        {
            how: 'named',
            id: 'digitalocean-spaces-key-id',
            title: 'DigitalOcean Spaces access key ID',
            severity: 'info',
            names: ['digitalocean spaces', 'do spaces', 'spaces access', 'spaces key'],
            words: [],
            grammar: ['DO', (0,grammar/* upperDigits */.RO)(18)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/discord.js


/**
 * Bot and user tokens of Discord: the first part is the account's id, a number of 17 to 20 digits, in base64.
 * https://discord.com/developers/docs/reference#snowflakes
 */
function discordVerdict(text) {
    const id = (0,base64/* decodeBase64 */.y4)(text.split('.')[0] ?? '');
    return id !== undefined && /^\d{17,20}$/.test(id)
        ? { state: 'proven', why: 'its first part is an account id', facts: { account: id } }
        : undefined;
}
const discordSample = (random) => [
    (0,base64/* encodeBase64url */.Fo)(`10${(0,grammar/* sampleOf */.uV)([(0,grammar/* digits */.vm)(16)], random)}`),
    (0,grammar/* sampleOf */.uV)([(0,grammar/* base64url */.r0)(6)], random),
    (0,grammar/* sampleOf */.uV)([(0,grammar/* base64url */.r0)(38)], random),
].join('.');

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/discord.js


const discord = {
    name: 'Discord',
    revoke: 'Reset the token or the secret in the developer portal; delete a webhook under Integrations of the channel.',
    references: [
        'https://discord.com/developers/docs/reference#authentication',
        'https://discord.com/developers/docs/resources/webhook',
    ],
    kinds: [
        {
            how: 'token',
            id: 'discord-webhook-url',
            title: 'Discord webhook URL',
            grammar: [
                (0,grammar/* either */.gP)('discord.com', 'discordapp.com'),
                '/api/',
                (0,grammar/* optional */.lq)('v', (0,grammar/* digits */.vm)(1, 2), '/'),
                'webhooks/',
                (0,grammar/* digits */.vm)(17, 20),
                '/',
                (0,grammar/* base64url */.r0)(60, 80),
            ],
        },
        {
            how: 'named',
            id: 'discord-bot-token',
            title: 'Discord bot token',
            confidence: 'high',
            names: ['discord', 'bot token', 'client login', 'bot login', 'client run', 'bot run'],
            words: [],
            grammar: [(0,grammar/* from */.HT)('MNO', 1), (0,grammar/* base64url */.r0)(23, 27), '.', (0,grammar/* base64url */.r0)(6), '.', (0,grammar/* base64url */.r0)(27, 38)],
            verify: discordVerdict,
            sample: discordSample,
        },
        {
            how: 'token',
            id: 'discord-user-token',
            title: 'Discord user token',
            grammar: ['mfa.', (0,grammar/* base64url */.r0)(84)],
        },
        {
            how: 'named',
            id: 'discord-client-secret',
            title: 'Discord client secret',
            aliases: ['discord-client-secret'],
            names: ['discord'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
        {
            how: 'named',
            id: 'discord-api-token',
            title: 'Discord API token',
            aliases: ['discord-api-token'],
            names: ['discord'],
            words: ['token', 'secret', 'api key'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'discord-client-id',
            title: 'Discord client ID',
            severity: 'info',
            aliases: ['discord-client-id'],
            names: ['discord'],
            words: ['id'],
            grammar: [(0,grammar/* digits */.vm)(17, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/docker.js



const field = /\\?"auth\\?"\s*:\s*\\?"([0-9A-Za-z+/]{8,2000}={0,2})\\?"/y;
/** `auths.<registry>.auth` of config.json, in base64. */
function docker_findLogin(text, at) {
    field.lastIndex = at;
    const secret = field.exec(text)?.[1];
    if (secret === undefined)
        return undefined;
    const login = (0,verdicts_login/* loginIn */.Xj)(secret);
    // Without the object around it, a name as usual as this says nothing yet.
    if (login === undefined && (secret.length < 24 || !text.slice(0, at).includes('auths')))
        return undefined;
    if (login !== undefined && (login.password === '' || /^[<$%{]/.test(login.password)))
        return undefined;
    const verdict = (0,verdicts_login/* loginVerdict */.p7)(secret);
    const isTried = login !== undefined && isGuessedLogin({ ...login, host: '' });
    const start = text.indexOf(secret, at + 6);
    return {
        start,
        end: start + secret.length,
        ...(verdict && { verdict: isTried ? { ...verdict, severity: 'low' } : verdict }),
    };
}
const docker = {
    name: 'Docker',
    revoke: 'Delete it under Account settings > Personal access tokens (or the registry that the login is for).',
    references: ['https://docs.docker.com/security/access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'docker-personal-token',
            title: 'Docker personal access token',
            severity: 'critical',
            grammar: ['dckr_pat_', (0,grammar/* base64url */.r0)(27)],
        },
        {
            how: 'token',
            id: 'docker-organization-token',
            title: 'Docker organization access token',
            severity: 'critical',
            grammar: ['dckr_oat_', (0,grammar/* base64url */.r0)(32)],
        },
        {
            how: 'block',
            id: 'docker-registry-login',
            title: 'Login of a container registry',
            severity: 'critical',
            literals: ['"auth'],
            reach: { before: 600, behind: 2100 },
            find: docker_findLogin,
            sample: (random) => `{"auths":{"ghcr.io":{"auth":"${(0,verdicts_login/* loginSample */.o3)(random)}"}}}`,
            references: ['https://docs.docker.com/reference/cli/docker/login/'],
        },
        {
            how: 'named',
            id: 'docker-hub-token',
            title: 'Docker Hub access token of the older format',
            severity: 'critical',
            names: [
                'docker hub',
                'docker token',
                'docker password',
                'docker pass',
                'docker access token',
                'docker pat',
            ],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'token',
            id: 'docker-swarm-join-token',
            title: 'Docker Swarm join token',
            severity: 'critical',
            aliases: ['docker-swarm-join-token'],
            grammar: ['SWMTKN-1-', (0,grammar/* lowerDigits */.q2)(50), '-', (0,grammar/* lowerDigits */.q2)(25)],
            references: ['https://docs.docker.com/reference/cli/docker/swarm/join-token/'],
        },
        {
            how: 'token',
            id: 'docker-swarm-unlock-key',
            title: 'Docker Swarm unlock key',
            severity: 'critical',
            aliases: ['docker-swarm-unlock-key'],
            grammar: ['SWMKEY-1-', (0,grammar/* base64 */.K3)(43)],
            references: ['https://docs.docker.com/reference/cli/docker/swarm/unlock-key/'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/elastic-email.js

const elasticEmail = {
    name: 'Elastic Email',
    revoke: 'Delete it under Settings > Manage API keys.',
    references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'elastic-email-api-key',
            title: 'Elastic Email API key',
            names: ['elastic', 'elastic email'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(96)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/elastic.js

const elastic = {
    name: 'Elastic',
    revoke: 'Invalidate it under Security > API keys of the deployment, or API keys of the cloud organization.',
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'elastic-cloud-api-key',
            title: 'Elastic Cloud API key',
            severity: 'critical',
            grammar: ['essu_', (0,grammar/* from */.HT)('0-9A-Za-z+/_-', 40, 200), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'elastic-api-key',
            title: 'Elasticsearch API key',
            names: ['elastic', 'elasticsearch', 'es api', 'kibana'],
            grammar: [(0,grammar/* base64 */.K3)(58), '=='],
        },
        {
            how: 'token',
            id: 'elastic-service-token',
            title: 'Elasticsearch service account token',
            grammar: ['AAEAAWVsYXN0aWMv', (0,grammar/* base64url */.r0)(20, 160)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/marvin.js
var marvin = __webpack_require__(96182);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/entra.js



/**
 * Client secrets of Entra ID with `8Q~` at their fourth character: the last 3 characters are the first ones of the
 * Marvin32 checksum of the rest, with the seed `AadPwd00`, in 66 digits: IdentifiableMetadata.cs in
 * github.com/microsoft/security-utilities. One in 15,000 fits by chance. `7Q~` and `9Q~` are not checked.
 */
function entraVerdict(text) {
    return text.slice(3, 6) === '8Q~' && text.endsWith(entra_checksumOf(text.slice(0, -3))) ? verdicts_checksum/* fits */.l : undefined;
}
/** Without zeros in front, so the number's length varies before it is cut. */
function entra_checksumOf(body) {
    let written = '';
    for (let rest = (0,marvin/* marvin32 */.R)(body, 'AadPwd00'); rest > 0; rest = Math.floor(rest / digits.length)) {
        written = (digits[rest % digits.length] ?? '') + written;
    }
    return written.slice(0, 3);
}
const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
function entraSample(random) {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* from */.HT)('0-9A-Za-z_~.-', 3), '8Q~', (0,grammar/* from */.HT)('0-9A-Za-z_~.-', 31)], random);
    return `${body}${entra_checksumOf(body)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/entra.js


const entra = {
    name: 'Microsoft Entra ID',
    revoke: 'Delete it under App registrations > Certificates & secrets.',
    references: ['https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials'],
    kinds: [
        {
            how: 'token',
            id: 'entra-client-secret',
            title: 'Entra ID client secret',
            severity: 'critical',
            aliases: ['azure-ad-client-secret'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_~.-', 3), (0,grammar/* from */.HT)('7-9', 1), 'Q~', (0,grammar/* from */.HT)('0-9A-Za-z_~.-', 31, 34)],
            literals: ['7Q~', '8Q~', '9Q~'],
            neither: { before: '0-9A-Za-z_~.-', behind: '0-9A-Za-z_~-' },
            verify: entraVerdict,
            sample: entraSample,
        },
        {
            how: 'named',
            id: 'entra-old-client-secret',
            title: 'Entra ID client secret of the older formats',
            severity: 'critical',
            names: [
                'azure client secret',
                'azure ad client secret',
                'azuread client secret',
                'aad client secret',
                'arm client secret',
                'azure app secret',
                'azure secret',
                'entra client secret',
                'service principal key',
            ],
            words: [],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64 */.K3)(43), '='], [(0,grammar/* from */.HT)('0-9A-Za-z_~.@:/+*-', 32, 40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/facebook.js

const facebook = {
    name: 'Facebook',
    revoke: 'Invalidate the token with the access token tool, or reset the app secret under App settings > Basic.',
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'facebook-access-token',
            title: 'Facebook Graph API Explorer token',
            grammar: [(0,grammar/* either */.gP)('EAACEdEose0cBA'), (0,grammar/* base62 */.Yb)(20, 400)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
        },
        {
            how: 'token',
            id: 'facebook-page-token',
            title: 'Facebook user or page access token',
            aliases: ['facebook-page-access-token'],
            grammar: ['EAA', (0,grammar/* base62 */.Yb)(90, 400)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/=' },
        },
        {
            how: 'named',
            id: 'facebook-app-token',
            title: 'Facebook app access token',
            aliases: ['facebook-access-token'],
            names: ['facebook', 'fb app', 'fb access', 'access token', 'app token'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(15, 17), '|', (0,grammar/* base64url */.r0)(27, 28)],
        },
        {
            how: 'named',
            id: 'facebook-app-secret',
            title: 'Facebook app secret',
            aliases: ['facebook-secret'],
            names: ['facebook', 'fb app', 'fb secret', 'fb api', 'fb client', 'fb key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'facebook-app-id',
            title: 'Facebook app ID',
            severity: 'info',
            names: ['facebook app', 'fb app', 'facebook client', 'fb client'],
            words: ['id'],
            grammar: [(0,grammar/* digits */.vm)(15, 17)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freemius.js

const secretKey = ['sk_', (0,grammar/* from */.HT)('!#-&(-~', 29)];
const freemius = {
    name: 'Freemius',
    revoke: 'Regenerate the secret key on the Settings page of the product.',
    references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
    kinds: [
        {
            // Its alphabet is all of ASCII, so only an entry of the plugin's PHP array tells it from other `sk_` keys.
            how: 'block',
            id: 'freemius-secret-key',
            title: 'Freemius secret key',
            aliases: ['freemius-secret-key'],
            literals: ['secret_key'],
            reach: { before: 1, behind: 70 },
            find: (text, at) => {
                const entry = /^(['"])secret_key\1\s{0,9}=>\s{0,9}(['"])(?=(sk_[!#-&(-~]{29})\2)/.exec(text.slice(at - 1));
                const key = entry?.[3];
                if (entry === null || key === undefined)
                    return undefined;
                const start = at - 1 + entry[0].length;
                return { start, end: start + key.length };
            },
            sample: (random) => `'secret_key' => '${(0,grammar/* sampleOf */.uV)(secretKey, random)}',`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getresponse.js

const getresponse = {
    name: 'GetResponse',
    revoke: 'Delete it under Integrations and API > API.',
    references: ['https://apidocs.getresponse.com/v3/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'getresponse-api-key',
            title: 'GetResponse API key',
            names: ['getresponse', 'get response'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitee.js

const gitee = {
    name: 'Gitee',
    revoke: 'Delete it under Settings > Private tokens.',
    references: ['https://gitee.com/api/v5/swagger'],
    kinds: [
        {
            how: 'named',
            id: 'gitee-access-token',
            title: 'Gitee access token',
            severity: 'critical',
            names: ['gitee'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/generic/words.js
var words = __webpack_require__(30106);
;// CONCATENATED MODULE: ./out/actions/secret-scan/pem.js

/**
 * Finds the private key whose first line holds the place `at`. Undefined: it is no such line, or what follows is a
 * placeholder or too short for any key.
 */
function privateKeyAt(text, at) {
    const start = beginning(text, at);
    if (start === undefined)
        return undefined;
    first.lastIndex = start;
    const head = first.exec(text);
    if (head === null)
        return undefined;
    const [{ length }, label = ''] = head;
    const inside = text.slice(start + length);
    const next = inside.search(/-{4,5} ?(?:BEGIN|END) /);
    const content = next === -1 ? inside : inside.slice(0, next);
    const { body, checksum, isForeign, isShortened, longest } = piecesOf(content);
    const enough = next === -1 ? 64 : 32;
    if (body.length < enough || (isForeign && longest < 48) || isReadable(body) || (0,words/* isWords */.yP)(body))
        return undefined;
    if (isShortened && isCut(body))
        return undefined;
    const isEncrypted = label.includes('ENCRYPTED') || /Proc-Type:\s*4,\s*ENCRYPTED/.test(content);
    const isWhole = /-{4,5} ?END /.test(inside.slice(Math.max(0, next), next + 12)) && !isShortened && !isForeign;
    const end = start + length + ending(inside, next);
    return { label, start, end, body, checksum, isEncrypted, isWhole };
}
const first = /-{4,5} ?BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/y;
/** Where the dashes before the BEGIN that is nearest to `at` begin. */
function beginning(text, at) {
    const from = Math.max(0, at - 64);
    const match = /(-{4,5} ?)BEGIN [A-Z0-9 ]*$/.exec(text.slice(from, at));
    return match === null ? undefined : from + match.index;
}
/** Behind the END line where there is one, else behind the last of the long pieces, and a shorter one that ends them. */
function ending(inside, next) {
    const last = /^-{4,5} ?END [A-Z0-9 ]{0,48}-{4,5}/.exec(inside.slice(Math.max(0, next)));
    if (next !== -1)
        return next + (last?.[0].length ?? 0);
    const pieces = longPieces.exec(inside);
    return pieces === null ? 0 : pieces.index + pieces[0].length;
}
const apart = String.raw `(?:(?<!\\)\\{1,8}(?:[nrt]|u000[aAdD])?|&#1[03];|%0[aAdD]|\s\+\s|[\s"',;>|*#-]){1,80}`;
const longPieces = new RegExp(`[0-9A-Za-z+/]{40,}(?:${apart}[0-9A-Za-z+/]{24,})*(?:${apart}[0-9A-Za-z+/]{8,})?={0,2}`);
/** Each line of a patch begins with what was done to it; `+` is of base64 too. */
const patched = /^\r?\n([+-])[^\n]*(?:\n\1[^\n]*)*$/;
function piecesOf(content) {
    const plain = patched.test(content) ? content.replaceAll(/^[+-]/gm, '') : content;
    const lines = plain
        .replaceAll(/(?<!\\)\\+(?:[nrt]|u000[aAdD])|&#1[03];|%0[aAdD]/g, '\n')
        .replaceAll(/^[ \t"'>*#|+]*[A-Z][A-Za-z-]{2,20}:.*$/gm, '');
    let [body, checksum, longest, isForeign, isShortened] = ['', '', 0, false, false];
    for (const piece of lines.split(/[\s"'`,;()\\]+/)) {
        if (/^[0-9A-Za-z+/]*[0-9A-Za-z][0-9A-Za-z+/]*={0,2}$/.test(piece)) {
            body += piece;
            longest = Math.max(longest, piece.length);
        }
        else if (/^=[0-9A-Za-z+/]{4}$/.test(piece))
            checksum = piece.slice(1);
        else if (/^\.{1,6}$/.test(piece))
            isShortened = true;
        else if (piece !== '' && !/^[+>*#|/-]$/.test(piece))
            isForeign = true;
    }
    return { body, checksum, longest, isForeign, isShortened };
}
/** DER says at the beginning how long it is; with dots for the rest, it opens nothing. */
function isCut(body) {
    const bytes = Buffer.from(body, 'base64');
    return bytes[0] === 0x30 && bytes[1] === 0x82 && bytes.length < bytes.readUInt16BE(2) / 2;
}
/** No key decodes to plain text, and none is made of few characters. */
const isReadable = (body) => /^[\t\n\r -~]*$/.test(Buffer.from(body, 'base64').toString('latin1')) ||
    new Set(body.slice(0, 200)).size < 8;

;// CONCATENATED MODULE: ./out/actions/secret-scan/encoding/crc24.js
/** CRC-24 of OpenPGP's armor (RFC 4880, section 6.1), of a text of one character a byte. */
function crc24(text) {
    let crc = 0xb704ce;
    for (let at = 0; at < text.length; at += 1) {
        crc ^= text.charCodeAt(at) << 16;
        for (let bit = 0; bit < 8; bit += 1)
            crc = crc & 0x800000 ? ((crc << 1) ^ 0x1864cfb) & 0xffffff : crc << 1;
    }
    return crc;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/der.js
var der = __webpack_require__(5688);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/key-structure.js

/** One letter an element: what a SEQUENCE is made of. Others are dots. */
const letters = {
    0x02: 'I',
    0x03: 'B',
    0x04: 'O',
    0x30: 'S',
    0xa0: 'x',
    0xa1: 'x',
};
/** Of PKCS #8 (RFC 5958), PKCS #1 (RFC 8017, A.1), SEC 1 (RFC 5915) and X.509 (RFC 5280); DSA as OpenSSL writes it. */
const structures = [
    [/^ISOx*\.?$|^I{9}S?$|^IOx*$|^I{6}$/, 'private'],
    [/^SO$/, 'encrypted'],
    [/^SB$|^SSB$|^II$/, 'public'],
];
/** `bytes` hold one SEQUENCE, and nothing else. */
function keyStructureOf(bytes) {
    const elements = (0,der/* elementsAt */.Z0)(bytes, 0);
    if (elements === undefined)
        return undefined;
    const shape = elements.map(({ tag }) => letters[tag] ?? '.').join('');
    const found = structures.find(([pattern]) => pattern.test(shape))?.[1];
    if (found !== 'private')
        return found;
    const [version, , inner] = elements;
    // The version of each is a small number.
    if (version === undefined || version.end - version.start !== 1 || bytes.charCodeAt(version.start) > 3)
        return undefined;
    const isRight = shape.startsWith('ISO') ? isRightInside(bytes, inner) : isRightRsa(bytes, elements);
    return isRight ? 'private' : undefined;
}
function isRightInside(bytes, octets) {
    const inside = bytes.slice(octets?.start, octets?.end);
    return isRightRsa(inside, (0,der/* elementsAt */.Z0)(inside, 0) ?? []);
}
/** Whether the modulus is the product of the two primes, where there are such. */
function isRightRsa(bytes, elements) {
    const [, modulus, , , p, q] = elements;
    if (elements.length !== 9 || modulus === undefined || p === undefined || q === undefined)
        return true;
    return numberOf(bytes, modulus) === numberOf(bytes, p) * numberOf(bytes, q);
}
/** A number longer than a key of 16,384 bits is none that anybody multiplies. */
const longest = 2_049;
const numberOf = (bytes, { start, end }) => end === start || end - start > longest
    ? 0n
    : BigInt(`0x${Buffer.from(bytes.slice(start, end), 'latin1').toString('hex')}`);

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/private-key.js





/**
 * What the bytes of a private key say. Undefined: they are cut short or changed, so nothing is proven, and what is left
 * may still be most of a key. Formats: PKCS #1, #8 and SEC 1 in DER (RFC 5958, 8017, 5915); OpenSSH's PROTOCOL.key;
 * OpenPGP (RFC 4880).
 */
function privateKeyVerdict(key) {
    const bytes = Buffer.from(key.body, 'base64').toString('latin1');
    if (bytes.startsWith(opensshMagic))
        return opensshVerdict(bytes);
    if (key.label.includes('PGP'))
        return pgpVerdict(bytes, key.checksum);
    const whole = (0,der/* elementAt */.s2)(bytes, 0);
    if (whole?.tag !== 0x30 || whole.end !== bytes.length)
        return isHopeless(key, bytes) ? disproven : undefined;
    const structure = keyStructureOf(bytes);
    if (structure === 'public')
        return publicKey;
    // Ciphertext stands in a structure of its own, and only below a label that says so.
    if (structure === undefined || (structure === 'encrypted' && !key.isEncrypted))
        return undefined;
    return proven(key.label.replace(/ ?PRIVATE KEY$/, '') || 'PKCS #8', key.isEncrypted);
}
const publicKey = {
    state: 'disproven',
    why: 'it is a public key or a certificate, whatever its label says',
};
const proven = (type, isEncrypted) => ({
    state: 'proven',
    why: isEncrypted ? 'it decodes, and it is encrypted' : 'it decodes',
    facts: { type, encrypted: isEncrypted },
});
const disproven = {
    state: 'disproven',
    why: 'what stands in it cannot be one',
};
/**
 * Whether a key that was written to its end cannot be one in DER: it is no SEQUENCE, or no more than the first line of a
 * much longer one, where nothing private stands yet.
 */
function isHopeless({ label, isWhole, isEncrypted }, bytes) {
    // Ciphertext, and formats of others.
    if (!isWhole || isEncrypted || /OPENSSH|SSH2/.test(label))
        return false;
    const size = (0,der/* sizeAt */.Z8)(bytes, 0);
    return (bytes.charCodeAt(0) !== 0x30 || size === undefined || (bytes.length <= line && bytes.length < size / 4));
}
/** In bytes: 76 columns of base64. */
const line = 57;
const opensshMagic = 'openssh-key-v1\0';
/** Strings with a length of 4 bytes: cipher, derivation, its options; the number of keys; the public key. */
function opensshVerdict(bytes) {
    let at = opensshMagic.length;
    const string = () => {
        const length = Array.from(bytes.slice(at, at + 4)).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
        at += 4 + length;
        return bytes.slice(at - length, at);
    };
    const [cipher] = [string(), string(), string()];
    at += 4;
    const type = /^\0\0\0.([a-z0-9@.-]+)/.exec(string())?.[1];
    const own = string();
    if (at !== bytes.length || type === undefined)
        return undefined;
    const isEncrypted = cipher !== 'none';
    // Two numbers that are equal, so that whoever decrypts it sees that it worked.
    return isEncrypted || own.slice(0, 4) === own.slice(4, 8) ? proven(type, isEncrypted) : undefined;
}
function pgpVerdict(bytes, checksum) {
    const sum = crc24(bytes);
    const written = (0,base64/* encodeBase64 */.WG)(String.fromCharCode(sum >>> 16, (sum >>> 8) & 255, sum & 255));
    return checksum === written ? verdicts_checksum/* fits */.l : undefined;
}
/** Whether it needs a passphrase. */
const isEncryptedKey = (key) => key.isEncrypted || privateKeyVerdict(key)?.facts?.encrypted === true;

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/google.js



/** Its private key, where the account's address stands in the same object. */
function findServiceAccount(text, at) {
    const field = /^private_key\\*"\s*:\s*\\*"/.exec(text.slice(at, at + 64));
    if (field === null)
        return undefined;
    const [open, close] = [text.lastIndexOf('{', at), text.indexOf('}', at)];
    if (!text.slice(Math.max(0, open), close === -1 ? undefined : close).includes('gserviceaccount.com'))
        return undefined;
    const place = text.indexOf('PRIVATE KEY', at);
    const key = place === -1 || place > at + 128 ? undefined : privateKeyAt(text, place);
    if (key === undefined)
        return undefined;
    const verdict = privateKeyVerdict(key);
    // Whoever shortens the key leaves the rest of the account.
    const isProven = verdict?.state === 'proven';
    return { start: key.start, end: key.end, ...(isProven && { verdict }) };
}
const google = {
    name: 'Google',
    revoke: 'Delete or rotate it under APIs & Services > Credentials, or IAM > Service Accounts, of the project.',
    references: ['https://cloud.google.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'google-api-key',
            title: 'Google API key',
            aliases: ['gcp-api-key'],
            grammar: ['AIza', (0,grammar/* base64url */.r0)(35)],
            references: ['https://cloud.google.com/docs/authentication/api-keys'],
        },
        {
            how: 'token',
            id: 'google-api-key-in-base64',
            title: 'Google API key in base64',
            grammar: ['QUl6YV', (0,grammar/* base64 */.K3)(46)],
            references: ['https://cloud.google.com/docs/authentication/api-keys'],
        },
        {
            how: 'token',
            id: 'google-gemini-key',
            title: 'Google API key bound to a service account',
            grammar: ['AQ.Ab8', (0,grammar/* base64url */.r0)(47)],
            references: ['https://ai.google.dev/gemini-api/docs/api-key'],
        },
        {
            how: 'token',
            id: 'google-client-secret',
            title: 'Google OAuth client secret',
            severity: 'critical',
            grammar: ['GOCSPX-', (0,grammar/* base64url */.r0)(28)],
        },
        {
            how: 'named',
            id: 'google-old-client-secret',
            title: 'Google OAuth client secret of the older format',
            names: [
                'google client secret',
                'google oauth secret',
                'google oauth client secret',
                'google oauth2 client secret',
                'google oauth2 secret',
                'google secret',
                'gcp client secret',
                'gcp secret',
                'apps.googleusercontent.com',
            ],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(24)],
        },
        {
            how: 'token',
            id: 'google-client-id',
            title: 'Google OAuth client id',
            severity: 'info',
            grammar: [(0,grammar/* digits */.vm)(6, 21), '-', (0,grammar/* lowerDigits */.q2)(32), '.apps.googleusercontent.com'],
            literals: ['.apps.googleusercontent.com'],
        },
        {
            how: 'token',
            id: 'google-access-token',
            title: 'Google OAuth access token',
            grammar: ['ya29.', (0,grammar/* base64url */.r0)(20, 1000)],
        },
        {
            how: 'token',
            id: 'google-refresh-token',
            title: 'Google OAuth refresh token',
            severity: 'critical',
            grammar: ['1//0', (0,grammar/* base64url */.r0)(40, 120)],
        },
        {
            how: 'block',
            id: 'google-service-account',
            title: 'Google service account key',
            severity: 'critical',
            aliases: ['gcp-service-account'],
            literals: ['private_key'],
            reach: { before: 2000, behind: 8000 },
            find: findServiceAccount,
            sample: (random) => {
                const key = `MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgw${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(400)], random)}`;
                return `{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\n${key}\\n-----END PRIVATE KEY-----\\n","client_email":"ci@acme.iam.gserviceaccount.com"}`;
            },
            references: ['https://cloud.google.com/iam/docs/keys-create-delete'],
        },
        {
            how: 'named',
            id: 'google-storage-secret',
            title: 'Google Cloud Storage HMAC secret',
            severity: 'critical',
            names: ['goog1e', 'gcs secret', 'gcs hmac', 'storage hmac', 'gs secret'],
            words: ['secret', 'hmac', 'goog'],
            grammar: [(0,grammar/* base64 */.K3)(40)],
            references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
        },
        {
            how: 'token',
            id: 'google-storage-key-id',
            title: 'Google Cloud Storage HMAC access id',
            severity: 'info',
            grammar: ['GOOG', (0,grammar/* either */.gP)(['1E', (0,grammar/* upperDigits */.RO)(55)], [(0,grammar/* upperDigits */.RO)(20)])],
            references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/have-i-been-pwned.js

const haveIBeenPwned = {
    name: 'Have I Been Pwned',
    revoke: 'Regenerate it on the API key page.',
    references: ['https://haveibeenpwned.com/API/v3#Authorisation'],
    kinds: [
        {
            how: 'named',
            id: 'have-i-been-pwned-api-key',
            title: 'Have I Been Pwned API key',
            severity: 'medium',
            names: ['hibp', 'haveibeenpwned', 'have i been pwned'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/heroku.js

const heroku = {
    name: 'Heroku',
    revoke: 'Delete the authorization with heroku authorizations:revoke, or regenerate the key in the account settings.',
    references: ['https://devcenter.heroku.com/articles/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'heroku-api-token',
            title: 'Heroku API token',
            severity: 'critical',
            aliases: ['heroku-api-key-v2'],
            grammar: ['HRKU-AA', (0,grammar/* base64url */.r0)(58)],
        },
        {
            how: 'token',
            id: 'heroku-api-key',
            title: 'Heroku API key with prefix',
            severity: 'critical',
            grammar: ['HRKU-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'heroku-legacy-api-key',
            title: 'Heroku API key',
            severity: 'critical',
            aliases: ['heroku-api-key'],
            names: ['heroku'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iterable.js

const iterable = {
    name: 'Iterable',
    revoke: 'Delete it under Integrations > API Keys.',
    references: ['https://support.iterable.com/hc/en-us/articles/360043464871'],
    kinds: [
        {
            how: 'named',
            id: 'iterable-api-key',
            title: 'Iterable API key',
            names: ['iterable'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* anyHex */.YM)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jetbrains.js

const jetbrains = {
    name: 'JetBrains',
    revoke: 'Delete the token under Profile > Account Security > Tokens of YouTrack or Hub, or in the Marketplace profile.',
    references: ['https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html'],
    kinds: [
        {
            how: 'token',
            id: 'jetbrains-permanent-token',
            title: 'JetBrains permanent token (YouTrack, Hub, Marketplace)',
            grammar: [
                'perm',
                (0,grammar/* from */.HT)(':-', 1),
                (0,grammar/* base64 */.K3)(4, 64),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
                '.',
                (0,grammar/* base64 */.K3)(4, 64),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
                '.',
                (0,grammar/* base62 */.Yb)(20, 64),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kaggle.js


const kaggle = {
    name: 'Kaggle',
    revoke: 'Expire the token under Settings > API of the Kaggle account.',
    references: ['https://www.kaggle.com/docs/api'],
    kinds: [
        {
            how: 'token',
            id: 'kaggle-api-token',
            title: 'Kaggle API token',
            grammar: ['KGAT_', (0,grammar/* anyHex */.YM)(32)],
        },
        {
            how: 'named',
            id: 'kaggle-api-key',
            title: 'Kaggle API key',
            names: ['kaggle'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'block',
            id: 'kaggle-json',
            title: 'Kaggle API key in kaggle.json',
            severity: 'high',
            literals: ['"username"'],
            reach: { before: 0, behind: 200 },
            find(text, at) {
                const found = /^"username"\s{0,9}:\s{0,9}"[^"]{1,64}"\s{0,9},\s{0,9}"key"\s{0,9}:\s{0,9}"([0-9a-f]{32})"/.exec(text.slice(at));
                if (found?.[1] === undefined || (0,placeholder/* isPlaceholder */.wK)(found[1]))
                    return undefined;
                const end = at + found[0].length - 1;
                return { start: end - found[1].length, end };
            },
            sample: (random) => `{"username":"someone","key":"${(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(32)], random)}"}`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keycloak.js

const keycloak = {
    name: 'Keycloak',
    revoke: 'Regenerate the secret on the Credentials tab of the client.',
    references: ['https://www.keycloak.org/docs/latest/server_admin/#_client-credentials'],
    kinds: [
        {
            how: 'named',
            id: 'keycloak-client-secret',
            title: 'Keycloak client secret',
            severity: 'critical',
            names: ['keycloak', 'kc client', 'oidc client'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/launchdarkly.js

const launchdarkly = {
    name: 'LaunchDarkly',
    revoke: 'Reset an access token under Account settings > Authorization, an SDK key under the settings of its environment.',
    references: [
        'https://launchdarkly.com/docs/home/account/api',
        'https://launchdarkly.com/docs/home/account/environment/keys',
    ],
    kinds: [
        {
            how: 'token',
            id: 'launchdarkly-api-token',
            title: 'LaunchDarkly API access token',
            grammar: [
                'api-',
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
        {
            how: 'token',
            id: 'launchdarkly-sdk-key',
            title: 'LaunchDarkly server-side SDK key',
            grammar: [
                'sdk-',
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
        {
            how: 'token',
            id: 'launchdarkly-mobile-key',
            title: 'LaunchDarkly mobile key',
            severity: 'low',
            grammar: [
                'mob-',
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
        {
            how: 'named',
            id: 'launchdarkly-access-token',
            title: 'LaunchDarkly access token',
            aliases: ['launchdarkly-access-token'],
            names: ['launch darkly'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(40)], grammar/* uuid */.uR)],
        },
        {
            how: 'named',
            id: 'launchdarkly-client-side-id',
            title: 'LaunchDarkly client-side ID',
            severity: 'low',
            names: ['launch darkly', 'ld client'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linear.js

const linear = {
    name: 'Linear',
    revoke: 'Revoke the key under Settings > Security & access, or rotate the secret of the application.',
    references: ['https://linear.app/developers/graphql'],
    kinds: [
        {
            how: 'token',
            id: 'linear-api-key',
            title: 'Linear API key',
            aliases: ['linear-api-key'],
            grammar: ['lin_api_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'linear-oauth-token',
            title: 'Linear OAuth token',
            grammar: ['lin_oauth_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'linear-webhook-secret',
            title: 'Linear webhook signing secret',
            grammar: ['lin_wh_', (0,grammar/* base62 */.Yb)(20, 64)],
        },
        {
            how: 'named',
            id: 'linear-client-secret',
            title: 'Linear client secret',
            aliases: ['linear-client-secret'],
            names: ['linear'],
            words: ['secret', 'client', 'token', 'api key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linkedin.js

const linkedin = {
    name: 'LinkedIn',
    revoke: 'Generate a new client secret on the Auth tab of the app in the developer portal; that invalidates its tokens.',
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow'],
    kinds: [
        {
            how: 'token',
            id: 'linkedin-client-secret-v2',
            title: 'LinkedIn client secret with prefix',
            grammar: ['WPL_AP', (0,grammar/* digits */.vm)(1), '.', (0,grammar/* base62 */.Yb)(16), '.', (0,grammar/* base64 */.K3)(4, 12), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'linkedin-access-token',
            title: 'LinkedIn access token',
            grammar: [(0,grammar/* either */.gP)('AQR', 'AQS', 'AQT', 'AQU', 'AQV', 'AQW', 'AQX'), (0,grammar/* base64url */.r0)(180, 600)],
            neither: { before: '0-9A-Za-z_+/-' },
        },
        {
            how: 'named',
            id: 'linkedin-client-secret',
            title: 'LinkedIn client secret',
            aliases: ['linkedin-client-secret'],
            names: ['linkedin', 'linked in'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'linkedin-client-id',
            title: 'LinkedIn client ID',
            severity: 'info',
            aliases: ['linkedin-client-id'],
            names: ['linkedin', 'linked in'],
            words: ['client', 'id', 'api key'],
            grammar: [(0,grammar/* base62 */.Yb)(14)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lob.js

const lob = {
    name: 'Lob',
    revoke: 'Roll the key under Settings > API Keys of the Lob dashboard.',
    references: ['https://docs.lob.com/#tag/Authentication'],
    kinds: [
        {
            how: 'token',
            id: 'lob-live-key',
            title: 'Lob live API key',
            aliases: ['lob-api-key'],
            grammar: ['live_', (0,grammar/* hex */.uh)(35)],
        },
        {
            how: 'token',
            id: 'lob-test-key',
            title: 'Lob test API key',
            severity: 'medium',
            grammar: ['test_', (0,grammar/* hex */.uh)(35)],
        },
        {
            how: 'token',
            id: 'lob-publishable-key',
            title: 'Lob publishable API key',
            severity: 'low',
            aliases: ['lob-pub-api-key'],
            grammar: [(0,grammar/* either */.gP)('live', 'test'), '_pub_', (0,grammar/* lowerDigits */.q2)(31)],
        },
        {
            how: 'named',
            id: 'lob-api-key',
            title: 'Lob API key',
            names: ['lob api', 'lob key', 'lob secret', 'lob token', 'lob live', 'lob test', 'lob private'],
            words: [],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* either */.gP)('live_', 'test_'), (0,grammar/* lowerDigits */.q2)(35)], [(0,grammar/* base62 */.Yb)(40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/maxmind.js


const maxmind = {
    name: 'MaxMind',
    revoke: 'Delete the key under Manage License Keys of the MaxMind account.',
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key'],
    kinds: [
        {
            how: 'token',
            id: 'maxmind-license-key',
            title: 'MaxMind license key',
            aliases: ['maxmind-license-key'],
            grammar: [(0,grammar/* base62 */.Yb)(6), '_', (0,grammar/* base62 */.Yb)(29), '_mmk'],
            literals: ['_mmk'],
        },
        {
            how: 'named',
            id: 'maxmind-legacy-license-key',
            title: 'MaxMind license key without suffix',
            names: ['maxmind', 'geoip', 'geolite'],
            words: ['license', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'block',
            id: 'maxmind-configuration',
            line: 2,
            title: 'MaxMind license key in GeoIP.conf',
            severity: 'high',
            literals: ['LicenseKey'],
            reach: { before: 300, behind: 300 },
            find(text, at) {
                if (!/\b(?:AccountID|UserId|EditionIDs|ProductIds)\s/.test(text))
                    return undefined;
                const found = /^LicenseKey[ \t]{1,20}([0-9A-Za-z]{12,16})(?![0-9A-Za-z_])/.exec(text.slice(at));
                if (found?.[1] === undefined || (0,placeholder/* isPlaceholder */.wK)(found[1]))
                    return undefined;
                const end = at + found[0].length;
                return { start: end - found[1].length, end };
            },
            sample: (random) => `AccountID 42\nLicenseKey ${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}\n`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moderation-api.js

const moderationApi = {
    name: 'Moderation API',
    revoke: 'Delete the key in the project settings of Moderation API.',
    references: ['https://docs.moderationapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'moderation-api-api-key',
            title: 'Moderation API API key',
            names: ['moderation'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(80, 300), '.', (0,grammar/* base64url */.r0)(40, 90)],
        },
        {
            how: 'token',
            id: 'moderation-api-project-key',
            title: 'Moderation API project secret key',
            grammar: ['modapi_', (0,grammar/* base62 */.Yb)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nvidia.js

const nvidia = {
    name: 'NVIDIA',
    revoke: 'Delete the key on the API Keys page of build.nvidia.com, or under Setup > API Keys of NGC.',
    references: [
        'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html#ngc-api-keys',
        'https://docs.api.nvidia.com/nim/docs/api-quickstart',
    ],
    kinds: [
        {
            how: 'token',
            id: 'nvidia-api-key',
            title: 'NVIDIA API key',
            aliases: ['nvidia-api-key'],
            grammar: ['nvapi-', (0,grammar/* optional */.lq)('stg-'), (0,grammar/* base64url */.r0)(60, 70)],
        },
        {
            how: 'named',
            id: 'nvidia-ngc-key',
            title: 'NVIDIA legacy NGC API key',
            names: ['ngc', 'nvidia', 'nvcr'],
            grammar: [(0,grammar/* base62 */.Yb)(84)],
        },
        {
            how: 'named',
            id: 'nvidia-ngc-service-key',
            title: 'NVIDIA NGC service key',
            names: ['ngc', 'nvidia'],
            grammar: [(0,grammar/* base62 */.Yb)(26), ':', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pepipost.js

const pepipost = {
    name: 'Pepipost',
    revoke: 'Replace it in the API settings of the Pepipost account.',
    references: ['https://docs.netcorecloud.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pepipost-api-key',
            title: 'Pepipost API key',
            names: ['pepipost', 'netcore'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/phrase.js

const phrase = {
    name: 'Phrase',
    revoke: 'Delete it under Profile settings > Access tokens.',
    references: ['https://developers.phrase.com/en/api/strings/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'phrase-access-token',
            title: 'Phrase access token',
            names: ['phrase'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'client'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/privacy.js

const privacy = {
    name: 'Privacy.com',
    revoke: 'Replace it in the API settings of the Privacy.com account.',
    references: ['https://privacy-com.readme.io/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'privacy-api-key',
            title: 'Privacy.com API key',
            severity: 'critical',
            names: ['privacy'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(11, 12),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/jwk.js
/**
 * Where the private members of the JSON Web Key stand whose `kty` stands at `at`: their values, what weighs most first
 * (RFC 7518, section 6). Empty: it is a public key, or none. Read in JSON (as a string in another too), YAML and code.
 */
function privateMembersAt(text, at) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const before = text.slice(lineStart, at);
    const isBare = text.startsWith('kty', at);
    if (!isKty(text, isBare ? at : at + 1))
        return [];
    const isMapping = isBare && /^[ \t]*(?:-[ \t]+)*$/.test(before);
    const around = isMapping ? mappingAround(text, lineStart, before.length) : objectAround(text, at);
    if (around === undefined)
        return [];
    const part = text.slice(around.start, around.end);
    const hasPrimes = /\both\b/.test(part);
    return [...part.matchAll(quoted), ...(isBare ? part.matchAll(plain) : [])]
        .map(({ index, 0: whole, groups: { name = '', value = '' } = {} }) => ({
        name,
        value,
        end: index + whole.length,
    }))
        .filter(({ name, value }) => value !== '' && (hasPrimes || (name !== 'r' && name !== 't')))
        .sort((a, b) => weightOf(b.name) - weightOf(a.name))
        .map(({ value, end }) => ({ start: around.start + end - value.length, end: around.start + end }));
}
/**
 * The same where signs are written as in a URL (`%22kty%22%3A\u2026`) or in HTML (`&quot;`), `at` being where the quote's own
 * begins: all that stands for one is made as long as it was, so that places stay.
 */
function escapedMembersAt(text, at) {
    const name = text.slice(at, text.indexOf('kty', at) + 'kty'.length);
    const { start, end } = othersAround(text, name, at);
    const plain = text.slice(start, end).replaceAll(/&quot;|%(?:2[027CDcd]|3[Aa]|7[BDbd])/g, (sign) => {
        const char = signs[sign.toUpperCase()] ?? ' ';
        return char === '"' ? char.padStart(sign.length, '\\') : char.padEnd(sign.length);
    });
    const quote = at - start + name.length - '"kty'.length;
    return privateMembersAt(plain, quote).map((span) => ({ start: start + span.start, end: start + span.end }));
}
/** From the last of the others that are passed on before `at` to the last behind it: what is undone for each is small. */
function othersAround(text, name, at) {
    let [start, end] = [at, at];
    for (let others = 0; others <= mostOthers; others += 1) {
        start = start <= 0 ? -1 : text.lastIndexOf(name, start - 1);
        end = end === -1 ? -1 : text.indexOf(name, end + 1);
    }
    return { start: Math.max(0, start), end: end === -1 ? text.length : end + name.length + 64 };
}
const signs = {
    '&QUOT;': '"',
    '%22': '"',
    '%27': '"',
    '%2C': ',',
    '%2D': '-',
    '%3A': ':',
    '%7B': '{',
    '%7D': '}',
};
const weightOf = (name) => (['d', 'k', 'priv'].includes(name) ? 1 : 0);
/** `r` and `t` are of further primes alone (`oth`). */
const jwk_name = String.raw `(?<![\w.-])(?<name>dp|dq|qi|priv|[dkpqrt])`;
const quoted = new RegExp(jwk_name +
    String.raw `\\{0,8}["']?\s{0,40}[:=]\s{0,40}\\{0,8}["'](?<value>[\w+/-]{22,3000}={0,2})(?=\\{0,8}["'])`, 'g');
/** Without quotes a name may stand there, so it has to look drawn; a block of YAML has several lines. */
const plain = new RegExp(jwk_name +
    String.raw `["']?[ \t]{0,40}:[ \t]{0,40}(?:[|>][+-]?[ \t]{0,40}\r?\n[ \t]{0,80})?` +
    String.raw `(?<value>(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[a-z])(?=[\w-]{0,60}[A-Z])[\w-]{22,3000}(?:\r?\n[ \t]{1,80}[\w-]{1,3000}(?![\w"'-]{0,80}[ \t]{0,40}[:=]))*)(?![\w.(-])`, 'g');
/** As many others of the same object are passed on each side: a file of nothing else is not read whole for each. */
const mostOthers = 3;
/** The braces around a `kty`, and all that stands between, further objects too. */
function objectAround(text, at) {
    const start = borderFrom(text, at - 1, -1);
    const end = borderFrom(text, at + '"kty'.length, 1);
    return start === undefined || end === undefined ? undefined : { start, end };
}
function borderFrom(text, from, step) {
    const [closing, opening] = step === 1 ? ['}', '{'] : ['{', '}'];
    let [depth, others] = [0, 0];
    for (let at = from; at >= 0 && at < text.length; at += step) {
        const char = text[at];
        if (char === opening)
            depth += 1;
        else if (char === closing && depth-- === 0)
            return at;
        else if (depth === 0 && char === 'k' && isKty(text, at) && others++ === mostOthers)
            return at;
    }
    return undefined;
}
const kty = /kty\\{0,8}["']?\s{0,40}[:=]/y;
function isKty(text, at) {
    kty.lastIndex = at;
    return kty.test(text);
}
/** The lines of a mapping whose keys begin in one column, of which one stands on the line at `lineStart`. */
function mappingAround(text, lineStart, column) {
    let [start, others] = [lineStart, 0];
    const isPast = (line) => isKty(text, line + column) && others++ === mostOthers;
    while (start > 0 && !beginsItem(text, start, column)) {
        const above = text.lastIndexOf('\n', start - 2) + 1;
        if (isPast(above) || (!isWithin(text, above, column) && !beginsItem(text, above, column)))
            break;
        start = above;
    }
    let end = lineEnd(text, lineStart);
    others = 0;
    while (end < text.length && isWithin(text, end, column) && !isPast(end))
        end = lineEnd(text, end);
    return { start, end };
}
/** `- kty: RSA`, its key in the column. */
const beginsItem = (text, line, column) => /^[ \t]*(?:-[ \t]+)+$/.test(text.slice(line, line + column));
/** At the top of a file any line is deep enough, so an empty one or a table's name ends it. */
const isWithin = (text, line, column) => column === 0
    ? !/^\s*$|^(?:---|\[)/.test(lineAt(text, line))
    : /^\s*$/.test(text.slice(line, line + column));
const lineEnd = (text, line) => {
    const end = text.indexOf('\n', line);
    return end === -1 ? text.length : end + 1;
};
const lineAt = (text, line) => text.slice(line, lineEnd(text, line));

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/private-key.js







const literals = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PRIVATE KEY ----'];
const reach = { before: 64, behind: 32_000 };
const find = (encrypted) => (text, at) => {
    const key = privateKeyAt(text, at);
    if (key === undefined || isEncryptedKey(key) !== encrypted)
        return undefined;
    const verdict = privateKeyVerdict(key);
    return { start: key.start, end: key.end, ...(verdict !== undefined && { verdict }) };
};
/** In base64 once more: what configuration and CI variables often hold. */
function findEncoded(text, at) {
    // Its first line decides, so that long text which only begins like a key is not decoded at every turn.
    if (!fromBase64(text.slice(at, at + 88)).includes('PRIVATE KEY'))
        return undefined;
    const match = /^[0-9A-Za-z+/]{80,}={0,2}/.exec(text.slice(at));
    if (match === null)
        return undefined;
    const decoded = fromBase64(match[0]);
    const key = privateKeyAt(decoded, decoded.indexOf('PRIVATE KEY'));
    if (key === undefined)
        return undefined;
    const verdict = privateKeyVerdict(key);
    return { start: at, end: at + match[0].length, ...(verdict !== undefined && { verdict }) };
}
const fromBase64 = (text) => Buffer.from(text, 'base64').toString('latin1');
/** How PKCS #8 and #1 and SEC 1 begin in base64, of the usual kinds and lengths of keys. */
const derHeads = [
    ...['ADANBgkqhkiG9w0BAQEFAASC', 'IBAAKCAQEA', 'IBAAKBgQ', 'IBAAKCAgEA', 'IBAAKCAYEA'],
    ...['MIGHAgEAMBMGByqGSM49', 'MEECAQAwEwYHKoZIzj0C', 'MHcCAQEEI', 'MIGkAgEBBD', 'MC4CAQAwBQYDK2VwBCIEI'],
];
/** Without a BEGIN line, as Java and signing services take it: as long as its first element says. */
function findDer(text, at) {
    const head = /M[0-9A-Za-z+/]{0,15}$/.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
    const start = at - head.length;
    if (/[0-9A-Za-z+/]/.test(text.charAt(start - 1)))
        return undefined;
    const beginning = fromBase64(text.slice(start, start + 8));
    const size = beginning.startsWith('\x30') ? (0,der/* sizeAt */.Z8)(beginning, 0) : undefined;
    if (size === undefined)
        return undefined;
    const end = start + 4 * Math.ceil(size / 3);
    const body = text.slice(start, end);
    if (!/^[0-9A-Za-z+/]{60,}={0,2}$/.test(body) || /^[0-9A-Za-z+/=]/.test(text.slice(end, end + 1)))
        return undefined;
    const bytes = fromBase64(body);
    if (keyStructureOf(bytes) !== 'private' ||
        /PRIVATE KEY ?-{4,5}[^-]{0,16}$/.test(text.slice(Math.max(0, start - 48), start)))
        return undefined;
    return { start, end, verdict: { state: 'proven', why: 'it decodes', facts: { encrypted: false } } };
}
/** PuTTY's format: https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
const putty = /^PuTTY-User-Key-File-[123]: [\w@.-]+\s+Encryption: ([\w-]+)\s[^]{0,8000}?Private-Lines: (\d{1,3})\s+((?:[0-9A-Za-z+/]+={0,2}\s+){1,300})Private-(?:MAC|Hash): [0-9a-f]{40,64}/;
function findPutty(text, at) {
    const match = putty.exec(text.slice(at, at + 16_000));
    if (match === null)
        return undefined;
    const [whole, cipher, count, body = ''] = match;
    const fits = body.trim().split(/\s+/).length === Number(count);
    return {
        start: at,
        end: at + whole.length,
        ...(fits && {
            verdict: { state: 'proven', why: 'it is whole', facts: { encrypted: cipher !== 'none' } },
        }),
    };
}
/** What of `<RSAKeyValue>` is private (.NET): the exponent, and what makes it from the public part. */
const xmlPart = /<(D|P|Q|DP|DQ|InverseQ)>\s{0,200}([0-9A-Za-z+/][0-9A-Za-z+/\s]{20,3000}(?:={1,2}\s{0,200})?)<\/\1>/g;
function findXml(text, at) {
    const end = text.indexOf('</RSAKeyValue>', at);
    const parts = [...text.slice(at, end === -1 ? at + 6000 : end).matchAll(xmlPart)].map(({ index, 0: whole, 1: name = '', 2: value = '' }) => {
        const start = at + index + whole.indexOf(value);
        return { name, span: { start, end: start + value.trimEnd().length } };
    });
    const exponent = parts.find(({ name }) => name === 'D') ?? parts[0];
    const besides = parts.filter((part) => part !== exponent).map(({ span }) => span);
    return exponent && { ...exponent.span, besides };
}
/** A JSON Web Key (RFC 7517): its private exponent or symmetric key, and whatever else it is made from. */
function findJwk(text, at) {
    const [first, ...besides] = (/[%&]/.test(text.charAt(at)) ? escapedMembersAt : privateMembersAt)(text, at);
    return first && { ...first, besides };
}
function pkcs8(random) {
    const rsa = (0,der/* der */.y8)(0x30, (0,der/* der */.y8)(0x06, '*\x86H\x86\xf7\r\x01\x01\x01') + (0,der/* der */.y8)(0x05, ''));
    return (0,der/* der */.y8)(0x30, (0,der/* der */.y8)(0x02, '\0') + rsa + (0,der/* der */.y8)(0x04, (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(300)], random)));
}
const pem = (label, random) => {
    const lines = (0,base64/* encodeBase64 */.WG)(pkcs8(random)).replaceAll(/(.{64})/g, '$1\n');
    return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----`;
};
const privateKey = {
    name: 'Private key',
    revoke: 'Replace the key pair and take the public key off every host and service that trusts it.',
    references: ['https://www.rfc-editor.org/rfc/rfc7468'],
    kinds: [
        {
            how: 'block',
            id: 'private-key',
            title: 'Private key',
            severity: 'critical',
            aliases: ['private-key'],
            literals,
            reach,
            find: find(false),
            sample: (random) => pem('PRIVATE KEY', random),
        },
        {
            how: 'block',
            id: 'encrypted-private-key',
            title: 'Private key under a passphrase',
            severity: 'medium',
            literals,
            reach,
            find: find(true),
            sample: (random) => pem('ENCRYPTED PRIVATE KEY', random),
        },
        {
            how: 'block',
            id: 'private-key-in-base64',
            title: 'Private key in base64',
            severity: 'critical',
            literals: ['LS0tLS1CRUdJTi'],
            reach: { before: 0, behind: 16_000 },
            find: findEncoded,
            sample: (random) => (0,base64/* encodeBase64 */.WG)(pem('RSA PRIVATE KEY', random)),
        },
        {
            how: 'block',
            id: 'private-key-in-der',
            title: 'Private key in DER and base64',
            severity: 'critical',
            literals: [...derHeads],
            reach: { before: 64, behind: 6000 },
            find: findDer,
            sample: (random) => (0,base64/* encodeBase64 */.WG)(pkcs8(random)),
            references: ['https://www.rfc-editor.org/rfc/rfc5958'],
        },
        {
            how: 'block',
            id: 'putty-private-key',
            title: 'PuTTY private key',
            severity: 'critical',
            literals: ['PuTTY-User-Key-File-'],
            reach: { before: 0, behind: 16_000 },
            find: findPutty,
            sample: (random) => [
                'PuTTY-User-Key-File-3: ssh-ed25519',
                'Encryption: none',
                'Comment: eddsa-key',
                'Public-Lines: 1',
                (0,base64/* encodeBase64 */.WG)((0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(48)], random)),
                'Private-Lines: 1',
                (0,base64/* encodeBase64 */.WG)((0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(36)], random)),
                `Private-MAC: ${(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(64)], random)}`,
            ].join('\n'),
            references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
        },
        {
            how: 'block',
            id: 'xml-private-key',
            title: 'RSA private key in XML',
            severity: 'critical',
            literals: ['<RSAKeyValue>'],
            reach: { before: 0, behind: 6000 },
            find: findXml,
            sample: (random) => `<RSAKeyValue><Modulus>${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(172)], random)}</Modulus><D>${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(172)], random)}</D></RSAKeyValue>`,
            references: ['https://www.w3.org/TR/xmldsig-core1/#sec-RSAKeyValue'],
        },
        {
            how: 'block',
            id: 'json-web-key',
            title: 'Private JSON Web Key',
            severity: 'critical',
            literals: ['"kty', `'kty`, 'kty:', 'kty =', 'kty=', '%22kty', '&quot;kty'],
            reach: { before: 12_000, behind: 12_000 },
            find: findJwk,
            sample: (random) => {
                const [d, p, q] = [86, 43, 43].map((length) => (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(length)], random));
                return `{"kty":"RSA","p":"${p}","d":"${d}","q":"${q}"}`;
            },
            references: ['https://www.rfc-editor.org/rfc/rfc7517'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/protocols-io.js

const protocolsIo = {
    name: 'protocols.io',
    revoke: 'Replace it in the API settings of the protocols.io account.',
    references: ['https://apidoc.protocols.io/'],
    kinds: [
        {
            how: 'named',
            id: 'protocols-io-access-token',
            title: 'protocols.io access token',
            severity: 'medium',
            names: ['protocols'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/railway.js

const railway = {
    name: 'Railway',
    revoke: 'Delete it under Account settings > Tokens, or Project settings > Tokens.',
    references: ['https://docs.railway.com/reference/public-api'],
    kinds: [
        {
            how: 'named',
            id: 'railway-api-token',
            title: 'Railway API token',
            severity: 'critical',
            names: ['railway'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rancher.js

const rancher = {
    name: 'Rancher',
    revoke: 'Delete it under Account & API Keys.',
    references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'rancher-api-token',
            title: 'Rancher API token',
            severity: 'critical',
            grammar: ['token-', (0,grammar/* lowerDigits */.q2)(5), ':', (0,grammar/* lowerDigits */.q2)(54)],
        },
        {
            how: 'token',
            id: 'rancher-kubeconfig-token',
            title: 'Rancher kubeconfig token',
            severity: 'critical',
            grammar: ['kubeconfig-', (0,grammar/* from */.HT)('0-9a-z-', 4, 40), ':', (0,grammar/* lowerDigits */.q2)(54)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/reddit.js

const reddit = {
    name: 'Reddit',
    revoke: 'Replace the app under Preferences > Apps.',
    references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
    kinds: [
        {
            how: 'named',
            id: 'reddit-client-secret',
            title: 'Reddit client secret',
            names: ['reddit'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(27, 30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scale-ai.js

const scaleAi = {
    name: 'Scale AI',
    revoke: 'Roll it under API Keys of the Scale dashboard.',
    references: ['https://docs.scale.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'scale-ai-api-key',
            title: 'Scale AI API key',
            grammar: [(0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* hex */.uh)(32)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
        {
            how: 'token',
            id: 'scale-ai-callback-auth-key',
            title: 'Scale AI callback auth key',
            grammar: [(0,grammar/* either */.gP)('live', 'test'), '_auth_', (0,grammar/* hex */.uh)(32)],
            literals: ['_auth_'],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/segment.js

const segment = {
    name: 'Segment',
    revoke: 'Revoke it under Settings > Workspace settings > Access Management > Tokens.',
    references: ['https://segment.com/docs/api/public-api/'],
    kinds: [
        {
            how: 'token',
            id: 'segment-public-api-token',
            title: 'Segment public API token',
            severity: 'critical',
            grammar: ['sgp_', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'segment-config-api-token',
            title: 'Segment config API token',
            severity: 'critical',
            names: ['segment'],
            grammar: [(0,grammar/* base64url */.r0)(43), '.', (0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'segment-write-key',
            title: 'Segment write key',
            severity: 'medium',
            names: ['segment', 'analytics write'],
            words: ['write'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shortcut.js

const shortcut = {
    name: 'Shortcut',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://developer.shortcut.com/api/rest/v3'],
    kinds: [
        {
            how: 'named',
            id: 'shortcut-api-token',
            title: 'Shortcut API token',
            names: ['shortcut', 'clubhouse'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/slack.js

const slack = {
    name: 'Slack',
    revoke: 'Revoke it with auth.revoke or under Your Apps > OAuth & Permissions; delete a webhook under Incoming Webhooks.',
    references: ['https://api.slack.com/authentication/token-types'],
    kinds: [
        {
            how: 'token',
            id: 'slack-bot-token',
            title: 'Slack bot token',
            severity: 'critical',
            aliases: ['slack-bot-token'],
            grammar: ['xoxb-', (0,grammar/* base62 */.Yb)(8, 14), '-', (0,grammar/* base62 */.Yb)(8, 14), '-', (0,grammar/* base62 */.Yb)(18, 40)],
        },
        {
            how: 'token',
            id: 'slack-legacy-bot-token',
            title: 'Slack legacy bot token',
            aliases: ['slack-legacy-bot-token'],
            grammar: ['xoxb-', (0,grammar/* digits */.vm)(8, 14), '-', (0,grammar/* base62 */.Yb)(18, 26)],
        },
        {
            how: 'token',
            id: 'slack-user-token',
            title: 'Slack user token',
            severity: 'critical',
            aliases: ['slack-user-token'],
            grammar: [
                (0,grammar/* either */.gP)('xoxp-', 'xoxe-'),
                (0,grammar/* digits */.vm)(9, 14),
                '-',
                (0,grammar/* digits */.vm)(6, 14),
                '-',
                (0,grammar/* digits */.vm)(9, 14),
                '-',
                (0,grammar/* base62 */.Yb)(28, 64),
            ],
        },
        {
            how: 'token',
            id: 'slack-legacy-token',
            title: 'Slack legacy token',
            severity: 'critical',
            aliases: ['slack-legacy-token'],
            grammar: [
                (0,grammar/* either */.gP)('xoxs-', 'xoxo-'),
                (0,grammar/* digits */.vm)(8, 14),
                '-',
                (0,grammar/* digits */.vm)(8, 14),
                '-',
                (0,grammar/* digits */.vm)(8, 14),
                '-',
                (0,grammar/* anyHex */.YM)(10, 64),
            ],
        },
        {
            how: 'token',
            id: 'slack-short-legacy-token',
            title: 'Slack legacy user token',
            grammar: ['xoxp-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* anyHex */.YM)(6, 27)],
        },
        {
            how: 'token',
            id: 'slack-workspace-token',
            title: 'Slack workspace token',
            aliases: ['slack-legacy-workspace-token'],
            grammar: [
                (0,grammar/* either */.gP)('xoxa-', 'xoxr-'),
                (0,grammar/* optional */.lq)((0,grammar/* digits */.vm)(1), '-'),
                (0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(8, 48)], [(0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* anyHex */.YM)(28, 64)]),
            ],
        },
        {
            how: 'token',
            id: 'slack-app-token',
            title: 'Slack app token',
            severity: 'critical',
            aliases: ['slack-app-token'],
            grammar: ['xapp-', (0,grammar/* digits */.vm)(1), '-', (0,grammar/* upperDigits */.RO)(8, 14), '-', (0,grammar/* digits */.vm)(9, 15), '-', (0,grammar/* anyHex */.YM)(40, 72)],
        },
        {
            how: 'token',
            id: 'slack-legacy-app-token',
            title: 'Slack legacy app token',
            grammar: ['xapp-', (0,grammar/* digits */.vm)(12), '-', (0,grammar/* base64 */.K3)(24)],
        },
        {
            how: 'token',
            id: 'slack-config-token',
            title: 'Slack app configuration or rotated token',
            severity: 'critical',
            aliases: ['slack-config-access-token'],
            grammar: ['xoxe.xox', (0,grammar/* either */.gP)('b', 'p'), '-', (0,grammar/* digits */.vm)(1), '-', (0,grammar/* base62 */.Yb)(140, 260)],
        },
        {
            how: 'token',
            id: 'slack-config-refresh-token',
            title: 'Slack refresh token',
            severity: 'critical',
            aliases: ['slack-config-refresh-token'],
            grammar: ['xoxe-', (0,grammar/* digits */.vm)(1), '-', (0,grammar/* base62 */.Yb)(140, 220)],
        },
        {
            how: 'token',
            id: 'slack-session-token',
            title: 'Slack session token',
            severity: 'critical',
            aliases: ['slack-session-token'],
            grammar: ['xoxc-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* digits */.vm)(9, 14), '-', (0,grammar/* anyHex */.YM)(64)],
        },
        {
            how: 'token',
            id: 'slack-workflow-token',
            title: 'Slack workflow token',
            grammar: ['xwfp-', (0,grammar/* from */.HT)('0-9A-Za-z-', 24, 200)],
        },
        {
            how: 'token',
            id: 'slack-session-cookie',
            title: 'Slack session cookie',
            severity: 'critical',
            aliases: ['slack-session-cookie'],
            grammar: ['xoxd-', (0,grammar/* from */.HT)('0-9A-Za-z+/%', 80, 500), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
        {
            how: 'token',
            id: 'slack-webhook-url',
            title: 'Slack webhook URL',
            severity: 'medium',
            aliases: ['slack-webhook-url'],
            grammar: ['hooks.slack.com/services/T', (0,grammar/* base62 */.Yb)(7, 14), '/B', (0,grammar/* base62 */.Yb)(7, 14), '/', (0,grammar/* base62 */.Yb)(22, 26)],
        },
        {
            how: 'token',
            id: 'slack-workflow-url',
            title: 'Slack workflow webhook URL',
            severity: 'medium',
            grammar: [
                'hooks.slack.com/workflows/',
                (0,grammar/* either */.gP)('T', 'E'),
                (0,grammar/* base62 */.Yb)(7, 14),
                '/A',
                (0,grammar/* base62 */.Yb)(7, 14),
                '/',
                (0,grammar/* digits */.vm)(15, 22),
                '/',
                (0,grammar/* base62 */.Yb)(16, 26),
            ],
            anyValue: true,
        },
        {
            how: 'token',
            id: 'slack-trigger-url',
            title: 'Slack workflow trigger URL',
            severity: 'medium',
            grammar: [
                'hooks.slack.com/triggers/',
                (0,grammar/* either */.gP)('T', 'E'),
                (0,grammar/* base62 */.Yb)(7, 14),
                '/',
                (0,grammar/* digits */.vm)(10, 16),
                '/',
                (0,grammar/* hex */.uh)(32),
            ],
            anyValue: true,
        },
        {
            how: 'named',
            id: 'slack-signing-secret',
            title: 'Slack signing secret',
            names: ['slack'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'slack-verification-token',
            title: 'Slack verification token',
            severity: 'medium',
            names: ['slack'],
            words: ['verification'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stripe.js

const stripe = {
    name: 'Stripe',
    revoke: 'Roll it under Developers > API keys, a signing secret under Webhooks.',
    references: ['https://docs.stripe.com/keys'],
    kinds: [
        {
            how: 'token',
            id: 'stripe-secret-key',
            title: 'Stripe live secret key',
            severity: 'critical',
            aliases: ['stripe-access-token'],
            grammar: ['sk_', (0,grammar/* optional */.lq)('org_'), (0,grammar/* either */.gP)('live', 'prod'), '_', (0,grammar/* base62 */.Yb)(10, 250)],
            neither: { behind: '0-9A-Za-z_-' },
        },
        {
            how: 'token',
            id: 'stripe-restricted-key',
            title: 'Stripe live restricted key',
            severity: 'critical',
            grammar: ['rk_', (0,grammar/* either */.gP)('live', 'prod'), '_', (0,grammar/* base62 */.Yb)(10, 250)],
        },
        {
            how: 'token',
            id: 'stripe-test-key',
            title: 'Stripe test key',
            severity: 'medium',
            grammar: [(0,grammar/* either */.gP)('sk_test_', 'rk_test_'), (0,grammar/* base62 */.Yb)(10, 250)],
            neither: { behind: '0-9A-Za-z_' },
        },
        {
            how: 'token',
            id: 'stripe-ephemeral-key',
            title: 'Stripe ephemeral key',
            severity: 'medium',
            grammar: ['ek_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* base62 */.Yb)(40, 250)],
        },
        {
            how: 'token',
            id: 'stripe-webhook-secret',
            title: 'Stripe or Svix webhook signing secret',
            grammar: ['whsec_', (0,grammar/* base64 */.K3)(24, 88), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'stripe-client-secret',
            title: 'Stripe payment client secret',
            severity: 'medium',
            grammar: [(0,grammar/* either */.gP)('pi', 'seti'), '_', (0,grammar/* base62 */.Yb)(14, 30), '_secret_', (0,grammar/* base62 */.Yb)(24, 30)],
            literals: ['_secret_'],
        },
        {
            how: 'token',
            id: 'stripe-publishable-key',
            title: 'Stripe publishable key',
            severity: 'low',
            grammar: ['pk_live_', (0,grammar/* base62 */.Yb)(24, 250)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thingsboard.js

const thingsboard = {
    name: 'ThingsBoard',
    revoke: 'Change it under Manage credentials of the device, or in the device profile.',
    references: ['https://thingsboard.io/docs/reference/http-api/'],
    kinds: [
        {
            how: 'token',
            id: 'thingsboard-access-token',
            title: 'ThingsBoard device access token in a URL',
            severity: 'medium',
            grammar: ['api/v1/', (0,grammar/* base62 */.Yb)(20), '/', (0,grammar/* either */.gP)('telemetry', 'attributes', 'rpc')],
            literals: ['/telemetry', '/attributes', '/rpc'],
        },
        {
            how: 'named',
            id: 'thingsboard-named-token',
            title: 'ThingsBoard device access token',
            severity: 'medium',
            names: ['thingsboard', 'things board'],
            words: ['token', 'key', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'thingsboard-provision-key',
            title: 'ThingsBoard provisioning key or secret',
            severity: 'high',
            names: ['provision device key', 'provision device secret'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/toggl.js

const toggl = {
    name: 'Toggl Track',
    revoke: 'Reset it under Profile settings.',
    references: ['https://engineering.toggl.com/docs/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'toggl-api-token',
            title: 'Toggl Track API token',
            names: ['toggl', 'toggl track'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twitter.js

const twitter = {
    name: 'X (Twitter)',
    revoke: 'Regenerate it under Keys and tokens of the app in the developer portal.',
    references: ['https://docs.x.com/resources/fundamentals/authentication/overview'],
    kinds: [
        {
            how: 'named',
            id: 'twitter-bearer-token',
            title: 'X (Twitter) bearer token',
            aliases: ['twitter-bearer-token'],
            names: ['twitter', 'tweet', 'x api bearer', 'x bearer', 'bearer token'],
            words: [],
            grammar: ['AAAAAAAAAAAAAAAAAAAA', (0,grammar/* from */.HT)('0-9A-Za-z%', 30, 140)],
            // It begins with a number that is mostly zeros.
            anyValue: true,
        },
        {
            how: 'named',
            id: 'twitter-encoded-bearer-token',
            title: 'X (Twitter) bearer token, percent-encoded',
            names: ['twitter'],
            words: ['token', 'secret', 'bearer'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z%', 75, 140)],
        },
        {
            how: 'named',
            id: 'twitter-access-token',
            title: 'X (Twitter) access token',
            aliases: ['twitter-access-token'],
            names: ['twitter', 'x api access', 'x access token', 'tweet', 'access token'],
            words: ['token', 'key', 'access'],
            grammar: [(0,grammar/* digits */.vm)(7, 20), '-', (0,grammar/* base62 */.Yb)(27, 42)],
        },
        {
            how: 'named',
            id: 'twitter-api-secret',
            title: 'X (Twitter) API or access token secret',
            severity: 'critical',
            aliases: ['twitter-api-secret', 'twitter-access-secret'],
            names: [
                'twitter',
                'x api secret',
                'x api key secret',
                'x api consumer',
                'x consumer secret',
                'x api access',
                'x access token',
            ],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(35, 52)],
        },
        {
            how: 'named',
            id: 'twitter-api-key',
            title: 'X (Twitter) API key',
            aliases: ['twitter-api-key'],
            names: ['twitter', 'x api consumer', 'x consumer key', 'x api key'],
            words: ['key', 'consumer', 'api', 'client'],
            grammar: [(0,grammar/* base62 */.Yb)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/user-com.js

const userCom = {
    name: 'User.com',
    revoke: 'Replace it in the API settings of the User.com account.',
    references: ['https://user.com/en/dev/'],
    kinds: [
        {
            how: 'named',
            id: 'user-com-api-key',
            title: 'User.com API key',
            names: ['user com'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/vault.js


/**
 * Tokens of Vault that a cluster can route: `hvs.` and a message in base64url of a version, a MAC of 32 bytes and the
 * token itself (vault/tokens/token.proto in its source).
 */
function vaultVerdict(text) {
    const bytes = (0,base64/* decodeBase64 */.y4)(text.slice(text.indexOf('.') + 1)) ?? '';
    const inner = bytes.charCodeAt(37);
    const isSigned = /^\x08\x01\x12\x20[^]{32}\x1a/.test(bytes) && bytes.length >= 38 + inner && inner > 20;
    return isSigned ? { state: 'proven', why: 'it is a signed message' } : undefined;
}
function vaultSample(random) {
    const token = (0,grammar/* sampleOf */.uV)(['\n\x1chvs.', (0,grammar/* base62 */.Yb)(24)], random);
    const mac = (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random);
    return `hvs.${(0,base64/* encodeBase64url */.Fo)(`\x08\x01\x12\x20${mac}\x1a${String.fromCharCode(token.length)}${token}\x18\x01`)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vault.js


const references = ['https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'];
const vault = {
    name: 'HashiCorp Vault',
    revoke: 'Revoke it with `vault token revoke`.',
    references,
    kinds: [
        {
            how: 'token',
            id: 'vault-service-token',
            title: 'Vault service token',
            severity: 'critical',
            aliases: ['vault-service-token'],
            grammar: [(0,grammar/* either */.gP)('hvs.', 's.CAESI'), (0,grammar/* base64url */.r0)(24, 160)],
            verify: vaultVerdict,
            sample: vaultSample,
        },
        {
            how: 'token',
            id: 'vault-batch-token',
            title: 'Vault batch token',
            aliases: ['vault-batch-token'],
            grammar: [(0,grammar/* either */.gP)(['hvb.', (0,grammar/* base64url */.r0)(30, 300)], ['b.AAAAAQ', (0,grammar/* base64url */.r0)(120, 300)])],
        },
        {
            how: 'token',
            id: 'vault-recovery-token',
            title: 'Vault recovery token',
            severity: 'critical',
            grammar: ['hvr.', (0,grammar/* base64url */.r0)(24, 160)],
        },
        {
            how: 'named',
            id: 'vault-old-token',
            title: 'Vault token of before version 1.10',
            severity: 'critical',
            names: ['vault token', 'vault client token', 'vault', 'token'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('s.', 'r.'), (0,grammar/* base62 */.Yb)(24, 26), (0,grammar/* optional */.lq)('.', (0,grammar/* base62 */.Yb)(5))],
            // What code looks like: 24 random characters are never such words.
            verify: (text) => /^.\.(?:[A-Z]+|[a-z]+(?:[A-Z][a-z]+)*)$/.test(text)
                ? { state: 'disproven', why: 'it is made of words' }
                : undefined,
        },
        {
            how: 'named',
            id: 'vault-role-secret',
            title: 'Vault AppRole secret id',
            names: ['vault secret id', 'approle secret', 'vault approle secret', 'role secret id'],
            words: [],
            grammar: grammar/* uuid */.uR,
            references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
        },
        {
            how: 'named',
            id: 'vault-unseal-key',
            title: 'Vault unseal key',
            severity: 'critical',
            names: ['unseal key', 'vault unseal', 'recovery key'],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(43, 44), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wireguard.js

const wireguard = {
    name: 'WireGuard',
    revoke: 'Make a new one with `wg genkey` and give its public key to the peers.',
    references: ['https://www.wireguard.com/quickstart/'],
    kinds: [
        {
            how: 'named',
            id: 'wireguard-private-key',
            title: 'WireGuard private or preshared key',
            severity: 'critical',
            names: [
                'private key',
                'preshared key',
                'wg private',
                'wireguard private',
                'wireguard preshared',
                'wg psk',
            ],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(42), (0,grammar/* from */.HT)('048AEIMQUYcgkosw', 1), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wordpress.js

const salt = /^(?:KEY|SALT)(["'])\s{0,8},\s{0,16}(["'])([^\n]{40,128})\2\s{0,8}\)/;
/** The second argument of `define('AUTH_KEY', '\u2026')`. */
function findSalt(text, at) {
    const name = /^(?:AUTH|LOGGED_IN|NONCE)_/.exec(text.slice(at, at + 16))?.[0] ?? '';
    const match = name === '' ? null : salt.exec(text.slice(at + name.length, at + 256));
    const value = match?.[3];
    if (match === null || value === undefined)
        return undefined;
    const start = at + name.length + match[0].lastIndexOf(value);
    return { start, end: start + value.length };
}
const wordpress = {
    name: 'WordPress',
    revoke: 'Replace the keys and salts in wp-config.php; revoke an application password under Users > Profile.',
    references: ['https://developer.wordpress.org/advanced-administration/security/application-passwords/'],
    kinds: [
        {
            how: 'block',
            id: 'wordpress-salt',
            title: 'WordPress authentication key or salt',
            severity: 'critical',
            literals: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT'],
            reach: { before: 0, behind: 256 },
            find: findSalt,
            sample: (random) => `define('AUTH_KEY', '${(0,grammar/* sampleOf */.uV)([(0,grammar/* from */.HT)('0-9A-Za-z!#%^&*_=+;:,.?~-', 64)], random)}');`,
        },
        {
            how: 'named',
            id: 'wordpress-application-password',
            title: 'WordPress application password',
            severity: 'critical',
            names: ['application password', 'app password', 'wordpress', 'wp password', 'wp app'],
            words: ['password', 'passwd', 'pass', 'pwd'],
            grammar: [(0,grammar/* base62 */.Yb)(4), ' ', (0,grammar/* base62 */.Yb)(4), ' ', (0,grammar/* base62 */.Yb)(4), ' ', (0,grammar/* base62 */.Yb)(4), ' ', (0,grammar/* base62 */.Yb)(4), ' ', (0,grammar/* base62 */.Yb)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yandex.js

const yandex = {
    name: 'Yandex',
    revoke: 'Delete the key of the service account in the Yandex Cloud console; reset an OAuth secret on the page of the app.',
    references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/'],
    kinds: [
        {
            how: 'token',
            id: 'yandex-iam-token',
            title: 'Yandex Cloud IAM token',
            severity: 'critical',
            aliases: ['yandex-access-token'],
            grammar: [
                't1.',
                (0,grammar/* base64url */.r0)(40, 400),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
                '.',
                (0,grammar/* base64url */.r0)(86),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
        },
        {
            how: 'token',
            id: 'yandex-cloud-api-key',
            title: 'Yandex Cloud API key',
            severity: 'critical',
            aliases: ['yandex-api-key'],
            grammar: ['AQVN', (0,grammar/* base64url */.r0)(35, 38)],
        },
        {
            how: 'named',
            id: 'yandex-storage-secret',
            title: 'Yandex Cloud static access key',
            severity: 'critical',
            aliases: ['yandex-aws-access-token'],
            names: [
                'yandex',
                'yc access',
                'yc secret',
                'yc storage',
                'access key',
                'secret key',
                'secret access key',
            ],
            words: [],
            grammar: ['YC', (0,grammar/* base64url */.r0)(38)],
        },
        {
            how: 'named',
            id: 'yandex-storage-key-id',
            title: 'Yandex Cloud static access key id',
            severity: 'info',
            names: ['yandex', 'yc access', 'access key', 'key id'],
            words: [],
            grammar: ['YCAJE', (0,grammar/* base64url */.r0)(20)],
        },
        {
            how: 'token',
            id: 'yandex-oauth-token',
            title: 'Yandex OAuth token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('y0__', 'y0_Ag', 'y1_', 'y2_', 'y3_'), (0,grammar/* base64url */.r0)(48, 60)],
        },
        {
            how: 'named',
            id: 'yandex-old-oauth-token',
            title: 'Yandex OAuth token of the older format',
            severity: 'critical',
            names: ['yandex', 'yc token', 'yadisk', 'ya disk'],
            grammar: [(0,grammar/* either */.gP)('AQAAAA', 'AgAAAA'), (0,grammar/* base64url */.r0)(33)],
        },
        {
            how: 'token',
            id: 'yandex-service-key',
            title: 'Yandex translation or dictionary key',
            severity: 'medium',
            grammar: [
                (0,grammar/* either */.gP)('dict', 'trnsl', 'pdct'),
                '.1.1.',
                (0,grammar/* digits */.vm)(8),
                'T',
                (0,grammar/* digits */.vm)(6),
                'Z.',
                (0,grammar/* hex */.uh)(16),
                '.',
                (0,grammar/* hex */.uh)(40),
            ],
        },
        {
            how: 'token',
            id: 'yandex-captcha-key',
            title: 'Yandex SmartCaptcha server key',
            severity: 'medium',
            grammar: ['ysc2_', (0,grammar/* base62 */.Yb)(40), (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'named',
            id: 'yandex-api-key',
            title: 'Yandex API key or secret',
            names: ['yandex'],
            grammar: [(0,grammar/* base62 */.Yb)(80, 100)],
        },
        {
            how: 'named',
            id: 'yandex-client-secret',
            title: 'Yandex OAuth client secret',
            severity: 'high',
            names: ['yandex'],
            words: ['secret', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'yandex-maps-key',
            title: 'Yandex API key of the developer dashboard',
            severity: 'low',
            names: ['yandex'],
            words: ['key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-00.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ azureAnnotatedSample),
/* harmony export */   Zs: () => (/* binding */ azureAnnotatedVerdict),
/* harmony export */   _1: () => (/* binding */ azureIdentifiableSample),
/* harmony export */   n$: () => (/* binding */ azureIdentifiableVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73068);
/* harmony import */ var _encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _encoding_marvin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96182);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90825);





/**
 * Identifiable keys: in base64 a signature of 4 characters, then the Marvin32 checksum of all bytes before it, its least
 * significant byte first. Signatures, seeds and lengths: IdentifiableMetadata.cs in github.com/microsoft/security-utilities.
 * One that does not fit proves nothing: services derive keys in other ways.
 */
function azureIdentifiableVerdict(text) {
    const bytes = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(text);
    const signature = signatureIn(text);
    if (bytes === undefined || signature === undefined)
        return undefined;
    const seed = azureSeeds[signature]?.find((one) => bytes.endsWith(marvinBytes(bytes.slice(0, -4), one)));
    return seed === undefined ? undefined : { ..._checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l, facts: { use: seed.replace(/0+$/, '') } };
}
/** `length`: of the key in bytes. Without `+` and `/` but for the signature's, since some services give out no others. */
const azureIdentifiableSample = (signature, length) => (random) => {
    const [seed = ''] = azureSeeds[signature] ?? [];
    const head = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(Math.ceil((length * 4) / 3) - 10)], random);
    const body = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(`${head}${signature}AAAAAA`)?.slice(0, length - 4) ?? '';
    const key = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(body + marvinBytes(body, seed));
    return /[+/]/.test(key.slice(-8)) ? azureIdentifiableSample(signature, length)(random) : key;
};
/** Where a key says whose it is: before the 6 characters of the checksum. */
const signatureIn = (text) => /(.{4}).{6}={0,2}$/.exec(text)?.[1]?.replaceAll('-', '+');
/** What checksums begin with, for each signature: one for each use of a key. */
const azureSeeds = {
    '+ASb': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+AEh': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+ARm': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+ABa': ['AbAcct00'],
    '+ASt': ['Default0'],
    '+AMC': ['Classic0'],
    '+ACR': ['ACRDflt0'],
    AzFu: ['Functi00', 'Master00', 'System00'],
    AzSe: ['Query000', 'PAdmin00'],
    AzCa: ['Access00'],
    ACDb: ['MastRO00', 'MastRW00', 'SysAll00', 'Resour00', 'SystRO00', 'SystRW00', 'Encryp00'],
    AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
    APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
};
const marvinBytes = (bytes, seed) => (0,_encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .littleEndian */ .c)((0,_encoding_marvin_js__WEBPACK_IMPORTED_MODULE_4__/* .marvin32 */ .R)(bytes, seed));
/**
 * Common annotated keys (`JQQJ99`): 80 characters of base64, of whose 60 bytes the Marvin32 checksum with the seed
 * `Default0` follows in base64, cut to 4 characters or whole. Those of Azure DevOps (`AZDO`) have another.
 */
function azureAnnotatedVerdict(text) {
    const bytes = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(text.slice(0, 80));
    if (bytes?.length !== 60)
        return undefined;
    const checksum = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(marvinBytes(bytes, 'Default0'));
    const end = text.slice(80);
    if (end !== checksum.slice(0, 4) && end !== checksum)
        return undefined;
    const [year = '', month = ''] = text.slice(58, 60);
    return {
        ..._checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l,
        facts: { service: text.slice(76, 80), made: `${2024 + place(year)}-${1 + place(month)}` },
    };
}
const place = (letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
/** `service`: the 4 characters that name it, `ACOG` for AI services. */
const azureAnnotatedSample = (service) => (random) => {
    const head = `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(52)], random)}JQQJ99BCAC${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(14)], random)}${service}`;
    const checksum = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(marvinBytes((0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(head) ?? '', 'Default0')).slice(0, 4);
    return /[+/]/.test(checksum) ? azureAnnotatedSample(service)(random) : head + checksum;
};


/***/ }),

/***/ 90825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ misfits),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
const fits = { state: 'proven', why: 'its form and its checksum fit' };
const misfits = {
    state: 'disproven',
    why: 'its checksum does not fit, so it was never given out',
};


/***/ })

};
