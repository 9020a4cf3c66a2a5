/**
 * The condition that a row of `judgement` is the last word of its annotator on the comparison: whatever counts or reads
 * judgements asks for it, since one that was amended stays beside the one that took its place.
 * Index: judgement_superseded (project_id, supersedes), which holds amendments only.
 *
 * @param judgement the alias of the row, such as `j`
 */
export function notSuperseded(judgement: string): string {
  return `NOT EXISTS (SELECT FROM judgement later
    WHERE later.project_id = ${judgement}.project_id AND later.supersedes = ${judgement}.id)`;
}
