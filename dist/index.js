/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3412:
/***/ ((module) => {

module.exports = require("./proxy/index.js");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: (() => (/* binding */ fitAnnotation))
/* harmony export */ });
const fitAnnotation = (function fitAnnotation(head, lines, more) {
    let text = head;
    for (const [index, line] of lines.entries()) {
        if (text.length + line.length > longest)
            return `${text}\n${more(lines.length - index)}`;
        text += `\n${line}`;
    }
    return text;
});
const longest = 4_000;


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wl: (() => (/* binding */ unasked)),
/* harmony export */   Zo: (() => (/* binding */ fitOf)),
/* harmony export */   mS: () => (/* binding */ offTiming)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3900);

const when = ((fits) => (fits ? 'yes' : 'no'));
const onOutcome = ((expected) => ((outcome) => when(outcome === expected)));
const onFixed = (outcome, status, history) => {
    if (outcome !== 'success')
        return 'no';
    return history.kind === 'known' ? when((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(status, history) === 'fixed') : 'unknown';
};
const onFirstFailure = (outcome, status, history) => {
    if (outcome !== 'failure')
        return 'no';
    return history.kind === 'unknown' ? 'unknown' : when((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(status, history) === 'first-failure');
};
const rules = {
    always: (() => 'yes'),
    success: onOutcome('success'),
    failure: onOutcome('failure'),
    cancelled: onOutcome('cancelled'),
    skipped: onOutcome('skipped'),
    started: onOutcome('started'),
    fixed: onFixed,
    'first-failure': onFirstFailure,
    changed: (...result) => best([onFixed(...result), onFirstFailure(...result)]),
};
const best = ((fits) => ['yes', 'unknown'].find(((fit) => fits.includes(fit))) ?? 'no');
const fitOf = ((timings, status, history) => best(timings.map(((timing) => rules[timing]((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status), status, history)))));
const unasked = { kind: 'unknown', why: 'nobody asked' };
const offTiming = ({ executionTiming }, status) => ({
    kind: 'skipped',
    reason: 'timing',
    status,
    why: `the result is ${status}, and execution-timing is ${executionTiming.join(', ')}`,
});


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: (() => (/* binding */ commitOf)),
/* harmony export */   k: (() => (/* binding */ readCommit))
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6527);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6502);


const readCommit = (function readCommit(env, event, links) {
    const pushed = commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'head_commit'), links);
    if (pushed)
        return pushed;
    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'];
    return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
});
const commitOf = (function commitOf(commit, links) {
    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'id');
    if (sha === undefined)
        return undefined;
    const author = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(commit, 'author'));
    return {
        sha,
        url: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .urlAt */ .$Q)(commit, 'url') ?? links.commit(sha),
        title: ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'message') ?? '').split(/[\r\n]/, 1)[0] ?? '',
        ...(author && { author }),
    };
});


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   h: (() => (/* binding */ linksFor))
/* harmony export */ });
const linksFor = (function linksFor(forge, serverUrl, repository) {
    if (repository === '')
        return nowhere(serverUrl);
    const root = `${serverUrl}/${repository}`;
    const commit = (sha) => `${root}/commit/${sha}`;
    if (forge !== 'github') {
        return {
            repository: root,
            branch: (name) => `${root}/src/branch/${encodePath(name)}`,
            tag: (name) => `${root}/src/tag/${encodePath(name)}`,
            commit,
            pullRequest: (number) => `${root}/pulls/${number}`,
            run: (run) => `${root}/actions/runs/${forge === 'gitea' ? run.id : run.number}`,
        };
    }
    return {
        repository: root,
        branch: ((name) => `${root}/tree/${encodePath(name)}`),
        tag: (name) => `${root}/releases/tag/${encodePath(name)}`,
        commit,
        pullRequest: (number) => `${root}/pull/${number}`,
        run: ((run) => `${root}/actions/runs/${run.id}${run.attempt > 1 ? `/attempts/${run.attempt}` : ''}`),
    };
});
const nowhere = function nowhere(serverUrl) {
    const server = () => serverUrl;
    return {
        repository: serverUrl,
        branch: server,
        tag: server,
        commit: server,
        pullRequest: server,
        run: server,
    };
};
const encodePath = ((name) => name
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/'));


/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Re: (() => (/* binding */ personOf)),
/* harmony export */   SG: (() => (/* binding */ rerunBy)),
/* harmony export */   rM: (() => (/* binding */ authorOf))
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6527);

const authorOf = (function authorOf(author) {
    const login = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(author, 'username');
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(author, 'name') ?? login;
    if (name === undefined)
        return undefined;
    return { ...(login !== undefined && { login }), name, bot: isBot(login ?? name) };
});
const personOf = (function personOf(login = '', account) {
    const isSame = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(account, 'login') === login;
    return { login, name: login, bot: isBot(login) || (isSame && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(account, 'type') === 'Bot') };
});
const rerunBy = ((attempt, actor, triggering) => attempt > 1 && triggering.name !== '' && triggering.login !== actor.login ? triggering : undefined);
const isBot = ((login) => login.endsWith('[bot]'));


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: (() => (/* binding */ placeOf))
/* harmony export */ });
const placeOf = (function placeOf(env) {
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    return {
        serverUrl,
        repository,
        forge: forgeOf(env),
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    };
});
const forgeOf = (function forgeOf(env) {
    if (env['FORGEJO_ACTIONS'])
        return 'forgejo';
    return env['GITEA_ACTIONS'] ? 'gitea' : 'github';
});


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: (() => (/* binding */ verdictOf))
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3900);

const verdictOf = (function verdictOf(needs, own) {
    if (own === 'started' || needs.size === 0)
        return own;
    const seen = new Set([...needs.values()].map(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG));
    const ownOutcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(own);
    if (ownOutcome === 'failure' || ownOutcome === 'cancelled')
        seen.add(ownOutcome);
    return precedence.find((outcome) => seen.has(outcome)) ?? 'skipped';
});
const precedence = ['failure', 'cancelled', 'success'];


/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3516);

class InputError extends Error {
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Wrong input. ${problems[0]}.`
            : (0,_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .fitAnnotation */ .b)(`${problems.length} wrong inputs.`, problems.map((problem) => `- ${problem}.`), (count) => `- and ${count} more.`));
    }
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: (() => (/* binding */ textAt)),
/* harmony export */   $Q: (() => (/* binding */ urlAt)),
/* harmony export */   Gv: (() => (/* binding */ isObject)),
/* harmony export */   at: (() => (/* binding */ at)),
/* harmony export */   gT: (() => (/* binding */ listAt)),
/* harmony export */   lC: (() => (/* binding */ timeAt)),
/* harmony export */   tk: (() => (/* binding */ numberAt))
/* harmony export */ });
const at = (function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
});
const textAt = (function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
});
const urlAt = (function urlAt(value, ...path) {
    const found = textAt(value, ...path);
    return found !== undefined && /^https?:\/\/\S+$/.test(found) ? found : undefined;
});
const numberAt = (function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
});
const listAt = (function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
});
const timeAt = (function timeAt(value, ...path) {
    const milliseconds = Date.parse(textAt(value, ...path) ?? '');
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
});
const isObject = ((value) => typeof value === 'object' && value !== null && !Array.isArray(value));


/***/ }),

/***/ 9663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: (() => (/* binding */ isLoopback))
/* harmony export */ });
const isLoopback = ((hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname));


/***/ }),

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: (() => (/* binding */ proxyFor))
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9663);

const proxyFor = (function proxyFor(url, env) {
    const text = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (text === undefined || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) {
        return undefined;
    }
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(withScheme))
        return null;
    const proxy = new URL(withScheme);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
});
const isExcepted = function isExcepted({ hostname, port, protocol }, exceptions = '') {
    const host = withoutBrackets(hostname);
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return exceptions
        .toLowerCase()
        .split(/[,\s]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, entryPort = ownPort] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
        const domain = withoutBrackets(name).replace(/^\*?\./, '');
        return domain !== '' && entryPort === ownPort && (host === domain || host.endsWith(`.${domain}`));
    });
};
const variable = ((env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || undefined);
const withoutBrackets = (host) => host.replace(/^\[(.*)\]$/, '$1');


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bM: (() => (/* binding */ statuses)),
/* harmony export */   fy: (() => (/* binding */ conclusions)),
/* harmony export */   l9: (() => (/* binding */ transitionOf)),
/* harmony export */   sG: (() => (/* binding */ outcomeOf)),
/* harmony export */   vu: (() => (/* binding */ conclusionOf))
/* harmony export */ });
const transitionOf = (function transitionOf(status, history) {
    const outcome = outcomeOf(status);
    if (outcome === 'failure') {
        if (history.kind === 'unknown')
            return undefined;
        return history.kind === 'known' && history.previous === 'failure' ? 'still-failing' : 'first-failure';
    }
    return outcome === 'success' && history.kind === 'known' && history.previous === 'failure'
        ? 'fixed'
        : undefined;
});
const conclusions = [
    'success',
    'failure',
    'cancelled',
    'skipped',
    'neutral',
    'timed_out',
    'action_required',
    'stale',
    'startup_failure',
];
const conclusionOf = ((text) => text === undefined ? undefined : (conclusions.find(((known) => known === text)) ?? 'neutral'));
const statuses = [...conclusions, 'started'];
const outcomes = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    started: 'started',
    neutral: 'other',
    action_required: 'other',
    stale: 'other',
};
const outcomeOf = ((status) => outcomes[status]);


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? ((obj) => (Object.getPrototypeOf(obj))) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = (function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(((key) => (def[key] = (() => (value[key])))));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		});
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = ((exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		});
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = ((chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}), []));
/******/ 		});
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = ((chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		});
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = ((obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop)))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = ((exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		});
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = ((chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		});
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = ((chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		});
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/bundle/once.js
const once = (function once(make) {
    let made;
    return (() => {
        made ??= { value: make() };
        return made.value;
    });
});

;// CONCATENATED MODULE: ./build/bundle/network/exchange.js
const PHASE_LIMITS = {
    connect: 10_000,
    tls: 10_000,
    headers: 20_000,
    body: 10_000,
};
const LONGEST_REPLY = 65_536;
const uptime = (() => Number(process.hrtime.bigint()) / 1e6);
const exchange = (({ url, timeout }, signal, peer, start) => new Promise(((resolve) => {
    const deadline = uptime() + timeout;
    const chunks = [];
    let length = 0;
    let head = { status: 0, headers: {} };
    let phase = 'connect';
    let timer;
    let open = true;
    const settle = ((result) => {
        open = false;
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        resolve(result);
        queueMicrotask((() => close()));
    });
    const fail = (code, host = phase === 'connect' ? peer : url.host) => settle({ kind: 'failure', code, phase, host });
    const stop = () => fail('STOPPED');
    const setPhase = ((next) => {
        clearTimeout(timer);
        if (!open)
            return;
        phase = next;
        timer = setTimeout(fail, Math.min(PHASE_LIMITS[next], deadline - uptime()), 'TIMEOUT');
    });
    const finish = ((truncated) => {
        const body = Buffer.concat(chunks).subarray(0, LONGEST_REPLY).toString();
        settle({ kind: 'reply', ...head, body, truncated });
    });
    setPhase('connect');
    signal.addEventListener('abort', stop);
    const close = start({
        enter: setPhase,
        begin: ((status, headers) => {
            const texts = Object.entries(headers).map((([name, value]) => [name, String(value)]));
            head = { status, headers: Object.fromEntries(texts) };
            setPhase('body');
        }),
        read: ((chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_REPLY)
                finish(true);
        }),
        end: (() => finish(false)),
        fail: ({ code = 'ECONNRESET' }, host) => fail(code, host),
    });
    if (signal.aborted)
        stop();
})));

;// CONCATENATED MODULE: ./build/bundle/network/direct.js


const connectionTo = (async function connectionTo({ protocol, hostname, port }) {
    if (protocol === 'http:')
        return { agent: false };
    const { connect } = await loadTls();
    const secureContext = await createContext();
    const host = hostname.replace(/^\[|\]$/g, '');
    const isNumber = /^[\d.]+$|:/.test(host);
    const target = { host, port: Number(port) || 443, secureContext, ...(!isNumber && { servername: host }) };
    return { createConnection: (() => connect(target)) };
});
const receive = (function receive(response, { begin, read, end, fail }) {
    begin(response.statusCode ?? 0, response.headers);
    response.on('data', read);
    response.once('end', end);
    response.on('error', fail);
});
const loadHttp = once(() => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)));
const loadHttps = once((() => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19))));
const loadTls = once((() => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19))));
const createContext = once((async () => (await loadTls()).createSecureContext()));
const loadClient = (({ protocol }) => (protocol === 'http:' ? loadHttp() : loadHttps()));
const postDirectly = (async ({ url, body, timeout }, signal) => {
    const { request: requester } = await loadClient(url);
    const connection = await connectionTo(url);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return exchange({ url, timeout }, signal, url.host, ((exchange) => {
        const request = requester(url, { ...connection, method: 'POST', headers });
        request.once('socket', ((socket) => {
            socket.setNoDelay(true);
            socket.once('connect', (() => exchange.enter(url.protocol === 'http:' ? 'headers' : 'tls')));
            socket.once('secureConnect', (() => exchange.enter('headers')));
        }));
        let isWhole = () => false;
        request.once('response', ((response) => {
            isWhole = (() => response.complete);
            receive(response, exchange);
        }));
        request.on('error', exchange.fail);
        request.once('close', () => exchange.fail({}));
        request.end(body);
        return (() => isWhole() || request.destroy());
    }));
});

// EXTERNAL MODULE: ./build/bundle/network/proxy-choice.js
var proxy_choice = __nccwpck_require__(9182);
;// CONCATENATED MODULE: ./build/bundle/network/post.js


const post = (async function post(request, signal, env) {
    const proxy = (0,proxy_choice/* proxyFor */.i)(request.url, env);
    if (proxy === undefined)
        return postDirectly(request, signal);
    if (proxy === null) {
        return { kind: 'failure', code: 'PROXY_ADDRESS', phase: 'connect', host: request.url.host };
    }
    const { postThrough } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3412, 19));
    return postThrough(proxy, request, signal);
});
const prepare = (async function prepare(url, env) {
    if ((0,proxy_choice/* proxyFor */.i)(url, env) === undefined)
        await loadClient(url);
});

// EXTERNAL MODULE: ./build/bundle/json.js
var json = __nccwpck_require__(6527);
;// CONCATENATED MODULE: ./build/bundle/world.js
class RunnerError extends Error {
    name = 'RunnerError';
}

;// CONCATENATED MODULE: ./build/bundle/runner.js



const print = (function print(line) {
    let rest = Buffer.from(`${line}\n`);
    while (rest.length > 0) {
        try {
            rest = rest.subarray(external_node_fs_namespaceObject.writeSync(standardOutput, rest));
        }
        catch (error) {
            if ((0,json/* textAt */.$6)(error, 'code') !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
        }
    }
});
const entry = (function entry(name, value) {
    let end = 'end-of-value';
    while (value.includes(end))
        end += '-';
    return `${name}<<${end}\n${value}\n${end}\n`;
});
const write = (function write(file, text) {
    if (!file)
        return;
    try {
        external_node_fs_namespaceObject.appendFileSync(file, text);
    }
    catch (error) {
        throw new RunnerError(error instanceof Error ? error.message : String(error));
    }
});
const standardOutput = 1;
const command = ((name, text) => `::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
const inert = ((text) => text
    .split(/\r\n|\r|\n/)
    .map(((line) => line.replace(/^(?=\s*::)/, '| ').replaceAll('##[', '## [')))
    .join('\n'));
const createRunner = ((env) => ({
    mask: ((values) => print(values.map(((value) => command('add-mask', value))).join('\n'))),
    info: ((text) => print(inert(text))),
    notice: ((text) => print(command('notice', text))),
    warning: (text) => print(command('warning', text)),
    error: (text) => print(command('error', text)),
    outputs: ((values) => write(env['GITHUB_OUTPUT'], Object.entries(values)
        .map((([name, value]) => entry(name, value)))
        .join(''))),
    saveState: ((name, value) => write(env['GITHUB_STATE'], entry(name, value))),
    summary: (async (markdown) => {
        const file = env['GITHUB_STEP_SUMMARY'];
        if (!file)
            throw new RunnerError('the runner names no file for it');
        write(file, `${markdown}\n`);
    }),
}));

;// CONCATENATED MODULE: ./build/bundle/real-world.js



const stopSignal = (function stopSignal() {
    const listeners = new Set();
    let aborted = false;
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            aborted = true;
            for (const listener of listeners)
                listener();
        });
    }
    return {
        get aborted() {
            return aborted;
        },
        addEventListener: ((_, listener) => void listeners.add(listener)),
        removeEventListener: ((_, listener) => void listeners.delete(listener)),
    };
});
const sleep = (milliseconds, signal) => new Promise((resolve) => {
    const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', end);
});
const realWorld = (() => ({
    env: process.env,
    readFile: ((path) => external_node_fs_namespaceObject.readFileSync(path, 'utf8')),
    clock: { now: Date.now, sleep },
    timeout: AbortSignal.timeout,
    random: Math.random,
    prepare: ((url) => prepare(url, process.env)),
    post: ((request, signal) => post(request, signal, process.env)),
    async fetch(url, init) {
        const { fetchFor } = await __nccwpck_require__.e(/* import() */ 116).then(__nccwpck_require__.bind(__nccwpck_require__, 1116));
        const fetch = await fetchFor(new URL(url), process.env);
        return fetch(url, init);
    },
    runner: createRunner(process.env),
    stopped: stopSignal(),
}));

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
// EXTERNAL MODULE: ./build/bundle/decide.js
var decide = __nccwpck_require__(4997);
// EXTERNAL MODULE: ./build/bundle/github/commits.js
var commits = __nccwpck_require__(7559);
// EXTERNAL MODULE: ./build/bundle/github/links.js
var github_links = __nccwpck_require__(4716);
// EXTERNAL MODULE: ./build/bundle/github/people.js
var people = __nccwpck_require__(6502);
// EXTERNAL MODULE: ./build/bundle/github/place.js
var place = __nccwpck_require__(2986);
;// CONCATENATED MODULE: ./build/bundle/github/subject.js


const readSubject = (function readSubject(env, event, links) {
    const name = env['GITHUB_REF_NAME'] ?? '';
    const pullRequest = (0,json.at)(event, 'pull_request');
    if ((0,json/* isObject */.Gv)(pullRequest))
        return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
    const release = (0,json.at)(event, 'release');
    if (env['GITHUB_EVENT_NAME'] === 'release' && release !== undefined) {
        const tag = (0,json/* textAt */.$6)(release, 'tag_name') ?? name;
        const title = (0,json/* textAt */.$6)(release, 'name') ?? tag;
        return { kind: 'release', name: tag, title, url: (0,json/* urlAt */.$Q)(release, 'html_url') ?? links.tag(tag) };
    }
    if (env['GITHUB_REF_TYPE'] === 'tag')
        return { kind: 'tag', name, url: links.tag(name) };
    return { kind: 'branch', name, url: links.branch(name) };
});
const pullRequestOf = function pullRequestOf(pullRequest, repository, links) {
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    const title = (0,json/* textAt */.$6)(pullRequest, 'title');
    const base = (0,json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const login = (0,json/* textAt */.$6)(pullRequest, 'user', 'login');
    const fork = forkOf((0,json.at)(pullRequest, 'head'), repository);
    const head = (0,json/* textAt */.$6)(pullRequest, 'head', 'ref') ?? '';
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: (0,json/* urlAt */.$Q)(pullRequest, 'html_url') ??
            (number === undefined ? links.branch(head) : links.pullRequest(number)),
        head,
        ...(base !== undefined && { base }),
        ...(fork !== undefined && { fork }),
        ...(login !== undefined && { author: (0,people/* personOf */.Re)(login, (0,json.at)(pullRequest, 'user')) }),
    };
};
const forkOf = function forkOf(head, repository) {
    if ((0,json.at)(head, 'repo') === null)
        return (0,json/* textAt */.$6)(head, 'user', 'login') ?? (0,json/* textAt */.$6)(head, 'label')?.split(':')[0];
    const name = (0,json/* textAt */.$6)(head, 'repo', 'full_name');
    return name === repository ? undefined : name;
};

;// CONCATENATED MODULE: ./build/bundle/github/event.js






const readFacts = (async function readFacts(env, event) {
    const observed = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? (0,json.at)(event, 'workflow_run') : undefined;
    if (!(0,json/* isObject */.Gv)(observed))
        return readOwnRun(env, event);
    const { readObservedRun } = await __nccwpck_require__.e(/* import() */ 453).then(__nccwpck_require__.bind(__nccwpck_require__, 1453));
    return readObservedRun(env, event, observed);
});
const readOwnRun = (function readOwnRun(env, event) {
    const where = (0,place/* placeOf */.$)(env);
    const links = (0,github_links/* linksFor */.h)(where.forge, where.serverUrl, where.repository);
    const run = {
        id: Number(env['GITHUB_RUN_ID']) || 0,
        number: Number(env['GITHUB_RUN_NUMBER']) || 0,
        attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
    };
    const actor = (0,people/* personOf */.Re)(env['GITHUB_ACTOR'], (0,json.at)(event, 'sender'));
    const triggeringActor = (0,people/* rerunBy */.SG)(run.attempt, actor, (0,people/* personOf */.Re)(env['GITHUB_TRIGGERING_ACTOR']));
    const commit = (0,commits/* readCommit */.k)(env, event, links);
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
    const workflowFile = workflowRef.startsWith(`${where.repository}/`)
        ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
        : undefined;
    const isBranchUpdate = (0,json.at)(event, 'created') !== true && (0,json.at)(event, 'deleted') !== true;
    const compareUrl = isBranchUpdate ? (0,json/* urlAt */.$Q)(event, 'compare') : undefined;
    return {
        ...where,
        repositoryUrl: links.repository,
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        event: env['GITHUB_EVENT_NAME'] ?? '',
        run: { ...run, url: links.run(run) },
        ...(workflowFile !== undefined && { workflowId: workflowFile }),
        refName: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '',
        subject: readSubject(env, event, links),
        ...(commit && { commit }),
        commits: (0,json/* listAt */.gT)(event, 'commits').flatMap(((item) => (0,commits/* commitOf */.D)(item, links) ?? [])),
        ...(compareUrl !== undefined && { compareUrl }),
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: false,
    };
});

// EXTERNAL MODULE: ./build/bundle/github/verdict.js
var verdict = __nccwpck_require__(1164);
// EXTERNAL MODULE: ./build/bundle/network/loopback.js
var loopback = __nccwpck_require__(9663);
;// CONCATENATED MODULE: ./build/bundle/dingtalk/webhook.js

const parseWebhook = (function parseWebhook(line, allowedHosts) {
    const text = line.replace(WRAPPING, '');
    if (SIGNING_KEY.test(text)) {
        return problem('it is a signing key (SEC…), which belongs into the input secret; the webhook is a URL');
    }
    if (UUID.test(text))
        return problem('it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk');
    if (TOKEN.test(text)) {
        return { value: { url: new URL(`https://${PUBLIC_HOSTS[0]}${PATH}?access_token=${text}`), token: text } };
    }
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
        return problem(`it is neither a URL that begins with https:// nor an access token; ${WHERE_TO_FIND}`);
    }
    return readUrl(new URL(text), allowedHosts);
});
const readUrl = (function readUrl(url, allowedHosts) {
    const allowed = [...PUBLIC_HOSTS, ...allowedHosts].map(((host) => host.toLowerCase()));
    const isAllowed = (0,loopback/* isLoopback */.U)(url.hostname) || allowed.includes(url.hostname) || allowed.includes(url.host);
    const chat = isAllowed ? undefined : otherChats.find(([host]) => host.test(url.hostname))?.[1];
    if (chat !== undefined) {
        return problem(`it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only; ${WHERE_TO_FIND}`);
    }
    if (url.username !== '' || url.password !== '') {
        return problem('it holds a user name or password before the host; remove everything between // and @');
    }
    if (!isAllowed && KEY_IN_HOST.test(url.host)) {
        return problem(`there is a token or key where its host should stand; ${WHERE_TO_FIND}`);
    }
    if (!isAllowed) {
        return problem(`its host ${url.host} is not DingTalk's (${PUBLIC_HOSTS.join(', ')}); if it is your private deployment, name it in allowed-hosts`);
    }
    if (url.protocol !== 'https:' && !(0,loopback/* isLoopback */.U)(url.hostname)) {
        return problem('it begins with http://, which would show the access token to the network; write https://');
    }
    if (url.pathname !== PATH) {
        return problem(`its path is not ${PATH}, so it is no custom robot's webhook on ${url.host}; ${WHERE_TO_FIND}`);
    }
    const tokens = url.searchParams.getAll('access_token').map(((token) => token.trim()));
    const [token] = tokens;
    if (token === undefined || token === '')
        return problem(`it has no access_token; ${WHERE_TO_FIND}`);
    if (tokens.length > 1)
        return problem('it has more than one access_token; write one robot a line');
    if (!TOKEN_IN_URL.test(token)) {
        return problem('its access_token holds more than letters, digits and - . _ ~, as that of two webhooks on one line does; write one robot a line');
    }
    url.hash = '';
    url.searchParams.set('access_token', token);
    for (const name of ['timestamp', 'sign'])
        url.searchParams.delete(name);
    return { value: { url, token } };
});
const PUBLIC_HOSTS = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const PATH = '/robot/send';
const otherChats = [
    [/(^|\.)feishu\.cn$/, 'Feishu'],
    [/(^|\.)larksuite\.com$/, 'Lark'],
    [/^qyapi\.weixin\.qq\.com$/, 'WeCom'],
    [/(^|\.)slack(-gov)?\.com$/, 'Slack'],
    [/(^|\.)discord(app)?\.com$/, 'Discord'],
    [
        /(^|\.)(webhook\.office\.com|outlook\.office(365)?\.com|logic\.azure\.com|powerplatform\.com)$/,
        'Microsoft Teams',
    ],
    [/^api\.telegram\.org$/, 'Telegram'],
];
const WHERE_TO_FIND = 'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again';
const TOKEN = /^\w{16,}$/;
const TOKEN_IN_URL = /^[\w.~-]+$/;
const SIGNING_KEY = /^SEC[0-9a-f]{32,}$/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY_IN_HOST = /\w{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const WRAPPING = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;
const problem = (text) => ({ problems: [text] });

;// CONCATENATED MODULE: ./build/bundle/dingtalk/robots.js

const matchRobots = (function matchRobots(webhooks, keys, allowedHosts) {
    const problems = [];
    if (keys.length > 1 && keys.length !== webhooks.length) {
        const robots = webhooks.length === 1 ? '1 robot' : `${webhooks.length} robots`;
        problems.push(`secret: there are ${keys.length} keys for ${robots}; give one for all, or one a line in the order of webhook, - for none`);
    }
    keys.forEach(((key, index) => {
        if (key === '-' || /^SEC\S+$/.test(key))
            return;
        problems.push(`secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`);
    }));
    const robots = webhooks.flatMap(((line, index) => {
        const number = index + 1;
        const parsed = parseWebhook(line, allowedHosts);
        if ('problems' in parsed) {
            problems.push(...parsed.problems.map((problem) => `webhook: line ${number}: ${problem}`));
            return [];
        }
        const key = keys.length === 1 ? keys[0] : keys[index];
        return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { secret: key }) }];
    }));
    const twin = robots.find((({ token }, index) => robots.findIndex(((other) => other.token === token)) < index));
    if (twin)
        problems.push(`webhook: line ${twin.number} names a robot that stands there already`);
    return { robots, problems };
});

// EXTERNAL MODULE: ./build/bundle/input-error.js
var input_error = __nccwpck_require__(1186);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/bundle/grammar.js

const gather = (function gather(parsed) {
    return {
        values: parsed.flatMap(((one) => ('value' in one ? [one.value] : []))),
        problems: parsed.flatMap(((one) => ('problems' in one ? one.problems : []))),
    };
});
const value = ((parsed) => ({ value: parsed }));
const grammar_problem = (...problems) => ({ problems });
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
const splitList = ((text) => text
    .split(/[,\n\r]/)
    .map(((item) => item.trim()))
    .filter(((item) => item !== '')));
const splitLines = ((text) => text
    .split(/[\n\r]/)
    .map(((line) => line.trim()))
    .filter(((line) => line !== '')));
const booleans = new Map([
    ...['true', 'True', 'TRUE'].map(((text) => [text, true])),
    ...['false', 'False', 'FALSE'].map(((text) => [text, false])),
]);
const grammar_boolean = ((text) => {
    const found = booleans.get(text);
    return found === undefined ? grammar_problem(`${quote(text)} is neither true nor false`) : value(found);
});
const word = ((words, aliases = new Map()) => ((text) => {
    const lower = text.toLowerCase();
    const found = words.find(((known) => known.toLowerCase() === lower)) ?? aliases.get(lower);
    return found === undefined ? grammar_problem(`${quote(text)} is not one of ${words.join(', ')}`) : value(found);
}));
const list = ((item) => ((text) => {
    const items = splitList(text);
    const { values, problems } = gather((items.length === 0 ? [text] : items).map(item));
    return problems.length > 0 ? { problems } : value([...new Set(values)]);
}));
const grammar_text = value;
const lines = ((input) => value(splitLines(input)));
const matching = ((pattern, form) => (input) => pattern.test(input) ? value(input) : grammar_problem(`${quote(input)} is not ${form}`));
const minutes = ((most) => ((input) => {
    const count = /^\d+(\.\d+)?$|^\.\d+$/.test(input) ? Number(input) : Number.NaN;
    return count > 0 && count <= most
        ? value(Math.ceil(count * 60_000))
        : grammar_problem(`${quote(input)} is not a number of minutes, more than 0 and at most ${most}`);
}));
const grammar_json = ((input) => {
    try {
        const parsed = JSON.parse(input);
        if (parsed === null)
            return value(undefined);
        return (0,json/* isObject */.Gv)(parsed) ? value(parsed) : grammar_problem('it is JSON, but not an object in braces');
    }
    catch (error) {
        return grammar_problem(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
});
const timeZone = (input) => {
    try {
        new Intl.DateTimeFormat('en', { timeZone: input });
        return value(input);
    }
    catch {
        return grammar_problem(`${quote(input)} is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC`);
    }
};

;// CONCATENATED MODULE: ./build/bundle/inputs.js
const timings = [
    'always',
    'success',
    'failure',
    'cancelled',
    'skipped',
    'fixed',
    'first-failure',
    'changed',
    'started',
];
const fields = [
    'workflow',
    'repository',
    'branch',
    'commit',
    'actor',
    'event',
    'attempt',
    'duration',
    'jobs',
    'failures',
];
const messageTypes = ['action-card', 'markdown', 'text', 'link', 'raw'];
const languages = ['en', 'zh-CN'];
const peopleKinds = ['actor', 'commit-authors', 'pull-request-author'];

// EXTERNAL MODULE: ./build/bundle/result.js
var bundle_result = __nccwpck_require__(3900);
;// CONCATENATED MODULE: ./build/bundle/input-table.js





const timingAliases = new Map([
    ['fail', 'failure'],
    ['cancel', 'cancelled'],
    ['skip', 'skipped'],
    ['unconditional', 'always'],
]);
const timingList = list(word(timings, timingAliases));
const mobileForm = /^(?:\+\d{1,3}-)?\d{5,15}$/;
const userIdForm = /^[^\s@,:]{1,64}$/;
const withoutChina = (number) => number.replace(/^\+86-/, '');
const mobile = (text) => {
    const parsed = matching(mobileForm, 'a mobile number such as 13800000000 or +1-1234567890')(text);
    return 'value' in parsed ? { value: withoutChina(parsed.value) } : parsed;
};
const userId = matching(userIdForm, 'a DingTalk user id');
const host = matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i, 'the name of a host without https:// and path, such as dingtalk.example.com');
const longestKeywords = 1_000;
const keywords = ((text) => {
    const lines = splitLines(text);
    const { length } = lines.join('');
    if (length <= longestKeywords)
        return { value: lines };
    return {
        problems: [`there are ${length} characters, more than the ${longestKeywords} that keywords can have`],
    };
});
const input_table_people = (text) => {
    const parsed = splitLines(text).map((line) => {
        const [, login, user, id] = /^([^\s:]+)\s*:\s*(user\s*:\s*)?(\S+)$/i.exec(line) ?? [];
        if (login !== undefined && id !== undefined) {
            const key = login.replace(/^@/, '').toLowerCase();
            if (user !== undefined && userIdForm.test(id))
                return { value: [key, { userId: id }] };
            if (user === undefined && mobileForm.test(id))
                return { value: [key, { mobile: withoutChina(id) }] };
        }
        return {
            problems: [`${quote(line)} is neither "login: mobile number" nor "login: user:userId"`],
        };
    });
    const { values, problems } = gather(parsed);
    const map = new Map(values);
    const torn = values.filter(([login, contact]) => !(0,external_node_util_.isDeepStrictEqual)(contact, map.get(login)));
    for (const login of new Set(torn.map(([login]) => login))) {
        problems.push(`${quote(login)} stands there more than once, with different contacts`);
    }
    return problems.length > 0 ? { problems } : { value: map };
};
const needs = (text) => {
    const context = grammar_json(text);
    if ('problems' in context) {
        return { problems: context.problems.map((problem) => `${problem}; write \${{ toJSON(needs) }}`) };
    }
    if (context.value === undefined)
        return { value: undefined };
    const parsed = Object.entries(context.value).map(([job, need]) => {
        const result = (0,json/* textAt */.$6)(need, 'result');
        const status = bundle_result/* statuses */.bM.find((known) => known === result);
        return status === undefined
            ? { problems: [`job ${quote(job)} has no result; write \${{ toJSON(needs) }}`] }
            : { value: [job, status] };
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
const input = ((grammar, fallback) => ({ grammar, fallback }));
const optional = ((grammar) => input(grammar, undefined));
const table = {
    enabled: input(grammar_boolean, true),
    'execution-timing': input(timingList, ['always']),
    'timeout-minutes': input(minutes(360), 600_000),
    webhook: input(lines, []),
    secret: input(lines, []),
    keyword: { ...input(keywords, ['DevOps']), empty: [] },
    delivery: input(word(['all', 'any']), 'all'),
    'fail-on-error': input(grammar_boolean, true),
    'notify-at': input(word(['step', 'job-end']), 'step'),
    status: optional(word(bundle_result/* statuses */.bM)),
    needs: optional(needs),
    'message-type': input(word(messageTypes), 'action-card'),
    payload: optional(grammar_json),
    title: optional(grammar_text),
    content: optional(grammar_text),
    template: optional(grammar_text),
    'template-file': optional(grammar_text),
    fields: input(list(word(fields)), fields),
    language: input(word(languages), 'en'),
    timezone: input(timeZone, 'Asia/Shanghai'),
    'open-links-in': input(word(['browser', 'dingtalk']), 'browser'),
    'at-mobiles': input(list(mobile), []),
    'at-user-ids': input(list(userId), []),
    'at-all': input(grammar_boolean, false),
    'at-map': input(input_table_people, new Map()),
    'at-people': input(list(word(peopleKinds)), ['actor', 'commit-authors']),
    'at-on': input(timingList, ['failure']),
    'github-token': optional(grammar_text),
    'job-summary': input(grammar_boolean, true),
    'dry-run': input(grammar_boolean, false),
    'allowed-hosts': input(list(host), []),
    'job-context': optional(grammar_json),
    matrix: optional(grammar_json),
    'secret-source': optional(grammar_text),
};
const inputTable = table;

;// CONCATENATED MODULE: ./build/bundle/input-text.js
const inputText = ((env, name) => env[`INPUT_${name.toUpperCase()}`]?.trim());

;// CONCATENATED MODULE: ./build/bundle/input-reader.js






const readOne = (function readOne(env, name, problems) {
    const { grammar, fallback, empty } = inputTable[name];
    const text = inputText(env, name);
    if (text === undefined)
        return fallback;
    if (text === '')
        return empty ?? fallback;
    if (text === fallback)
        return fallback;
    const parsed = grammar(text);
    if ('value' in parsed)
        return parsed.value;
    problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    return fallback;
});
const maskSecrets = (function maskSecrets(env, secrets) {
    const text = ['webhook', 'secret', 'github-token']
        .map(((name) => inputText(env, name)))
        .join('\n');
    const values = [...text.matchAll(/[?&](?:access_token|sign)=([^&#\s]+)/g)].map((([, value]) => value));
    secrets.add([text, ...values].join('\n'));
});
const readInputs = (async function readInputs({ env, secrets, readFile, isPost, excuseForNoWebhook, }) {
    maskSecrets(env, secrets);
    const problems = [];
    const read = ((name) => readOne(env, name, problems));
    read('enabled');
    const job = read('job-context');
    const matrix = read('matrix');
    const secretSource = read('secret-source');
    const checkRunId = (0,json/* numberAt */.tk)(job, 'check_run_id');
    const notifyAt = read('notify-at');
    const needs = read('needs');
    const githubToken = read('github-token');
    const messageType = read('message-type');
    const payload = read('payload');
    const title = read('title');
    const content = read('content');
    const inline = read('template');
    const file = read('template-file');
    const isTooEarly = notifyAt === 'job-end' && !isPost;
    const template = file === undefined || isTooEarly ? inline : readTemplate(file, readFile, problems);
    const status = read('status') ?? bundle_result/* statuses */.bM.find((known) => known === (0,json/* textAt */.$6)(job, 'status'));
    const webhooks = read('webhook');
    const { robots, problems: robotProblems } = matchRobots(webhooks, read('secret'), read('allowed-hosts'));
    for (const robot of robots)
        secrets.add(robot.token);
    problems.push(...robotProblems);
    const isRaw = messageType === 'raw';
    const contradictions = [
        [
            webhooks.length === 0 && (await excuseForNoWebhook(secretSource)) === undefined,
            'webhook: it is empty; store the URL of the robot in a secret, and write webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
        ],
        [
            status === undefined && !inputText(env, 'status'),
            'status: it is empty; write ${{ job.status }} or leave it out',
        ],
        [
            status === 'started' && notifyAt === 'job-end',
            'status: "started" is over at the end of the job; leave out notify-at: job-end for it',
        ],
        [
            inline !== undefined && file !== undefined,
            'template-file: give either template or template-file, not both',
        ],
        [
            isRaw && payload === undefined && !problems.some((problem) => problem.startsWith('payload:')),
            'payload: message-type raw needs one',
        ],
        [!isRaw && payload !== undefined, 'payload: only message-type raw takes one'],
    ];
    problems.push(...contradictions.flatMap((([isWrong, problem]) => (isWrong ? [problem] : []))));
    if (isRaw && payload)
        problems.push(...(await checkRaw(payload)));
    problems.push(...(await checkTemplates({ title, content, template })));
    const inputs = {
        executionTiming: read('execution-timing'),
        timeout: read('timeout-minutes'),
        robots,
        delivery: read('delivery'),
        failOnError: read('fail-on-error'),
        notifyAt,
        status: status ?? 'success',
        message: {
            messageType,
            ...(payload && { payload }),
            ...(title !== undefined && { title }),
            ...(content !== undefined && { content }),
            ...(template !== undefined && { template }),
            fields: read('fields'),
            language: read('language'),
            timezone: read('timezone'),
            openLinksIn: read('open-links-in'),
            keywords: read('keyword'),
        },
        mentions: {
            mobiles: read('at-mobiles'),
            userIds: read('at-user-ids'),
            all: read('at-all'),
            map: read('at-map'),
            people: read('at-people'),
            on: read('at-on'),
        },
        jobSummary: read('job-summary'),
        dryRun: read('dry-run'),
        ...(needs && { needs }),
        ...(githubToken !== undefined && { githubToken }),
        ...(checkRunId !== undefined && { checkRunId }),
        ...(matrix && { matrix }),
        ...(secretSource !== undefined && { secretSource }),
    };
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
    return inputs;
});
const readTemplate = function readTemplate(path, readFile, problems) {
    try {
        return readFile(path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(`template-file: it can't be read (${reason}); the step needs actions/checkout before it`);
        return undefined;
    }
};
const checkRaw = async function checkRaw(payload) {
    const { checkPayload } = await __nccwpck_require__.e(/* import() */ 222).then(__nccwpck_require__.bind(__nccwpck_require__, 1222));
    return checkPayload(payload).map((problem) => `payload: ${problem}`);
};
const checkTemplates = (async function checkTemplates(templates) {
    const problems = [];
    for (const [name, text] of Object.entries(templates)) {
        if (text === undefined)
            continue;
        const { checkTemplate } = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 8421));
        const problem = await checkTemplate(text);
        if (problem !== undefined)
            problems.push(`${name}: ${problem}`);
    }
    return problems;
});

;// CONCATENATED MODULE: ./build/bundle/assignment.js







const fulfil = (async function fulfil(phase, world, secrets) {
    const assignment = await readAssignment(phase, world, secrets);
    if (assignment.kind === 'skipped')
        return assignment;
    const [robot] = assignment.inputs.robots;
    if (robot && !assignment.inputs.dryRun)
        await world.prepare(robot.url);
    const { notify } = await __nccwpck_require__.e(/* import() */ 414).then(__nccwpck_require__.bind(__nccwpck_require__, 8414));
    return notify(assignment, phase, world, secrets);
});
const readAssignment = (async function readAssignment({ isPost }, world, secrets) {
    const { env } = world;
    const event = once((() => readEvent(world)));
    const facts = once((() => readFacts(env, event())));
    const excuse = async (secretSource) => {
        const { excuseForNoWebhook } = await __nccwpck_require__.e(/* import() */ 456).then(__nccwpck_require__.bind(__nccwpck_require__, 5456));
        return excuseForNoWebhook(await facts(), secretSource);
    };
    const readFile = (file) => world.readFile(external_node_path_namespaceObject.resolve(env['GITHUB_WORKSPACE'] ?? '', file));
    const inputs = await readInputs({ env, secrets, readFile, isPost, excuseForNoWebhook: excuse });
    if (inputs.robots.length === 0) {
        return { kind: 'skipped', reason: 'no-webhook', why: (await excuse(inputs.secretSource)) ?? '' };
    }
    if (inputs.notifyAt === 'job-end' && !isPost) {
        return { kind: 'skipped', reason: 'at-job-end', why: 'the message is sent when the job ends' };
    }
    const run = await facts();
    const status = statusOf(inputs, run);
    if ((0,decide/* fitOf */.Zo)(inputs.executionTiming, status, decide/* unasked */.Wl) === 'no')
        return (0,decide/* offTiming */.mS)(inputs, status);
    return { kind: 'assignment', inputs, facts: run, status, event: event() };
});
const statusOf = (function statusOf(inputs, facts) {
    return facts.observed
        ? (facts.conclusion ?? 'started')
        : (0,verdict/* verdictOf */.V)(inputs.needs ?? new Map(), inputs.status);
});
const readEvent = (function readEvent({ env, readFile, runner }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(readFile(file));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (env['GITHUB_EVENT_NAME'] === 'workflow_run') {
            throw new RunnerError(`the event file can't be read (${reason}), so nobody knows which run to report`);
        }
        runner.notice(`The event file can't be read (${reason}), so the message tells less of the run.`);
        return undefined;
    }
});

;// CONCATENATED MODULE: ./build/bundle/report.js
const outputsOf = (function outputsOf(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return { ...nothing, reason: outcome.reason, status: outcome.status ?? '' };
        case 'dry-run':
            return { ...textsOf(outcome.told), reason: 'dry-run' };
        case 'answered': {
            const { told, deliveries, sent } = outcome;
            const answer = deliveries.find((({ delivered }) => !delivered)) ?? deliveries[0];
            return {
                ...textsOf(told),
                sent: String(sent),
                reason: sent ? '' : 'not-delivered',
                errcode: String(answer?.errcode ?? ''),
                errmsg: answer?.errmsg ?? '',
                results: JSON.stringify(deliveries.map((({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
                    robot,
                    delivered,
                    errcode: errcode ?? null,
                    errmsg,
                    attempts,
                    milliseconds,
                })))),
            };
        }
        default:
            return nothing;
    }
});
const logOf = (function logOf(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return outcome.reason === 'no-webhook' ? [] : [`Nothing was sent: ${outcome.why}.`];
        case 'dry-run':
            return [
                'Nothing was sent: dry-run is true. This is the message:',
                JSON.stringify(outcome.told.payload, null, 2),
            ];
        case 'answered':
            return outcome.told.log;
        default:
            return [];
    }
});
const failureOf = (function failureOf(outcome) {
    switch (outcome.kind) {
        case 'wrong-inputs':
            return { text: outcome.text, fatal: outcome.fatal };
        case 'runner-trouble':
            return {
                text: `The runner's files let the step down: ${outcome.text}. Check the disk and the permissions of the runner.`,
                fatal: true,
            };
        case 'bug':
            return {
                text: `This is a bug of the action; please report it with this text. ${outcome.text}`,
                fatal: true,
            };
        case 'answered': {
            const { told, sent } = outcome;
            return sent ? undefined : { text: told.failure, fatal: told.failOnError };
        }
        default:
            return undefined;
    }
});
const report = (async function report(outcome, runner) {
    if (outcome.kind === 'nothing-left')
        return 0;
    if (outcome.kind !== 'runner-trouble')
        runner.outputs(outputsOf(outcome));
    for (const line of logOf(outcome))
        runner.info(line);
    if (outcome.kind === 'skipped' && outcome.reason === 'no-webhook')
        runner.notice(`Nothing was sent: ${outcome.why}.`);
    const summary = 'told' in outcome ? outcome.told.summary : undefined;
    if (summary !== undefined) {
        await runner
            .summary(summary)
            .catch((error) => runner.notice(`There is no job summary: ${error instanceof Error ? error.message : error}`));
    }
    const failure = failureOf(outcome);
    if (failure === undefined)
        return 0;
    if (failure.fatal)
        runner.error(failure.text);
    else
        runner.warning(failure.text);
    return failure.fatal ? 1 : 0;
});
const nothing = {
    sent: 'false',
    reason: 'not-delivered',
    status: '',
    title: '',
    message: '',
    errcode: '',
    errmsg: '',
    results: '[]',
};
const outputNames = Object.keys(nothing);
const textsOf = (({ status, title, body }) => ({ ...nothing, status, title, message: body }));

;// CONCATENATED MODULE: ./build/bundle/secrets.js
const formsOf = (function formsOf(value) {
    const encoded = encodeURIComponent(Buffer.from(value).toString());
    const inSmallLetters = encoded.replace(/%../g, ((byte) => byte.toLowerCase()));
    const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
    try {
        forms.push(decodeURIComponent(value));
    }
    catch {
    }
    return forms;
});
const createSecrets = (function createSecrets(mask) {
    let longestFirst = [];
    return {
        add: ((value) => {
            const lines = value.split(/[\r\n]+/).map(((line) => line.trim()));
            const forms = lines.filter(((line) => line.length >= SHORTEST)).flatMap(formsOf);
            const unknown = [...new Set(forms)].filter(((form) => !longestFirst.includes(form)));
            if (unknown.length === 0)
                return;
            longestFirst = [...longestFirst, ...unknown].sort(((a, b) => b.length - a.length));
            mask(unknown);
        }),
        redact: ((text) => longestFirst.reduce(((rest, form) => rest.replaceAll(form, '***')), text)),
    };
});
const SHORTEST = 8;

;// CONCATENATED MODULE: ./build/bundle/switches.js


const isOn = (function isOn(env, name) {
    const parsed = grammar_boolean(inputText(env, name) ?? '');
    return !('value' in parsed) || parsed.value;
});

;// CONCATENATED MODULE: ./build/bundle/run.js






const run = (async function run(world) {
    const secrets = createSecrets(world.runner.mask);
    const runner = redacting(world.runner, secrets);
    try {
        return await report(await tell({ ...world, runner }, secrets), runner);
    }
    catch (error) {
        return report(outcomeOfError(error, world.env), runner);
    }
});
const outcomeOfError = function outcomeOfError(error, env) {
    if (error instanceof input_error/* InputError */.d) {
        const fatal = !isPost(env) || isOn(env, 'fail-on-error');
        return { kind: 'wrong-inputs', text: error.message, fatal };
    }
    if (error instanceof RunnerError)
        return { kind: 'runner-trouble', text: error.message };
    return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
};
const tell = (async function tell(world, secrets) {
    const { env, runner, clock } = world;
    const startedAt = clock.now();
    const post = isPost(env);
    const jobEndSince = env[`STATE_${state.jobEndSince}`];
    if (post && jobEndSince === undefined)
        return { kind: 'nothing-left' };
    if (!post)
        runner.saveState(state.main, 'ran');
    if (!isOn(env, 'enabled'))
        return { kind: 'skipped', reason: 'disabled', why: 'enabled is false' };
    const jobStart = jobEndSince === undefined ? {} : { jobStartedAt: Number(jobEndSince) };
    const outcome = await fulfil({ isPost: post, startedAt, ...jobStart }, world, secrets);
    if (outcome.kind === 'skipped' && outcome.reason === 'at-job-end') {
        runner.saveState(state.jobEndSince, String(startedAt));
    }
    return outcome;
});
const redacting = (function redacting(runner, { redact }) {
    return {
        mask: runner.mask,
        info: ((text) => runner.info(redact(text))),
        notice: ((text) => runner.notice(redact(text))),
        warning: (text) => runner.warning(redact(text)),
        error: (text) => runner.error(redact(text)),
        outputs: ((values) => runner.outputs(Object.fromEntries(Object.entries(values).map((([name, value]) => [name, redact(value)]))))),
        saveState: ((name, value) => runner.saveState(name, redact(value))),
        summary: ((markdown) => runner.summary(redact(markdown))),
    };
});
const state = { main: 'main', jobEndSince: 'job_end_since' };
const isPost = ((env) => env[`STATE_${state.main}`] !== undefined);

;// CONCATENATED MODULE: ./build/bundle/index.js


void run(realWorld()).then(((exitCode) => process.exit(exitCode)));

module.exports = __webpack_exports__;
/******/ })()
;