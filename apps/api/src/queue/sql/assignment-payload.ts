import type { ComparisonPayload } from './comparison-payload.ts';

/**
 * What an annotator is given of each assignment, in the order of `p_ids`: see comparison_payload. Primary key of assignment
 * only; OFFSET 0 as there.
 */
export const assignmentPayloadFunction = `
CREATE OR REPLACE FUNCTION assignment_payload(p_project uuid, p_ids uuid[]) RETURNS json
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(json_agg(json_build_object(
    'id', a.id,
    'fence', a.fence,
    'expiresAt', a.expires_at,
    'comparison', comparison_payload(p_project, a.comparison_id, a.shown_order)
  ) ORDER BY wanted.place), '[]'::json)
  FROM unnest(p_ids) WITH ORDINALITY AS wanted(id, place)
  CROSS JOIN LATERAL (
    SELECT id, fence, expires_at, comparison_id, shown_order FROM assignment WHERE project_id = p_project AND id = wanted.id OFFSET 0
  ) AS a);
END $$`;

export interface AssignmentPayload {
  id: string;
  fence: string;
  expiresAt: string;
  comparison: ComparisonPayload;
}
