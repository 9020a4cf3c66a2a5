/**
 * What an annotator is given of each assignment, in the order of `p_ids`: prompt and responses, blinded, in shown order.
 * Primary keys of assignment, comparison, prompt and response only.
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
        JOIN response r ON r.project_id = p_project AND r.id = shown.id
      )
    )
  ) ORDER BY wanted.place), '[]'::json)
  FROM unnest(p_ids) WITH ORDINALITY AS wanted(id, place)
  JOIN assignment a ON a.project_id = p_project AND a.id = wanted.id
  JOIN comparison c ON c.project_id = p_project AND c.id = a.comparison_id
  JOIN prompt p ON p.project_id = p_project AND p.id = c.prompt_id);
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
