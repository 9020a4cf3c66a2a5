import { quoteShort } from '../rows/json-value.ts';
import { battles } from './battles.ts';
import { badOption, parseOptions, type ExportOptions, type ExportQuery } from './export-options.ts';
import type { ExportFormatDefinition } from './exporter.ts';
import { helpsteer3 } from './helpsteer3.ts';
import { hhRlhf } from './hh-rlhf.ts';
import { kto } from './kto.ts';
import { kwise } from './kwise.ts';
import { native } from './native.ts';
import { axolotl, llamaFactory, openai } from './single-answer-formats.ts';
import { openrlhf, trl, trlImplicit, trlText } from './trl.ts';
import { ultrafeedback } from './ultrafeedback.ts';

/** The formats that are written, by name. */
export const exportFormats = {
  native,
  trl,
  'trl-implicit': trlImplicit,
  'trl-text': trlText,
  kto,
  openai,
  'llama-factory': llamaFactory,
  axolotl,
  openrlhf,
  helpsteer3,
  'hh-rlhf': hhRlhf,
  ultrafeedback,
  kwise,
  battles,
} as const satisfies Record<string, ExportFormatDefinition>;

export type ExportFormat = keyof typeof exportFormats;

/** An export as it was asked for. */
export interface ExportRequest extends ExportOptions {
  format: ExportFormat;
}

/**
 * Checks an export's format and options as they come from outside, e.g. from a URL's query.
 * @param splits the names of the snapshot's splits
 * @throws DatasetError BAD_OPTION, naming what was found and what there is
 */
export function parseExportOptions(query: ExportQuery, splits: readonly string[]): ExportRequest {
  const { format } = query;
  if (typeof format !== 'string' || !Object.hasOwn(exportFormats, format)) {
    const found = typeof format === 'string' ? quoteShort(format) : 'none';
    throw badOption(`format must be one of ${Object.keys(exportFormats).join(', ')}, found ${found}`);
  }
  const known = format as ExportFormat;
  return { format: known, ...parseOptions(query, known, exportFormats[known], splits) };
}
