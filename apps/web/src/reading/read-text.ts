import { type TextCounts, countText } from './count-text.ts';
import { endingOf, withEndMark } from './end-of-answer.ts';
import { mayNameCharacters } from './entity-names.ts';
import { markdownTokens, partsNeeded } from './markdown-tokens.ts';
import { type ReadingParts, markdownTree } from './markdown-tree.ts';
import { plainReading } from './plain-reading.ts';
import { type ReadingNode, isBuildable } from './reading-tree.ts';
import { type ReadingScript, languageOf, scriptOf } from './script-of.ts';

/** A text made ready for the page. */
export interface Reading {
  readonly nodes: readonly ReadingNode[];
  /** How it ends, in one line or two. */
  readonly ending: readonly ReadingNode[];
  readonly counts: TextCounts;
  readonly script: ReadingScript;
  /** A BCP 47 tag, where the shapes of its characters depend on it. */
  readonly lang?: string | undefined;
  /** Why it is shown as plain text, whole; null for a text shown as it was meant. */
  readonly plain: 'deep' | 'slow' | 'failed' | null;
}

export interface ReadingRequest {
  readonly text: string;
  /** Single line feeds are line breaks, as in what a person typed. */
  readonly keepBreaks: boolean;
}

const ENDING_LENGTH = 64;

/** Loads Temml, highlight.js and the names of characters when a text needs them. */
export interface PartsLoader {
  readonly maths: () => Promise<NonNullable<ReadingParts['maths']>>;
  readonly code: () => Promise<NonNullable<ReadingParts['code']>>;
  readonly names: () => Promise<void>;
}

/**
 * Markdown, formulas and code as a tree for the page. Runs in the worker, where a hostile text can hang
 * nothing but the worker. Falls back to the plain text, whole, where a tree would lose or crush something.
 */
export async function readText(request: ReadingRequest, load: PartsLoader): Promise<Reading> {
  const { text, keepBreaks } = request;
  if (mayNameCharacters(text)) await load.names();
  const tokens = markdownTokens(text);
  if (tokens === null) return plainReading(text, 'deep');
  const needed = partsNeeded(tokens);
  const parts = {
    keepBreaks,
    maths: needed.maths ? await load.maths() : null,
    code: needed.code ? await load.code() : null,
  };
  const nodes = markdownTree(tokens, parts);
  if (!isBuildable(nodes)) return plainReading(text, 'deep');
  const script = scriptOf(text);
  return {
    nodes: withEndMark(nodes),
    ending: endingOf(nodes, ENDING_LENGTH),
    counts: countText(text, nodes, script),
    script,
    lang: languageOf(text, script),
    plain: null,
  };
}
