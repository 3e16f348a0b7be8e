export const id = 8815;
export const ids = [8815];
export const modules = {

/***/ 16773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ factsIn),
/* harmony export */   TK: () => (/* binding */ jsonInBase64)
/* harmony export */ });
/* unused harmony export jsonObject */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73068);

/** Undefined: no JSON, or not an object. `text` is of one character a byte (UTF-8). */
function jsonObject(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** A JSON object in base64 or base64url. */
const jsonInBase64 = (text) => jsonObject((0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(text));
/** The fields that are short text, numbers or truth values, of those named; no URL with a login in it. */
const factsIn = (object, ...names) => Object.fromEntries(names.flatMap((name) => {
    const value = object[name];
    return isTold(value) ? [[name, value]] : [];
}));
const isTold = (value) => typeof value === 'string'
    ? value.length <= 200 && !/:\/\/[^/]*@/.test(value)
    : typeof value === 'number' || typeof value === 'boolean';


/***/ }),

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postageapp: () => (/* reexport */ postageapp),
  postbacks: () => (/* reexport */ postbacks),
  postman: () => (/* reexport */ postman),
  powershell: () => (/* reexport */ powershell),
  powrbot: () => (/* reexport */ powrbot),
  predibase: () => (/* reexport */ predibase),
  predictleads: () => (/* reexport */ predictleads),
  prefect: () => (/* reexport */ prefect),
  prismic: () => (/* reexport */ prismic),
  privateAi: () => (/* reexport */ privateAi),
  privatePackagist: () => (/* reexport */ privatePackagist),
  privyIo: () => (/* reexport */ privyIo),
  prodpad: () => (/* reexport */ prodpad),
  productboard: () => (/* reexport */ productboard),
  promptlayer: () => (/* reexport */ promptlayer),
  proof: () => (/* reexport */ proof),
  proxmox: () => (/* reexport */ proxmox),
  proxycrawl: () => (/* reexport */ proxycrawl),
  pubnub: () => (/* reexport */ pubnub),
  pulsedive: () => (/* reexport */ pulsedive),
  pulumi: () => (/* reexport */ pulumi),
  purestake: () => (/* reexport */ purestake),
  pushwoosh: () => (/* reexport */ pushwoosh),
  pydantic: () => (/* reexport */ pydantic),
  pylon: () => (/* reexport */ pylon),
  pypi: () => (/* reexport */ pypi),
  qovery: () => (/* reexport */ qovery),
  qualaroo: () => (/* reexport */ qualaroo),
  qualtrics: () => (/* reexport */ qualtrics),
  quicknode: () => (/* reexport */ quicknode),
  radar: () => (/* reexport */ radar),
  ragie: () => (/* reexport */ ragie),
  rainforestPay: () => (/* reexport */ rainforestPay),
  rapid7: () => (/* reexport */ rapid7),
  rapyd: () => (/* reexport */ rapyd),
  ravenTools: () => (/* reexport */ ravenTools),
  raycast: () => (/* reexport */ raycast),
  raygun: () => (/* reexport */ raygun),
  readme: () => (/* reexport */ readme),
  reallySimpleSystems: () => (/* reexport */ reallySimpleSystems),
  rebrandly: () => (/* reexport */ rebrandly),
  recharge: () => (/* reexport */ recharge),
  recraft: () => (/* reexport */ recraft),
  recurly: () => (/* reexport */ recurly),
  redirectPizza: () => (/* reexport */ redirectPizza),
  refiner: () => (/* reexport */ refiner),
  render: () => (/* reexport */ render),
  rentman: () => (/* reexport */ rentman),
  repairshopr: () => (/* reexport */ repairshopr),
  replicate: () => (/* reexport */ replicate),
  requestfinance: () => (/* reexport */ requestfinance),
  resembleAi: () => (/* reexport */ resembleAi),
  retool: () => (/* reexport */ retool),
  revAi: () => (/* reexport */ revAi),
  revampCrm: () => (/* reexport */ revampCrm),
  ringcentral: () => (/* reexport */ ringcentral),
  riotGames: () => (/* reexport */ riotGames),
  rootly: () => (/* reexport */ rootly),
  route4me: () => (/* reexport */ route4me),
  rownd: () => (/* reexport */ rownd),
  rubygems: () => (/* reexport */ rubygems),
  runpod: () => (/* reexport */ runpod),
  runrunit: () => (/* reexport */ runrunit),
  runscope: () => (/* reexport */ runscope)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postageapp.js

const postageapp = {
    name: 'PostageApp',
    revoke: 'Replace it in the API settings of the PostageApp account.',
    references: ['https://help.postageapp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'postageapp-api-key',
            title: 'PostageApp API key',
            names: ['postage app'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postbacks.js

const postbacks = {
    name: 'Postbacks',
    revoke: "Revoke it in the account's settings.",
    references: ['https://postbacks.io/'],
    kinds: [
        {
            how: 'named',
            id: 'postbacks-api-key',
            title: 'Postbacks API key',
            names: ['postbacks'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postman.js

const postman = {
    name: 'Postman',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://learning.postman.com/docs/reference/postman-api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'postman-api-key',
            title: 'Postman API key',
            aliases: ['postman-api-token'],
            grammar: ['PMAK-', (0,grammar/* anyHex */.YM)(24), '-', (0,grammar/* anyHex */.YM)(34)],
        },
        {
            how: 'token',
            id: 'postman-collection-access-key',
            title: 'Postman collection access key',
            severity: 'medium',
            grammar: ['PMAT-', (0,grammar/* upperDigits */.RO)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/powershell.js

const command = 'ConvertTo-SecureString';
const argument = /^\s+(?:-String\s+)?(?:"([^"$\r\n]{4,128})"|'([^'\r\n]{4,128})')(?=[^\r\n]{0,80}-AsPlain)/di;
const argumentBehind = /^\s+-AsPlainText[^\r\n"']{0,40}(?:"([^"$\r\n]{4,128})"|'([^'\r\n]{4,128})')/di;
const powershell = {
    name: 'PowerShell',
    revoke: 'Change the password, and read the new one from a vault (`Get-Secret`).',
    references: [
        'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
    ],
    kinds: [
        {
            how: 'block',
            id: 'powershell-plain-secure-string',
            title: 'Password written out for a PowerShell secure string',
            literals: [command, command.toLowerCase(), 'convertTo-SecureString'],
            reach: { before: 0, behind: 320 },
            find: passwordOf,
            sample: (random) => `${command} "${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}" -AsPlainText -Force`,
        },
    ],
};
/** A variable is no password: `"$env:PASSWORD"`. */
function passwordOf(text, at) {
    const from = at + command.length;
    const rest = text.slice(from);
    const { indices } = argument.exec(rest) ?? argumentBehind.exec(rest) ?? {};
    const [start, end] = indices?.[1] ?? indices?.[2] ?? [];
    return start === undefined || end === undefined ? undefined : { start: from + start, end: from + end };
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/powrbot.js

const powrbot = {
    name: 'Powrbot',
    revoke: 'Replace it in the API settings of the Powrbot account.',
    references: ['https://powrbot.com/'],
    kinds: [
        {
            how: 'named',
            id: 'powrbot-api-key',
            title: 'Powrbot API key',
            severity: 'medium',
            names: ['powrbot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/predibase.js

const predibase = {
    name: 'Predibase',
    revoke: 'Replace it in the API settings of the Predibase account.',
    references: ['https://docs.predibase.com/'],
    kinds: [
        {
            how: 'named',
            id: 'predibase-api-token',
            title: 'Predibase API token',
            names: ['predibase'],
            grammar: ['pb_', (0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/predictleads.js

const predictleads = {
    name: 'PredictLeads',
    revoke: 'Revoke it in the subscription page.',
    references: ['https://docs.predictleads.com/'],
    kinds: [
        {
            how: 'named',
            id: 'predictleads-api-token',
            title: 'PredictLeads API token',
            names: ['predictleads'],
            grammar: [(0,grammar/* base64url */.r0)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prefect.js

const prefect = {
    name: 'Prefect',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'prefect-api-key',
            title: 'Prefect API key',
            aliases: ['prefect-api-token'],
            grammar: ['pnu_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'token',
            id: 'prefect-service-account-key',
            title: 'Prefect service account key',
            grammar: ['pnb_', (0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prismic.js

const prismic = {
    name: 'Prismic',
    revoke: 'Revoke it under Settings > API & security.',
    references: ['https://prismic.io/docs/access-token'],
    kinds: [
        {
            how: 'named',
            id: 'prismic-access-token',
            title: 'Prismic access token',
            names: ['prismic'],
            grammar: ['MC5', (0,grammar/* base64url */.r0)(50, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/private-ai.js

const privateAi = {
    name: 'Private AI',
    revoke: 'Replace it in the API settings of the Private AI account.',
    references: ['https://docs.private-ai.com/'],
    kinds: [
        {
            how: 'named',
            id: 'private-ai-api-token',
            title: 'Private AI API token',
            aliases: ['privateai-api-token'],
            names: ['private ai'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/private-packagist.js

const privatePackagist = {
    name: 'Private Packagist',
    revoke: 'Delete the token under Authentication Tokens of the organization or user.',
    references: ['https://packagist.com/docs/composer-authentication#token-format'],
    kinds: [
        {
            how: 'token',
            id: 'private-packagist-token',
            title: 'Private Packagist authentication token',
            severity: 'critical',
            aliases: ['private-packagist-token'],
            grammar: ['packagist_', (0,grammar/* either */.gP)('ort', 'out', 'uut', 'cut'), '_', (0,grammar/* hex */.uh)(68)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/privy-io.js

const privyIo = {
    name: 'Privy',
    revoke: 'Revoke it under App settings of the dashboard.',
    references: ['https://docs.privy.io/'],
    kinds: [
        {
            how: 'named',
            id: 'privy-io-app-secret',
            title: 'Privy app secret',
            names: ['privy app', 'privy secret', 'privy api'],
            grammar: [(0,grammar/* base62 */.Yb)(64, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prodpad.js

const prodpad = {
    name: 'ProdPad',
    revoke: 'Replace it in the API settings of the ProdPad account.',
    references: ['https://help.prodpad.com/article/554-how-do-i-get-my-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'prodpad-api-key',
            title: 'ProdPad API key',
            names: ['prod pad'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/productboard.js


const productboard = {
    name: 'Productboard',
    revoke: 'Replace it in the API settings of the Productboard account.',
    references: ['https://developer.productboard.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'productboard-access-token',
            title: 'Productboard access token',
            names: ['productboard'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/promptlayer.js

const promptlayer = {
    name: 'PromptLayer',
    revoke: 'Replace it in the API settings of the PromptLayer account.',
    references: ['https://docs.promptlayer.com/'],
    kinds: [
        {
            how: 'named',
            id: 'promptlayer-api-key',
            title: 'PromptLayer API key',
            names: ['prompt layer'],
            grammar: ['pl_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/proof.js

const proof = {
    name: 'Proof',
    revoke: 'Replace it in the API settings of the Proof account.',
    references: ['https://dev.proof.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'proof-api-key',
            title: 'Proof API key',
            severity: 'critical',
            grammar: ['prf_', (0,grammar/* optional */.lq)('cli_'), (0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/proxmox.js

const proxmox = {
    name: 'Proxmox VE',
    revoke: 'Remove it under Datacenter > Permissions > API Tokens.',
    references: ['https://pve.proxmox.com/wiki/User_Management'],
    kinds: [
        {
            how: 'token',
            id: 'proxmox-api-token',
            title: 'Proxmox VE API token',
            severity: 'critical',
            grammar: ['PVEAPIToken=', (0,grammar/* from */.HT)('0-9A-Za-z@._-', 3, 80), '!', (0,grammar/* from */.HT)('0-9A-Za-z._-', 1, 60), '=', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'proxmox-backup-api-token',
            title: 'Proxmox Backup Server API token',
            severity: 'critical',
            grammar: ['PBSAPIToken=', (0,grammar/* from */.HT)('0-9A-Za-z@._-', 3, 80), '!', (0,grammar/* from */.HT)('0-9A-Za-z._-', 1, 60), ':', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/proxycrawl.js

const proxycrawl = {
    name: 'Crawlbase',
    revoke: 'Replace it in the API settings of the Crawlbase account.',
    references: ['https://crawlbase.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'proxycrawl-token',
            title: 'Crawlbase token',
            severity: 'medium',
            names: ['proxy crawl', 'crawlbase'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pubnub.js

const pubnub = {
    name: 'PubNub',
    revoke: 'Reset it in the keyset of the app in the PubNub Admin Portal.',
    references: ['https://www.pubnub.com/docs/general/setup/account-setup'],
    kinds: [
        {
            how: 'token',
            id: 'pubnub-secret-key',
            title: 'PubNub secret key',
            grammar: ['sec-c-', (0,grammar/* base64 */.K3)(40, 60)],
        },
        {
            how: 'token',
            id: 'pubnub-publish-key',
            title: 'PubNub publish key',
            severity: 'medium',
            grammar: [
                'pub-c-',
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
            id: 'pubnub-subscribe-key',
            title: 'PubNub subscribe key',
            severity: 'low',
            grammar: [
                'sub-c-',
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
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pulsedive.js

const pulsedive = {
    name: 'Pulsedive',
    revoke: 'Replace it in the API settings of the Pulsedive account.',
    references: ['https://pulsedive.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'pulsedive-api-key',
            title: 'Pulsedive API key',
            severity: 'medium',
            names: ['pulsedive'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pulumi.js

const pulumi = {
    name: 'Pulumi',
    revoke: 'Delete it under Settings > Access Tokens.',
    references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'pulumi-access-token',
            title: 'Pulumi access token',
            severity: 'critical',
            aliases: ['pulumi-api-token'],
            grammar: ['pul-', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/purestake.js

const purestake = {
    name: 'PureStake',
    revoke: 'Replace it in the API settings of the PureStake account.',
    references: ['https://developer.purestake.io/'],
    kinds: [
        {
            how: 'named',
            id: 'purestake-api-key',
            title: 'PureStake API key',
            severity: 'medium',
            names: ['pure stake'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pushwoosh.js

const pushwoosh = {
    name: 'Pushwoosh',
    revoke: 'Revoke it under Settings > API access.',
    references: ['https://docs.pushwoosh.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pushwoosh-api-token',
            title: 'Pushwoosh API access token',
            names: ['pushwoosh'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pydantic.js

const pydantic = {
    name: 'Pydantic',
    revoke: 'Revoke it under Settings > Write tokens of the project.',
    references: ['https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'pydantic-logfire-token',
            title: 'Pydantic Logfire token',
            grammar: ['pylf_v', (0,grammar/* digits */.vm)(1), '_', (0,grammar/* either */.gP)('us', 'eu', 'stagingus', 'stagingeu'), '_', (0,grammar/* base62 */.Yb)(40, 48)],
        },
        {
            how: 'token',
            id: 'pydantic-ai-gateway-key',
            title: 'Pydantic AI Gateway key',
            grammar: ['paig_', (0,grammar/* base62 */.Yb)(32, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pylon.js

const pylon = {
    name: 'Pylon',
    revoke: 'Revoke it under Settings > API tokens.',
    references: ['https://docs.usepylon.com/pylon-docs/developer/api'],
    kinds: [
        { how: 'token', id: 'pylon-api-token', title: 'Pylon API token', grammar: ['pylon_api_', (0,grammar/* hex */.uh)(64)] },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/pypi.js


/**
 * API tokens of PyPI: `pypi-` and a macaroon of version 2 in base64url: https://github.com/pypi/warehouse and
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt. Packets of type, length and bytes, the last one a
 * signature of 32 bytes.
 */
function pypiVerdict(text) {
    const bytes = (0,base64/* decodeBase64 */.y4)(text.slice('pypi-'.length));
    const packets = bytes === undefined ? undefined : packetsOf(bytes);
    const [location, identifier] = packets ?? [];
    const last = packets?.at(-1);
    if (location?.type !== 1 || identifier?.type !== 2)
        return undefined;
    if (last?.type !== 6 || last.bytes.length !== 32)
        return undefined;
    return { state: 'proven', why: 'it is a whole macaroon', facts: { location: location.bytes } };
}
/** Undefined: another version, or something is left over or missing. */
function packetsOf(bytes) {
    if (bytes.charCodeAt(0) !== 2)
        return undefined;
    const packets = [];
    for (let at = 1; at < bytes.length;) {
        const type = bytes.charCodeAt(at);
        at += 1;
        // The end of a section has no length.
        if (type === 0)
            continue;
        const [length, next] = varint(bytes, at);
        if (![1, 2, 4, 6].includes(type) || next + length > bytes.length)
            return undefined;
        packets.push({ type, bytes: bytes.slice(next, next + length) });
        at = next + length;
    }
    return packets;
}
/** The number (LEB128) at `at`, and where it ends. */
function varint(bytes, at) {
    const low = bytes.charCodeAt(at);
    return low < 128 ? [low, at + 1] : [(low & 127) + (bytes.charCodeAt(at + 1) & 127) * 128, at + 2];
}
/** `head`: what it begins with, in base64: version and location. */
const pypiSample = (head) => (random) => {
    const packet = (type, bytes) => String.fromCharCode(type, bytes.length) + bytes;
    const identifier = packet(2, (0,grammar/* sampleOf */.uV)(grammar/* uuid */.uR, random).toLowerCase());
    const caveat = packet(2, '{"version": 1, "permissions": "user"}');
    const signature = packet(6, (0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(32)], random));
    return `pypi-${(0,base64/* encodeBase64url */.Fo)(`${(0,base64/* decodeBase64 */.y4)(head) ?? ''}${identifier}\0${caveat}\0\0${signature}`)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pypi.js


const pypi = {
    name: 'PyPI',
    revoke: 'Remove it under API tokens of the account settings.',
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token'],
    kinds: [
        {
            how: 'token',
            id: 'pypi-upload-token',
            title: 'PyPI upload token',
            severity: 'critical',
            aliases: ['pypi-upload-token'],
            // Macaroons of the index and of its test instance.
            grammar: ['pypi-AgE', (0,grammar/* either */.gP)('IcHlwaS5vcmc', 'NdGVzdC5weXBpLm9yZw'), (0,grammar/* base64url */.r0)(50, 1000)],
            verify: pypiVerdict,
            sample: pypiSample('AgEIcHlwaS5vcmc'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qovery.js

const qovery = {
    name: 'Qovery',
    revoke: 'Replace it in the API settings of the Qovery account.',
    references: ['https://www.qovery.com/docs'],
    kinds: [
        {
            how: 'token',
            id: 'qovery-api-token',
            title: 'Qovery API token',
            severity: 'critical',
            grammar: ['qov_', (0,grammar/* base64url */.r0)(40, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qualaroo.js

const qualaroo = {
    name: 'Qualaroo',
    revoke: 'Replace it in the API settings of the Qualaroo account.',
    references: ['https://help.qualaroo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'qualaroo-api-key',
            title: 'Qualaroo API key',
            names: ['qualaroo'],
            grammar: [(0,grammar/* base62 */.Yb)(64), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qualtrics.js

const qualtrics = {
    name: 'Qualtrics',
    revoke: 'Generate a new one under Account settings > Qualtrics IDs.',
    references: ['https://api.qualtrics.com/'],
    kinds: [
        {
            how: 'named',
            id: 'qualtrics-api-token',
            title: 'Qualtrics API token',
            names: ['qualtrics'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quicknode.js

const quicknode = {
    name: 'QuickNode',
    revoke: 'Delete it under API Keys, or the endpoint under Endpoints, of the QuickNode dashboard.',
    references: ['https://www.quicknode.com/docs/console-api/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'quicknode-api-key',
            title: 'QuickNode API key',
            grammar: ['QN_', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'quicknode-endpoint-url',
            title: 'QuickNode endpoint URL',
            severity: 'medium',
            grammar: [(0,grammar/* either */.gP)('https', 'wss'), '://', (0,grammar/* from */.HT)('0-9a-z.-', 4, 90), '.quiknode.pro/', (0,grammar/* hex */.uh)(40)],
            literals: ['.quiknode.pro/'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/radar.js

const radar = {
    name: 'Radar',
    revoke: 'Replace it in the API settings of the Radar account.',
    references: ['https://docs.radar.com/api'],
    kinds: [
        {
            how: 'token',
            id: 'radar-secret-key',
            title: 'Radar secret key',
            grammar: ['prj_', (0,grammar/* either */.gP)('live', 'test'), '_sk_', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'radar-publishable-key',
            title: 'Radar publishable key',
            severity: 'low',
            grammar: ['prj_', (0,grammar/* either */.gP)('live', 'test'), '_pk_', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ragie.js

const ragie = {
    name: 'Ragie',
    revoke: 'Replace it in the API settings of the Ragie account.',
    references: ['https://docs.ragie.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'ragie-api-key',
            title: 'Ragie API key',
            grammar: ['tnt_', (0,grammar/* base62 */.Yb)(11), '_', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rainforest-pay.js

const rainforestPay = {
    name: 'Rainforest Pay',
    revoke: 'Replace it in the API settings of the Rainforest Pay account.',
    references: ['https://docs.rainforestpay.com/'],
    kinds: [
        {
            how: 'named',
            id: 'rainforest-pay-api-key',
            title: 'Rainforest Pay API key',
            severity: 'critical',
            names: ['rainforest', 'rainforest pay'],
            grammar: ['apikey_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rapid7.js

const rapid7 = {
    name: 'Rapid7',
    revoke: 'Delete it under API Key Management of the platform.',
    references: ['https://docs.rapid7.com/insight/api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'rapid7-api-key',
            title: 'Rapid7 API key',
            severity: 'critical',
            names: ['rapid7', 'insight api', 'insightvm'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rapyd.js

const rapyd = {
    name: 'Rapyd',
    revoke: 'Replace it in the API settings of the Rapyd account.',
    references: ['https://docs.rapyd.net/'],
    kinds: [
        {
            how: 'token',
            id: 'rapyd-secret-key',
            title: 'Rapyd secret key',
            severity: 'critical',
            grammar: ['rsk_', (0,grammar/* hex */.uh)(64, 128)],
        },
        {
            how: 'token',
            id: 'rapyd-access-key',
            title: 'Rapyd access key',
            severity: 'info',
            grammar: ['rak_', (0,grammar/* upperHex */.gh)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/raven-tools.js

const ravenTools = {
    name: 'Raven Tools',
    revoke: 'Replace it in the API settings of the Raven Tools account.',
    references: ['https://api.raventools.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'raven-tools-api-key',
            title: 'Raven Tools API key',
            severity: 'medium',
            names: ['raven tools'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/raycast.js

const raycast = {
    name: 'Raycast',
    revoke: 'Replace it in the API settings of the Raycast account.',
    references: ['https://developers.raycast.com/'],
    kinds: [
        {
            how: 'token',
            id: 'raycast-access-token',
            title: 'Raycast access token',
            grammar: ['rca_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/raygun.js

const raygun = {
    name: 'Raygun',
    revoke: 'Replace it in the API settings of the Raygun account.',
    references: ['https://raygun.com/documentation/product-guides/public-api/'],
    kinds: [
        {
            how: 'named',
            id: 'raygun-api-key',
            title: 'Raygun API key',
            severity: 'medium',
            names: ['raygun'],
            grammar: [(0,grammar/* base64 */.K3)(22), '=='],
        },
        {
            how: 'named',
            id: 'raygun-access-token',
            title: 'Raygun access token',
            names: ['raygun'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/readme.js

const readme = {
    name: 'ReadMe',
    revoke: 'Delete it under Configuration > API Keys.',
    references: ['https://docs.readme.com/main/reference/intro/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'readme-api-key',
            title: 'ReadMe API key',
            aliases: ['readme-api-token'],
            grammar: ['rdme_', (0,grammar/* lowerDigits */.q2)(70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/really-simple-systems.js


const reallySimpleSystems = {
    name: 'Really Simple Systems',
    revoke: 'Replace it in the API settings of the Really Simple Systems account.',
    references: ['https://www.reallysimplesystems.com/'],
    kinds: [
        {
            how: 'named',
            id: 'really-simple-systems-api-key',
            title: 'Really Simple Systems API key',
            names: ['really simple systems'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rebrandly.js

const rebrandly = {
    name: 'Rebrandly',
    revoke: 'Replace it in the API settings of the Rebrandly account.',
    references: ['https://developers.rebrandly.com/docs/api-key-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'rebrandly-api-key',
            title: 'Rebrandly API key',
            severity: 'medium',
            names: ['rebrandly'],
            grammar: [(0,grammar/* base64url */.r0)(32, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recharge.js

const recharge = {
    name: 'Recharge',
    revoke: 'Replace it in the API settings of the Recharge account.',
    references: ['https://developer.rechargepayments.com/'],
    kinds: [
        {
            how: 'token',
            id: 'recharge-api-token',
            title: 'Recharge API token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('sk_1x', 'sk_2x', 'sk_3x', 'sk_5x', 'sk_10x'), (0,grammar/* digits */.vm)(1, 2), '_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recraft.js

const recraft = {
    name: 'Recraft',
    revoke: 'Replace it in the API settings of the Recraft account.',
    references: ['https://www.recraft.ai/docs'],
    kinds: [
        {
            how: 'named',
            id: 'recraft-api-token',
            title: 'Recraft API token',
            names: ['recraft'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recurly.js

const recurly = {
    name: 'Recurly',
    revoke: 'Replace it in the API settings of the Recurly account.',
    references: ['https://recurly.com/developers/api/'],
    kinds: [
        {
            how: 'named',
            id: 'recurly-private-key',
            title: 'Recurly private key',
            severity: 'critical',
            names: ['recurly'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/redirect-pizza.js

const redirectPizza = {
    name: 'redirect.pizza',
    revoke: 'Replace it in the API settings of the redirect.pizza account.',
    references: ['https://redirect.pizza/docs'],
    kinds: [
        {
            how: 'named',
            id: 'redirect-pizza-api-token',
            title: 'redirect.pizza API token',
            severity: 'medium',
            names: ['redirect pizza'],
            grammar: ['rpa_', (0,grammar/* base62 */.Yb)(24, 38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/refiner.js

const refiner = {
    name: 'Refiner',
    revoke: 'Replace it in the API settings of the Refiner account.',
    references: ['https://refiner.io/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'refiner-api-key',
            title: 'Refiner API key',
            names: ['refiner'],
            words: [],
            grammar: [
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
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/render.js

const render = {
    name: 'Render',
    revoke: 'Revoke it under Account Settings > API Keys, regenerate a hook under Settings of the service.',
    references: ['https://render.com/docs/api'],
    kinds: [
        {
            how: 'token',
            id: 'render-api-key',
            title: 'Render API key',
            severity: 'critical',
            grammar: ['rnd_', (0,grammar/* base62 */.Yb)(28)],
        },
        {
            how: 'token',
            id: 'render-deploy-hook',
            title: 'Render deploy hook URL',
            severity: 'medium',
            grammar: ['https://api.render.com/deploy/srv-', (0,grammar/* lowerDigits */.q2)(20), '?key=', (0,grammar/* base64url */.r0)(8, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rentman.js

const rentman = {
    name: 'Rentman',
    revoke: 'Replace it in the API settings of the Rentman account.',
    references: ['https://api.rentman.net/'],
    kinds: [
        {
            how: 'named',
            id: 'rentman-api-token',
            title: 'Rentman API token',
            names: ['rentman'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(20, 600), '.', (0,grammar/* base64url */.r0)(20, 2000), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 700))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/repairshopr.js

const repairshopr = {
    name: 'RepairShopr',
    revoke: 'Replace it in the API settings of the RepairShopr account.',
    references: ['https://api-docs.repairshopr.com/'],
    kinds: [
        {
            how: 'named',
            id: 'repairshopr-api-key',
            title: 'RepairShopr API key',
            names: ['repair shopr'],
            grammar: [
                (0,grammar/* either */.gP)([
                    (0,grammar/* lowerDigits */.q2)(8),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(4),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(4),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(4),
                    '-',
                    (0,grammar/* lowerDigits */.q2)(12),
                ], [(0,grammar/* base64url */.r0)(51)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/replicate.js

const replicate = {
    name: 'Replicate',
    revoke: 'Disable it under Account settings > API tokens.',
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'replicate-api-token',
            title: 'Replicate API token',
            grammar: ['r8_', (0,grammar/* base62 */.Yb)(37, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/requestfinance.js

const requestfinance = {
    name: 'Request Finance',
    revoke: 'Replace it in the API settings of the Request Finance account.',
    references: ['https://docs.request.finance/'],
    kinds: [
        {
            how: 'named',
            id: 'requestfinance-api-key',
            title: 'Request Finance API key',
            names: ['request finance'],
            grammar: [(0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/resemble-ai.js

const resembleAi = {
    name: 'Resemble AI',
    revoke: 'Revoke it under Account > API.',
    references: ['https://docs.resemble.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'resemble-ai-api-key',
            title: 'Resemble AI API key',
            names: ['resemble ai', 'resemble api', 'resemble key'],
            grammar: [(0,grammar/* base62 */.Yb)(22, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/retool.js

const retool = {
    name: 'Retool',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.retool.com/org-users/guides/retool-api-authentication'],
    kinds: [
        {
            how: 'token',
            id: 'retool-access-token',
            title: 'Retool access token',
            severity: 'critical',
            grammar: ['retool_01', (0,grammar/* lowerDigits */.q2)(24)],
            neither: { behind: '0-9A-Za-z' },
        },
        {
            how: 'token',
            id: 'retool-workflow-key',
            title: 'Retool workflow key',
            grammar: ['retool_wk_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rev-ai.js

const revAi = {
    name: 'Rev AI',
    revoke: 'Delete it under Access Token of the Rev AI account.',
    references: ['https://docs.rev.ai/get-started/'],
    kinds: [
        {
            how: 'named',
            id: 'rev-ai-access-token',
            title: 'Rev AI access token',
            names: ['rev ai'],
            grammar: ['02', (0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/revamp-crm.js

const revampCrm = {
    name: 'Revamp CRM',
    revoke: 'Replace it in the API settings of the Revamp CRM account.',
    references: ['https://www.revampcrm.com/'],
    kinds: [
        {
            how: 'named',
            id: 'revamp-crm-api-key',
            title: 'Revamp CRM API key',
            names: ['revamp crm'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ringcentral.js


const ringcentral = {
    name: 'RingCentral',
    revoke: 'Replace it in the API settings of the RingCentral account.',
    references: ['https://developers.ringcentral.com/guide/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ringcentral-client-secret',
            title: 'RingCentral client secret',
            names: ['ring central'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(22, 86)],
        },
        {
            how: 'named',
            id: 'ringcentral-jwt',
            title: 'RingCentral JWT',
            names: ['ring central'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
        {
            how: 'token',
            id: 'ringcentral-webhook-url',
            title: 'RingCentral webhook URL',
            grammar: [
                'https://hooks.ringcentral.com/webhook/v2/',
                (0,grammar/* base64url */.r0)(50, 800),
                (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 800), '.', (0,grammar/* base64url */.r0)(20, 400)),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/riot-games.js

const riotGames = {
    name: 'Riot Games',
    revoke: 'Regenerate it on the dashboard of the Riot Developer Portal.',
    references: ['https://developer.riotgames.com/docs/portal'],
    kinds: [
        {
            how: 'token',
            id: 'riot-games-api-key',
            title: 'Riot Games API key',
            severity: 'medium',
            grammar: [
                'RGAPI-',
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
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rootly.js

const rootly = {
    name: 'Rootly',
    revoke: 'Delete it under Account > Manage API keys.',
    references: ['https://docs.rootly.com/api-reference/overview'],
    kinds: [
        {
            how: 'token',
            id: 'rootly-api-key',
            title: 'Rootly API key',
            grammar: ['rootly_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/route4me.js

const route4me = {
    name: 'Route4Me',
    revoke: 'Replace it in the API settings of the Route4Me account.',
    references: ['https://support.route4me.com/route-planning-help.php'],
    kinds: [
        {
            how: 'named',
            id: 'route4me-api-key',
            title: 'Route4Me API key',
            names: ['route4me'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rownd.js

const rownd = {
    name: 'Rownd',
    revoke: 'Replace it in the API settings of the Rownd account.',
    references: ['https://docs.rownd.io/'],
    kinds: [
        {
            how: 'named',
            id: 'rownd-app-secret',
            title: 'Rownd app secret',
            names: ['rownd'],
            grammar: ['ras_', (0,grammar/* base62 */.Yb)(48)],
        },
        {
            how: 'named',
            id: 'rownd-app-key',
            title: 'Rownd app key',
            severity: 'medium',
            names: ['rownd'],
            grammar: ['ra_', (0,grammar/* base62 */.Yb)(20, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rubygems.js

const rubygems = {
    name: 'RubyGems',
    revoke: 'Delete it under API keys of the account settings.',
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    kinds: [
        {
            how: 'token',
            id: 'rubygems-api-key',
            title: 'RubyGems API key',
            severity: 'critical',
            aliases: ['rubygems-api-token'],
            grammar: ['rubygems_', (0,grammar/* hex */.uh)(48)],
        },
        {
            how: 'named',
            id: 'rubygems-old-api-key',
            title: 'RubyGems API key of the older format',
            severity: 'critical',
            names: [':rubygems api key', 'rubygems api key', 'gem host api key', 'rubygems key'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runpod.js

const runpod = {
    name: 'RunPod',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.runpod.io/get-started/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'runpod-api-key',
            title: 'RunPod API key',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('rpa', 'rps'), '_', (0,grammar/* base62 */.Yb)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runrunit.js

const runrunit = {
    name: 'Runrun.it',
    revoke: 'Replace it in the API settings of the Runrun.it account.',
    references: ['https://runrun.it/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'runrunit-api-key',
            title: 'Runrun.it API key',
            names: ['runrun it'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'runrunit-user-token',
            title: 'Runrun.it user token',
            names: ['runrun it'],
            grammar: [(0,grammar/* base62 */.Yb)(18, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runscope.js

const runscope = {
    name: 'Runscope',
    revoke: 'Replace it in the API settings of the Runscope account.',
    references: ['https://www.runscope.com/docs/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'runscope-access-token',
            title: 'Runscope access token',
            names: ['runscope'],
            words: [],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'runscope-trigger-url',
            title: 'Runscope trigger URL',
            severity: 'medium',
            grammar: ['api.runscope.com/radar/', ...grammar/* uuid */.uR, '/trigger'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-20.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jwtSample),
/* harmony export */   Z: () => (/* binding */ jwtVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73068);
/* harmony import */ var _encoding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16773);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);



/**
 * JSON Web Tokens (RFC 7519): header and payload are JSON objects in base64url, and the header names an algorithm.
 * One that is expired, unsigned or made to be public (an anonymous role) is worth little.
 */
function jwtVerdict(text, now = Date.now()) {
    const [head = '', body = '', signature = ''] = text.split('.');
    const [header, payload] = [(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonInBase64 */ .TK)(head), (0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonInBase64 */ .TK)(body)];
    if (typeof header?.alg !== 'string' || payload === undefined)
        return undefined;
    const expiry = payload.exp;
    const facts = { ...(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .factsIn */ .PC)(header, 'alg'), ...(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .factsIn */ .PC)(payload, 'iss', 'role', 'exp') };
    const expired = typeof expiry === 'number' && expiry * 1000 < now;
    const isSample = payload.sub === '1234567890' && payload.iat === 1516239022;
    const severity = expired || isSample || signature === '' || payload.role === 'anon' ? 'low' : undefined;
    const why = expired
        ? 'it decodes, and it is expired'
        : isSample
            ? 'it decodes to what jwt.io shows first'
            : 'it decodes';
    return { state: 'proven', why, facts, ...(severity !== undefined && { severity }) };
}
function jwtSample(random) {
    const parts = [
        { alg: 'HS256', typ: 'JWT' },
        { sub: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base64url */ .r0)(12)], random), scope: 'admin' },
    ];
    return [
        ...parts.map((part) => (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64url */ .Fo)(JSON.stringify(part))),
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base64url */ .r0)(43)], random),
    ].join('.');
}


/***/ })

};
