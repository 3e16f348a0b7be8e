export const id = 707;
export const ids = [707];
export const modules = {

/***/ 40707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshTrustRoot: () => (/* binding */ refreshTrustRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86376);
/* harmony import */ var tuf_js_dist_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95683);
/* harmony import */ var _shared_core_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90084);
/* harmony import */ var _trust_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38183);


// The part of tuf-js that verifies, without the one that opens sockets and writes files. A test holds the path.




/** As tuf-js and the specification's example have them. */
const mostBytes = { root: 512_000, timestamp: 16_384, snapshot: 2_000_000, targets: 5_000_000 };
const mostRootVersions = 256;
const target = 'trusted_root.json';
const tryAgain = 'Try again later; with `offline` the trust root that ships with the check, or a file that you name, is used.';
/**
 * The newest trust root of a mirror, by the client workflow of the TUF specification (5.3 to 5.7), in memory: nothing
 * is kept, so nothing stale is trusted, and a mirror cannot roll back further than what `root` signs for today.
 * Rejects with SigstoreFault; what a mirror sends is trusted only as far as `root` signs for it.
 */
async function refreshTrustRoot({ url, root }, title, http) {
    const base = url.replace(/\/+$/, '');
    const get = (path, most) => fetched(http, `${base}/${path}`, most);
    const must = async (path, most) => {
        const bytes = await get(path, most);
        if (bytes !== undefined)
            return bytes;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', `the TUF mirror of ${title} has no ${path}`, {
            hint: 'See whether the URL is that of a TUF repository with Sigstore metadata.',
        });
    };
    const store = verified('root.json', title, () => new tuf_js_dist_store_js__WEBPACK_IMPORTED_MODULE_2__/* .TrustedMetadataStore */ .E(Buffer.from(root)));
    await updateRoots(store, title, (path) => get(path, mostBytes.root));
    const prefix = (version) => (store.root.signed.consistentSnapshot ? `${version}.` : '');
    const timestamp = await must('timestamp.json', mostBytes.timestamp);
    const { snapshotMeta } = verified('timestamp.json', title, () => store.updateTimestamp(timestamp).signed);
    const snapshotPath = `${prefix(snapshotMeta.version)}snapshot.json`;
    const snapshot = await must(snapshotPath, mostBytes.snapshot);
    const { meta } = verified(snapshotPath, title, () => store.updateSnapshot(snapshot).signed);
    const targetsPath = `${prefix(meta['targets.json']?.version ?? 1)}targets.json`;
    const targets = await must(targetsPath, mostBytes.targets);
    verified(targetsPath, title, () => store.updateDelegatedTargets(targets, 'targets', 'root'));
    const file = fileIn(store.targets?.signed, title);
    const [first = ''] = Object.values(file.hashes);
    const hashed = store.root.signed.consistentSnapshot ? `targets/${first}.${target}` : `targets/${target}`;
    const bytes = await must(hashed, file.length);
    checkFile(file, bytes, title);
    return (0,_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTrustRoot */ .k6)(bytes, title);
}
/** Follows the roots one by one, each signed by the one before (5.3). */
async function updateRoots(store, title, get) {
    for (let count = 0; count < mostRootVersions; count += 1) {
        const path = `${store.root.signed.version + 1}.root.json`;
        const bytes = await get(path);
        if (bytes === undefined)
            return;
        verified(path, title, () => store.updateRoot(bytes));
    }
}
/** Undefined where the mirror has no such file. */
async function fetched(http, url, maxBytes) {
    try {
        const { status, body } = await http.request({ url, maxBytes });
        if (status === 200)
            return Buffer.from(body);
        // Stores of objects answer 403 for what is not there.
        if (status === 404 || status === 403)
            return undefined;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', 'the TUF mirror gave no answer that is understood', {
            expected: 'status 200',
            actual: `status ${status}`,
            hint: tryAgain,
        });
    }
    catch (error) {
        if (!(error instanceof _shared_core_http_js__WEBPACK_IMPORTED_MODULE_3__/* .NetworkError */ .D))
            throw error;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', error.message, { hint: error.hint }, error);
    }
}
function verified(path, title, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_1__.ExpiredMetadataError)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', `the TUF metadata of ${title} is out of date`, {
                actual: path,
                hint: 'The mirror is no longer kept, or the clock of this machine is wrong; a mirror of your own must be signed again.',
            }, error);
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', `the TUF metadata of ${title} is not signed as its root asks, or older than before`, {
            actual: path,
            hint: 'See whether root.json and mirror belong together; else the mirror was tampered with.',
        }, error);
    }
}
function fileIn(targets, title) {
    const file = targets?.targets[target];
    if (file === undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', `the TUF mirror of ${title} does not list ${target}`, {
            hint: 'See whether the URL is that of a TUF repository with Sigstore metadata.',
        });
    return file;
}
function checkFile({ hashes, length }, bytes, title) {
    const known = ['sha256', 'sha512'].filter((algorithm) => hashes[algorithm] !== undefined);
    const fits = known.every((algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex') === hashes[algorithm]);
    if (known.length === 0 || !fits || bytes.length !== length)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .SigstoreFault */ .jX('trust-root', `the TUF mirror of ${title} sent another ${target} than it signed`, {
            hint: tryAgain,
        });
}


/***/ })

};
