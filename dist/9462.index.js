export const id = 9462;
export const ids = [9462];
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

/***/ 69462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  humanity: () => (/* reexport */ humanity),
  ideogram: () => (/* reexport */ ideogram),
  ipapi: () => (/* reexport */ ipapi),
  iugu: () => (/* reexport */ iugu),
  katalon: () => (/* reexport */ katalon),
  koyeb: () => (/* reexport */ koyeb),
  kylas: () => (/* reexport */ kylas),
  lineNotify: () => (/* reexport */ lineNotify),
  litellm: () => (/* reexport */ litellm),
  lithic: () => (/* reexport */ lithic),
  locize: () => (/* reexport */ locize),
  loggly: () => (/* reexport */ loggly),
  logrocket: () => (/* reexport */ logrocket),
  lokalise: () => (/* reexport */ lokalise),
  mailtrap: () => (/* reexport */ mailtrap),
  mapbox: () => (/* reexport */ mapbox),
  medium: () => (/* reexport */ medium),
  microsoftTeams: () => (/* reexport */ microsoftTeams),
  misskey: () => (/* reexport */ misskey),
  modal: () => (/* reexport */ modal),
  moengage: () => (/* reexport */ moengage),
  moonshot: () => (/* reexport */ moonshot),
  nasdaqDataLink: () => (/* reexport */ nasdaqDataLink),
  nomad: () => (/* reexport */ nomad),
  notion: () => (/* reexport */ notion),
  nuget: () => (/* reexport */ nuget),
  oanda: () => (/* reexport */ oanda),
  oneForge: () => (/* reexport */ oneForge),
  openvsx: () => (/* reexport */ openvsx),
  openweather: () => (/* reexport */ openweather),
  opsgenie: () => (/* reexport */ opsgenie),
  owlbot: () => (/* reexport */ owlbot),
  paymo: () => (/* reexport */ paymo),
  payu: () => (/* reexport */ payu),
  percy: () => (/* reexport */ percy),
  picovoice: () => (/* reexport */ picovoice),
  pinecone: () => (/* reexport */ pinecone),
  pipedrive: () => (/* reexport */ pipedrive),
  plivo: () => (/* reexport */ plivo),
  podio: () => (/* reexport */ podio),
  posthog: () => (/* reexport */ posthog),
  printful: () => (/* reexport */ printful),
  prisma: () => (/* reexport */ prisma),
  qiniu: () => (/* reexport */ qiniu),
  qubole: () => (/* reexport */ qubole),
  redash: () => (/* reexport */ redash),
  redpanda: () => (/* reexport */ redpanda),
  replyio: () => (/* reexport */ replyio),
  revolut: () => (/* reexport */ revolut),
  ritekit: () => (/* reexport */ ritekit),
  robinhood: () => (/* reexport */ robinhood),
  rocketreach: () => (/* reexport */ rocketreach),
  rockset: () => (/* reexport */ rockset),
  rudderstack: () => (/* reexport */ rudderstack),
  sanity: () => (/* reexport */ sanity),
  scrapestack: () => (/* reexport */ scrapestack),
  scrutinizer: () => (/* reexport */ scrutinizer),
  sematext: () => (/* reexport */ sematext),
  sendcloud: () => (/* reexport */ sendcloud),
  serpapi: () => (/* reexport */ serpapi),
  shopify: () => (/* reexport */ shopify),
  signoz: () => (/* reexport */ signoz),
  sigopt: () => (/* reexport */ sigopt),
  singleStore: () => (/* reexport */ singleStore)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/humanity.js

const humanity = {
    name: 'Humanity',
    revoke: 'Regenerate the app secret in the developer section.',
    references: ['https://platform.humanity.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'humanity-api-key',
            title: 'Humanity API key',
            names: ['humanity'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ideogram.js

const ideogram = {
    name: 'Ideogram',
    revoke: 'Delete it on the API page of the account.',
    references: ['https://developer.ideogram.ai/ideogram-api/api-setup'],
    kinds: [
        {
            how: 'named',
            id: 'ideogram-api-key',
            title: 'Ideogram API key',
            names: ['ideogram'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipapi.js

const ipapi = {
    name: 'ipapi',
    revoke: 'Reset it in the dashboard.',
    references: ['https://ipapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'ipapi-access-key',
            title: 'ipapi access key',
            severity: 'medium',
            names: ['ipapi'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iugu.js

const iugu = {
    name: 'Iugu',
    revoke: 'Delete it under Administration > API tokens.',
    references: ['https://dev.iugu.com/docs/autentica%C3%A7%C3%A3o'],
    kinds: [
        {
            how: 'named',
            id: 'iugu-api-token',
            title: 'Iugu API token',
            severity: 'critical',
            names: ['iugu'],
            grammar: [(0,grammar/* upperHex */.gh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/katalon.js

const katalon = {
    name: 'Katalon',
    revoke: 'Delete the key on the API Keys page of Katalon.',
    references: ['https://docs.katalon.com/katalon-platform/administer/user-management/generate-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'katalon-api-key',
            title: 'Katalon API key',
            names: ['katalon'],
            words: ['key', 'token', 'secret'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/koyeb.js

const koyeb = {
    name: 'Koyeb',
    revoke: 'Delete the token under Account > API of the control panel.',
    references: ['https://www.koyeb.com/docs/reference/api'],
    kinds: [
        {
            how: 'named',
            id: 'koyeb-api-token',
            title: 'Koyeb API token',
            severity: 'critical',
            names: ['koyeb'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kylas.js

const kylas = {
    name: 'Kylas',
    revoke: 'Delete the key under My Account > API Key of Kylas.',
    references: ['https://support.kylas.io/portal/en/kb'],
    kinds: [
        {
            how: 'named',
            id: 'kylas-api-key',
            title: 'Kylas API key',
            names: ['kylas'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/line-notify.js

const lineNotify = {
    name: 'LINE Notify',
    revoke: 'Disconnect the service on the My page of LINE Notify.',
    references: ['https://notify-bot.line.me/doc/en/'],
    kinds: [
        {
            how: 'named',
            id: 'line-notify-token',
            title: 'LINE Notify access token',
            severity: 'medium',
            names: ['line notify'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/litellm.js

const litellm = {
    name: 'LiteLLM',
    revoke: 'Delete the key on the Virtual Keys page of the proxy.',
    references: ['https://docs.litellm.ai/docs/proxy/virtual_keys'],
    kinds: [
        {
            how: 'named',
            id: 'litellm-key',
            title: 'LiteLLM virtual or master key',
            names: ['litellm'],
            grammar: ['sk-', (0,grammar/* base64url */.r0)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lithic.js

const lithic = {
    name: 'Lithic',
    revoke: 'Revoke it under Account settings of the dashboard.',
    references: ['https://docs.lithic.com/'],
    kinds: [{ how: 'named', id: 'lithic-api-key', title: 'Lithic API key', names: ['lithic'], grammar: grammar/* uuid */.uR }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/locize.js

const locize = {
    name: 'Locize',
    revoke: 'Delete the key under Settings > API Keys of the project.',
    references: ['https://www.locize.com/docs/integration/api'],
    kinds: [
        {
            how: 'named',
            id: 'locize-api-key',
            title: 'Locize API key',
            severity: 'medium',
            names: ['locize'],
            words: ['key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loggly.js

const loggly = {
    name: 'Loggly',
    revoke: 'Retire the token under Logs > Source Setup > Customer Tokens.',
    references: [
        'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    ],
    kinds: [
        {
            how: 'named',
            id: 'loggly-customer-token',
            title: 'Loggly customer token',
            severity: 'medium',
            names: ['loggly'],
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logrocket.js

const logrocket = {
    name: 'LogRocket',
    revoke: 'Revoke it under Settings > General settings.',
    references: ['https://docs.logrocket.com/'],
    kinds: [
        {
            how: 'named',
            id: 'logrocket-api-key',
            title: 'LogRocket API key',
            names: ['logrocket'],
            grammar: [(0,grammar/* base62 */.Yb)(8, 40), ':', (0,grammar/* base62 */.Yb)(6, 40), ':', (0,grammar/* base62 */.Yb)(10, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lokalise.js

const lokalise = {
    name: 'Lokalise',
    revoke: 'Revoke the token under Profile settings > API tokens.',
    references: ['https://docs.lokalise.com/en/articles/1929556-api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'lokalise-api-token',
            title: 'Lokalise API token',
            names: ['lokalise'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailtrap.js

const mailtrap = {
    name: 'Mailtrap',
    revoke: 'Delete the token under Settings > API Tokens of Mailtrap.',
    references: ['https://docs.mailtrap.io/getting-started/api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'mailtrap-api-token',
            title: 'Mailtrap API token',
            names: ['mailtrap'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/json.js
var json = __webpack_require__(16773);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/mapbox.js



/**
 * `pk.`, `sk.` or `tk.`, then a JSON object in base64url that names the user `u` and the token `a`, `.` and a signature.
 * https://docs.mapbox.com/help/dive-deeper/access-tokens/
 */
function mapboxVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.split('.')[1] ?? '');
    if (typeof object?.u !== 'string')
        return undefined;
    return {
        state: 'proven',
        why: 'it names its user',
        facts: { user: object.u, ...(0,json/* factsIn */.PC)(object, 'exp') },
    };
}
const mapboxSample = (prefix) => (random) => {
    const payload = { u: (0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(8)], random), a: `c${(0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(24)], random)}` };
    return `${prefix}${(0,base64/* encodeBase64url */.Fo)(JSON.stringify(payload))}.${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(22)], random)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mapbox.js


const mapbox = {
    name: 'Mapbox',
    revoke: 'Delete or rotate the token on the Access tokens page of the Mapbox account.',
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'mapbox-secret-token',
            title: 'Mapbox secret access token',
            grammar: ['sk.eyJ', (0,grammar/* base64url */.r0)(20, 200), '.', (0,grammar/* base64url */.r0)(22)],
            verify: mapboxVerdict,
            sample: mapboxSample('sk.'),
        },
        {
            how: 'token',
            id: 'mapbox-temporary-token',
            title: 'Mapbox temporary access token',
            severity: 'medium',
            grammar: ['tk.eyJ', (0,grammar/* base64url */.r0)(20, 300), '.', (0,grammar/* base64url */.r0)(22)],
            verify: mapboxVerdict,
            sample: mapboxSample('tk.'),
        },
        {
            how: 'token',
            id: 'mapbox-public-token',
            title: 'Mapbox public access token',
            severity: 'low',
            grammar: ['pk.eyJ', (0,grammar/* base64url */.r0)(20, 200), '.', (0,grammar/* base64url */.r0)(22)],
            verify: mapboxVerdict,
            sample: mapboxSample('pk.'),
        },
        {
            how: 'named',
            id: 'mapbox-api-token',
            title: 'Mapbox API token',
            severity: 'low',
            aliases: ['mapbox-api-token'],
            names: ['mapbox', 'map box'],
            grammar: ['pk.', (0,grammar/* base62 */.Yb)(60), '.', (0,grammar/* base62 */.Yb)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/medium.js

const medium = {
    name: 'Medium',
    revoke: 'Revoke the token under Settings > Security and apps > Integration tokens.',
    references: ['https://github.com/Medium/medium-api-docs'],
    kinds: [
        {
            how: 'named',
            id: 'medium-integration-token',
            title: 'Medium integration token',
            names: ['medium integration', 'medium token', 'medium access', 'medium api'],
            grammar: [(0,grammar/* hex */.uh)(64, 65)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/microsoft-teams.js

const microsoftTeams = {
    name: 'Microsoft Teams',
    revoke: 'Remove the connector under Manage channel > Connectors of its channel.',
    references: [
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
    kinds: [
        {
            how: 'token',
            id: 'microsoft-teams-office-webhook',
            title: 'Microsoft Teams incoming webhook',
            severity: 'medium',
            aliases: ['microsoft-teams-webhook'],
            grammar: [
                'https://outlook.office',
                (0,grammar/* optional */.lq)('365'),
                '.com/webhook',
                (0,grammar/* optional */.lq)('b2'),
                '/',
                ...grammar/* uuid */.uR,
                (0,grammar/* either */.gP)('@', '%40', '%2540'),
                ...grammar/* uuid */.uR,
                '/IncomingWebhook/',
                (0,grammar/* anyHex */.YM)(32),
                '/',
                ...grammar/* uuid */.uR,
            ],
        },
        {
            how: 'token',
            id: 'microsoft-teams-tenant-webhook',
            title: 'Microsoft Teams incoming webhook of a tenant',
            severity: 'medium',
            grammar: [
                'https://',
                (0,grammar/* from */.HT)('0-9A-Za-z-', 1, 63),
                '.webhook.office.com/webhookb2/',
                ...grammar/* uuid */.uR,
                (0,grammar/* either */.gP)('@', '%40', '%2540'),
                ...grammar/* uuid */.uR,
                '/IncomingWebhook/',
                (0,grammar/* anyHex */.YM)(32),
                '/',
                ...grammar/* uuid */.uR,
                (0,grammar/* optional */.lq)('/', (0,grammar/* base64url */.r0)(20, 80)),
            ],
            literals: ['.webhook.office.com/webhookb2/'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/misskey.js

const misskey = {
    name: 'Misskey',
    revoke: 'Delete the token under Settings > API of the instance.',
    references: ['https://misskey-hub.net/en/docs/for-developers/api/token/'],
    kinds: [
        {
            how: 'named',
            id: 'misskey-access-token',
            title: 'Misskey access token',
            severity: 'medium',
            names: ['misskey'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/modal.js

const modal = {
    name: 'Modal',
    revoke: 'Revoke the token under Settings > API Tokens of Modal.',
    references: ['https://modal.com/docs/reference/modal.config'],
    kinds: [
        {
            how: 'named',
            id: 'modal-token-secret',
            title: 'Modal token secret',
            names: ['modal token', 'modal secret', 'modal key'],
            grammar: ['as-', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'modal-token-id',
            title: 'Modal token ID',
            severity: 'info',
            names: ['modal token', 'modal key'],
            grammar: ['ak-', (0,grammar/* base62 */.Yb)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moengage.js

const moengage = {
    name: 'MoEngage',
    revoke: 'Revoke it under Settings > APIs.',
    references: ['https://developers.moengage.com/'],
    kinds: [
        {
            how: 'named',
            id: 'moengage-api-secret',
            title: 'MoEngage API secret',
            names: ['moengage'],
            grammar: [(0,grammar/* base64url */.r0)(20, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moonshot.js

const moonshot = {
    name: 'Moonshot AI',
    revoke: 'Delete the key on the API keys page of the Kimi Open Platform.',
    references: ['https://platform.moonshot.ai/docs/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'moonshot-kimi-code-key',
            title: 'Moonshot AI Kimi Code key',
            grammar: ['sk-kimi-', (0,grammar/* base64url */.r0)(48, 80)],
        },
        {
            how: 'named',
            id: 'moonshot-api-key',
            title: 'Moonshot AI API key',
            aliases: ['kimi-api-key'],
            names: ['moonshot', 'moonshot ai', 'kimi'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nasdaq-data-link.js

const nasdaqDataLink = {
    name: 'Nasdaq Data Link',
    revoke: 'Regenerate the key in the account settings.',
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'nasdaq-data-link-api-key',
            title: 'Nasdaq Data Link API key',
            severity: 'medium',
            names: ['nasdaq', 'quandl'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nomad.js

const nomad = {
    name: 'Nomad',
    revoke: 'Revoke the token with `nomad acl token delete`.',
    references: ['https://developer.hashicorp.com/nomad/docs/secure/acl/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'nomad-acl-token',
            title: 'Nomad ACL token',
            severity: 'critical',
            names: ['nomad token', 'nomad acl', 'nomad management', 'nomad bootstrap', 'nomad secret'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/notion.js

const notion = {
    name: 'Notion',
    revoke: 'Refresh the secret on the page of the integration under Notion > My integrations.',
    references: ['https://developers.notion.com/docs/authorization'],
    kinds: [
        {
            how: 'token',
            id: 'notion-token',
            title: 'Notion integration token',
            aliases: ['notion-api-token'],
            grammar: ['ntn_', (0,grammar/* digits */.vm)(11), (0,grammar/* base62 */.Yb)(35)],
        },
        {
            how: 'token',
            id: 'notion-refresh-token',
            title: 'Notion OAuth refresh token',
            grammar: ['nrt_', (0,grammar/* digits */.vm)(11), (0,grammar/* base62 */.Yb)(35)],
        },
        {
            how: 'token',
            id: 'notion-legacy-token',
            title: 'Notion integration token or client secret of the older form',
            grammar: ['secret_', (0,grammar/* base62 */.Yb)(43)],
        },
        {
            how: 'token',
            id: 'notion-session-token',
            title: 'Notion session cookie',
            grammar: [
                'v0',
                (0,grammar/* digits */.vm)(1),
                (0,grammar/* either */.gP)(':', '%3A'),
                'user_token_or_cookies',
                (0,grammar/* either */.gP)(':', '%3A'),
                (0,grammar/* base64url */.r0)(60, 300),
            ],
            literals: ['user_token_or_cookies'],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/match/placeholder.js
var placeholder = __webpack_require__(63918);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nuget.js


const attribute = /(?:ClearText|)Password["']\s+value\s*=\s*(["'])([^"'\r\n]{4,200})\1/y;
/** `<add key="ClearTextPassword" value="..." />` of a source. A value between percent signs is a variable. */
function findPassword(text, at) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    const value = match?.[2];
    if (match === null || value === undefined || (0,placeholder/* isPlaceholder */.wK)(value) || /^%\w+%$|^(.)\1*$/.test(value))
        return undefined;
    const end = attribute.lastIndex - 1;
    return { start: end - value.length, end };
}
const nuget = {
    name: 'NuGet',
    revoke: 'Delete it under API Keys of the account.',
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'nuget-api-key',
            title: 'NuGet API key',
            severity: 'critical',
            grammar: ['oy2', (0,grammar/* lowerDigits */.q2)(43)],
        },
        {
            how: 'block',
            id: 'nuget-config-password',
            title: 'Password of a source in nuget.config',
            aliases: ['nuget-config-password'],
            literals: ['ClearTextPassword'],
            reach: { before: 0, behind: 300 },
            find: findPassword,
            sample: (random) => `ClearTextPassword" value="Pw${Math.floor(random() * 1e9)}x!"`,
            references: [
                'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/oanda.js

const oanda = {
    name: 'OANDA',
    revoke: 'Revoke the token under Manage API Access of the OANDA account.',
    references: ['https://developer.oanda.com/rest-live-v20/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'oanda-access-token',
            title: 'OANDA access token',
            severity: 'critical',
            names: ['oanda'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32), '-', (0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(24)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/one-forge.js

const oneForge = {
    name: '1Forge',
    revoke: 'Regenerate it in the API settings of the 1Forge account.',
    references: ['https://1forge.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'one-forge-api-key',
            title: '1Forge API key',
            severity: 'medium',
            names: ['1forge', 'one forge'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openvsx.js

const openvsx = {
    name: 'Open VSX',
    revoke: 'Delete the token under Settings > Access Tokens of the registry.',
    references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
    kinds: [
        {
            how: 'token',
            id: 'openvsx-token',
            title: 'Open VSX access token with prefix',
            severity: 'critical',
            grammar: ['ovsx', (0,grammar/* either */.gP)('at', 'p'), '_', ...grammar/* uuid */.uR],
            literals: ['ovsxat_', 'ovsxp_'],
        },
        {
            how: 'named',
            id: 'openvsx-access-token',
            title: 'Open VSX access token',
            severity: 'critical',
            names: ['ovsx', 'openvsx', 'open vsx'],
            words: ['token', 'pat', 'key', 'secret', '-p '],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openweather.js

const openweather = {
    name: 'OpenWeather',
    revoke: 'Delete the key on the API keys page of OpenWeather.',
    references: ['https://openweathermap.org/appid'],
    kinds: [
        {
            how: 'named',
            id: 'openweather-api-key',
            title: 'OpenWeather API key',
            severity: 'medium',
            aliases: ['openweather-api-key'],
            names: ['open weather', 'pyowm', 'owm api', 'owm key', 'owm appid'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opsgenie.js

const opsgenie = {
    name: 'Opsgenie',
    revoke: 'Delete the key under Settings > API key management, or in the integration of its team.',
    references: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
    kinds: [
        {
            how: 'named',
            id: 'opsgenie-api-key',
            title: 'Opsgenie API key',
            names: ['opsgenie', 'ops genie'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/owlbot.js

const owlbot = {
    name: 'OwlBot',
    revoke: 'Request a new token from OwlBot.',
    references: ['https://owlbot.info/'],
    kinds: [
        {
            how: 'named',
            id: 'owlbot-api-token',
            title: 'OwlBot API token',
            severity: 'low',
            names: ['owlbot', 'owl bot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paymo.js

const paymo = {
    name: 'Paymo',
    revoke: 'Replace it in the API settings of the Paymo account.',
    references: ['https://github.com/paymoapp/api'],
    kinds: [
        {
            how: 'named',
            id: 'paymo-api-key',
            title: 'Paymo API key',
            names: ['paymo'],
            grammar: [(0,grammar/* base62 */.Yb)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/payu.js

const payu = {
    name: 'PayU',
    revoke: 'Replace it in the API settings of the PayU account.',
    references: ['https://developers.payu.com/'],
    kinds: [
        {
            how: 'named',
            id: 'payu-client-secret',
            title: 'PayU client secret',
            severity: 'critical',
            names: ['payu'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/percy.js

const percy = {
    name: 'Percy',
    revoke: 'Regenerate it under Project settings of the Percy project.',
    references: ['https://www.browserstack.com/docs/percy'],
    kinds: [
        {
            how: 'named',
            id: 'percy-token',
            title: 'Percy token',
            severity: 'medium',
            names: ['percy'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* either */.gP)('web', 'app', 'auto', 'ss', 'generic', 'vmw', 'res'), '_', (0,grammar/* hex */.uh)(64)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/picovoice.js

const picovoice = {
    name: 'Picovoice',
    revoke: 'Replace it in the API settings of the Picovoice account.',
    references: ['https://picovoice.ai/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'picovoice-access-key',
            title: 'Picovoice access key',
            severity: 'medium',
            names: ['picovoice', 'porcupine'],
            grammar: [(0,grammar/* base64 */.K3)(54), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pinecone.js

const pinecone = {
    name: 'Pinecone',
    revoke: 'Delete it under API keys of the Pinecone project.',
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'pinecone-api-key',
            title: 'Pinecone API key',
            grammar: ['pcsk_', (0,grammar/* base62 */.Yb)(4, 7), '_', (0,grammar/* base62 */.Yb)(60, 66)],
        },
        {
            how: 'named',
            id: 'pinecone-environment-api-key',
            title: 'Pinecone API key (uuid)',
            names: ['pinecone'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pipedrive.js

const pipedrive = {
    name: 'Pipedrive',
    revoke: 'Regenerate it under Personal preferences > API.',
    references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'pipedrive-api-token',
            title: 'Pipedrive API token',
            names: ['pipedrive'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plivo.js

const plivo = {
    name: 'Plivo',
    revoke: 'Regenerate the auth token under Account of the Plivo console.',
    references: ['https://www.plivo.com/docs/account/api/overview'],
    kinds: [
        {
            how: 'named',
            id: 'plivo-auth-token',
            title: 'Plivo auth token',
            names: ['plivo'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60)],
        },
        {
            how: 'named',
            id: 'plivo-auth-id',
            title: 'Plivo auth ID',
            severity: 'info',
            names: ['plivo'],
            words: ['id'],
            grammar: [(0,grammar/* either */.gP)('MA', 'SA'), (0,grammar/* upperDigits */.RO)(18)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/podio.js

const podio = {
    name: 'Podio',
    revoke: 'Replace it in the API settings of the Podio account.',
    references: ['https://developers.podio.com/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'podio-client-secret',
            title: 'Podio client secret',
            names: ['podio'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'podio-app-token',
            title: 'Podio app token',
            names: ['podio'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/posthog.js

const posthog = {
    name: 'PostHog',
    revoke: 'Delete it under Settings > Personal API keys, reset a project key under Settings > Project.',
    references: ['https://posthog.com/docs/api'],
    kinds: [
        {
            how: 'token',
            id: 'posthog-personal-api-key',
            title: 'PostHog personal API key',
            severity: 'critical',
            grammar: ['phx_', (0,grammar/* base64url */.r0)(40, 50)],
        },
        {
            how: 'token',
            id: 'posthog-secure-api-key',
            title: 'PostHog feature flags secure API key',
            grammar: ['phs_', (0,grammar/* base64url */.r0)(40, 50)],
        },
        {
            how: 'token',
            id: 'posthog-oauth-token',
            title: 'PostHog OAuth token',
            grammar: [(0,grammar/* either */.gP)('pha', 'phr'), '_', (0,grammar/* base64url */.r0)(40, 50)],
        },
        {
            how: 'token',
            id: 'posthog-project-api-key',
            title: 'PostHog project API key',
            severity: 'low',
            grammar: ['phc_', (0,grammar/* base64url */.r0)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/printful.js

const printful = {
    name: 'Printful',
    revoke: 'Replace it in the API settings of the Printful account.',
    references: ['https://developers.printful.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'printful-token',
            title: 'Printful token',
            names: ['printful'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prisma.js


const prisma = {
    name: 'Prisma',
    revoke: 'Replace it in the API settings of the Prisma account.',
    references: ['https://www.prisma.io/docs/accelerate'],
    kinds: [
        {
            how: 'token',
            id: 'prisma-database-url',
            title: 'Prisma Accelerate connection string',
            grammar: [
                (0,grammar/* either */.gP)('prisma', 'prisma+postgres'),
                '://',
                (0,grammar/* from */.HT)('0-9a-z.-', 4, 80),
                '/?api_key=',
                (0,grammar/* base64url */.r0)(20, 600),
                (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(10, 600)),
            ],
            literals: ['/?api_key='],
        },
        {
            how: 'named',
            id: 'prisma-service-token',
            title: 'Prisma service token',
            names: ['prisma service token', 'prisma api key', 'prisma cloud'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qiniu.js

const qiniu = {
    name: 'Qiniu',
    revoke: 'Replace it in the API settings of the Qiniu account.',
    references: ['https://developer.qiniu.com/af/kodo/3702/QiniuToken'],
    kinds: [
        {
            how: 'named',
            id: 'qiniu-secret-key',
            title: 'Qiniu secret key',
            severity: 'critical',
            names: ['qiniu'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qubole.js

const qubole = {
    name: 'Qubole',
    revoke: 'Replace it in the API settings of the Qubole account.',
    references: ['https://docs.qubole.com/'],
    kinds: [
        {
            how: 'named',
            id: 'qubole-api-token',
            title: 'Qubole API token',
            names: ['qubole'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/redash.js

const redash = {
    name: 'Redash',
    revoke: 'Regenerate it on the profile page of the user.',
    references: ['https://redash.io/help/user-guide/integrations-and-api/api'],
    kinds: [
        {
            how: 'named',
            id: 'redash-api-key',
            title: 'Redash API key',
            names: ['redash'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/redpanda.js

const redpanda = {
    name: 'Redpanda',
    revoke: 'Replace it in the API settings of the Redpanda account.',
    references: ['https://docs.redpanda.com/redpanda-cloud/'],
    kinds: [
        {
            how: 'named',
            id: 'redpanda-client-secret',
            title: 'Redpanda client secret',
            names: ['redpanda'],
            words: ['secret', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(40, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/replyio.js

const replyio = {
    name: 'Reply.io',
    revoke: 'Replace it in the API settings of the Reply.io account.',
    references: ['https://docs.reply.io/'],
    kinds: [
        {
            how: 'named',
            id: 'replyio-api-key',
            title: 'Reply.io API key',
            names: ['reply io'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/revolut.js

const revolut = {
    name: 'Revolut',
    revoke: 'Revoke it under APIs of the merchant settings.',
    references: ['https://developer.revolut.com/'],
    kinds: [
        {
            how: 'named',
            id: 'revolut-secret-key',
            title: 'Revolut secret API key',
            names: ['revolut'],
            grammar: ['sk_', (0,grammar/* base64url */.r0)(40, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ritekit.js

const ritekit = {
    name: 'RiteKit',
    revoke: 'Replace it in the API settings of the RiteKit account.',
    references: ['https://documenter.getpostman.com/view/2010712/SzS7Qku5'],
    kinds: [
        {
            how: 'named',
            id: 'ritekit-client-id',
            title: 'RiteKit client ID or secret',
            severity: 'medium',
            names: ['rite kit'],
            grammar: [(0,grammar/* hex */.uh)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/robinhood.js

const robinhood = {
    name: 'Robinhood',
    revoke: 'Replace it in the API settings of the Robinhood account.',
    references: ['https://docs.robinhood.com/crypto/trading/'],
    kinds: [
        {
            how: 'token',
            id: 'robinhood-api-key',
            title: 'Robinhood API key',
            severity: 'critical',
            grammar: ['rh-api-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'robinhood-private-key',
            title: 'Robinhood private key',
            severity: 'critical',
            names: ['robinhood', 'rh api'],
            words: ['private', 'secret'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rocketreach.js

const rocketreach = {
    name: 'RocketReach',
    revoke: 'Replace it in the API settings of the RocketReach account.',
    references: ['https://docs.rocketreach.co/'],
    kinds: [
        {
            how: 'named',
            id: 'rocketreach-api-key',
            title: 'RocketReach API key',
            names: ['rocket reach'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(6, 8), 'k', (0,grammar/* lowerDigits */.q2)(24, 34)], [(0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* from */.HT)('0-9a-z', 4), '-', (0,grammar/* from */.HT)('0-9a-z-', 14, 34)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rockset.js

const rockset = {
    name: 'Rockset',
    revoke: 'Replace it in the API settings of the Rockset account.',
    references: ['https://docs.rockset.com/documentation/docs/iam'],
    kinds: [
        {
            how: 'named',
            id: 'rockset-api-key',
            title: 'Rockset API key',
            names: ['rockset'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rudderstack.js

const rudderstack = {
    name: 'RudderStack',
    revoke: 'Replace it in the API settings of the RudderStack account.',
    references: ['https://www.rudderstack.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'rudderstack-write-key',
            title: 'RudderStack write key',
            severity: 'medium',
            names: ['rudder', 'rudderstack'],
            grammar: [(0,grammar/* base62 */.Yb)(27)],
        },
        {
            how: 'named',
            id: 'rudderstack-access-token',
            title: 'RudderStack access token',
            names: ['rudder', 'rudderstack'],
            words: ['access', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sanity.js

const sanity = {
    name: 'Sanity',
    revoke: 'Delete it under API > Tokens of the project.',
    references: ['https://www.sanity.io/docs/http-auth'],
    kinds: [
        {
            how: 'named',
            id: 'sanity-api-token',
            title: 'Sanity API token',
            names: ['sanity'],
            grammar: ['sk', (0,grammar/* base62 */.Yb)(78, 178)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrapestack.js

const scrapestack = {
    name: 'scrapestack',
    revoke: 'Replace it in the API settings of the scrapestack account.',
    references: ['https://scrapestack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'scrapestack-api-key',
            title: 'scrapestack API key',
            severity: 'medium',
            names: ['scrape stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrutinizer.js

const scrutinizer = {
    name: 'Scrutinizer',
    revoke: 'Replace it in the API settings of the Scrutinizer account.',
    references: ['https://scrutinizer-ci.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'scrutinizer-access-token',
            title: 'Scrutinizer access token',
            names: ['scrutinizer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sematext.js

const sematext = {
    name: 'Sematext',
    revoke: "Revoke it in the app's token page.",
    references: ['https://sematext.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'sematext-token',
            title: 'Sematext token',
            names: ['sematext', 'logsene'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendcloud.js

const sendcloud = {
    name: 'Sendcloud',
    revoke: 'Replace it in the API settings of the Sendcloud account.',
    references: ['https://api.sendcloud.dev/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'sendcloud-secret-key',
            title: 'Sendcloud secret key',
            names: ['send cloud'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serpapi.js

const serpapi = {
    name: 'SerpApi',
    revoke: 'Regenerate it on the Manage API Key page.',
    references: ['https://serpapi.com/search-api'],
    kinds: [
        {
            how: 'named',
            id: 'serpapi-api-key',
            title: 'SerpApi API key',
            severity: 'medium',
            names: ['serp api'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shopify.js

const shopify = {
    name: 'Shopify',
    revoke: 'Uninstall the app or rotate its secret under Settings > Apps and sales channels.',
    references: ['https://shopify.dev/docs/apps/build/authentication-authorization'],
    kinds: [
        {
            how: 'token',
            id: 'shopify-access-token',
            title: 'Shopify access token',
            severity: 'critical',
            aliases: ['shopify-access-token'],
            grammar: ['shpat_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-custom-app-token',
            title: 'Shopify custom app access token',
            severity: 'critical',
            aliases: ['shopify-custom-access-token'],
            grammar: ['shpca_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-private-app-token',
            title: 'Shopify private app password',
            severity: 'critical',
            aliases: ['shopify-private-app-access-token'],
            grammar: ['shppa_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-shared-secret',
            title: 'Shopify app secret',
            severity: 'critical',
            aliases: ['shopify-shared-secret'],
            grammar: ['shpss_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'token',
            id: 'shopify-user-token',
            title: 'Shopify user, refresh or theme token',
            grammar: [(0,grammar/* either */.gP)('shpua', 'shprt', 'shptka', 'shpit', 'shpct'), '_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'shopify-storefront-token',
            title: 'Shopify storefront token',
            severity: 'medium',
            names: ['shopify'],
            words: ['storefront', 'access', 'password', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signoz.js

const signoz = {
    name: 'SigNoz',
    revoke: 'Replace it in the API settings of the SigNoz account.',
    references: ['https://signoz.io/docs/ingestion/signoz-cloud/keys/'],
    kinds: [
        {
            how: 'named',
            id: 'signoz-ingestion-key',
            title: 'SigNoz ingestion key',
            severity: 'medium',
            names: ['signoz'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'signoz-api-key',
            title: 'SigNoz API key',
            names: ['signoz'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sigopt.js

const sigopt = {
    name: 'SigOpt',
    revoke: 'Replace it in the API settings of the SigOpt account.',
    references: ['https://docs.sigopt.com/'],
    kinds: [
        {
            how: 'named',
            id: 'sigopt-api-token',
            title: 'SigOpt API token',
            names: ['sig opt'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/single-store.js

const singleStore = {
    name: 'SingleStore',
    revoke: 'Revoke it under API keys of the portal.',
    references: ['https://docs.singlestore.com/'],
    kinds: [
        {
            how: 'named',
            id: 'single-store-api-key',
            title: 'SingleStore API key',
            names: ['single store', 'memsql'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-10.js
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
