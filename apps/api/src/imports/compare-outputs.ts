import {
  type ImportRow,
  MAX_RESPONSES,
  type ModelOutput,
  PairBalance,
  rowOfOutputs,
  type RowIssue,
  type TaskKind,
} from '@pairwright/dataset';
import type { OutputGroup, PooledOutput } from './sql/output-groups.ts';

/** A comparison that outputs of one prompt make up. */
export interface OutputComparison {
  row: ImportRow;
  responseIds: string[];
}

export interface ComparedOutputs {
  comparisons: OutputComparison[];
  issues: RowIssue[];
}

/**
 * What a prompt's outputs become now that this file's are among them.
 *
 * RANKING: those that are in no comparison yet are put into one, or several of at most 16; one that is left alone waits.
 * PAIRWISE: every output of this file against every other of the prompt, or `pairs` of those with the models balanced over
 * the file. Equal answers are not put before anybody as a pair.
 */
export function compareOutputs(
  group: OutputGroup,
  options: { kind: TaskKind; pairs: number | null; balance: PairBalance },
): ComparedOutputs {
  return options.kind === 'RANKING' ? rankOutputs(group) : pairOutputs(group, options.pairs, options.balance);
}

function rankOutputs(group: OutputGroup): ComparedOutputs {
  const pool = group.outputs.filter((output) => !output.is_placed);
  const comparisons: OutputComparison[] = [];
  const issues: RowIssue[] = [];
  for (let start = 0; pool.length - start >= 2; start += MAX_RESPONSES) {
    const members = pool.slice(start, start + MAX_RESPONSES);
    comparisons.push(comparisonOf(group, members));
    for (const member of members)
      if (
        member.line !== null &&
        members.some((other) => other !== member && other.text_hash === member.text_hash)
      )
        issues.push(identical(member, 'is equal to another model’s output in the same comparison'));
  }
  return { comparisons, issues };
}

function pairOutputs(group: OutputGroup, pairs: number | null, balance: PairBalance): ComparedOutputs {
  const candidates: [PooledOutput, PooledOutput][] = [];
  const issues: RowIssue[] = [];
  group.outputs.forEach((second, index) => {
    if (second.line === null) return;
    for (const first of group.outputs.slice(0, index)) {
      if (first.text_hash === second.text_hash)
        issues.push(identical(second, 'is equal to another model’s output; nobody is asked to compare them'));
      else candidates.push([first, second]);
    }
  });
  const chosen = balance.choose(candidates, pairs ?? candidates.length, ([first, second]) => [
    first.model,
    second.model,
  ]);
  return { comparisons: chosen.map((pair) => comparisonOf(group, pair)), issues };
}

function comparisonOf(group: OutputGroup, members: PooledOutput[]): OutputComparison {
  return {
    row: rowOfOutputs(members.map((member) => toModelOutput(group, member))),
    responseIds: members.map(({ id }) => id),
  };
}

function toModelOutput(group: OutputGroup, output: PooledOutput): ModelOutput {
  return {
    ...output.fields,
    prompt: group.prompt as ModelOutput['prompt'],
    prompt_hash: group.prompt_hash,
    response: {
      id: output.imported_id,
      messages: output.messages as ModelOutput['response']['messages'],
      model: output.model,
      source: output.source,
      license: output.license,
      params: output.params,
    },
  };
}

function identical(output: PooledOutput, what: string): RowIssue {
  return {
    line: output.line ?? 0,
    field: 'output',
    code: 'IDENTICAL_RESPONSES',
    message: `the output ${what}`,
    severity: 'warning',
  };
}
