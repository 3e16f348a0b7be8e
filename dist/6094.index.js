export const id = 6094;
export const ids = [6094];
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

/***/ 26094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weglot: () => (/* reexport */ weglot),
  wepay: () => (/* reexport */ wepay),
  wetransfer: () => (/* reexport */ wetransfer),
  whoisxml: () => (/* reexport */ whoisxml),
  whoxy: () => (/* reexport */ whoxy),
  windy: () => (/* reexport */ windy),
  wix: () => (/* reexport */ wix),
  workato: () => (/* reexport */ workato),
  workos: () => (/* reexport */ workos),
  worksnaps: () => (/* reexport */ worksnaps),
  worldWeather: () => (/* reexport */ worldWeather),
  worldcoinindex: () => (/* reexport */ worldcoinindex),
  wrike: () => (/* reexport */ wrike),
  wufoo: () => (/* reexport */ wufoo),
  xai: () => (/* reexport */ xai),
  xata: () => (/* reexport */ xata),
  xendit: () => (/* reexport */ xendit),
  xirsys: () => (/* reexport */ xirsys),
  yapily: () => (/* reexport */ yapily),
  yodlee: () => (/* reexport */ yodlee),
  youCom: () => (/* reexport */ youCom),
  zamzar: () => (/* reexport */ zamzar),
  zapier: () => (/* reexport */ zapier),
  zenduty: () => (/* reexport */ zenduty),
  zenhub: () => (/* reexport */ zenhub),
  zenkit: () => (/* reexport */ zenkit),
  zenodo: () => (/* reexport */ zenodo),
  zenrows: () => (/* reexport */ zenrows),
  zenscrape: () => (/* reexport */ zenscrape),
  zenserp: () => (/* reexport */ zenserp),
  zep: () => (/* reexport */ zep),
  zeplin: () => (/* reexport */ zeplin),
  zerion: () => (/* reexport */ zerion),
  zerobounce: () => (/* reexport */ zerobounce),
  zerotier: () => (/* reexport */ zerotier),
  zilliz: () => (/* reexport */ zilliz),
  zipapi: () => (/* reexport */ zipapi),
  zipcodebase: () => (/* reexport */ zipcodebase),
  zonkaFeedback: () => (/* reexport */ zonkaFeedback),
  zoomeye: () => (/* reexport */ zoomeye),
  zoopla: () => (/* reexport */ zoopla),
  zuora: () => (/* reexport */ zuora),
  zuplo: () => (/* reexport */ zuplo)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weglot.js

const weglot = {
    name: 'Weglot',
    revoke: 'Replace it in the API settings of the Weglot account.',
    references: ['https://developers.weglot.com/'],
    kinds: [
        {
            how: 'named',
            id: 'weglot-api-key',
            title: 'Weglot API key',
            severity: 'low',
            names: ['weglot'],
            grammar: ['wg_', (0,grammar/* hex */.uh)(32, 33)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wepay.js

const wepay = {
    name: 'WePay',
    revoke: 'Replace it in the API settings of the WePay account.',
    references: ['https://dev.wepay.com/reference/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'wepay-access-token',
            title: 'WePay access token',
            severity: 'critical',
            names: ['wepay'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* either */.gP)('production', 'stage', 'STAGE', 'PRODUCTION'), '_'), (0,grammar/* lowerDigits */.q2)(62, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wetransfer.js

const wetransfer = {
    name: 'WeTransfer',
    revoke: 'Replace it in the API settings of the WeTransfer account.',
    references: ['https://developers.wetransfer.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'wetransfer-api-key',
            title: 'WeTransfer API key',
            names: ['wetransfer'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/whoisxml.js

const whoisxml = {
    name: 'WhoisXML API',
    revoke: 'Replace it in the API settings of the WhoisXML API account.',
    references: ['https://whois.whoisxmlapi.com/documentation/making-requests'],
    kinds: [
        {
            how: 'named',
            id: 'whoisxml-api-key',
            title: 'WhoisXML API key',
            severity: 'medium',
            names: ['whoisxml', 'whois xml'],
            grammar: ['at_', (0,grammar/* base62 */.Yb)(29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/whoxy.js

const whoxy = {
    name: 'Whoxy',
    revoke: 'Replace it in the API settings of the Whoxy account.',
    references: ['https://www.whoxy.com/'],
    kinds: [
        {
            how: 'named',
            id: 'whoxy-api-key',
            title: 'Whoxy API key',
            severity: 'medium',
            names: ['whoxy'],
            grammar: [(0,grammar/* lowerDigits */.q2)(33)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/windy.js

const windy = {
    name: 'Windy',
    revoke: 'Replace it in the API settings of the Windy account.',
    references: ['https://api.windy.com/keys'],
    kinds: [
        {
            how: 'named',
            id: 'windy-api-key',
            title: 'Windy API key',
            severity: 'medium',
            names: ['windy api', 'windy key', 'windy token', 'windy com'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wix.js

const wix = {
    name: 'Wix',
    revoke: 'Delete it in the API Keys Manager of the account.',
    references: ['https://dev.wix.com/docs/rest/account-level/about-account-level-apis'],
    kinds: [
        {
            how: 'token',
            id: 'wix-api-key',
            title: 'Wix API key',
            severity: 'critical',
            grammar: ['IST.eyJ', (0,grammar/* base64url */.r0)(20, 200), '.eyJ', (0,grammar/* base64url */.r0)(60, 1000), '.', (0,grammar/* base64url */.r0)(100, 500)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/workato.js

const workato = {
    name: 'Workato',
    revoke: 'Delete the API client under Workspace admin > API clients.',
    references: ['https://docs.workato.com/workato-api.html'],
    kinds: [
        {
            how: 'token',
            id: 'workato-api-token',
            title: 'Workato developer API token',
            severity: 'critical',
            grammar: [
                'wrka',
                (0,grammar/* optional */.lq)((0,grammar/* lower */.ib)(2, 3)),
                '-eyJ',
                (0,grammar/* base64url */.r0)(20, 200),
                '.eyJ',
                (0,grammar/* base64url */.r0)(20, 1000),
                '.',
                (0,grammar/* base64url */.r0)(100, 800),
            ],
            literals: ['wrka'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/workos.js

/** Behind its mode it is base64 of its own id and the secret part. */
function workosVerdict(text) {
    const decoded = Buffer.from(text.slice(text.lastIndexOf('_') + 1), 'base64url').toString('latin1');
    const id = /^(key_01[0-9A-HJKMNP-TV-Z]{24}),[0-9A-Za-z]{10,60}$/.exec(decoded)?.[1];
    return id === undefined
        ? undefined
        : { state: 'proven', why: 'it holds the id of a key and its secret', facts: { keyId: id } };
}
const sampleBehind = (mode) => (random) => {
    const inside = (0,grammar/* sampleOf */.uV)(['key_01', (0,grammar/* upperDigits */.RO)(24), ',', (0,grammar/* base62 */.Yb)(25)], random);
    return mode + Buffer.from(inside.replace(/[ILOU]/g, 'A')).toString('base64url');
};
const workos = {
    name: 'WorkOS',
    revoke: 'Revoke it under API Keys of the dashboard.',
    references: ['https://workos.com/docs/glossary/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'workos-production-key',
            title: 'WorkOS production API key',
            severity: 'critical',
            grammar: ['sk_live_a2V5X', (0,grammar/* base64url */.r0)(40, 120)],
            verify: workosVerdict,
            sample: sampleBehind('sk_live_'),
        },
        {
            how: 'token',
            id: 'workos-staging-key',
            title: 'WorkOS staging API key',
            severity: 'medium',
            grammar: ['sk_test_a2V5X', (0,grammar/* base64url */.r0)(40, 120)],
            verify: workosVerdict,
            sample: sampleBehind('sk_test_'),
        },
        {
            how: 'token',
            id: 'workos-old-key',
            title: 'WorkOS API key without a mode',
            severity: 'critical',
            grammar: ['sk_a2V5X', (0,grammar/* base64url */.r0)(40, 120)],
            verify: workosVerdict,
            sample: sampleBehind('sk_'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/worksnaps.js

const worksnaps = {
    name: 'Worksnaps',
    revoke: 'Replace it in the API settings of the Worksnaps account.',
    references: ['https://www.worksnaps.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'worksnaps-api-token',
            title: 'Worksnaps API token',
            names: ['worksnaps'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/world-weather.js

const worldWeather = {
    name: 'World Weather Online',
    revoke: 'Replace it in the API settings of the World Weather Online account.',
    references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'world-weather-api-key',
            title: 'World Weather Online API key',
            severity: 'medium',
            names: ['world weather', 'world weather online'],
            grammar: [(0,grammar/* lowerDigits */.q2)(31, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/worldcoinindex.js

const worldcoinindex = {
    name: 'WorldCoinIndex',
    revoke: 'Replace it in the API settings of the WorldCoinIndex account.',
    references: ['https://www.worldcoinindex.com/apiservice'],
    kinds: [
        {
            how: 'named',
            id: 'worldcoinindex-api-key',
            title: 'WorldCoinIndex API key',
            severity: 'medium',
            names: ['worldcoinindex'],
            grammar: [(0,grammar/* base62 */.Yb)(35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wrike.js

const wrike = {
    name: 'Wrike',
    revoke: 'Revoke it under Apps & Integrations > API.',
    references: ['https://developers.wrike.com/oauth-20-authorization/'],
    kinds: [
        {
            how: 'named',
            id: 'wrike-access-token',
            title: 'Wrike permanent access token',
            names: ['wrike'],
            grammar: ['ey', (0,grammar/* base64url */.r0)(40, 333), '.', (0,grammar/* base64url */.r0)(40, 300), '.', (0,grammar/* base64url */.r0)(40, 300)],
        },
        {
            how: 'named',
            id: 'wrike-client-secret',
            title: 'Wrike client secret',
            names: ['wrike client', 'wrike secret'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wufoo.js

const wufoo = {
    name: 'Wufoo',
    revoke: 'Reset it under API Information of a form.',
    references: ['https://wufoo.github.io/docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'wufoo-api-key',
            title: 'Wufoo API key',
            names: ['wufoo'],
            grammar: [(0,grammar/* upperDigits */.RO)(4), '-', (0,grammar/* upperDigits */.RO)(4), '-', (0,grammar/* upperDigits */.RO)(4), '-', (0,grammar/* upperDigits */.RO)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xai.js

const xai = {
    name: 'xAI',
    revoke: 'Delete it under API Keys of the console.',
    references: ['https://docs.x.ai/docs/overview'],
    kinds: [
        {
            how: 'token',
            id: 'xai-api-key',
            title: 'xAI API key',
            grammar: ['xai-', (0,grammar/* from */.HT)('0-9A-Za-z_', 70, 90)],
        },
        {
            how: 'token',
            id: 'xai-management-key',
            title: 'xAI management key',
            severity: 'critical',
            grammar: ['xai-token-', (0,grammar/* from */.HT)('0-9A-Za-z_', 60, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xata.js

const xata = {
    name: 'Xata',
    revoke: 'Delete it under API keys of the account settings.',
    references: ['https://xata.io/docs'],
    kinds: [
        {
            how: 'token',
            id: 'xata-api-key',
            title: 'Xata API key',
            severity: 'critical',
            grammar: ['xau_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xendit.js

const xendit = {
    name: 'Xendit',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.xendit.co/docs/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'xendit-secret-key',
            title: 'Xendit secret key',
            severity: 'critical',
            grammar: ['xnd_production_', (0,grammar/* base62 */.Yb)(32, 80)],
        },
        {
            how: 'token',
            id: 'xendit-test-key',
            title: 'Xendit test key',
            severity: 'medium',
            grammar: ['xnd_development_', (0,grammar/* base62 */.Yb)(32, 80)],
        },
        {
            how: 'token',
            id: 'xendit-public-key',
            title: 'Xendit public key',
            severity: 'low',
            grammar: ['xnd_public_', (0,grammar/* either */.gP)('development', 'production'), '_', (0,grammar/* base64url */.r0)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/xirsys.js

const xirsys = {
    name: 'Xirsys',
    revoke: 'Replace it in the API settings of the Xirsys account.',
    references: ['https://docs.xirsys.com/'],
    kinds: [
        {
            how: 'named',
            id: 'xirsys-secret',
            title: 'Xirsys secret',
            names: ['xirsys'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yapily.js

const yapily = {
    name: 'Yapily',
    revoke: 'Rotate it on the page of the application in the Console.',
    references: ['https://docs.yapily.com/pages/home/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'yapily-application-secret',
            title: 'Yapily application secret',
            severity: 'critical',
            names: ['yapily'],
            words: ['secret'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yodlee.js

const yodlee = {
    name: 'Yodlee',
    revoke: 'Revoke it in the API dashboard.',
    references: ['https://developer.yodlee.com/'],
    kinds: [
        {
            how: 'named',
            id: 'yodlee-client-secret',
            title: 'Yodlee client secret',
            names: ['yodlee'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/you-com.js

const youCom = {
    name: 'You.com',
    revoke: 'Replace it in the API settings of the You.com account.',
    references: ['https://documentation.you.com/'],
    kinds: [
        {
            how: 'token',
            id: 'you-com-api-key',
            title: 'You.com API key',
            severity: 'medium',
            grammar: ['ydc-sk-', (0,grammar/* hex */.uh)(16), '-', (0,grammar/* base62 */.Yb)(32), '-', (0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zamzar.js

const zamzar = {
    name: 'Zamzar',
    revoke: 'Replace it in the API settings of the Zamzar account.',
    references: ['https://developers.zamzar.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'zamzar-api-key',
            title: 'Zamzar API key',
            severity: 'medium',
            names: ['zamzar'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zapier.js

const zapier = {
    name: 'Zapier',
    revoke: 'Delete the Zap or its trigger; a deploy key goes with `zapier logout`.',
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
    kinds: [
        {
            how: 'token',
            id: 'zapier-webhook-url',
            title: 'Zapier webhook URL',
            severity: 'medium',
            grammar: [
                'hooks.zapier.com/hooks/catch/',
                (0,grammar/* either */.gP)([(0,grammar/* digits */.vm)(4, 10), '/', (0,grammar/* optional */.lq)('o/'), (0,grammar/* lowerDigits */.q2)(5, 12)], [(0,grammar/* lowerDigits */.q2)(16, 24)]),
            ],
        },
        {
            how: 'token',
            id: 'zapier-mcp-url',
            title: 'Zapier MCP server URL',
            grammar: ['mcp.zapier.com/api/mcp/', (0,grammar/* either */.gP)('s', 'a'), '/', (0,grammar/* base64url */.r0)(24, 120)],
        },
        {
            how: 'named',
            id: 'zapier-deploy-key',
            title: 'Zapier deploy key',
            names: ['zapier deploy', 'zapier api', 'zapier key', 'zapier secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenduty.js

const zenduty = {
    name: 'Zenduty',
    revoke: 'Revoke it under Account > API keys.',
    references: ['https://docs.zenduty.com/'],
    kinds: [
        { how: 'named', id: 'zenduty-api-key', title: 'Zenduty API key', names: ['zenduty'], grammar: [(0,grammar/* hex */.uh)(40)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenhub.js

const zenhub = {
    name: 'ZenHub',
    revoke: 'Delete it under API of the ZenHub settings.',
    references: ['https://developers.zenhub.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zenhub-api-key',
            title: 'ZenHub API key',
            names: ['zenhub', 'zen hub'],
            grammar: [(0,grammar/* either */.gP)(['zh_', (0,grammar/* hex */.uh)(64)], [(0,grammar/* hex */.uh)(96)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenkit.js

const zenkit = {
    name: 'Zenkit',
    revoke: 'Replace it in the API settings of the Zenkit account.',
    references: ['https://base.zenkit.com/docs/api/overview/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'zenkit-api-key',
            title: 'Zenkit API key',
            names: ['zenkit'],
            grammar: [(0,grammar/* base62 */.Yb)(8), '-', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenodo.js

const zenodo = {
    name: 'Zenodo',
    revoke: 'Delete it under Applications of the account.',
    references: ['https://developers.zenodo.org/'],
    kinds: [
        {
            how: 'named',
            id: 'zenodo-access-token',
            title: 'Zenodo personal access token',
            names: ['zenodo'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenrows.js

const zenrows = {
    name: 'ZenRows',
    revoke: 'Replace it in the API settings of the ZenRows account.',
    references: ['https://docs.zenrows.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zenrows-api-key',
            title: 'ZenRows API key',
            names: ['zenrows'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenscrape.js

const zenscrape = {
    name: 'Zenscrape',
    revoke: 'Replace it in the API settings of the Zenscrape account.',
    references: ['https://app.zenscrape.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'zenscrape-api-key',
            title: 'Zenscrape API key',
            severity: 'medium',
            names: ['zenscrape'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zenserp.js

const zenserp = {
    name: 'Zenserp',
    revoke: 'Replace it in the API settings of the Zenserp account.',
    references: ['https://app.zenserp.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'zenserp-api-key',
            title: 'Zenserp API key',
            severity: 'medium',
            names: ['zenserp'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zep.js

const zep = {
    name: 'Zep',
    revoke: 'Delete it under API Keys of the project.',
    references: ['https://help.getzep.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zep-api-key',
            title: 'Zep API key',
            names: ['zep api', 'zep key', 'zep cloud', 'zep token', 'getzep'],
            grammar: ['z_', (0,grammar/* base64url */.r0)(40, 200), '.', (0,grammar/* base64url */.r0)(40, 300)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zeplin.js

const zeplin = {
    name: 'Zeplin',
    revoke: 'Delete it under Developer of the profile.',
    references: ['https://docs.zeplin.dev/docs/authorization-with-personal-access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'zeplin-access-token',
            title: 'Zeplin access token',
            names: ['zeplin'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z._-', 200, 500)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerion.js

const zerion = {
    name: 'Zerion',
    revoke: 'Replace it in the API settings of the Zerion account.',
    references: ['https://developers.zerion.io/'],
    kinds: [
        {
            how: 'token',
            id: 'zerion-api-key',
            title: 'Zerion API key',
            severity: 'medium',
            grammar: ['zk_', (0,grammar/* either */.gP)('dev', 'prod'), '_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerobounce.js

const zerobounce = {
    name: 'ZeroBounce',
    revoke: 'Replace it in the API settings of the ZeroBounce account.',
    references: ['https://www.zerobounce.net/docs/api-dashboard/'],
    kinds: [
        {
            how: 'named',
            id: 'zerobounce-api-key',
            title: 'ZeroBounce API key',
            names: ['zerobounce', 'zero bounce'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerotier.js

const zerotier = {
    name: 'ZeroTier',
    revoke: 'Delete it under Account of ZeroTier Central.',
    references: ['https://docs.zerotier.com/api/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'zerotier-api-token',
            title: 'ZeroTier API token',
            severity: 'critical',
            names: ['zerotier', 'zero tier'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zilliz.js

const zilliz = {
    name: 'Zilliz Cloud',
    revoke: 'Delete it under API Keys of the organization.',
    references: ['https://docs.zilliz.com/docs/manage-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'zilliz-api-key',
            title: 'Zilliz Cloud API key',
            names: ['zilliz'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(64, 160)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zipapi.js

const zipapi = {
    name: 'ZipAPI',
    revoke: 'Replace it in the API settings of the ZipAPI account.',
    references: ['https://zipapi.us/docs'],
    kinds: [
        {
            how: 'named',
            id: 'zipapi-api-key',
            title: 'ZipAPI API key',
            severity: 'medium',
            names: ['zipapi', 'zip api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zipcodebase.js

const zipcodebase = {
    name: 'Zipcodebase',
    revoke: 'Replace it in the API settings of the Zipcodebase account.',
    references: ['https://app.zipcodebase.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'zipcodebase-api-key',
            title: 'Zipcodebase API key',
            severity: 'medium',
            names: ['zipcodebase'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zonka-feedback.js

const zonkaFeedback = {
    name: 'Zonka Feedback',
    revoke: 'Replace it in the API settings of the Zonka Feedback account.',
    references: ['https://apidocs.zonkafeedback.com/'],
    kinds: [
        {
            how: 'named',
            id: 'zonka-feedback-api-token',
            title: 'Zonka Feedback API token',
            names: ['zonka', 'zonkafeedback'],
            grammar: [(0,grammar/* base62 */.Yb)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoomeye.js

const zoomeye = {
    name: 'ZoomEye',
    revoke: 'Replace it in the API settings of the ZoomEye account.',
    references: ['https://www.zoomeye.ai/doc'],
    kinds: [
        {
            how: 'named',
            id: 'zoomeye-api-key',
            title: 'ZoomEye API key',
            severity: 'medium',
            names: ['zoomeye', 'zoom eye'],
            grammar: [(0,grammar/* anyHex */.YM)(8), '-', (0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(5), '-', (0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(11)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoopla.js

const zoopla = {
    name: 'Zoopla',
    revoke: 'Replace it in the API settings of the Zoopla account.',
    references: ['https://developer.zoopla.co.uk/'],
    kinds: [
        {
            how: 'named',
            id: 'zoopla-api-key',
            title: 'Zoopla API key',
            severity: 'medium',
            names: ['zoopla'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zuora.js

const zuora = {
    name: 'Zuora',
    revoke: 'Delete the OAuth client under Administration > Manage Users.',
    references: ['https://developer.zuora.com/v1-api-reference/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'zuora-client-secret',
            title: 'Zuora client secret',
            severity: 'critical',
            names: ['zuora'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(40), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var verdicts_checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/zuplo.js



/**
 * `zpka_`, 32 characters, `_` and their CRC-32 in 8 hex digits.
 * https://zuplo.com/docs/articles/api-key-leak-detection
 */
function zuploVerdict(text) {
    const [, body, checksum] = text.split('_');
    if (body === undefined || checksum?.length !== 8)
        return undefined;
    return checksumOf(body) === checksum ? verdicts_checksum/* fits */.l : verdicts_checksum/* misfits */.g;
}
const checksumOf = (body) => (0,crc32/* crc32 */.Q)(body).toString(16).padStart(8, '0');
function zuploSample(random) {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* lowerDigits */.q2)(32)], random);
    return `zpka_${body}_${checksumOf(body)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zuplo.js


const zuplo = {
    name: 'Zuplo',
    revoke: 'Roll or delete the key of that consumer under API Key Service of the project.',
    references: ['https://zuplo.com/docs/articles/api-key-leak-detection'],
    kinds: [
        {
            how: 'token',
            id: 'zuplo-consumer-key',
            title: 'Zuplo consumer API key',
            grammar: ['zpka_', (0,grammar/* lowerDigits */.q2)(32), '_', (0,grammar/* hex */.uh)(8)],
            verify: zuploVerdict,
            sample: zuploSample,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-24.js
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


/***/ })

};
