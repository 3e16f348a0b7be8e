export const id = 5894;
export const ids = [5894];
export const modules = {

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

/***/ 12261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ inAlphabet),
/* harmony export */   kM: () => (/* binding */ base62Digits),
/* harmony export */   zw: () => (/* binding */ base36Digits)
/* harmony export */ });
/** A number of 32 bits, unsigned, in the digits of an alphabet; filled up in front with its first digit. */
function inAlphabet(value, alphabet, width) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
        digits = (alphabet[rest % alphabet.length] ?? '') + digits;
    }
    return digits.padStart(width, alphabet[0]);
}
const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base36Digits = '0123456789abcdefghijklmnopqrstuvwxyz';


/***/ }),

/***/ 95894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aftership: () => (/* reexport */ aftership),
  airbrake: () => (/* reexport */ airbrake),
  airtable: () => (/* reexport */ airtable),
  amplitude: () => (/* reexport */ amplitude),
  ankr: () => (/* reexport */ ankr),
  apple: () => (/* reexport */ apple),
  artifactory: () => (/* reexport */ artifactory),
  bambooHr: () => (/* reexport */ bambooHr),
  browserstack: () => (/* reexport */ browserstack),
  campaignMonitor: () => (/* reexport */ campaignMonitor),
  carbonInterface: () => (/* reexport */ carbonInterface),
  checkmarx: () => (/* reexport */ checkmarx),
  chromatic: () => (/* reexport */ chromatic),
  codeClimate: () => (/* reexport */ codeClimate),
  cognito: () => (/* reexport */ cognito),
  convex: () => (/* reexport */ convex),
  couchbase: () => (/* reexport */ couchbase),
  crates: () => (/* reexport */ crates),
  crossBrowserTesting: () => (/* reexport */ crossBrowserTesting),
  databento: () => (/* reexport */ databento),
  deputy: () => (/* reexport */ deputy),
  detectLanguage: () => (/* reexport */ detectLanguage),
  dfuse: () => (/* reexport */ dfuse),
  dnspod: () => (/* reexport */ dnspod),
  docusign: () => (/* reexport */ docusign),
  eightXEight: () => (/* reexport */ eightXEight),
  fossa: () => (/* reexport */ fossa),
  guardian: () => (/* reexport */ guardian),
  gusto: () => (/* reexport */ gusto),
  ipdata: () => (/* reexport */ ipdata),
  jawg: () => (/* reexport */ jawg),
  juro: () => (/* reexport */ juro),
  kraken: () => (/* reexport */ kraken),
  logzio: () => (/* reexport */ logzio),
  monday: () => (/* reexport */ monday),
  mongodbAtlas: () => (/* reexport */ mongodbAtlas),
  npm: () => (/* reexport */ npm),
  octoprint: () => (/* reexport */ octoprint),
  pagerduty: () => (/* reexport */ pagerduty),
  papertrail: () => (/* reexport */ papertrail),
  particle: () => (/* reexport */ particle),
  pendo: () => (/* reexport */ pendo),
  postmark: () => (/* reexport */ postmark),
  pushbullet: () => (/* reexport */ pushbullet),
  pushover: () => (/* reexport */ pushover),
  ramp: () => (/* reexport */ ramp),
  restpack: () => (/* reexport */ restpack),
  sourcehut: () => (/* reexport */ sourcehut),
  streak: () => (/* reexport */ streak),
  svix: () => (/* reexport */ svix),
  swiftype: () => (/* reexport */ swiftype),
  telegram: () => (/* reexport */ telegram),
  textlocal: () => (/* reexport */ textlocal),
  theOddsApi: () => (/* reexport */ theOddsApi),
  tripadvisor: () => (/* reexport */ tripadvisor),
  truenas: () => (/* reexport */ truenas),
  unplugg: () => (/* reexport */ unplugg),
  uphold: () => (/* reexport */ uphold),
  uptimeKuma: () => (/* reexport */ uptimeKuma),
  upwork: () => (/* reexport */ upwork),
  verifier: () => (/* reexport */ verifier),
  webscrapingAi: () => (/* reexport */ webscrapingAi),
  xero: () => (/* reexport */ xero),
  zendesk: () => (/* reexport */ zendesk)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aftership.js

const aftership = {
    name: 'AfterShip',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
    kinds: [
        { how: 'token', id: 'aftership-api-key', title: 'AfterShip API key', grammar: ['asat_', (0,grammar/* hex */.uh)(32)] },
        {
            how: 'named',
            id: 'aftership-legacy-api-key',
            title: 'AfterShip legacy API key',
            names: ['after ship'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/airbrake.js

const airbrake = {
    name: 'Airbrake',
    revoke: 'Regenerate it in the settings of the project or of the user.',
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
    kinds: [
        {
            how: 'named',
            id: 'airbrake-user-key',
            title: 'Airbrake user key',
            names: ['air brake'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'airbrake-project-key',
            title: 'Airbrake project key',
            severity: 'medium',
            names: ['air brake'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/airtable.js

const airtable = {
    name: 'Airtable',
    revoke: 'Delete the token at airtable.com/create/tokens.',
    references: ['https://airtable.com/developers/web/api/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'airtable-personal-access-token',
            title: 'Airtable personal access token',
            severity: 'high',
            aliases: ['airtable-personnal-access-token'],
            grammar: ['pat', (0,grammar/* base62 */.Yb)(14), '.', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'airtable-api-key',
            title: 'Airtable API key',
            aliases: ['airtable-api-key'],
            names: ['air table'],
            grammar: ['key', (0,grammar/* base62 */.Yb)(14)],
        },
        {
            how: 'named',
            id: 'airtable-oauth-token',
            title: 'Airtable OAuth token',
            names: ['air table'],
            grammar: [(0,grammar/* base62 */.Yb)(7, 64), '.v1.', (0,grammar/* base64url */.r0)(8, 512), '.', (0,grammar/* hex */.uh)(12, 128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amplitude.js

const amplitude = {
    name: 'Amplitude',
    revoke: 'Rotate the keys under Settings > Projects of the organisation.',
    references: ['https://amplitude.com/docs/apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'amplitude-key',
            title: 'Amplitude API or secret key',
            names: ['amplitude'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ankr.js

const ankr = {
    name: 'Ankr',
    revoke: "Revoke it in the project's settings.",
    references: ['https://www.ankr.com/docs/rpc-service/getting-started/intro/'],
    kinds: [
        { how: 'named', id: 'ankr-api-token', title: 'Ankr API token', names: ['ankr'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apple.js

const apple = {
    name: 'Apple',
    revoke: 'Revoke it under Sign-In and Security > App-Specific Passwords of the Apple account.',
    references: ['https://support.apple.com/en-us/102654'],
    kinds: [
        {
            how: 'named',
            id: 'apple-app-specific-password',
            title: 'Apple app-specific password',
            names: [
                'app specific password',
                'apple id password',
                'apple password',
                'apple app password',
                'notarization password',
                'notarize password',
            ],
            words: [],
            grammar: [(0,grammar/* lower */.ib)(4), '-', (0,grammar/* lower */.ib)(4), '-', (0,grammar/* lower */.ib)(4), '-', (0,grammar/* lower */.ib)(4)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/jfrog.js


/**
 * Reference tokens of JFrog, in base64: `reftkn`, a version, the time at which it expires (seconds since 1970, or 0) and
 * the token. https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token
 */
function jfrogVerdict(text) {
    const match = /^reftkn:\d{2}:(\d{10}):[0-9A-Za-z]{20,}$/.exec((0,base64/* decodeBase64 */.y4)(text) ?? '');
    if (match === null)
        return undefined;
    return { state: 'proven', why: 'it decodes', facts: { expires: Number(match[1]) } };
}
const jfrogSample = (random) => (0,base64/* encodeBase64 */.WG)((0,grammar/* sampleOf */.uV)(['reftkn:01:2', (0,grammar/* digits */.vm)(9), ':', (0,grammar/* base62 */.Yb)(27)], random));

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/artifactory.js


const artifactory = {
    name: 'JFrog Artifactory',
    revoke: 'Revoke it under Edit profile, or Administration > User management > Access tokens.',
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'artifactory-api-key',
            title: 'JFrog Artifactory API key',
            severity: 'critical',
            aliases: ['artifactory-api-key'],
            grammar: ['AKCp', (0,grammar/* base62 */.Yb)(66, 72)],
        },
        {
            how: 'token',
            id: 'artifactory-reference-token',
            title: 'JFrog Artifactory reference token',
            severity: 'critical',
            aliases: ['artifactory-reference-token'],
            grammar: ['cmVmdGtu', (0,grammar/* base62 */.Yb)(56)],
            verify: jfrogVerdict,
            sample: jfrogSample,
        },
        {
            how: 'named',
            id: 'artifactory-encrypted-password',
            title: 'JFrog Artifactory encrypted password',
            severity: 'critical',
            names: ['artifactory', 'jfrog', 'jfrog artifactory'],
            grammar: ['AP', (0,grammar/* base62 */.Yb)(22, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bamboo-hr.js

const bambooHr = {
    name: 'BambooHR',
    revoke: 'Delete the key under API Keys in the menu of your name.',
    references: ['https://documentation.bamboohr.com/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'bamboo-hr-api-key',
            title: 'BambooHR API key',
            names: ['bamboo hr'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/browserstack.js

const browserstack = {
    name: 'BrowserStack',
    revoke: 'Reset it under Account > Settings, Access key.',
    references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'browserstack-access-key',
            title: 'BrowserStack access key',
            names: ['browser stack'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/campaign-monitor.js

const campaignMonitor = {
    name: 'Campaign Monitor',
    revoke: 'Regenerate it under Account settings > API keys.',
    references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'campaign-monitor-api-key',
            title: 'Campaign Monitor API key',
            names: ['campaign monitor', 'createsend'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base64 */.K3)(60, 180), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/carbon-interface.js

const carbonInterface = {
    name: 'Carbon Interface',
    revoke: 'Regenerate it in the API settings of the Carbon Interface account.',
    references: ['https://docs.carboninterface.com/'],
    kinds: [
        {
            how: 'named',
            id: 'carbon-interface-api-key',
            title: 'Carbon Interface API key',
            severity: 'medium',
            names: ['carbon interface'],
            grammar: [(0,grammar/* base62 */.Yb)(21)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkmarx.js

const checkmarx = {
    name: 'Checkmarx',
    revoke: 'Revoke it under Settings > Identity and access management > API keys.',
    references: ['https://docs.checkmarx.com/'],
    kinds: [
        {
            how: 'named',
            id: 'checkmarx-client-secret',
            title: 'Checkmarx client secret',
            names: ['checkmarx', 'cxone'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(32, 40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chromatic.js

const chromatic = {
    name: 'Chromatic',
    revoke: 'Reset the token on the Manage page of the project.',
    references: ['https://www.chromatic.com/docs/setup/'],
    kinds: [
        {
            how: 'token',
            id: 'chromatic-project-token',
            title: 'Chromatic project token',
            grammar: ['chpt_', (0,grammar/* lowerDigits */.q2)(12, 32)],
        },
        {
            how: 'named',
            id: 'chromatic-legacy-project-token',
            title: 'Chromatic legacy project token',
            names: ['chromatic'],
            words: ['token'],
            grammar: [(0,grammar/* lowerDigits */.q2)(11, 15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/code-climate.js

const codeClimate = {
    name: 'Code Climate',
    revoke: 'Regenerate it in the settings of the repository, or under User settings > API access.',
    references: ['https://developer.codeclimate.com/'],
    kinds: [
        {
            how: 'named',
            id: 'code-climate-token',
            title: 'Code Climate reporter id or API token',
            severity: 'medium',
            names: ['code climate', 'cc test reporter'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'code-climate-api-token',
            title: 'Code Climate API token',
            names: ['code climate'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cognito.js

const cognito = {
    name: 'Amazon Cognito',
    revoke: 'Make a new app client of the user pool; a secret cannot be rotated in place.',
    references: [
        'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'cognito-client-secret',
            title: 'Amazon Cognito app client secret',
            severity: 'critical',
            names: ['cognito'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convex.js

const convex = {
    name: 'Convex',
    revoke: 'Delete the key under Settings of the deployment.',
    references: ['https://docs.convex.dev/cli/deploy-key-types'],
    kinds: [
        {
            how: 'named',
            id: 'convex-deploy-key',
            title: 'Convex deploy key',
            severity: 'critical',
            names: ['convex'],
            grammar: [
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('prod:', 'dev:', 'preview:', 'project:'), (0,grammar/* from */.HT)('0-9A-Za-z_:-', 3, 80), '|'),
                'ey',
                (0,grammar/* base64 */.K3)(20, 200),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/couchbase.js

const couchbase = {
    name: 'Couchbase',
    revoke: 'Delete the key under Settings > API keys of Capella.',
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html'],
    kinds: [
        {
            how: 'named',
            id: 'couchbase-capella-api-key',
            title: 'Couchbase Capella API key secret',
            severity: 'critical',
            aliases: ['couchbase-capella-api-key'],
            names: ['couchbase', 'capella'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* from */.HT)('0-9A-Za-z+/%!#@_-', 64)], [(0,grammar/* base64 */.K3)(62, 80), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crates.js

const crates = {
    name: 'Cargo',
    revoke: 'Revoke it under API Tokens of the account settings.',
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    kinds: [
        {
            how: 'token',
            id: 'crates-api-token',
            title: 'Cargo registry API token',
            severity: 'critical',
            aliases: ['crates-io-api-key'],
            grammar: ['cio', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'crates-registry-token',
            title: 'Token of a Cargo registry',
            severity: 'critical',
            names: ['cargo registry token', 'cargo token', 'crates token', 'crates io', 'cargo registries'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cross-browser-testing.js

const crossBrowserTesting = {
    name: 'CrossBrowserTesting',
    revoke: 'Regenerate it in the API settings of the CrossBrowserTesting account.',
    references: ['https://crossbrowsertesting.com/apidocs/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'cross-browser-testing-api-key',
            title: 'CrossBrowserTesting auth key',
            names: ['cross browser testing', 'cbt auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/databento.js

const databento = {
    name: 'Databento',
    revoke: 'Revoke it on the API keys page of the portal.',
    references: ['https://databento.com/docs/portal/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'databento-api-key',
            title: 'Databento API key',
            grammar: ['db-', (0,grammar/* base62 */.Yb)(29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deputy.js

const deputy = {
    name: 'Deputy',
    revoke: 'Delete the OAuth client or revoke its permanent token in the Deputy developer settings.',
    references: ['https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy'],
    kinds: [
        {
            how: 'named',
            id: 'deputy-access-token',
            title: 'Deputy access token',
            names: ['deputy'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/detect-language.js

const detectLanguage = {
    name: 'Detect Language',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://detectlanguage.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'detect-language-api-key',
            title: 'Detect Language API key',
            severity: 'medium',
            names: ['detectlanguage', 'detect language'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dfuse.js

const dfuse = {
    name: 'dfuse',
    revoke: 'Delete it in the API key section of the customer portal.',
    references: ['https://docs.streamingfast.io/'],
    kinds: [
        {
            how: 'token',
            id: 'dfuse-api-key',
            title: 'dfuse API key',
            severity: 'medium',
            confidence: 'medium',
            grammar: [(0,grammar/* either */.gP)('web_', 'server_'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dnspod.js

const dnspod = {
    name: 'DNSPod',
    revoke: 'Delete it under Account > Keys in the console.',
    references: ['https://docs.dnspod.com/api/common-request-parameters/'],
    kinds: [
        {
            how: 'named',
            id: 'dnspod-api-token',
            title: 'DNSPod API token',
            severity: 'critical',
            names: ['dnspod', 'dp key', 'dp token'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* digits */.vm)(4, 8), ','), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/docusign.js

const docusign = {
    name: 'Docusign',
    revoke: 'Delete the secret key of the app under Apps and Keys.',
    references: ['https://developers.docusign.com/platform/configure-app/'],
    kinds: [
        {
            how: 'named',
            id: 'docusign-secret-key',
            title: 'Docusign secret key',
            names: ['docusign', 'docu sign'],
            words: ['secret'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'docusign-integration-key',
            title: 'Docusign integration key',
            severity: 'info',
            names: ['docusign', 'docu sign'],
            words: ['integration', 'client', 'key'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eight-x-eight.js

const eightXEight = {
    name: '8x8',
    revoke: 'Delete it under API keys in 8x8 Connect.',
    references: ['https://developer.8x8.com/connect/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'eight-x-eight-api-key',
            title: '8x8 API key',
            names: ['8x8'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fossa.js

const fossa = {
    name: 'FOSSA',
    revoke: 'Delete it under Settings > Integrations > API.',
    references: ['https://docs.fossa.com/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'fossa-api-key',
            title: 'FOSSA API key',
            names: ['fossa'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/guardian.js

const guardian = {
    name: 'The Guardian',
    revoke: 'Ask for another key on the Open Platform.',
    references: ['https://open-platform.theguardian.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'guardian-api-key',
            title: 'The Guardian API key',
            severity: 'medium',
            names: ['guardian'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gusto.js

const gusto = {
    name: 'Gusto',
    revoke: 'Regenerate the secret of the app in the developer portal.',
    references: ['https://docs.gusto.com/embedded-payroll/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'gusto-client-secret',
            title: 'Gusto client secret',
            severity: 'critical',
            names: ['gusto'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipdata.js

const ipdata = {
    name: 'ipdata',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://docs.ipdata.co/docs'],
    kinds: [
        {
            how: 'named',
            id: 'ipdata-api-key',
            title: 'ipdata API key',
            severity: 'medium',
            names: ['ipdata'],
            grammar: [(0,grammar/* hex */.uh)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jawg.js

const jawg = {
    name: 'Jawg',
    revoke: 'Revoke it under Access tokens of the account.',
    references: ['https://www.jawg.io/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'jawg-access-token',
            title: 'Jawg access token',
            names: ['jawg'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/juro.js

const juro = {
    name: 'Juro',
    revoke: 'Ask Juro to replace the key, or delete it under Settings > Integrations > API.',
    references: ['https://api-docs.juro.com/'],
    kinds: [
        {
            how: 'named',
            id: 'juro-api-key',
            title: 'Juro API key',
            names: ['juro'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kraken.js

const kraken = {
    name: 'Kraken',
    revoke: 'Delete the key under Settings > API of the Kraken account.',
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
    kinds: [
        {
            how: 'named',
            id: 'kraken-api-key',
            title: 'Kraken API key',
            severity: 'critical',
            names: ['kraken'],
            words: ['key', 'token', 'api'],
            grammar: [(0,grammar/* base64 */.K3)(55, 56)],
        },
        {
            how: 'named',
            id: 'kraken-private-key',
            title: 'Kraken private API key',
            severity: 'critical',
            aliases: ['kraken-access-token'],
            names: ['kraken'],
            words: ['key', 'token', 'secret', 'private', 'api'],
            grammar: [(0,grammar/* base64 */.K3)(80, 88), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logzio.js

const logzio = {
    name: 'Logz.io',
    revoke: 'Delete the token under Settings > Manage tokens of Logz.io.',
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'logzio-api-token',
            title: 'Logz.io API token',
            names: ['logz', 'logzio'],
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
        {
            how: 'named',
            id: 'logzio-shipping-token',
            title: 'Logz.io shipping token',
            severity: 'medium',
            names: ['logz io'],
            grammar: [(0,grammar/* letters */.Mm)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/monday.js


const monday = {
    name: 'monday.com',
    revoke: 'Regenerate the token under Developers > My access tokens.',
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'monday-api-token',
            title: 'monday.com API token',
            names: ['monday'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 100), '.eyJ', (0,grammar/* base64url */.r0)(90, 300), '.', (0,grammar/* base64url */.r0)(25, 100)],
            verify: jwt/* jwtVerdict */.Z,
        },
        {
            how: 'named',
            id: 'monday-app-secret',
            title: 'monday.com app client or signing secret',
            names: ['monday client', 'monday signing', 'monday app', 'monday secret', 'monday oauth'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mongodb-atlas.js

const mongodbAtlas = {
    name: 'MongoDB Atlas',
    revoke: 'Delete the key or the service account under Access Manager of the organization or project.',
    references: [
        'https://www.mongodb.com/docs/atlas/configure-api-access/',
        'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'mongodb-atlas-service-account-secret',
            title: 'MongoDB Atlas service account secret',
            severity: 'critical',
            aliases: ['mongodb-atlas-service-account-secret'],
            grammar: ['mdb_sa_sk_', (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'token',
            id: 'mongodb-atlas-service-account-id',
            title: 'MongoDB Atlas service account ID',
            severity: 'info',
            aliases: ['mongodb-atlas-service-account-client-id'],
            grammar: ['mdb_sa_id_', (0,grammar/* hex */.uh)(24)],
        },
        {
            how: 'named',
            id: 'mongodb-atlas-private-key',
            title: 'MongoDB Atlas API private key',
            severity: 'critical',
            names: [
                'mongodb atlas',
                'mongo atlas',
                'mongodb api',
                'mongodb private',
                'atlas private',
                'atlas api',
                'mcli private',
                'mcli ops manager',
            ],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/github.js
var github = __webpack_require__(52857);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/login.js
var login = __webpack_require__(99113);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/npm.js



const npmrc = ['https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'];
const assigned = (0,grammar/* either */.gP)('=', ' = ', '="', ' = "');
const padding = [(0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')];
const notLogin = { state: 'disproven', why: 'it is no user and password in base64' };
const npm = {
    name: 'npm',
    revoke: 'Revoke it with `npm token revoke`, or under Access Tokens of the account.',
    references: ['https://docs.npmjs.com/about-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'npm-access-token',
            title: 'npm access token',
            severity: 'critical',
            aliases: ['npm-access-token'],
            grammar: ['npm_', (0,grammar/* base62 */.Yb)(36)],
            verify: github/* githubVerdict */.l,
            sample: (0,github/* githubSample */.u)('npm_'),
        },
        {
            how: 'named',
            id: 'npm-legacy-token',
            title: 'npm legacy access token',
            severity: 'critical',
            names: [
                'npm token',
                'npm auth token',
                'npm access token',
                'npm api token',
                'npm api key',
                'npm publish token',
                'npm auth',
            ],
            words: [],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'token',
            id: 'npm-registry-token',
            title: 'Token of a registry in .npmrc',
            severity: 'critical',
            grammar: ['_authToken', assigned, (0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* from */.HT)('0-9A-Za-z_~+/-', 20, 500), ...padding])],
            references: npmrc,
        },
        {
            how: 'token',
            id: 'npm-registry-login',
            title: 'Login of a registry in .npmrc',
            severity: 'critical',
            grammar: ['_auth', assigned, (0,grammar/* base64 */.K3)(8, 400), ...padding],
            verify: (text) => (0,login/* loginVerdict */.p7)(text.replace(/^_auth[=\s"']+/, '')) ?? notLogin,
            sample: (random) => `_auth=${(0,login/* loginSample */.o3)(random)}`,
            references: npmrc,
        },
        {
            how: 'token',
            id: 'npm-registry-password',
            title: 'Password of a registry in .npmrc',
            severity: 'critical',
            grammar: [':_password', assigned, (0,grammar/* base64 */.K3)(8, 400), ...padding],
            references: npmrc,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/octoprint.js

const octoprint = {
    name: 'OctoPrint',
    revoke: 'Revoke the key under Settings > Application Keys.',
    references: ['https://docs.octoprint.org/en/master/api/general.html#authorization'],
    kinds: [
        {
            how: 'named',
            id: 'octoprint-api-key',
            title: 'OctoPrint API key',
            severity: 'medium',
            names: ['octoprint'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(32)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pagerduty.js

const pagerduty = {
    name: 'PagerDuty',
    revoke: 'Remove it under Integrations > API Access Keys, or the integration under Services > Integrations.',
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
    kinds: [
        {
            how: 'token',
            id: 'pagerduty-oauth-token',
            title: 'PagerDuty OAuth token',
            grammar: ['pd', (0,grammar/* either */.gP)('us', 'eu'), '+', (0,grammar/* base64url */.r0)(40, 200)],
        },
        {
            how: 'named',
            id: 'pagerduty-api-key',
            title: 'PagerDuty API key',
            names: ['pager duty', 'pd api'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+_-', 20)],
        },
        {
            how: 'named',
            id: 'pagerduty-integration-key',
            title: 'PagerDuty integration key',
            names: ['pager duty', 'pd routing'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/papertrail.js

const papertrail = {
    name: 'Papertrail',
    revoke: 'Replace it in the API settings of the Papertrail account.',
    references: ['https://www.papertrail.com/help/http-api/'],
    kinds: [
        {
            how: 'named',
            id: 'papertrail-api-token',
            title: 'Papertrail API token',
            names: ['papertrail'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/particle.js

const token = [(0,grammar/* hex */.uh)(40)];
const reach = { before: 256, behind: 64 };
const before = new RegExp(`(?<=access_token=|[Bb]earer )${(0,grammar/* patternOf */.Id)(token)}(?![0-9A-Za-z])`, 'g');
const particle = {
    name: 'Particle',
    revoke: 'Delete it with `particle token revoke`.',
    references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'particle-access-token',
            title: 'Particle access token',
            names: ['particle'],
            words: ['token', 'access', 'bearer', 'key', 'secret', 'private', 'auth'],
            grammar: token,
        },
        {
            how: 'block',
            id: 'particle-request-token',
            title: 'Particle access token of a request',
            literals: ['api.particle.io'],
            reach,
            find: tokenBefore,
            sample: (random) => `curl -d access_token=${(0,grammar/* sampleOf */.uV)(token, random)} https://api.particle.io/v1/devices`,
        },
    ],
};
/** The last token that the command names before its address. */
function tokenBefore(text, at) {
    let found;
    for (const { 0: value, index } of text.slice(0, at).matchAll(before)) {
        found = { start: index, end: index + value.length };
    }
    return found;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pendo.js

const pendo = {
    name: 'Pendo',
    revoke: 'Delete it under Settings > Integrations > Integration Keys.',
    references: ['https://engageapi.pendo.io/'],
    kinds: [
        {
            how: 'named',
            id: 'pendo-integration-key',
            title: 'Pendo integration key',
            names: ['pendo'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(32)], [...grammar/* uuid */.uR], [...grammar/* uuid */.uR, '.', (0,grammar/* letters */.Mm)(2, 4)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/postmark.js

const postmark = {
    name: 'Postmark',
    revoke: 'Generate a new token under API Tokens of the server or account and delete the old one.',
    references: ['https://postmarkapp.com/developer/api/overview'],
    kinds: [
        {
            how: 'named',
            id: 'postmark-api-token',
            title: 'Postmark server or account token',
            names: ['postmark'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pushbullet.js

const pushbullet = {
    name: 'Pushbullet',
    revoke: 'Delete it under Settings > Account > Access Tokens.',
    references: ['https://docs.pushbullet.com/'],
    kinds: [
        {
            how: 'named',
            id: 'pushbullet-access-token',
            title: 'Pushbullet access token',
            names: ['push bullet'],
            grammar: [(0,grammar/* either */.gP)(['o.', (0,grammar/* base62 */.Yb)(32)], [(0,grammar/* base62 */.Yb)(34)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pushover.js

const pushover = {
    name: 'Pushover',
    revoke: 'Generate a new token on the page of the application.',
    references: ['https://pushover.net/api'],
    kinds: [
        {
            how: 'named',
            id: 'pushover-token',
            title: 'Pushover token',
            severity: 'medium',
            names: ['pushover', 'push over'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ramp.js

const ramp = {
    name: 'Ramp',
    revoke: 'Rotate it under Company > Developer of the Ramp app.',
    references: ['https://docs.ramp.com/developer-api/v1/authorization'],
    kinds: [
        {
            how: 'token',
            id: 'ramp-client-secret',
            title: 'Ramp client secret',
            severity: 'critical',
            grammar: ['ramp_sec_', (0,grammar/* base62 */.Yb)(40, 64)],
        },
        {
            how: 'token',
            id: 'ramp-access-token',
            title: 'Ramp access token',
            severity: 'critical',
            grammar: ['ramp_', (0,grammar/* optional */.lq)('business_'), 'tok_', (0,grammar/* base62 */.Yb)(40, 64)],
            literals: ['tok_'],
        },
        {
            how: 'token',
            id: 'ramp-client-id',
            title: 'Ramp client ID',
            severity: 'info',
            grammar: ['ramp_id_', (0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/restpack.js

const restpack = {
    name: 'Restpack',
    revoke: 'Replace it in the API settings of the Restpack account.',
    references: ['https://restpack.io/docs'],
    kinds: [
        {
            how: 'named',
            id: 'restpack-api-key',
            title: 'Restpack API key',
            severity: 'medium',
            names: ['restpack'],
            grammar: [(0,grammar/* base62 */.Yb)(48, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sourcehut.js

const sourcehut = {
    name: 'SourceHut',
    revoke: 'Revoke it under meta.sr.ht/oauth2.',
    references: ['https://man.sr.ht/meta.sr.ht/oauth.md'],
    kinds: [
        {
            how: 'named',
            id: 'sourcehut-access-token',
            title: 'SourceHut access token',
            names: ['sourcehut', 'srht'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base64 */.K3)(60, 200)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/streak.js

const streak = {
    name: 'Streak',
    revoke: 'Replace it in the API settings of the Streak account.',
    references: ['https://streak.readme.io/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'streak-api-key',
            title: 'Streak API key',
            names: ['streak'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/svix.js

const svix = {
    name: 'Svix',
    revoke: 'Replace it in the API settings of the Svix account.',
    references: ['https://docs.svix.com/'],
    kinds: [
        {
            how: 'named',
            id: 'svix-api-key',
            title: 'Svix API key',
            severity: 'critical',
            names: ['svix'],
            grammar: [(0,grammar/* either */.gP)('sk_', 'testsk_'), (0,grammar/* base64url */.r0)(28, 44), (0,grammar/* optional */.lq)('.', (0,grammar/* lower */.ib)(2))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/swiftype.js

const swiftype = {
    name: 'Swiftype',
    revoke: 'Replace it in the API settings of the Swiftype account.',
    references: ['https://swiftype.com/documentation/app-search/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'swiftype-api-key',
            title: 'Swiftype API key',
            names: ['swiftype'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20, 24)],
        },
        {
            how: 'token',
            id: 'swiftype-private-key',
            title: 'Elastic App Search private key',
            grammar: ['private-', (0,grammar/* lowerDigits */.q2)(24)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/telegram.js

const telegram = {
    name: 'Telegram',
    revoke: 'Send /revoke to @BotFather; an application hash cannot be replaced.',
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    kinds: [
        {
            how: 'token',
            id: 'telegram-bot-token',
            title: 'Telegram bot token',
            severity: 'high',
            aliases: ['telegram-bot-api-token'],
            grammar: [(0,grammar/* digits */.vm)(8, 11), ':AA', (0,grammar/* either */.gP)('E', 'F', 'G', 'H'), (0,grammar/* base64url */.r0)(31, 32)],
            literals: [':AAE', ':AAF', ':AAG', ':AAH'],
            // In URLs of its API the id stands right behind a word: `/bot123456789:AA\u2026`.
            neither: { before: '0-9' },
        },
        {
            how: 'named',
            id: 'telegram-named-bot-token',
            title: 'Telegram bot token beside its name',
            severity: 'high',
            names: ['telegram', 'bot token', 'tg bot', 'tg token', 'telegraf', 'aiogram'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(5, 16), ':', (0,grammar/* base64url */.r0)(34, 36)],
        },
        {
            how: 'named',
            id: 'telegram-api-hash',
            title: 'Telegram application hash',
            severity: 'high',
            names: ['telegram', 'tg api', 'api hash'],
            words: ['hash'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/textlocal.js

const textlocal = {
    name: 'Textlocal',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://api.txtlocal.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'textlocal-api-key',
            title: 'Textlocal API key',
            names: ['textlocal', 'txtlocal'],
            grammar: [(0,grammar/* base64url */.r0)(11), '-', (0,grammar/* base64url */.r0)(40, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/the-odds-api.js

const theOddsApi = {
    name: 'The Odds API',
    revoke: 'Replace it in the API settings of the The Odds API account.',
    references: ['https://the-odds-api.com/liveapi/guides/v4/'],
    kinds: [
        {
            how: 'named',
            id: 'the-odds-api-api-key',
            title: 'The Odds API API key',
            severity: 'medium',
            names: ['theoddsapi', 'the odds api', 'odds api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tripadvisor.js

const tripadvisor = {
    name: 'Tripadvisor',
    revoke: 'Replace it in the API settings of the Tripadvisor account.',
    references: ['https://tripadvisor-content-api.readme.io/reference/overview'],
    kinds: [
        {
            how: 'named',
            id: 'tripadvisor-api-key',
            title: 'Tripadvisor API key',
            severity: 'medium',
            names: ['tripadvisor', 'trip advisor'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/truenas.js

const call = /^login_with_api_key\\?"[^{}]{0,120}?\[\s{0,16}\\?"(\d{1,5}-[0-9A-Za-z]{64})\\?"/;
/** The argument of the call, on whichever line it stands. */
function findArgument(text, at) {
    const match = call.exec(text.slice(at, at + 256));
    const key = match?.[1];
    if (match === null || key === undefined)
        return undefined;
    const start = at + match[0].lastIndexOf(key);
    return { start, end: start + key.length };
}
const truenas = {
    name: 'TrueNAS',
    revoke: 'Delete it under API Keys in the top toolbar.',
    references: ['https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/'],
    kinds: [
        {
            how: 'named',
            id: 'truenas-api-key',
            title: 'TrueNAS API key',
            severity: 'critical',
            names: ['truenas', 'true nas', 'freenas', 'tn api', 'tn key', 'tn secret', 'tn token', 'bearer'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(1, 5), '-', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'block',
            id: 'truenas-api-key-in-call',
            title: 'TrueNAS API key in a WebSocket call',
            severity: 'critical',
            literals: ['login_with_api_key'],
            reach: { before: 0, behind: 256 },
            find: findArgument,
            sample: (random) => `{"method": "auth.login_with_api_key", "params": ["${(0,grammar/* sampleOf */.uV)([(0,grammar/* digits */.vm)(1), '-', (0,grammar/* base62 */.Yb)(64)], random)}"]}`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unplugg.js

const unplugg = {
    name: 'Unplu.gg',
    revoke: 'Replace it in the API settings of the Unplu.gg account.',
    references: ['https://unplu.gg/test_api.html'],
    kinds: [
        {
            how: 'named',
            id: 'unplugg-api-key',
            title: 'Unplu.gg API key',
            severity: 'medium',
            names: ['unplugg', 'unplu.gg'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uphold.js

const uphold = {
    name: 'Uphold',
    revoke: 'Replace it in the API settings of the Uphold account.',
    references: ['https://docs.uphold.com/'],
    kinds: [
        {
            how: 'named',
            id: 'uphold-token',
            title: 'Uphold access token or client secret',
            severity: 'critical',
            names: ['uphold'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uptime-kuma.js

const uptimeKuma = {
    name: 'Uptime Kuma',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://github.com/louislam/uptime-kuma/wiki/API-Keys'],
    kinds: [
        {
            how: 'named',
            id: 'uptime-kuma-api-key',
            title: 'Uptime Kuma API key',
            severity: 'medium',
            names: ['uptime kuma', 'uptimekuma', 'kuma'],
            grammar: ['uk', (0,grammar/* digits */.vm)(1, 4), '_', (0,grammar/* base64url */.r0)(36, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upwork.js

const upwork = {
    name: 'Upwork',
    revoke: 'Replace the key in the API Center.',
    references: ['https://www.upwork.com/developer/documentation/graphql/api/docs/index.html'],
    kinds: [
        {
            how: 'named',
            id: 'upwork-client-secret',
            title: 'Upwork client secret',
            severity: 'high',
            names: ['upwork'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(16)],
        },
        {
            how: 'named',
            id: 'upwork-client-id',
            title: 'Upwork client id',
            severity: 'info',
            names: ['upwork'],
            words: ['client', 'key', 'id'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/verifier.js

const verifier = {
    name: 'Verifier',
    revoke: 'Replace it in the API settings of the Verifier account.',
    references: ['https://verifier.meetchopra.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'verifier-api-key',
            title: 'Verifier API key',
            severity: 'medium',
            names: [
                'verifier api',
                'verifier key',
                'verifier token',
                'verifier secret',
                'verifier access',
                'meetchopra',
            ],
            grammar: [(0,grammar/* hex */.uh)(96)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webscraping-ai.js

const webscrapingAi = {
    name: 'WebScraping.AI',
    revoke: 'Replace it in the API settings of the WebScraping.AI account.',
    references: ['https://webscraping.ai/docs'],
    kinds: [
        {
            how: 'named',
            id: 'webscraping-ai-api-key',
            title: 'WebScraping.AI API key',
            severity: 'medium',
            names: ['webscraping', 'web scraping'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], grammar/* uuid */.uR)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xero.js

const xero = {
    name: 'Xero',
    revoke: 'Generate another secret under Configuration of the app, then delete the old one.',
    references: ['https://developer.xero.com/documentation/guides/oauth2/pkce-flow'],
    kinds: [
        {
            how: 'named',
            id: 'xero-client-secret',
            title: 'Xero client secret',
            severity: 'critical',
            names: ['xero'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(48)],
        },
        {
            how: 'named',
            id: 'xero-client-id',
            title: 'Xero client id',
            severity: 'info',
            names: ['xero'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zendesk.js

const zendesk = {
    name: 'Zendesk',
    revoke: 'Delete it under Apps and integrations > APIs of the Admin Center.',
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
    kinds: [
        {
            how: 'named',
            id: 'zendesk-api-token',
            title: 'Zendesk API token',
            severity: 'critical',
            aliases: ['zendesk-secret-key'],
            names: ['zendesk'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'zendesk-oauth-token',
            title: 'Zendesk OAuth token or client secret',
            severity: 'critical',
            names: ['zendesk'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-05.js
// Generated by "npm run generate" from the files in rules/.


































































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


/***/ }),

/***/ 52857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubVerdict),
/* harmony export */   u: () => (/* binding */ githubSample)
/* harmony export */ });
/* harmony import */ var _encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _encoding_radix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12261);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90825);




/**
 * `ghp_` and its kin, and `npm_`: after the prefix 30 characters and the CRC-32 of these in 6 base62 digits.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function githubVerdict(text) {
    const body = text.slice(text.indexOf('_') + 1);
    if (body.length !== 36)
        return undefined;
    return body.slice(30) === checksumOf(body.slice(0, 30)) ? _checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l : _checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .g;
}
const checksumOf = (body) => (0,_encoding_radix_js__WEBPACK_IMPORTED_MODULE_2__/* .inAlphabet */ .Hj)((0,_encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(body), _encoding_radix_js__WEBPACK_IMPORTED_MODULE_2__/* .base62Digits */ .kM, 6);
const githubSample = (prefix) => (random) => {
    const body = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(30)], random);
    return `${prefix}${body}${checksumOf(body)}`;
};


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
