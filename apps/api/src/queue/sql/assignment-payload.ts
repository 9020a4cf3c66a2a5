/**
 * What an annotator is given of each assignment, in the order of `p_ids`: prompt and responses, blinded, in shown order.
 * Primary keys of assignment, comparison, prompt and response only. OFFSET 0 keeps it so: a join may be planned the other way
 * round while the tables are small, and that plan kept.
 */
export const assignmentPayloadFunction = `
CREATE OR REPLACE FUNCTION assignment_payload(p_project uuid, p_ids uuid[]) RETURNS json
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(json_agg(json_build_object(
    'id', a.id,
    'fence', a.fence,
    'expiresAt', a.expires_at,
    'comparison', json_build_object(
      'id', a.comparison_id,
      'prompt', p.messages,
      'responses', (
        SELECT json_agg(json_build_object('id', r.id, 'messages', r.messages) ORDER BY shown.place)
        FROM unnest(a.shown_order) WITH ORDINALITY AS shown(id, place)
        CROSS JOIN LATERAL (
          SELECT id, messages FROM response WHERE project_id = p_project AND id = shown.id OFFSET 0
        ) AS r
      )
    )
  ) ORDER BY wanted.place), '[]'::json)
  FROM unnest(p_ids) WITH ORDINALITY AS wanted(id, place)
  CROSS JOIN LATERAL (
    SELECT id, fence, expires_at, comparison_id, shown_order FROM assignment WHERE project_id = p_project AND id = wanted.id OFFSET 0
  ) AS a
  CROSS JOIN LATERAL (
    SELECT prompt_id FROM comparison WHERE project_id = p_project AND id = a.comparison_id OFFSET 0
  ) AS c
  CROSS JOIN LATERAL (SELECT messages FROM prompt WHERE project_id = p_project AND id = c.prompt_id OFFSET 0) AS p);
END $$`;

export interface AssignmentPayload {
  id: string;
  fence: string;
  expiresAt: string;
  comparison: {
    id: string;
    prompt: { role: string; content: string }[];
    responses: { id: string; messages: { role: string; content: string }[] }[];
  };
}
