export const id = 4731;
export const ids = [4731];
export const modules = {

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crunchyData: () => (/* reexport */ crunchyData),
  cryptocompare: () => (/* reexport */ cryptocompare),
  currencyCloud: () => (/* reexport */ currencyCloud),
  currencyFreaks: () => (/* reexport */ currencyFreaks),
  currencyLayer: () => (/* reexport */ currencyLayer),
  currencyScoop: () => (/* reexport */ currencyScoop),
  currentsApi: () => (/* reexport */ currentsApi),
  customerGuru: () => (/* reexport */ customerGuru),
  d7Networks: () => (/* reexport */ d7Networks),
  dagshub: () => (/* reexport */ dagshub),
  dagster: () => (/* reexport */ dagster),
  dandelion: () => (/* reexport */ dandelion),
  dareboost: () => (/* reexport */ dareboost),
  databox: () => (/* reexport */ databox),
  datastaxAstra: () => (/* reexport */ datastaxAstra),
  daytona: () => (/* reexport */ daytona),
  dbt: () => (/* reexport */ dbt),
  debounce: () => (/* reexport */ debounce),
  deepai: () => (/* reexport */ deepai),
  deepgram: () => (/* reexport */ deepgram),
  deepinfra: () => (/* reexport */ deepinfra),
  definedNetworking: () => (/* reexport */ definedNetworking),
  deno: () => (/* reexport */ deno),
  dependencyTrack: () => (/* reexport */ dependencyTrack),
  depot: () => (/* reexport */ depot),
  deribit: () => (/* reexport */ deribit),
  descope: () => (/* reexport */ descope),
  detectify: () => (/* reexport */ detectify),
  devcycle: () => (/* reexport */ devcycle),
  devin: () => (/* reexport */ devin),
  dhl: () => (/* reexport */ dhl),
  diggernaut: () => (/* reexport */ diggernaut),
  docparser: () => (/* reexport */ docparser),
  documo: () => (/* reexport */ documo),
  doppler: () => (/* reexport */ doppler),
  dotdigital: () => (/* reexport */ dotdigital),
  dovico: () => (/* reexport */ dovico),
  drip: () => (/* reexport */ drip),
  dronahq: () => (/* reexport */ dronahq),
  drupal: () => (/* reexport */ drupal),
  dub: () => (/* reexport */ dub),
  duffel: () => (/* reexport */ duffel),
  dune: () => (/* reexport */ dune),
  duply: () => (/* reexport */ duply),
  dwolla: () => (/* reexport */ dwolla),
  dynalist: () => (/* reexport */ dynalist),
  dynamic: () => (/* reexport */ dynamic),
  dyspatch: () => (/* reexport */ dyspatch),
  e2b: () => (/* reexport */ e2b),
  eagleEyeNetworks: () => (/* reexport */ eagleEyeNetworks),
  easyInsight: () => (/* reexport */ easyInsight),
  easybill: () => (/* reexport */ easybill),
  easypost: () => (/* reexport */ easypost),
  ebay: () => (/* reexport */ ebay),
  ecobee: () => (/* reexport */ ecobee),
  ecostruxureIt: () => (/* reexport */ ecostruxureIt),
  ecwid: () => (/* reexport */ ecwid),
  edamam: () => (/* reexport */ edamam),
  edenAi: () => (/* reexport */ edenAi),
  edgeImpulse: () => (/* reexport */ edgeImpulse),
  elevenlabs: () => (/* reexport */ elevenlabs),
  emailable: () => (/* reexport */ emailable),
  emailoctopus: () => (/* reexport */ emailoctopus),
  endorLabs: () => (/* reexport */ endorLabs)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crunchy-data.js

const crunchyData = {
    name: 'Crunchy Data',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://docs.crunchybridge.com/api-concepts/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'crunchy-data-api-key',
            title: 'Crunchy Data API key',
            grammar: ['cbkey_', (0,grammar/* base62 */.Yb)(30, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cryptocompare.js

const cryptocompare = {
    name: 'CryptoCompare',
    revoke: 'Regenerate it in the API settings of the CryptoCompare account.',
    references: ['https://min-api.cryptocompare.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'cryptocompare-api-key',
            title: 'CryptoCompare API key',
            severity: 'medium',
            names: ['crypto compare'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-cloud.js

const currencyCloud = {
    name: 'Currencycloud',
    revoke: 'Regenerate it in the API settings of the Currencycloud account.',
    references: ['https://developer.currencycloud.com/'],
    kinds: [
        {
            how: 'named',
            id: 'currency-cloud-api-key',
            title: 'Currencycloud API key',
            severity: 'critical',
            names: ['currency cloud'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-freaks.js

const currencyFreaks = {
    name: 'CurrencyFreaks',
    revoke: 'Regenerate it in the API settings of the CurrencyFreaks account.',
    references: ['https://currencyfreaks.com/documentation.html'],
    kinds: [
        {
            how: 'named',
            id: 'currency-freaks-api-key',
            title: 'CurrencyFreaks API key',
            severity: 'medium',
            names: ['currency freaks'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-layer.js

const currencyLayer = {
    name: 'currencylayer',
    revoke: 'Regenerate it in the API settings of the currencylayer account.',
    references: ['https://currencylayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'currency-layer-api-key',
            title: 'currencylayer API key',
            severity: 'medium',
            names: ['currency layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currency-scoop.js

const currencyScoop = {
    name: 'CurrencyBeacon (CurrencyScoop)',
    revoke: 'Regenerate it in the API settings of the CurrencyBeacon (CurrencyScoop) account.',
    references: ['https://currencybeacon.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'currency-scoop-api-key',
            title: 'CurrencyBeacon (CurrencyScoop) API key',
            severity: 'medium',
            names: ['currency scoop', 'currency beacon'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/currents-api.js

const currentsApi = {
    name: 'Currents API',
    revoke: 'Regenerate it in the API settings of the Currents API account.',
    references: ['https://currentsapi.services/en/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'currents-api-api-key',
            title: 'Currents API API key',
            severity: 'medium',
            names: ['currents api'],
            grammar: [(0,grammar/* base64url */.r0)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/customer-guru.js

const customerGuru = {
    name: 'Customer.guru',
    revoke: 'Regenerate it in the API settings of the Customer.guru account.',
    references: ['https://customer.guru/integrations/api'],
    kinds: [
        {
            how: 'named',
            id: 'customer-guru-api-key',
            title: 'Customer.guru API key or secret',
            names: ['customer guru'],
            grammar: [(0,grammar/* base62 */.Yb)(30, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/d7-networks.js

const d7Networks = {
    name: 'D7 Networks',
    revoke: 'Delete the token under API Tokens in the D7 console.',
    references: ['https://d7networks.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'd7-networks-api-token',
            title: 'D7 Networks API token',
            names: ['d7network', 'd7 network', 'd7sms'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(1), (0,grammar/* from */.HT)('0-9A-Za-z+/=', 21, 47)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dagshub.js

const dagshub = {
    name: 'DagsHub',
    revoke: 'Delete it under Settings > Tokens.',
    references: ['https://dagshub.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'dagshub-access-token',
            title: 'DagsHub access token',
            names: ['dagshub'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dagster.js

const dagster = {
    name: 'Dagster',
    revoke: 'Revoke it under Organization settings > Tokens in Dagster+.',
    references: ['https://docs.dagster.io/deployment/dagster-plus/management/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'dagster-token',
            title: 'Dagster token',
            names: ['dagster'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('user:', 'agent:'), (0,grammar/* from */.HT)('0-9a-z-', 2, 40), ':', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dandelion.js

const dandelion = {
    name: 'Dandelion',
    revoke: 'Reset it in the dashboard of the account.',
    references: ['https://dandelion.eu/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'dandelion-api-token',
            title: 'Dandelion API token',
            severity: 'medium',
            names: ['dandelion'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dareboost.js

const dareboost = {
    name: 'Dareboost',
    revoke: 'Replace it in the API section of the account.',
    references: ['https://www.dareboost.com/en/documentation-api'],
    kinds: [
        {
            how: 'named',
            id: 'dareboost-api-key',
            title: 'Dareboost API key',
            severity: 'medium',
            names: ['dareboost'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 62)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/databox.js

const databox = {
    name: 'Databox',
    revoke: 'Delete the token in the data manager and create another one.',
    references: ['https://developers.databox.com/'],
    kinds: [
        {
            how: 'named',
            id: 'databox-api-token',
            title: 'Databox API token',
            severity: 'medium',
            names: ['databox'],
            grammar: [(0,grammar/* base62 */.Yb)(21, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datastax-astra.js

const datastaxAstra = {
    name: 'DataStax Astra',
    revoke: 'Delete it under Settings > Tokens of the organization in Astra.',
    references: [
        'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    ],
    kinds: [
        {
            how: 'token',
            id: 'datastax-astra-application-token',
            title: 'DataStax Astra application token',
            severity: 'critical',
            grammar: ['AstraCS:', (0,grammar/* base62 */.Yb)(20, 40), (0,grammar/* optional */.lq)(':', (0,grammar/* hex */.uh)(64))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/daytona.js

const daytona = {
    name: 'Daytona',
    revoke: 'Revoke it on the Keys page of the dashboard.',
    references: ['https://www.daytona.io/docs/en/api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'daytona-api-key',
            title: 'Daytona API key',
            grammar: ['dtn_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dbt.js

const dbt = {
    name: 'dbt',
    revoke: 'Delete it under Account settings > API tokens.',
    references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'dbt-service-token',
            title: 'dbt service account token',
            grammar: ['dbtc_', (0,grammar/* base64url */.r0)(30, 64)],
        },
        {
            how: 'token',
            id: 'dbt-personal-token',
            title: 'dbt personal access token',
            grammar: ['dbtu_', (0,grammar/* base64url */.r0)(30, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/debounce.js

const debounce = {
    name: 'DeBounce',
    revoke: 'Delete it in the API section of the dashboard.',
    references: ['https://debounce.com/apis/'],
    kinds: [
        {
            how: 'named',
            id: 'debounce-api-key',
            title: 'DeBounce API key',
            severity: 'medium',
            confidence: 'low',
            names: ['debounce api', 'debounce key', 'debounce token', 'debounce secret', 'debounce io'],
            words: [],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(13)], [(0,grammar/* upperDigits */.RO)(13)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepai.js

const deepai = {
    name: 'DeepAI',
    revoke: 'Reset it on the profile page of the account.',
    references: ['https://deepai.org/docs'],
    kinds: [
        {
            how: 'named',
            id: 'deepai-api-key',
            title: 'DeepAI API key',
            names: ['deepai', 'deep ai'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepgram.js

const deepgram = {
    name: 'Deepgram',
    revoke: 'Delete it under API Keys of the project in the console.',
    references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'deepgram-api-key',
            title: 'Deepgram API key',
            names: ['deepgram'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepinfra.js

const deepinfra = {
    name: 'DeepInfra',
    revoke: 'Delete it under API keys in the dashboard.',
    references: ['https://deepinfra.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'deepinfra-api-key',
            title: 'DeepInfra API key',
            names: ['deepinfra', 'deep infra'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/defined-networking.js

const definedNetworking = {
    name: 'Defined Networking',
    revoke: 'Delete it on the API keys page of the admin panel.',
    references: ['https://docs.defined.net/guides/automating-host-creation/'],
    kinds: [
        {
            how: 'token',
            id: 'defined-networking-api-token',
            title: 'Defined Networking API token',
            aliases: ['defined-networking-api-token'],
            grammar: ['dnkey-', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 26), '-', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deno.js

const deno = {
    name: 'Deno',
    revoke: 'Revoke it under Access Tokens of the account settings.',
    references: ['https://docs.deno.com/deploy/'],
    kinds: [
        {
            how: 'token',
            id: 'deno-account-token',
            title: 'Deno Deploy account token',
            severity: 'critical',
            grammar: ['ddp_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'token',
            id: 'deno-organization-token',
            title: 'Deno Deploy organization token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('ddo_', 'ddw_'), (0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dependency-track.js

const dependencyTrack = {
    name: 'Dependency-Track',
    revoke: 'Remove it from its team under Administration > Access Management.',
    references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
    kinds: [
        {
            how: 'token',
            id: 'dependency-track-api-key',
            title: 'Dependency-Track API key',
            grammar: ['odt_', (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(8), '_'), (0,grammar/* base62 */.Yb)(32, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/depot.js

const depot = {
    name: 'Depot',
    revoke: 'Revoke it under Settings of the organization or project.',
    references: ['https://depot.dev/docs/cli/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'depot-token',
            title: 'Depot token',
            grammar: ['depot_', (0,grammar/* either */.gP)('project_', 'org_', 'user_'), (0,grammar/* base62 */.Yb)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deribit.js

const deribit = {
    name: 'Deribit',
    revoke: 'Revoke it under Account > API.',
    references: ['https://docs.deribit.com/'],
    kinds: [
        {
            how: 'named',
            id: 'deribit-client-secret',
            title: 'Deribit client secret',
            names: ['deribit'],
            grammar: [(0,grammar/* base64url */.r0)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/descope.js

const descope = {
    name: 'Descope',
    revoke: 'Revoke it under Company > Management keys.',
    references: ['https://docs.descope.com/management'],
    kinds: [
        {
            how: 'named',
            id: 'descope-management-key',
            title: 'Descope management key',
            names: ['descope'],
            grammar: ['K2', (0,grammar/* base62 */.Yb)(60, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/detectify.js

const detectify = {
    name: 'Detectify',
    revoke: 'Delete it under Settings > API keys of the team.',
    references: ['https://developer.detectify.com/'],
    kinds: [
        {
            how: 'named',
            id: 'detectify-api-key',
            title: 'Detectify API key',
            names: ['detectify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/devcycle.js

const devcycle = {
    name: 'DevCycle',
    revoke: 'Rotate it under Settings > Environments and keys of the project.',
    references: ['https://docs.devcycle.com/platform/feature-flags/environments/'],
    kinds: [
        {
            how: 'token',
            id: 'devcycle-server-sdk-key',
            title: 'DevCycle server SDK key',
            grammar: ['dvc_server_', (0,grammar/* base64url */.r0)(16, 80)],
        },
        {
            how: 'token',
            id: 'devcycle-mobile-sdk-key',
            title: 'DevCycle mobile SDK key',
            severity: 'low',
            grammar: ['dvc_mobile_', (0,grammar/* base64url */.r0)(16, 80)],
        },
        {
            how: 'token',
            id: 'devcycle-client-sdk-key',
            title: 'DevCycle client SDK key',
            severity: 'low',
            grammar: ['dvc_client_', (0,grammar/* base64url */.r0)(16, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/devin.js

const devin = {
    name: 'Devin',
    revoke: 'Revoke it under Settings > API keys of the organization.',
    references: ['https://docs.devin.ai/api-reference/overview'],
    kinds: [
        {
            how: 'token',
            id: 'devin-api-key',
            title: 'Devin API key',
            grammar: [(0,grammar/* either */.gP)('apk_user_dXNlci', 'apk_b3JnL'), (0,grammar/* base64 */.K3)(60, 300), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'devin-service-token',
            title: 'Devin service user token',
            grammar: ['cog_', (0,grammar/* from */.HT)('a-z2-7', 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dhl.js

const dhl = {
    name: 'DHL',
    revoke: 'Revoke it in the application in the developer portal.',
    references: ['https://developer.dhl.com/'],
    kinds: [
        {
            how: 'named',
            id: 'dhl-api-secret',
            title: 'DHL API secret',
            names: ['dhl api', 'dhl client', 'dhl express'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/diggernaut.js

const diggernaut = {
    name: 'Diggernaut',
    revoke: 'Reset it in the account settings.',
    references: ['https://www.diggernaut.com/dev/'],
    kinds: [
        {
            how: 'named',
            id: 'diggernaut-api-key',
            title: 'Diggernaut API key',
            severity: 'medium',
            names: ['diggernaut'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/docparser.js

const docparser = {
    name: 'Docparser',
    revoke: 'Reset it on the API page of the account.',
    references: ['https://docparser.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'docparser-api-key',
            title: 'Docparser API key',
            names: ['docparser', 'doc parser'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/documo.js

const documo = {
    name: 'Documo',
    revoke: 'Delete it under Settings > API of the account.',
    references: ['https://docs.documo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'documo-api-key',
            title: 'Documo API key',
            names: ['documo'],
            words: [],
            grammar: ['ey', (0,grammar/* base64url */.r0)(34), '.', (0,grammar/* base64url */.r0)(100, 400), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/doppler.js

const doppler = {
    name: 'Doppler',
    revoke: 'Revoke it on the Access tab of the config, or under Tokens of the workplace.',
    references: ['https://docs.doppler.com/reference/auth-token-formats'],
    kinds: [
        {
            how: 'token',
            id: 'doppler-personal-token',
            title: 'Doppler personal token',
            severity: 'critical',
            aliases: ['doppler-api-token'],
            grammar: ['dp.pt.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-cli-token',
            title: 'Doppler CLI token',
            severity: 'critical',
            grammar: ['dp.ct.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-service-token',
            title: 'Doppler service token',
            severity: 'critical',
            grammar: ['dp.st.', (0,grammar/* optional */.lq)((0,grammar/* from */.HT)('0-9a-z_-', 2, 35), '.'), (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-service-account-token',
            title: 'Doppler service account token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('dp.sa.', 'dp.said.'), (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-scim-token',
            title: 'Doppler SCIM token',
            grammar: ['dp.scim.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'token',
            id: 'doppler-audit-token',
            title: 'Doppler audit token',
            grammar: ['dp.audit.', (0,grammar/* base62 */.Yb)(40, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dotdigital.js

const dotdigital = {
    name: 'Dotdigital',
    revoke: 'Delete the API user under Access > API users.',
    references: ['https://developer.dotdigital.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'dotdigital-api-user',
            title: 'Dotdigital API user',
            severity: 'info',
            grammar: ['apiuser-', (0,grammar/* lowerDigits */.q2)(12), '@apiconnector.com'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dovico.js

const dovico = {
    name: 'Dovico',
    revoke: 'Regenerate it in the API token section of the account.',
    references: ['https://www.dovico.com/developer/API_doc/'],
    kinds: [
        {
            how: 'named',
            id: 'dovico-api-token',
            title: 'Dovico API token',
            names: ['dovico'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(32), '.', (0,grammar/* lowerDigits */.q2)(1, 12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/drip.js

const drip = {
    name: 'Drip',
    revoke: 'Regenerate it under User settings.',
    references: ['https://developer.drip.com/'],
    kinds: [
        {
            how: 'named',
            id: 'drip-api-key',
            title: 'Drip API key',
            names: ['drip api', 'drip token', 'drip key', 'getdrip'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dronahq.js

const dronahq = {
    name: 'DronaHQ',
    revoke: 'Delete it in the developer settings of the account.',
    references: ['https://docs.dronahq.com/'],
    kinds: [
        {
            how: 'named',
            id: 'dronahq-api-key',
            title: 'DronaHQ API key',
            names: ['dronahq', 'drona hq'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/drupal.js

const drupal = {
    name: 'Drupal',
    revoke: 'Set a new hash salt; sessions and one-time links made with the old one end.',
    references: ['https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal'],
    kinds: [
        {
            how: 'named',
            id: 'drupal-hash-salt',
            title: 'Drupal hash salt',
            names: ['hash salt'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(55, 86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dub.js

const dub = {
    name: 'Dub',
    revoke: 'Delete it under Settings > API Keys of the workspace.',
    references: ['https://dub.co/docs/api-reference/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'dub-api-key',
            title: 'Dub API key',
            grammar: ['dub_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duffel.js

const duffel = {
    name: 'Duffel',
    revoke: 'Delete it under Developers > Access tokens.',
    references: ['https://duffel.com/docs/api/overview/test-your-integration'],
    kinds: [
        {
            how: 'token',
            id: 'duffel-live-token',
            title: 'Duffel live token',
            severity: 'critical',
            aliases: ['duffel-api-token'],
            grammar: ['duffel_live_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 43)],
        },
        {
            how: 'token',
            id: 'duffel-test-token',
            title: 'Duffel test token',
            severity: 'medium',
            grammar: ['duffel_test_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dune.js

const dune = {
    name: 'Dune',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.dune.com/api-reference/overview/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'dune-api-key',
            title: 'Dune API key',
            names: ['dune api', 'dune analytics'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duply.js

const duply = {
    name: 'Duply',
    revoke: 'Replace it in the API settings of the account.',
    references: ['https://duply.co/docs'],
    kinds: [
        {
            how: 'named',
            id: 'duply-api-key',
            title: 'Duply API key',
            severity: 'medium',
            names: ['duply'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dwolla.js

const dwolla = {
    name: 'Dwolla',
    revoke: 'Rotate the secret on the Applications page of the dashboard.',
    references: ['https://developers.dwolla.com/docs/auth'],
    kinds: [
        {
            how: 'named',
            id: 'dwolla-client-secret',
            title: 'Dwolla client secret',
            severity: 'critical',
            names: ['dwolla'],
            grammar: [(0,grammar/* base62 */.Yb)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dynalist.js

const dynalist = {
    name: 'Dynalist',
    revoke: 'Regenerate it on the developer page.',
    references: ['https://apidocs.dynalist.io/'],
    kinds: [
        {
            how: 'named',
            id: 'dynalist-api-key',
            title: 'Dynalist API key',
            names: ['dynalist'],
            grammar: [(0,grammar/* base64url */.r0)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dynamic.js

const dynamic = {
    name: 'Dynamic',
    revoke: 'Delete it under Developer > API tokens of the dashboard.',
    references: ['https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'dynamic-api-token',
            title: 'Dynamic API token',
            grammar: ['dyn_', (0,grammar/* base62 */.Yb)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dyspatch.js

const dyspatch = {
    name: 'Dyspatch',
    revoke: 'Delete it on the API Keys page of the settings.',
    references: ['https://docs.dyspatch.io/api/'],
    kinds: [
        {
            how: 'named',
            id: 'dyspatch-api-key',
            title: 'Dyspatch API key',
            names: ['dyspatch'],
            grammar: [(0,grammar/* upperDigits */.RO)(52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/e2b.js

const e2b = {
    name: 'E2B',
    revoke: 'Delete it on the Keys page of the dashboard.',
    references: ['https://e2b.dev/docs/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'e2b-api-key',
            title: 'E2B API key',
            grammar: ['e2b_', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'e2b-access-token',
            title: 'E2B access token',
            grammar: ['sk_e2b_', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eagle-eye-networks.js

const eagleEyeNetworks = {
    name: 'Eagle Eye Networks',
    revoke: 'Delete it in the API settings of the account.',
    references: ['https://developer.eagleeyenetworks.com/'],
    kinds: [
        {
            how: 'named',
            id: 'eagle-eye-networks-api-key',
            title: 'Eagle Eye Networks API key',
            names: ['eagle eye', 'eagle eye networks'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/easy-insight.js

const easyInsight = {
    name: 'Easy Insight',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://www.easy-insight.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'easy-insight-api-key',
            title: 'Easy Insight API key',
            names: ['easyinsight', 'easy insight'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/easybill.js

const easybill = {
    name: 'easybill',
    revoke: 'Revoke it under My account > API.',
    references: ['https://www.easybill.de/api/'],
    kinds: [
        {
            how: 'named',
            id: 'easybill-api-key',
            title: 'easybill API key',
            names: ['easybill'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/easypost.js

const easypost = {
    name: 'EasyPost',
    revoke: 'Disable it on the API Keys page of the dashboard.',
    references: ['https://docs.easypost.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'easypost-live-key',
            title: 'EasyPost production API key',
            severity: 'critical',
            aliases: ['easypost-api-token'],
            grammar: ['EZAK', (0,grammar/* base62 */.Yb)(54)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
        },
        {
            how: 'token',
            id: 'easypost-test-key',
            title: 'EasyPost test API key',
            severity: 'medium',
            aliases: ['easypost-test-api-token'],
            grammar: ['EZTK', (0,grammar/* base62 */.Yb)(54)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ebay.js

const ebay = {
    name: 'eBay',
    revoke: 'Rotate the cert ID under Application Keysets, or revoke the user token there.',
    references: ['https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html'],
    kinds: [
        {
            how: 'token',
            id: 'ebay-client-secret',
            title: 'eBay client secret (cert ID)',
            grammar: [(0,grammar/* either */.gP)('PRD-', 'SBX-'), (0,grammar/* hex */.uh)(12), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4)],
        },
        {
            how: 'token',
            id: 'ebay-user-token',
            title: 'eBay user token',
            grammar: ['v^1.1#', (0,grammar/* from */.HT)('0-9A-Za-z^#+/=', 100, 3000)],
        },
        {
            how: 'token',
            id: 'ebay-client-id',
            title: 'eBay client ID (app ID)',
            severity: 'info',
            grammar: [(0,grammar/* base62 */.Yb)(2, 30), '-', (0,grammar/* base62 */.Yb)(1, 30), (0,grammar/* either */.gP)('-PRD-', '-SBX-'), (0,grammar/* hex */.uh)(9), '-', (0,grammar/* hex */.uh)(8)],
            literals: ['-PRD-', '-SBX-'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ecobee.js

const ecobee = {
    name: 'Ecobee',
    revoke: 'Remove the application in the developer section of the portal.',
    references: ['https://www.ecobee.com/home/developer/api/introduction/index.shtml'],
    kinds: [
        {
            how: 'named',
            id: 'ecobee-api-key',
            title: 'Ecobee API key',
            names: ['ecobee'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ecostruxure-it.js

const ecostruxureIt = {
    name: 'EcoStruxure IT',
    revoke: 'Delete it under API keys of the organization.',
    references: ['https://helpcenter.ecostruxureit.com/hc/en-us/articles/360039576094'],
    kinds: [
        {
            how: 'named',
            id: 'ecostruxure-it-api-key',
            title: 'EcoStruxure IT API key',
            names: ['ecostruxure', 'ecostruxure it'],
            words: [],
            grammar: ['AK1', (0,grammar/* from */.HT)('0-9A-Za-z/', 50, 55)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ecwid.js

const ecwid = {
    name: 'Ecwid',
    revoke: 'Revoke it on the page of the app.',
    references: ['https://api-docs.ecwid.com/reference/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'ecwid-secret-token',
            title: 'Ecwid secret token',
            names: ['ecwid'],
            words: [],
            grammar: ['secret_', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'ecwid-public-token',
            title: 'Ecwid public token',
            severity: 'low',
            names: ['ecwid'],
            words: [],
            grammar: ['public_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/edamam.js

const edamam = {
    name: 'Edamam',
    revoke: 'Reset the application key on the Applications page of the dashboard.',
    references: ['https://developer.edamam.com/edamam-docs-recipe-api'],
    kinds: [
        {
            how: 'named',
            id: 'edamam-application-key',
            title: 'Edamam application key',
            severity: 'medium',
            names: ['edamam'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eden-ai.js

const edenAi = {
    name: 'Eden AI',
    revoke: 'Delete it under API settings of the account.',
    references: ['https://docs.edenai.co/docs/getting-started/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'eden-ai-api-key',
            title: 'Eden AI API key',
            names: ['edenai', 'eden ai'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(36), '.', (0,grammar/* base64url */.r0)(60, 300), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/edge-impulse.js

const edgeImpulse = {
    name: 'Edge Impulse',
    revoke: 'Delete it under Dashboard > Keys of the project.',
    references: ['https://docs.edgeimpulse.com/apis/studio'],
    kinds: [
        {
            how: 'token',
            id: 'edge-impulse-api-key',
            title: 'Edge Impulse API key',
            grammar: ['ei_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/elevenlabs.js

const elevenlabs = {
    name: 'ElevenLabs',
    revoke: 'Delete it on the API Keys page of the developer settings.',
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'elevenlabs-api-key',
            title: 'ElevenLabs API key',
            grammar: ['sk_', (0,grammar/* hex */.uh)(48)],
        },
        {
            how: 'named',
            id: 'elevenlabs-legacy-api-key',
            title: 'ElevenLabs API key without prefix',
            names: ['elevenlabs', 'eleven labs', 'xi api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/emailable.js

const emailable = {
    name: 'Emailable',
    revoke: 'Revoke it under API of the dashboard.',
    references: ['https://emailable.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'emailable-api-key',
            title: 'Emailable API key',
            names: ['emailable'],
            grammar: [(0,grammar/* either */.gP)(['live_', (0,grammar/* hex */.uh)(20, 40)], [(0,grammar/* base62 */.Yb)(20, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/emailoctopus.js

const emailoctopus = {
    name: 'EmailOctopus',
    revoke: 'Delete it on the API page of the account settings.',
    references: ['https://emailoctopus.com/api-documentation/v2'],
    kinds: [
        {
            how: 'token',
            id: 'emailoctopus-api-key',
            title: 'EmailOctopus API key',
            grammar: ['eo_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'emailoctopus-legacy-api-key',
            title: 'EmailOctopus API key without prefix',
            names: ['emailoctopus', 'email octopus'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/endor-labs.js

const endorLabs = {
    name: 'Endor Labs',
    revoke: 'Delete it under Access Control > API keys.',
    references: ['https://docs.endorlabs.com/administration/api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'endor-labs-api-key',
            title: 'Endor Labs API key',
            grammar: ['endr+', (0,grammar/* base64url */.r0)(16, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-14.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
