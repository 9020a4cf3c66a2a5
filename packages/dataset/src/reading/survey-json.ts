const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
const EXACT_DIGITS = 15;

/** What can be known of a JSON text before it is parsed. */
export interface JsonSurvey {
  /** The deepest nesting of lists and objects. */
  depth: number;
  /** Whether a number may be too large for a double, or an integer too long to be kept exactly. */
  hasRiskyNumber: boolean;
}

/**
 * Looks over a JSON text outside its strings. JSON.parse takes millions of levels (seconds of work), and what reads
 * them afterwards overflows the stack: so the depth is known first.
 */
export function surveyJson(text: string): JsonSurvey {
  let depth = 0;
  let deepest = 0;
  let digits = 0;
  let hasRiskyNumber = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      digits++;
      if (digits > EXACT_DIGITS) hasRiskyNumber = true;
      continue;
    }
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
    else if (digits !== 0 && (code === LOWER_E || code === UPPER_E)) hasRiskyNumber = true;
    // Digits after a point are a fraction, which a double rounds as everybody expects.
    digits = code === DOT ? Number.NEGATIVE_INFINITY : 0;
  }
  return { depth: deepest, hasRiskyNumber };
}

/** The position of the quote that closes a string; the end of the text where none does. */
function endOfString(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}
