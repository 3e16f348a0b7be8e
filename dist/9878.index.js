export const id = 9878;
export const ids = [9878];
export const modules = {

/***/ 79878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  census: () => (/* reexport */ census),
  censys: () => (/* reexport */ censys),
  centralStationCrm: () => (/* reexport */ centralStationCrm),
  cerebras: () => (/* reexport */ cerebras),
  cexIo: () => (/* reexport */ cexIo),
  cfx: () => (/* reexport */ cfx),
  chainstack: () => (/* reexport */ chainstack),
  chargebee: () => (/* reexport */ chargebee),
  chartmogul: () => (/* reexport */ chartmogul),
  chatfuel: () => (/* reexport */ chatfuel),
  chatwoot: () => (/* reexport */ chatwoot),
  checkly: () => (/* reexport */ checkly),
  checkvist: () => (/* reexport */ checkvist),
  chief: () => (/* reexport */ chief),
  chutes: () => (/* reexport */ chutes),
  circle: () => (/* reexport */ circle),
  clarifai: () => (/* reexport */ clarifai),
  clearout: () => (/* reexport */ clearout),
  clerk: () => (/* reexport */ clerk),
  clevertap: () => (/* reexport */ clevertap),
  clickhelp: () => (/* reexport */ clickhelp),
  cliengo: () => (/* reexport */ cliengo),
  clientary: () => (/* reexport */ clientary),
  clinchpad: () => (/* reexport */ clinchpad),
  clockify: () => (/* reexport */ clockify),
  clojars: () => (/* reexport */ clojars),
  cloudConvert: () => (/* reexport */ cloudConvert),
  cloudElements: () => (/* reexport */ cloudElements),
  cloudimage: () => (/* reexport */ cloudimage),
  cloudmersive: () => (/* reexport */ cloudmersive),
  cloudsight: () => (/* reexport */ cloudsight),
  cloverly: () => (/* reexport */ cloverly),
  cloze: () => (/* reexport */ cloze),
  clustDoc: () => (/* reexport */ clustDoc),
  cockroach: () => (/* reexport */ cockroach),
  coda: () => (/* reexport */ coda),
  codequiry: () => (/* reexport */ codequiry),
  coderabbit: () => (/* reexport */ coderabbit),
  codesandbox: () => (/* reexport */ codesandbox),
  coinGate: () => (/* reexport */ coinGate),
  coinGecko: () => (/* reexport */ coinGecko),
  coinMarketCap: () => (/* reexport */ coinMarketCap),
  coinapi: () => (/* reexport */ coinapi),
  coinglass: () => (/* reexport */ coinglass),
  coinlayer: () => (/* reexport */ coinlayer),
  coinlib: () => (/* reexport */ coinlib),
  coinranking: () => (/* reexport */ coinranking),
  commerceJs: () => (/* reexport */ commerceJs),
  companyHub: () => (/* reexport */ companyHub),
  composio: () => (/* reexport */ composio),
  contabo: () => (/* reexport */ contabo),
  contentstack: () => (/* reexport */ contentstack),
  conversionTools: () => (/* reexport */ conversionTools),
  coolify: () => (/* reexport */ coolify),
  copper: () => (/* reexport */ copper),
  copyleaks: () => (/* reexport */ copyleaks),
  copyscape: () => (/* reexport */ copyscape),
  countrylayer: () => (/* reexport */ countrylayer),
  covalent: () => (/* reexport */ covalent),
  coveo: () => (/* reexport */ coveo),
  coze: () => (/* reexport */ coze),
  craftMyPdf: () => (/* reexport */ craftMyPdf),
  cronofy: () => (/* reexport */ cronofy),
  crossmint: () => (/* reexport */ crossmint)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/census.js

const census = {
    name: 'US Census Bureau',
    revoke: 'Ask for a new key at api.census.gov.',
    references: ['https://www.census.gov/data/developers/guidance/api-user-guide.html'],
    kinds: [
        {
            how: 'named',
            id: 'census-api-key',
            title: 'US Census Bureau API key',
            severity: 'low',
            names: ['census api', 'census key', 'census bureau'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/censys.js

const censys = {
    name: 'Censys',
    revoke: 'Delete the token under Personal access tokens, or reset the API secret on the account page.',
    references: ['https://docs.censys.com/reference/get-started'],
    kinds: [
        {
            how: 'named',
            id: 'censys-access-token',
            title: 'Censys personal access token',
            names: ['censys'],
            grammar: ['censys_', (0,grammar/* base62 */.Yb)(6, 16), '_', (0,grammar/* base62 */.Yb)(20, 48)],
        },
        {
            how: 'named',
            id: 'censys-api-secret',
            title: 'Censys API secret',
            names: ['censys'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'censys-api-id',
            title: 'Censys API id',
            severity: 'low',
            names: ['censys'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/central-station-crm.js

const centralStationCrm = {
    name: 'CentralStationCRM',
    revoke: 'Regenerate it in the API settings of the CentralStationCRM account.',
    references: ['https://api.centralstationcrm.net/'],
    kinds: [
        {
            how: 'named',
            id: 'central-station-crm-api-key',
            title: 'CentralStationCRM API key',
            names: ['central station crm', 'centralstation'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cerebras.js

const cerebras = {
    name: 'Cerebras',
    revoke: 'Delete the key in the Cerebras Cloud console.',
    references: ['https://inference-docs.cerebras.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'cerebras-api-key',
            title: 'Cerebras API key',
            aliases: ['cerebras-api-key'],
            grammar: ['csk-', (0,grammar/* lowerDigits */.q2)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cex-io.js

const cexIo = {
    name: 'CEX.IO',
    revoke: 'Delete the key under Profile > API.',
    references: ['https://docs.cex.io/'],
    kinds: [
        {
            how: 'named',
            id: 'cex-io-api-key',
            title: 'CEX.IO API key or secret',
            severity: 'critical',
            names: ['cex io'],
            grammar: [(0,grammar/* base62 */.Yb)(24, 27)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cfx.js

const cfx = {
    name: 'Cfx.re',
    revoke: 'Delete the registration key in the Cfx.re portal.',
    references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
    kinds: [
        {
            how: 'token',
            id: 'cfx-server-key',
            title: 'Cfx.re server registration key',
            grammar: ['cfxk_', (0,grammar/* base62 */.Yb)(18, 24), '_', (0,grammar/* base62 */.Yb)(4, 8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chainstack.js

const chainstack = {
    name: 'Chainstack',
    revoke: "Revoke it in the node's access settings.",
    references: ['https://docs.chainstack.com/'],
    kinds: [
        {
            how: 'named',
            id: 'chainstack-auth-key',
            title: 'Chainstack authentication key',
            names: ['chainstack'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chargebee.js

const chargebee = {
    name: 'Chargebee',
    revoke: 'Delete the key under Settings > Configure Chargebee > API keys.',
    references: ['https://apidocs.chargebee.com/docs/api/auth'],
    kinds: [
        {
            how: 'named',
            id: 'chargebee-live-api-key',
            title: 'Chargebee live API key',
            severity: 'critical',
            names: ['charge bee'],
            grammar: ['live_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'chargebee-test-api-key',
            title: 'Chargebee test API key',
            severity: 'medium',
            names: ['charge bee'],
            grammar: ['test_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chartmogul.js

const chartmogul = {
    name: 'ChartMogul',
    revoke: 'Delete the key under Profile > API keys.',
    references: ['https://dev.chartmogul.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'chartmogul-api-key',
            title: 'ChartMogul API key',
            names: ['chart mogul'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chatfuel.js

const chatfuel = {
    name: 'Chatfuel',
    revoke: 'Regenerate it in the API settings of the Chatfuel account.',
    references: ['https://docs.chatfuel.com/'],
    kinds: [
        {
            how: 'named',
            id: 'chatfuel-api-key',
            title: 'Chatfuel API key',
            names: ['chatfuel'],
            grammar: [(0,grammar/* base62 */.Yb)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chatwoot.js

const chatwoot = {
    name: 'Chatwoot',
    revoke: 'Reset it under Profile settings > Access token.',
    references: ['https://developers.chatwoot.com/api-reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'chatwoot-access-token',
            title: 'Chatwoot API access token',
            names: ['chatwoot'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkly.js

const checkly = {
    name: 'Checkly',
    revoke: 'Delete the key under User or Account settings > API keys.',
    references: ['https://www.checklyhq.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'checkly-api-key',
            title: 'Checkly user or service API key',
            names: ['checkly'],
            grammar: [(0,grammar/* either */.gP)('cu_', 'sv_'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/checkvist.js

const checkvist = {
    name: 'Checkvist',
    revoke: 'Regenerate it in the API settings of the Checkvist account.',
    references: ['https://checkvist.com/auth/api'],
    kinds: [
        {
            how: 'named',
            id: 'checkvist-api-key',
            title: 'Checkvist API key',
            names: ['checkvist'],
            grammar: [(0,grammar/* base62 */.Yb)(14)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chief.js

const chief = {
    name: 'Chief Tools',
    revoke: 'Revoke the token under API tokens of the account.',
    references: ['https://docs.chief.app/'],
    kinds: [
        {
            how: 'token',
            id: 'chief-api-token',
            title: 'Chief Tools API token',
            grammar: ['ctp_', (0,grammar/* base62 */.Yb)(24, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chutes.js

const chutes = {
    name: 'Chutes',
    revoke: 'Revoke it under API keys of the account.',
    references: ['https://chutes.ai/docs'],
    kinds: [
        {
            how: 'token',
            id: 'chutes-api-key',
            title: 'Chutes API key',
            grammar: ['cpk_', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/circle.js

const circle = {
    name: 'Circle',
    revoke: 'Revoke the key under API keys in the Circle console.',
    references: ['https://developers.circle.com/w3s/keys'],
    kinds: [
        {
            how: 'token',
            id: 'circle-live-api-key',
            title: 'Circle live API key',
            severity: 'critical',
            grammar: ['LIVE_API_KEY:', (0,grammar/* hex */.uh)(32), ':', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'circle-test-api-key',
            title: 'Circle test API key',
            severity: 'medium',
            grammar: ['TEST_API_KEY:', (0,grammar/* hex */.uh)(32), ':', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clarifai.js

const clarifai = {
    name: 'Clarifai',
    revoke: 'Delete the token under Settings > Secrets.',
    references: ['https://docs.clarifai.com/control/authentication/pat'],
    kinds: [
        {
            how: 'named',
            id: 'clarifai-access-token',
            title: 'Clarifai access token or API key',
            names: ['clarifai'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clearout.js

const clearout = {
    name: 'Clearout',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.clearout.io/'],
    kinds: [
        {
            how: 'named',
            id: 'clearout-api-token',
            title: 'Clearout API token',
            names: ['clearout'],
            grammar: [(0,grammar/* hex */.uh)(32), ':', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clerk.js

const clerk = {
    name: 'Clerk',
    revoke: 'Delete the key on the API keys page of the dashboard.',
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
    kinds: [
        {
            how: 'named',
            id: 'clerk-secret-key',
            title: 'Clerk secret key',
            severity: 'critical',
            aliases: ['clerk-secret-key'],
            names: ['clerk'],
            grammar: ['sk_live_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'clerk-test-secret-key',
            title: 'Clerk test secret key',
            names: ['clerk'],
            grammar: ['sk_test_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'clerk-webhook-secret',
            title: 'Clerk webhook secret',
            names: ['clerk webhook', 'clerk signing'],
            grammar: ['whsec_', (0,grammar/* base64 */.K3)(32, 48), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clevertap.js

const clevertap = {
    name: 'CleverTap',
    revoke: 'Revoke it under Settings > Passcode.',
    references: ['https://developer.clevertap.com/docs/api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'clevertap-passcode',
            title: 'CleverTap passcode',
            names: ['clevertap'],
            grammar: [(0,grammar/* base62 */.Yb)(26, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clickhelp.js

const clickhelp = {
    name: 'ClickHelp',
    revoke: 'Generate a new API key in the profile of the user.',
    references: ['https://clickhelp.com/software-documentation-tool/user-manual/api-call-authentication.html'],
    kinds: [
        {
            how: 'named',
            id: 'clickhelp-api-key',
            title: 'ClickHelp API key',
            names: ['click help'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cliengo.js

const cliengo = {
    name: 'Cliengo',
    revoke: 'Regenerate it in the API settings of the Cliengo account.',
    references: ['https://developers.cliengo.com/'],
    kinds: [
        { how: 'named', id: 'cliengo-api-key', title: 'Cliengo API key', names: ['cliengo'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clientary.js

const clientary = {
    name: 'Clientary',
    revoke: 'Regenerate it in the API settings of the Clientary account.',
    references: ['https://www.clientary.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'clientary-api-key',
            title: 'Clientary API key',
            names: ['clientary', 'ronin app'],
            grammar: [(0,grammar/* base62 */.Yb)(24, 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clinchpad.js

const clinchpad = {
    name: 'ClinchPad',
    revoke: 'Regenerate it in the API settings of the ClinchPad account.',
    references: ['https://clinchpad.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'clinchpad-api-key',
            title: 'ClinchPad API key',
            names: ['clinchpad'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clockify.js

const clockify = {
    name: 'Clockify',
    revoke: 'Regenerate it in the API settings of the Clockify account.',
    references: ['https://docs.clockify.me/'],
    kinds: [
        {
            how: 'named',
            id: 'clockify-api-key',
            title: 'Clockify API key',
            names: ['clockify'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(48)], [(0,grammar/* base62 */.Yb)(15, 16)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clojars.js

const clojars = {
    name: 'Clojars',
    revoke: 'Disable the token on the Deploy Tokens page.',
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    kinds: [
        {
            how: 'token',
            id: 'clojars-deploy-token',
            title: 'Clojars deploy token',
            severity: 'critical',
            aliases: ['clojars-api-token'],
            neither: { behind: '0-9A-Za-z_' },
            grammar: ['CLOJARS_', (0,grammar/* hex */.uh)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloud-convert.js

const cloudConvert = {
    name: 'CloudConvert',
    revoke: 'Delete the key under API keys of the dashboard.',
    references: ['https://cloudconvert.com/api/v2#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'cloud-convert-api-key',
            title: 'CloudConvert API key',
            names: ['cloud convert'],
            grammar: [
                (0,grammar/* either */.gP)(['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)], [(0,grammar/* base62 */.Yb)(8), (0,grammar/* from */.HT)('0-9A-Za-z+_.=/-', 300, 1500)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloud-elements.js

const cloudElements = {
    name: 'Cloud Elements',
    revoke: 'Regenerate it in the API settings of the Cloud Elements account.',
    references: ['https://developers.cloud-elements.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cloud-elements-api-key',
            title: 'Cloud Elements organisation or user secret',
            names: ['cloud elements'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudimage.js

const cloudimage = {
    name: 'Cloudimage',
    revoke: 'Regenerate it in the API settings of the Cloudimage account.',
    references: ['https://docs.cloudimage.io/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudimage-api-key',
            title: 'Cloudimage API key',
            names: ['cloudimage'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudmersive.js

const cloudmersive = {
    name: 'Cloudmersive',
    revoke: 'Regenerate it in the API settings of the Cloudmersive account.',
    references: ['https://cloudmersive.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'cloudmersive-api-key',
            title: 'Cloudmersive API key',
            names: ['cloudmersive'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudsight.js

const cloudsight = {
    name: 'CloudSight',
    revoke: 'Regenerate it in the API settings of the CloudSight account.',
    references: ['https://cloudsight.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudsight-api-key',
            title: 'CloudSight API key or secret',
            names: ['cloud sight'],
            grammar: [(0,grammar/* base64url */.r0)(22, 25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloverly.js

const cloverly = {
    name: 'Cloverly',
    revoke: 'Regenerate it in the API settings of the Cloverly account.',
    references: ['https://docs.cloverly.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cloverly-api-key',
            title: 'Cloverly API key',
            names: ['cloverly'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('public_key:', 'private_key:')), (0,grammar/* from */.HT)('0-9a-z_', 28, 29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloze.js

const cloze = {
    name: 'Cloze',
    revoke: 'Regenerate it in the API settings of the Cloze account.',
    references: ['https://developer.cloze.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cloze-api-key',
            title: 'Cloze API key',
            names: ['cloze'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clust-doc.js

const clustDoc = {
    name: 'ClustDoc',
    revoke: 'Regenerate it in the API settings of the ClustDoc account.',
    references: ['https://clustdoc.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'clust-doc-api-key',
            title: 'ClustDoc API key',
            names: ['clust doc'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cockroach.js

const cockroach = {
    name: 'CockroachDB Cloud',
    revoke: 'Delete the key of the service account under Access management.',
    references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
    kinds: [
        {
            how: 'token',
            id: 'cockroach-cloud-api-key',
            title: 'CockroachDB Cloud API key',
            severity: 'critical',
            aliases: ['cockroachlabs-cloud-api-key'],
            grammar: ['CCDB1_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coda.js

const coda = {
    name: 'Coda',
    revoke: 'Revoke it under Account settings > API settings.',
    references: ['https://coda.io/developers/apis/v1'],
    kinds: [
        {
            how: 'named',
            id: 'coda-api-token',
            title: 'Coda API token',
            names: ['coda api', 'coda token', 'coda io', 'coda key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codequiry.js

const codequiry = {
    name: 'Codequiry',
    revoke: 'Regenerate it in the API settings of the Codequiry account.',
    references: ['https://codequiry.com/usage/api'],
    kinds: [
        {
            how: 'named',
            id: 'codequiry-api-key',
            title: 'Codequiry API key',
            names: ['codequiry'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coderabbit.js

const coderabbit = {
    name: 'CodeRabbit',
    revoke: 'Delete the key under API keys in the settings of the organisation.',
    references: ['https://docs.coderabbit.ai/'],
    kinds: [{ how: 'token', id: 'coderabbit-api-key', title: 'CodeRabbit API key', grammar: ['cr-', (0,grammar/* hex */.uh)(58)] }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codesandbox.js

const codesandbox = {
    name: 'CodeSandbox',
    revoke: 'Delete the token at codesandbox.io/t/api.',
    references: ['https://codesandbox.io/docs/sdk'],
    kinds: [
        {
            how: 'token',
            id: 'codesandbox-api-token',
            title: 'CodeSandbox API token',
            grammar: ['csb_v1_', (0,grammar/* base64url */.r0)(40, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coin-gate.js

const coinGate = {
    name: 'CoinGate',
    revoke: 'Revoke it under Merchant > API > Apps.',
    references: ['https://developer.coingate.com/'],
    kinds: [
        {
            how: 'named',
            id: 'coin-gate-api-token',
            title: 'CoinGate API token',
            names: ['coingate'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coin-gecko.js

const coinGecko = {
    name: 'CoinGecko',
    revoke: 'Delete the key in the developer dashboard.',
    references: ['https://docs.coingecko.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'coin-gecko-api-key',
            title: 'CoinGecko API key',
            severity: 'medium',
            grammar: ['CG-', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coin-market-cap.js

const coinMarketCap = {
    name: 'CoinMarketCap',
    revoke: 'Regenerate it in the API settings of the CoinMarketCap account.',
    references: ['https://coinmarketcap.com/api/documentation/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'coin-market-cap-api-key',
            title: 'CoinMarketCap API key',
            severity: 'medium',
            names: ['coin market cap', 'cmc pro', 'cmc api', 'cmc key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinapi.js

const coinapi = {
    name: 'CoinAPI',
    revoke: 'Regenerate it in the API settings of the CoinAPI account.',
    references: ['https://docs.coinapi.io/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'coinapi-api-key',
            title: 'CoinAPI API key',
            severity: 'medium',
            names: ['coin api'],
            grammar: [(0,grammar/* base62 */.Yb)(8), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinglass.js

const coinglass = {
    name: 'CoinGlass',
    revoke: 'Regenerate it in the API settings of the CoinGlass account.',
    references: ['https://docs.coinglass.com/'],
    kinds: [
        {
            how: 'named',
            id: 'coinglass-api-key',
            title: 'CoinGlass API key',
            severity: 'medium',
            names: ['coin glass'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinlayer.js

const coinlayer = {
    name: 'coinlayer',
    revoke: 'Regenerate it in the API settings of the coinlayer account.',
    references: ['https://coinlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'coinlayer-api-key',
            title: 'coinlayer API key',
            severity: 'medium',
            names: ['coin layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinlib.js

const coinlib = {
    name: 'Coinlib',
    revoke: 'Regenerate it in the API settings of the Coinlib account.',
    references: ['https://coinlib.io/apidocs'],
    kinds: [
        {
            how: 'named',
            id: 'coinlib-api-key',
            title: 'Coinlib API key',
            severity: 'medium',
            names: ['coinlib'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinranking.js

const coinranking = {
    name: 'Coinranking',
    revoke: 'Regenerate it in the API settings of the Coinranking account.',
    references: ['https://developers.coinranking.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'coinranking-api-key',
            title: 'Coinranking API key',
            severity: 'medium',
            names: ['coinranking'],
            grammar: ['coinranking', (0,grammar/* hex */.uh)(40, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/commerce-js.js

const commerceJs = {
    name: 'Commerce.js',
    revoke: 'Delete the key under Developer > API keys.',
    references: ['https://commercejs.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'commerce-js-api-key',
            title: 'Commerce.js API key',
            names: ['commerce js', 'chec io', 'chec api', 'chec key', 'chec secret'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('pk_', 'sk_'), (0,grammar/* optional */.lq)('test_')), (0,grammar/* lowerDigits */.q2)(45, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/company-hub.js

const companyHub = {
    name: 'CompanyHub',
    revoke: 'Regenerate it in the API settings of the CompanyHub account.',
    references: ['https://companyhub.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'company-hub-api-key',
            title: 'CompanyHub API key',
            names: ['company hub'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/composio.js

const composio = {
    name: 'Composio',
    revoke: 'Delete the key in the settings of the project.',
    references: ['https://docs.composio.dev/'],
    kinds: [
        {
            how: 'named',
            id: 'composio-api-key',
            title: 'Composio API key',
            names: ['composio'],
            grammar: ['ak_', (0,grammar/* base64url */.r0)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/contabo.js

const contabo = {
    name: 'Contabo',
    revoke: 'Revoke it under API of the customer control panel.',
    references: ['https://api.contabo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'contabo-client-secret',
            title: 'Contabo API client secret',
            names: ['contabo'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/contentstack.js

const contentstack = {
    name: 'Contentstack',
    revoke: 'Delete the token under Settings > Tokens of the stack.',
    references: ['https://www.contentstack.com/docs/developers/create-tokens/about-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'contentstack-token',
            title: 'Contentstack delivery or management token',
            names: ['content stack'],
            grammar: ['cs', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'contentstack-api-key',
            title: 'Contentstack stack API key',
            severity: 'low',
            names: ['content stack'],
            grammar: ['blt', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/conversion-tools.js

const conversionTools = {
    name: 'Conversion Tools',
    revoke: 'Regenerate it in the API settings of the Conversion Tools account.',
    references: ['https://conversiontools.io/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'conversion-tools-api-key',
            title: 'Conversion Tools API key',
            names: ['conversion tools'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coolify.js

const coolify = {
    name: 'Coolify',
    revoke: 'Delete the token under Keys & tokens > API tokens.',
    references: ['https://coolify.io/docs/api-reference/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'coolify-api-token',
            title: 'Coolify API token',
            severity: 'critical',
            names: ['coolify'],
            grammar: [(0,grammar/* digits */.vm)(1, 5), '|', (0,grammar/* base62 */.Yb)(40, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/copper.js

const copper = {
    name: 'Copper',
    revoke: 'Regenerate it in the API settings of the Copper account.',
    references: ['https://developer.copper.com/introduction/authentication.html'],
    kinds: [
        {
            how: 'named',
            id: 'copper-api-key',
            title: 'Copper API key',
            names: ['copper api', 'copper crm', 'copper token', 'copper key', 'copper access'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/copyleaks.js

const copyleaks = {
    name: 'Copyleaks',
    revoke: 'Regenerate it in the API settings of the Copyleaks account.',
    references: ['https://api.copyleaks.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'copyleaks-api-key',
            title: 'Copyleaks API key',
            names: ['copyleaks'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/copyscape.js

const copyscape = {
    name: 'Copyscape',
    revoke: "Revoke it in the account's API settings.",
    references: ['https://www.copyscape.com/api-guide.php'],
    kinds: [
        {
            how: 'named',
            id: 'copyscape-api-key',
            title: 'Copyscape API key',
            names: ['copyscape'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/countrylayer.js

const countrylayer = {
    name: 'Countrylayer',
    revoke: 'Regenerate it in the API settings of the Countrylayer account.',
    references: ['https://countrylayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'countrylayer-api-key',
            title: 'Countrylayer API key',
            severity: 'medium',
            names: ['country layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/covalent.js

const covalent = {
    name: 'Covalent',
    revoke: 'Delete the key on the API keys page of the GoldRush platform.',
    references: ['https://goldrush.dev/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'covalent-api-key',
            title: 'Covalent API key',
            severity: 'medium',
            grammar: [(0,grammar/* either */.gP)(['cqt_', (0,grammar/* either */.gP)('wF', 'rQ'), (0,grammar/* base62 */.Yb)(26)], ['ckey_', (0,grammar/* hex */.uh)(27)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coveo.js

const coveo = {
    name: 'Coveo',
    revoke: 'Delete the key under API keys of the administration console.',
    references: ['https://docs.coveo.com/en/1718/'],
    kinds: [
        {
            how: 'named',
            id: 'coveo-api-key',
            title: 'Coveo API key or access token',
            names: ['coveo'],
            grammar: [(0,grammar/* optional */.lq)('xx'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coze.js

const coze = {
    name: 'Coze',
    revoke: 'Delete the token on the Authorization page of the API console.',
    references: ['https://www.coze.com/docs/developer_guides/pat'],
    kinds: [
        {
            how: 'token',
            id: 'coze-personal-access-token',
            title: 'Coze personal access token',
            grammar: ['pat_', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'coze-service-token',
            title: 'Coze service access token',
            names: ['coze'],
            grammar: ['sat_', (0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/craft-my-pdf.js

const craftMyPdf = {
    name: 'CraftMyPDF',
    revoke: 'Regenerate it in the API settings of the CraftMyPDF account.',
    references: ['https://craftmypdf.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'craft-my-pdf-api-key',
            title: 'CraftMyPDF API key',
            names: ['craft my pdf'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(35, 36)], [(0,grammar/* base64url */.r0)(24, 60)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cronofy.js

const cronofy = {
    name: 'Cronofy',
    revoke: "Revoke it in the application's credentials.",
    references: ['https://docs.cronofy.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cronofy-client-secret',
            title: 'Cronofy client secret',
            names: ['cronofy'],
            grammar: ['CRN_', (0,grammar/* base62 */.Yb)(36, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crossmint.js

const crossmint = {
    name: 'Crossmint',
    revoke: 'Delete the key in the developer console.',
    references: ['https://docs.crossmint.com/introduction/platform/api-keys/overview'],
    kinds: [
        {
            how: 'token',
            id: 'crossmint-server-key',
            title: 'Crossmint server-side API key',
            severity: 'critical',
            grammar: ['sk_production_', (0,grammar/* base62 */.Yb)(60, 400)],
        },
        {
            how: 'token',
            id: 'crossmint-staging-server-key',
            title: 'Crossmint staging server-side API key',
            severity: 'medium',
            grammar: ['sk_staging_', (0,grammar/* base62 */.Yb)(60, 400)],
        },
        {
            how: 'token',
            id: 'crossmint-client-key',
            title: 'Crossmint client-side API key',
            severity: 'low',
            grammar: [(0,grammar/* either */.gP)('ck_production_', 'ck_staging_'), (0,grammar/* base62 */.Yb)(60, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-13.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
