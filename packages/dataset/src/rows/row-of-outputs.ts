import { contentHash, responseHash, rowIdFromHash } from './content-hash.ts';
import type { ImportRow, ModelOutput } from './import-row.ts';
import type { JsonObject } from './json-value.ts';

/**
 * The comparison that model outputs with one prompt make up. Fields about the row are the first given ones, tags the
 * union; metadata is kept a response, under its id. Exact repeats (same model, same text) count once.
 * @throws RangeError when the outputs do not share one prompt, or there are none
 */
export function rowOfOutputs(outputs: readonly ModelOutput[]): ImportRow {
  const first = outputs[0];
  if (!first) throw new RangeError('a comparison needs at least one output');
  if (outputs.some((output) => output.prompt_hash !== first.prompt_hash)) {
    throw new RangeError('the outputs of a comparison must share one prompt');
  }
  const byId = new Map(outputs.map((output) => [output.response.id, output]));
  const unique = [...byId.values()];
  const content = { prompt: first.prompt, responses: unique.map(({ response }) => response) };
  const firstOf = (field: 'category' | 'language' | 'license' | 'source_url') =>
    unique.find((output) => output[field] !== null)?.[field] ?? null;
  return {
    id: rowIdFromHash(contentHash(content)),
    ...content,
    category: firstOf('category'),
    language: firstOf('language'),
    license: firstOf('license'),
    source_url: firstOf('source_url'),
    tags: [...new Set(unique.flatMap(({ tags }) => tags))],
    priority: Math.max(...unique.map(({ priority }) => priority)),
    gold: null,
    metadata: metadataOf(unique),
  };
}

function metadataOf(outputs: readonly ModelOutput[]): JsonObject {
  const kept = outputs.filter(({ metadata }) => Object.keys(metadata).length > 0);
  if (kept.length === 0) return {};
  return { outputs: Object.fromEntries(kept.map(({ response, metadata }) => [response.id, metadata])) };
}

/** The id of a response that came without one: of its content, so that it stays the same when more outputs arrive later. */
export function responseIdOf(response: Parameters<typeof responseHash>[0]): string {
  return `r-${responseHash(response).slice(0, 12)}`;
}
