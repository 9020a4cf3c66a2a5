import { type Attributes } from './reading-tree.ts';
import { isSafeLink } from './safe-link.ts';

/** What may be built of one element: names and values that were checked against the lists below. */
export interface Admitted {
  readonly namespace: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly styles: readonly (readonly [property: string, value: string])[];
}

const HTML = 'http://www.w3.org/1999/xhtml';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

const words = (list: string) => new Set(list.split(' '));

const HTML_TAGS = words(
  'p h3 h4 h5 h6 ul ol li blockquote pre code span div em strong s a br hr table thead tbody tr th td',
);
const MATHML_TAGS = words(
  'math semantics mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover ' +
    'mmultiscripts mprescripts none mtable mtr mtd mstyle mpadded mphantom menclose',
);

const CLASS_NAMES = words('unseen picture plain line formula wide-table end upstrike downstrike sout');
const CLASS_PATTERN = /^(?:hljs-[a-z-]{1,30}|[a-z]{1,20}_{1,3}|tml-[a-z-]{1,20})$/;

const LENGTH = /^-?\d{0,4}(?:\.\d{1,6})?(?:em|ex|ch|px|pt|mu|%)?$/;
const WORD = /^[a-z-]{1,24}$/;
const ANY_SHORT = /^[^\n]{0,400}$/;

/** Attributes by name, with the values each may have. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/,
  title: ANY_SHORT,
  start: /^-?\d{1,9}$/,
  role: /^img$/,
  'aria-label': ANY_SHORT,
  'data-lang': /^[\w+# ]{1,20}$/,
  'data-points': /^[\da-f]{1,6}\*\d{1,9}(?: [\da-f]{1,6}\*\d{1,9})*$/,
};
const MATHML_WORDS = words(
  'display mathvariant stretchy fence separator accent accentunder symmetric largeop movablelimits form ' +
    'displaystyle notation columnlines rowlines',
);
const MATHML_LENGTHS = words(
  'lspace rspace minsize maxsize linethickness width height depth voffset scriptlevel columnspan rowspan',
);
const MATHML_WORD_LIST = /^[a-z]{1,12}(?: [a-z]{1,12}){0,40}$/;

/** Nothing that colours (hidden text), places (text over text) or fetches. */
const STYLES: Readonly<Record<string, RegExp>> = {
  'text-align': /^(?:left|right|center)$/,
  '--indent': /^\d{1,2}ch$/,
  display: /^(?:block math|inline math|inline-block|block)$/,
  'padding-left': LENGTH,
  'padding-right': LENGTH,
  'padding-top': LENGTH,
  'padding-bottom': LENGTH,
  padding: LENGTH,
  border: /^\d(?:\.\d+)?(?:px|pt|em) solid$/,
  'border-left': /^\d?(?:\.\d+)?(?:px|pt|em) (?:solid|dashed)$/,
  'border-right': /^\d?(?:\.\d+)?(?:px|pt|em) (?:solid|dashed)$/,
  'border-top': /^\d?(?:\.\d+)?(?:px|pt|em) (?:solid|dashed)$/,
  'border-bottom': /^\d?(?:\.\d+)?(?:px|pt|em) (?:solid|dashed)$/,
  'math-depth': /^0$/,
  'font-style': WORD,
  'font-weight': /^(?:bold|normal)$/,
};

function admittedClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => CLASS_NAMES.has(name) || CLASS_PATTERN.test(name))
    .join(' ');
}

function isAdmittedAttribute(name: string, value: string, inMaths: boolean): boolean {
  if (Object.hasOwn(ATTRIBUTES, name)) return (ATTRIBUTES[name] as RegExp).test(value);
  if (!inMaths) return false;
  return (
    (MATHML_WORDS.has(name) && MATHML_WORD_LIST.test(value)) ||
    (MATHML_LENGTHS.has(name) && LENGTH.test(value))
  );
}

function linkAttributes(tag: string, { href }: Attributes): Admitted['attributes'] {
  if (tag !== 'a' || href === undefined || !isSafeLink(href)) return [];
  return [
    ['href', href],
    ['target', '_blank'],
    ['rel', 'noopener noreferrer'],
  ];
}

/**
 * What of an element the page may build, or null for one that it may not: its children are built without it.
 * The lists hold what the worker makes and nothing else; the worker itself is not trusted, as it has read
 * hostile text. There is no way through them to script, to a request, or to text over other text.
 */
export function admit(tag: string, attributes: Attributes, inMaths: boolean): Admitted | null {
  const isMaths = inMaths || tag === 'math';
  if (!(isMaths ? MATHML_TAGS : HTML_TAGS).has(tag)) return null;
  const admitted: (readonly [string, string])[] = [];
  const styles: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    const property = name.startsWith('style.') ? name.slice('style.'.length) : null;
    if (property !== null) {
      if (Object.hasOwn(STYLES, property) && (STYLES[property] as RegExp).test(value)) {
        styles.push([property, value]);
      }
    } else if (name === 'class') {
      const classes = admittedClasses(value);
      if (classes !== '') admitted.push(['class', classes]);
    } else if (isAdmittedAttribute(name, value, isMaths)) {
      admitted.push([name, value]);
    }
  }
  admitted.push(...linkAttributes(tag, attributes));
  return { namespace: isMaths ? MATHML : HTML, attributes: admitted, styles };
}
