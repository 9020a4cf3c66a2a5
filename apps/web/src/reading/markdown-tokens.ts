import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { mathsRules } from './maths-rules.ts';
import { isSafeLink } from './safe-link.ts';

/** markdown-it drops what nests deeper without a word; an answer that comes so far is shown plain instead. */
const MAX_NESTING = 100;

function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: false, maxNesting: MAX_NESTING });
  // A definition such as `[1]: https://…` would vanish from the page, and with it a part of what is judged.
  parser.disable('reference');
  parser.validateLink = isSafeLink;
  parser.use(mathsRules);
  return parser;
}

const parser = createParser();

/** A text as markdown-it's tokens, or null where it nests so deep that some of it would be lost. */
export function markdownTokens(text: string): Token[] | null {
  const tokens = parser.parse(text, {});
  const isLost = (token: Token): boolean =>
    token.level >= MAX_NESTING - 1 || (token.children?.some(isLost) ?? false);
  return tokens.some(isLost) ? null : tokens;
}

/** Whether tokens hold a formula, or code with a language: what must be loaded before they can be built. */
export function partsNeeded(tokens: readonly Token[]): { maths: boolean; code: boolean } {
  const has = (list: readonly Token[], test: (token: Token) => boolean): boolean =>
    list.some((token) => test(token) || (token.children !== null && has(token.children, test)));
  return {
    maths: has(tokens, ({ type }) => type === 'maths_inline' || type === 'maths_display'),
    code: has(tokens, ({ type, info }) => type === 'fence' && info.trim() !== ''),
  };
}
