export const id = 9765;
export const ids = [9765];
export const modules = {

/***/ 99765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileAdvisories: () => (/* binding */ compileAdvisories)
/* harmony export */ });
/* harmony import */ var _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65175);
/* harmony import */ var _shared_core_local_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95671);
/* harmony import */ var _shared_files_local_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62745);
/* harmony import */ var _shared_files_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77963);
/* harmony import */ var _dependency_audit_advisories_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64932);
/* harmony import */ var _dependency_audit_advisories_given_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70345);
/* harmony import */ var _dependency_audit_advisories_index_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53782);
/* harmony import */ var _dependency_audit_advisories_index_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67866);
/* harmony import */ var _dependency_audit_advisories_index_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83387);
/* harmony import */ var _dependency_audit_wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63286);










/**
 * The command `advisories FILE SOURCE...`: one index of exports and folders of OSV records, for `--advisories`. Paths are
 * taken from `cwd`; `today`: `YYYY-MM-DD`. Throws PortcullisError.
 */
async function compileAdvisories([file, ...paths], cwd, today) {
    if (file === undefined || paths.length === 0)
        throw fault('The command advisories needs a file to write and what to compile.', 'Write: advisories FILE SOURCE..., where a source is a zip export of OSV, or a file (JSON, NDJSON) or folder of OSV records.');
    try {
        const sources = [];
        for (const path of paths)
            sources.push(...(await sourcesIn(path, cwd)));
        const bytes = (0,_dependency_audit_advisories_index_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .compileIndex */ .U)(sources, today);
        // What is shipped has been read once.
        const { head, digest } = (0,_dependency_audit_advisories_index_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .openIndex */ .b)((0,_dependency_audit_advisories_index_format_js__WEBPACK_IMPORTED_MODULE_5__/* .slicesOf */ .nu)(bytes));
        (0,_shared_files_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReport */ .u)(file, bytes, cwd, cwd);
        return { text: summary(file, head, digest), isWhole: head.faulty.count === 0 };
    }
    catch (error) {
        if (error instanceof _dependency_audit_advisories_index_format_js__WEBPACK_IMPORTED_MODULE_5__/* .IndexFault */ .xW)
            throw fault(`${error.message}.`, error.hint);
        throw error;
    }
}
async function sourcesIn(path, cwd) {
    try {
        const files = await (0,_shared_files_local_files_js__WEBPACK_IMPORTED_MODULE_1__/* .localFiles */ .J)(cwd).read(path, _dependency_audit_advisories_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAdvisoryFile */ .S);
        if (files.some(_dependency_audit_advisories_given_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .n))
            throw fault(`${JSON.stringify(path)} is compiled already.`, 'Name its sources.');
        if (files.length > 0)
            return (0,_dependency_audit_advisories_given_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesAt */ .w)(path, files);
    }
    catch (error) {
        if (!(error instanceof _shared_core_local_files_js__WEBPACK_IMPORTED_MODULE_8__/* .LocalFileError */ .Q))
            throw error;
        throw fault(`${JSON.stringify(path)} ${error.message}.`, 'Name a file or folder of OSV records.');
    }
    throw fault(`There are no advisories at ${JSON.stringify(path)}.`, 'Name a file or folder of OSV records; paths are taken from the folder at hand.');
}
const fault = (message, hint) => new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S('bad-input', message, hint);
function summary(file, head, digest) {
    const { date, ecosystems, sources, leftOut, faulty } = head;
    const megabytes = (head.size / 1e6).toFixed(1);
    const told = faulty.first.map(({ where, why }) => `  ${JSON.stringify(where)} ${why}\n`).join('');
    return [
        `${JSON.stringify(file)}: ${megabytes} MB, advisories until ${date ?? 'an unknown date'}\n`,
        `SHA-256 of its head, which stands for the whole: ${digest}\n`,
        ...Object.entries(ecosystems).map(([name, { packages, advisories, date: newest }]) => `  ${name}: ${(0,_dependency_audit_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(advisories, 'advisory', 'advisories')}, ${(0,_dependency_audit_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(packages, 'package')}, until ${newest ?? 'an unknown date'}\n`),
        ...sources.map(({ name, sha256, records }) => `  from ${JSON.stringify(name)}: ${(0,_dependency_audit_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(records, 'record')}, SHA-256 ${sha256}\n`),
        `Left out: ${leftOut.withdrawn} withdrawn, ${leftOut.otherEcosystems} of other ecosystems\n`,
        faulty.count === 0 ? '' : `Not readable, or not in full: ${faulty.count}\n${told}`,
    ].join('');
}


/***/ }),

/***/ 62745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57936);
/* harmony import */ var _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95671);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75715);





/** All that is read for one path, in bytes. */
const most = 2_048 * 1_048_576;
/** Files of a folder. */
const mostFiles = 1_000_000;
/** Paths are taken from `root`, the repository's. */
function localFiles(root) {
    return {
        read: (path, wanted) => Promise.resolve().then(() => readAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), wanted)),
        inRepository(path) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
            return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)
                ? undefined
                : inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        },
    };
}
function readAll(path, wanted) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) }];
        let size = 0;
        return filesBelow(path, wanted).map((inside) => {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, inside));
            size += bytes.length;
            if (size > most)
                throw new _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q('holds more than 2 GB');
            return { path: inside, bytes };
        });
    }
    catch (error) {
        if (error instanceof _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q)
            throw error;
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return [];
        throw new _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q(`cannot be read (${(0,_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? 'unknown error'})`, { cause: error });
    }
}
/** Links are not followed; `recursive` of readdir does it on some versions of Node. */
function filesBelow(folder, wanted) {
    const found = [];
    const folders = [''];
    for (let at = folders.pop(); at !== undefined; at = folders.pop())
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.isFile() && wanted(path))
                found.push(path);
            if (found.length > mostFiles)
                throw new _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q('holds too many files');
        }
    return found.sort(_core_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
}


/***/ })

};
