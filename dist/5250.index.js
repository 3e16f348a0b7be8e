export const id = 5250;
export const ids = [5250];
export const modules = {

/***/ 75250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mailersend: () => (/* reexport */ mailersend),
  mailmodo: () => (/* reexport */ mailmodo),
  mailosaur: () => (/* reexport */ mailosaur),
  mailsac: () => (/* reexport */ mailsac),
  mailslurp: () => (/* reexport */ mailslurp),
  mapillary: () => (/* reexport */ mapillary),
  mapquest: () => (/* reexport */ mapquest),
  maptiler: () => (/* reexport */ maptiler),
  marketstack: () => (/* reexport */ marketstack),
  marqeta: () => (/* reexport */ marqeta),
  matrix: () => (/* reexport */ matrix),
  meaningcloud: () => (/* reexport */ meaningcloud),
  mediastack: () => (/* reexport */ mediastack),
  mediawiki: () => (/* reexport */ mediawiki),
  meistertask: () => (/* reexport */ meistertask),
  mem0: () => (/* reexport */ mem0),
  mercadoPago: () => (/* reexport */ mercadoPago),
  mercury: () => (/* reexport */ mercury),
  mergify: () => (/* reexport */ mergify),
  mesibo: () => (/* reexport */ mesibo),
  messagebird: () => (/* reexport */ messagebird),
  metrilo: () => (/* reexport */ metrilo),
  microsoftPowerAutomate: () => (/* reexport */ microsoftPowerAutomate),
  midtrans: () => (/* reexport */ midtrans),
  mindee: () => (/* reexport */ mindee),
  mindmeister: () => (/* reexport */ mindmeister),
  minimax: () => (/* reexport */ minimax),
  mintlify: () => (/* reexport */ mintlify),
  mite: () => (/* reexport */ mite),
  mixedbread: () => (/* reexport */ mixedbread),
  mixmax: () => (/* reexport */ mixmax),
  mockaroo: () => (/* reexport */ mockaroo),
  modrinth: () => (/* reexport */ modrinth),
  mollie: () => (/* reexport */ mollie),
  monkeylearn: () => (/* reexport */ monkeylearn),
  monnify: () => (/* reexport */ monnify),
  moonclerk: () => (/* reexport */ moonclerk),
  moosend: () => (/* reexport */ moosend),
  moralis: () => (/* reexport */ moralis),
  mparticle: () => (/* reexport */ mparticle),
  msg91: () => (/* reexport */ msg91),
  murf: () => (/* reexport */ murf),
  musixmatch: () => (/* reexport */ musixmatch),
  mux: () => (/* reexport */ mux),
  myget: () => (/* reexport */ myget),
  myintervals: () => (/* reexport */ myintervals),
  n8n: () => (/* reexport */ n8n),
  nebius: () => (/* reexport */ nebius),
  neon: () => (/* reexport */ neon),
  netbird: () => (/* reexport */ netbird),
  nethunt: () => (/* reexport */ nethunt),
  netlas: () => (/* reexport */ netlas),
  netsuite: () => (/* reexport */ netsuite),
  neverBounce: () => (/* reexport */ neverBounce),
  newscatcher: () => (/* reexport */ newscatcher),
  newsdata: () => (/* reexport */ newsdata),
  nftport: () => (/* reexport */ nftport),
  nicereply: () => (/* reexport */ nicereply),
  nightfall: () => (/* reexport */ nightfall),
  nlpCloud: () => (/* reexport */ nlpCloud),
  nocodb: () => (/* reexport */ nocodb),
  nomic: () => (/* reexport */ nomic),
  nordigen: () => (/* reexport */ nordigen),
  nostr: () => (/* reexport */ nostr)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailersend.js

const mailersend = {
    name: 'MailerSend',
    revoke: 'Delete the token under API tokens on the page of its domain.',
    references: ['https://developers.mailersend.com/general.html#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'mailersend-api-token',
            title: 'MailerSend API token',
            aliases: ['mailersend-api-token'],
            grammar: ['mlsn.', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailmodo.js

const mailmodo = {
    name: 'Mailmodo',
    revoke: 'Revoke the key under Settings > API Keys of Mailmodo.',
    references: ['https://www.mailmodo.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'mailmodo-api-key',
            title: 'Mailmodo API key',
            names: ['mailmodo'],
            grammar: [(0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailosaur.js

const mailosaur = {
    name: 'Mailosaur',
    revoke: 'Delete the key on the API Keys page of the Mailosaur dashboard.',
    references: ['https://mailosaur.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'mailosaur-api-key',
            title: 'Mailosaur API key',
            names: ['mailosaur'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailsac.js

const mailsac = {
    name: 'Mailsac',
    revoke: 'Delete the key on the API Credentials page of Mailsac.',
    references: ['https://docs.mailsac.com/en/latest/api_examples/getting_started/getting_started.html'],
    kinds: [
        {
            how: 'named',
            id: 'mailsac-api-key',
            title: 'Mailsac API key',
            names: ['mailsac'],
            grammar: ['k_', (0,grammar/* base62 */.Yb)(36, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailslurp.js

const mailslurp = {
    name: 'MailSlurp',
    revoke: 'Reset the key in the MailSlurp dashboard.',
    references: ['https://docs.mailslurp.com/quick-start/'],
    kinds: [
        {
            how: 'named',
            id: 'mailslurp-api-key',
            title: 'MailSlurp API key',
            names: ['mailslurp'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], ['sk_', (0,grammar/* base62 */.Yb)(40, 120)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mapillary.js

const mapillary = {
    name: 'Mapillary',
    revoke: 'Delete the application on the Developers page of Mapillary.',
    references: ['https://www.mapillary.com/developer/api-documentation#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'mapillary-access-token',
            title: 'Mapillary access token',
            severity: 'medium',
            grammar: ['MLY|', (0,grammar/* digits */.vm)(14, 18), '|', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mapquest.js

const mapquest = {
    name: 'MapQuest',
    revoke: 'Delete the key under Manage Keys of the developer profile.',
    references: ['https://developer.mapquest.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'mapquest-api-key',
            title: 'MapQuest API key',
            severity: 'medium',
            names: ['mapquest', 'map quest'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/maptiler.js

const maptiler = {
    name: 'MapTiler',
    revoke: 'Delete the key on the API keys page, a service token on the Credentials page, of MapTiler Cloud.',
    references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
    kinds: [
        {
            how: 'named',
            id: 'maptiler-api-key',
            title: 'MapTiler API key',
            severity: 'low',
            names: ['maptiler'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'maptiler-service-token',
            title: 'MapTiler service credential',
            names: ['maptiler'],
            grammar: [(0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/marketstack.js

const marketstack = {
    name: 'marketstack',
    revoke: 'Reset the access key in the marketstack dashboard.',
    references: ['https://marketstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'marketstack-access-key',
            title: 'marketstack access key',
            severity: 'medium',
            names: ['marketstack', 'market stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/marqeta.js

const marqeta = {
    name: 'Marqeta',
    revoke: 'Revoke it in the developer dashboard.',
    references: ['https://www.marqeta.com/docs/developer-guides/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'marqeta-access-token',
            title: 'Marqeta admin access token',
            names: ['marqeta'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(24, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/matrix.js

const matrix = {
    name: 'Matrix',
    revoke: 'Log the device out: that invalidates its access token.',
    references: ['https://spec.matrix.org/latest/client-server-api/#using-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'matrix-access-token',
            title: 'Matrix access token of Synapse',
            grammar: ['syt_', (0,grammar/* base64url */.r0)(2, 80), '_', (0,grammar/* letters */.Mm)(20), '_', (0,grammar/* base62 */.Yb)(6)],
        },
        {
            how: 'token',
            id: 'matrix-authentication-service-token',
            title: 'Matrix token of the Matrix Authentication Service',
            grammar: [(0,grammar/* either */.gP)('mat_', 'mar_', 'mct_', 'mpt_'), (0,grammar/* base62 */.Yb)(30), '_', (0,grammar/* base62 */.Yb)(6)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/meaningcloud.js

const meaningcloud = {
    name: 'MeaningCloud',
    revoke: 'Ask MeaningCloud to replace the license key.',
    references: ['https://learn.meaningcloud.com/developer/'],
    kinds: [
        {
            how: 'named',
            id: 'meaningcloud-license-key',
            title: 'MeaningCloud license key',
            severity: 'medium',
            names: ['meaningcloud', 'meaning cloud'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mediastack.js

const mediastack = {
    name: 'mediastack',
    revoke: 'Reset the access key in the mediastack dashboard.',
    references: ['https://mediastack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'mediastack-access-key',
            title: 'mediastack access key',
            severity: 'medium',
            names: ['mediastack', 'media stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mediawiki.js

const mediawiki = {
    name: 'MediaWiki',
    revoke: 'Set another value in LocalSettings.php.',
    references: ['https://www.mediawiki.org/wiki/Manual:$wgSecretKey'],
    kinds: [
        {
            how: 'named',
            id: 'mediawiki-secret-key',
            title: 'MediaWiki secret key',
            names: ['wgsecretkey'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/meistertask.js

const meistertask = {
    name: 'MeisterTask',
    revoke: 'Delete the token under the developer settings of the Meister account.',
    references: ['https://developers.meistertask.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'meistertask-personal-token',
            title: 'MeisterTask personal access token',
            names: ['meistertask', 'meister task'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mem0.js

const mem0 = {
    name: 'Mem0',
    revoke: 'Delete the key on the API keys page of the Mem0 dashboard.',
    references: ['https://docs.mem0.ai/platform/quickstart'],
    kinds: [
        {
            how: 'token',
            id: 'mem0-api-key',
            title: 'Mem0 API key',
            grammar: ['m0-', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mercado-pago.js

const mercadoPago = {
    name: 'Mercado Pago',
    revoke: 'Renew the credentials under Your integrations > Credentials.',
    references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
    kinds: [
        {
            how: 'token',
            id: 'mercado-pago-access-token',
            title: 'Mercado Pago access token',
            severity: 'critical',
            grammar: ['APP_USR-', (0,grammar/* digits */.vm)(15, 17), '-', (0,grammar/* digits */.vm)(6), '-', (0,grammar/* hex */.uh)(32), '-', (0,grammar/* digits */.vm)(6, 10)],
        },
        {
            how: 'token',
            id: 'mercado-pago-long-access-token',
            title: 'Mercado Pago access token with marks around its random part',
            severity: 'critical',
            grammar: [
                'APP_USR-',
                (0,grammar/* digits */.vm)(15, 17),
                '-',
                (0,grammar/* digits */.vm)(6),
                '-__',
                (0,grammar/* upper */.js)(2),
                '_',
                (0,grammar/* upper */.js)(2),
                '__',
                (0,grammar/* hex */.uh)(32),
                '__',
                (0,grammar/* upper */.js)(2),
                '_',
                (0,grammar/* upper */.js)(2),
                '__-',
                (0,grammar/* digits */.vm)(6, 10),
            ],
        },
        {
            how: 'token',
            id: 'mercado-pago-test-access-token',
            title: 'Mercado Pago test access token',
            severity: 'medium',
            grammar: ['TEST-', (0,grammar/* digits */.vm)(15, 17), '-', (0,grammar/* digits */.vm)(6), '-', (0,grammar/* hex */.uh)(32), '-', (0,grammar/* digits */.vm)(6, 10)],
        },
        {
            how: 'token',
            id: 'mercado-pago-public-key',
            title: 'Mercado Pago public key',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)('APP_USR-', 'TEST-'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mercury.js

const mercury = {
    name: 'Mercury',
    revoke: 'Revoke the token under Settings > API Tokens of Mercury.',
    references: ['https://docs.mercury.com/docs/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'mercury-production-token',
            title: 'Mercury production API token',
            severity: 'critical',
            aliases: ['mercury-production-api-token'],
            grammar: ['mercury_production_', (0,grammar/* lower */.ib)(2, 4), '_', (0,grammar/* base62 */.Yb)(40, 60), '_yrucrem'],
        },
        {
            how: 'token',
            id: 'mercury-sandbox-token',
            title: 'Mercury sandbox API token',
            severity: 'info',
            aliases: ['mercury-non-production-api-token'],
            grammar: [
                'mercury_',
                (0,grammar/* either */.gP)('sandbox', 'nonproduction', 'demo'),
                '_',
                (0,grammar/* lower */.ib)(2, 4),
                '_',
                (0,grammar/* base62 */.Yb)(40, 60),
                '_yrucrem',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mergify.js

const mergify = {
    name: 'Mergify',
    revoke: 'Delete the key under Settings > Applications of the Mergify dashboard.',
    references: ['https://docs.mergify.com/api/usage/'],
    kinds: [
        {
            how: 'token',
            id: 'mergify-application-key',
            title: 'Mergify application key',
            severity: 'critical',
            aliases: ['mergify-application-key'],
            grammar: ['mergify_application_key_', (0,grammar/* base64url */.r0)(64, 66)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mesibo.js

const mesibo = {
    name: 'mesibo',
    revoke: 'Reset the token of the application in the mesibo console.',
    references: ['https://docs.mesibo.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'mesibo-app-token',
            title: 'mesibo application token',
            names: ['mesibo'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/messagebird.js

const messagebird = {
    name: 'MessageBird',
    revoke: 'Delete the key under Developers > API access of the Bird dashboard.',
    references: ['https://developers.messagebird.com/api/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'messagebird-api-token',
            title: 'MessageBird API access key',
            aliases: ['messagebird-api-token'],
            names: ['messagebird', 'message bird'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('live_', 'test_')), (0,grammar/* base62 */.Yb)(25)],
        },
        {
            how: 'token',
            id: 'bird-api-key',
            title: 'Bird API key',
            grammar: [(0,grammar/* either */.gP)('bk_us1_', 'bk_eu1_'), (0,grammar/* base62 */.Yb)(28, 80)],
            references: ['https://bird.com/docs/guides/authentication/'],
        },
        {
            how: 'named',
            id: 'messagebird-client-id',
            title: 'MessageBird client ID',
            severity: 'info',
            aliases: ['messagebird-client-id'],
            names: ['messagebird', 'message bird'],
            words: ['client', 'id'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/metrilo.js

const metrilo = {
    name: 'Metrilo',
    revoke: 'Replace the secret under Settings of the Metrilo project.',
    references: ['https://metrilo.gitbook.io/api/'],
    kinds: [
        {
            how: 'named',
            id: 'metrilo-api-secret',
            title: 'Metrilo API key',
            names: ['metrilo'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/microsoft-power-automate.js

const microsoftPowerAutomate = {
    name: 'Microsoft Power Automate',
    revoke: 'Regenerate the access key of the flow or of the logic app: its URL carries the signature.',
    references: [
        'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app#generate-shared-access-signatures-sas',
    ],
    kinds: [
        {
            how: 'token',
            id: 'microsoft-power-automate-logic-app-url',
            title: 'Microsoft Power Automate or Logic Apps trigger URL',
            severity: 'medium',
            grammar: [
                '.logic.azure.com',
                (0,grammar/* optional */.lq)(':443'),
                '/workflows/',
                (0,grammar/* hex */.uh)(32),
                '/triggers/',
                (0,grammar/* base64url */.r0)(1, 40),
                '/',
                (0,grammar/* optional */.lq)('paths/'),
                'invoke?',
                (0,grammar/* from */.HT)('0-9A-Za-z%&=._~/;+-', 0, 200),
                'sig=',
                (0,grammar/* base64url */.r0)(43),
            ],
            neither: { before: '\\s' },
            anyValue: true,
        },
        {
            how: 'token',
            id: 'microsoft-power-automate-flow-url',
            title: 'Microsoft Power Automate flow URL',
            severity: 'medium',
            grammar: [
                '.environment.api.powerplatform.com',
                (0,grammar/* optional */.lq)(':443'),
                '/powerautomate/automations/direct/workflows/',
                (0,grammar/* hex */.uh)(32),
                '/triggers/',
                (0,grammar/* base64url */.r0)(1, 40),
                '/paths/invoke?',
                (0,grammar/* from */.HT)('0-9A-Za-z%&=._~/;+-', 0, 200),
                'sig=',
                (0,grammar/* base64url */.r0)(43),
            ],
            neither: { before: '\\s' },
            anyValue: true,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/midtrans.js

const midtrans = {
    name: 'Midtrans',
    revoke: 'Ask Midtrans to regenerate the keys under Settings > Access Keys.',
    references: ['https://docs.midtrans.com/docs/midtrans-account#retrieving-api-access-keys'],
    kinds: [
        {
            how: 'token',
            id: 'midtrans-server-key',
            title: 'Midtrans production server key',
            severity: 'critical',
            aliases: ['midtrans-production-server-key'],
            grammar: ['Mid-server-', (0,grammar/* base64url */.r0)(16, 28)],
            neither: { before: '0-9A-Za-z-' },
        },
        {
            how: 'token',
            id: 'midtrans-sandbox-server-key',
            title: 'Midtrans sandbox server key',
            severity: 'medium',
            grammar: ['SB-Mid-server-', (0,grammar/* base64url */.r0)(16, 28)],
        },
        {
            how: 'token',
            id: 'midtrans-client-key',
            title: 'Midtrans client key',
            severity: 'info',
            grammar: [(0,grammar/* optional */.lq)('SB-'), 'Mid-client-', (0,grammar/* base64url */.r0)(12, 28)],
            literals: ['Mid-client-'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mindee.js

const mindee = {
    name: 'Mindee',
    revoke: 'Delete the key on the API Keys page of the Mindee platform.',
    references: ['https://docs.mindee.com/'],
    kinds: [
        {
            how: 'named',
            id: 'mindee-api-key',
            title: 'Mindee API key',
            severity: 'medium',
            names: ['mindee'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mindmeister.js

const mindmeister = {
    name: 'MindMeister',
    revoke: 'Revoke it under Account > API.',
    references: ['https://developers.mindmeister.com/'],
    kinds: [
        {
            how: 'named',
            id: 'mindmeister-api-key',
            title: 'MindMeister API key',
            names: ['mindmeister', 'mind meister'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/minimax.js

const minimax = {
    name: 'MiniMax',
    revoke: 'Delete the key on the API keys page of the MiniMax platform.',
    references: ['https://platform.minimax.io/docs/guides/quickstart-preparation'],
    kinds: [
        {
            how: 'token',
            id: 'minimax-api-key',
            title: 'MiniMax API key',
            aliases: ['minimax-api-key'],
            grammar: ['sk-api-', (0,grammar/* base64url */.r0)(80, 140)],
        },
        {
            how: 'token',
            id: 'minimax-coding-plan-key',
            title: 'MiniMax coding plan key',
            grammar: ['sk-cp-', (0,grammar/* base64url */.r0)(80, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mintlify.js

const mintlify = {
    name: 'Mintlify',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://www.mintlify.com/docs/api-reference/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'mintlify-api-key',
            title: 'Mintlify API key',
            grammar: ['mint_', (0,grammar/* optional */.lq)('dsc_'), (0,grammar/* base62 */.Yb)(18, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mite.js

const mite = {
    name: 'mite',
    revoke: 'Renew the key under My user > API.',
    references: ['https://mite.de/en/api/'],
    kinds: [
        {
            how: 'named',
            id: 'mite-api-key',
            title: 'mite API key',
            names: [
                'mite api',
                'mite key',
                'mite token',
                'mite secret',
                'mite account',
                'mite access',
                'mite private',
            ],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mixedbread.js

const mixedbread = {
    name: 'Mixedbread',
    revoke: 'Delete the key on the API keys page of the Mixedbread platform.',
    references: ['https://www.mixedbread.com/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'mixedbread-api-key',
            title: 'Mixedbread API key',
            grammar: ['mxb_', (0,grammar/* base64url */.r0)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mixmax.js

const mixmax = {
    name: 'Mixmax',
    revoke: 'Delete the token under Settings > Integrations > API.',
    references: ['https://developer.mixmax.com/docs/getting-started-with-the-api'],
    kinds: [
        {
            how: 'named',
            id: 'mixmax-api-token',
            title: 'Mixmax API token',
            names: ['mixmax'],
            grammar: [(0,grammar/* base64url */.r0)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mockaroo.js

const mockaroo = {
    name: 'Mockaroo',
    revoke: 'Regenerate the key on the account page of Mockaroo.',
    references: ['https://www.mockaroo.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'mockaroo-api-key',
            title: 'Mockaroo API key',
            severity: 'low',
            names: ['mockaroo'],
            words: ['key', 'token', 'secret', 'api', 'access'],
            grammar: [(0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/modrinth.js

const modrinth = {
    name: 'Modrinth',
    revoke: 'Revoke the token under Settings > Personal access tokens.',
    references: ['https://docs.modrinth.com/api/'],
    kinds: [
        {
            how: 'token',
            id: 'modrinth-personal-token',
            title: 'Modrinth personal access token',
            severity: 'critical',
            grammar: ['mrp_', (0,grammar/* base62 */.Yb)(60)],
        },
        {
            how: 'token',
            id: 'modrinth-session-token',
            title: 'Modrinth session or OAuth token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('mra_', 'mro_'), (0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mollie.js

const mollie = {
    name: 'Mollie',
    revoke: 'Reset the key under Developers > API keys of the Mollie dashboard.',
    references: ['https://docs.mollie.com/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'mollie-live-key',
            title: 'Mollie live API key',
            severity: 'critical',
            names: ['mollie'],
            grammar: ['live_', (0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'named',
            id: 'mollie-test-key',
            title: 'Mollie test API key',
            severity: 'medium',
            names: ['mollie'],
            grammar: ['test_', (0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'named',
            id: 'mollie-access-token',
            title: 'Mollie organization access token',
            severity: 'critical',
            names: ['mollie'],
            grammar: ['access_', (0,grammar/* base62 */.Yb)(30, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/monkeylearn.js

const monkeylearn = {
    name: 'MonkeyLearn',
    revoke: 'Regenerate the key under API keys of the MonkeyLearn account.',
    references: ['https://monkeylearn.com/api/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'monkeylearn-api-key',
            title: 'MonkeyLearn API key',
            severity: 'medium',
            names: ['monkeylearn', 'monkey learn'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/monnify.js

const monnify = {
    name: 'Monnify',
    revoke: 'Regenerate the keys under Developers > API Keys of the Monnify dashboard.',
    references: ['https://developers.monnify.com/docs/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'monnify-secret-key',
            title: 'Monnify secret key',
            severity: 'critical',
            names: ['monnify'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
        {
            how: 'named',
            id: 'monnify-api-key',
            title: 'Monnify API key',
            severity: 'info',
            names: ['monnify'],
            grammar: ['MK_', (0,grammar/* either */.gP)('PROD', 'TEST'), '_', (0,grammar/* base62 */.Yb)(8, 12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moonclerk.js

const moonclerk = {
    name: 'MoonClerk',
    revoke: 'Delete the key under Account > API Keys of MoonClerk.',
    references: ['https://github.com/moonclerk/developer'],
    kinds: [
        {
            how: 'named',
            id: 'moonclerk-api-key',
            title: 'MoonClerk API key',
            names: ['moonclerk', 'moon clerk'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moosend.js

const moosend = {
    name: 'Moosend',
    revoke: 'Regenerate the key under Settings > API key of Moosend.',
    references: ['https://docs.moosend.com/developers/api-documentation/en/index-en.html'],
    kinds: [
        {
            how: 'named',
            id: 'moosend-api-key',
            title: 'Moosend API key',
            names: ['moosend'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moralis.js

const moralis = {
    name: 'Moralis',
    revoke: 'Delete the key on the API keys page of the Moralis admin panel.',
    references: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'moralis-api-key',
            title: 'Moralis API key',
            severity: 'medium',
            names: ['moralis'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mparticle.js

const mparticle = {
    name: 'mParticle',
    revoke: 'Rotate the key under Setup > Inputs, or delete the API credential.',
    references: ['https://docs.mparticle.com/developers/credential-management/'],
    kinds: [
        {
            how: 'named',
            id: 'mparticle-secret',
            title: 'mParticle secret',
            names: ['mparticle'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/msg91.js

const msg91 = {
    name: 'MSG91',
    revoke: 'Delete the authkey in the MSG91 panel.',
    references: ['https://docs.msg91.com/overview'],
    kinds: [
        {
            how: 'named',
            id: 'msg91-authkey',
            title: 'MSG91 authkey',
            names: ['msg91'],
            grammar: [(0,grammar/* digits */.vm)(5, 6), (0,grammar/* base62 */.Yb)(18, 24), 'P1'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/murf.js

const murf = {
    name: 'Murf AI',
    revoke: 'Delete the key on the API Keys page of the Murf API dashboard.',
    references: ['https://murf.ai/api/docs/introduction/overview'],
    kinds: [
        {
            how: 'token',
            id: 'murf-api-key',
            title: 'Murf AI API key',
            severity: 'medium',
            grammar: ['ap2_', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/musixmatch.js

const musixmatch = {
    name: 'Musixmatch',
    revoke: 'Revoke it in the application in the dashboard.',
    references: ['https://developer.musixmatch.com/'],
    kinds: [
        {
            how: 'named',
            id: 'musixmatch-api-key',
            title: 'Musixmatch API key',
            names: ['musixmatch', 'musix match'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mux.js

const mux = {
    name: 'Mux',
    revoke: 'Revoke the token under Settings > Access Tokens of the Mux dashboard.',
    references: ['https://www.mux.com/docs/core/make-api-requests'],
    kinds: [
        {
            how: 'named',
            id: 'mux-token-secret',
            title: 'Mux access token secret',
            names: ['mux token', 'mux secret', 'mux access', 'mux api', 'mux key', 'mux private'],
            grammar: [(0,grammar/* base64 */.K3)(75)],
        },
        {
            how: 'named',
            id: 'mux-token-id',
            title: 'Mux access token ID',
            severity: 'info',
            names: ['mux token', 'mux access'],
            words: ['id'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/myget.js

const myget = {
    name: 'MyGet',
    revoke: 'Delete the token under Profile > Access Tokens of MyGet.',
    references: ['https://docs.myget.org/docs/reference/security'],
    kinds: [
        {
            how: 'named',
            id: 'myget-api-key',
            title: 'MyGet API key',
            severity: 'critical',
            names: ['myget'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/myintervals.js

const myintervals = {
    name: 'Intervals',
    revoke: 'Generate a new token under My Account > API Access.',
    references: ['https://www.myintervals.com/api/authentication.php'],
    kinds: [
        {
            how: 'named',
            id: 'myintervals-api-token',
            title: 'Intervals API token',
            names: ['myintervals', 'my intervals'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* lowerDigits */.q2)(11)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/n8n.js

const n8n = {
    name: 'n8n',
    revoke: 'Delete the key under Settings > n8n API.',
    references: ['https://docs.n8n.io/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'n8n-legacy-api-key',
            title: 'n8n API key with prefix',
            grammar: ['n8n_api_', (0,grammar/* hex */.uh)(80)],
        },
        {
            how: 'named',
            id: 'n8n-encryption-key',
            title: 'n8n encryption key',
            names: ['n8n encryption'],
            grammar: [(0,grammar/* base64 */.K3)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nebius.js

const nebius = {
    name: 'Nebius',
    revoke: 'Revoke it under API keys of the console.',
    references: ['https://docs.nebius.com/'],
    kinds: [
        {
            how: 'named',
            id: 'nebius-api-key',
            title: 'Nebius API key',
            names: ['nebius'],
            grammar: [(0,grammar/* base64url */.r0)(40, 1200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/neon.js

const neon = {
    name: 'Neon',
    revoke: 'Revoke the key under Account settings > API keys of the Neon console.',
    references: ['https://neon.com/docs/manage/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'neon-api-key',
            title: 'Neon API key',
            severity: 'critical',
            grammar: ['napi_', (0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netbird.js

const netbird = {
    name: 'NetBird',
    revoke: "Revoke it in the user's access tokens.",
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
    kinds: [
        {
            how: 'token',
            id: 'netbird-access-token',
            title: 'NetBird personal access token',
            grammar: ['nbp_', (0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nethunt.js

const nethunt = {
    name: 'NetHunt',
    revoke: 'Replace the key under Settings > Integrations > API.',
    references: ['https://nethunt.com/integration-api'],
    kinds: [
        {
            how: 'named',
            id: 'nethunt-api-key',
            title: 'NetHunt API key',
            names: ['nethunt', 'net hunt'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netlas.js

const netlas = {
    name: 'Netlas',
    revoke: 'Revoke it under Profile of the account.',
    references: ['https://docs.netlas.io/'],
    kinds: [
        { how: 'named', id: 'netlas-api-key', title: 'Netlas API key', names: ['netlas'], grammar: [(0,grammar/* base62 */.Yb)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netsuite.js

const netsuite = {
    name: 'NetSuite',
    revoke: 'Revoke the token under Setup > Users/Roles > Access Tokens.',
    references: ['https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html'],
    kinds: [
        {
            how: 'named',
            id: 'netsuite-token',
            title: 'NetSuite token or consumer secret',
            severity: 'critical',
            names: ['netsuite', 'net suite'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/never-bounce.js

const neverBounce = {
    name: 'NeverBounce',
    revoke: 'Revoke it under Apps of the account.',
    references: ['https://developers.neverbounce.com/'],
    kinds: [
        {
            how: 'named',
            id: 'never-bounce-api-key',
            title: 'NeverBounce API key',
            names: ['neverbounce'],
            grammar: [(0,grammar/* either */.gP)(['private_', (0,grammar/* hex */.uh)(32)], ['secret_', (0,grammar/* hex */.uh)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/newscatcher.js

const newscatcher = {
    name: 'NewsCatcher',
    revoke: 'Ask NewsCatcher to replace the key.',
    references: ['https://www.newscatcherapi.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'newscatcher-api-key',
            title: 'NewsCatcher API key',
            severity: 'medium',
            names: ['newscatcher', 'news catcher'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/newsdata.js

const newsdata = {
    name: 'NewsData.io',
    revoke: 'Replace the key on the API key page of the NewsData.io dashboard.',
    references: ['https://newsdata.io/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'newsdata-api-key',
            title: 'NewsData.io API key',
            severity: 'medium',
            names: ['newsdata', 'news data'],
            grammar: ['pub_', (0,grammar/* lowerDigits */.q2)(32, 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nftport.js

const nftport = {
    name: 'NFTPort',
    revoke: 'Replace the key in the NFTPort dashboard.',
    references: ['https://docs.nftport.xyz/'],
    kinds: [
        {
            how: 'named',
            id: 'nftport-api-key',
            title: 'NFTPort API key',
            names: ['nftport', 'nft port'],
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nicereply.js

const nicereply = {
    name: 'Nicereply',
    revoke: 'Replace the key under Settings > API of Nicereply.',
    references: ['https://www.nicereply.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'nicereply-api-key',
            title: 'Nicereply API key',
            names: ['nicereply', 'nice reply'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nightfall.js

const nightfall = {
    name: 'Nightfall',
    revoke: 'Delete the key under API Keys of the Nightfall dashboard.',
    references: ['https://help.nightfall.ai/developer-api/key_concepts'],
    kinds: [
        {
            how: 'token',
            id: 'nightfall-api-key',
            title: 'Nightfall API key',
            grammar: ['NF-', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nlp-cloud.js

const nlpCloud = {
    name: 'NLP Cloud',
    revoke: 'Replace the token in the NLP Cloud dashboard.',
    references: ['https://docs.nlpcloud.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'nlp-cloud-token',
            title: 'NLP Cloud API token',
            severity: 'medium',
            names: ['nlpcloud', 'nlp cloud'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nocodb.js

const nocodb = {
    name: 'NocoDB',
    revoke: 'Delete the token under Account > Tokens of NocoDB.',
    references: ['https://nocodb.com/docs/product-docs/account-settings/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'nocodb-fine-grained-token',
            title: 'NocoDB fine-grained API token',
            grammar: ['nc_pat_', (0,grammar/* base64url */.r0)(24, 80)],
            references: ['https://nocodb.com/docs/apis/authentication'],
        },
        {
            how: 'named',
            id: 'nocodb-api-token',
            title: 'NocoDB API token',
            names: ['nocodb', 'xc token'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nomic.js

const nomic = {
    name: 'Nomic',
    revoke: 'Delete the key under API keys of the Nomic Atlas settings.',
    references: ['https://docs.nomic.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'nomic-api-key',
            title: 'Nomic API key',
            severity: 'medium',
            grammar: ['nk-', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nordigen.js

const nordigen = {
    name: 'GoCardless Bank Account Data',
    revoke: 'Revoke it under User secrets of the portal.',
    references: ['https://developer.gocardless.com/bank-account-data/'],
    kinds: [
        {
            how: 'named',
            id: 'nordigen-secret-key',
            title: 'GoCardless Bank Account Data secret key',
            names: ['nordigen'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/bech32.js + 1 modules
var bech32 = __webpack_require__(2800);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nostr.js


const nostr = {
    name: 'Nostr',
    revoke: 'It cannot be revoked: move to a new key pair.',
    references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
    kinds: [
        {
            how: 'token',
            id: 'nostr-secret-key',
            title: 'Nostr secret key',
            grammar: ['nsec1', (0,grammar/* from */.HT)('02-9ac-hj-np-z', 58)],
            verify: bech32/* bech32Verdict */.D,
            sample: (0,bech32/* bech32Sample */.O)('nsec'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-18.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 2800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ bech32Sample),
  D: () => (/* binding */ bech32Verdict)
});

;// CONCATENATED MODULE: ./out/actions/secret-scan/encoding/bech32.js
/** Bech32's checksum (BIP 173) of a text in one case: whether it fits. The part behind the last `1` holds the data. */
function isBech32(text) {
    const lower = text.toLowerCase();
    if (text !== lower && text !== text.toUpperCase())
        return false;
    const at = lower.lastIndexOf('1');
    const values = Array.from(lower.slice(at + 1), (char) => alphabet.indexOf(char));
    if (at < 1 || values.length < 6 || values.includes(-1))
        return false;
    return polymod([...expand(lower.slice(0, at)), ...values]) === 1;
}
/** `data` is in the digits of the alphabet. Lower case. */
function withBech32(name, data) {
    const values = Array.from(data, (char) => alphabet.indexOf(char));
    const sum = polymod([...expand(name), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
    const checksum = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(sum >>> shift) & 31]).join('');
    return `${name}1${data}${checksum}`;
}
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const expand = (name) => {
    const codes = Array.from(name, (char) => char.charCodeAt(0));
    return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
};
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
function polymod(values) {
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (let bit = 0; bit < 5; bit += 1)
            if ((top >>> bit) & 1)
                sum ^= generators[bit] ?? 0;
    }
    return sum;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/bech32.js



/** Keys in Bech32 (BIP 173): `AGE-SECRET-KEY-1` of age, https://age-encryption.org/v1; `nsec1` of Nostr, NIP-19. */
const bech32Verdict = (text) => (isBech32(text) ? checksum/* fits */.l : checksum/* misfits */.g);
/** `name` in lower case. 52 characters are 32 bytes. */
const bech32Sample = (name) => (random) => withBech32(name, (0,grammar/* sampleOf */.uV)([(0,grammar/* from */.HT)('ac-hj-np-z02-9', 51), 'q'], random));


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
