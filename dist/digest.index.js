/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(16);
const utils = __nccwpck_require__(59);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(595);
const utils = __nccwpck_require__(59);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 16:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(781);
const parse = __nccwpck_require__(265);
const utils = __nccwpck_require__(59);
const constants = __nccwpck_require__(595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(59);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 59:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


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
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  startDigest: () => (/* binding */ startDigest)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/language.js

const languages = ['en', 'zh-CN'];
const inEach = (write) => ({
    en: write('en'),
    'zh-CN': write('zh-CN'),
});
const betweenSentences = { en: ' ', 'zh-CN': '' };
const named = (name, problem) => ({
    en: `${name}: ${problem.en}`,
    'zh-CN': `${name}：${problem['zh-CN']}`,
});
const asSentence = (reason) => reason.en.includes('\n') ? reason : { en: `${reason.en}.`, 'zh-CN': `${reason['zh-CN']}。` };
class LocalizedError extends Error {
    text;
    constructor(text) {
        super(text.en);
        this.text = text;
    }
}
function language_reasonOf(error) {
    if (error instanceof LocalizedError)
        return error.text;
    const reason = error instanceof Error ? error.message : String(error);
    return { en: reason, 'zh-CN': `“${reason}”` };
}
function unreadableFile(error) {
    const code = textAt(error, 'code') ?? String(error);
    return {
        en: `a file of this action cannot be read (${code})`,
        'zh-CN': `无法读取本 Action 的文件（${code}）`,
    };
}

;// CONCATENATED MODULE: ./build/src/runner/ports.js

class RunnerError extends LocalizedError {
    name = 'RunnerError';
}

;// CONCATENATED MODULE: ./build/src/runner/job-summary.js



async function writeSummary(markdown) {
    try {
        await summary.addRaw(markdown, true).write();
    }
    catch (error) {
        throw new RunnerError(language_reasonOf(error));
    }
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/src/network/exchange.js
const phaseLimits = {
    connect: 10_000,
    proxy: 10_000,
    tls: 10_000,
    headers: 20_000,
    body: 10_000,
};
const longestReply = 65_536;
const monotonic = () => Number(process.hrtime.bigint()) / 1e6;
const exchange = ({ url, timeout }, signal, peer, start) => new Promise((resolve) => {
    const deadline = monotonic() + timeout;
    const chunks = [];
    let length = 0;
    let head = { status: 0, headers: {} };
    let phase = 'connect';
    let timer;
    let open = true;
    let close = () => { };
    const leave = () => {
        open = false;
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    };
    const settle = (result) => {
        leave();
        resolve(result);
        queueMicrotask(() => close());
    };
    const fail = (code) => {
        const host = phase === 'connect' || phase === 'proxy' ? peer : url.host;
        settle({ kind: 'failure', code, phase, host });
    };
    const stop = () => fail('STOPPED');
    const setPhase = (next) => {
        clearTimeout(timer);
        if (!open)
            return;
        phase = next;
        timer = setTimeout(fail, Math.min(phaseLimits[next], deadline - monotonic()), 'TIMEOUT');
    };
    const finish = (truncated) => {
        const body = Buffer.concat(chunks).subarray(0, longestReply).toString();
        settle({ kind: 'reply', ...head, body, truncated });
    };
    setPhase('connect');
    signal.addEventListener('abort', stop);
    try {
        close = start({
            enter: setPhase,
            begin: (status, headers) => {
                const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
                head = { status, headers: Object.fromEntries(texts) };
                setPhase('body');
            },
            read: (chunk) => {
                chunks.push(chunk);
                length += chunk.length;
                if (length > longestReply)
                    finish(true);
            },
            end: () => finish(false),
            fail: ({ code = 'ECONNRESET' }) => fail(code),
        });
    }
    catch (error) {
        leave();
        throw error;
    }
    if (signal.aborted)
        stop();
});

;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/src/runner/commands.js



const longestAnnotation = 4_000;
const longestLastLine = 500;
function cutAnnotation(text) {
    if (text.length <= longestAnnotation)
        return text;
    const lines = text.split('\n');
    const last = lines.length > 1 ? (lines.pop() ?? '').slice(0, longestLastLine) : '';
    const room = longestAnnotation - last.length;
    let length = 0;
    const kept = lines.filter((line) => {
        length += line.length + 1;
        return length <= room;
    });
    const shown = kept.length === 0 ? [text.slice(0, room)] : kept;
    const left = lines.length - kept.length;
    return [...shown, ...(left > 0 ? [`… +${left}`] : []), ...(last === '' ? [] : [last])].join('\n');
}
const inert = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=[\s\u0085]*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');
function write(file, action) {
    if (!file)
        return;
    try {
        action();
    }
    catch (error) {
        throw new RunnerError(language_reasonOf(error));
    }
}
const noState = {
    en: 'the runner names no file for it (GITHUB_STATE)',
    'zh-CN': 'runner 没有提供 GITHUB_STATE 文件',
};
const createRunner = (env) => ({
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : getInput(name)),
    mask: (values) => values.forEach(setSecret),
    info: (text) => info(inert(text)),
    notice: (text) => notice(cutAnnotation(text)),
    warning: (text) => warning(cutAnnotation(text)),
    fail: (text) => setFailed(cutAnnotation(text)),
    setOutput: (name, value) => write(env['GITHUB_OUTPUT'], () => setOutput(name, value)),
    saveState: (name, value) => {
        if (!env['GITHUB_STATE'])
            throw new RunnerError(noState);
        write(env['GITHUB_STATE'], () => saveState(name, value));
    },
    state: (name) => getState(name) || undefined,
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/src/runner/workspace.js



const largest = 1024 * 1024;
class UnreadableFile extends LocalizedError {
    name = 'UnreadableFile';
}
const notRegular = { en: 'it is not a regular file', 'zh-CN': '不是普通文件' };
function resolveInside(workspace, file) {
    const root = external_node_fs_namespaceObject.realpathSync(workspace);
    const target = external_node_fs_namespaceObject.realpathSync(external_node_path_namespaceObject.resolve(root, file));
    const relative = external_node_path_namespaceObject.relative(root, target);
    if (relative.split(external_node_path_namespaceObject.sep)[0] === '..' || external_node_path_namespaceObject.isAbsolute(relative))
        throw new UnreadableFile({
            en: 'only files inside of the workspace are read',
            'zh-CN': '只能读取工作区内的文件',
        });
    return target;
}
const openFlags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK | external_node_fs_namespaceObject.constants.O_NOFOLLOW;
function readWorkspaceFile(workspace, file) {
    const descriptor = external_node_fs_namespaceObject.openSync(resolveInside(workspace, file), openFlags);
    try {
        const stat = external_node_fs_namespaceObject.fstatSync(descriptor);
        if (!stat.isFile())
            throw new UnreadableFile(notRegular);
        if (stat.size > largest)
            throw new UnreadableFile({
                en: `it has ${stat.size} bytes, more than ${largest}`,
                'zh-CN': `共 ${stat.size} 字节，超过 ${largest} 字节`,
            });
        const bytes = Buffer.alloc(stat.size);
        const length = external_node_fs_namespaceObject.readSync(descriptor, bytes, 0, stat.size, 0);
        return decode(bytes.subarray(0, length));
    }
    finally {
        external_node_fs_namespaceObject.closeSync(descriptor);
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableFile({ en: 'it is not text in UTF-8', 'zh-CN': '不是 UTF-8 文本' });
    }
}

;// CONCATENATED MODULE: ./build/src/runner/node.js





function stopSignal() {
    const controller = new AbortController();
    (0,external_node_events_namespaceObject.setMaxListeners)(0, controller.signal);
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort());
    return controller.signal;
}
const lost = () => new Promise((_, reject) => {
    const end = (error) => {
        process.exitCode = 1;
        reject(error);
    };
    process.once('beforeExit', () => end(new Error('The step waits for something that never comes.')));
    process.on('uncaughtException', end);
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
const processPorts = (summary) => ({
    env: process.env,
    readFile: (file) => external_node_fs_namespaceObject.readFileSync(file, 'utf8'),
    readWorkspaceFile: (file) => readWorkspaceFile(process.env['GITHUB_WORKSPACE'] || '.', file),
    clock: { now: Date.now, monotonic: monotonic, sleep },
    random: Math.random,
    runner: { ...createRunner(process.env), summary },
    stopped: stopSignal(),
    lost: lost(),
});
const endProcess = () => void process.stdout.write('', () => process.exit());

;// CONCATENATED MODULE: ./build/src/dingtalk/delivery.js
const isSuccess = ({ status }) => status >= 200 && status < 300;
const hasArrived = (deliveries, delivery) => delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered === true)
    : deliveries.every(({ delivered }) => delivered === true);

;// CONCATENATED MODULE: ./build/src/json.js
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function isDeeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
        level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
    return level.length > 0;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function json_at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function json_textAt(value, ...path) {
    const found = json_at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
const isWebAddress = (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
function json_urlAt(value, ...path) {
    const found = json_textAt(value, ...path);
    return found !== undefined && isWebAddress(found) ? found : undefined;
}
function json_numberAt(value, ...path) {
    const found = json_at(value, ...path);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function json_listAt(value, ...path) {
    const found = json_at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function json_timeAt(value, ...path) {
    const milliseconds = Date.parse(json_textAt(value, ...path) ?? '');
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

;// CONCATENATED MODULE: ./build/src/github/commits.js

function readCommit(env, event, links) {
    const known = commits_commitOf(json_at(event, 'head_commit') ??
        json_at(event, 'merge_group', 'head_commit') ??
        json_at(event, 'workflow_run', 'head_commit'), links);
    if (known)
        return known;
    if (isObject(json_at(event, 'issue')))
        return undefined;
    const sha = json_textAt(event, 'pull_request', 'head', 'sha') ??
        json_textAt(event, 'check_run', 'head_sha') ??
        json_textAt(event, 'check_suite', 'head_sha') ??
        (env['GITHUB_SHA'] || json_textAt(event, 'deployment', 'sha'));
    return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}
function commits_commitOf(commit, links) {
    const sha = json_textAt(commit, 'id');
    if (sha === undefined)
        return undefined;
    const message = json_textAt(commit, 'message') ?? '';
    const [first = '', , third = ''] = message.split(/\r\n|\n|\r/);
    const merged = mergeLine.exec(first)?.[1];
    const number = merged ?? squashEnd.exec(first)?.[1];
    const author = authorOf(json_at(commit, 'author'), links.host);
    const coAuthors = coAuthorsOf(message, links.host);
    return {
        sha,
        url: json_urlAt(commit, 'url') ?? links.commit(sha),
        title: (merged !== undefined && third.trim()) || first,
        ...(author && { author }),
        ...(coAuthors.length > 0 && { coAuthors }),
        ...(json_at(commit, 'distinct') === false && { travelled: true }),
        ...(number !== undefined && {
            pullRequest: { number: Number(number), url: links.pullRequest(Number(number)) },
        }),
    };
}
const mergeLine = /^Merge pull request #(\d{1,9}) from \S/;
const squashEnd = / \(#(\d{1,9})\)$/;
const namedEvents = (/* unused pure expression or super */ null && ([
    'push',
    'pull_request',
    'pull_request_target',
    'workflow_dispatch',
    'schedule',
]));
function commits_runNameOf(displayTitle, { event, workflow, commit, subject }) {
    if (displayTitle === undefined || !namedEvents.includes(event) || mergeLine.test(displayTitle)) {
        return undefined;
    }
    const isPush = event === 'push';
    const ofEvent = isPush ? commit?.title : subject.kind === 'pull-request' ? subject.title : workflow;
    return !ofEvent || displayTitle === ofEvent || displayTitle === workflow ? undefined : displayTitle;
}
function authorOf(author, host) {
    const email = json_textAt(author, 'email')?.toLowerCase();
    const login = json_textAt(author, 'username') ?? loginOf(email, host);
    const name = json_textAt(author, 'name') ?? login;
    if (name === undefined)
        return undefined;
    return {
        ...(login !== undefined && { login }),
        name,
        ...(email !== undefined && { email }),
        bot: isBot(login ?? name),
    };
}
const coAuthorsOf = (message, host) => [...message.matchAll(/^co-authored-by:([^<\r\n]*)<([^<>\s]+)>[ \t]*$/gim)].flatMap(([, name = '', email]) => authorOf({ name: name.trim() || email, email }, host) ?? []);
function loginOf(email, host) {
    const [local, domain] = email?.split('@') ?? [];
    if (domain !== `users.noreply.${host}` && domain !== `noreply.${host}`)
        return undefined;
    return local?.replace(/^\d+\+/, '') || undefined;
}
function commits_personOf(login = '', account) {
    const isSame = json_textAt(account, 'login') === login;
    return { login, name: login, bot: isBot(login) || (isSame && json_textAt(account, 'type') === 'Bot') };
}
const commits_rerunBy = ({ attempt, event }, actor, triggering) => attempt > 1 && triggering.name !== '' && (triggering.login !== actor.login || event === 'schedule')
    ? triggering
    : undefined;
const isBot = (login) => login.endsWith('[bot]');

;// CONCATENATED MODULE: ./build/src/github/links.js
const encodePath = (name) => name
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
function links_linksFor(forge, serverUrl, repository) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
    if (repository === '')
        return nowhere(serverUrl, host);
    const root = `${serverUrl}/${repository}`;
    const commit = (sha) => `${root}/commit/${sha}`;
    const issue = (number) => `${root}/issues/${number}`;
    if (forge !== 'github') {
        return {
            host,
            repository: root,
            branch: (name) => `${root}/src/branch/${encodePath(name)}`,
            tag: (name) => `${root}/src/tag/${encodePath(name)}`,
            ref: (name) => `${root}/src/${encodePath(name)}`,
            commit,
            issue,
            pullRequest: (number) => `${root}/pulls/${number}`,
            run: (run) => `${root}/actions/runs/${forge === 'gitea' ? run.id : run.number}`,
        };
    }
    return {
        host,
        repository: root,
        branch: (name) => `${root}/tree/${encodePath(name)}`,
        tag: (name) => `${root}/releases/tag/${encodePath(name)}`,
        ref: (name) => `${root}/tree/${encodePath(name)}`,
        commit,
        issue,
        pullRequest: (number) => `${root}/pull/${number}`,
        run: (run) => `${root}/actions/runs/${run.id}${run.attempt > 1 ? `/attempts/${run.attempt}` : ''}`,
    };
}
function nowhere(serverUrl, host) {
    const server = () => serverUrl;
    return {
        host,
        repository: serverUrl,
        branch: server,
        tag: server,
        ref: server,
        issue: server,
        commit: server,
        pullRequest: server,
        run: server,
    };
}
function links_readServer(env) {
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    return {
        serverUrl,
        repository,
        forge: forgeOf(env),
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    };
}
function forgeOf(env) {
    if (env['FORGEJO_ACTIONS'])
        return 'forgejo';
    return env['GITEA_ACTIONS'] ? 'gitea' : 'github';
}

;// CONCATENATED MODULE: ./build/src/conclusion.js
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
const conclusion_conclusionOf = (text) => text === undefined ? undefined : (conclusions.find((known) => known === text) ?? 'neutral');
const statuses = [...conclusions, 'started'];
const pendingStates = ['waiting', 'queued', 'unknown'];
const jobStates = [...statuses, ...pendingStates];
const hasEnded = (state) => conclusions.some((conclusion) => conclusion === state);
const outcomesByInterest = (/* unused pure expression or super */ null && (['failure', 'cancelled', 'other', 'started', 'success', 'skipped']));
const outcomes = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    started: 'started',
    queued: 'started',
    waiting: 'started',
    neutral: 'other',
    action_required: 'other',
    stale: 'other',
    unknown: 'other',
};
const conclusion_outcomeOf = (state) => outcomes[state];

;// CONCATENATED MODULE: ./build/src/github/subject.js


const readers = new Map(Object.entries({
    merge_group: (event, _, links) => {
        const branch = json_textAt(event, 'merge_group', 'head_ref')?.replace(/^refs\/heads\//, '');
        return queuedOf(branch, json_at(event, 'merge_group', 'head_commit'), links);
    },
    release: (event, env, links) => {
        const release = json_at(event, 'release');
        if (!isObject(release))
            return undefined;
        const tag = json_textAt(release, 'tag_name') ?? env['GITHUB_REF_NAME'] ?? '';
        const title = json_textAt(release, 'name') ?? tag;
        return { kind: 'release', name: tag, title, url: json_urlAt(release, 'html_url') ?? links.tag(tag) };
    },
    deployment: readDeployment,
    deployment_status: readDeployment,
    issues: readIssue,
    issue_comment: readIssue,
    check_run: (event, _, links) => branchOf(json_textAt(event, 'check_run', 'check_suite', 'head_branch'), links),
    check_suite: (event, _, links) => branchOf(json_textAt(event, 'check_suite', 'head_branch'), links),
}));
function readSubject(env, event, links) {
    const pullRequest = json_at(event, 'pull_request');
    if (isObject(pullRequest))
        return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
    const found = readers.get(env['GITHUB_EVENT_NAME'] ?? '')?.(event, env, links);
    if (found)
        return found;
    const name = env['GITHUB_REF_NAME'] || json_textAt(event, 'repository', 'default_branch') || '';
    if (env['GITHUB_REF_TYPE'] === 'tag')
        return { kind: 'tag', name, url: links.tag(name) };
    return { kind: 'branch', name, url: links.branch(name) };
}
const branchOf = (name, links) => name === undefined ? undefined : { kind: 'branch', name, url: links.branch(name) };
const queueBranch = /^gh-readonly-queue\/(.+)\/pr-(\d{1,9})-[0-9a-f]+$/;
const subject_queueBaseOf = (branch) => queueBranch.exec(branch ?? '')?.[1];
function queuedOf(branch, headCommit, links) {
    const [head, base, digits] = queueBranch.exec(branch ?? '') ?? [];
    if (head === undefined || base === undefined)
        return undefined;
    const number = Number(digits);
    const title = commits_commitOf(headCommit, links)?.title;
    return {
        kind: 'pull-request',
        number,
        ...(title && { title }),
        url: links.pullRequest(number),
        head,
        base,
        queued: true,
    };
}
function readDeployment(event, _, links) {
    const name = json_textAt(event, 'deployment', 'ref');
    if (name === undefined)
        return undefined;
    const environment = json_textAt(event, 'deployment_status', 'environment') ?? json_textAt(event, 'deployment', 'environment') ?? '';
    const environmentUrl = json_urlAt(event, 'deployment_status', 'environment_url');
    return {
        kind: 'deployment',
        name,
        url: links.ref(name),
        environment,
        ...(environmentUrl !== undefined && { environmentUrl }),
    };
}
function readIssue(event, _, links) {
    const issue = json_at(event, 'issue');
    const number = json_numberAt(issue, 'number');
    if (number === undefined)
        return undefined;
    const title = json_textAt(issue, 'title') ?? '';
    if (!isObject(json_at(issue, 'pull_request'))) {
        return { kind: 'issue', number, title, url: json_urlAt(issue, 'html_url') ?? links.issue(number) };
    }
    const login = json_textAt(issue, 'user', 'login');
    return {
        kind: 'pull-request',
        number,
        title,
        url: json_urlAt(issue, 'pull_request', 'html_url') ?? links.pullRequest(number),
        head: '',
        ...(login !== undefined && { author: commits_personOf(login, json_at(issue, 'user')) }),
    };
}
function pullRequestOf(pullRequest, repository, links) {
    const number = json_numberAt(pullRequest, 'number');
    const title = json_textAt(pullRequest, 'title');
    const base = json_textAt(pullRequest, 'base', 'ref');
    const login = json_textAt(pullRequest, 'user', 'login');
    const fork = forkOf(json_at(pullRequest, 'head'), repository);
    const head = json_textAt(pullRequest, 'head', 'ref') ?? '';
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: json_urlAt(pullRequest, 'html_url') ??
            (number === undefined ? links.branch(head) : links.pullRequest(number)),
        head,
        ...(base !== undefined && { base }),
        ...(fork !== undefined && { fork }),
        ...(login !== undefined && { author: commits_personOf(login, json_at(pullRequest, 'user')) }),
    };
}
function forkOf(head, repository) {
    if (json_at(head, 'repo') === null)
        return json_textAt(head, 'user', 'login') ?? json_textAt(head, 'label')?.split(':')[0];
    const name = json_textAt(head, 'repo', 'full_name');
    return name === repository ? undefined : name;
}

;// CONCATENATED MODULE: ./build/src/github/observed-run.js





function readObservedRun(env, event) {
    const observed = at(event, 'workflow_run');
    const server = readServer(env);
    const links = linksFor(server.forge, server.serverUrl, server.repository);
    const run = {
        id: numberAt(observed, 'id') ?? 0,
        number: numberAt(observed, 'run_number') ?? 0,
        attempt: numberAt(observed, 'run_attempt') ?? 1,
    };
    const eventName = textAt(observed, 'event') ?? '';
    const actor = personOf(textAt(observed, 'actor', 'login'), at(observed, 'actor'));
    const triggering = at(observed, 'triggering_actor');
    const triggeringActor = rerunBy({ attempt: run.attempt, event: eventName }, actor, personOf(textAt(triggering, 'login'), triggering));
    const commit = /^issue/.test(eventName) ? undefined : commitOf(at(observed, 'head_commit'), links);
    const conclusion = conclusionOf(textAt(observed, 'conclusion'));
    const workflowId = numberAt(observed, 'workflow_id');
    const workflow = textAt(event, 'workflow', 'name') ?? textAt(observed, 'name') ?? '';
    const headBranch = textAt(observed, 'head_branch') ?? '';
    const subject = readObservedSubject(event, server.repository, links);
    const runName = runNameOf(textAt(observed, 'display_title'), {
        event: eventName,
        workflow,
        subject,
        ...(commit && { commit }),
    });
    const hasBegun = at(event, 'action') !== 'requested';
    const startedAt = timeAt(observed, 'run_started_at') ?? timeAt(observed, 'created_at');
    const completedAt = conclusion === undefined ? undefined : timeAt(observed, 'updated_at');
    return {
        ...server,
        repositoryUrl: links.repository,
        workflow,
        ...(runName !== undefined && { runName }),
        event: eventName,
        run: { ...run, url: run.attempt > 1 ? links.run(run) : (urlAt(observed, 'html_url') ?? links.run(run)) },
        ...(workflowId !== undefined && { workflowId }),
        refName: queueBaseOf(headBranch) ?? headBranch,
        subject,
        ...(commit && { commit }),
        commits: [],
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: true,
        ...(conclusion && { conclusion }),
        ...(hasBegun && startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
    };
}
const deletedFork = 'unknown repository';
function readObservedSubject(event, repository, links) {
    const observed = json_at(event, 'workflow_run');
    const head = json_textAt(observed, 'head_branch') ?? '';
    const eventName = json_textAt(observed, 'event') ?? '';
    if (/^pull_request/.test(eventName))
        return readObservedPullRequest(observed, repository, links);
    if (eventName === 'release')
        return { kind: 'tag', name: head, url: links.tag(head) };
    const queued = queuedOf(head, json_at(observed, 'head_commit'), links);
    if (queued)
        return queued;
    return eventName === 'schedule' || head === json_textAt(event, 'repository', 'default_branch')
        ? { kind: 'branch', name: head, url: links.branch(head) }
        : { kind: 'ref', name: head, url: links.ref(head) };
}
function readObservedPullRequest(observed, repository, links) {
    const head = json_textAt(observed, 'head_branch') ?? '';
    const title = json_textAt(observed, 'display_title');
    const isDeleted = json_at(observed, 'head_repository') === null;
    const from = json_textAt(observed, 'head_repository', 'full_name') ?? (isDeleted ? deletedFork : repository);
    const isIn = (side, name) => (json_textAt(side, 'repo', 'url') ?? '').endsWith(`/repos/${name}`);
    const candidates = json_listAt(observed, 'pull_requests').filter((each) => json_textAt(each, 'head', 'ref') === head &&
        isIn(json_at(each, 'head'), from) &&
        isIn(json_at(each, 'base'), repository));
    const pullRequest = candidates.length === 1 ? candidates[0] : undefined;
    const number = json_numberAt(pullRequest, 'number');
    const base = json_textAt(pullRequest, 'base', 'ref');
    const headUrl = isDeleted
        ? (json_urlAt(observed, 'html_url') ?? links.repository)
        : `${json_urlAt(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${encodePath(head)}`;
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: number === undefined ? headUrl : links.pullRequest(number),
        head,
        ...(base !== undefined && { base }),
        ...(from !== repository && { fork: from }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/event.js





function readOwnRun(env, event) {
    const server = links_readServer(env);
    const links = links_linksFor(server.forge, server.serverUrl, server.repository);
    const run = {
        id: Number(env['GITHUB_RUN_ID']) || 0,
        number: Number(env['GITHUB_RUN_NUMBER']) || 0,
        attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
    };
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const actor = commits_personOf(env['GITHUB_ACTOR'], json_at(event, 'sender'));
    const triggering = commits_personOf(env['GITHUB_TRIGGERING_ACTOR'], json_at(event, 'sender'));
    const triggeringActor = commits_rerunBy({ attempt: run.attempt, event: eventName }, actor, triggering);
    const isStartedByRun = eventName === 'workflow_run' && isObject(json_at(event, 'workflow_run'));
    const subject = isStartedByRun
        ? readObservedSubject(event, server.repository, links)
        : readSubject(env, event, links);
    const commit = readCommit(env, event, links);
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
    const workflowFile = workflowRef.startsWith(`${server.repository}/`)
        ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
        : undefined;
    const isBranchUpdate = json_at(event, 'created') !== true && json_at(event, 'deleted') !== true;
    const compareUrl = isBranchUpdate ? json_urlAt(event, 'compare') : undefined;
    return {
        ...server,
        repositoryUrl: links.repository,
        ...(json_at(event, 'repository', 'fork') === true && { inFork: true }),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        event: eventName,
        run: { ...run, url: links.run(run) },
        ...(workflowFile !== undefined && { workflowId: workflowFile }),
        refName: isStartedByRun ? (env['GITHUB_REF_NAME'] ?? '') : refNameOf(subject, env, event),
        subject,
        ...(commit && { commit }),
        commits: json_listAt(event, 'commits').flatMap((item) => commits_commitOf(item, links) ?? []),
        ...(compareUrl !== undefined && { compareUrl }),
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: false,
    };
}
function refNameOf(subject, env, event) {
    const head = env['GITHUB_HEAD_REF'] || json_textAt(event, 'pull_request', 'head', 'ref');
    if (head)
        return head;
    if (subject.kind === 'pull-request' && subject.queued)
        return subject.base ?? '';
    return env['GITHUB_REF_NAME'] || (subject.kind === 'deployment' ? subject.name : '');
}

;// CONCATENATED MODULE: ./build/src/github/jobs.js


function ownJobOf({ checkRunId, matrix }, env) {
    const runnerName = env['RUNNER_NAME'];
    return {
        jobKey: env['GITHUB_JOB'] ?? '',
        ...(checkRunId !== undefined && { checkRunId }),
        ...(runnerName && { runnerName }),
        ...(matrix && { matrix }),
    };
}
function matrixJobName(jobKey, matrix = {}) {
    const values = leavesOf(matrix).filter((value) => value !== '');
    const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
    return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}
const leavesOf = (value) => typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];
const states = new Map([
    ['in_progress', 'started'],
    ['queued', 'queued'],
    ['requested', 'queued'],
    ['pending', 'queued'],
    ['waiting', 'waiting'],
]);
function readJob(value) {
    const id = json_numberAt(value, 'id');
    const name = json_textAt(value, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const state = conclusion_conclusionOf(json_textAt(value, 'conclusion')) ?? states.get(json_textAt(value, 'status') ?? '') ?? 'unknown';
    const url = json_urlAt(value, 'html_url');
    const runner = json_textAt(value, 'runner_name');
    const failed = json_listAt(value, 'steps').filter((step) => json_at(step, 'conclusion') === 'failure');
    const failedTime = timeOf(failed[0]);
    const startedAt = json_timeAt(value, 'started_at');
    const duration = state === 'skipped' ? undefined : durationOf(value);
    return {
        id,
        name: withoutExpressions(name),
        state,
        running: json_at(value, 'status') === 'in_progress',
        ...(startedAt !== undefined && { startedAt }),
        ...(runner !== undefined && { runner }),
        ...(url !== undefined && { url }),
        ...(duration !== undefined && { duration }),
        ...(failedTime && { failedTime }),
        allowedToFail: false,
        failedSteps: failed.flatMap((step) => json_textAt(step, 'name') ?? []),
        errorsAreOwn: !json_listAt(value, 'steps').some(mayLeaveError),
    };
}
const preparations = /^(post|pre|complete|stop|initialize) |\b(check ?out|set[ -]?up|install|cache|restore|log ?in)\b|检出|拉取|安装|缓存|登录/i;
const namelessScript = /^Run (?!\.{0,2}\/|\S+@|docker:\/\/)/;
function mayLeaveError(step) {
    const name = json_textAt(step, 'name') ?? '';
    return json_at(step, 'conclusion') === 'success' && !preparations.test(name) && !namelessScript.test(name);
}
function withoutExpressions(name) {
    if (!name.includes('${{'))
        return name;
    const [before, ...others] = name.split('${{');
    const after = others.map((text) => text.split('}}').slice(1).join('}}'));
    const rest = [before, ...after].join('').replace(/\([\s,]*\)/g, '');
    return rest.replace(/\s+/g, ' ').trim() || '…';
}
function timeOf(step) {
    const [start, end] = [json_timeAt(step, 'started_at'), json_timeAt(step, 'completed_at')];
    return start === undefined || end === undefined ? undefined : { start, end: end + 999 };
}
function durationOf(value) {
    const [start, end] = [json_timeAt(value, 'started_at'), json_timeAt(value, 'completed_at')];
    return start === undefined || end === undefined || end < start ? undefined : end - start;
}
function findOwnJob(jobs, own) {
    const { checkRunId, runnerName } = own;
    if (checkRunId !== undefined)
        return jobs.find(({ id }) => id === checkRunId);
    const running = jobs.filter((job) => job.running);
    const names = namesOf(own);
    return (only(running.filter(({ runner }) => runnerName !== undefined && runner === runnerName)) ??
        only(running.filter(({ name }) => names.some((own) => name === own || name.endsWith(` / ${own}`)))));
}
const only = (items) => (items.length === 1 ? items[0] : undefined);
const namesOf = ({ jobKey, matrix }) => matrix === undefined ? [jobKey] : [jobKey, matrixJobName(jobKey, matrix)];

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/src/github/api-problems.js


const noToken = {
    en: "there is no github-token for GitHub's API",
    'zh-CN': '没有 github-token，无法查询 GitHub API',
};
const badAddress = {
    en: "the address of GitHub's API (GITHUB_API_URL) is not a URL",
    'zh-CN': 'GitHub API 的地址（GITHUB_API_URL）不是 URL',
};
const eventNotJson = {
    en: "the event file is not JSON, so GitHub's client cannot be loaded",
    'zh-CN': '事件文件不是 JSON，无法加载 GitHub 客户端',
};
function clientNotLoaded(error) {
    const reason = reasonOf(error);
    return {
        en: `GitHub's API cannot be asked (${reason.en})`,
        'zh-CN': `无法查询 GitHub API（${reason['zh-CN']}）`,
    };
}
const noWorkflow = {
    en: "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)",
    'zh-CN': 'runner 没有提供工作流文件（GITHUB_WORKFLOW_REF）',
};
const noBranch = { en: 'the event names no branch', 'zh-CN': '事件中没有分支' };
const unknownJob = {
    en: 'it is unknown which job of the run this is',
    'zh-CN': '无法确定是这次运行的哪个任务',
};
const outOfTime = {
    en: "no time was left to wait for GitHub's API",
    'zh-CN': '剩余时间不够，没有等到 GitHub API 返回',
};
const oddShape = {
    en: "GitHub's API sent an unexpected answer",
    'zh-CN': 'GitHub API 返回的内容无法识别',
};
const noAnswer = (limit) => ({
    en: `GitHub's API did not answer within ${limit / 1000} s`,
    'zh-CN': `GitHub API 在 ${limit / 1000} 秒内没有返回`,
});
const brokenBy = (code) => code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
    ? oddShape
    : {
        en: `GitHub's API could not be reached${code === undefined ? '' : ` (${code})`}`,
        'zh-CN': `无法连接 GitHub API${code === undefined ? '' : `（${code}）`}`,
    };
const refusals = {
    301: () => ({
        en: "GitHub's API no longer has the repository under this name (HTTP 301): it was renamed or moved",
        'zh-CN': 'GitHub API 中没有这个名称的仓库（HTTP 301）：仓库已改名或转移',
    }),
    401: () => ({
        en: "GitHub's API did not accept the github-token (HTTP 401): it is wrong or has expired",
        'zh-CN': 'GitHub API 不接受 github-token（HTTP 401）：填错了或已过期',
    }),
    403: (permission) => ({
        en: `the github-token has no permission to read that (HTTP 403). Add this to the permissions of the job or workflow:\npermissions:\n  ${permission}: read`,
        'zh-CN': `github-token 没有读取权限（HTTP 403）。请在任务或工作流中添加权限：\npermissions:\n  ${permission}: read`,
    }),
    410: () => ({
        en: "GitHub's API no longer has that (HTTP 410): it has expired or was deleted",
        'zh-CN': 'GitHub API 已查不到（HTTP 410）：已过期或被删除',
    }),
    404: () => ({
        en: "GitHub's API does not know that, or hides it from this github-token (HTTP 404); it may be a token of another repository",
        'zh-CN': 'GitHub API 查不到，或 github-token 无权查看（HTTP 404）；可能用了其他仓库的 token',
    }),
};
function refusalOf(status, headers, body, permission) {
    const again = againAfter(status, headers, body);
    if (again?.kind === 'limited') {
        const free = freeAgain(again, headers);
        return {
            en: `GitHub's API limits the number of requests at the moment (HTTP ${status})${free.en}`,
            'zh-CN': `GitHub API 目前限流（HTTP ${status}）${free['zh-CN']}`,
        };
    }
    return (refusals[status]?.(permission) ?? {
        en: `GitHub's API answered with HTTP ${status}`,
        'zh-CN': `GitHub API 返回 HTTP ${status}`,
    });
}
const isRateLimit = (status, headers, body) => status === 429 ||
    (status === 403 &&
        (textAt(headers, 'x-ratelimit-remaining') === '0' ||
            textAt(headers, 'retry-after') !== undefined ||
            /rate limit/i.test(textAt(body, 'message') ?? '')));
function againAfter(status, headers, body) {
    if (!isRateLimit(status, headers, body))
        return status >= 500 ? { kind: 'soon' } : undefined;
    const seconds = Number(textAt(headers, 'retry-after'));
    const reset = Number(textAt(headers, 'x-ratelimit-reset')) * 1000;
    const isUsedUp = textAt(headers, 'x-ratelimit-remaining') === '0';
    return {
        kind: 'limited',
        ...(seconds > 0 && { wait: seconds * 1000 }),
        ...(isUsedUp && reset > 0 && { reset }),
    };
}
function freeAgain({ wait, reset }, headers) {
    if (wait !== undefined) {
        const seconds = wait / 1000;
        return { en: `; it asks to wait ${seconds} s`, 'zh-CN': `，${seconds} 秒后恢复` };
    }
    const now = timeAt(headers, 'date');
    if (reset === undefined || now === undefined)
        return { en: '', 'zh-CN': '' };
    const minutes = Math.max(1, Math.ceil((reset - now) / 60_000));
    return { en: `; it is free again in ${minutes} min`, 'zh-CN': `，${minutes} 分钟后恢复` };
}

;// CONCATENATED MODULE: ./build/src/github/patience.js


const concurrency = 10;
const mostPerMinute = 850;
const minute = 60_000;
const shortWait = 1_000;
const firstWait = minute;
const mostTrials = { soon: 3, limited: 6 };
const pausedFor = (seconds) => ({
    en: `GitHub's API limits the number of requests; no more are sent for ${seconds} s.`,
    'zh-CN': `GitHub API 限流，${seconds} 秒后再请求。`,
});
function patientApi(ask, ports) {
    const { clock, signal, deadline, info } = ports;
    const inTurn = pLimit(concurrency);
    const begun = [];
    let count = 0;
    let closedUntil = 0;
    let closures = 0;
    let lastWord = { problem: outOfTime, isLate: true };
    const nextTurn = () => {
        const paced = begun.length < mostPerMinute ? 0 : (begun[0] ?? 0) + minute;
        return Math.max(paced, closedUntil);
    };
    const close = (again, refusal) => {
        const now = clock.monotonic();
        if (now < closedUntil)
            return;
        const { wait, reset } = again;
        const asked = wait ?? (reset === undefined ? firstWait * 2 ** closures : reset - clock.now() + shortWait);
        closures += 1;
        closedUntil = now + Math.max(shortWait, asked);
        if (closedUntil >= deadline)
            lastWord = refusal;
        else
            info(pausedFor(Math.ceil((closedUntil - now) / 1000)));
    };
    const waitForTurn = async () => {
        for (let turn = nextTurn(); turn > clock.monotonic(); turn = nextTurn()) {
            if (turn >= deadline || signal.aborted)
                return false;
            await clock.sleep(turn - clock.monotonic(), signal);
        }
        return !signal.aborted && clock.monotonic() < deadline;
    };
    const untilAnswered = async (once) => {
        for (let trial = 1; await waitForTurn(); trial += 1) {
            begun.push(clock.monotonic());
            if (begun.length > mostPerMinute)
                begun.shift();
            count += 1;
            const answer = await once();
            if (!('again' in answer) || answer.again === undefined)
                return answer;
            if (trial >= mostTrials[answer.again.kind])
                return answer;
            if (answer.again.kind === 'limited')
                close(answer.again, answer);
            else
                await clock.sleep(shortWait, signal);
        }
        return lastWord;
    };
    return {
        requests: () => count,
        ask: (call, read, permission) => inTurn(() => untilAnswered(() => ask(call, read, permission))),
    };
}

;// CONCATENATED MODULE: ./build/node_modules/jsonc-parser/lib/esm/impl/scanner.js
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/

/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function scanner_createScanner(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || !exact) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4, true);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}
var CharacterCodes;
(function (CharacterCodes) {
    CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
    CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
    CharacterCodes[CharacterCodes["space"] = 32] = "space";
    CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
    CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
    CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
    CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
    CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
    CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
    CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
    CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
    CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
    CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
    CharacterCodes[CharacterCodes["a"] = 97] = "a";
    CharacterCodes[CharacterCodes["b"] = 98] = "b";
    CharacterCodes[CharacterCodes["c"] = 99] = "c";
    CharacterCodes[CharacterCodes["d"] = 100] = "d";
    CharacterCodes[CharacterCodes["e"] = 101] = "e";
    CharacterCodes[CharacterCodes["f"] = 102] = "f";
    CharacterCodes[CharacterCodes["g"] = 103] = "g";
    CharacterCodes[CharacterCodes["h"] = 104] = "h";
    CharacterCodes[CharacterCodes["i"] = 105] = "i";
    CharacterCodes[CharacterCodes["j"] = 106] = "j";
    CharacterCodes[CharacterCodes["k"] = 107] = "k";
    CharacterCodes[CharacterCodes["l"] = 108] = "l";
    CharacterCodes[CharacterCodes["m"] = 109] = "m";
    CharacterCodes[CharacterCodes["n"] = 110] = "n";
    CharacterCodes[CharacterCodes["o"] = 111] = "o";
    CharacterCodes[CharacterCodes["p"] = 112] = "p";
    CharacterCodes[CharacterCodes["q"] = 113] = "q";
    CharacterCodes[CharacterCodes["r"] = 114] = "r";
    CharacterCodes[CharacterCodes["s"] = 115] = "s";
    CharacterCodes[CharacterCodes["t"] = 116] = "t";
    CharacterCodes[CharacterCodes["u"] = 117] = "u";
    CharacterCodes[CharacterCodes["v"] = 118] = "v";
    CharacterCodes[CharacterCodes["w"] = 119] = "w";
    CharacterCodes[CharacterCodes["x"] = 120] = "x";
    CharacterCodes[CharacterCodes["y"] = 121] = "y";
    CharacterCodes[CharacterCodes["z"] = 122] = "z";
    CharacterCodes[CharacterCodes["A"] = 65] = "A";
    CharacterCodes[CharacterCodes["B"] = 66] = "B";
    CharacterCodes[CharacterCodes["C"] = 67] = "C";
    CharacterCodes[CharacterCodes["D"] = 68] = "D";
    CharacterCodes[CharacterCodes["E"] = 69] = "E";
    CharacterCodes[CharacterCodes["F"] = 70] = "F";
    CharacterCodes[CharacterCodes["G"] = 71] = "G";
    CharacterCodes[CharacterCodes["H"] = 72] = "H";
    CharacterCodes[CharacterCodes["I"] = 73] = "I";
    CharacterCodes[CharacterCodes["J"] = 74] = "J";
    CharacterCodes[CharacterCodes["K"] = 75] = "K";
    CharacterCodes[CharacterCodes["L"] = 76] = "L";
    CharacterCodes[CharacterCodes["M"] = 77] = "M";
    CharacterCodes[CharacterCodes["N"] = 78] = "N";
    CharacterCodes[CharacterCodes["O"] = 79] = "O";
    CharacterCodes[CharacterCodes["P"] = 80] = "P";
    CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
    CharacterCodes[CharacterCodes["R"] = 82] = "R";
    CharacterCodes[CharacterCodes["S"] = 83] = "S";
    CharacterCodes[CharacterCodes["T"] = 84] = "T";
    CharacterCodes[CharacterCodes["U"] = 85] = "U";
    CharacterCodes[CharacterCodes["V"] = 86] = "V";
    CharacterCodes[CharacterCodes["W"] = 87] = "W";
    CharacterCodes[CharacterCodes["X"] = 88] = "X";
    CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
    CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
    CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
    CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
    CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
    CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
    CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
    CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
    CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
    CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
    CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
    CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
    CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
    CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
    CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
    CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
    CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

;// CONCATENATED MODULE: ./build/node_modules/jsonc-parser/lib/esm/impl/parser.js
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/


var ParseOptions;
(function (ParseOptions) {
    ParseOptions.DEFAULT = {
        allowTrailingComma: false
    };
})(ParseOptions || (ParseOptions = {}));
/**
 * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
 */
function getLocation(text, position) {
    const segments = []; // strings or numbers
    const earlyReturnException = new Object();
    let previousNode = undefined;
    const previousNodeInst = {
        value: {},
        offset: 0,
        length: 0,
        type: 'object',
        parent: undefined
    };
    let isAtPropertyKey = false;
    function setPreviousNode(value, offset, length, type) {
        previousNodeInst.value = value;
        previousNodeInst.offset = offset;
        previousNodeInst.length = length;
        previousNodeInst.type = type;
        previousNodeInst.colonOffset = undefined;
        previousNode = previousNodeInst;
    }
    try {
        visit(text, {
            onObjectBegin: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                isAtPropertyKey = position > offset;
                segments.push(''); // push a placeholder (will be replaced)
            },
            onObjectProperty: (name, offset, length) => {
                if (position < offset) {
                    throw earlyReturnException;
                }
                setPreviousNode(name, offset, length, 'property');
                segments[segments.length - 1] = name;
                if (position <= offset + length) {
                    throw earlyReturnException;
                }
            },
            onObjectEnd: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                segments.pop();
            },
            onArrayBegin: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                segments.push(0);
            },
            onArrayEnd: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                segments.pop();
            },
            onLiteralValue: (value, offset, length) => {
                if (position < offset) {
                    throw earlyReturnException;
                }
                setPreviousNode(value, offset, length, getNodeType(value));
                if (position <= offset + length) {
                    throw earlyReturnException;
                }
            },
            onSeparator: (sep, offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                if (sep === ':' && previousNode && previousNode.type === 'property') {
                    previousNode.colonOffset = offset;
                    isAtPropertyKey = false;
                    previousNode = undefined;
                }
                else if (sep === ',') {
                    const last = segments[segments.length - 1];
                    if (typeof last === 'number') {
                        segments[segments.length - 1] = last + 1;
                    }
                    else {
                        isAtPropertyKey = true;
                        segments[segments.length - 1] = '';
                    }
                    previousNode = undefined;
                }
            }
        });
    }
    catch (e) {
        if (e !== earlyReturnException) {
            throw e;
        }
    }
    return {
        path: segments,
        previousNode,
        isAtPropertyKey,
        matches: (pattern) => {
            let k = 0;
            for (let i = 0; k < pattern.length && i < segments.length; i++) {
                if (pattern[k] === segments[i] || pattern[k] === '*') {
                    k++;
                }
                else if (pattern[k] !== '**') {
                    return false;
                }
            }
            return k === pattern.length;
        }
    };
}
/**
 * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 * Therefore always check the errors list to find out if the input was valid.
 */
function parse(text, errors = [], options = ParseOptions.DEFAULT) {
    let currentProperty = null;
    let currentParent = [];
    const previousParents = [];
    function onValue(value) {
        if (Array.isArray(currentParent)) {
            currentParent.push(value);
        }
        else if (currentProperty !== null) {
            currentParent[currentProperty] = value;
        }
    }
    const visitor = {
        onObjectBegin: () => {
            const object = {};
            onValue(object);
            previousParents.push(currentParent);
            currentParent = object;
            currentProperty = null;
        },
        onObjectProperty: (name) => {
            currentProperty = name;
        },
        onObjectEnd: () => {
            currentParent = previousParents.pop();
        },
        onArrayBegin: () => {
            const array = [];
            onValue(array);
            previousParents.push(currentParent);
            currentParent = array;
            currentProperty = null;
        },
        onArrayEnd: () => {
            currentParent = previousParents.pop();
        },
        onLiteralValue: onValue,
        onError: (error, offset, length) => {
            errors.push({ error, offset, length });
        }
    };
    visit(text, visitor, options);
    return currentParent[0];
}
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
    let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
    function ensurePropertyComplete(endOffset) {
        if (currentParent.type === 'property') {
            currentParent.length = endOffset - currentParent.offset;
            currentParent = currentParent.parent;
        }
    }
    function onValue(valueNode) {
        currentParent.children.push(valueNode);
        return valueNode;
    }
    const visitor = {
        onObjectBegin: (offset) => {
            currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
        },
        onObjectProperty: (name, offset, length) => {
            currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
            currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
        },
        onObjectEnd: (offset, length) => {
            ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onArrayBegin: (offset, length) => {
            currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
        },
        onArrayEnd: (offset, length) => {
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onLiteralValue: (value, offset, length) => {
            onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
            ensurePropertyComplete(offset + length);
        },
        onSeparator: (sep, offset, length) => {
            if (currentParent.type === 'property') {
                if (sep === ':') {
                    currentParent.colonOffset = offset;
                }
                else if (sep === ',') {
                    ensurePropertyComplete(offset);
                }
            }
        },
        onError: (error, offset, length) => {
            errors.push({ error, offset, length });
        }
    };
    visit(text, visitor, options);
    const result = currentParent.children[0];
    if (result) {
        delete result.parent;
    }
    return result;
}
/**
 * Finds the node at the given path in a JSON DOM.
 */
function findNodeAtLocation(root, path) {
    if (!root) {
        return undefined;
    }
    let node = root;
    for (let segment of path) {
        if (typeof segment === 'string') {
            if (node.type !== 'object' || !Array.isArray(node.children)) {
                return undefined;
            }
            let found = false;
            for (const propertyNode of node.children) {
                if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                    node = propertyNode.children[1];
                    found = true;
                    break;
                }
            }
            if (!found) {
                return undefined;
            }
        }
        else {
            const index = segment;
            if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                return undefined;
            }
            node = node.children[index];
        }
    }
    return node;
}
/**
 * Gets the JSON path of the given JSON DOM node
 */
function getNodePath(node) {
    if (!node.parent || !node.parent.children) {
        return [];
    }
    const path = getNodePath(node.parent);
    if (node.parent.type === 'property') {
        const key = node.parent.children[0].value;
        path.push(key);
    }
    else if (node.parent.type === 'array') {
        const index = node.parent.children.indexOf(node);
        if (index !== -1) {
            path.push(index);
        }
    }
    return path;
}
/**
 * Evaluates the JavaScript object of the given JSON DOM node
 */
function getNodeValue(node) {
    switch (node.type) {
        case 'array':
            return node.children.map(getNodeValue);
        case 'object':
            const obj = Object.create(null);
            for (let prop of node.children) {
                const valueNode = prop.children[1];
                if (valueNode) {
                    obj[prop.children[0].value] = getNodeValue(valueNode);
                }
            }
            return obj;
        case 'null':
        case 'string':
        case 'number':
        case 'boolean':
            return node.value;
        default:
            return undefined;
    }
}
function contains(node, offset, includeRightBound = false) {
    return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
}
/**
 * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
 */
function findNodeAtOffset(node, offset, includeRightBound = false) {
    if (contains(node, offset, includeRightBound)) {
        const children = node.children;
        if (Array.isArray(children)) {
            for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                const item = findNodeAtOffset(children[i], offset, includeRightBound);
                if (item) {
                    return item;
                }
            }
        }
        return node;
    }
    return undefined;
}
/**
 * Parses the given text and invokes the visitor functions for each object, array and literal reached.
 */
function visit(text, visitor, options = ParseOptions.DEFAULT) {
    const _scanner = scanner_createScanner(text, false);
    // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
    // to not affect visitor functions which stored a reference to a previous JSONPath
    const _jsonPath = [];
    // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
    // Callbacks are only called when this value is 0.
    let suppressedCallbacks = 0;
    function toNoArgVisit(visitFunction) {
        return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisit(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisitWithPath(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
    }
    function toBeginVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks++;
                }
                else {
                    let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                    if (cbReturn === false) {
                        suppressedCallbacks = 1;
                    }
                }
            }
            : () => true;
    }
    function toEndVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks--;
                }
                if (suppressedCallbacks === 0) {
                    visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                }
            }
            : () => true;
    }
    const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
    const disallowComments = options && options.disallowComments;
    const allowTrailingComma = options && options.allowTrailingComma;
    function scanNext() {
        while (true) {
            const token = _scanner.scan();
            switch (_scanner.getTokenError()) {
                case 4 /* ScanError.InvalidUnicode */:
                    handleError(14 /* ParseErrorCode.InvalidUnicode */);
                    break;
                case 5 /* ScanError.InvalidEscapeCharacter */:
                    handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                    break;
                case 3 /* ScanError.UnexpectedEndOfNumber */:
                    handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                    break;
                case 1 /* ScanError.UnexpectedEndOfComment */:
                    if (!disallowComments) {
                        handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                    }
                    break;
                case 2 /* ScanError.UnexpectedEndOfString */:
                    handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                    break;
                case 6 /* ScanError.InvalidCharacter */:
                    handleError(16 /* ParseErrorCode.InvalidCharacter */);
                    break;
            }
            switch (token) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                    if (disallowComments) {
                        handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                    }
                    else {
                        onComment();
                    }
                    break;
                case 16 /* SyntaxKind.Unknown */:
                    handleError(1 /* ParseErrorCode.InvalidSymbol */);
                    break;
                case 15 /* SyntaxKind.Trivia */:
                case 14 /* SyntaxKind.LineBreakTrivia */:
                    break;
                default:
                    return token;
            }
        }
    }
    function handleError(error, skipUntilAfter = [], skipUntil = []) {
        onError(error);
        if (skipUntilAfter.length + skipUntil.length > 0) {
            let token = _scanner.getToken();
            while (token !== 17 /* SyntaxKind.EOF */) {
                if (skipUntilAfter.indexOf(token) !== -1) {
                    scanNext();
                    break;
                }
                else if (skipUntil.indexOf(token) !== -1) {
                    break;
                }
                token = scanNext();
            }
        }
    }
    function parseString(isValue) {
        const value = _scanner.getTokenValue();
        if (isValue) {
            onLiteralValue(value);
        }
        else {
            onObjectProperty(value);
            // add property name afterwards
            _jsonPath.push(value);
        }
        scanNext();
        return true;
    }
    function parseLiteral() {
        switch (_scanner.getToken()) {
            case 11 /* SyntaxKind.NumericLiteral */:
                const tokenValue = _scanner.getTokenValue();
                let value = Number(tokenValue);
                if (isNaN(value)) {
                    handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                    value = 0;
                }
                onLiteralValue(value);
                break;
            case 7 /* SyntaxKind.NullKeyword */:
                onLiteralValue(null);
                break;
            case 8 /* SyntaxKind.TrueKeyword */:
                onLiteralValue(true);
                break;
            case 9 /* SyntaxKind.FalseKeyword */:
                onLiteralValue(false);
                break;
            default:
                return false;
        }
        scanNext();
        return true;
    }
    function parseProperty() {
        if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
            handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            return false;
        }
        parseString(false);
        if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
            onSeparator(':');
            scanNext(); // consume colon
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
        }
        else {
            handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
        }
        _jsonPath.pop(); // remove processed property name
        return true;
    }
    function parseObject() {
        onObjectBegin();
        scanNext(); // consume open brace
        let needsComma = false;
        while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (!parseProperty()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onObjectEnd();
        if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
            handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
        }
        else {
            scanNext(); // consume close brace
        }
        return true;
    }
    function parseArray() {
        onArrayBegin();
        scanNext(); // consume open bracket
        let isFirstElement = true;
        let needsComma = false;
        while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (isFirstElement) {
                _jsonPath.push(0);
                isFirstElement = false;
            }
            else {
                _jsonPath[_jsonPath.length - 1]++;
            }
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onArrayEnd();
        if (!isFirstElement) {
            _jsonPath.pop(); // remove array index
        }
        if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
            handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
        }
        else {
            scanNext(); // consume close bracket
        }
        return true;
    }
    function parseValue() {
        switch (_scanner.getToken()) {
            case 3 /* SyntaxKind.OpenBracketToken */:
                return parseArray();
            case 1 /* SyntaxKind.OpenBraceToken */:
                return parseObject();
            case 10 /* SyntaxKind.StringLiteral */:
                return parseString(true);
            default:
                return parseLiteral();
        }
    }
    scanNext();
    if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
        if (options.allowEmptyContent) {
            return true;
        }
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (!parseValue()) {
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
        handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
    }
    return true;
}
/**
 * Takes JSON with JavaScript-style comments and remove
 * them. Optionally replaces every none-newline character
 * of comments with a replaceCharacter
 */
function stripComments(text, replaceCh) {
    let _scanner = createScanner(text), parts = [], kind, offset = 0, pos;
    do {
        pos = _scanner.getPosition();
        kind = _scanner.scan();
        switch (kind) {
            case 12 /* SyntaxKind.LineCommentTrivia */:
            case 13 /* SyntaxKind.BlockCommentTrivia */:
            case 17 /* SyntaxKind.EOF */:
                if (offset !== pos) {
                    parts.push(text.substring(offset, pos));
                }
                if (replaceCh !== undefined) {
                    parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                }
                offset = _scanner.getPosition();
                break;
        }
    } while (kind !== 17 /* SyntaxKind.EOF */);
    return parts.join('');
}
function getNodeType(value) {
    switch (typeof value) {
        case 'boolean': return 'boolean';
        case 'number': return 'number';
        case 'string': return 'string';
        case 'object': {
            if (!value) {
                return 'null';
            }
            else if (Array.isArray(value)) {
                return 'array';
            }
            return 'object';
        }
        default: return 'null';
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/parsers.js


const value = (parsed) => ({ value: parsed });
const problem = (text) => ({
    problems: [text],
});
const visible = (text) => text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u00A0\uFEFF]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
const quote = (text) => visible(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text));
function gather(parsed) {
    return {
        values: parsed.flatMap((one) => ('value' in one ? [one.value] : [])),
        problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
const splitList = (text) => text
    .split(/[,，、;；\n\r]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
const splitLines = (text) => text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const booleans = new Map([
    ...['true', 'True', 'TRUE'].map((text) => [text, true]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false]),
]);
const parsers_boolean = (text) => {
    const found = booleans.get(text);
    return found === undefined
        ? problem({
            en: `${quote(text)} is neither true nor false`,
            'zh-CN': `${quote(text)} 不是 true 或 false`,
        })
        : value(found);
};
const lettersOf = (text) => text.toLowerCase().replace(/[\s_-]/g, '');
const word = (words, aliases = new Map()) => (text) => {
    const letters = lettersOf(text);
    const found = words.find((known) => lettersOf(known) === letters) ?? aliases.get(letters);
    return found === undefined
        ? problem({
            en: `${quote(text)} is not one of ${words.join(', ')}`,
            'zh-CN': `${quote(text)} 无效，可选值：${words.join('、')}`,
        })
        : value(found);
};
const list = (item) => (text) => {
    const items = splitList(text);
    const { values, problems } = gather((items.length === 0 ? [text] : items).map(item));
    return problems.length > 0 ? { problems } : value([...new Set(values)]);
};
const parsers_text = value;
const lines = (input) => value(splitLines(input));
const matching = (pattern, form) => (input) => pattern.test(input)
    ? value(input)
    : problem({ en: `${quote(input)} is not ${form.en}`, 'zh-CN': `${quote(input)} 不是${form['zh-CN']}` });
const count = (most) => (input) => /^\d{1,4}$/.test(input) && Number(input) <= most
    ? value(Number(input))
    : problem({
        en: `${quote(input)} is not a whole number from 0 to ${most}`,
        'zh-CN': `${quote(input)} 不是 0 到 ${most} 的整数`,
    });
const minutes = (most) => (input) => {
    const count = /^\d+(\.\d+)?$|^\.\d+$/.test(input) ? Number(input) : Number.NaN;
    return count > 0 && count <= most
        ? value(Math.ceil(count * 60_000))
        : problem({
            en: `${quote(input)} is not a number of minutes, more than 0 and at most ${most}`,
            'zh-CN': `${quote(input)} 不是有效的分钟数，应大于 0 且不超过 ${most}`,
        });
};
const deepest = 100;
const json = (input) => {
    try {
        const parsed = JSON.parse(input);
        if (parsed === null)
            return value(undefined);
        if (isDeeperThan(parsed, deepest))
            return problem({
                en: `it is nested more than ${deepest} levels deep`,
                'zh-CN': `嵌套超过 ${deepest} 层`,
            });
        return isObject(parsed)
            ? value(parsed)
            : problem({
                en: 'it is JSON, but not an object in braces',
                'zh-CN': '是 JSON，但不是花括号括起的对象',
            });
    }
    catch {
        const [line, column] = positionOfError(input);
        return problem(line === undefined
            ? { en: 'it is not JSON', 'zh-CN': '不是 JSON' }
            : {
                en: `it is not JSON (line ${line}, column ${column})`,
                'zh-CN': `不是 JSON（第 ${line} 行第 ${column} 列）`,
            });
    }
};
function positionOfError(text) {
    const errors = [];
    try {
        parse(text, errors, { disallowComments: true });
    }
    catch {
    }
    const lines = text.slice(0, errors[0]?.offset ?? 0).split('\n');
    return errors.length === 0 ? [] : [lines.length, (lines.at(-1) ?? '').length + 1];
}
const plainZones = /^(UTC|UCT|GMT|ZULU|PRC|ROC|ROK|JAPAN|EGYPT|EIRE|CUBA|IRAN|LIBYA|GB|NZ|CET|EET|MET|WET)$/;
const likelyZones = {
    AST: 'America/Halifax',
    BST: 'Europe/London',
    EST: 'America/New_York',
    HST: 'Pacific/Honolulu',
    IST: 'Asia/Kolkata',
    JST: 'Asia/Tokyo',
    MST: 'America/Denver',
    PST: 'America/Los_Angeles',
};
const timeZone = (input) => {
    if (/^[a-z]{2,5}$/i.test(input) && !plainZones.test(input.toUpperCase())) {
        const likely = likelyZones[input.toUpperCase()] ?? 'Asia/Shanghai';
        return problem({
            en: `${quote(input)} is an abbreviation with more than one meaning; write an IANA name such as ${likely}`,
            'zh-CN': `${quote(input)} 是有多种含义的缩写，请填 IANA 时区名，例如 ${likely}`,
        });
    }
    try {
        new Intl.DateTimeFormat('en', { timeZone: input });
        return value(input);
    }
    catch {
        return problem({
            en: `${quote(input)} is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC`,
            'zh-CN': `${quote(input)} 不是 IANA 时区名，例如 Asia/Shanghai、Europe/Berlin 或 UTC`,
        });
    }
};

;// CONCATENATED MODULE: ./build/src/inputs/inputs.js
const timings = [
    'always',
    'success',
    'failure',
    'timed-out',
    'cancelled',
    'superseded',
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
const peopleKinds = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'];
const mostButtons = 3;

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/src/inputs/line-lists.js




const mobileForm = /^(?:\+\d{1,3}-)?\d{5,15}$/;
const userIdForm = /^[\w.$-]{1,64}$/;
const withoutChina = (number) => number.replace(/^\+86-/, '');
const mobileNumber = matching(mobileForm, {
    en: 'a mobile number such as 13800000000 or +1-1234567890',
    'zh-CN': '手机号，例如 13800000000 或 +1-1234567890',
});
const mobile = (text) => {
    const parsed = mobileNumber(text);
    return 'value' in parsed ? { value: withoutChina(parsed.value) } : parsed;
};
const userId = matching(userIdForm, {
    en: 'a DingTalk user id of letters, digits and - _ . $',
    'zh-CN': '钉钉 userId，只能含字母、数字和 - _ . $',
});
const nameForm = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const vars = (text) => {
    const parsed = splitLines(text).map((line) => {
        const mark = line.search(/[=＝]/);
        const name = mark < 0 ? '' : line.slice(0, mark).trimEnd();
        return nameForm.test(name)
            ? { value: [name, line.slice(mark + 1).trimStart()] }
            : problem({
                en: `${quote(line)} is not NAME=value with a name of letters, digits, - and _`,
                'zh-CN': `${quote(line)} 不是 NAME=value 的写法，NAME 只能含字母、数字、- 和 _`,
            });
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: Object.fromEntries(values) };
};
const line_lists_button = (line) => {
    const first = line.search(/[|｜](?=\s*https?:\/\/)/i);
    const mark = first >= 0 ? first : Math.max(line.lastIndexOf('|'), line.lastIndexOf('｜'));
    const text = line.slice(0, Math.max(mark, 0)).trimEnd();
    const url = line.slice(mark + 1).trimStart();
    if (text !== '' && (url.includes('{{') || isWebAddress(url)))
        return { value: { text, url } };
    return problem({
        en: `${quote(line)} is not "Text | https://…"`,
        'zh-CN': `${quote(line)} 不是“文字 | https://…”的写法`,
    });
};
const buttons = (text) => {
    const { values, problems } = gather(splitLines(text).map(line_lists_button));
    if (values.length > mostButtons)
        problems.push({
            en: `there are ${values.length} buttons, and a message takes ${mostButtons} beside its own`,
            'zh-CN': `共 ${values.length} 个按钮，除自带的按钮外最多 ${mostButtons} 个`,
        });
    return problems.length > 0 ? { problems } : { value: values };
};
const people = (text) => {
    const parsed = splitList(text).map((line) => {
        const [, login, user, id] = /^[@＠]?([^\s:：@＠][^\s:：]*)\s*[:：]\s*(user\s*[:：]\s*)?(\S+)$/i.exec(line) ?? [];
        if (login !== undefined && id !== undefined) {
            const key = login.toLowerCase();
            if (user !== undefined && userIdForm.test(id))
                return { value: [key, { userId: id }] };
            if (user === undefined && mobileForm.test(id))
                return { value: [key, { mobile: withoutChina(id) }] };
        }
        return problem({
            en: `${quote(line)} is neither "login: mobile number" nor "login: user:userId"; an email address may replace the login`,
            'zh-CN': `${quote(line)} 不是“GitHub 用户名: 手机号”或“GitHub 用户名: user:userId”的写法，用户名也可换成邮箱`,
        });
    });
    const { values, problems } = gather(parsed);
    const map = new Map(values);
    const torn = values.filter(([login, contact]) => !(0,external_node_util_namespaceObject.isDeepStrictEqual)(contact, map.get(login)));
    for (const login of new Set(torn.map(([login]) => login))) {
        problems.push({
            en: `${quote(login)} is listed more than once, with different contacts`,
            'zh-CN': `${quote(login)} 出现多次，联系方式不一致`,
        });
    }
    return problems.length > 0 ? { problems } : { value: map };
};

;// CONCATENATED MODULE: ./build/src/inputs/table.js






const timingAliases = new Map([
    ['fail', 'failure'],
    ['cancel', 'cancelled'],
    ['skip', 'skipped'],
    ['unconditional', 'always'],
    ['timeout', 'timed-out'],
]);
const timingList = list(word(timings, timingAliases));
const host = matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i, {
    en: 'the name of a host without https:// and path, such as dingtalk.example.com',
    'zh-CN': '主机名，不带 https:// 和路径，例如 dingtalk.example.com',
});
const longestKeywords = 1_000;
const keywords = (text) => {
    const lines = splitLines(text);
    const { length } = lines.join('');
    if (length <= longestKeywords)
        return { value: lines };
    return problem({
        en: `there are ${length} characters, more than the ${longestKeywords} that keywords can have`,
        'zh-CN': `共 ${length} 个字符，关键词合计最多 ${longestKeywords} 个字符`,
    });
};
const needs = (text) => {
    const context = json(text);
    if ('problems' in context) {
        return {
            problems: context.problems.map((problem) => ({
                en: `${problem.en}; write \${{ toJSON(needs) }}`,
                'zh-CN': `${problem['zh-CN']}，应填 \${{ toJSON(needs) }}`,
            })),
        };
    }
    if (context.value === undefined)
        return { value: undefined };
    const parsed = Object.entries(context.value).map(([job, need]) => {
        const result = json_at(need, 'result');
        const status = conclusions.find((known) => known === result) ?? (result === '' ? 'unknown' : undefined);
        return status === undefined
            ? problem({
                en: `job ${quote(job)} has no result of a job; write \${{ toJSON(needs) }}`,
                'zh-CN': `任务 ${quote(job)} 没有有效的结果，应填 \${{ toJSON(needs) }}`,
            })
            : { value: [job, status] };
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
const languageAliases = new Map([
    ['zh', 'zh-CN'],
    ['cn', 'zh-CN'],
    ['chinese', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['enus', 'en'],
    ['english', 'en'],
]);
const feedCard = /^feed[\s_-]?card$/i;
const messageType = (text) => feedCard.test(text)
    ? problem({
        en: `${quote(text)} is sent by message-type raw, with the feedCard in payload`,
        'zh-CN': `${quote(text)} 要用 message-type raw 发送，feedCard 写在 payload 里`,
    })
    : word(messageTypes)(text);
const matrix = (text) => {
    const parsed = json(text);
    return 'value' in parsed && parsed.value && Object.keys(parsed.value).length === 0
        ? { value: undefined }
        : parsed;
};
const input = (grammar, fallback) => ({ grammar, fallback });
const optional = (grammar) => input(grammar, undefined);
const table = {
    enabled: input(parsers_boolean, true),
    'execution-timing': input(timingList, ['always']),
    'timeout-minutes': input(minutes(360), 600_000),
    webhook: input(lines, []),
    secret: input(lines, []),
    keyword: { ...input(keywords, ['DevOps']), empty: [] },
    delivery: input(word(['all', 'any']), 'all'),
    'fail-on-error': input(parsers_boolean, true),
    'notify-at': input(word(['step', 'job-end']), 'step'),
    status: optional(word(statuses)),
    needs: optional(needs),
    'message-type': input(messageType, 'action-card'),
    payload: optional(json),
    title: optional(parsers_text),
    content: optional(parsers_text),
    template: optional(parsers_text),
    'template-file': optional(parsers_text),
    vars: input(vars, {}),
    buttons: input(buttons, []),
    fields: optional(list(word(fields))),
    language: input(word(languages, languageAliases), 'en'),
    timezone: input(timeZone, 'Asia/Shanghai'),
    'open-links-in': input(word(['browser', 'dingtalk']), 'browser'),
    'at-mobiles': input(list(mobile), []),
    'at-user-ids': input(list(userId), []),
    'at-all': input(parsers_boolean, false),
    'at-map': input(people, new Map()),
    'at-people': input(list(word(peopleKinds)), [
        'actor',
        'triggering-actor',
        'commit-authors',
    ]),
    'at-on': input(timingList, ['failure']),
    'github-token': optional(parsers_text),
    'log-lines': input(count(20), 0),
    'test-results': input(lines, []),
    'job-summary': input(parsers_boolean, true),
    'dry-run': input(parsers_boolean, false),
    'allowed-hosts': input(list(host), []),
    'job-context': optional(json),
    matrix: optional(matrix),
    'secret-source': optional(parsers_text),
};
const inputTable = table;

;// CONCATENATED MODULE: ./build/src/inputs/reader.js



function readLanguage(runner) {
    const { grammar, fallback } = inputTable.language;
    const parsed = grammar(runner.input('language') ?? '');
    return 'value' in parsed ? parsed.value : fallback;
}
function isOn(runner, name) {
    const parsed = parsers_boolean(runner.input(name) ?? '');
    return !('value' in parsed) || parsed.value;
}
const secretNames = ['webhook', 'secret', 'github-token'];
function readOne({ runner, secrets }, name, { grammar, fallback, empty }, problems) {
    const given = runner.input(name);
    const text = given === undefined || secretNames.includes(name) ? given : secrets.redact(given);
    if (text === undefined)
        return fallback;
    if (text === '')
        return empty ?? fallback;
    if (text === fallback)
        return fallback;
    const parsed = grammar(text);
    if ('value' in parsed)
        return parsed.value;
    problems.push(...parsed.problems.map((problem) => named(name, problem)));
    return fallback;
}
function maskSecrets({ runner, secrets }) {
    const text = secretNames.map((name) => runner.input(name)).join('\n');
    const values = [...text.matchAll(/[?&](?:access_token|sign)=([^&#\s]+)/g)].map(([, value]) => value);
    secrets.add([text, ...values].join('\n'));
}
class InputError extends LocalizedError {
    name = 'InputError';
    constructor(problems) {
        const [first] = problems;
        const lines = [
            { en: `${problems.length} wrong inputs.`, 'zh-CN': `${problems.length} 处参数有误。` },
            ...problems.map(({ en, 'zh-CN': zh }) => ({ en: `- ${en}.`, 'zh-CN': `- ${zh}。` })),
        ];
        super(first && problems.length === 1
            ? { en: `Wrong input. ${first.en}.`, 'zh-CN': `参数有误。${first['zh-CN']}。` }
            : inEach((language) => lines.map((line) => line[language]).join('\n')));
    }
}

;// CONCATENATED MODULE: ./build/src/runner/secrets.js

const shortest = 8;
function formsOf(value) {
    const encoded = encodeURIComponent(Buffer.from(value).toString());
    const inSmallLetters = encoded.replace(/%../g, (byte) => byte.toLowerCase());
    const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
    try {
        forms.push(decodeURIComponent(value));
    }
    catch {
    }
    return forms;
}
function encodedForms(value) {
    const bytes = Buffer.from(value);
    const base64 = [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const end = Math.floor(((before + bytes.length) * 8) / 6);
        return encoded.slice(Math.ceil((before * 8) / 6), end);
    });
    const inUrls = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
    const hex = bytes.toString('hex');
    return [hex, hex.toUpperCase(), ...base64, ...inUrls];
}
function createSecrets(mask) {
    const masked = new Set();
    const hidden = new Set();
    let longestFirst;
    return {
        add: (value) => {
            const lines = value.split(/[\r\n]+/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= shortest);
            const unknown = [...new Set(secrets.flatMap(formsOf))].filter((form) => !masked.has(form));
            if (unknown.length === 0)
                return;
            for (const form of unknown)
                masked.add(form);
            for (const form of [...unknown, ...secrets.flatMap(encodedForms)])
                hidden.add(form);
            longestFirst = undefined;
            mask(unknown);
        },
        redact: (text) => {
            longestFirst ??= [...hidden].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
        },
    };
}
function redactDeep(value, { redact }) {
    const copyOf = (item) => {
        if (typeof item === 'string')
            return redact(item);
        if (Array.isArray(item))
            return item.map(copyOf);
        if (!isObject(item))
            return item;
        return Object.fromEntries(Object.entries(item).map(([key, part]) => [redact(key), copyOf(part)]));
    };
    return copyOf(value);
}
const redacting = (runner, { redact }) => ({
    ...runner,
    info: (text) => runner.info(redact(text)),
    notice: (text) => runner.notice(redact(text)),
    warning: (text) => runner.warning(redact(text)),
    fail: (text) => runner.fail(redact(text)),
    setOutput: (name, value) => runner.setOutput(name, redact(value)),
    saveState: (name, value) => runner.saveState(name, redact(value)),
    summary: (markdown) => runner.summary(redact(markdown)),
});

;// CONCATENATED MODULE: ./build/src/network/proxy-choice.js
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
const variable = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || undefined;
function proxyFor(url, env) {
    const text = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (text === undefined || isLoopback(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) {
        return undefined;
    }
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(withScheme))
        return null;
    const proxy = new URL(withScheme);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
}
function isExcepted({ hostname, port, protocol }, exceptions = '') {
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
}
const withoutBrackets = (host) => host.replace(/^\[(.*)\]$/, '$1');

;// CONCATENATED MODULE: ./build/src/dingtalk/webhook.js


function matchRobots({ webhooks, signingKeys: keys, allowedHosts }) {
    const problems = [];
    if (keys.length > 1 && keys.length !== webhooks.length) {
        const robots = webhooks.length === 1 ? '1 robot' : `${webhooks.length} robots`;
        problems.push({
            en: `secret: there are ${keys.length} keys for ${robots}; give one for all, or one per line in the order of webhook, - for none`,
            'zh-CN': `secret：机器人有 ${webhooks.length} 个，密钥却有 ${keys.length} 个；共用时只填一个，否则按 webhook 的顺序每行一个，没有的填 -`,
        });
    }
    keys.forEach((key, index) => {
        if (key === '-' || wholeKey.test(key))
            return;
        if (key.startsWith('SEC')) {
            problems.push({
                en: `secret: line ${index + 1} is no signing key, which has only letters and digits after SEC, 64 of them as a rule; copy the whole key from the robot's page (加签)`,
                'zh-CN': `secret 第 ${index + 1} 行：不是加签密钥，SEC 之后应只有字母和数字，通常为 64 位；请从机器人设置的“加签”处复制完整的密钥`,
            });
            return;
        }
        problems.push({
            en: `secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`,
            'zh-CN': `secret 第 ${index + 1} 行：应以 SEC 开头；请从机器人设置的“加签”处复制完整的密钥`,
        });
    });
    const robots = webhooks.flatMap((line, index) => {
        const number = index + 1;
        const parsed = parseWebhook(line, allowedHosts);
        if ('problems' in parsed) {
            problems.push(...parsed.problems.map((problem) => ({
                en: `webhook: line ${number}: ${problem.en}`,
                'zh-CN': `webhook 第 ${number} 行：${problem['zh-CN']}`,
            })));
            return [];
        }
        const key = keys.length === 1 ? keys[0] : keys[index];
        return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { signingKey: key }) }];
    });
    const twin = robots.find(({ token }, index) => robots.findIndex((other) => other.token === token) < index);
    if (twin) {
        problems.push({
            en: `webhook: line ${twin.number} names a robot that is listed more than once`,
            'zh-CN': `webhook 第 ${twin.number} 行：与前面的机器人重复`,
        });
    }
    return { robots, problems };
}
const publicHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const robotPath = '/robot/send';
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
const whereToFind = {
    en: 'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again',
    'zh-CN': '请打开 群设置 > 机器人，找到这个自定义机器人，重新复制 Webhook 地址到 secret 中',
};
const bareToken = /^\w{16,}$/;
const tokenInUrl = /^[\w.~-]+$/;
const wholeKey = /^SEC[0-9a-z]{16,}$/i;
const signingKey = /^SEC[0-9a-f]{32,}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const keyInHost = /\w{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const wrapping = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;
const badCopy = ({ en, 'zh-CN': zh }) => problem({ en: `${en}; ${whereToFind.en}`, 'zh-CN': `${zh}；${whereToFind['zh-CN']}` });
function parseWebhook(line, allowedHosts) {
    const text = line.replace(wrapping, '');
    if (signingKey.test(text)) {
        return problem({
            en: 'it is a signing key (SEC…), which belongs in the input secret; the webhook is a URL',
            'zh-CN': '这是加签密钥（SEC…），应填到 secret 参数；webhook 要填 Webhook 地址',
        });
    }
    if (uuid.test(text))
        return problem({
            en: 'it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk',
            'zh-CN': '这是 UUID，像是飞书或企业微信机器人的 key，不是钉钉的',
        });
    if (bareToken.test(text)) {
        return {
            value: { url: new URL(`https://${publicHosts[0]}${robotPath}?access_token=${text}`), token: text },
        };
    }
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
        return badCopy({
            en: 'it is neither a URL that begins with https:// nor an access token',
            'zh-CN': '既不是 https:// 开头的地址，也不是 access_token',
        });
    }
    return readUrl(new URL(text), allowedHosts);
}
function readUrl(url, allowedHosts) {
    const allowed = [...publicHosts, ...allowedHosts].map((host) => host.toLowerCase().replace(/:443$/, ''));
    const isAllowed = isLoopback(url.hostname) || allowed.includes(url.hostname) || allowed.includes(url.host);
    const chat = isAllowed ? undefined : otherChats.find(([host]) => host.test(url.hostname))?.[1];
    if (chat !== undefined) {
        return badCopy({
            en: `it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only`,
            'zh-CN': `这是 ${chat} 的 Webhook 地址（${url.hostname}），本 Action 只支持钉钉`,
        });
    }
    if (url.username !== '' || url.password !== '') {
        return problem({
            en: 'it has a user name or password before the host; remove everything between // and @',
            'zh-CN': '主机名前带有用户名或密码，请删除 // 与 @ 之间的内容',
        });
    }
    if (!isAllowed && keyInHost.test(url.host)) {
        return badCopy({
            en: 'there is a token or key where its host should be',
            'zh-CN': '主机名的位置是 access_token 或密钥',
        });
    }
    if (!isAllowed) {
        return problem({
            en: `its host ${url.host} is not DingTalk's (${publicHosts.join(', ')}); if it is your private deployment, name it in allowed-hosts`,
            'zh-CN': `主机 ${url.host} 不是钉钉的（${publicHosts.join('、')}）；如果是专属或私有化部署，请填到 allowed-hosts`,
        });
    }
    if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
        return problem({
            en: 'it begins with http://, which would expose the access token to the network; write https://',
            'zh-CN': '以 http:// 开头，access_token 会在网络中泄露，请改成 https://',
        });
    }
    if (url.pathname !== robotPath) {
        return badCopy({
            en: `its path is not ${robotPath}, so it is no custom robot's webhook on ${url.host}`,
            'zh-CN': `路径不是 ${robotPath}，不是 ${url.host} 上自定义机器人的 Webhook 地址`,
        });
    }
    const tokens = url.searchParams.getAll('access_token').map((token) => token.trim());
    const [token] = tokens;
    if (token === undefined || token === '') {
        return badCopy({ en: 'it has no access_token', 'zh-CN': '没有 access_token' });
    }
    if (tokens.length > 1) {
        return problem({
            en: 'it has more than one access_token; write one robot per line',
            'zh-CN': '有多个 access_token，请每行填一个机器人',
        });
    }
    if (!tokenInUrl.test(token)) {
        return problem({
            en: 'its access_token has characters other than letters, digits and - . _ ~; perhaps two webhooks are on one line: write one robot per line',
            'zh-CN': 'access_token 含有字母、数字和 - . _ ~ 以外的字符，可能是两个地址写在了同一行；请每行填一个机器人',
        });
    }
    url.hash = '';
    url.searchParams.set('access_token', token);
    for (const name of ['timestamp', 'sign'])
        url.searchParams.delete(name);
    return { value: { url, token } };
}

;// CONCATENATED MODULE: ./build/src/inputs/missing-webhook.js
const emptyWebhook = {
    en: 'webhook: it is empty; perhaps the secret does not exist or has another name: store the URL of the robot in a secret, and write webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
    'zh-CN': 'webhook：值为空，可能是 secret 不存在或名称不对；请把机器人的 Webhook 地址存到 secret，再填 webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
};
const withoutSecrets = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
];
const ofFork = ['push', 'schedule'];
function reasonForNoWebhook(facts, secretSource) {
    const { subject, event, actor, inFork } = facts;
    if (secretSource === 'Dependabot' || actor.login === 'dependabot[bot]') {
        return {
            en: 'Dependabot started this run, and GitHub gives it no secrets but those of Dependabot. To report such runs too, store the webhook under Settings, Secrets and variables, Dependabot as well',
            'zh-CN': '这次运行由 Dependabot 触发，只能读取 Dependabot 的 secret。如需通知这类运行，请在 Settings > Secrets and variables > Dependabot 中也保存 Webhook 地址',
        };
    }
    if (withoutSecrets.includes(event) && subject.kind === 'pull-request' && subject.fork !== undefined) {
        return {
            en: 'this pull request comes from a fork, and GitHub gives such runs no secrets. To report them too, add a workflow that listens with on: workflow_run (see the README)',
            'zh-CN': '这个 PR 来自 fork，GitHub 不向这类运行提供 secret。如需通知，请添加一个由 on: workflow_run 触发的工作流，写法见 README',
        };
    }
    if (ofFork.includes(event) && inFork && secretSource?.toLowerCase() === 'none') {
        return {
            en: 'this repository is a fork that has no secrets of its own. To report its runs, store the webhook under Settings, Secrets and variables, Actions',
            'zh-CN': '本仓库是 fork，没有自己的 secret。如需通知，请在 Settings > Secrets and variables > Actions 中保存 Webhook 地址',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/network/trouble.js
const words = (en, zh) => ({ en, 'zh-CN': zh });
const row = (kind) => (id, what, advice) => ({
    id,
    ...kind,
    what: words(...what),
    advice: words(...advice),
});
const certain = { unclear: false, silent: false };
const permanent = row({ retry: 'never', tries: 1, ...certain });
const passing = (tries) => row({ retry: 'soon', tries, ...certain });
const unclear = (tries) => row({ retry: 'soon', tries, unclear: true, silent: false });
const silent = (tries) => row({ retry: 'soon', tries, unclear: true, silent: true });
const limited = row({ retry: 'long', tries: Number.POSITIVE_INFINITY, ...certain });
const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? ''));

;// CONCATENATED MODULE: ./build/src/dingtalk/delivery-sentences.js


const sentences = {
    delivered: {
        en: 'Delivered by {name} in {milliseconds} ms.',
        'zh-CN': '{name}发送成功，耗时 {milliseconds} ms。',
    },
    again: {
        en: 'Delivered by {name} in {milliseconds} ms, try {attempts}.',
        'zh-CN': '{name}第 {attempts} 次发送成功，耗时 {milliseconds} ms。',
    },
    unknown: {
        en: 'It is unknown whether the message was delivered. Check the group before you run the job again.',
        'zh-CN': '无法确认消息是否发送成功，请先到群里查看，再决定是否重新运行任务。',
    },
    undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息发送失败。' },
    failed: { en: '{name}: {text} {advice} {answer}', 'zh-CN': '{name}：{text}{advice}{answer}' },
};
const deliveredLines = (deliveries, title, language) => deliveries
    .filter(({ delivered }) => delivered === true)
    .map(({ name, milliseconds, attempts }) => {
    const sentence = sentences[attempts > 1 ? 'again' : 'delivered'][language];
    const line = fill(sentence, { name, milliseconds, attempts });
    return [line, title.replace(/\s+/g, ' ')].join(betweenSentences[language]).trim();
});
const failureLine = ({ name, problem }, language) => fill(sentences.failed[language], { name, ...problem }).trim();
function undeliveredText(deliveries, delivery, language) {
    const isUnknown = delivery === 'any'
        ? deliveries.some(({ delivered }) => delivered === 'unknown')
        : deliveries.every(({ delivered }) => delivered !== false);
    return [
        sentences[isUnknown ? 'unknown' : 'undelivered'][language],
        ...deliveries.flatMap((delivery) => (delivery.problem ? [failureLine(delivery, language)] : [])),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/message/chinese.js
const failed = '失败';
const sayCount = (count) => typeof count === 'number' ? `${count} 次` : `${count.replace('+', '')} 次以上`;
const chinese = {
    statuses: {
        success: '成功',
        failure: failed,
        cancelled: '已取消',
        skipped: '已跳过',
        neutral: '中性',
        timed_out: '超时',
        action_required: '等待审批',
        stale: '已过期',
        startup_failure: '启动失败',
        started: '开始运行',
        unknown: '结果未知',
    },
    transitions: {
        fixed: () => '已恢复',
        'first-failure': (verdict) => (verdict === failed ? '首次失败' : `${verdict}（首次失败）`),
        'still-failing': (verdict, inARow) => verdict === failed ? `连续失败 ${sayCount(inARow)}` : `${verdict}（连续失败 ${sayCount(inARow)}）`,
    },
    cancellations: { superseded: '已被新的运行取代', 'timed-out': '运行超时', 'by-somebody': '手动取消' },
    fields: {
        workflow: '工作流',
        repository: '仓库',
        branch: '分支',
        commit: '提交',
        actor: '触发人',
        event: '触发方式',
        attempt: '执行次数',
        duration: '耗时',
        jobs: '任务',
        failures: '失败详情',
    },
    subjects: {
        branch: '分支',
        tag: 'Tag',
        ref: '分支或 Tag',
        release: 'Release',
        'pull-request': 'PR',
        issue: 'Issue',
        deployment: '部署',
    },
    commits: (count) => `${count} 个提交`,
    events: new Map([
        ['push', '代码推送'],
        ['pull_request', 'PR'],
        ['schedule', '定时触发'],
        ['workflow_dispatch', '手动触发'],
        ['release', '发布 Release'],
    ]),
    attempt: (attempt) => `第 ${attempt} 次执行`,
    rerunBy: (who) => `由 ${who} 重新运行`,
    jobs: (count) => `共 ${count} 个任务`,
    jobStates: { started: '运行中', queued: '排队中', waiting: '等待审批', unknown: '结果未知' },
    counts: {
        success: (count) => `成功 ${count}`,
        failure: (count) => `失败 ${count}`,
        cancelled: (count) => `取消 ${count}`,
        skipped: (count) => `跳过 ${count}`,
        started: (count) => `运行中 ${count}`,
        other: (count) => `其他 ${count}`,
        queued: (count) => `排队中 ${count}`,
        waiting: (count) => `等待审批 ${count}`,
        unknown: (count) => `结果未知 ${count}`,
    },
    tests: (count) => `共 ${count} 个用例`,
    testCounts: {
        passed: (count) => `通过 ${count}`,
        failed: (count) => `失败 ${count}`,
        flaky: (count) => `不稳定 ${count}`,
        skipped: (count) => `跳过 ${count}`,
    },
    noTests: '没有执行任何用例',
    reportsMissing: (count) => `${count} 个报告未读取`,
    allowedToFail: '允许失败',
    allowedCount: (count) => `允许失败 ${count}`,
    more: (count) => `还有 ${count} 项未列出`,
    shortened: '… 内容过长，已截断',
    everybody: '所有人',
    buttons: {
        run: '查看运行详情',
        job: '查看任务详情',
        'failed-job': '查看失败任务',
        commit: '查看提交',
        'pull-request': '查看 PR',
        release: '查看 Release',
    },
    units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
    underOneSecond: '不到 1 秒',
    punctuation: { colon: '：', comma: '，', listComma: '、' },
    summary: {
        heading: '钉钉',
        robot: '机器人',
        result: '结果',
        delivered: '发送成功',
        'not-delivered': '发送失败',
        'unknown-delivery': '无法确认',
        'dry-run': '试运行，未发送',
        attempts: '发送次数',
        time: '耗时',
        answer: '返回',
        message: '消息',
    },
};

;// CONCATENATED MODULE: ./build/src/message/english.js
const english = {
    statuses: {
        success: 'Passed',
        failure: 'Failed',
        cancelled: 'Cancelled',
        skipped: 'Skipped',
        neutral: 'Neutral',
        timed_out: 'Timed out',
        action_required: 'Action required',
        stale: 'Stale',
        startup_failure: 'Failed to start',
        started: 'Started',
        unknown: 'Unknown',
    },
    transitions: {
        fixed: () => 'Fixed',
        'first-failure': (verdict) => `${verdict}, first failure`,
        'still-failing': (verdict, inARow) => `${verdict}, still failing (${inARow} in a row)`,
    },
    cancellations: {
        superseded: 'Superseded by a newer run',
        'timed-out': 'Out of time',
        'by-somebody': 'Stopped by somebody',
    },
    fields: {
        workflow: 'Workflow',
        repository: 'Repository',
        branch: 'Branch',
        commit: 'Commit',
        actor: 'Actor',
        event: 'Event',
        attempt: 'Attempt',
        duration: 'Duration',
        jobs: 'Jobs',
        failures: 'Failures',
    },
    subjects: {
        branch: 'Branch',
        tag: 'Tag',
        ref: 'Ref',
        release: 'Release',
        'pull-request': 'Pull request',
        issue: 'Issue',
        deployment: 'Deployment',
    },
    commits: (count) => (count === 1 ? '1 commit' : `${count} commits`),
    events: new Map(),
    attempt: (attempt) => `attempt ${attempt}`,
    rerunBy: (who) => `re-run by ${who}`,
    jobs: (count) => (count === 1 ? '1 job' : `${count} jobs`),
    jobStates: {
        started: 'running',
        queued: 'queued',
        waiting: 'waiting for approval',
        unknown: 'unknown',
    },
    counts: {
        success: (count) => `${count} passed`,
        failure: (count) => `${count} failed`,
        cancelled: (count) => `${count} cancelled`,
        skipped: (count) => `${count} skipped`,
        started: (count) => `${count} running`,
        other: (count) => `${count} other`,
        queued: (count) => `${count} queued`,
        waiting: (count) => `${count} waiting for approval`,
        unknown: (count) => `${count} unknown`,
    },
    tests: (count) => (count === 1 ? '1 test' : `${count} tests`),
    testCounts: {
        passed: (count) => `${count} passed`,
        failed: (count) => `${count} failed`,
        flaky: (count) => `${count} flaky`,
        skipped: (count) => `${count} skipped`,
    },
    noTests: 'No tests ran',
    reportsMissing: (count) => (count === 1 ? '1 report not read' : `${count} reports not read`),
    allowedToFail: 'allowed to fail',
    allowedCount: (count) => `${count} allowed to fail`,
    more: (count) => `and ${count} more`,
    shortened: '… shortened',
    everybody: 'all',
    buttons: {
        run: 'View run',
        job: 'View job',
        'failed-job': 'View failed job',
        commit: 'View commit',
        'pull-request': 'View pull request',
        release: 'View release',
    },
    units: { days: ' d', hours: ' h', minutes: ' min', seconds: ' s' },
    underOneSecond: 'under 1 s',
    punctuation: { colon: ': ', comma: ', ', listComma: ', ' },
    summary: {
        heading: 'DingTalk',
        robot: 'Robot',
        result: 'Result',
        delivered: 'delivered',
        'not-delivered': 'not delivered',
        'unknown-delivery': 'unknown',
        'dry-run': 'dry run, nothing was sent',
        attempts: 'Attempts',
        time: 'Time',
        answer: 'Answer',
        message: 'Message',
    },
};

;// CONCATENATED MODULE: ./build/src/message/word-choice.js


const word_choice_languages = { en: english, 'zh-CN': chinese };
const wordsOf = (language) => word_choice_languages[language];

;// CONCATENATED MODULE: ./build/src/runner/step-result.js

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
function outputsOf(result) {
    switch (result.kind) {
        case 'skipped':
            return { ...nothing, reason: result.reason, status: result.status ?? '' };
        case 'dry-run':
            return { ...textsOf(result), reason: 'dry-run' };
        case 'answered': {
            const { inputs, deliveries } = result;
            const sent = hasArrived(deliveries, inputs.delivery);
            const answer = deliveries.find(({ delivered }) => delivered !== true) ?? deliveries[0];
            return {
                ...textsOf(result),
                sent: String(sent),
                reason: sent ? '' : 'not-delivered',
                errcode: String(answer?.errcode ?? ''),
                errmsg: answer?.errmsg ?? '',
                results: JSON.stringify(deliveries.map(({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
                    robot,
                    delivered,
                    errcode: errcode ?? null,
                    errmsg,
                    attempts,
                    milliseconds,
                }))),
            };
        }
        case 'wrong-inputs':
            return { ...nothing, reason: 'wrong-input' };
        default:
            return nothing;
    }
}
const textsOf = ({ status, message }) => ({
    ...nothing,
    status,
    title: message.title,
    message: message.body,
});

;// CONCATENATED MODULE: ./build/src/message/text.js
const joiner = '\u2060';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const rightToLeft = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
function isolate(text) {
    if (!rightToLeft.test(text))
        return text;
    let open = 0;
    const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
        if (mark !== popIsolate)
            open += 1;
        else if (open === 0)
            return '';
        else
            open -= 1;
        return mark;
    });
    return firstStrongIsolate + balanced + popIsolate.repeat(open + 1);
}
function picture(control) {
    const code = control.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
}
function text_neutralise(data) {
    const line = data
        .replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')
        .replace(/[^ -~\u00A0-\uD7FF\uE000-\u{10FFFF}]/gu, picture)
        .trim();
    const inactive = line
        .replaceAll('@', `${joiner}@${joiner}`)
        .replace(/\/(?=\/)/g, `/${joiner}`)
        .replace(/(?<=[^\s.])\.(?=[A-Za-z\u0080-\uFFFF]{2})/g, `.${joiner}`)
        .replace(/www(?=\.)/gi, `$&${joiner}`);
    return isolate(inactive);
}
const text_joinKnown = (parts, between) => parts.filter((part) => part !== '').join(between);
let segmenter;
function characterStart(text, index) {
    if (/^[ -~]*$/.test(text.slice(0, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter();
    return segmenter.segment(text.slice(0, index + 2)).containing(index)?.index ?? index;
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, characterStart(text, limit - 1))}…`;
}

;// CONCATENATED MODULE: ./build/src/message/markdown.js

const nameLimit = 100;
const urlLimit = 1_000;
function escapeMarkdown(data) {
    return text_neutralise(data)
        .replace(/[\\`*_[\]()#!~|]/g, '\\$&')
        .replace(/&(?=[a-z])/gi, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})\./, '$1\\.');
}
const percentEncode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const encodeUrl = (url) => url.replace(/[ "'()*<>[\\\]`|{}^]/g, percentEncode);
const encodePart = (text) => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*_~]/g, percentEncode);
function openingUrl(url, openLinksIn) {
    return `dingtalk://dingtalkclient/page/link?url=${encodePart(url)}&pc_slide=${openLinksIn === 'dingtalk'}`;
}
const withPlainLinks = (text) => text.replace(/dingtalk:\/\/dingtalkclient\/page\/link\?url=([\w%.-]+)(?:&pc_slide=(?:true|false))?/g, (whole, url) => {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return whole;
    }
});
const hardBreak = '  \n';
const markdownMarkup = (openLinksIn) => ({
    adapt: (text) => adaptMarkdown(text, openLinksIn),
    text: (data, limit = nameLimit) => escapeMarkdown(cut(data, limit)),
    link: (label, url) => {
        const target = openingUrl(url, openLinksIn);
        return target.length > urlLimit ? label : `[${label}](${target})`;
    },
    label: (name) => `**${name}**  `,
    colour: (text, colour) => `<font color="${colour}">${text}</font>`,
    heading: (text) => `### ${text}`,
    lines: (lines) => lines.join(hardBreak),
    quote: (lines) => lines.map((line) => `> ${line}`).join(hardBreak),
});
function adaptMarkdown(text, openLinksIn) {
    return text
        .replace(/(\S)[ \t]*\r?\n(?=[^\r\n])/g, `$1${hardBreak}`)
        .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\]\((https?:\/\/[^\s()]{1,2000})\)/g, (whole, url) => (url === undefined ? whole : `](${openingUrl(url, openLinksIn)})`));
}
const markdown_visible = (body) => body.replace(/\]\([^()[\]\s]{0,3000}\)/g, ']').replace(/<\/?font[^<>]*>/g, '\0');
function missingKeywords(text, keywords) {
    const seen = markdown_visible(text);
    return keywords.filter((keyword) => !seen.includes(keyword));
}

;// CONCATENATED MODULE: ./build/src/runner/troubleshooting.js
const pages = {
    en: 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.md',
    'zh-CN': 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.zh-CN.md',
};
const entryAt = (address, language) => `${pages[language]}#${address}`;
const see = { en: 'See', 'zh-CN': '详见' };
const withAddresses = (text, addresses, language) => [text, ...[...new Set(addresses)].map((address) => `${see[language]} ${entryAt(address, language)}`)].join('\n');

;// CONCATENATED MODULE: ./build/src/runner/summary.js



const cell = (text) => text_neutralise(text).replace(/[\\`*_{}[\]()#+!|~<>@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}markdown\n${text}\n${fence}`;
}
function summaryOf({ title, body }, deliveries, { summary: words, punctuation }, language) {
    const heads = [words.robot, words.result, words.attempts, words.time, words.answer];
    const rows = deliveries?.map(({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
        const answer = cell(problem ? `${problem.text} ${problem.advice} ${problem.answer}`.trim() : `${errcode ?? ''} ${errmsg}`);
        const entry = problem ? ` [${problem.id}](${entryAt(problem.id, language)})` : '';
        const result = {
            true: `✅ ${words.delivered}`,
            unknown: `⚠️ ${words['unknown-delivery']}`,
            false: `❌ ${words['not-delivered']}`,
        }[`${delivered}`];
        const cells = [name, result, String(attempts), `${milliseconds} ms`].map(cell);
        return `| ${[...cells, answer + entry].join(' | ')} |`;
    });
    const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
    return [
        `### ${cell(words.heading + punctuation.colon + title)}`,
        table ?? words['dry-run'],
        `<details><summary>${words.message}</summary>\n\n${fenced(withPlainLinks(body))}\n\n</details>\n`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/runner/report.js








function logOf(result, language) {
    switch (result.kind) {
        case 'skipped':
            return result.reason === 'no-webhook' ? [] : [nothingSent(result)[language]];
        case 'dry-run':
            return [dryRun[language], JSON.stringify(result.message.payload, null, 2)];
        case 'answered':
            return deliveredLines(result.deliveries, result.message.title, language);
        default:
            return [];
    }
}
const nothingSent = ({ why }) => ({
    en: `Nothing was sent: ${why.en}.`,
    'zh-CN': `没有发送消息：${why['zh-CN']}。`,
});
const dryRun = {
    en: 'Nothing was sent: dry-run is true. This is the message:',
    'zh-CN': '没有发送消息：dry-run 为 true。消息内容如下：',
};
function failureOf(result, language) {
    switch (result.kind) {
        case 'wrong-inputs':
            return { text: result.text[language], addresses: ['inputs'], fatal: result.fatal };
        case 'unreadable':
            return { text: result.text[language], addresses: [result.entry], fatal: result.fatal };
        case 'runner-trouble':
            return {
                text: {
                    en: `${result.text.en}. Check the disk and the permissions of the runner.`,
                    'zh-CN': `${result.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
                }[language],
                addresses: ['runner-files'],
                fatal: true,
            };
        case 'bug':
            return {
                text: {
                    en: `This is a bug in the action. Please report it with this text. ${result.text}`,
                    'zh-CN': `这是本 Action 的缺陷，请附上这段文字反馈。${result.text}`,
                }[language],
                addresses: ['bug'],
                fatal: true,
            };
        case 'answered': {
            const { inputs, deliveries } = result;
            return hasArrived(deliveries, inputs.delivery)
                ? undefined
                : {
                    text: undeliveredText(deliveries, inputs.delivery, language),
                    addresses: deliveries.flatMap(({ problem }) => problem?.id ?? []),
                    fatal: inputs.failOnError,
                };
        }
        default:
            return undefined;
    }
}
const isWorthSummary = (result) => result.kind === 'dry-run' ||
    result.whole !== undefined ||
    result.deliveries.length > 1 ||
    result.deliveries.some(({ delivered }) => delivered !== true);
function summaryFor(result, language) {
    if (!('message' in result) || !result.inputs.jobSummary || !isWorthSummary(result))
        return undefined;
    const words = wordsOf(language);
    const { title, body } = result.message;
    const shown = { title, body: result.whole ?? body };
    return summaryOf(shown, 'deliveries' in result ? result.deliveries : undefined, words, language);
}
async function report(result, runner, language, ownOutputs = []) {
    const outputs = {
        ...Object.fromEntries(ownOutputs.map((name) => [name, ''])),
        ...('outputs' in result ? result.outputs : {}),
        ...outputsOf(result),
    };
    const trouble = setOutputs(outputs, result, runner, language);
    for (const line of logOf(result, language))
        runner.info(line);
    if (result.kind === 'skipped' && result.reason === 'no-webhook')
        runner.notice(nothingSent(result)[language]);
    const summary = summaryFor(result, language);
    if (summary !== undefined) {
        await runner
            .summary(summary)
            .catch((error) => runner.notice(noSummary(language_reasonOf(error))[language]));
    }
    const failure = failureOf(result, language) ?? trouble;
    if (failure === undefined)
        return;
    const text = withAddresses(failure.text, failure.addresses, language);
    if (failure.fatal)
        runner.fail(text);
    else
        runner.warning(text);
}
const noSummary = (reason) => ({
    en: `There is no job summary: ${reason.en}`,
    'zh-CN': `没有写入任务摘要：${reason['zh-CN']}`,
});
const unreadable = {
    en: 'Later steps cannot read the outputs',
    'zh-CN': '后续步骤读不到输出参数',
};
const unreadableBeside = {
    en: 'The message was delivered, but later steps cannot read the outputs',
    'zh-CN': '消息发送成功，但后续步骤读不到输出参数',
};
function setOutputs(outputs, result, runner, language) {
    try {
        for (const [name, value] of Object.entries(outputs))
            runner.setOutput(name, value);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof RunnerError))
            throw error;
        const done = outputs.sent === 'true' ? unreadableBeside : unreadable;
        const text = {
            en: `${done.en}: ${error.text.en}. Check the disk and the permissions of the runner.`,
            'zh-CN': `${done['zh-CN']}：${error.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
        };
        return {
            text: text[language],
            addresses: ['runner-files'],
            fatal: 'inputs' in result && result.inputs.failOnError,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/step.js







async function runStep(phase, ports, work, ownOutputs = []) {
    const secrets = createSecrets(ports.runner.mask);
    const runner = redacting(ports.runner, secrets);
    const done = isOn(runner, 'enabled') ? work({ ...ports, runner }, secrets) : disabled;
    const result = await Promise.race([done, ports.lost]).catch((error) => resultOfError(error, phase, runner));
    await report(result, runner, readLanguage(runner), ownOutputs);
}
function resultOfError(error, phase, runner) {
    if (error instanceof InputError) {
        return {
            kind: 'wrong-inputs',
            text: error.text,
            fatal: phase === 'main' || isOn(runner, 'fail-on-error'),
        };
    }
    if (error instanceof RunnerError)
        return { kind: 'runner-trouble', text: error.text };
    return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
const disabled = {
    kind: 'skipped',
    reason: 'disabled',
    why: { en: 'enabled is false', 'zh-CN': 'enabled 为 false' },
};
function findRobots(inputs, facts, secrets) {
    const { robots, problems } = matchRobots(inputs);
    for (const { token } of robots)
        secrets.add(token);
    const isEmpty = inputs.webhooks.length === 0;
    const noWebhook = isEmpty ? reasonForNoWebhook(facts, inputs.secretSource) : undefined;
    const isMissing = isEmpty && noWebhook === undefined;
    return { robots, problems: [...(isMissing ? [emptyWebhook] : []), ...problems], noWebhook };
}
const certificatesAreChecked = {
    en: 'NODE_TLS_REJECT_UNAUTHORIZED has no effect on this action: certificates are always checked. Name the file of your own CA in NODE_EXTRA_CA_CERTS.',
    'zh-CN': 'NODE_TLS_REJECT_UNAUTHORIZED 对本 Action 无效，证书始终会校验。自建 CA 的证书请填到 NODE_EXTRA_CA_CERTS。',
};
function identityOf(env, matrix, startedAt) {
    const names = [
        'GITHUB_SERVER_URL',
        'GITHUB_REPOSITORY',
        'GITHUB_RUN_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_JOB',
        'GITHUB_ACTION',
    ];
    const ids = names.map((name) => env[name] ?? '');
    const isCertain = env['GITHUB_RUN_ID'] !== '1' && !ids.includes('');
    return [...ids, JSON.stringify(matrix ?? null), ...(isCertain ? [] : [String(startedAt)])];
}
function readEvent({ env, readFile, runner }, language, isNeeded = false) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(readFile(file));
    }
    catch (error) {
        const reason = language_reasonOf(error);
        if (isNeeded) {
            throw new RunnerError({
                en: `The event file cannot be read (${reason.en}), so it is unknown which run to report`,
                'zh-CN': `无法读取事件文件（${reason['zh-CN']}），无法确定要通知哪次运行`,
            });
        }
        const notice = {
            en: `The event file cannot be read (${reason.en}), so the message has fewer details of the run.`,
            'zh-CN': `无法读取事件文件（${reason['zh-CN']}），消息中的运行信息不完整。`,
        };
        runner.notice(notice[language]);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/message/format.js
const unitSizes = (/* unused pure expression or super */ null && ([
    ['days', 86_400],
    ['hours', 3_600],
    ['minutes', 60],
    ['seconds', 1],
]));
function sayDuration(milliseconds, { units, underOneSecond }) {
    if (milliseconds < 1_000)
        return underOneSecond;
    let rest = Math.floor(milliseconds / 1_000);
    const parts = unitSizes.map(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { count, text: `${count}${units[unit]}` };
    });
    const first = parts.findIndex(({ count }) => count > 0);
    return parts
        .slice(first, first + 2)
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(' ');
}
const sayTime = (milliseconds, timezone) => new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
}).format(milliseconds);
function sayMoment(moment, now, timezone) {
    const [day, time = ''] = sayTime(moment, timezone).split(' ');
    const [today] = sayTime(now, timezone).split(' ');
    const minutes = time.slice(0, 'hh:mm'.length);
    return day === today ? minutes : `${day} ${minutes}`;
}

;// CONCATENATED MODULE: ./build/src/message/mentions.js

const starterOf = ({ event, actor }) => event === 'schedule' ? undefined : actor;
const authorsOf = (commit) => commit === undefined || commit.travelled ? [] : [commit.author, ...(commit.coAuthors ?? [])];
const mentions_people = {
    actor: (facts) => [starterOf(facts)],
    'triggering-actor': (facts) => [facts.triggeringActor ?? starterOf(facts)],
    'commit-authors': ({ commits, commit }) => [...commits, commit].flatMap(authorsOf),
    'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};
const contactOf = ({ login, email }, map) => map.get(login?.toLowerCase() ?? '') ?? map.get(email ?? '');
function findMentions(inputs, facts) {
    if (inputs.all)
        return { ...nobody, all: true };
    const found = inputs.people
        .flatMap((kind) => mentions_people[kind](facts))
        .flatMap((person) => (person === undefined || person.bot ? [] : [person]));
    const contacts = [
        ...inputs.mobiles.map((mobile) => ({ mobile })),
        ...inputs.userIds.map((userId) => ({ userId })),
        ...found.flatMap((person) => contactOf(person, inputs.map) ?? []),
    ];
    const missing = new Map(found.flatMap(({ login }) => (login ? [[login.toLowerCase(), login]] : [])));
    for (const person of found) {
        if (contactOf(person, inputs.map))
            missing.delete(person.login?.toLowerCase() ?? '');
    }
    const unknownLogins = [...missing.values()].map(neutralise);
    const { notices, ...called } = callPeople(contacts);
    return {
        ...called,
        notices: [
            ...(inputs.map.size > 0 && unknownLogins.length > 0
                ? [
                    {
                        en: `Not mentioned, since they are not in at-map: ${unknownLogins.join(', ')}.`,
                        'zh-CN': `以下用户不在 at-map 中，没有 @：${unknownLogins.join('、')}。`,
                    },
                ]
                : []),
            ...notices,
        ],
    };
}
function callPeople(contacts) {
    const distinct = [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()];
    const called = distinct.slice(0, mostPeople);
    const surplus = distinct.length - called.length;
    return {
        mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
        userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
        all: false,
        notices: surplus > 0
            ? [
                {
                    en: `DingTalk mentions at most ${mostPeople} people; ${surplus} were left out.`,
                    'zh-CN': `钉钉一条消息最多 @ ${mostPeople} 人，还有 ${surplus} 人没有 @。`,
                },
            ]
            : [],
    };
}
const nobody = { mobiles: [], userIds: [], all: false, notices: [] };
const mostPeople = 50;
function mentionWords({ mobiles, userIds, all }, everybody) {
    return all ? [`@${everybody}`] : [...mobiles, ...userIds].map((who) => `@${who}`);
}
function atField({ mobiles, userIds, all }) {
    if (all)
        return { at: { isAtAll: true } };
    if (mobiles.length + userIds.length === 0)
        return {};
    return { at: { atMobiles: mobiles, atUserIds: userIds, isAtAll: false } };
}
function unmentionable({ mobiles, userIds, all }, type) {
    return all || mobiles.length + userIds.length > 0
        ? [
            {
                en: `DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`,
                'zh-CN': `${type} 类型的消息不支持 @ 人，没有 @ 任何人。`,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/src/message/message.js
const robotLimit = 20_000;
const largestPayload = 19_000;
const msgUuidRoom = 100;
const sizeOf = (payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;

;// CONCATENATED MODULE: ./build/src/run-result.js

const isFailedJob = ({ state, allowedToFail }) => outcomeOf(state) === 'failure' && !allowedToFail;
const unknownHistory = {
    kind: 'unknown',
    why: { en: 'it was not asked for', 'zh-CN': '没有查询' },
};
function run_result_transitionOf(status, history) {
    const outcome = outcomeOf(status);
    if (outcome === 'failure') {
        if (history.kind === 'unknown')
            return undefined;
        return history.kind === 'known' && history.previous === 'failure' ? 'still-failing' : 'first-failure';
    }
    return outcome === 'success' && history.kind === 'known' && history.previous === 'failure'
        ? 'fixed'
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/message/verdict.js



const looks = {
    success: { emoji: '✅', colour: '#1A7F37' },
    failure: { emoji: '❌', colour: '#CF222E' },
    cancelled: { emoji: '🚫', colour: '#6E7781' },
    skipped: { emoji: '⏭️', colour: '#6E7781' },
    started: { emoji: '🚀', colour: '#0969DA' },
    other: { emoji: '⚠️', colour: '#9A6700' },
};
const grey = '#737373';
function failuresInARow({ status, history }) {
    if (outcomeOf(status) !== 'failure')
        return 0;
    if (history.kind !== 'known')
        return 1;
    const count = 1 + history.failuresInARow;
    return history.atLeast ? `${count}+` : count;
}
function sayVerdict(result, words) {
    const verdict = words.statuses[result.status];
    const transition = transitionOf(result.status, result.history);
    return transition === undefined ? verdict : words.transitions[transition](verdict, failuresInARow(result));
}
const showVerdict = (result, words) => `${looks[outcomeOf(result.status)].emoji} ${sayVerdict(result, words)}`;
const separator = ' · ';
function titleParts(result) {
    const { job = '', facts } = result;
    return [facts.workflow, job, facts.repository, aboutOf(result)].filter((part) => part !== '');
}
function headingParts(result) {
    const { job = '', facts } = result;
    const { workflow, run } = facts;
    const name = joinKnown([workflow, run.number > 0 ? `#${run.number}` : ''], ' ');
    return [name, job, aboutOf(result)].filter((part) => part !== '');
}
function aboutOf({ facts: { subject } }) {
    if (subject.kind === 'issue')
        return `#${subject.number}`;
    if (subject.kind !== 'pull-request')
        return subject.name;
    return [subject.number && `#${subject.number}`, subject.head].filter(Boolean).join(' ');
}
function namesVerdict(title, result, words) {
    const emoji = looks[outcomeOf(result.status)].emoji.replace('\uFE0F', '');
    return [sayVerdict(result, words), words.statuses[result.status], emoji].some((sign) => title.includes(sign));
}
function heading(title, result, words, markup) {
    const coloured = (text) => markup.colour(text, looks[outcomeOf(result.status)].colour);
    if (title !== undefined && namesVerdict(title, result, words))
        return markup.heading(coloured(markup.text(title, 200)));
    const { repository, repositoryUrl } = result.facts;
    const own = headingParts(result)
        .map((part) => markup.text(part))
        .join(separator);
    const linked = own === '' || repository === '' ? own : markup.link(own, repositoryUrl);
    const rest = title === undefined ? linked : markup.text(title, 200);
    return markup.heading(joinKnown([coloured(showVerdict(result, words)), rest], separator));
}

;// CONCATENATED MODULE: ./build/src/message/message-types.js




const paragraph = '\n\n';
const makers = {
    'action-card': (openLinksIn, open) => ({
        markup: markdownMarkup(openLinksIn),
        canMention: true,
        repeatsTitle: true,
        gap: paragraph,
        ownButtons: true,
        links: () => '',
        payload: ({ title, body, buttons, mentions }) => ({
            msgtype: 'actionCard',
            actionCard: { title, text: body, ...cardButtons(buttons, open) },
            ...atField(mentions),
        }),
    }),
    markdown: (openLinksIn) => {
        const markup = markdownMarkup(openLinksIn);
        return {
            markup,
            canMention: true,
            repeatsTitle: true,
            gap: paragraph,
            ownButtons: true,
            links: (buttons) => buttons.map(({ title, url }) => markup.link(title, url)).join(separator),
            payload: ({ title, body, mentions }) => ({
                msgtype: 'markdown',
                markdown: { title, text: body },
                ...atField(mentions),
            }),
        };
    },
    text: (_, __, words) => textForm(words),
    link: (_, open, words) => linkForm(words, open),
};
const formOf = (type, openLinksIn, words) => makers[type](openLinksIn, (url) => openingUrl(url, openLinksIn), words);
function cardButtons(buttons, open) {
    const [main, ...others] = buttons;
    if (others.length === 0)
        return { singleTitle: main.title, singleURL: open(main.url) };
    return {
        btnOrientation: others.length === 1 ? '1' : '0',
        btns: buttons.map(({ title, url }) => ({ title, actionURL: open(url) })),
    };
}
const plainMarkup = ({ punctuation }) => ({
    adapt: (text) => text,
    text: (data, limit = nameLimit) => text_neutralise(cut(data, limit)),
    link: (label) => label,
    label: (name) => name + punctuation.colon,
    colour: (text) => text,
    heading: (text) => text,
    lines: (lines) => lines.join('\n'),
    quote: (lines) => lines.map((line) => `  ${line}`).join('\n'),
});
function textForm(words) {
    const markup = plainMarkup(words);
    return {
        markup,
        canMention: true,
        repeatsTitle: true,
        gap: paragraph,
        ownButtons: false,
        links: ([{ title, url }]) => markup.label(title) + url,
        payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...atField(mentions) }),
    };
}
const linkForm = (words, open) => ({
    markup: plainMarkup(words),
    canMention: false,
    repeatsTitle: false,
    gap: '\n',
    ownButtons: false,
    links: () => '',
    payload: ({ title, body, buttons: [{ url }] }) => ({
        msgtype: 'link',
        link: { title, text: body, messageUrl: open(url) },
    }),
});

;// CONCATENATED MODULE: ./build/src/digest/digest-words.js
const digest_words_count = (amount, one, many) => `${amount} ${amount === 1 ? one : many}`;
const digest_words_english = {
    about: (branches, span) => `${branches === undefined ? 'Main branches' : `Branches ${branches}`}, ${span}`,
    units: {
        minutes: (amount) => `${amount} min`,
        hours: (amount) => `${amount} h`,
        days: (amount) => `${amount} d`,
    },
    verdict: ({ failing, fixed }, isWhole) => {
        const parts = [...(failing > 0 ? [`${failing} failing`] : []), ...(fixed > 0 ? [`${fixed} fixed`] : [])];
        if (parts.length > 0)
            return parts.join(', ');
        return isWhole ? 'Nothing failing' : 'Nothing failing in what was read';
    },
    headline: (about, { runs, repositories, failing, fixed }) => `${about}: ${digest_words_count(runs, 'run', 'runs')} of ${digest_words_count(repositories, 'repository', 'repositories')}, ${failing} failing, ${fixed} fixed`,
    sections: {
        failing: 'Failing',
        fixed: 'Fixed',
        reruns: 'Passed on a re-run',
        slow: 'Slowest',
        unread: 'Not read',
    },
    redFor: (span, atLeast) => `red for ${atLeast ? 'at least ' : ''}${span}`,
    inARow: (amount, atLeast) => `${amount}${atLeast ? '+' : ''} in a row`,
    fixedAfter: (span, atLeast) => `after ${atLeast ? 'at least ' : ''}${span}`,
    times: (amount) => (amount === 1 ? 'once' : `${amount} times`),
    reasons: {
        archived: 'archived',
        disabled: 'disabled',
        moved: 'renamed or moved (HTTP 301)',
        forbidden: 'no access (HTTP 403)',
        'not-found': 'not found or hidden (HTTP 404)',
        limited: "limit of GitHub's API",
        'no-time': 'out of time',
        partial: 'only the latest 1,000 runs',
        unreadable: "GitHub's API failed",
    },
    because: (names, reason) => `${names.join(', ')}: ${reason}`,
    more: (amount) => `and ${amount} more`,
    upTo: (time) => `up to ${time}`,
};
const digest_words_chinese = {
    about: (branches, span) => `${branches === undefined ? '默认分支' : `分支 ${branches}`}，${span}`,
    units: {
        minutes: (amount) => `${amount} 分钟`,
        hours: (amount) => `${amount} 小时`,
        days: (amount) => `${amount} 天`,
    },
    verdict: ({ failing, fixed }, isWhole) => {
        const parts = [...(failing > 0 ? [`失败 ${failing}`] : []), ...(fixed > 0 ? [`已恢复 ${fixed}`] : [])];
        if (parts.length > 0)
            return parts.join('，');
        return isWhole ? '没有失败' : '已读取的仓库没有失败';
    },
    headline: (about, { runs, repositories, failing, fixed }) => `${about}：${repositories} 个仓库，运行 ${runs} 次，失败 ${failing}，已恢复 ${fixed}`,
    sections: {
        failing: '失败',
        fixed: '已恢复',
        reruns: '重新运行后成功',
        slow: '耗时最长',
        unread: '未读取',
    },
    redFor: (span, atLeast) => `已持续 ${span}${atLeast ? '以上' : ''}`,
    inARow: (amount, atLeast) => `连续失败 ${amount} 次${atLeast ? '以上' : ''}`,
    fixedAfter: (span, atLeast) => `曾持续失败 ${span}${atLeast ? '以上' : ''}`,
    times: (amount) => `${amount} 次`,
    reasons: {
        archived: '已归档',
        disabled: '已停用',
        moved: '已改名或转移（HTTP 301）',
        forbidden: '没有权限（HTTP 403）',
        'not-found': '不存在或没有权限（HTTP 404）',
        limited: 'GitHub API 限流',
        'no-time': '超时',
        partial: '只读取了最近 1000 次运行',
        unreadable: 'GitHub API 出错',
    },
    because: (names, reason) => `${names.join('、')}：${reason}`,
    more: (amount) => `还有 ${amount} 项未列出`,
    upTo: (time) => `截至 ${time}`,
};
const digest_words_languages = { en: digest_words_english, 'zh-CN': digest_words_chinese };
const digestWordsOf = (language) => digest_words_languages[language];
const digest_words_minute = 60_000;
const hour = 60 * digest_words_minute;
const day = 24 * hour;
function saySpan(milliseconds, { units }) {
    if (milliseconds >= 2 * day)
        return units.days(Math.round(milliseconds / day));
    if (milliseconds >= hour)
        return units.hours(Math.round(milliseconds / hour));
    return units.minutes(Math.max(1, Math.round(milliseconds / digest_words_minute)));
}

;// CONCATENATED MODULE: ./build/src/digest/group.js
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/digest/unread.js
const reasons = new Map([
    [301, 'moved'],
    [403, 'forbidden'],
    [404, 'not-found'],
]);
const known = new Set(['archived', 'disabled', 'partial']);
const isUnknown = ({ why }) => !known.has(why);
const unread_passing = new Set(['limited', 'no-time', 'unreadable']);
const mayBeRead = ({ why }) => unread_passing.has(why);
function unreadOf(name, { problem, status, again, isLate }) {
    const reason = isLate ? 'no-time' : reasons.get(status);
    return { name, why: again?.kind === 'limited' ? 'limited' : (reason ?? 'unreadable'), problem };
}

;// CONCATENATED MODULE: ./build/src/digest/digest-card.js











const card = { failing: 20, fixed: 10, reruns: 3, slow: 3, unread: 5 };
const page = { failing: 1_000, fixed: 500, reruns: 100, slow: 100, unread: 500 };
const none = { failing: 0, fixed: 0, reruns: 0, slow: 0, unread: 0 };
const ladder = [1, 2, 4, 8].map((divisor) => ({
    failing: Math.floor(card.failing / divisor),
    fixed: Math.floor(card.fixed / divisor),
    reruns: Math.floor(card.reruns / divisor),
    slow: Math.floor(card.slow / divisor),
    unread: Math.floor(card.unread / divisor),
}));
function composeDigest(request, inputs) {
    const { messageType, openLinksIn, language } = inputs;
    const form = formOf(messageType, openLinksIn, wordsOf(language));
    const title = titleOf(request, inputs);
    const buttons = [{ title: wordsOf(language).buttons.run, url: request.url }];
    const write = (limits) => {
        const body = bodyOf({ ...request, form, limits }, inputs, form.links(buttons));
        return { body, payload: form.payload({ title, body, buttons, mentions: request.mentions }) };
    };
    const whole = write(page).body;
    const limits = ladder.find((each) => sizeOf(write(each).payload) <= largestPayload) ?? none;
    const message = write(limits);
    const notices = form.canMention ? [] : unmentionable(request.mentions, messageType);
    return { title, ...message, whole, isWhole: message.body === whole, notices };
}
function titleOf({ digest, branches, unread }, { language, keywords }) {
    const words = digestWordsOf(language);
    const { emoji } = lookOf(digest, unread);
    const about = text_neutralise(digest_card_aboutOf(branches, digest, words));
    const title = [
        `${emoji} ${words.verdict(countsOf(digest), unread.every((each) => !isUnknown(each)))}`,
        about,
    ].join(separator);
    return [title, ...missingKeywords(title, keywords)].join(separator);
}
const countsOf = ({ runs, repositories, failing, fixed }) => ({
    runs,
    repositories,
    failing: failing.length,
    fixed: fixed.length,
});
function lookOf({ failing }, unread) {
    if (failing.length > 0)
        return looks.failure;
    return unread.some(isUnknown) ? looks.other : looks.success;
}
function digest_card_aboutOf(branches, { window }, words) {
    const span = saySpan(window.until - window.since, words);
    return words.about(branches.length === 0 ? undefined : cut(branches.join(', '), 100), span);
}
function bodyOf(request, inputs, links) {
    const { digest, branches, unread, form, mentions, now } = request;
    const { markup, gap } = form;
    const common = wordsOf(inputs.language);
    const words = digestWordsOf(inputs.language);
    const about = markup.text(digest_card_aboutOf(branches, digest, words), 200);
    const { emoji, colour } = lookOf(digest, unread);
    const headline = `${emoji} ${words.headline(about, countsOf(digest))}`;
    const part = partWriter(request, words);
    const blocks = [
        form.repeatsTitle ? markup.heading(markup.colour(headline, colour)) : headline,
        part('failing', digest.failing, ({ redSince, inARow, atLeast }) => [
            words.redFor(saySpan(digest.window.until - redSince, words), atLeast),
            ...(inARow > 1 ? [words.inARow(inARow, atLeast)] : []),
        ]),
        form.canMention ? mentionWords(mentions, common.everybody).join(' ') : '',
        part('fixed', digest.fixed, ({ redFor, atLeast }) => [words.fixedAfter(saySpan(redFor, words), atLeast)]),
        part('reruns', digest.reruns, ({ count }) => [words.times(count)]),
        part('slow', digest.slow, ({ milliseconds }) => [saySpan(milliseconds, words)]),
        unreadPart(request, words),
        links,
    ];
    const text = text_joinKnown(blocks, gap);
    const foot = words.upTo(sayMoment(digest.window.until, now, inputs.timezone));
    const end = [foot, ...missingKeywords(`${text} ${foot}`, inputs.keywords)].join(separator);
    return [text, markup.colour(end, grey)].join(gap);
}
function partWriter({ form: { markup }, limits, branches, url }, words) {
    return (section, items, say) => {
        const shown = items.slice(0, limits[section]);
        const left = items.length - shown.length;
        const isList = section === 'failing' || section === 'fixed';
        if (items.length === 0 || (shown.length === 0 && !isList))
            return '';
        const lines = shown.map((item) => {
            const { repository, workflow, branch } = item;
            const names = [repository.fullName, workflow, ...(branches.length === 0 ? [] : [branch])];
            const label = names.map((name) => markup.text(name)).join(separator);
            return [`${emojis[section]} ${markup.link(label, item.url)}`, ...say(item)].join(separator);
        });
        const more = left > 0 && isList ? [markup.link(words.more(left), url)] : [];
        return markup.lines([markup.label(words.sections[section]).trim(), ...lines, ...more]);
    };
}
const emojis = { failing: '❌', fixed: '✅', reruns: '🔁', slow: '⏱️' };
function unreadPart({ unread, form: { markup }, limits, url }, { sections, reasons, more, because }) {
    if (unread.length === 0)
        return '';
    const lines = [...groupBy(unread, ({ why }) => why)].map(([why, all]) => {
        const shown = all.slice(0, limits.unread).map(({ name }) => markup.text(name));
        const left = all.length - shown.length;
        const names = [...shown, ...(left > 0 ? [markup.link(more(left), url)] : [])];
        return `⚠️ ${because(names, reasons[why])}`;
    });
    return markup.lines([markup.label(sections.unread).trim(), ...lines]);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(6);
;// CONCATENATED MODULE: ./build/src/digest/selector.js


const selector_form = /^(!?)\s*(?:(topic)\s*[:：]\s*([a-z0-9][a-z0-9-]*)|(?:([\w-]+)\/)?([\w.*-]+))$/i;
const selector = (line) => {
    const [, mark, isTopic, topic, owner, name] = selector_form.exec(line) ?? [];
    const pattern = topic ?? name;
    if (pattern === undefined) {
        return problem({
            en: `${quote(line)} is none of name, owner/name, owner/*, topic:name, or one of them behind ! to leave out`,
            'zh-CN': `${quote(line)} 不是 name、owner/name、owner/* 或 topic:name，前面加 ! 表示排除`,
        });
    }
    return {
        value: {
            word: line.replace(/^!\s*/, ''),
            excludes: mark === '!',
            ...(owner !== undefined && { owner }),
            pattern,
            kind: isTopic === undefined ? 'name' : 'topic',
        },
    };
};
const selectors = (text) => {
    const { values, problems } = gather(splitList(text).map(selector));
    if (problems.length > 0)
        return { problems };
    return values.some(({ excludes }) => !excludes)
        ? { value: values }
        : problem({
            en: 'every line leaves repositories out; name those to report too, as owner/*',
            'zh-CN': '每一行都是排除；还要填需要汇总的仓库，例如 owner/*',
        });
};
const isExact = ({ kind, pattern }) => kind === 'name' && !pattern.includes('*');
const ownerOf = ({ owner }, ownOwner) => (owner ?? ownOwner).toLowerCase();
const fullNameOf = (one, ownOwner) => `${one.owner ?? ownOwner}/${one.pattern}`;
function matches(one, { fullName, topics }, ownOwner) {
    const [owner = '', name = ''] = fullName.split('/');
    if (owner.toLowerCase() !== ownerOf(one, ownOwner))
        return false;
    if (one.kind === 'topic')
        return topics.includes(one.pattern.toLowerCase());
    return picomatch.isMatch(name, one.pattern, { nocase: true, dot: true });
}
function choose(repositories, all, ownOwner) {
    const distinct = new Map(repositories.map((each) => [each.fullName.toLowerCase(), each]));
    return [...distinct.values()]
        .flatMap((repository) => {
        const found = all.filter((one) => matches(one, repository, ownOwner));
        if (found.length === 0 || found.some(({ excludes }) => excludes))
            return [];
        const [, name = ''] = repository.fullName.split('/');
        const words = [repository.fullName, name, ...found.flatMap(({ word, pattern }) => [word, pattern])];
        return [{ repository, words: [...new Set(words.map((word) => word.toLowerCase()))] }];
    })
        .toSorted((one, other) => (one.repository.fullName < other.repository.fullName ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/digest/time.js

const time_unitSizes = {
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const durationForm = /^(\d{1,5})\s*(m|min|h|d|w)$/i;
function time_durationOf(text) {
    const [, count, unit = ''] = durationForm.exec(text) ?? [];
    const size = time_unitSizes[unit.toLowerCase()];
    return size === undefined || Number(count) === 0 ? undefined : Number(count) * size;
}
const duration = (text) => {
    const value = time_durationOf(text);
    return value === undefined
        ? problem({
            en: `${quote(text)} is not a duration such as 90m, 24h, 7d or 2w`,
            'zh-CN': `${quote(text)} 不是时长，例如 90m、24h、7d 或 2w`,
        })
        : { value };
};
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
const since = (text) => {
    const before = time_durationOf(text);
    if (before !== undefined)
        return { value: { before } };
    const moment = timeForm.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(moment)
        ? problem({
            en: `${quote(text)} is neither a duration such as 24h or 7d nor a time such as 2026-01-31T09:00:00+08:00`,
            'zh-CN': `${quote(text)} 不是时长或时间，例如 24h、7d 或 2026-01-31T09:00:00+08:00`,
        })
        : { value: { at: moment } };
};

;// CONCATENATED MODULE: ./build/src/digest/digest-inputs.js






const sendTimes = ['changes', 'failing', 'always'];
const digest_inputs_day = 86_400_000;
const workflows = input((text) => ({ value: splitLines(text) }), []);
const branches = input((text) => {
    const items = text.match(/(?:\{[^{}\n\r]*\}|[^,，、;；\n\r])+/g) ?? [];
    return { value: items.map((item) => item.trim()).filter((item) => item !== '') };
}, []);
const digest_inputs_table = {
    enabled: inputTable.enabled,
    repositories: input(selectors, []),
    workflows,
    branches,
    since: optional(since),
    'send-when': input(word(sendTimes), 'changes'),
    'timeout-minutes': inputTable['timeout-minutes'],
    webhook: inputTable.webhook,
    secret: inputTable.secret,
    keyword: inputTable.keyword,
    delivery: inputTable.delivery,
    'fail-on-error': inputTable['fail-on-error'],
    'message-type': input(word(['action-card', 'markdown', 'text', 'link']), 'action-card'),
    language: inputTable.language,
    timezone: inputTable.timezone,
    'open-links-in': inputTable['open-links-in'],
    'at-mobiles': inputTable['at-mobiles'],
    'at-user-ids': inputTable['at-user-ids'],
    'at-all': inputTable['at-all'],
    'at-map': inputTable['at-map'],
    'at-after': input(duration, digest_inputs_day),
    'github-token': inputTable['github-token'],
    'job-summary': inputTable['job-summary'],
    'dry-run': inputTable['dry-run'],
    'allowed-hosts': inputTable['allowed-hosts'],
    'job-context': inputTable['job-context'],
    matrix: inputTable.matrix,
    'secret-source': inputTable['secret-source'],
};
const digestTable = digest_inputs_table;
function readDigestInputs(ports) {
    maskSecrets(ports);
    const problems = [];
    const read = (name) => readOne(ports, name, digestTable[name], problems);
    read('enabled');
    const from = read('since');
    const githubToken = read('github-token');
    const checkRunId = json_numberAt(read('job-context'), 'check_run_id');
    const matrix = read('matrix');
    const secretSource = read('secret-source');
    const inputs = {
        repositories: read('repositories'),
        workflows: read('workflows'),
        branches: read('branches'),
        ...(from && { since: from }),
        sendWhen: read('send-when'),
        timeout: read('timeout-minutes'),
        webhooks: read('webhook'),
        signingKeys: read('secret'),
        delivery: read('delivery'),
        failOnError: read('fail-on-error'),
        allowedHosts: read('allowed-hosts'),
        message: {
            messageType: read('message-type'),
            language: read('language'),
            timezone: read('timezone'),
            openLinksIn: read('open-links-in'),
            keywords: read('keyword'),
        },
        owners: {
            mobiles: read('at-mobiles'),
            userIds: read('at-user-ids'),
            all: read('at-all'),
            map: read('at-map'),
            after: read('at-after'),
        },
        ...(githubToken !== undefined && { githubToken }),
        jobSummary: read('job-summary'),
        dryRun: read('dry-run'),
        ...(checkRunId !== undefined && { checkRunId }),
        ...(matrix && { matrix }),
        ...(secretSource !== undefined && { secretSource }),
    };
    return { inputs, problems };
}

;// CONCATENATED MODULE: ./build/src/github/annotations.js


const stepEnd = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;
const lostRunner = /lost communication with the server|The runner has received a shutdown signal/;
const isStepEnd = (message) => stepEnd.test(message);
function annotations_readErrors(body) {
    if (!Array.isArray(body))
        return undefined;
    return body
        .filter((annotation) => at(annotation, 'annotation_level') === 'failure')
        .flatMap((annotation) => {
        const message = stripVTControlCharacters(textAt(annotation, 'message') ?? '').trim();
        const logLine = at(annotation, 'path') === '.github' ? numberAt(annotation, 'start_line') : undefined;
        return message === '' ? [] : [{ message, ...(logLine !== undefined && { logLine }) }];
    });
}
const lossOf = (errors) => errors.find(({ message }) => lostRunner.test(message))?.message;
function errorOf(errors, { failedSteps, errorsAreOwn }) {
    const lost = lossOf(errors);
    if (lost !== undefined)
        return lost;
    const ends = errors.filter(({ message }) => isStepEnd(message));
    if (failedSteps > 0 && ends.length > failedSteps)
        return undefined;
    if (failedSteps > 0 && errors.length > failedSteps && !errorsAreOwn)
        return undefined;
    const first = errors.find(({ message }) => !isStepEnd(message)) ?? errors[0];
    const lastEnd = Math.max(...ends.map(({ logLine = Number.POSITIVE_INFINITY }) => logLine));
    const isBehind = failedSteps > 0 && ends.length > 0 && (first?.logLine ?? 0) > lastEnd;
    return isBehind ? undefined : first?.message;
}
const annotations_reasons = (/* unused pure expression or super */ null && ([
    [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
    [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
    [/^The run was canceled by @/, 'by-somebody'],
]));
const cancellationOf = (errors) => annotations_reasons.find(([wording]) => errors.some(({ message }) => wording.test(message)))?.[1];

;// CONCATENATED MODULE: ./build/src/github/workflow-runs.js


const runsPerPage = 100;
const fileNameOf = (path = '') => path.split('@')[0]?.split('/').at(-1) ?? '';
function readRun(value) {
    const id = json_numberAt(value, 'id');
    const conclusion = conclusion_conclusionOf(json_textAt(value, 'conclusion'));
    const startedAt = json_timeAt(value, 'run_started_at') ?? json_timeAt(value, 'created_at');
    const endedAt = json_timeAt(value, 'updated_at');
    const url = json_urlAt(value, 'html_url');
    if (id === undefined || conclusion === undefined || startedAt === undefined)
        return undefined;
    if (endedAt === undefined || url === undefined || json_at(value, 'status') !== 'completed')
        return undefined;
    const file = fileNameOf(json_textAt(value, 'path'));
    const isPerson = json_textAt(value, 'event') !== 'schedule' && json_at(value, 'actor', 'type') !== 'Bot';
    const login = isPerson ? json_textAt(value, 'actor', 'login') : undefined;
    return {
        id,
        number: json_numberAt(value, 'run_number') ?? 0,
        attempt: json_numberAt(value, 'run_attempt') ?? 1,
        workflowId: json_numberAt(value, 'workflow_id') ?? 0,
        workflow: json_textAt(value, 'name') ?? file,
        file,
        branch: json_textAt(value, 'head_branch') ?? '',
        url,
        conclusion,
        ...(login !== undefined && { login }),
        startedAt,
        endedAt,
    };
}
function askCompletedRuns(ask, fullName, { branch, page }) {
    const [owner = '', repo = ''] = fullName.split('/');
    const isOwn = (run) => (json_textAt(run, 'head_repository', 'full_name') ?? fullName).toLowerCase() === fullName.toLowerCase();
    return ask(({ actions }) => actions.listWorkflowRunsForRepo({
        owner,
        repo,
        ...(branch !== undefined && { branch }),
        status: 'completed',
        exclude_pull_requests: true,
        per_page: runsPerPage,
        page,
    }), (body) => {
        const total = json_numberAt(body, 'total_count');
        if (total === undefined || !Array.isArray(json_at(body, 'workflow_runs')))
            return undefined;
        const listed = json_listAt(body, 'workflow_runs');
        const oldest = json_timeAt(listed.at(-1), 'created_at');
        return {
            total,
            length: listed.length,
            runs: listed.filter(isOwn).flatMap((run) => readRun(run) ?? []),
            ...(oldest !== undefined && { oldest }),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/github/requests.js





const repositoryOf = ({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
const askRun = (ask, facts) => ask(({ actions }) => actions.getWorkflowRun({ ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }), (body) => {
    const startedAt = json_timeAt(body, 'run_started_at') ?? json_timeAt(body, 'started_at') ?? json_timeAt(body, 'created_at');
    const displayTitle = json_textAt(body, 'display_title');
    const workflowFile = fileNameOf(json_textAt(body, 'path'));
    const headCommit = json_at(body, 'head_commit');
    return startedAt === undefined
        ? undefined
        : {
            startedAt,
            ...(displayTitle !== undefined && { displayTitle }),
            ...(workflowFile !== '' && { workflowFile }),
            ...(headCommit !== undefined && { headCommit }),
        };
});
const jobsPerPage = 100;
const pagesAtOnce = 4;
const mostPages = 100;
async function askJobs(ask, facts, { id, attempt } = facts.run) {
    const askPage = (page) => ask(({ actions }) => actions.listJobsForWorkflowRunAttempt({
        ...repositoryOf(facts),
        run_id: id,
        attempt_number: attempt,
        per_page: jobsPerPage,
        page,
    }), readJobs);
    const first = await askPage(1);
    if (first.value === undefined)
        return first;
    const { total } = first.value;
    const pages = Math.min(Math.ceil(total / jobsPerPage), mostPages);
    let problem;
    const askOn = async (page) => {
        if (problem !== undefined)
            return [];
        const answer = await askPage(page);
        problem ??= answer.problem;
        return answer.value?.jobs ?? [];
    };
    const others = Array.from({ length: pages - 1 }, (_, index) => index + 2);
    const limited = pLimit(pagesAtOnce);
    const later = await Promise.all(others.map((page) => limited(askOn, page)));
    return {
        value: { jobs: [first.value.jobs, ...later].flat(), total },
        ...(problem !== undefined && { problem }),
    };
}
function readJobs(body) {
    const total = json_numberAt(body, 'total_count');
    const listed = json_listAt(body, 'jobs');
    const jobs = listed.flatMap((job) => readJob(job) ?? []);
    return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
}
const askErrors = (ask, facts, jobId) => ask(({ checks }) => checks.listAnnotations({ ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }), readErrors, 'checks');

;// CONCATENATED MODULE: ./build/src/github/repositories.js


function readRepository(value) {
    const fullName = json_textAt(value, 'full_name');
    const defaultBranch = json_textAt(value, 'default_branch');
    if (fullName === undefined || defaultBranch === undefined)
        return undefined;
    const closed = ['archived', 'disabled'].find((word) => json_at(value, word) === true);
    return {
        fullName,
        defaultBranch,
        topics: json_listAt(value, 'topics').filter((topic) => typeof topic === 'string'),
        ...(closed && { closed }),
    };
}
const askRepository = (ask, fullName) => ask(({ repos }) => repos.get(repositoryOf({ repository: fullName })), readRepository);
const perPage = 100;
const repositories_mostPages = 200;
async function askRepositoriesOf(ask, owner) {
    const askPage = (page, ofUser) => ask(({ repos }) => ofUser
        ? repos.listForUser({ username: owner, per_page: perPage, page })
        : repos.listForOrg({ org: owner, per_page: perPage, page }), (body) => Array.isArray(body)
        ? { length: body.length, repositories: body.flatMap((each) => readRepository(each) ?? []) }
        : undefined);
    let ofUser = false;
    let answer = await askPage(1, ofUser);
    if ('status' in answer && answer.status === 404) {
        ofUser = true;
        answer = await askPage(1, ofUser);
    }
    const found = [];
    for (let page = 2; answer.value !== undefined; page += 1) {
        found.push(...answer.value.repositories);
        if (answer.value.length < perPage || page > repositories_mostPages)
            return { value: found };
        answer = await askPage(page, ofUser);
    }
    const { value: _, ...refusal } = answer;
    return found.length === 0 ? refusal : { value: found, problem: refusal.problem };
}

;// CONCATENATED MODULE: ./build/src/digest/find-repositories.js




const mostLookups = 10;
async function findRepositories(ask, selectors, ownOwner) {
    const wanted = selectors.filter(({ excludes }) => !excludes);
    const byOwner = groupBy(wanted, (one) => ownerOf(one, ownOwner));
    const lists = await Promise.all([...byOwner].map(([owner, ofOwner]) => {
        const isNeeded = ofOwner.length > mostLookups || !ofOwner.every(isExact);
        return isNeeded ? readList(ask, owner, ofOwner) : find_repositories_nothing;
    }));
    const listed = lists.flatMap(({ repositories }) => repositories);
    const known = new Set(listed.map(({ fullName }) => fullName.toLowerCase()));
    const named = new Map(wanted.filter(isExact).map((one) => [fullNameOf(one, ownOwner).toLowerCase(), fullNameOf(one, ownOwner)]));
    const lookups = await Promise.all([...named]
        .filter(([key]) => !known.has(key))
        .map(async ([, name]) => ({ name, answer: await askRepository(ask, name) })));
    const found = [...listed, ...lookups.flatMap(({ answer }) => answer.value ?? [])];
    const all = choose(found, selectors, ownOwner);
    const closed = all.filter(({ repository }) => repository.closed !== undefined);
    const isNamed = ({ repository }) => named.has(repository.fullName.toLowerCase());
    return {
        chosen: all.filter(({ repository }) => repository.closed === undefined),
        unread: [
            ...lists.flatMap(({ unread }) => unread),
            ...lookups.flatMap(({ name, answer }) => (answer.value ? [] : [unreadOf(name, answer)])),
            ...closed
                .filter(isNamed)
                .flatMap(({ repository: { fullName: name, closed: why } }) => why === undefined ? [] : [{ name, why }]),
        ],
        closed: closed.filter((one) => !isNamed(one)).length,
    };
}
const find_repositories_nothing = { repositories: [], unread: [] };
async function readList(ask, owner, ofOwner) {
    const answer = await askRepositoriesOf(ask, owner);
    const repositories = answer.value ?? [];
    const { problem } = answer;
    if (problem === undefined || ofOwner.every(isExact))
        return { repositories, unread: [] };
    return { repositories, unread: [unreadOf(`${owner}/*`, { ...answer, problem })] };
}

;// CONCATENATED MODULE: ./build/src/digest/notices.js


const leftOut = (closed) => ({
    en: `Archived or disabled, and so left out: ${closed}.`,
    'zh-CN': `已归档或已停用，未汇总：${closed} 个仓库。`,
});
const readIn = (requests, { runs, repositories, failing, fixed }) => ({
    en: `Read in ${requests} requests: ${runs} runs of ${repositories} repositories, ${failing.length} failing, ${fixed.length} fixed.`,
    'zh-CN': `请求 ${requests} 次：${repositories} 个仓库，运行 ${runs} 次，失败 ${failing.length}，已恢复 ${fixed.length}。`,
});
const onlyGitHub = {
    en: "The digest reads GitHub's API. Those of Gitea and Forgejo differ, so there is no digest there.",
    'zh-CN': '汇总只支持 GitHub API，Gitea 和 Forgejo 的 API 不同，不能汇总。',
};
const futureSince = { en: 'since: the time is in the future', 'zh-CN': 'since：时间还没到' };
const reportedBy = (attempt) => ({
    en: `attempt ${attempt} of this run has sent its digest already; to report a period again, set since`,
    'zh-CN': `这次运行的第 ${attempt} 次执行已经汇总过；如需重新汇总，请用 since 指定时间`,
});
const nothingToSay = (sendWhen) => ({
    en: `there is nothing to report, and send-when is ${sendWhen}`,
    'zh-CN': `没有需要通知的内容，send-when 为 ${sendWhen}`,
});
const mostNames = 30;
const listOf = (unread) => inEach((language) => {
    const { reasons, more } = digestWordsOf(language);
    const named = unread.slice(0, mostNames).map(({ name, why, problem }) => {
        const reason = why === 'unreadable' ? (problem?.[language] ?? '') : reasons[why];
        return { en: `${name} (${reason})`, 'zh-CN': `${name}（${reason}）` }[language];
    });
    const left = unread.length - named.length;
    return [...named, ...(left > 0 ? [more(left)] : [])].join(comma[language]);
});
const comma = { en: ', ', 'zh-CN': '、' };
const notRead = (unread) => withList({ en: 'Not in this digest', 'zh-CN': '未汇总' }, unread);
const nothingRead = (unread) => unread.length === 0
    ? nothingChosen
    : withList({ en: 'No repository could be read', 'zh-CN': '没有读取到任何仓库' }, unread);
function withList(what, unread) {
    const list = listOf(unread);
    return {
        en: `${what.en}: ${list.en}. ${whichToken.en}`,
        'zh-CN': `${what['zh-CN']}：${list['zh-CN']}。${whichToken['zh-CN']}`,
    };
}
const nothingChosen = {
    en: 'No repository could be read: the lines of repositories choose none that the github-token can see.',
    'zh-CN': '没有读取到任何仓库：github-token 能看到的仓库都不符合 repositories 参数。',
};
const noMatch = {
    en: 'No run of these repositories matches workflows and branches, so there is nothing to report. Check both inputs.',
    'zh-CN': '所选仓库中没有符合 workflows 和 branches 的运行，没有可汇总的内容。请检查这两个参数。',
};
const whichToken = {
    en: "The job's own token reads its own repository only. Others are read with the token of a GitHub App that is installed there and has the permissions actions: read and metadata: read.",
    'zh-CN': '任务自带的 token 只能读取本仓库。读取其他仓库要用 GitHub App 的 token，这个 App 要安装到那些仓库，并有 actions: read 和 metadata: read 权限。',
};

;// CONCATENATED MODULE: ./build/src/digest/owners.js


function findOwners({ failing, window }, chosen, { mobiles, userIds, all, map, after }) {
    const late = failing.filter(({ redSince }) => window.until - redSince > after);
    if (late.length === 0)
        return nobody;
    if (all)
        return { ...nobody, all };
    const wordsOf = new Map(chosen.map(({ repository, words }) => [repository.fullName, words]));
    const found = late.map(({ repository: { fullName }, login }) => {
        const keys = [...(wordsOf.get(fullName) ?? []), login?.toLowerCase() ?? ''];
        return { fullName, contact: keys.map((key) => map.get(key)).find((contact) => contact !== undefined) };
    });
    const called = callPeople([
        ...mobiles.map((mobile) => ({ mobile })),
        ...userIds.map((userId) => ({ userId })),
        ...found.flatMap(({ contact }) => contact ?? []),
    ]);
    const without = new Set(found.filter(({ contact }) => !contact).map(({ fullName }) => fullName));
    return {
        ...called,
        notices: [
            ...called.notices,
            ...(map.size > 0 && without.size > 0 ? [noOwner([...without].map((name) => text_neutralise(name)))] : []),
        ],
    };
}
const noOwner = (names) => ({
    en: `Nobody is mentioned for these, since neither they nor the people who started their runs are in at-map: ${names.join(', ')}.`,
    'zh-CN': `以下仓库及其运行的触发人都不在 at-map 中，没有 @ 任何人：${names.join('、')}。`,
});

;// CONCATENATED MODULE: ./build/src/github/history.js


function pastResultOf(state) {
    const outcome = state && conclusion_outcomeOf(state);
    return outcome === 'success' || outcome === 'failure' ? outcome : undefined;
}
function readPastRun(value) {
    const id = numberAt(value, 'id');
    const number = numberAt(value, 'run_number');
    if (id === undefined || number === undefined)
        return undefined;
    const conclusion = conclusionOf(textAt(value, 'conclusion'));
    const headBranch = textAt(value, 'head_branch');
    const headRepository = textAt(value, 'head_repository', 'full_name');
    const url = urlAt(value, 'html_url');
    return {
        id,
        number,
        attempt: numberAt(value, 'run_attempt') ?? 1,
        ...(conclusion !== undefined && { conclusion }),
        ...(headBranch !== undefined && { headBranch }),
        ...(headRepository !== undefined && { headRepository }),
        ...(url !== undefined && { url }),
    };
}
function readPastRuns(body) {
    const total = numberAt(body, 'total_count');
    if (total === undefined || !Array.isArray(at(body, 'workflow_runs')))
        return undefined;
    return { total, runs: listAt(body, 'workflow_runs').flatMap((run) => readPastRun(run) ?? []) };
}
const runsBefore = (runs, { id, number, headRepository, branchPrefix = '' }) => runs
    .filter((run) => run.id !== id && run.number < number)
    .filter((run) => headRepository === undefined || run.headRepository === headRepository)
    .filter((run) => branchPrefix === '' || run.headBranch?.startsWith(branchPrefix))
    .filter((run) => pastResultOf(run.conclusion) !== undefined)
    .toSorted((one, other) => other.number - one.number);
function resultWithout(ownName, jobs, run) {
    const results = (isOwn) => jobs.filter(({ name }) => (name === ownName) === isOwn).map(({ state }) => pastResultOf(state));
    const others = results(false);
    if (!results(true).includes('failure') || others.includes('failure'))
        return pastResultOf(run.conclusion);
    return others.includes('success') ? 'success' : undefined;
}
function resultOfJob(name, jobs) {
    const results = new Set(jobs.filter((job) => job.name === name).map(({ state }) => pastResultOf(state)));
    return results.size === 1 ? [...results][0] : undefined;
}
function historyOf(ended, isWhole) {
    const [latest] = ended;
    if (latest === undefined) {
        return isWhole
            ? { kind: 'first-run' }
            : {
                kind: 'unknown',
                why: {
                    en: 'none of the latest runs that were read ended with a success or a failure',
                    'zh-CN': '最近的运行中，没有一次以成功或失败结束',
                },
            };
    }
    const change = ended.findIndex(({ result }) => result === 'success');
    const atLeast = change < 0 && !isWhole;
    return {
        kind: 'known',
        previous: latest.result,
        failuresInARow: change < 0 ? ended.length : change,
        ...(atLeast && { atLeast }),
        ...(latest.url !== undefined && { url: latest.url }),
    };
}

;// CONCATENATED MODULE: ./build/src/digest/pipelines.js


const forgottenAfter = 30 * 86_400_000;
const shortestSlow = 600_000;
function findingsOf({ repository, runs, isWhole }, window) {
    const ended = runs.filter(({ endedAt }) => endedAt <= window.until);
    const pipelines = [...groupBy(ended, ({ workflowId, branch }) => `${workflowId} ${branch}`).values()].map((ofOne) => ({
        ...readPipeline({ repository, isWhole }, ofOne, window),
        inWindow: ofOne.filter(({ endedAt }) => endedAt > window.since),
    }));
    return {
        runs: pipelines.reduce((sum, { inWindow }) => sum + inWindow.length, 0),
        failing: pipelines.flatMap(({ failing }) => failing ?? []),
        fixed: pipelines.flatMap(({ fixed }) => fixed ?? []),
        reruns: pipelines.flatMap(({ about, inWindow }) => rerunOf(about, inWindow) ?? []),
        slow: pipelines.flatMap(({ about, inWindow }) => slowestOf(about, inWindow) ?? []),
    };
}
const summarise = (all, window) => ({
    window,
    repositories: all.length,
    runs: all.reduce((sum, { runs }) => sum + runs, 0),
    failing: all
        .flatMap(({ failing }) => failing)
        .toSorted((one, other) => one.redSince - other.redSince || other.inARow - one.inARow),
    fixed: all.flatMap(({ fixed }) => fixed).toSorted((one, other) => other.redFor - one.redFor),
    reruns: all.flatMap(({ reruns }) => reruns).toSorted((one, other) => other.count - one.count),
    slow: all.flatMap(({ slow }) => slow).toSorted((one, other) => other.milliseconds - one.milliseconds),
});
const isDecided = ({ conclusion }) => pastResultOf(conclusion) !== undefined;
const hasFailed = ({ conclusion }) => pastResultOf(conclusion) === 'failure';
function readPipeline({ repository, isWhole }, runs, { since, until }) {
    const decided = runs.filter(isDecided).toSorted((one, other) => other.number - one.number);
    const [latest] = decided;
    const [named] = runs.toSorted((one, other) => other.number - one.number);
    const about = { repository, workflow: named?.workflow ?? '', branch: named?.branch ?? '' };
    if (latest === undefined || latest.endedAt <= until - forgottenAfter)
        return { about };
    if (hasFailed(latest)) {
        const streak = streakOf(latest, decided, isWhole);
        const { first, count, atLeast } = streak;
        return {
            about,
            failing: {
                ...about,
                url: latest.url,
                redSince: first.endedAt,
                inARow: count,
                atLeast,
                ...(first.login !== undefined && { login: first.login }),
            },
        };
    }
    const index = decided.findIndex(hasFailed);
    const [failure, repair] = [decided[index], decided[index - 1]];
    if (failure === undefined || repair === undefined || repair.endedAt <= since)
        return { about };
    const { first, atLeast } = streakOf(failure, decided.slice(index), isWhole);
    const redFor = Math.max(0, repair.endedAt - first.endedAt);
    return { about, fixed: { ...about, url: repair.url, redFor, atLeast } };
}
function streakOf(latest, decided, isWhole) {
    const end = decided.findIndex((run) => !hasFailed(run));
    const count = end < 0 ? decided.length : end;
    return { first: decided[count - 1] ?? latest, count, atLeast: end < 0 && !isWhole };
}
function rerunOf(about, inWindow) {
    const passed = inWindow.filter(({ attempt, conclusion }) => attempt > 1 && conclusion === 'success');
    const [first] = passed;
    return first && { ...about, url: first.url, count: passed.length };
}
function slowestOf(about, inWindow) {
    const [slowest] = inWindow
        .filter(isDecided)
        .map(({ url, startedAt, endedAt }) => ({ url, milliseconds: endedAt - startedAt }))
        .filter(({ milliseconds }) => milliseconds >= shortestSlow)
        .toSorted((one, other) => other.milliseconds - one.milliseconds);
    return slowest && { ...about, ...slowest };
}

;// CONCATENATED MODULE: ./build/src/digest/runs.js



const longestRun = 3 * 86_400_000;
const runs_mostPages = 10;
const hasMagic = /[*?[\]{}()!+@\\]/;
const onlyBranch = ({ branches: [branch, ...others] }, { defaultBranch }) => {
    if (branch === undefined)
        return defaultBranch;
    return others.length === 0 && !hasMagic.test(branch) ? branch : undefined;
};
function globMatcher(globs, options, usual) {
    const isExclusion = (glob) => /^!(?!\()/.test(glob);
    const included = globs.filter((glob) => !isExclusion(glob));
    const isIncluded = included.length === 0 ? usual : picomatch(included, options);
    const isExcluded = picomatch(globs
        .filter(isExclusion)
        .map((glob) => glob.slice(1).trim())
        .filter((glob) => glob !== ''), options);
    return (...names) => names.some((name) => isIncluded(name)) && !names.some((name) => isExcluded(name));
}
function runMatcher(filter, { fullName, defaultBranch }) {
    const isBranch = globMatcher(filter.branches, { dot: true }, (branch) => branch === defaultBranch);
    const isWorkflow = globMatcher(filter.workflows, { bash: true, dot: true, nocase: true }, () => true);
    const isOwn = (file) => file === filter.own.file && fullName.toLowerCase() === filter.own.repository.toLowerCase();
    return ({ branch, workflow, file }) => branch !== '' && isBranch(branch) && isWorkflow(workflow, file) && !isOwn(file);
}
async function readRuns(ask, repository, filter) {
    const { fullName } = repository;
    const matches = runMatcher(filter, repository);
    const branch = onlyBranch(filter, repository);
    const found = new Map();
    let seen = 0;
    for (let page = 1;; page += 1) {
        const answer = await askCompletedRuns(ask, fullName, { branch, page });
        const runs = () => ({ repository, runs: [...found.values()].filter(matches), isWhole: false });
        if (answer.value === undefined) {
            return { unread: unreadOf(fullName, answer), ...(page > 1 && { read: runs() }) };
        }
        const { total, length, oldest = 0 } = answer.value;
        seen += length;
        for (const run of answer.value.runs)
            if (!found.has(run.id))
                found.set(run.id, run);
        const isLast = length === 0 || seen >= total;
        if (isLast)
            return { read: { ...runs(), isWhole: true } };
        if (oldest < filter.since - longestRun)
            return { read: runs() };
        if (page === runs_mostPages)
            return { read: runs(), unread: { name: fullName, why: 'partial' } };
    }
}

;// CONCATENATED MODULE: ./build/src/github/earlier-runs.js


const earlier_runs_runsPerPage = 30;
const askEarlierRuns = (ask, facts, workflow) => ask(({ actions }) => actions.listWorkflowRuns({
    ...repositoryOf(facts),
    workflow_id: workflow,
    exclude_pull_requests: true,
    per_page: earlier_runs_runsPerPage,
}), (body) => Array.isArray(json_at(body, 'workflow_runs'))
    ? json_listAt(body, 'workflow_runs').flatMap((run) => readEarlierRun(run) ?? [])
    : undefined);
function readEarlierRun(value) {
    const id = json_numberAt(value, 'id');
    const createdAt = json_timeAt(value, 'created_at');
    if (id === undefined || createdAt === undefined)
        return undefined;
    return {
        id,
        attempt: json_numberAt(value, 'run_attempt') ?? 1,
        createdAt,
        startedAt: json_timeAt(value, 'run_started_at') ?? createdAt,
    };
}
const askNotices = (ask, facts, jobId) => ask(({ checks }) => checks.listAnnotations({ ...repositoryOf(facts), check_run_id: jobId, per_page: 100 }), (body) => Array.isArray(body)
    ? body
        .filter((annotation) => json_at(annotation, 'annotation_level') === 'notice')
        .flatMap((annotation) => json_textAt(annotation, 'message') ?? [])
    : undefined, 'checks');

;// CONCATENATED MODULE: ./build/src/digest/window.js





const usualLength = 86_400_000;
const mostRuns = 20;
const mostAttempts = 3;
const pollInterval = 5_000;
const time = (milliseconds) => new Date(milliseconds).toISOString();
const coverageOf = ({ since, until }) => ({
    en: `Reported: the runs that ended after ${time(since)} and up to ${time(until)}.`,
    'zh-CN': `已汇总：结束时间在 ${time(since)} 之后、不晚于 ${time(until)} 的运行。`,
});
const coverages = [
    /^Reported: the runs that ended after \S+ and up to (\S+)\.$/,
    /^已汇总：结束时间在 \S+ 之后、不晚于 (\S+) 的运行。$/,
];
function endOf(notice) {
    const [end = ''] = coverages.flatMap((form) => form.exec(notice)?.[1] ?? []);
    const moment = Date.parse(end);
    return Number.isNaN(moment) ? undefined : moment;
}
async function findWindow(request, ports) {
    const { facts, since, dryRun } = request;
    const own = await askRun(ports.ask, facts);
    const until = own.value?.startedAt ?? ports.clock.now();
    if (since !== undefined) {
        return { window: { since: 'at' in since ? since.at : until - since.before, until }, notices: [] };
    }
    const usual = { since: until - usualLength, until };
    const unknown = (problem) => ({ window: usual, notices: [notFound(problem)] });
    if (own.value === undefined)
        return unknown(own.problem);
    const name = await findJobName(request, ports);
    if (name.value === undefined)
        return unknown(name.problem);
    const reader = { ...ports, facts, jobName: name.value };
    const { id, attempt } = facts.run;
    const ownRun = { id, attempt: attempt - 1, createdAt: until, startedAt: until };
    const done = attempt > 1 && !dryRun ? await findReport(ownRun, reader) : undefined;
    if (done !== undefined && 'problem' in done)
        return unknown(done.problem);
    if (done?.value)
        return { deliveredBy: done.value.attempt };
    const answer = await findSince(usual, reader);
    return 'problem' in answer ? unknown(answer.problem) : answer;
}
async function findJobName({ facts, ownJob }, { ask }) {
    const jobs = await askJobs(ask, facts);
    if (jobs.value === undefined)
        return jobs;
    const job = findOwnJob(jobs.value.jobs, ownJob);
    return job === undefined ? { problem: unknownJob } : { value: job.name };
}
async function findSince(usual, reader) {
    const { ask, facts } = reader;
    if (facts.workflowId === undefined)
        return { problem: noWorkflow };
    const listed = await askEarlierRuns(ask, facts, facts.workflowId);
    if (listed.value === undefined)
        return { problem: listed.problem };
    const { until } = usual;
    const earlier = listed.value
        .filter(({ id, startedAt }) => id !== facts.run.id && isBefore({ id, startedAt }, facts.run.id, until))
        .toSorted((one, other) => other.startedAt - one.startedAt || other.id - one.id)
        .slice(0, mostRuns);
    for (const run of earlier) {
        const report = await findReport(run, reader);
        if ('problem' in report)
            return report;
        if (report.value === undefined)
            continue;
        const { end, isSure } = report.value;
        return { window: { since: Math.min(end, until), until }, notices: isSure ? [] : [unsure] };
    }
    const oldest = earlier.at(-1)?.createdAt ?? until;
    return { window: { since: Math.min(usual.since, oldest), until }, notices: [] };
}
const isBefore = (run, ownId, until) => run.startedAt < until || (run.startedAt === until && run.id < ownId);
async function findReport(run, reader) {
    for (let attempt = Math.max(1, run.attempt - mostAttempts + 1); attempt <= run.attempt; attempt += 1) {
        const job = await findEndedJob({ id: run.id, attempt }, reader);
        if ('problem' in job)
            return job;
        if (job.value === undefined || job.value.state === 'skipped')
            continue;
        const notices = await askNotices(reader.ask, reader.facts, job.value.id);
        if (notices.value === undefined) {
            if (job.value.state !== 'success')
                continue;
            const began = attempt === run.attempt ? run.startedAt : run.createdAt;
            return { value: { attempt, end: began, isSure: false } };
        }
        const ends = notices.value.flatMap((notice) => endOf(notice) ?? []);
        if (ends.length > 0)
            return { value: { attempt, end: Math.max(...ends), isSure: true } };
    }
    return { value: undefined };
}
async function findEndedJob(run, { ask, facts, jobName, clock, signal, deadline, info }) {
    for (let look = 1;; look += 1) {
        const { value, problem } = await askJobs(ask, facts, run);
        if (value === undefined)
            return { problem };
        const job = value.jobs.find(({ name }) => name === jobName);
        if (job === undefined || hasEnded(job.state))
            return { value: job };
        if (signal.aborted || clock.monotonic() + pollInterval >= deadline)
            return { value: undefined };
        if (look === 1)
            info({
                en: `Waiting for the digest of run ${run.id}, which began earlier and is still running.`,
                'zh-CN': `正在等待运行 ${run.id} 的汇总，这次运行更早开始，还没有结束。`,
            });
        await clock.sleep(pollInterval, signal);
    }
}
const notFound = (problem) => ({
    en: `The previous digest could not be looked up, so this one is about the last 24 h: ${problem.en}.`,
    'zh-CN': `查不到上一次汇总，本次汇总最近 24 小时：${problem['zh-CN']}。`,
});
const unsure = {
    en: 'This digest starts where the last successful run of this job started. Whether that run sent a message could not be read, so a dry run counts too. To tell them apart, let the job read its annotations:\npermissions:\n  checks: read',
    'zh-CN': '本次汇总从这个任务上一次成功运行的开始时间算起。无法确认那次是否发送了消息，试运行也会算在内；如需区分，请允许任务读取注解：\npermissions:\n  checks: read',
};

;// CONCATENATED MODULE: ./build/src/digest/digest.js
















const digestOutputs = ['failing', 'fixed'];
const runDigest = (ports, parts) => runStep('main', ports, (redacting, secrets) => sendDigest(redacting, secrets, parts), digestOutputs);
const readingShare = 0.75;
const waitingShare = 0.25;
async function sendDigest(ports, secrets, { deliver, openApi }) {
    const { env, runner, clock, stopped } = ports;
    const startedAt = clock.now();
    const monotonicStart = clock.monotonic();
    const { inputs, problems } = readDigestInputs({ runner, secrets });
    const { language } = inputs.message;
    const info = (text) => runner.info(text[language]);
    const notify = (notices) => {
        for (const notice of notices)
            runner.notice(notice[language]);
    };
    const facts = readOwnRun(env, readEvent(ports, language));
    const { since, timeout } = inputs;
    const { robots, noWebhook, problems: robotProblems } = findRobots(inputs, facts, secrets);
    const allProblems = [
        ...problems,
        ...robotProblems,
        ...(since !== undefined && 'at' in since && since.at > startedAt ? [futureSince] : []),
    ];
    if (allProblems.length > 0)
        throw new InputError(allProblems);
    if (noWebhook !== undefined)
        return { kind: 'skipped', reason: 'no-webhook', why: noWebhook };
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        notify([certificatesAreChecked]);
    if (facts.forge !== 'github')
        return { kind: 'unreadable', text: onlyGitHub, entry: 'digest', fatal: inputs.failOnError };
    const { post, fetchFor } = await ports.openNetwork();
    const readingTime = timeout * readingShare;
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(Math.floor(readingTime))]);
    const api = patientApi(await openApi(facts.apiUrl, inputs.githubToken, { fetchFor, signal }), {
        clock,
        signal,
        deadline: monotonicStart + readingTime,
        info,
    });
    const found = await findWindow({ facts, ownJob: ownJobOf(inputs, env), since, dryRun: inputs.dryRun }, {
        ask: api.ask,
        clock,
        signal,
        deadline: monotonicStart + timeout * waitingShare,
        info,
    });
    if ('deliveredBy' in found)
        return { kind: 'skipped', reason: 'timing', why: reportedBy(found.deliveredBy) };
    const { window } = found;
    notify(found.notices);
    const [ownOwner = '', ownName = ''] = facts.repository.split('/');
    const selectors = inputs.repositories.length > 0 ? inputs.repositories : [ownRepository(ownName)];
    const { chosen, unread, closed } = await findRepositories(api.ask, selectors, ownOwner);
    const filter = filterOf(inputs, facts, window.since);
    const answers = await Promise.all(chosen.map(async ({ repository }) => {
        const { read, unread } = await readRuns(api.ask, repository, filter);
        return { unread, count: read?.runs.length ?? 0, findings: read && findingsOf(read, window) };
    }));
    const findings = answers.flatMap((answer) => answer.findings ?? []);
    const allUnread = redactDeep([...unread, ...answers.flatMap((answer) => answer.unread ?? [])], secrets);
    if (closed > 0)
        info(leftOut(closed));
    if (findings.length === 0)
        return { kind: 'unreadable', text: nothingRead(allUnread), entry: 'digest', fatal: inputs.failOnError };
    if (allUnread.length > 0)
        notify([notRead(allUnread)]);
    const { workflows, branches } = inputs;
    if (workflows.length + branches.length > 0 && answers.every(({ count }) => count === 0))
        notify([noMatch]);
    const digest = redactDeep(summarise(findings, window), secrets);
    info(readIn(api.requests(), digest));
    const status = digest.failing.length > 0 ? 'failure' : 'success';
    const outputs = { failing: String(digest.failing.length), fixed: String(digest.fixed.length) };
    if (!isWorthSaying(digest, inputs.sendWhen)) {
        if (!inputs.dryRun && !allUnread.some(mayBeRead))
            notify([coverageOf(window)]);
        return { kind: 'skipped', reason: 'timing', why: nothingToSay(inputs.sendWhen), status, outputs };
    }
    const { notices, ...mentions } = findOwners(digest, chosen, inputs.owners);
    const message = composeDigest({
        digest,
        branches: redactDeep(branches, secrets),
        unread: allUnread,
        mentions,
        url: facts.run.url,
        now: clock.now(),
    }, redactDeep(inputs.message, secrets));
    notify([...notices, ...message.notices]);
    if (!message.isWhole && !inputs.jobSummary)
        runner.info(message.whole);
    const sent = { inputs, status, message, whole: message.whole, outputs };
    if (inputs.dryRun)
        return { kind: 'dry-run', ...sent };
    const { delivery } = inputs;
    const deliveries = await deliver(message.payload, robots, {
        delivery,
        deadline: monotonicStart + timeout,
        language,
        timezone: inputs.message.timezone,
        identity: identityOf(env, inputs.matrix, startedAt),
    }, { post, clock, random: ports.random, secrets, stopped, info: runner.info });
    if (hasArrived(deliveries, delivery))
        notify([coverageOf(window)]);
    return { kind: 'answered', ...sent, deliveries };
}
const ownRepository = (name) => ({
    word: name,
    excludes: false,
    pattern: name,
    kind: 'name',
});
const filterOf = ({ workflows, branches }, facts, since) => {
    const { repository, workflowId } = facts;
    const file = typeof workflowId === 'string' ? workflowId : undefined;
    return { workflows, branches, since, own: { repository, file } };
};
const isWorthSaying = ({ failing, fixed }, sendWhen) => sendWhen === 'always' || failing.length > 0 || (sendWhen === 'changes' && fixed.length > 0);

;// CONCATENATED MODULE: ./build/src/digest/entry.js



async function startDigest({ openNetwork, ...parts }) {
    await runDigest({ ...processPorts(writeSummary), openNetwork }, parts);
    endProcess();
}

module.exports = __webpack_exports__;
/******/ })()
;