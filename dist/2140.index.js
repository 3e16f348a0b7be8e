export const id = 2140;
export const ids = [2140];
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

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  novita: () => (/* reexport */ novita),
  nowpayments: () => (/* reexport */ nowpayments),
  nozbe: () => (/* reexport */ nozbe),
  ntfy: () => (/* reexport */ ntfy),
  numverify: () => (/* reexport */ numverify),
  nylas: () => (/* reexport */ nylas),
  ocrSpace: () => (/* reexport */ ocrSpace),
  omise: () => (/* reexport */ omise),
  omnisend: () => (/* reexport */ omnisend),
  onePassword: () => (/* reexport */ onePassword),
  onepagecrm: () => (/* reexport */ onepagecrm),
  onesignal: () => (/* reexport */ onesignal),
  onfido: () => (/* reexport */ onfido),
  onfleet: () => (/* reexport */ onfleet),
  onwater: () => (/* reexport */ onwater),
  onyphe: () => (/* reexport */ onyphe),
  oopspam: () => (/* reexport */ oopspam),
  opencage: () => (/* reexport */ opencage),
  openfigi: () => (/* reexport */ openfigi),
  openrouter: () => (/* reexport */ openrouter),
  openrouteservice: () => (/* reexport */ openrouteservice),
  openshift: () => (/* reexport */ openshift),
  opensubtitles: () => (/* reexport */ opensubtitles),
  openuv: () => (/* reexport */ openuv),
  openvpn: () => (/* reexport */ openvpn),
  optimizely: () => (/* reexport */ optimizely),
  orbit: () => (/* reexport */ orbit),
  ory: () => (/* reexport */ ory),
  outline: () => (/* reexport */ outline),
  outreach: () => (/* reexport */ outreach),
  overloop: () => (/* reexport */ overloop),
  paddle: () => (/* reexport */ paddle),
  pagarme: () => (/* reexport */ pagarme),
  pagseguro: () => (/* reexport */ pagseguro),
  pandascore: () => (/* reexport */ pandascore),
  pangea: () => (/* reexport */ pangea),
  paperform: () => (/* reexport */ paperform),
  paperspace: () => (/* reexport */ paperspace),
  paralleldots: () => (/* reexport */ paralleldots),
  parsehub: () => (/* reexport */ parsehub),
  partnerstack: () => (/* reexport */ partnerstack),
  paydirt: () => (/* reexport */ paydirt),
  paymongo: () => (/* reexport */ paymongo),
  payoneer: () => (/* reexport */ payoneer),
  pdflayer: () => (/* reexport */ pdflayer),
  pdfshift: () => (/* reexport */ pdfshift),
  peopleDataLabs: () => (/* reexport */ peopleDataLabs),
  perplexity: () => (/* reexport */ perplexity),
  persona: () => (/* reexport */ persona),
  pexels: () => (/* reexport */ pexels),
  photoroom: () => (/* reexport */ photoroom),
  pipedream: () => (/* reexport */ pipedream),
  pixabay: () => (/* reexport */ pixabay),
  plain: () => (/* reexport */ plain),
  planyo: () => (/* reexport */ planyo),
  playfab: () => (/* reexport */ playfab),
  plunk: () => (/* reexport */ plunk),
  polar: () => (/* reexport */ polar),
  pollsapi: () => (/* reexport */ pollsapi),
  poloniex: () => (/* reexport */ poloniex),
  polymarket: () => (/* reexport */ polymarket),
  porkbun: () => (/* reexport */ porkbun),
  portainer: () => (/* reexport */ portainer),
  positionstack: () => (/* reexport */ positionstack)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/novita.js

const novita = {
    name: 'Novita AI',
    revoke: 'Delete the key on the key management page of Novita AI.',
    references: ['https://novita.ai/docs/guides/quickstart'],
    kinds: [
        {
            how: 'named',
            id: 'novita-api-key',
            title: 'Novita AI API key',
            names: ['novita', 'novita ai'],
            grammar: ['sk_', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nowpayments.js

const nowpayments = {
    name: 'NOWPayments',
    revoke: 'Delete the key under Settings > Payments > API keys.',
    references: ['https://nowpayments.io/help/api'],
    kinds: [
        {
            how: 'named',
            id: 'nowpayments-api-key',
            title: 'NOWPayments API key',
            severity: 'critical',
            names: ['nowpayments', 'now payments'],
            grammar: [(0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nozbe.js

const nozbe = {
    name: 'Nozbe',
    revoke: 'Delete the token under Settings > API tokens of Nozbe.',
    references: ['https://nozbe.help/advancedfeatures/api/'],
    kinds: [
        {
            how: 'named',
            id: 'nozbe-api-token',
            title: 'Nozbe API token',
            names: ['nozbe'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(16), '_', (0,grammar/* base64url */.r0)(40, 80), (0,grammar/* optional */.lq)('==')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ntfy.js

const ntfy = {
    name: 'ntfy',
    revoke: 'Delete the token under Account > Access tokens, or with `ntfy token remove`.',
    references: ['https://docs.ntfy.sh/config/#access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'ntfy-access-token',
            title: 'ntfy access token',
            severity: 'medium',
            grammar: ['tk_', (0,grammar/* lowerDigits */.q2)(29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/numverify.js

const numverify = {
    name: 'numverify',
    revoke: 'Reset the access key in the numverify dashboard.',
    references: ['https://numverify.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'numverify-access-key',
            title: 'numverify access key',
            severity: 'medium',
            names: ['numverify', 'num verify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nylas.js

const nylas = {
    name: 'Nylas',
    revoke: 'Delete the key on the API Keys page of the Nylas dashboard.',
    references: ['https://developer.nylas.com/docs/v3/auth/'],
    kinds: [
        {
            how: 'token',
            id: 'nylas-api-key',
            title: 'Nylas API key',
            grammar: ['nyk_', (0,grammar/* optional */.lq)('v0_'), (0,grammar/* base62 */.Yb)(60, 67)],
        },
        {
            how: 'named',
            id: 'nylas-access-token',
            title: 'Nylas access token or client secret',
            names: ['nylas'],
            words: ['key', 'token', 'secret', 'access', 'api'],
            grammar: [(0,grammar/* base62 */.Yb)(25, 30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ocr-space.js

const ocrSpace = {
    name: 'OCR.space',
    revoke: 'Ask OCR.space to replace the key.',
    references: ['https://ocr.space/ocrapi'],
    kinds: [
        {
            how: 'named',
            id: 'ocr-space-api-key',
            title: 'OCR.space API key',
            severity: 'medium',
            names: ['ocr space'],
            grammar: ['K', (0,grammar/* digits */.vm)(14, 15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/omise.js

const omise = {
    name: 'Omise',
    revoke: 'Roll the key under Settings > Keys of the Omise dashboard.',
    references: ['https://docs.omise.co/api-authentication'],
    kinds: [
        {
            how: 'token',
            id: 'omise-secret-key',
            title: 'Omise live secret key',
            severity: 'critical',
            grammar: ['skey_', (0,grammar/* lowerDigits */.q2)(19)],
        },
        {
            how: 'token',
            id: 'omise-test-secret-key',
            title: 'Omise test secret key',
            severity: 'medium',
            grammar: ['skey_test_', (0,grammar/* lowerDigits */.q2)(19)],
        },
        {
            how: 'token',
            id: 'omise-public-key',
            title: 'Omise live public key',
            severity: 'low',
            grammar: ['pkey_', (0,grammar/* lowerDigits */.q2)(19)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/omnisend.js

const omnisend = {
    name: 'Omnisend',
    revoke: 'Delete the key under Store settings > API keys.',
    references: ['https://api-docs.omnisend.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'omnisend-api-key',
            title: 'Omnisend API key',
            names: ['omnisend'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 75)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/json.js
var json = __webpack_require__(16773);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/one-password.js



/**
 * Service account tokens of 1Password: `ops_` and a JSON object in base64url with the account's e-mail address and keys.
 * https://developer.1password.com/docs/service-accounts/security/
 */
function onePasswordVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.slice('ops_'.length));
    if (typeof object?.email !== 'string' || object.muk === undefined)
        return undefined;
    return {
        state: 'proven',
        why: 'it holds an account and its keys',
        facts: (0,json/* factsIn */.PC)(object, 'signInAddress'),
    };
}
const onePasswordSample = (random) => `ops_${(0,base64/* encodeBase64url */.Fo)(JSON.stringify({
    signInAddress: 'acme.1password.example',
    email: `${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(12)], random)}@1password.example`,
    muk: { alg: 'A256GCM', k: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(43)], random), kty: 'oct' },
    secretKey: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(36)], random),
    throttleSecret: { seed: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(64)], random) },
    deviceUuid: (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(26)], random),
}))}`;

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/one-password.js


const onePassword = {
    name: '1Password',
    revoke: 'Revoke the service account under Developer > Service accounts, or change the secret key under My Profile.',
    references: ['https://developer.1password.com/docs/service-accounts/security/'],
    kinds: [
        {
            how: 'token',
            id: 'one-password-service-account-token',
            title: '1Password service account token',
            severity: 'critical',
            aliases: ['1password-service-account-token'],
            grammar: ['ops_eyJ', (0,grammar/* base64url */.r0)(240, 2400), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: onePasswordVerdict,
            sample: onePasswordSample,
        },
        {
            how: 'token',
            id: 'one-password-secret-key',
            title: '1Password secret key',
            severity: 'critical',
            aliases: ['1password-secret-key'],
            neither: { before: '0-9A-Za-z-', behind: '0-9A-Za-z-' },
            grammar: [
                'A3-',
                (0,grammar/* upperDigits */.RO)(6),
                '-',
                (0,grammar/* either */.gP)([(0,grammar/* upperDigits */.RO)(11)], [(0,grammar/* upperDigits */.RO)(6), '-', (0,grammar/* upperDigits */.RO)(5)]),
                '-',
                (0,grammar/* upperDigits */.RO)(5),
                '-',
                (0,grammar/* upperDigits */.RO)(5),
                '-',
                (0,grammar/* upperDigits */.RO)(5),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onepagecrm.js

const onepagecrm = {
    name: 'OnePageCRM',
    revoke: 'Change the key under Apps > API of OnePageCRM.',
    references: ['https://developer.onepagecrm.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'onepagecrm-api-key',
            title: 'OnePageCRM API key',
            names: ['onepagecrm', 'onepage crm'],
            grammar: [(0,grammar/* base62 */.Yb)(43), (0,grammar/* from */.HT)('0-9A-Za-z=', 1)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onesignal.js

const onesignal = {
    name: 'OneSignal',
    revoke: 'Rotate or delete the key under Settings > Keys & IDs.',
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
    kinds: [
        {
            how: 'token',
            id: 'onesignal-rich-key',
            title: 'OneSignal app or organization API key',
            aliases: ['onesignal-rich-authentication-token'],
            grammar: ['os_v2_', (0,grammar/* either */.gP)('app', 'org'), '_', (0,grammar/* from */.HT)('a-z2-7', 90, 120)],
        },
        {
            how: 'named',
            id: 'onesignal-api-key',
            title: 'OneSignal REST API key',
            names: ['onesignal', 'one signal'],
            words: ['key', 'token', 'secret', 'auth', 'rest', 'access', 'private'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base64 */.K3)(48)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onfido.js

const onfido = {
    name: 'Onfido',
    revoke: 'Revoke the token under Settings > Tokens of the Onfido dashboard.',
    references: ['https://documentation.onfido.com/getting-started/general-introduction/#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'onfido-live-token',
            title: 'Onfido live API token',
            severity: 'critical',
            grammar: ['api_live', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('_us', '_ca', '_eu')), '.', (0,grammar/* base64url */.r0)(11), '.', (0,grammar/* base64url */.r0)(32)],
        },
        {
            how: 'token',
            id: 'onfido-sandbox-token',
            title: 'Onfido sandbox API token',
            severity: 'medium',
            grammar: ['api_sandbox', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('_us', '_ca', '_eu')), '.', (0,grammar/* base64url */.r0)(11), '.', (0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onfleet.js

const onfleet = {
    name: 'Onfleet',
    revoke: 'Delete the key under Settings > API & Webhooks.',
    references: ['https://docs.onfleet.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'onfleet-api-key',
            title: 'Onfleet API key',
            names: ['onfleet'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onwater.js

const onwater = {
    name: 'onwater.io',
    revoke: 'Revoke it in the dashboard.',
    references: ['https://onwater.io/'],
    kinds: [
        {
            how: 'named',
            id: 'onwater-api-key',
            title: 'onwater.io API key',
            names: ['onwater'],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onyphe.js

const onyphe = {
    name: 'Onyphe',
    revoke: 'Revoke it in the account page.',
    references: ['https://www.onyphe.io/docs/'],
    kinds: [
        { how: 'named', id: 'onyphe-api-key', title: 'Onyphe API key', names: ['onyphe'], grammar: [(0,grammar/* hex */.uh)(40)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/oopspam.js

const oopspam = {
    name: 'OOPSpam',
    revoke: 'Replace the key in the OOPSpam dashboard.',
    references: ['https://www.oopspam.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'oopspam-api-key',
            title: 'OOPSpam API key',
            severity: 'medium',
            names: ['oopspam'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opencage.js

const opencage = {
    name: 'OpenCage',
    revoke: 'Replace the key in the OpenCage dashboard.',
    references: ['https://opencagedata.com/api#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'opencage-api-key',
            title: 'OpenCage API key',
            severity: 'medium',
            names: ['open cage'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openfigi.js

const openfigi = {
    name: 'OpenFIGI',
    revoke: 'Replace the key in the OpenFIGI account.',
    references: ['https://www.openfigi.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'openfigi-api-key',
            title: 'OpenFIGI API key',
            severity: 'medium',
            names: ['openfigi'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openrouter.js

const openrouter = {
    name: 'OpenRouter',
    revoke: 'Delete the key on the Keys page of OpenRouter.',
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'openrouter-api-key',
            title: 'OpenRouter API key',
            aliases: ['openrouter-api-key'],
            grammar: ['sk-or-', (0,grammar/* optional */.lq)('v1-'), (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openrouteservice.js

const openrouteservice = {
    name: 'openrouteservice',
    revoke: 'Delete the token in the openrouteservice dashboard.',
    references: ['https://openrouteservice.org/dev/#/api-docs'],
    kinds: [
        {
            how: 'token',
            id: 'openrouteservice-token',
            title: 'openrouteservice token',
            severity: 'medium',
            grammar: ['5b3ce3597851110001cf6248', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openshift.js

const openshift = {
    name: 'OpenShift',
    revoke: 'Delete the token with `oc delete useroauthaccesstokens`, or log out.',
    references: [
        'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
    ],
    kinds: [
        {
            how: 'token',
            id: 'openshift-user-token',
            title: 'OpenShift user token',
            severity: 'critical',
            aliases: ['openshift-user-token'],
            grammar: ['sha256~', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opensubtitles.js

const opensubtitles = {
    name: 'OpenSubtitles',
    revoke: 'Delete the API consumer in the OpenSubtitles profile.',
    references: ['https://opensubtitles.stoplight.io/docs/opensubtitles-api/e3750fd63a100-getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'opensubtitles-api-key',
            title: 'OpenSubtitles API key',
            severity: 'medium',
            names: ['opensubtitles', 'open subtitles'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openuv.js

const openuv = {
    name: 'OpenUV',
    revoke: 'Replace the key in the OpenUV console.',
    references: ['https://www.openuv.io/uvindex'],
    kinds: [
        {
            how: 'named',
            id: 'openuv-api-key',
            title: 'OpenUV API key',
            severity: 'medium',
            names: ['openuv', 'open uv'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], ['openuv-', (0,grammar/* lowerDigits */.q2)(12, 24), (0,grammar/* optional */.lq)('-io')])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openvpn.js

const begin = 'BEGIN OpenVPN Static key V1-----';
const line = [(0,grammar/* hex */.uh)(32)];
const openvpn = {
    name: 'OpenVPN',
    revoke: 'Make a new key with `openvpn --genkey` and give it to the server and all clients.',
    references: ['https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage'],
    kinds: [
        {
            how: 'block',
            id: 'openvpn-static-key',
            title: 'OpenVPN static key',
            severity: 'critical',
            literals: [begin],
            reach: { before: 0, behind: 1024 },
            find(text, at) {
                const start = at + begin.length;
                const key = /^(?:\s|\\r|\\n|["'+,]){1,8}[0-9a-f]{32}(?:(?:\s|\\r|\\n|["'+,]){1,40}[0-9a-f]{32}){7,15}/.exec(text.slice(start));
                return key === null ? undefined : { start, end: start + key[0].length };
            },
            sample: (random) => [
                `-----${begin}`,
                ...Array.from({ length: 16 }, () => (0,grammar/* sampleOf */.uV)(line, random)),
                '-----END OpenVPN Static key V1-----',
            ].join('\n'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/optimizely.js

const optimizely = {
    name: 'Optimizely',
    revoke: 'Revoke the token under Profile > API Access.',
    references: ['https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token'],
    kinds: [
        {
            how: 'named',
            id: 'optimizely-personal-token',
            title: 'Optimizely personal access token',
            names: ['optimizely'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z:_-', 32, 80)],
        },
        {
            how: 'named',
            id: 'optimizely-sdk-key',
            title: 'Optimizely SDK key',
            severity: 'low',
            names: ['optimizely'],
            words: ['sdk'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/orbit.js

const orbit = {
    name: 'Orbit',
    revoke: 'Delete the token under API Tokens of the Orbit account.',
    references: ['https://docs.orbit.love/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'orbit-api-token',
            title: 'Orbit API token',
            severity: 'medium',
            grammar: ['obu_', (0,grammar/* base62 */.Yb)(36, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ory.js

const ory = {
    name: 'Ory',
    revoke: 'Delete the API key under Project settings > API keys, or revoke the token or session.',
    references: ['https://www.ory.sh/docs/concepts/personal-access-token'],
    kinds: [
        {
            how: 'token',
            id: 'ory-api-key',
            title: 'Ory API key',
            severity: 'critical',
            grammar: ['ory_', (0,grammar/* either */.gP)('pat', 'wak', 'apikey'), '_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'ory-token',
            title: 'Ory OAuth token',
            grammar: ['ory_', (0,grammar/* either */.gP)('at', 'rt', 'ac'), '_', (0,grammar/* base64url */.r0)(43), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(43))],
        },
        {
            how: 'token',
            id: 'ory-session-token',
            title: 'Ory session token',
            grammar: ['ory_', (0,grammar/* either */.gP)('st', 'lo'), '_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/outline.js

const outline = {
    name: 'Outline',
    revoke: 'Revoke the key under Settings > API & Apps.',
    references: ['https://www.getoutline.com/developers#section/Authentication'],
    kinds: [
        {
            how: 'token',
            id: 'outline-api-key',
            title: 'Outline API key',
            grammar: ['ol_api_', (0,grammar/* base62 */.Yb)(38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/outreach.js

const outreach = {
    name: 'Outreach',
    revoke: "Revoke it in the application's settings.",
    references: ['https://developers.outreach.io/'],
    kinds: [
        {
            how: 'named',
            id: 'outreach-client-secret',
            title: 'Outreach client secret',
            names: ['outreach client', 'outreach api', 'outreach app'],
            grammar: [(0,grammar/* base64url */.r0)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/overloop.js

const overloop = {
    name: 'Overloop',
    revoke: 'Replace the key under Settings > API of Overloop.',
    references: ['https://apidoc.overloop.com/'],
    kinds: [
        {
            how: 'named',
            id: 'overloop-api-key',
            title: 'Overloop API key',
            names: ['overloop'],
            grammar: [(0,grammar/* base64url */.r0)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paddle.js

const paddle = {
    name: 'Paddle',
    revoke: 'Revoke it under Developer tools > Authentication.',
    references: ['https://developer.paddle.com/api-reference/about/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'paddle-live-api-key',
            title: 'Paddle live API key',
            severity: 'critical',
            grammar: ['pdl_live_apikey_01', (0,grammar/* lowerDigits */.q2)(24), '_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(3)],
        },
        {
            how: 'token',
            id: 'paddle-sandbox-api-key',
            title: 'Paddle sandbox API key',
            severity: 'medium',
            grammar: ['pdl_sdbx_apikey_01', (0,grammar/* lowerDigits */.q2)(24), '_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(3)],
        },
        {
            how: 'named',
            id: 'paddle-vendor-auth-code',
            title: 'Paddle vendor auth code',
            severity: 'critical',
            names: ['paddle vendor auth', 'paddle auth code'],
            grammar: [(0,grammar/* hex */.uh)(50)],
        },
        {
            how: 'token',
            id: 'paddle-webhook-secret',
            title: 'Paddle webhook secret',
            grammar: ['pdl_ntfset_01', (0,grammar/* lowerDigits */.q2)(24), '_', (0,grammar/* from */.HT)('0-9A-Za-z+/', 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pagarme.js

const pagarme = {
    name: 'Pagar.me',
    revoke: 'Replace it in the API settings of the Pagar.me account.',
    references: ['https://docs.pagar.me/docs/chaves-de-acesso'],
    kinds: [
        {
            how: 'token',
            id: 'pagarme-api-key',
            title: 'Pagar.me live API key',
            severity: 'critical',
            grammar: ['ak_live_', (0,grammar/* base62 */.Yb)(30, 32)],
        },
        {
            how: 'named',
            id: 'pagarme-secret-key',
            title: 'Pagar.me secret key',
            names: ['pagar me'],
            grammar: ['sk_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* base62 */.Yb)(16, 32)],
        },
        {
            how: 'named',
            id: 'pagarme-encryption-key',
            title: 'Pagar.me encryption key',
            severity: 'medium',
            names: ['pagar me'],
            grammar: ['ek_live_', (0,grammar/* base62 */.Yb)(30, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pagseguro.js

const pagseguro = {
    name: 'PagSeguro',
    revoke: "Revoke it in the seller's integration settings.",
    references: ['https://developer.pagbank.com.br/'],
    kinds: [
        {
            how: 'named',
            id: 'pagseguro-token',
            title: 'PagSeguro token',
            names: ['pagseguro', 'pagbank'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* upperHex */.gh)(32)], [...grammar/* uuid */.uR, (0,grammar/* hex */.uh)(40, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pandascore.js

const pandascore = {
    name: 'PandaScore',
    revoke: 'Replace it in the API settings of the PandaScore account.',
    references: ['https://developers.pandascore.co/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'pandascore-api-token',
            title: 'PandaScore API token',
            severity: 'medium',
            names: ['panda score'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('test_', 'live_')), (0,grammar/* base64url */.r0)(43, 51)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pangea.js

const pangea = {
    name: 'Pangea',
    revoke: 'Revoke it under Tokens of the Pangea user console.',
    references: ['https://pangea.cloud/docs/admin-guide/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'pangea-service-token',
            title: 'Pangea service token',
            grammar: ['pts_', (0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paperform.js

const paperform = {
    name: 'Paperform',
    revoke: 'Replace it in the API settings of the Paperform account.',
    references: ['https://paperform.readme.io/reference/getting-started-1'],
    kinds: [
        {
            how: 'named',
            id: 'paperform-api-key',
            title: 'Paperform API key',
            names: ['paperform'],
            grammar: [(0,grammar/* base64url */.r0)(80, 1400), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 2000), '.', (0,grammar/* base64url */.r0)(20, 700))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paperspace.js

const paperspace = {
    name: 'Paperspace',
    revoke: 'Replace it in the API settings of the Paperspace account.',
    references: ['https://docs.digitalocean.com/reference/paperspace/'],
    kinds: [
        {
            how: 'named',
            id: 'paperspace-api-key',
            title: 'Paperspace API key',
            severity: 'critical',
            names: ['paperspace'],
            grammar: [(0,grammar/* hex */.uh)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paralleldots.js

const paralleldots = {
    name: 'ParallelDots',
    revoke: 'Replace it in the API settings of the ParallelDots account.',
    references: ['https://www.paralleldots.com/text-analysis-apis'],
    kinds: [
        {
            how: 'named',
            id: 'paralleldots-api-key',
            title: 'ParallelDots API key',
            names: ['parallel dots'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/parsehub.js

const parsehub = {
    name: 'ParseHub',
    revoke: 'Replace it in the API settings of the ParseHub account.',
    references: ['https://www.parsehub.com/docs/ref/api/v2/'],
    kinds: [
        {
            how: 'named',
            id: 'parsehub-api-key',
            title: 'ParseHub API key',
            names: ['parse hub'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_-', 12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/partnerstack.js

const partnerstack = {
    name: 'PartnerStack',
    revoke: 'Replace it in the API settings of the PartnerStack account.',
    references: ['https://docs.partnerstack.com/reference/auth'],
    kinds: [
        {
            how: 'named',
            id: 'partnerstack-api-key',
            title: 'PartnerStack API key',
            names: ['partner stack'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'token',
            id: 'partnerstack-secret-key',
            title: 'PartnerStack secret key',
            grammar: ['ps_sk_', (0,grammar/* base62 */.Yb)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paydirt.js

const paydirt = {
    name: 'Paydirt',
    revoke: 'Replace it in the API settings of the Paydirt account.',
    references: ['https://paydirtapp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'paydirt-api-key',
            title: 'Paydirt API key',
            names: ['paydirt'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paymongo.js

const paymongo = {
    name: 'PayMongo',
    revoke: 'Replace it in the API settings of the PayMongo account.',
    references: ['https://developers.paymongo.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'paymongo-secret-key',
            title: 'PayMongo secret key',
            severity: 'critical',
            names: ['pay mongo'],
            grammar: ['sk_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/payoneer.js

const payoneer = {
    name: 'Payoneer',
    revoke: 'Revoke it in the application in the developer portal.',
    references: ['https://developer.payoneer.com/'],
    kinds: [
        {
            how: 'named',
            id: 'payoneer-client-secret',
            title: 'Payoneer client secret',
            names: ['payoneer'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pdflayer.js

const pdflayer = {
    name: 'pdflayer',
    revoke: 'Replace it in the API settings of the pdflayer account.',
    references: ['https://pdflayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'pdflayer-api-key',
            title: 'pdflayer API key',
            severity: 'medium',
            names: ['pdf layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pdfshift.js

const pdfshift = {
    name: 'PDFShift',
    revoke: 'Replace it in the API settings of the PDFShift account.',
    references: ['https://docs.pdfshift.io/'],
    kinds: [
        {
            how: 'named',
            id: 'pdfshift-api-key',
            title: 'PDFShift API key',
            severity: 'medium',
            names: ['pdf shift'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], ['sk_', (0,grammar/* lowerDigits */.q2)(32, 50)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/people-data-labs.js

const peopleDataLabs = {
    name: 'People Data Labs',
    revoke: 'Replace it in the API settings of the People Data Labs account.',
    references: ['https://docs.peopledatalabs.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'people-data-labs-api-key',
            title: 'People Data Labs API key',
            names: ['people data labs', 'pdl api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/perplexity.js

const perplexity = {
    name: 'Perplexity',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.perplexity.ai/guides/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'perplexity-api-key',
            title: 'Perplexity API key',
            aliases: ['perplexity-api-key'],
            grammar: ['pplx-', (0,grammar/* base62 */.Yb)(48, 56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/persona.js

const persona = {
    name: 'Persona',
    revoke: 'Revoke it under API > API Keys of the Persona dashboard.',
    references: ['https://docs.withpersona.com/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'persona-api-key',
            title: 'Persona production API key',
            severity: 'critical',
            grammar: ['persona_production_', (0,grammar/* from */.HT)('0-9A-Za-z-', 24, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pexels.js

const pexels = {
    name: 'Pexels',
    revoke: 'Replace it in the API settings of the Pexels account.',
    references: ['https://www.pexels.com/api/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'pexels-api-key',
            title: 'Pexels API key',
            severity: 'low',
            names: ['pexels'],
            grammar: [(0,grammar/* base62 */.Yb)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/photoroom.js

const photoroom = {
    name: 'Photoroom',
    revoke: 'Replace it in the API settings of the Photoroom account.',
    references: ['https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'photoroom-api-key',
            title: 'Photoroom API key',
            severity: 'medium',
            names: ['photo room'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'photoroom-secret-key',
            title: 'Photoroom secret key',
            severity: 'medium',
            grammar: ['sk_pr_', (0,grammar/* lowerDigits */.q2)(3, 20), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pipedream.js

const pipedream = {
    name: 'Pipedream',
    revoke: 'Replace it in the API settings of the Pipedream account.',
    references: ['https://pipedream.com/docs/rest-api/auth'],
    kinds: [
        {
            how: 'named',
            id: 'pipedream-api-key',
            title: 'Pipedream API key',
            names: ['pipedream'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'pipedream-client-secret',
            title: 'Pipedream client secret',
            names: ['pipedream'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pixabay.js

const pixabay = {
    name: 'Pixabay',
    revoke: 'Replace it in the API settings of the Pixabay account.',
    references: ['https://pixabay.com/api/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'pixabay-api-key',
            title: 'Pixabay API key',
            severity: 'low',
            names: ['pixabay'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* digits */.vm)(6, 9), '-', (0,grammar/* lowerDigits */.q2)(25)], [(0,grammar/* base62 */.Yb)(32, 40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plain.js

const plain = {
    name: 'Plain',
    revoke: 'Replace it in the API settings of the Plain account.',
    references: ['https://www.plain.com/docs/api-reference/graphql/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'plain-api-key',
            title: 'Plain API key',
            grammar: ['plainApiKey_', (0,grammar/* from */.HT)('0-9A-Za-z_-', 20, 80)],
            neither: { behind: '0-9A-Za-z_' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/planyo.js

const planyo = {
    name: 'Planyo',
    revoke: 'Replace it in the API settings of the Planyo account.',
    references: ['https://www.planyo.com/api.php'],
    kinds: [
        {
            how: 'named',
            id: 'planyo-api-key',
            title: 'Planyo API key',
            names: ['planyo'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/playfab.js

const playfab = {
    name: 'PlayFab',
    revoke: 'Replace it in the API settings of the PlayFab account.',
    references: ['https://learn.microsoft.com/en-us/gaming/playfab/'],
    kinds: [
        {
            how: 'named',
            id: 'playfab-secret-key',
            title: 'PlayFab secret key',
            severity: 'critical',
            names: ['play fab'],
            grammar: [(0,grammar/* upperDigits */.RO)(42, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plunk.js

const plunk = {
    name: 'Plunk',
    revoke: 'Replace it in the API settings of the Plunk account.',
    references: ['https://docs.useplunk.com/'],
    kinds: [
        {
            how: 'named',
            id: 'plunk-secret-key',
            title: 'Plunk secret key',
            names: ['plunk'],
            grammar: ['sk_', (0,grammar/* hex */.uh)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/polar.js

const polar = {
    name: 'Polar',
    revoke: 'Delete it under Settings > Developers.',
    references: ['https://docs.polar.sh/integrate/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'polar-access-token',
            title: 'Polar token',
            severity: 'critical',
            grammar: [
                'polar_',
                (0,grammar/* either */.gP)('oat', 'pat', 'at_u', 'at_o', 'cst', 'rt_u', 'rt_o', 'ci', 'cs', 'whs', 'ac'),
                '_',
                (0,grammar/* base62 */.Yb)(32, 64),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pollsapi.js

const pollsapi = {
    name: 'Polls API',
    revoke: 'Replace it in the API settings of the Polls API account.',
    references: ['https://pollsapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pollsapi-api-key',
            title: 'Polls API API key',
            severity: 'medium',
            names: ['polls api'],
            grammar: [(0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/poloniex.js

const poloniex = {
    name: 'Poloniex',
    revoke: 'Replace it in the API settings of the Poloniex account.',
    references: ['https://api-docs.poloniex.com/'],
    kinds: [
        {
            how: 'named',
            id: 'poloniex-api-secret',
            title: 'Poloniex API secret',
            severity: 'critical',
            names: ['poloniex'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
        {
            how: 'named',
            id: 'poloniex-api-key',
            title: 'Poloniex API key',
            severity: 'medium',
            names: ['poloniex'],
            grammar: [(0,grammar/* upperDigits */.RO)(8), '-', (0,grammar/* upperDigits */.RO)(8), '-', (0,grammar/* upperDigits */.RO)(8), '-', (0,grammar/* upperDigits */.RO)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/polymarket.js

const polymarket = {
    name: 'Polymarket',
    revoke: 'Delete it with the CLOB client (deleteApiKey); move the funds of a leaked wallet to another one.',
    references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'polymarket-api-secret',
            title: 'Polymarket API secret',
            severity: 'critical',
            names: ['polymarket', 'poly api', 'clob api', 'clob secret'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(43), '='],
        },
        {
            how: 'named',
            id: 'polymarket-passphrase',
            title: 'Polymarket passphrase',
            severity: 'critical',
            names: ['polymarket', 'poly api', 'clob pass', 'clob api'],
            words: ['pass'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'polymarket-private-key',
            title: 'Polymarket private key',
            severity: 'critical',
            names: ['polymarket', 'poly private'],
            words: ['private', 'wallet', 'pk'],
            grammar: [(0,grammar/* optional */.lq)('0x'), (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'polymarket-api-key',
            title: 'Polymarket API key',
            severity: 'medium',
            names: ['polymarket', 'poly api', 'clob api'],
            words: ['key'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/porkbun.js

const porkbun = {
    name: 'Porkbun',
    revoke: 'Delete it under Account > API Access.',
    references: ['https://porkbun.com/api/json/v3/documentation'],
    kinds: [
        {
            how: 'token',
            id: 'porkbun-secret-api-key',
            title: 'Porkbun secret API key',
            severity: 'critical',
            grammar: ['sk1_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'porkbun-api-key',
            title: 'Porkbun API key',
            severity: 'info',
            grammar: ['pk1_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/portainer.js

const portainer = {
    name: 'Portainer',
    revoke: 'Remove it under My account > Access tokens.',
    references: ['https://docs.portainer.io/api/access'],
    kinds: [
        {
            how: 'token',
            id: 'portainer-access-token',
            title: 'Portainer access token',
            severity: 'critical',
            grammar: ['ptr_', (0,grammar/* from */.HT)('0-9A-Za-z+/=', 44)],
            neither: { before: '0-9A-Za-z', behind: '0-9A-Za-z+/=' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/positionstack.js

const positionstack = {
    name: 'positionstack',
    revoke: 'Replace it in the API settings of the positionstack account.',
    references: ['https://positionstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'positionstack-api-key',
            title: 'positionstack API key',
            severity: 'medium',
            names: ['position stack'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-19.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
